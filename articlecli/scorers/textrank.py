"""A walk from sentence to overlapping sentence: Mihalcea and Tarau 2004, "TextRank: Bringing Order into Texts".

Two sentences are linked by the terms that both have, the number of which is divided by their lengths' logarithms:

    weight(i, j) = |terms both have| / (log n_i + log n_j)

The links are as many as there are pairs, but they needn't be written down. A term gives all sentences of one length
the same, so for each term it is enough to add up what its sentences hold for each length, and to pass on the sums
length by length. The lengths are few, so a step of the walk is linear in the article's length, and exact
for sentences of up to `LONGEST` terms.

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
from articlecli.scorers._terms import having

LONGEST = 100  # terms; a longer sentence counts as one of that length, so that the lengths are few


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """How often the walk comes by each sentence, as a share of the most."""
    lengths = [min(len(sentence.terms), LONGEST) for sentence in sentences]
    groups = [members for members in having(sentences).values() if len(members) > 1]

    def multiply(shares: list[float]) -> list[float]:
        received = [0.0] * len(sentences)
        for members in groups:
            _pass_on(members, lengths, shares, received)
        return received

    return of_best(ranks(multiply, len(sentences)))


def _pass_on(members: list[int], lengths: list[int], shares: list[float], received: list[float]) -> None:
    """Adds to what each sentence that has a term has received the shares of the others that have it."""
    held: dict[int, float] = defaultdict(float)
    for i in members:
        held[lengths[i]] += shares[i]
    given = {length: _given(length, held) for length in held}
    for i in members:
        received[i] += given[lengths[i]] - _weights(lengths[i])[lengths[i]] * shares[i]


def _given(length: int, held: Mapping[int, float]) -> float:
    """What a sentence of some length receives of the sums that are held by all that have a term, by their lengths."""
    weights = _weights(length)
    return sum([weights[other] * sum_ for other, sum_ in held.items()])


@cache
def _weights(length: int) -> list[float]:
    """The weight that one common term gives to the link of a sentence to others, by the length of these."""
    sums = (math.log(length) + math.log(max(other, 1)) for other in range(LONGEST + 1))
    return [1 / sum_ if sum_ else 0.0 for sum_ in sums]
