"""Pairs the quotation marks of a paragraph.

A mark without a partner is stray, or opens a quotation that goes on in the next paragraph.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from articlecli.core import Record, Span, lazy_pattern
from articlecli.quotes.quotation_marks import Mark, Side

# The marks that may close each mark; editors mix them up. A French quotation opens with « and closes with », a German
# one opens with » and closes with «.
_CLOSED_BY = {
    "“": ("”", '"', "“", "’’", "''"),
    "„": ("“", "”", '"', "‘‘", "’’"),
    "”": ("”", '"', "’’"),
    '"': ('"', "”", "“", "’’", "''"),
    "«": ("»",),
    "»": ("«",),
    "``": ("''", '"', "”"),
    "''": ("''",),
    "‘‘": ("’’", "”", '"', "''"),
    "’’": ("’’",),
    "‘": ("’", "'", "‘"),
    "‚": ("‘", "’", "'"),
    "’": ("’", "'"),
    "'": ("'", "’"),
    "‹": ("›",),
    "›": ("‹",),
}
_DEEPEST = 4  # open marks at the same time, one quotation inside the other; an earlier one is stray
_SENTENCE_ENDS = (".", "?", "!", "…")
_LAST_CLAUSE = lazy_pattern(r",\s+((?:[^\W\d_]+\s+){1,3}[^\W\d_]+)\.\s*\Z")


@dataclass(slots=True)
class _Open:
    """An opening mark that waits for its closing mark."""

    mark: Mark
    may_close: Mark | None = None  # a doubtful closing mark, which counts if no sure one follows


class MarkPair(Record):
    """A quotation within one paragraph.

    Without an opening mark it starts with the paragraph; without a closing mark it ends with the paragraph.
    """

    glyph: str  # the opening mark; "" where it is missing
    pieces: tuple[Span, ...]  # one span without marks for each opening mark
    start: int  # offset, with the mark
    end: int
    is_closed: bool = True


class MarkReading(Record):
    """The quotations that the marks of a paragraph show.

    The mark of `unclosed` may be stray. If it isn't, the quotations in `closed` that follow it are inside `unclosed`.
    """

    closed: tuple[MarkPair, ...]
    unclosed: MarkPair | None = None  # up to the paragraph's end
    ending: MarkPair | None = None  # from the paragraph's start to a closing mark without an opening mark


EMPTY_READING = MarkReading(())  # the reading of a paragraph without marks


def read_marks(text: str, paragraph: Span, marks: Iterable[Mark], cues: frozenset[str] = frozenset()) -> MarkReading:
    """Returns the quotations that the marks of a paragraph show, without those inside another.

    `marks` are in order. `cues` are the verbs of saying; the writer's words in front of a mark hold one.
    """
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
        last, opened = waiting[place].may_close, waiting[place].mark
        if last and not (pairs and pairs[-1][0].start > opened.start):  # 12" closes no quotation around others
            _close(waiting, pairs, place, last)
    return _reading(text, paragraph, ([each.mark for each in waiting], pairs), ending, cues)


def _closable(waiting: Sequence[_Open], mark: Mark) -> int | None:
    """Returns the index of the last waiting mark that `mark` may close, or None."""
    for place in range(len(waiting) - 1, -1, -1):
        if mark.glyph in _CLOSED_BY[waiting[place].mark.glyph]:
            return place
    return None


def _close(waiting: list[_Open], pairs: list[tuple[Mark, Mark]], place: int, mark: Mark) -> None:
    """Pairs the waiting mark at index `place` with `mark`, and drops the pairs and waiting marks between the two."""
    opened = waiting[place].mark
    del waiting[place:]
    while pairs and pairs[-1][0].start > opened.start:
        pairs.pop()
    pairs.append((opened, mark))


def _reading(
    text: str,
    paragraph: Span,
    marks: tuple[Sequence[Mark], Sequence[tuple[Mark, Mark]]],
    ending: MarkPair | None,
    cues: frozenset[str],
) -> MarkReading:
    """Returns the quotations of `marks`: the marks without a partner, and the pairs.

    A quotation may repeat its opening mark at the start of a sentence: then a mark without a partner opens one of its
    pieces. Any other such mark is stray, or opens the unclosed quotation.
    """
    left, pairs = marks
    closed: list[MarkPair] = []
    items = sorted([*((mark, None) for mark in left), *pairs], key=lambda item: item[0].start)
    repeated: list[Mark] = []  # the opening marks of the present quotation
    for opened, closing in items:
        is_same = bool(repeated) and repeated[-1].glyph == opened.glyph and _is_sentence_end(text, opened.start)
        if not is_same or _ends_with_attribution(text[repeated[-1].end : opened.start], cues):
            repeated = []
        repeated.append(opened)
        if closing:
            closed.append(_marked(repeated, closing.start, closing.end, is_closed=True))
            repeated = []
    sure = [mark for mark in left if mark.side is Side.OPENS]
    if repeated and repeated[0].side is Side.OPENS:
        unclosed = _marked(repeated, paragraph.end, paragraph.end, is_closed=False)
    elif sure:
        unclosed = _marked(sure[:1], paragraph.end, paragraph.end, is_closed=False)
    else:
        unclosed = None
    return MarkReading(tuple(closed), unclosed, ending)


def _marked(opening: Sequence[Mark], inner_end: int, end: int, *, is_closed: bool) -> MarkPair:
    """Returns the quotation with the marks in `opening`. Its words end at `inner_end`, its closing mark at `end`."""
    if len(opening) == 1:
        mark = opening[0]
        return MarkPair(mark.glyph, (Span(mark.end, inner_end),), mark.start, end, is_closed)
    starts = [mark.end for mark in opening]
    ends = [*(mark.start for mark in opening[1:]), inner_end]
    pieces = tuple(Span(*ends) for ends in zip(starts, ends, strict=True))
    return MarkPair(opening[0].glyph, pieces, opening[0].start, end, is_closed)


def _ends_with_attribution(text: str, cues: frozenset[str]) -> bool:
    """Whether the words before a mark end with the writer's own: "It is late, she said."."""
    words = _LAST_CLAUSE.search(text)
    return words is not None and not cues.isdisjoint(words[1].lower().split())


def _is_sentence_end(text: str, offset: int) -> bool:
    return text[max(0, offset - 5) : offset].rstrip().endswith(_SENTENCE_ENDS)
