"""The program's error. It has a module of its own, so that the command's help loads no other values."""


class ArticleError(Exception):
    """An input is wrong. The message says how, and what to do: `ArticleError("is empty; give a file with text")`."""
