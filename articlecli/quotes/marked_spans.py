"""Stretches of an article between quotation marks, whole over paragraphs.

News opens each paragraph of a long quotation anew and closes only the last one; a mark that is never closed ends with
its paragraph, so that a stray one spoils nothing after it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from articlecli.core import Span
from articlecli.languages import Language
from articlecli.quotes import mark_pairs, quotation_marks
from articlecli.quotes.mark_pairs import NOTHING, MarkPair, MarkReading
from articlecli.quotes.quotation_marks import Mark

_ENDS_STATEMENT = (",", ".", "?", "!", "…")
_INTRODUCES = (",", ":")
_TOLD_WITHIN = 60  # characters: It is late,” the keeper of the harbour lights said
_WORD = re.compile(r"[^\W\d_]+")


class MarkedSpan(NamedTuple):
    """What stands between an opening and a closing mark, in one or more paragraphs."""

    pieces: tuple[Span, ...]  # without marks: one for each time that it opens
    start: int
    end: int
    paragraph: int  # the first one
    is_opened: bool = True  # by a mark; else its paragraph is where it begins
    is_closed: bool = True  # by a mark; else its paragraph is where it ends


def find_marked_spans(text: str, paragraphs: Sequence[Span], language: Language) -> list[MarkedSpan]:
    """The stretches in their order, none within another: all in double marks, and the statements in single ones."""
    found = _whole(paragraphs, _readings(text, paragraphs, quotation_marks.double_marks(text, paragraphs)))
    double = [stretch for stretch in found if stretch.is_opened or _is_told(text, stretch, language)]
    quoted = [Span(stretch.start, stretch.end) for stretch in double]
    readings = _readings(text, paragraphs, quotation_marks.single_marks(text, paragraphs, quoted, language))
    single = [stretch for stretch in _whole(paragraphs, readings) if stretch.is_opened and stretch.is_closed]
    return _merged(text, double, single) if single else double


def _readings(text: str, paragraphs: Sequence[Span], found: Iterable[tuple[int, Mark]]) -> list[MarkReading]:
    """What the marks of each paragraph say, which stand there with its number."""
    readings = [NOTHING] * len(paragraphs)
    for number, numbered in groupby(found, key=itemgetter(0)):
        readings[number] = mark_pairs.read_marks(text, paragraphs[number], [mark for _, mark in numbered])
    return readings


def _whole(paragraphs: Sequence[Span], readings: Sequence[MarkReading]) -> Iterator[MarkedSpan]:
    """What the paragraphs' readings hold, in order. What is unclosed goes on in the next one if that opens anew."""
    running: list[MarkPair] = []  # the paragraphs of one quotation
    first = 0
    for number, reading in enumerate(readings):
        if reading is NOTHING:
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
    """What a paragraph holds, in order: what is unclosed counts where it holds no other, or the quotation goes on."""
    found, unclosed = list(reading.closed), reading.unclosed
    if unclosed and (is_within or not found or found[-1].end <= unclosed.start):
        found = [marked for marked in found if marked.start < unclosed.start] + [unclosed]
    return [reading.ending, *found] if reading.ending else found


def _goes_on(unclosed: MarkPair | None, paragraph: Span, reading: MarkReading) -> bool:
    """Whether the next paragraph opens anew what is unclosed, or closes it without that."""
    if not unclosed or reading.ending:
        return unclosed is not None
    openers = (marked for marked in (*reading.closed[:1], reading.unclosed) if marked)
    return any(opener.start == paragraph.start and opener.glyph == unclosed.glyph for opener in openers)


def _joined(running: Sequence[MarkPair], paragraph: int) -> MarkedSpan:
    pieces = tuple(piece for marked in running for piece in marked.pieces)
    first, last = running[0], running[-1]
    return MarkedSpan(pieces, first.start, last.end, paragraph, bool(first.glyph), last.is_closed)


def _is_told(text: str, stretch: MarkedSpan, language: Language) -> bool:
    """Whether the writer goes on to say who said it: It is late,” said Ann."""
    if not text.endswith(_ENDS_STATEMENT, 0, stretch.pieces[-1].end):
        return False
    after = _WORD.findall(text, stretch.end, stretch.end + _TOLD_WITHIN)
    return any(word.lower() in language.quotations.cues for word in after)


def _merged(text: str, double: Sequence[MarkedSpan], single: Sequence[MarkedSpan]) -> list[MarkedSpan]:
    """Both in their order, without what is in double marks within single ones.

    Where single marks are the article's own, all count; elsewhere they set off titles and terms, and only what the
    writer introduces as a statement counts.
    """
    starts = [stretch.start for stretch in double]
    ended = [stretch for stretch in single if text.endswith(_ENDS_STATEMENT, 0, stretch.pieces[-1].end)]
    within = sum(bisect_left(starts, stretch.end) - bisect_left(starts, stretch.start) for stretch in ended)
    outside = len(double) - within
    if outside and outside >= len(ended):
        single = [
            stretch
            for stretch in ended
            if text[max(0, stretch.start - 3) : stretch.start].rstrip().endswith(_INTRODUCES)
        ]
    merged: list[MarkedSpan] = []
    for stretch in sorted([*double, *single], key=lambda stretch: stretch.start):
        if not merged or stretch.start >= merged[-1].end:
            merged.append(stretch)
    return merged
