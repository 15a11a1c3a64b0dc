"""Quotation marks: which of them open and which close, and what stands between a pair, one paragraph at a time.

Double marks are read first. Single ones, which look like apostrophes, count outside of what double marks enclose.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from articlecli.article import Span
from articlecli.languages import Language

_DOUBLE = re.compile(r"``|''|[“”„«»\"]")
_SINGLE = re.compile(r"(?<![^\W_])['‘’‚‹›]|['‘’‹›](?![^\W_])")  # none is inside a word: don't, dell'Ombra, 6'2
_ALL_MARKS = "“”„«»\"`'‘’‚‹›"

# What may close a mark; editors mix them up. German opens with the mark that closes in French, and the reverse.
_CLOSED_BY = {
    "“": '”"“',
    "„": '“”"',
    "”": '”"',
    '"': '"”“',
    "«": "»",
    "»": "«",
    "``": "''",
    "''": "''",
    "‘": "’'‘",
    "‚": "‘’'",
    "’": "’'",
    "'": "'’",
    "‹": "›",
    "›": "‹",
}
_STRAIGHT = {'"', "''", "'"}
_OPENING = {"“", "„", "«", "``", "‘", "‚", "‹"}

_BEFORE_OPENING = "([{—–-/>*_"  # besides white space
_AFTER_CLOSING = ".,;:?!)]}…—–-/<*_"
_NEAR = 3  # characters beside a mark, where other marks may stand: “‘
_DEEPEST = 4  # quotations within each other; what is open beyond that is stray
_SENTENCE_ENDS = (".", "?", "!", "…")
_DECADE = re.compile(r"\d\ds?\b")  # '90s


class _Side(Enum):
    OPENS = auto()
    CLOSES = auto()
    MAY_CLOSE = auto()  # an apostrophe or a mark of inches looks like it: boys', 12"
    EITHER = auto()  # it closes what is open, and opens where nothing is


@dataclass(frozen=True, slots=True)
class _Mark:
    glyph: str
    start: int
    end: int
    side: _Side


@dataclass(slots=True)
class _Open:
    """A mark that waits for the one that closes it."""

    mark: _Mark
    may_close: _Mark | None = None  # closes it where no surer one does


@dataclass(frozen=True, slots=True)
class Marked:
    """What stands between two marks of a paragraph, or after one that nothing closes in it."""

    glyph: str  # the mark that opens it; "" where that is missing
    pieces: tuple[Span, ...]  # without marks, one for each time that it opens
    start: int
    end: int
    is_closed: bool = True


@dataclass(frozen=True, slots=True)
class Reading:
    """What the marks of a paragraph say. `unclosed` may hold some of what is closed, if it is no stray mark."""

    closed: tuple[Marked, ...]
    unclosed: Marked | None = None
    ending: Marked | None = None  # from the paragraph's beginning to a mark that closes what nothing opens


def double(text: str, paragraph: Span) -> Reading:
    """What stands between double marks."""
    marks = (
        _Mark(m[0], m.start(), m.end(), _side(text, m, paragraph)) for m in _DOUBLE.finditer(text, *_ends(paragraph))
    )
    return _read(text, paragraph, marks)


def single(text: str, paragraph: Span, quoted: Iterable[Span], language: Language) -> Reading:
    """What stands between single marks, those within what is `quoted`, in order, left aside."""
    return _read(text, paragraph, _single_marks(text, paragraph, quoted, language))


def _ends(paragraph: Span) -> tuple[int, int]:
    return paragraph.start, paragraph.end


def _single_marks(text: str, paragraph: Span, quoted: Iterable[Span], language: Language) -> Iterator[_Mark]:
    after = iter(quoted)
    beside = next(after, None)
    for found in _SINGLE.finditer(text, *_ends(paragraph)):
        while beside and beside.end <= found.start():
            beside = next(after, None)
        if beside and found.start() >= beside.start:
            continue
        side = _side(text, found, paragraph)
        if side == _Side.CLOSES and text[found.start() - 1].isalnum():
            side = _Side.MAY_CLOSE
        if side not in {_Side.OPENS, _Side.EITHER} or not _is_elided(text, found, language):
            yield _Mark(found[0], found.start(), found.end(), side)


def _is_elided(text: str, mark: re.Match[str], language: Language) -> bool:
    """Whether a mark before a word is an apostrophe: '90s, 'tis, rock 'n' roll."""
    if mark[0] in "‚‹›" or text[mark.start() - 1 : mark.start()].isalnum():
        return False
    return bool(_DECADE.match(text, mark.end()) or _elided_word(language).match(text, mark.end()))


@cache
def _elided_word(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?:{language.elided})\b", re.IGNORECASE)


def _side(text: str, mark: re.Match[str], paragraph: Span) -> _Side:
    """On which side of a quotation a mark stands, by what it is and by its neighbours."""
    before = text[max(paragraph.start, mark.start() - _NEAR) : mark.start()].rstrip(_ALL_MARKS)[-1:]
    after = text[mark.end() : min(paragraph.end, mark.end() + _NEAR)].lstrip(_ALL_MARKS)[:1]
    may_open = not before.strip() or before in _BEFORE_OPENING
    may_close = not after.strip() or after in _AFTER_CLOSING
    if mark[0] in _STRAIGHT:
        if may_open == may_close:
            return _Side.EITHER
        if may_open:
            return _Side.OPENS
        return _Side.MAY_CLOSE if before.isdigit() else _Side.CLOSES
    if mark[0] in _OPENING:
        return _Side.EITHER if not after.strip() or (may_close and not may_open) else _Side.OPENS
    return _Side.EITHER if may_open and not may_close else _Side.CLOSES


def _read(text: str, paragraph: Span, marks: Iterable[_Mark]) -> Reading:
    """The outermost pairs of marks, and what is left over."""
    waiting: list[_Open] = []
    pairs: list[tuple[_Mark, _Mark]] = []
    ending = None
    for mark in marks:
        if waiting and waiting[-1].may_close and mark.side == _Side.OPENS:
            _close(waiting, pairs, len(waiting) - 1, waiting[-1].may_close)
        place = _closable(waiting, mark)
        if place is not None and mark.side == _Side.MAY_CLOSE:
            waiting[place].may_close = waiting[place].may_close or mark
        elif place is not None and mark.side != _Side.OPENS:
            _close(waiting, pairs, place, mark)
        elif mark.side in {_Side.OPENS, _Side.EITHER} and mark.glyph in _CLOSED_BY:
            waiting.append(_Open(mark))
            del waiting[:-_DEEPEST]
        elif mark.side == _Side.CLOSES and not (pairs or waiting or ending):
            ending = Marked("", (Span(paragraph.start, mark.start),), paragraph.start, mark.end)
    for place in range(len(waiting) - 1, -1, -1):
        if last := waiting[place].may_close:
            _close(waiting, pairs, place, last)
    return _reading(text, paragraph, [each.mark for each in waiting], pairs, ending)


def _closable(waiting: Sequence[_Open], mark: _Mark) -> int | None:
    """The place of the last open mark that another may close."""
    for place in range(len(waiting) - 1, -1, -1):
        if mark.glyph in _CLOSED_BY[waiting[place].mark.glyph]:
            return place
    return None


def _close(waiting: list[_Open], pairs: list[tuple[_Mark, _Mark]], place: int, mark: _Mark) -> None:
    """Pairs an open mark with the one that closes it, and drops what stands within."""
    opened = waiting[place].mark
    del waiting[place:]
    while pairs and pairs[-1][0].start > opened.start:
        pairs.pop()
    pairs.append((opened, mark))


def _reading(
    text: str, paragraph: Span, left: Sequence[_Mark], pairs: Sequence[tuple[_Mark, _Mark]], ending: Marked | None
) -> Reading:
    """A mark that is left over opens a quotation anew where a sentence ends before the next one; else it is stray."""
    closed: list[Marked] = []
    items = sorted([*((mark, None) for mark in left), *pairs], key=lambda item: item[0].start)
    since: list[_Mark] = []  # the marks that open one quotation
    for opened, closing in items:
        if since and not (since[-1].glyph == opened.glyph and _is_sentence_end(text, opened.start)):
            since = []
        since.append(opened)
        if closing:
            closed.append(_marked(since, closing.start, closing.end, is_closed=True))
            since = []
    sure = [mark for mark in left if mark.side == _Side.OPENS]
    if since and since[0].side == _Side.OPENS:
        unclosed = _marked(since, paragraph.end, paragraph.end, is_closed=False)
    elif sure:
        unclosed = _marked(sure[:1], paragraph.end, paragraph.end, is_closed=False)
    else:
        unclosed = None
    return Reading(tuple(closed), unclosed, ending)


def _marked(opening: Sequence[_Mark], inner_end: int, end: int, *, is_closed: bool) -> Marked:
    starts = [mark.end for mark in opening]
    ends = [*(mark.start for mark in opening[1:]), inner_end]
    pieces = tuple(Span(*ends) for ends in zip(starts, ends, strict=True))
    return Marked(opening[0].glyph, pieces, opening[0].start, end, is_closed)


def _is_sentence_end(text: str, offset: int) -> bool:
    return text[max(0, offset - 5) : offset].rstrip().endswith(_SENTENCE_ENDS)
