"""What scorers share: what an article does with its terms, and which of its sentences are alike by them.

Most terms stand in one sentence and make it like no other. So likeness is found from those that stand in several, by
the places of each, and costs no more than there are of these.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, count, pairwise

from articlecli.article import Sentence

Figures = Sequence[float]  # one for each term of an article


@dataclass(frozen=True, slots=True)
class Use:
    """What an article does with its terms, which are numbered as they first occur. So are its sentences."""

    numbers: Mapping[str, int]  # of the terms
    terms: Sequence[int]  # those of each sentence, each once; all sentences' behind each other
    spans: Sequence[slice]  # where each sentence's stand
    sizes: Sequence[int]  # how many each sentence has
    places: Sequence[Sequence[int]]  # for each term the sentences that have it
    counts: Sequence[int]  # how often each occurs
    repeated: Mapping[int, Mapping[int, int]]  # for a term that a sentence has more than once: which has it, how often

    def recurring(self) -> list[tuple[int, Sequence[int]]]:
        """The terms that stand in several sentences, with their places."""
        return [(term, places) for term, places in enumerate(self.places) if len(places) > 1]

    def of_terms(self, figures: Figures) -> list[float]:
        """The figure of each of `terms`."""
        return list(map(figures.__getitem__, self.terms))

    def sums(self, figures: Figures) -> list[float]:
        """The sum of the figures of each sentence's terms."""
        of_terms = self.of_terms(figures)
        return [sum(of_terms[span]) for span in self.spans]


def use(sentences: Sequence[Sentence]) -> Use:
    """What the sentences do with their terms."""
    sets = [dict.fromkeys(sentence.terms) for sentence in sentences]
    numbers = dict(zip(dict.fromkeys(chain.from_iterable(sets)), count()))
    terms = list(map(numbers.__getitem__, chain.from_iterable(sets)))
    ends = list(accumulate(map(len, sets), initial=0))
    spans = list(map(slice, ends, ends[1:]))
    places: list[list[int]] = [[] for _ in numbers]
    for i, span in enumerate(spans):
        for term in terms[span]:
            places[term].append(i)
    counts = list(map(len, places))
    repeated: dict[int, dict[int, int]] = {}
    for i, sentence in enumerate(sentences):
        if len(sentence.terms) > len(sets[i]):
            for written, times in Counter(sentence.terms).items():
                if times > 1:
                    term = numbers[written]
                    repeated.setdefault(term, {})[i] = times
                    counts[term] += times - 1
    return Use(numbers, terms, spans, list(map(len, sets)), places, counts, repeated)


def directions(used: Use) -> tuple[list[float], list[float]]:
    """For each sentence its likeness to all after it, and to all before it: the sums of their cosines.

    A sentence is the vector of its terms' tf-idf. The documents of the idf are the article's sentences.
    """
    size = len(used.sizes)
    spreads = list(map(len, used.places))
    of_spread = {spread: math.log(1 + size / spread) for spread in set(spreads)}
    idf = list(map(of_spread.__getitem__, spreads))
    squares = used.sums([figure * figure for figure in idf])
    for term, times in used.repeated.items():
        for i, n in times.items():
            squares[i] += (n * n - 1) * idf[term] ** 2
    lengths = list(map(math.sqrt, squares))
    forward, backward = [0.0] * size, [0.0] * size
    for term, places in used.recurring():
        figure = idf[term]
        weights = [figure / lengths[i] for i in places]
        if term in used.repeated:
            times = used.repeated[term]
            weights = [times.get(i, 1) * weight for i, weight in zip(places, weights, strict=True)]
        before, after = 0.0, sum(weights)
        for i, weight in zip(places, weights, strict=True):
            after -= weight
            forward[i] += weight * after
            backward[i] += weight * before
            before += weight
    return forward, backward


def likenesses(used: Use, rarity: Figures, first: int) -> tuple[list[list[float]], list[float]]:
    """The cosines of all sentences to each of the `first`, and of all but one to the sentence before.

    A sentence is the vector of its terms' rarities.
    """
    size = len(used.sizes)
    squares = [figure * figure for figure in rarity]
    own = used.sums(squares)
    lengths = [math.sqrt(square) or 1.0 for square in own]
    to_first = [[0.0] * size for _ in range(min(first, size))]
    beside = [0.0] * size
    for term, places in used.recurring():
        square = squares[term]
        if places[0] < first:
            for column in [to_first[j] for j in places[:first] if j < first]:
                for i in places:
                    column[i] += square
        for before, i in pairwise(places):
            if before == i - 1:
                beside[i] += square
    for j, column in enumerate(to_first):
        column[j] = own[j]
        to_first[j] = [common / (length * lengths[j]) for common, length in zip(column, lengths, strict=True)]
    pairs = zip(beside[1:], pairwise(lengths), strict=True)
    return to_first, [common / (before * length) for common, (before, length) in pairs]
