"""Pairs of quotation marks in a paragraph, and what they leave over: a quotation that goes on below, or stray marks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from articlecli.core import Span
from articlecli.quotes.quotation_marks import Mark, Side

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
_DEEPEST = 4  # quotations within each other; what is open beyond that is stray
_SENTENCE_ENDS = (".", "?", "!", "…")


@dataclass(slots=True)
class _Open:
    """A mark that waits for the one that closes it."""

    mark: Mark
    may_close: Mark | None = None  # closes it where no surer one does


class MarkPair(NamedTuple):
    """What stands between two marks of a paragraph, or after one that nothing closes in it."""

    glyph: str  # the mark that opens it; "" where that is missing
    pieces: tuple[Span, ...]  # without marks, one for each time that it opens
    start: int
    end: int
    is_closed: bool = True


class MarkReading(NamedTuple):
    """What the marks of a paragraph say. `unclosed` may hold some of what is closed, if it is no stray mark."""

    closed: tuple[MarkPair, ...]
    unclosed: MarkPair | None = None
    ending: MarkPair | None = None  # from the paragraph's beginning to a mark that closes what nothing opens


NOTHING = MarkReading(())  # of a paragraph without marks


def read_marks(text: str, paragraph: Span, marks: Iterable[Mark]) -> MarkReading:
    """The outermost pairs of marks, and what is left over."""
    waiting: list[_Open] = []
    pairs: list[tuple[Mark, Mark]] = []
    ending = None
    for mark in marks:
        if waiting and waiting[-1].may_close and mark.side is Side.OPENS:
            _close(waiting, pairs, len(waiting) - 1, waiting[-1].may_close)
        place = _closable(waiting, mark)
        if place is not None and mark.side is Side.MAY_CLOSE:
            waiting[place].may_close = waiting[place].may_close or mark
        elif place is not None and mark.side is not Side.OPENS:
            _close(waiting, pairs, place, mark)
        elif (mark.side is Side.OPENS or mark.side is Side.EITHER) and mark.glyph in _CLOSED_BY:
            waiting.append(_Open(mark))
            del waiting[:-_DEEPEST]
        elif mark.side is Side.CLOSES and not (pairs or waiting or ending):
            ending = MarkPair("", (Span(paragraph.start, mark.start),), paragraph.start, mark.end)
    for place in range(len(waiting) - 1, -1, -1):
        if last := waiting[place].may_close:
            _close(waiting, pairs, place, last)
    return _reading(text, paragraph, [each.mark for each in waiting], pairs, ending)


def _closable(waiting: Sequence[_Open], mark: Mark) -> int | None:
    """The place of the last open mark that another may close."""
    for place in range(len(waiting) - 1, -1, -1):
        if mark.glyph in _CLOSED_BY[waiting[place].mark.glyph]:
            return place
    return None


def _close(waiting: list[_Open], pairs: list[tuple[Mark, Mark]], place: int, mark: Mark) -> None:
    """Pairs an open mark with the one that closes it, and drops what stands within."""
    opened = waiting[place].mark
    del waiting[place:]
    while pairs and pairs[-1][0].start > opened.start:
        pairs.pop()
    pairs.append((opened, mark))


def _reading(
    text: str, paragraph: Span, left: Sequence[Mark], pairs: Sequence[tuple[Mark, Mark]], ending: MarkPair | None
) -> MarkReading:
    """A mark that is left over opens a quotation anew where a sentence ends before the next one; else it is stray."""
    closed: list[MarkPair] = []
    items = sorted([*((mark, None) for mark in left), *pairs], key=lambda item: item[0].start)
    since: list[Mark] = []  # the marks that open one quotation
    for opened, closing in items:
        if since and not (since[-1].glyph == opened.glyph and _is_sentence_end(text, opened.start)):
            since = []
        since.append(opened)
        if closing:
            closed.append(_marked(since, closing.start, closing.end, is_closed=True))
            since = []
    sure = [mark for mark in left if mark.side is Side.OPENS]
    if since and since[0].side is Side.OPENS:
        unclosed = _marked(since, paragraph.end, paragraph.end, is_closed=False)
    elif sure:
        unclosed = _marked(sure[:1], paragraph.end, paragraph.end, is_closed=False)
    else:
        unclosed = None
    return MarkReading(tuple(closed), unclosed, ending)


def _marked(opening: Sequence[Mark], inner_end: int, end: int, *, is_closed: bool) -> MarkPair:
    if len(opening) == 1:
        mark = opening[0]
        return MarkPair(mark.glyph, (Span(mark.end, inner_end),), mark.start, end, is_closed)
    starts = [mark.end for mark in opening]
    ends = [*(mark.start for mark in opening[1:]), inner_end]
    pieces = tuple(Span(*ends) for ends in zip(starts, ends, strict=True))
    return MarkPair(opening[0].glyph, pieces, opening[0].start, end, is_closed)


def _is_sentence_end(text: str, offset: int) -> bool:
    return text[max(0, offset - 5) : offset].rstrip().endswith(_SENTENCE_ENDS)
