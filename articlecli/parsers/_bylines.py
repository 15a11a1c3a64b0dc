"""Finds the authors' names in a byline: "Ann Weld" in "By Ann Weld in Paris"."""

from articlecli.core import lazy_pattern
from articlecli.languages import Language
from articlecli.parsers._blocks import line_pattern

_LONGEST_BYLINE = 200  # characters
_SENTENCE = lazy_pattern(r"^(?:\S+ ){5}.*[a-z][.?!]$")  # "By Friday in Paris they had seen it."


def byline_name(line: str, language: Language) -> str | None:
    """Returns the names in a line such as "By Ann Weld in Paris"; None for a line that is no byline."""
    if len(line) > _LONGEST_BYLINE or _SENTENCE.search(line):
        return None
    found = line_pattern(language.articles.byline).fullmatch(line)
    if not found or found["name"].split()[0].lower() in language.names.not_names:
        return None  # "By Monday"
    return str(found["name"])
