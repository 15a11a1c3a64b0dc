"""A summary with the article's mixture of words: KLSum, Haghighi and Vanderwende 2009, "Exploring Content Models for
Multi-Document Summarization".

With P the share of each word in the article and Q its share in the summary, again and again the sentence is added that
makes the divergence smallest, which is the sum of P(w) * log(P(w) / Q(w)) over the words. A sentence's score is its
place in that order. So that Q is never 0, the summary has each of the article's words once before it begins.

Left out: the paper's topic models, which it compares to this; after the first `MOST_CHOSEN` sentences the choice ends,
and the rest follow in the order of the divergence that each would bring as the next, so that the cost is linear in the
article's length.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from articlecli.core import Article, Sentence
from articlecli.languages import Language
from articlecli.scorers._scores import of_ranking
from articlecli.scorers._terms import having, shares, times

MOST_CHOSEN = 50  # sentences; more than a digest has, and few enough for a book
SMOOTHING = 1.0  # times that the empty summary has each word: Laplace's rule


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """1 for the sentence that is chosen first, falling evenly towards 0 for the last."""
    counts = [Counter(sentence.terms) for sentence in sentences]
    wanted = shares(times(sentences))
    places = having(sentences)
    summary = dict.fromkeys(wanted, SMOOTHING)
    gains = {i: _gain(count, wanted, summary) for i, count in enumerate(counts)}
    chosen: list[int] = []
    while True:
        size = sum(summary.values())
        growth = {i: _growth(len(sentences[i].terms), size, gain) for i, gain in gains.items()}
        if len(chosen) == MOST_CHOSEN or not growth:
            return of_ranking(chosen + sorted(growth, key=growth.__getitem__))
        best = min(growth, key=growth.__getitem__)
        chosen.append(best)
        del gains[best]
        summary.update({term: summary[term] + count for term, count in counts[best].items()})
        changed = {i for term in counts[best] for i in places[term]}.intersection(gains)
        gains.update({i: _gain(counts[i], wanted, summary) for i in changed})


def _gain(sentence: Mapping[str, int], wanted: Mapping[str, float], summary: Mapping[str, float]) -> float:
    """By how much a sentence would lower the divergence if the summary grew no longer by it."""
    return sum([wanted[term] * math.log(1 + count / summary[term]) for term, count in sentence.items()])


def _growth(length: int, size: float, gain: float) -> float:
    """What a sentence adds to the divergence of a summary of `size` words; endless where it has no terms."""
    return math.log(1 + length / size) - gain if length else math.inf
