"""Scores sentences by a random walk over common terms: Mihalcea and Tarau 2004, "TextRank: Bringing Order into Texts".

A link joins two sentences with terms in common. Its weight is the number of these terms over the logarithms of the
sentences' lengths, in terms:

    weight(i, j) = |terms both have| / (log n_i + log n_j)

There may be as many links as pairs of sentences, but they needn't be stored. Through one term, a sentence gives the
same to all sentences of one length. So for each term it is enough to sum the shares of its sentences by their length,
and to pass on these sums. The lengths are few, so a step of the walk is linear in the article's length. The sums are
exact for sentences of up to `LONGEST` terms.

Left out: the other similarities that the paper names, among them string kernels and the cosine. Two sentences of one
term each are not linked: the logarithms of their lengths are 0.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from articlecli.core import Article, Sentence
from articlecli.languages import Language
from articlecli.scorers._pagerank import ranks
from articlecli.scorers._scores import of_best
from articlecli.scorers._terms import sentences_by_term

LONGEST = 100  # terms; a longer sentence counts as one of this length, so that the lengths are few


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """Returns how often the walk visits each sentence, as a share of the highest."""
    lengths = [min(len(sentence.terms), LONGEST) for sentence in sentences]
    groups = [members for members in sentences_by_term(sentences).values() if len(members) > 1]

    def multiply(shares: list[float]) -> list[float]:
        received = [0.0] * len(sentences)
        for members in groups:
            _pass_on(members, lengths, shares, received)
        return received

    return of_best(ranks(multiply, len(sentences)))


def _pass_on(members: list[int], lengths: list[int], shares: list[float], received: list[float]) -> None:
    """Adds to `received`, for each sentence that has a term, what the other sentences with this term pass on.

    `members` are the indices of the sentences with the term; the other lists have an entry for each sentence.
    """
    share_sums: dict[int, float] = defaultdict(float)
    for i in members:
        share_sums[lengths[i]] += shares[i]
    amounts = {length: _received_by_length(length, share_sums) for length in share_sums}
    for i in members:
        received[i] += amounts[lengths[i]] - _weights(lengths[i])[lengths[i]] * shares[i]


def _received_by_length(length: int, share_sums: Mapping[int, float]) -> float:
    """Returns what a sentence of `length` terms receives through one term. `share_sums` are the shares by length."""
    weights = _weights(length)
    return sum([weights[other] * sum_ for other, sum_ in share_sums.items()])


@cache
def _weights(length: int) -> list[float]:
    """Returns the weights that one common term gives the links of a sentence of `length` terms.

    The index of a weight is the number of terms of the sentence at the other end.
    """
    sums = (math.log(length) + math.log(max(other, 1)) for other in range(LONGEST + 1))
    return [1 / sum_ if sum_ else 0.0 for sum_ in sums]
