"""Finds quotation marks, and decides which ones open and which ones close a quotation.

The mark itself and the characters on both sides of it decide.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from functools import cache
from typing import NamedTuple

from articlecli.core import Span, lazy_pattern
from articlecli.languages import Language

# Each pattern opens with a set of characters, since a search for a set is far faster than for any other opening. A long
# row of marks is one match, since it is an ornament. A single mark inside a word doesn't match: don't, dell'Ombra, 6'2.
_DOUBLE = lazy_pattern(r"[“”„«»\"`'‘’](?:[“”„«»\"`'‘’‚‹›]{5,}|(?<=[“”„«»\"])|(?<=`)`|(?<=')'|(?<=‘)‘|(?<=’)’)")
_SINGLE = lazy_pattern(r"['‘’‚‹›](?:['‘’‚‹›]{5,}|(?<![^\W_].)|(?![^\W_]))")
_ALL_MARKS = "“”„«»\"`'‘’‚‹›"

_STRAIGHT = {'"', "''", "'"}
_OPENING = {"“", "„", "«", "``", "‘‘", "‘", "‚", "‹"}

_BEFORE_OPENING = "([{—–-/>*_"  # besides white space
_AFTER_CLOSING = ".,;:?!)]}…—–-/<*_"  # besides white space
_NEAR = 3  # characters on each side of a mark, in which other marks are skipped: “‘
_LONGEST_MARK = 2  # characters
_DECADE = lazy_pattern(r"\d\ds?\b")  # '90s, without the mark


class Side(Enum):
    """Whether a mark opens or closes a quotation."""

    OPENS = auto()
    CLOSES = auto()
    MAY_CLOSE = auto()  # it may be an apostrophe or a mark of inches instead: boys', 12"
    EITHER = auto()  # it closes an open quotation, or opens one if none is open


class Mark(NamedTuple):
    """A quotation mark in the text."""

    glyph: str  # the mark as it is written: "“", "''"
    start: int
    end: int
    side: Side


def double_marks(text: str, paragraphs: Sequence[Span]) -> Iterator[tuple[int, Mark]]:
    """Yields the index of a paragraph and a mark for each double mark, in order."""
    for number, found in _matches(_DOUBLE, text, paragraphs):
        yield number, Mark(found[0], found.start(), found.end(), _side(text, found, paragraphs[number]))


def single_marks(
    text: str, paragraphs: Sequence[Span], quoted: Iterable[Span], language: Language
) -> Iterator[tuple[int, Mark]]:
    """Yields the index of a paragraph and a mark for each single mark, in order.

    Apostrophes and the marks inside the `quoted` spans are left out. These spans are in order.
    """
    after = iter(quoted)
    beside = next(after, None)
    for number, found in _matches(_SINGLE, text, paragraphs):
        start = found.start()
        while beside and beside.end <= start:
            beside = next(after, None)
        if beside and start >= beside.start:
            continue
        side = _side(text, found, paragraphs[number])
        if side is Side.CLOSES and text[start - 1].isalnum():
            side = Side.MAY_CLOSE
        if not (side is Side.OPENS or side is Side.EITHER) or not _is_apostrophe(text, found, language):
            yield number, Mark(found[0], start, found.end(), side)


def _matches(pattern: re.Pattern[str], text: str, paragraphs: Sequence[Span]) -> Iterator[tuple[int, re.Match[str]]]:
    """Yields the index of a paragraph and a match for each match of a pattern that is no ornament, in order."""
    number, last = 0, len(paragraphs) - 1
    for found in pattern.finditer(text, paragraphs[0].start, paragraphs[last].end) if paragraphs else ():
        start, end = found.span()
        while paragraphs[number].end <= start:
            number += 1
        if start >= paragraphs[number].start and end - start <= _LONGEST_MARK:
            yield number, found


def _is_apostrophe(text: str, mark: re.Match[str], language: Language) -> bool:
    """Whether a mark is an apostrophe that shortens the word after it: '90s, 'tis, rock 'n' roll."""
    if mark[0] in "‚‹›" or text[mark.start() - 1 : mark.start()].isalnum():
        return False
    return bool(_DECADE.match(text, mark.end()) or _elided_word(language).match(text, mark.end()))


@cache
def _elided_word(language: Language) -> re.Pattern[str]:
    return lazy_pattern(rf"(?:{language.quotations.elided_words})\b", re.IGNORECASE)


def _side(text: str, mark: re.Match[str], paragraph: Span) -> Side:
    """Returns the side of a quotation on which a mark stands. The mark and the characters beside it decide."""
    start, end = mark.span()
    before, after = text[max(paragraph.start, start - 1) : start], text[end : min(paragraph.end, end + 1)]
    if before and before in _ALL_MARKS:
        before = text[max(paragraph.start, start - _NEAR) : start].rstrip(_ALL_MARKS)[-1:]
    if after and after in _ALL_MARKS:
        after = text[end : min(paragraph.end, end + _NEAR)].lstrip(_ALL_MARKS)[:1]
    may_open = not before.strip() or before in _BEFORE_OPENING
    may_close = not after.strip() or after in _AFTER_CLOSING
    if mark[0] in _STRAIGHT:
        if may_open == may_close:
            return Side.EITHER
        if may_open:
            return Side.OPENS
        return Side.MAY_CLOSE if before.isdigit() else Side.CLOSES
    if mark[0] in _OPENING:
        return Side.EITHER if not after.strip() or (may_close and not may_open) else Side.OPENS
    return Side.EITHER if may_open and not may_close else Side.CLOSES
