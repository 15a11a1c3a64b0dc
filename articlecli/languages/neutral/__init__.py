"""The language of a text whose words aren't known: without words and patterns of its own."""

from articlecli.languages._language import Language


def language(code: str) -> Language:
    """Returns a language with this code that knows no words."""
    return Language(code=code)
