"""Finds the quotations of an article: between quotation marks, in interviews and in block quotes.

The writer's words may interrupt a quotation: “A,” she said. “B.” Then the quotation has several parts.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from articlecli.core import Article, Passage, Quotation, Sentence, Span, fold, lazy_pattern
from articlecli.languages import Language
from articlecli.quotes import block_quotes, interview, marked_spans
from articlecli.quotes.block_quotes import UnmarkedQuotation
from articlecli.quotes.marked_spans import MarkedSpan

_LONGEST_INTERLUDE = 400  # characters of the writer's words between two parts
_SHORT_INTERLUDE = 12  # words between two parts: too few for a second speaker
_MOST_PARTS = 20  # of a quotation; nobody is interrupted more often
_GOING_ON = (",", "—", "–", "-")  # the end of the first half of a sentence
_DASHES = " \u00a0—–-"
_SENTENCE_END = lazy_pattern(r"(?:[.?!…—–-]|--)[\"'”’)\]\s]*$")
_LONGEST_END = 8  # characters in which `_SENTENCE_END` is looked for
_WORD = lazy_pattern(r"[^\W\d_]+")


def find_quotations(article: Article, sentences: Sequence[Sentence], language: Language) -> list[Quotation]:
    """Returns the quotations in the article's order, without those inside another.

    A quotation that the writer's words interrupt is one quotation with several parts.
    """
    marked = _marked(article, sentences, language)
    found = block_quotes.without_overlaps(
        [*interview.find_turns(article, language), *block_quotes.block_quotes(article)]
    )
    return _together(marked, found, article.source.text) if found else marked


def _marked(article: Article, sentences: Sequence[Sentence], language: Language) -> list[Quotation]:
    """Returns the quotations between marks in the article's order."""
    text = article.source.text
    statements: list[list[MarkedSpan]] = []
    starts = [sentence.start for sentence in sentences]
    has_incises = language.quotations.incises_inside
    for whole in marked_spans.find_marked_spans(text, article.paragraphs, language):
        marked_span, *rest = _in_parts(text, whole, language) if has_incises else (whole,)
        if (
            statements
            and len(statements[-1]) < _MOST_PARTS
            and _goes_on(statements[-1][-1], marked_span, text, sentences, starts, language)
        ):
            statements[-1].append(marked_span)
        else:
            statements.append([marked_span])
        statements[-1] += rest
    found = [_quotation(text, statement) for statement in statements]
    return _with_turns(found, article, language) if has_incises else found


def _in_parts(text: str, marked_span: MarkedSpan, language: Language) -> list[MarkedSpan]:
    """Returns the parts of a marked span that the writer's words inside the marks part: « A, said Lee, and B. »"""
    from articlecli.quotes import incises

    return incises.without_incises(text, marked_span, language)


def _with_turns(marked: Sequence[Quotation], article: Article, language: Language) -> list[Quotation]:
    """Returns the quotations between marks and the turns that a dash opens, in the article's order."""
    from articlecli.quotes import incises

    turns = incises.find_turns(article.source.text, article.paragraphs, marked, language)
    return sorted([*marked, *turns], key=lambda quotation: quotation.start)


def quoted_spans(quotations: Sequence[Quotation]) -> list[Span]:
    """Returns the span of each part of the quotations, in order: the writer's words between parts are in none."""
    return [Span(part.start, part.end) for quotation in quotations for part in quotation.parts]


def _together(marked: Sequence[Quotation], found: Sequence[UnmarkedQuotation], text: str) -> list[Quotation]:
    """Returns the quotations with marks and those without, in the article's order.

    If marks enclose at least half of a quotation without marks, the quotations with marks inside it take its place, and
    get its label.
    """
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
        tuple(_said(text, marked_span.pieces) for marked_span in statement), first.start, last.end, first.paragraph
    )


def _said(text: str, pieces: Sequence[Span]) -> Passage:
    """Returns the text of the pieces as one passage."""
    words = (fold(text[piece.start : piece.end]) for piece in pieces)
    return Passage(" ".join(filter(None, words)), pieces[0].start, pieces[-1].end)


def _goes_on(
    before: MarkedSpan,
    marked_span: MarkedSpan,
    text: str,
    sentences: Sequence[Sentence],
    starts: Sequence[int],
    language: Language,
) -> bool:
    """Whether a marked span is the next part of the quotation that ends with `before`: “A,” she said. “B.”

    `starts` has the offset of each sentence.
    """
    if marked_span.start - before.end > _LONGEST_INTERLUDE:
        return False
    here, there = _sentence_index(starts, before.end - 1), _sentence_index(starts, marked_span.start)
    gap = text[before.end : marked_span.start]
    if here == there:
        is_open = text.endswith(_GOING_ON, 0, before.pieces[-1].end)
        is_open |= language.quotations.comma_outside_marks and gap.startswith(_GOING_ON)
        if not (is_open and gap.rstrip().endswith(_GOING_ON)):
            return False
        cues = _cue_count(gap, language)
        is_short = cues == 1 and len(gap.split()) <= _SHORT_INTERLUDE
        return is_short or (cues > 0 and text[marked_span.pieces[0].start].islower())
    first_goes_beyond_its_marks = sentences[here].end > before.end
    follows = there == here + 1 and sentences[here].paragraph == sentences[there].paragraph
    opens_sentence = starts[there] == marked_span.start
    if language.quotations.dash_before_cue:  # «A», — said Lee. — «B»
        opens_sentence = not text[starts[there] : marked_span.start].strip(_DASHES)
    if not (first_goes_beyond_its_marks and follows and opens_sentence) or not _cue_count(gap, language):
        return False
    return _stands_alone(marked_span, text, sentences[_sentence_index(starts, marked_span.end - 1)], language)


def _sentence_index(starts: Sequence[int], offset: int) -> int:
    """Returns the index of the sentence that holds an offset, or else of the last sentence before the offset."""
    return max(0, bisect_right(starts, offset) - 1)


def _stands_alone(marked_span: MarkedSpan, text: str, last: Sentence, language: Language) -> bool:
    """Whether a marked span ends a sentence and has no attribution behind it, unlike “Why?” in “Why?” he asked.

    `last` is the sentence that holds the end of the span.
    """
    end = marked_span.pieces[-1].end
    is_end_outside = language.quotations.dash_before_cue and text.startswith(".", marked_span.end)
    if not (is_end_outside or _SENTENCE_END.search(text, max(0, end - _LONGEST_END), end)):
        return False
    return not _cue_count(text[marked_span.end : min(last.end, marked_span.end + _LONGEST_INTERLUDE)], language)


def _cue_count(text: str, language: Language) -> int:
    """Returns the number of cues in a text."""
    return sum(word.lower() in language.quotations.cues for word in _WORD.findall(text))
