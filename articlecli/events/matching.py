"""Tells how likely two sentences of different articles say the same.

Candidates come from an inverted index over rare terms, so that no article is compared with all others. A logistic
regression over a few features gives the probability of each; it learned from marked groups of articles
(`benchmarks/learn_together.py`). Similar features are those of Bär et al. 2012, "UKP: Computing Semantic Textual
Similarity by Combining Multiple Content Similarity Measures". Left out: what words mean, so that two wordings without a
common term are never matched.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from articlecli.core import load_learned, path_beside
from articlecli.events.details import Details, details_of
from articlecli.languages import Language
from articlecli.text import load_rarity

_WEIGHTS = path_beside(__file__, "matching.json")
_HIGHEST_RARITY = 7.0  # upper limit of a term's rarity; without it, names that no news has would decide alone
_UNKNOWN_RARITY = 4.0  # of every term in a language without counts
_MOST_POSTINGS = 80  # sentences with a term; the terms of more sentences find no candidates
_MOST_A_SENTENCE = 3  # candidates that a sentence keeps in each other article
_LEAST_COSINE = 0.08  # of a candidate
FEATURES = (
    "bias",
    "cosine",  # of the common terms, by their rarity in the language and in the articles
    "contained",  # the share of the weight of the shorter sentence's terms that is common
    "plain cosine",  # by their rarity in the language alone
    "plain contained",
    "pairs",  # the share of pairs of neighbouring terms that is common
    "common",  # the logarithm of the number of common terms
    "names",  # the share of the names of the sentence with fewer names that the other one has, too
    "other names",  # 1 where both have names, and none is common
    "same number",  # 1 where a number or a day is common
    "other number",  # 1 where both have numbers, and none is common
    "length",  # the logarithm of the ratio of their lengths
    "both quoted",
    "one quoted",
    "short",  # 1 over the number of terms of the shorter sentence
    "neighbours",  # the highest cosine of the sentences before both, and of those after both
    "best",  # 1 where neither has a better candidate in the other's article
    "depth",  # the difference of their places in their articles, as shares of the articles
)


class Line(NamedTuple):
    """A sentence of one of the articles."""

    article: int  # index
    sentence: int  # index in the article
    depth: float  # its place in the article, from 0 to 1
    text: str
    terms: tuple[str, ...]
    quoted: bool  # whether it has a quotation


class Pair(NamedTuple):
    """Two lines of different articles, by their indices, and the probability that they say the same."""

    first: int
    second: int
    likelihood: float


def match(lines: Sequence[Line], language: Language) -> list[Pair]:
    """Returns the pairs of lines that may say the same, the likeliest first."""
    weights = _weights()
    found = [
        Pair(i, j, 1 / (1 + math.exp(-sum(w * x for w, x in zip(weights, values, strict=True)))))
        for (i, j), values in features(lines, language).items()
    ]
    return sorted(found, key=lambda pair: (-pair.likelihood, pair.first, pair.second))


def features(lines: Sequence[Line], language: Language) -> dict[tuple[int, int], tuple[float, ...]]:
    """Returns the values of FEATURES for each pair of lines that may say the same."""
    index = _Index(lines, language)
    cosines = index.candidates()
    best: dict[tuple[int, int], float] = defaultdict(float)  # by line and article
    for (i, j), cosine in cosines.items():
        for line, article in ((i, lines[j].article), (j, lines[i].article)):
            best[line, article] = max(best[line, article], cosine)
    return {
        (i, j): index.features(i, j, cosine, cosines, is_best=_is_best(i, j, cosine, lines, best))
        for (i, j), cosine in cosines.items()
    }


def _is_best(i: int, j: int, cosine: float, lines: Sequence[Line], best: Mapping[tuple[int, int], float]) -> bool:
    return cosine >= best[i, lines[j].article] and cosine >= best[j, lines[i].article]


class _Index:
    """The lines by their terms, with the weight of each term."""

    def __init__(self, lines: Sequence[Line], language: Language) -> None:
        self._lines, self._language = lines, language
        self._terms = [frozenset(filter(None, line.terms)) for line in lines]
        counts = Counter(term for terms in self._terms for term in terms)
        rarity = load_rarity(language)
        most = math.log(1 + len(lines))
        self._plain = {
            term: min(rarity.rarity(term), _HIGHEST_RARITY) if rarity else _UNKNOWN_RARITY for term in counts
        }
        self._weight = {
            term: self._plain[term] * math.log((1 + len(lines)) / count) / most for term, count in counts.items()
        }
        self._norms = [_norm(terms, self._weight) for terms in self._terms]
        self._plain_norms = [_norm(terms, self._plain) for terms in self._terms]
        self._sums = [sum(map(self._weight.__getitem__, terms)) for terms in self._terms]
        self._plain_sums = [sum(map(self._plain.__getitem__, terms)) for terms in self._terms]
        self._postings: dict[str, list[int]] = defaultdict(list)
        for i, terms in enumerate(self._terms):
            for term in terms:
                if 1 < counts[term] <= _MOST_POSTINGS:
                    self._postings[term].append(i)
        self._details: dict[int, Details] = {}
        self._pairs: dict[int, frozenset[tuple[str, str]]] = {}

    def candidates(self) -> dict[tuple[int, int], float]:
        """Returns the cosine of each pair of lines that may say the same."""
        found: dict[tuple[int, int], float] = {}
        lines = self._lines
        for i, terms in enumerate(self._terms):
            products: dict[int, float] = defaultdict(float)
            for term in terms:
                postings = self._postings.get(term, ())
                square = self._weight[term] ** 2 if postings else 0.0
                for j in postings:
                    products[j] += square
            by_article: dict[int, list[tuple[float, int]]] = defaultdict(list)
            for j, product in products.items():
                cosine = product / (self._norms[i] * self._norms[j] or 1)
                if lines[j].article != lines[i].article and cosine >= _LEAST_COSINE:
                    by_article[lines[j].article].append((cosine, j))
            for near in by_article.values():
                for cosine, j in sorted(near, reverse=True)[:_MOST_A_SENTENCE]:
                    found[min(i, j), max(i, j)] = cosine
        return found

    def features(
        self, i: int, j: int, cosine: float, cosines: Mapping[tuple[int, int], float], *, is_best: bool
    ) -> tuple[float, ...]:
        """Returns the values of FEATURES for a pair of lines."""
        first, second = self._lines[i], self._lines[j]
        terms, others = self._terms[i], self._terms[j]
        common = terms & others
        shared = sum([self._weight[term] for term in common])
        plain = sum([self._plain[term] for term in common])
        squares = sum([self._plain[term] ** 2 for term in common])
        fewer = min(len(terms), len(others))
        one, two = self._details_of(i), self._details_of(j)
        names = len(one.names & two.names)
        fewest_names = min(len(one.names), len(two.names))
        numbers, other_numbers = ({(f.kind, f.value) for f in each.figures} for each in (one, two))
        pairs, other_pairs = self._pairs_of(i), self._pairs_of(j)
        return (
            1.0,
            cosine,
            shared / (min(self._sums[i], self._sums[j]) or 1),
            squares / (self._plain_norms[i] * self._plain_norms[j] or 1),
            plain / (min(self._plain_sums[i], self._plain_sums[j]) or 1),
            len(pairs & other_pairs) / (min(len(pairs), len(other_pairs)) or 1),
            math.log(1 + len(common)),
            names / fewest_names if fewest_names else 0.0,
            float(fewest_names > 0 and not names),
            float(bool(numbers & other_numbers)),
            float(bool(numbers and other_numbers and not numbers & other_numbers)),
            abs(math.log((1 + len(terms)) / (1 + len(others)))),
            float(first.quoted and second.quoted),
            float(first.quoted != second.quoted),
            1 / (1 + fewer),
            max(cosines.get((i - 1, j - 1), 0.0), cosines.get((i + 1, j + 1), 0.0)),
            float(is_best),
            abs(first.depth - second.depth),
        )

    def _details_of(self, i: int) -> Details:
        if i not in self._details:
            self._details[i] = details_of(self._lines[i].text, self._language)
        return self._details[i]

    def _pairs_of(self, i: int) -> frozenset[tuple[str, str]]:
        if i not in self._pairs:
            terms = self._lines[i].terms
            self._pairs[i] = frozenset(pairwise(terms))
        return self._pairs[i]


def _norm(terms: frozenset[str], weight: Mapping[str, float]) -> float:
    return math.sqrt(sum([weight[term] ** 2 for term in terms]))


@cache
def _weights() -> Sequence[float]:
    learned = load_learned(_WEIGHTS)
    return [learned[feature] for feature in FEATURES]
