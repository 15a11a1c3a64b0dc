"""Shared by scorers: counts an article's terms, and measures how similar its sentences are by these terms.

A term that occurs once makes no two sentences similar, so only recurring terms are compared; most terms occur once.
Sentences aren't compared in pairs. Each term gathers its weights in the sentences so far. The similarity of a sentence
to all sentences before it is the sum of what its terms have gathered.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain, count, pairwise, repeat

from articlecli.core import Record, Sentence

Figures = Sequence[float]  # a number for each term of an article


class TermUse(Record):
    """The use of terms in an article. Terms are numbered from 0 in the order of their first occurrences.

    A recurring term, which occurs more than once, has a second number: its index in `recurring`. A list by sentence has
    an entry for each sentence.
    """

    numbers: Mapping[str, int]  # of each term: {"ferri": 0}
    terms: Sequence[Sequence[int]]  # by sentence: the numbers of its terms, each once
    sizes: Sequence[int]  # by sentence: how many different terms it has
    new_term_counts: Sequence[int]  # by sentence: how many of its terms no earlier sentence has
    recurring: Sequence[int]  # the numbers of the recurring terms
    counts: Sequence[int]  # by recurring term: how often it occurs
    sentence_counts: Sequence[int]  # by recurring term: how many sentences have it
    recurring_by_sentence: Sequence[Sequence[int]]  # by sentence: the second numbers of its recurring terms, each once
    recurring_with_repeats: Sequence[Sequence[int]]  # the same, but each number as often as the sentence has the term

    def firsts(self) -> list[int]:
        """Returns for each term the index of the first sentence that has it."""
        return list(chain.from_iterable(map(repeat, count(), self.new_term_counts)))


def term_use(sentences: Sequence[Sentence]) -> TermUse:
    """Returns the use of terms in an article's sentences."""
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    written: list[list[int]] = []
    known = [0]  # how many different terms stand before each sentence
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
        new_term_counts=[after - before for before, after in pairwise(known)],
        recurring=list(second),
        counts=list(map(counts.__getitem__, second)),
        sentence_counts=list(map(spreads.__getitem__, range(len(second)))),
        recurring_by_sentence=again,
        recurring_with_repeats=repeated,
    )


def rarity_within(used: TermUse) -> list[float]:
    """Returns for each term how rare it is in the article: ln((1 + sentences) / sentences with the term).

    It stands in for the rarity in a language of which nothing was counted. Function words are in most sentences, so
    they weigh little even where no list names them.
    """
    size = 1 + len(used.terms)
    found = [math.log(size)] * len(used.numbers)
    for term, spread in zip(used.recurring, used.sentence_counts, strict=True):
        found[term] = math.log(size / spread)
    return found


def figures_by_sentence(figures: Figures, terms: Sequence[Sequence[int]]) -> list[list[float]]:
    """Returns by sentence the figures of its terms. `terms` has by sentence the numbers of its terms."""
    figure = figures.__getitem__
    return [list(map(figure, of_sentence)) for of_sentence in terms]


def sums_by_sentence(figures: Figures, terms: Sequence[Sequence[int]]) -> list[float]:
    """Returns by sentence the sum of its terms' figures. `terms` has by sentence the numbers of its terms."""
    figure = figures.__getitem__
    return [sum(map(figure, of_sentence)) for of_sentence in terms]


def directed_similarities(used: TermUse) -> tuple[list[float], list[float]]:
    """Returns two lists by sentence: its similarity to all later sentences, and to all earlier ones.

    The similarity is a sum of cosines. The vector of a sentence has its terms' tf-idf weights. The idf counts the
    article's sentences as its documents.
    """
    size = len(used.terms)
    squares = [math.log(1 + size / spread) ** 2 for spread in used.sentence_counts]
    alone = math.log(1 + size) ** 2  # the squared idf of a term that occurs once
    gathered = [0.0] * len(squares)  # by recurring term: the sum of its weights in the sentences so far
    square = squares.__getitem__
    scales, to_itself, backward = [], [], []
    for all_, once, written in zip(used.sizes, used.recurring_by_sentence, used.recurring_with_repeats, strict=True):
        recurring = sum(map(square, once))
        if len(written) > len(once):
            recurring += sum([(times * times - 1) * squares[term] for term, times in Counter(written).items()])
        length = math.sqrt(recurring + (all_ - len(once)) * alone)
        scale = 1 / length if length else 0.0
        scales.append(scale)
        to_itself.append(scale * scale * recurring)
        backward.append(scale * sum(map(gathered.__getitem__, written)))
        for term in written:
            gathered[term] += scale * squares[term]
    likeness = zip(scales, sums_by_sentence(gathered, used.recurring_with_repeats), to_itself, backward, strict=True)
    return [scale * whole - itself - before for scale, whole, itself, before in likeness], backward


def cosines(
    used: TermUse, rarity: Figures, rarities: Sequence[Figures], first: int
) -> tuple[list[list[float]], list[float]]:
    """Returns the cosines of sentences to the first ones, and of neighbours.

    The first result has a list for each of the `first` sentences at the article's start: the cosine of every sentence
    to it. The second has for each sentence but the first its cosine to the sentence before. The vector of a sentence
    has its terms' rarities: `rarity` holds them by term, `rarities` by sentence.
    """
    lengths = [math.hypot(*figures) or 1.0 for figures in rarities]
    squares = [rarity[term] ** 2 for term in used.recurring]
    to_first = []
    for i, length in enumerate(lengths[:first]):
        common = [0.0] * len(squares)
        for term in used.recurring_by_sentence[i]:
            common[term] = squares[term] / length
        column = [
            shared / other
            for shared, other in zip(sums_by_sentence(common, used.recurring_by_sentence), lengths, strict=True)
        ]
        column[i] = 1.0 if any(rarities[i]) else 0.0
        to_first.append(column)
    both = [before & after for before, after in pairwise(map(set, used.recurring_by_sentence))]
    pairs = zip(both, pairwise(lengths), strict=True)
    return to_first, [sum(map(squares.__getitem__, terms)) / (before * after) for terms, (before, after) in pairs]
