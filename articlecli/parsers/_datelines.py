"""Finds the dateline that opens an article's first paragraph: "LONDON (Reuters) - "."""

import re

from articlecli.core import Passage, Span, lazy_pattern, passage
from articlecli.languages import CAPITAL, Language
from articlecli.parsers._blocks import LONGEST_LINE, line_pattern

_PLACE = rf"{CAPITAL}[\w.'’-]*(?:[ /](?:{CAPITAL}[\w.'’-]*)){{0,5}}"
_CAPITALS = rf"{CAPITAL}(?:{CAPITAL}|[.'’-])+(?:[ /]{CAPITAL}(?:{CAPITAL}|[.'’-])*){{0,3}}"
_DASH = r"\s*(?:--|[-–—])\s*"
_DATELINE = lazy_pattern(
    # LONDON (Reuters) - | Washington (AFP) – | LEEDS, Aug. 19 (PA) — | (CNN) -- | (CNN)The
    rf"(?P<agency>(?:{_PLACE}(?:, {_PLACE}){{0,2}}(?:, [A-Z][a-z]+\.? \d{{1,2}})? )?\([A-Z][\w.&/’' ]{{1,40}}\))"
    rf"(?:{_DASH}|(?<=[A-Z][A-Z]\))\s*)(?=\S)"
    # PARIS, June 3 — | NEW YORK —
    rf"|(?P<place>{_CAPITALS}(?:, (?:{_PLACE}|[A-Z][a-z]+\.? \d{{1,2}}))*)\s+(?:--|[-–—])\s+(?=\S)"
)
_NO_CAPITALS = frozenset("abcdefghijklmnopqrstuvwxyz ")


def opening_dateline(text: str, language: Language, start: int = 0, end: int | None = None) -> re.Match[str] | None:
    """Returns the match of the dateline that `text` has at `start`, or None. `end` is the end of the paragraph.

    The dateline must end within LONGEST_LINE characters, since a long text without blanks would take much memory.
    """
    end = min(start + LONGEST_LINE, len(text) if end is None else end)
    if language.articles.dateline:
        return line_pattern(language.articles.dateline).match(text, start, end)
    # Most paragraphs open with a capital and a small letter, and a place without an agency is in capitals.
    may_match = text[start + 1 : start + 2] not in _NO_CAPITALS or text.find("(", start, end) >= 0
    return _DATELINE.match(text, start, end) if may_match else None


def take_dateline(paragraph: Span, text: str, language: Language) -> tuple[Passage | None, Span]:
    """Returns the dateline at the beginning of a paragraph, or None, and the paragraph without it."""
    found = opening_dateline(text, language, paragraph.start, paragraph.end)
    if not found:
        return None, paragraph
    return passage(text, *found.span(found.lastgroup or 0)), Span(found.end(), paragraph.end)
