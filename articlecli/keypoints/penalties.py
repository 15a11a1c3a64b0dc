"""The penalised score of each sentence: its score, lowered where the sentence says little, is cut off or repeats.

The factors serve the reader. On CNN stories they cost some ROUGE, which benchmarks/README.md names.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from articlecli.core import Article, Sentence, Span, fold
from articlecli.keypoints.openings import Fault
from articlecli.languages import Language
from articlecli.text import terms_of

_FAULT_FACTOR = 0.5  # for a sentence that opens with "He" or "But" and can't be mended
_PHRASE_FACTOR = 0.8  # for one that opens with "Since then": a reader understands more of it
_CUT_QUOTATION_FACTOR = 0.7  # for one that begins or ends inside a quotation: its marks are in other sentences
_ANNOUNCEMENT_FACTOR = 0.2  # for one that ends with a colon: it announces the words below, and says little itself
_ASKED_FACTOR = 0.02  # for one of an interviewer: any sentence of an answer is chosen before it
_QUESTION_FACTOR = 0.8  # for any other question: it says less than its answer; a smaller one costs ROUGE
_QUESTION_ENDS = ("?", "?”", '?"', "?’", "?'", "？")
_FULL_LENGTH = 8  # words: a sentence with fewer says less, and its score falls with the square of their number

# A sentence's score is multiplied by exp(-REDUNDANCY_WEIGHT * redundancy). The scorer `news` is trained with it.
# Chosen on keypoints/dev and stories of the training set.
REDUNDANCY_WEIGHT = 0.5
_SAME_STATEMENT = 0.5  # share of common terms: from it on, two sentences make the same statement
_SAME_STATEMENT_REDUNDANCY = 6.0  # redundancy of such a sentence: any other sentence is chosen before it

_END_MARKS = " .!?…:;,\"'“”‘’"
_MOST_COMPARED = 20  # stated points that a sentence is compared to; no newsroom states more
_SAME_AS_HEADLINE = 0.75  # share of common terms: from it on, a sentence repeats the headline or the deck
_SAME_AS_STATED = 0.4  # share of a stated point's terms: from it on, a sentence repeats it; three of a typical seven


def penalised_scores(
    article: Article,
    sentences: Sequence[Sentence],
    scores: Sequence[float],
    quoted: Sequence[Span],
    language: Language,
    *,
    stated: Sequence[frozenset[str]],
) -> dict[int, float]:
    """Returns each sentence's penalised score by its index: `{0: 0.9, 2: 0.35}`.

    Sentences without words, and those that repeat the headline or the deck, are left out. `quoted` has the spans of the
    quotations, in order; `stated` has the terms of each stated point. The sentence's opening isn't considered here.
    """
    passages = [passage.text for passage in (article.headline, article.deck) if passage]
    terms_above = [frozenset(terms_of(text, language)) for text in passages]
    above = set(map(_comparable, passages))
    shown = [*terms_above, *stated[:_MOST_COMPARED]] if stated else []
    cut = _cut_by_quotations(sentences, quoted)
    questions = set(article.questions)
    found = {}
    for i, (sentence, score) in enumerate(zip(sentences, scores, strict=True)):
        if not sentence.words or (above and (_repeats(sentence, terms_above) or _comparable(sentence.text) in above)):
            continue
        penalised = score
        if sentence.words < _FULL_LENGTH:
            penalised *= (sentence.words / _FULL_LENGTH) ** 2
        if sentence.text.endswith(":"):
            penalised *= _ANNOUNCEMENT_FACTOR
        if questions and article.paragraphs[sentence.paragraph] in questions:
            penalised *= _ASKED_FACTOR
        if sentence.text.endswith(_QUESTION_ENDS):
            penalised *= _QUESTION_FACTOR
        if i in cut:
            penalised *= _CUT_QUOTATION_FACTOR
        found[i] = penalised * _novelty(sentence, shown) if shown else penalised
    return found


def opening_factor(fault: Fault | None) -> float:
    """Returns the factor, from 0 to 1, for the score of a sentence whose opening has this fault."""
    if fault is None:
        return 1.0
    return _PHRASE_FACTOR if fault == "phrase" else _FAULT_FACTOR


def redundancy(terms: frozenset[str], shown: frozenset[str]) -> float:
    """Returns the redundancy of two sentences: their common terms as a share of all their terms; 6 from one half on."""
    both = len(terms & shown)
    share = both / (len(terms) + len(shown) - both) if both else 0.0
    return share if share < _SAME_STATEMENT else _SAME_STATEMENT_REDUNDANCY


def same_words(text: str, other: str) -> bool:
    """Whether two texts are equal, except for case, white space and the marks at their ends."""
    return _comparable(text) == _comparable(other)


def _comparable(text: str) -> str:
    return fold(text).casefold().strip(_END_MARKS)


def _repeats(sentence: Sentence, above: Sequence[frozenset[str]]) -> bool:
    """Whether a sentence has nearly the same terms as the headline or the deck, whose terms are in `above`."""
    terms = set(sentence.terms)
    both = [(len(terms & shown), len(shown)) for shown in above] if terms else []
    return any(common >= _SAME_AS_HEADLINE * (len(terms) + size - common) for common, size in both)


def _novelty(sentence: Sentence, shown: Sequence[frozenset[str]]) -> float:
    """Returns a factor from 0 to 1: 1 minus the largest share of a shown passage's terms that the sentence repeats.

    It's 0 from a share of `_SAME_AS_STATED` on: then both say the same.
    """
    shares = [len(terms.intersection(sentence.terms)) / len(terms) for terms in shown if terms]
    repeated = max(shares, default=0)
    return 1 - repeated if repeated < _SAME_AS_STATED else 0.0


def _cut_by_quotations(sentences: Sequence[Sentence], quoted: Sequence[Span]) -> set[int]:
    """Returns the indices of the sentences that begin or end inside a quotation."""
    found = set[int]()
    for bounds in ([sentence.start for sentence in sentences], [sentence.end for sentence in sentences]):
        for span in quoted:
            found.update(range(bisect_right(bounds, span.start), bisect_left(bounds, span.end)))
    return found
