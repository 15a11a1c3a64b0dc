"""Finds what is quoted: what stands between quotation marks, whole over the writer's words, and what needs no marks."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from articlecli.core import Article, Passage, Quotation, Sentence, Span, fold
from articlecli.languages import Language
from articlecli.quotes import block_quotes, interview, marked_spans
from articlecli.quotes.block_quotes import UnmarkedQuotation
from articlecli.quotes.marked_spans import MarkedSpan

_LONGEST_INTERLUDE = 400  # characters of the writer's words inside a split quotation
_SHORT_INTERLUDE = 12  # words: no other speaker comes in between
_MOST_PARTS = 20  # of a statement; nobody is interrupted more often
_GOING_ON = (",", "—", "–", "-")  # ends of a half of a sentence
_SENTENCE_END = re.compile(r"(?:[.?!…—–-]|--)[\"'”’)\]\s]*$")
_LONGEST_END = 8  # characters
_WORD = re.compile(r"[^\W\d_]+")


def find_quotations(article: Article, sentences: Sequence[Sentence], language: Language) -> list[Quotation]:
    """The quotations in the article's order, none within another. Split ones are joined, with a part for each."""
    marked = _marked(article, sentences, language)
    found = block_quotes.without_overlaps(
        [*interview.find_turns(article, language), *block_quotes.block_quotes(article)]
    )
    return _together(marked, found, article.source.text) if found else marked


def _marked(article: Article, sentences: Sequence[Sentence], language: Language) -> list[Quotation]:
    """What stands between marks."""
    text = article.source.text
    statements: list[list[MarkedSpan]] = []
    starts = [sentence.start for sentence in sentences]
    for stretch in marked_spans.find_marked_spans(text, article.paragraphs, language):
        if (
            statements
            and len(statements[-1]) < _MOST_PARTS
            and _goes_on(statements[-1][-1], stretch, text, sentences, starts, language)
        ):
            statements[-1].append(stretch)
        else:
            statements.append([stretch])
    return [_quotation(text, statement) for statement in statements]


def quoted_spans(quotations: Sequence[Quotation]) -> list[Span]:
    """What stands between the marks, without the writer's words there."""
    return [Span(part.start, part.end) for quotation in quotations for part in quotation.parts]


def _together(marked: Sequence[Quotation], found: Sequence[UnmarkedQuotation], text: str) -> list[Quotation]:
    """The quotations with marks and those without, in order. Where marks enclose most of the latter, they hold."""
    starts, ends = [quotation.start for quotation in marked], [quotation.end for quotation in marked]
    together: list[Quotation] = []
    reached = 0
    for each in found:
        first, last = bisect_right(ends, each.span.start), bisect_left(starts, each.span.end)
        within = [q for q in marked[first:last] if each.span.start <= q.start and q.end <= each.span.end]
        together += marked[reached:first]
        if 2 * sum(q.end - q.start for q in within) >= each.span.end - each.span.start:
            together += [replace(quotation, label=each.label) for quotation in within]
        else:
            said = _said(text, each.pieces)
            together.append(Quotation((said,), said.start, said.end, each.paragraph, each.label))
        reached = max(reached, last)
    return [*together, *marked[reached:]]


def _quotation(text: str, statement: Sequence[MarkedSpan]) -> Quotation:
    first, last = statement[0], statement[-1]
    return Quotation(
        tuple(_said(text, stretch.pieces) for stretch in statement), first.start, last.end, first.paragraph
    )


def _said(text: str, pieces: Sequence[Span]) -> Passage:
    """What stands in the pieces, as one."""
    words = (fold(text[piece.start : piece.end]) for piece in pieces)
    return Passage(" ".join(filter(None, words)), pieces[0].start, pieces[-1].end)


def _goes_on(
    before: MarkedSpan,
    stretch: MarkedSpan,
    text: str,
    sentences: Sequence[Sentence],
    starts: Sequence[int],
    language: Language,
) -> bool:
    """Whether a stretch is the second half of a statement that the writer interrupts: “A,” she said. “B.”"""
    if stretch.start - before.end > _LONGEST_INTERLUDE:
        return False
    here, there = _at(starts, before.end - 1), _at(starts, stretch.start)
    gap = text[before.end : stretch.start]
    if here == there:
        if not (text.endswith(_GOING_ON, 0, before.pieces[-1].end) and gap.rstrip().endswith(_GOING_ON)):
            return False
        cues = _cues(gap, language)
        is_short = cues == 1 and len(gap.split()) <= _SHORT_INTERLUDE
        return is_short or (cues > 0 and text[stretch.pieces[0].start].islower())
    first_goes_beyond_its_marks = sentences[here].end > before.end
    follows = there == here + 1 and sentences[here].paragraph == sentences[there].paragraph
    opens_sentence = starts[there] == stretch.start
    if not (first_goes_beyond_its_marks and follows and opens_sentence) or not _cues(gap, language):
        return False
    return _stands_alone(stretch, text, sentences[_at(starts, stretch.end - 1)], language)


def _at(starts: Sequence[int], offset: int) -> int:
    """The index of the sentence that an offset is in, or of the last one before it."""
    return max(0, bisect_right(starts, offset) - 1)


def _stands_alone(stretch: MarkedSpan, text: str, last: Sentence, language: Language) -> bool:
    """Whether a stretch ends a sentence, and nobody in its last one is named after it who says it: “Why?” he asked."""
    end = stretch.pieces[-1].end
    if not _SENTENCE_END.search(text, max(0, end - _LONGEST_END), end):
        return False
    return not _cues(text[stretch.end : min(last.end, stretch.end + _LONGEST_INTERLUDE)], language)


def _cues(text: str, language: Language) -> int:
    """How many verbs of saying there are in a text."""
    return sum(word.lower() in language.quotations.cues for word in _WORD.findall(text))
