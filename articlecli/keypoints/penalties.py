"""What a sentence is worth as a point, whatever else is shown: its score, less for what speaks against showing it.

The factors are for the sake of the reader. On CNN stories they cost some ROUGE, which benchmarks/README.md names.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from articlecli.core import Article, Sentence, Span, fold
from articlecli.keypoints.openings import Fault
from articlecli.languages import Language
from articlecli.text import terms_of

_LEANING = 0.5  # worth of a sentence that opens with "He" or "But" and can't be mended, beside one that stands alone
_LEANING_PHRASE = 0.8  # of one that opens with "Since then", of which a reader understands more
_INSIDE_QUOTATION = 0.7  # of one whose words are somebody's, and the marks in other sentences
_ANNOUNCING = 0.2  # of one that says too little, because what it announces comes below
_FULL = 8  # words: a sentence with fewer says less, and its worth falls with their square

# What a whole repetition takes from the logarithm of a sentence's worth; the scorer `news` is trained with it.
# Chosen on keypoints/dev and stories of the training set.
REPETITION = 0.5
_SAME_STATEMENT = 0.5  # share of common terms from which two sentences say the same
_OVER_AND_OVER = 6.0  # times a whole repetition: enough to show anything else before it

_END_MARKS = " .!?…:;,\"'“”‘’"
_MOST_COMPARED = 20  # stated points that a sentence is compared to; no newsroom states more
_SAME = 0.75  # share of common terms from which a sentence repeats the headline
_SAID_AGAIN = 0.4  # share of a stated point's terms from which a sentence says it again: three of a typical seven


def penalised_scores(
    article: Article,
    sentences: Sequence[Sentence],
    scores: Sequence[float],
    quoted: Sequence[Span],
    language: Language,
    *,
    stated: Sequence[frozenset[str]],
) -> dict[int, float]:
    """What each sentence is worth as a point, by its index; those that repeat the headline or the deck are left out.

    `quoted` are the article's quotations, in order, `stated` the terms of each point that it states itself. How a
    sentence opens is no part of it.
    """
    passages = [passage.text for passage in (article.headline, article.deck) if passage]
    terms_above = [frozenset(terms_of(text, language)) for text in passages]
    above = set(map(_bare, passages))
    shown = [*terms_above, *stated[:_MOST_COMPARED]] if stated else []
    cut = _cut(sentences, quoted)
    found = {}
    for i, (sentence, score) in enumerate(zip(sentences, scores, strict=True)):
        if not sentence.words or (above and (_repeats(sentence, terms_above) or _bare(sentence.text) in above)):
            continue
        worth = score
        if sentence.words < _FULL:
            worth *= (sentence.words / _FULL) ** 2
        if sentence.text.endswith(":"):
            worth *= _ANNOUNCING
        if i in cut:
            worth *= _INSIDE_QUOTATION
        found[i] = worth * _novelty(sentence, shown) if shown else worth
    return found


def opening_factor(fault: Fault | None) -> float:
    """The share of its worth that a sentence keeps with what is wrong with its opening."""
    if fault is None:
        return 1.0
    return _LEANING_PHRASE if fault == "phrase" else _LEANING


def repetition(terms: frozenset[str], shown: frozenset[str]) -> float:
    """How much a sentence repeats of another: the share of their terms that both have, and more where that is most."""
    both = len(terms & shown)
    share = both / (len(terms) + len(shown) - both) if both else 0.0
    return share if share < _SAME_STATEMENT else _OVER_AND_OVER


def same_words(text: str, other: str) -> bool:
    """Whether two texts differ in nothing but case, white space and the marks at their ends."""
    return _bare(text) == _bare(other)


def _bare(text: str) -> str:
    return fold(text).casefold().strip(_END_MARKS)


def _repeats(sentence: Sentence, above: Sequence[frozenset[str]]) -> bool:
    """Whether a sentence says what stands above the article, in nearly the same words."""
    terms = set(sentence.terms)
    both = [(len(terms & shown), len(shown)) for shown in above] if terms else []
    return any(common >= _SAME * (len(terms) + size - common) for common, size in both)


def _novelty(sentence: Sentence, shown: Sequence[frozenset[str]]) -> float:
    """How much a sentence adds to what is shown: 1, less the largest share that it repeats of a passage's terms.

    0 where that is as much as another wording of the same statement has in common with it.
    """
    shares = [len(terms.intersection(sentence.terms)) / len(terms) for terms in shown if terms]
    repeated = max(shares, default=0)
    return 1 - repeated if repeated < _SAID_AGAIN else 0.0


def _cut(sentences: Sequence[Sentence], quoted: Sequence[Span]) -> set[int]:
    """The sentences that begin or end inside a quotation."""
    found = set[int]()
    for bounds in ([sentence.start for sentence in sentences], [sentence.end for sentence in sentences]):
        for span in quoted:
            found.update(range(bisect_right(bounds, span.start), bisect_left(bounds, span.end)))
    return found
