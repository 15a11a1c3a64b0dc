"""Builds a summary with the article's distribution of words: KLSum, Haghighi and Vanderwende 2009, "Exploring Content
Models for Multi-Document Summarization".

P(w) is the share of word w in the article, and Q(w) its share in the summary. Step by step, the method adds the
sentence that makes the divergence smallest: the sum of P(w) * log(P(w) / Q(w)) over all words. A sentence's score is
its place in that order. The empty summary counts each of the article's words once, so that Q is never 0.

Left out: the paper's topic models, to which it compares KLSum; and the stepwise choice after the first 50 sentences.
The other sentences follow in the order of the divergence that each would give as the next one. So the cost is linear in
the article's length.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from articlecli.core import Article, Sentence
from articlecli.languages import Language
from articlecli.scorers._scores import of_ranking
from articlecli.scorers._terms import sentences_by_term, shares, times

MOST_CHOSEN = 50  # sentences: more than a digest has, and few enough for a book
SMOOTHING = 1.0  # times that the empty summary counts each word: Laplace's rule


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """Returns 1 for the sentence that is chosen first, and evenly lower scores, all above 0, for the next ones."""
    counts = [Counter(sentence.terms) for sentence in sentences]
    wanted = shares(times(sentences))
    places = sentences_by_term(sentences)
    summary = dict.fromkeys(wanted, SMOOTHING)
    gains = {i: _gain(count, wanted, summary) for i, count in enumerate(counts)}
    chosen: list[int] = []
    while True:
        size = sum(summary.values())
        added = {i: _added_divergence(len(sentences[i].terms), size, gain) for i, gain in gains.items()}
        if len(chosen) == MOST_CHOSEN or not added:
            return of_ranking(chosen + sorted(added, key=added.__getitem__))
        best = min(added, key=added.__getitem__)
        chosen.append(best)
        del gains[best]
        summary.update({term: summary[term] + count for term, count in counts[best].items()})
        changed = {i for term in counts[best] for i in places[term]}.intersection(gains)
        gains.update({i: _gain(counts[i], wanted, summary) for i in changed})


def _gain(sentence: Mapping[str, int], wanted: Mapping[str, float], summary: Mapping[str, float]) -> float:
    """Returns by how much the sentence would lower the divergence if the summary's length stayed the same.

    `sentence` and `summary` count terms; `wanted` has each term's share in the article.
    """
    return sum([wanted[term] * math.log(1 + count / summary[term]) for term, count in sentence.items()])


def _added_divergence(length: int, size: float, gain: float) -> float:
    """Returns what a sentence of `length` terms adds to the divergence of a summary of `size` terms.

    `gain` is the result of `_gain`. Infinity for a sentence without terms.
    """
    return math.log(1 + length / size) - gain if length else math.inf
