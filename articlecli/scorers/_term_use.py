"""What scorers share: what an article does with its terms, and which of its sentences are alike by them.

Most terms occur once and make their sentence like no other, so likeness is found from the others. And no two sentences
are compared: how alike one is to all before it is the sum of what its terms have gathered from these.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain, count, pairwise, repeat
from typing import NamedTuple

from articlecli.core import Sentence

Figures = Sequence[float]  # one for each term of an article


class TermUse(NamedTuple):
    """What an article does with its terms, which are numbered as they first occur."""

    numbers: Mapping[str, int]  # of the terms
    terms: Sequence[Sequence[int]]  # those of each sentence, each once
    sizes: Sequence[int]  # how many that are
    fresh: Sequence[int]  # how many of them no sentence before has
    recurring: Sequence[int]  # the terms that occur more than once; they have a second number, their place in here
    counts: Sequence[int]  # how often each of these occurs
    spreads: Sequence[int]  # in how many sentences
    again: Sequence[Sequence[int]]  # the second numbers of each sentence's terms, each once
    written: Sequence[Sequence[int]]  # the same, as often as it has them

    def firsts(self) -> list[int]:
        """The first sentence that has each term."""
        return list(chain.from_iterable(map(repeat, count(), self.fresh)))


def term_use(sentences: Sequence[Sentence]) -> TermUse:
    """What the sentences do with their terms."""
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    written: list[list[int]] = []
    known = [0]  # how many terms there are before each sentence
    for sentence in sentences:
        written.append(list(map(numbers.__getitem__, sentence.terms)))
        known.append(len(numbers))
    numbers.default_factory = None
    counts = Counter(chain.from_iterable(written))
    second = dict(zip([term for term, times in counts.items() if times > 1], count()))
    repeated = [[second[term] for term in terms if term in second] for terms in written]
    again = [list(dict.fromkeys(terms)) for terms in repeated]
    spreads = Counter(chain.from_iterable(again))
    terms = [
        all_ if len(once) == len(recurring) else list(dict.fromkeys(all_))
        for all_, once, recurring in zip(written, again, repeated, strict=True)
    ]
    return TermUse(
        numbers=numbers,
        terms=terms,
        sizes=list(map(len, terms)),
        fresh=[after - before for before, after in pairwise(known)],
        recurring=list(second),
        counts=list(map(counts.__getitem__, second)),
        spreads=list(map(spreads.__getitem__, range(len(second)))),
        again=again,
        written=repeated,
    )


def of_each(figures: Figures, terms: Sequence[Sequence[int]]) -> list[list[float]]:
    """The figures of each sentence's terms, which are given by their numbers."""
    figure = figures.__getitem__
    return [list(map(figure, of_sentence)) for of_sentence in terms]


def sums(figures: Figures, terms: Sequence[Sequence[int]]) -> list[float]:
    """The sum of the figures of each sentence's terms, which are given by their numbers."""
    figure = figures.__getitem__
    return [sum(map(figure, of_sentence)) for of_sentence in terms]


def directions(used: TermUse) -> tuple[list[float], list[float]]:
    """For each sentence its likeness to all after it, and to all before it: the sums of their cosines.

    A sentence is the vector of its terms' tf-idf. The documents of the idf are the article's sentences.
    """
    size = len(used.terms)
    squares = [math.log(1 + size / spread) ** 2 for spread in used.spreads]
    alone = math.log(1 + size) ** 2  # the square of a term that occurs once
    gathered = [0.0] * len(squares)  # what each term adds to the likeness of a sentence to those before it
    square = squares.__getitem__
    scales, own, backward = [], [], []
    for all_, once, written in zip(used.sizes, used.again, used.written, strict=True):
        recurring = sum(map(square, once))
        if len(written) > len(once):
            recurring += sum([(times * times - 1) * squares[term] for term, times in Counter(written).items()])
        length = math.sqrt(recurring + (all_ - len(once)) * alone)
        scale = 1 / length if length else 0.0
        scales.append(scale)
        own.append(scale * scale * recurring)
        backward.append(scale * sum(map(gathered.__getitem__, written)))
        for term in written:
            gathered[term] += scale * squares[term]
    likeness = zip(scales, sums(gathered, used.written), own, backward, strict=True)
    return [scale * whole - itself - before for scale, whole, itself, before in likeness], backward


def likenesses(
    used: TermUse, rarity: Figures, rarities: Sequence[Figures], first: int
) -> tuple[list[list[float]], list[float]]:
    """The cosines of all sentences to each of the `first`, and of all but one to the sentence before.

    A sentence is the vector of its terms' rarities; `rarities` are those of each sentence's terms.
    """
    lengths = [math.hypot(*figures) or 1.0 for figures in rarities]
    squares = [rarity[term] ** 2 for term in used.recurring]
    to_first = []
    for i, length in enumerate(lengths[:first]):
        common = [0.0] * len(squares)
        for term in used.again[i]:
            common[term] = squares[term] / length
        column = [shared / other for shared, other in zip(sums(common, used.again), lengths, strict=True)]
        column[i] = 1.0 if any(rarities[i]) else 0.0
        to_first.append(column)
    both = [before & after for before, after in pairwise(map(set, used.again))]
    pairs = zip(both, pairwise(lengths), strict=True)
    return to_first, [sum(map(squares.__getitem__, terms)) / (before * after) for terms, (before, after) in pairs]
