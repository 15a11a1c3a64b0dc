"""What goes wrong with an article. By itself, so that the command's help needs no other of the program's values."""


class ArticleError(Exception):
    """What is wrong with an input, and what to do: `ArticleError("is empty; give a file with text")`."""
