"""Finds the text between quotation marks, also over several paragraphs.

In a long quotation, news repeats the opening mark in each paragraph and closes only the last one. A quotation that is
never closed ends with its paragraph, so that a stray mark spoils nothing after it.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from articlecli.core import Record, Span, lazy_pattern
from articlecli.languages import Language
from articlecli.quotes import mark_pairs, quotation_marks
from articlecli.quotes.mark_pairs import EMPTY_READING, MarkPair, MarkReading
from articlecli.quotes.quotation_marks import Mark

_ENDS_STATEMENT = (",", ".", "?", "!", "…")  # before the closing mark
_INTRODUCES = (",", ":")  # before the opening mark
_CUE_WITHIN = 60  # characters after a quotation, up to its cue: It is late,” the keeper of the harbour lights said
_WORD = lazy_pattern(r"[^\W\d_]+")


class MarkedSpan(Record):
    """The text between an opening and a closing mark, in one or more paragraphs."""

    pieces: tuple[Span, ...]  # one span without marks for each opening mark
    start: int  # offset, with the mark
    end: int
    paragraph: int  # the index of the first paragraph
    is_opened: bool = True  # by a mark; if not, it starts with its paragraph
    is_closed: bool = True  # by a mark; if not, it ends with its paragraph


def find_marked_spans(text: str, paragraphs: Sequence[Span], language: Language) -> list[MarkedSpan]:
    """Returns the marked spans in the article's order, without those inside another.

    A span in double marks counts; without an opening mark it counts only if an attribution follows. `_merged` decides
    which spans in single marks count.
    """
    found = _spans_over_paragraphs(
        paragraphs, _readings(text, paragraphs, quotation_marks.double_marks(text, paragraphs), language)
    )
    double = [span for span in found if span.is_opened or _is_attributed(text, span, language)]
    quoted = [Span(span.start, span.end) for span in double]
    readings = _readings(text, paragraphs, quotation_marks.single_marks(text, paragraphs, quoted, language), language)
    single = [span for span in _spans_over_paragraphs(paragraphs, readings) if span.is_opened and span.is_closed]
    return _merged(text, double, single) if single else double


def _readings(
    text: str, paragraphs: Sequence[Span], found: Iterable[tuple[int, Mark]], language: Language
) -> list[MarkReading]:
    """Returns the reading of each paragraph's marks. `found` has pairs of a paragraph's index and a mark, in order."""
    readings = [EMPTY_READING] * len(paragraphs)
    for number, numbered in groupby(found, key=itemgetter(0)):
        readings[number] = mark_pairs.read_marks(
            text, paragraphs[number], [mark for _, mark in numbered], language.quotations.cues
        )
    return readings


def _spans_over_paragraphs(paragraphs: Sequence[Span], readings: Sequence[MarkReading]) -> Iterator[MarkedSpan]:
    """Yields the marked spans in order. The parts of a quotation over several paragraphs are joined to one span."""
    running: list[MarkPair] = []  # the parts of the present quotation, one for each paragraph
    first = 0
    for number, reading in enumerate(readings):
        if reading is EMPTY_READING:
            continue
        goes_on = number + 1 < len(readings) and _goes_on(
            reading.unclosed, paragraphs[number + 1], readings[number + 1]
        )
        for marked in _in_paragraph(reading, is_within=bool(running) or goes_on):
            if not running:
                first = number
            running.append(marked)
            if marked.is_closed or not goes_on:
                yield _joined(running, first)
                running = []


def _in_paragraph(reading: MarkReading, *, is_within: bool) -> list[MarkPair]:
    """Returns the quotations of a paragraph in order.

    The unclosed one counts if no closed one follows its mark, or if `is_within`: the quotation goes on from the
    paragraph before or into the next one.
    """
    found, unclosed = list(reading.closed), reading.unclosed
    if unclosed and (is_within or not found or found[-1].end <= unclosed.start):
        found = [marked for marked in found if marked.start < unclosed.start] + [unclosed]
    return [reading.ending, *found] if reading.ending else found


def _goes_on(unclosed: MarkPair | None, paragraph: Span, reading: MarkReading) -> bool:
    """Whether the next paragraph goes on with an unclosed quotation: it repeats the opening mark, or only closes it.

    `paragraph` and `reading` are those of the next paragraph.
    """
    if not unclosed or reading.ending:
        return unclosed is not None
    openers = (marked for marked in (*reading.closed[:1], reading.unclosed) if marked)
    return any(opener.start == paragraph.start and opener.glyph == unclosed.glyph for opener in openers)


def _joined(running: Sequence[MarkPair], paragraph: int) -> MarkedSpan:
    pieces = tuple(piece for marked in running for piece in marked.pieces)
    first, last = running[0], running[-1]
    return MarkedSpan(pieces, first.start, last.end, paragraph, bool(first.glyph), last.is_closed)


def _is_attributed(text: str, span: MarkedSpan, language: Language) -> bool:
    """Whether a span is a statement that an attribution follows: It is late,” said Ann."""
    if not text.endswith(_ENDS_STATEMENT, 0, span.pieces[-1].end):
        return False
    after = _WORD.findall(text, span.end, span.end + _CUE_WITHIN)
    return any(word.lower() in language.quotations.cues for word in after)


def _merged(text: str, double: Sequence[MarkedSpan], single: Sequence[MarkedSpan]) -> list[MarkedSpan]:
    """Returns the spans in double marks and those in single marks, in order, without those inside another.

    An article quotes with single marks if its statements in single marks outnumber the spans in double marks outside
    them, or if there are no such spans. Then all spans in single marks count. Elsewhere single marks set off titles and
    terms, and only a statement that a comma or a colon introduces counts.
    """
    starts = [span.start for span in double]
    ended = [span for span in single if text.endswith(_ENDS_STATEMENT, 0, span.pieces[-1].end)]
    within = sum(bisect_left(starts, span.end) - bisect_left(starts, span.start) for span in ended)
    outside = len(double) - within
    if outside and outside >= len(ended):
        single = [span for span in ended if text[max(0, span.start - 3) : span.start].rstrip().endswith(_INTRODUCES)]
    merged: list[MarkedSpan] = []
    for span in sorted([*double, *single], key=lambda span: span.start):
        if not merged or span.start >= merged[-1].end:
            merged.append(span)
    return merged
