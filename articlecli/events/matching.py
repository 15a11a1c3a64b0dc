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
from heapq import nlargest
from itertools import pairwise
from typing import Any

from articlecli.core import Record, load_learned, path_beside
from articlecli.events.details import Details
from articlecli.languages import Language, figures
from articlecli.text import load_rarity, words_of

_WEIGHTS = path_beside(__file__, "matching.json")
_HIGHEST_RARITY = 7.0  # upper limit of a term's rarity; without it, names that no news has would decide alone
_UNKNOWN_RARITY = 4.0  # of every term in a language without counts
_MOST_POSTINGS = 80  # sentences with a term; the terms of more sentences find no candidates
_MOST_A_SENTENCE = 3  # candidates that a sentence keeps in each other article
_LEAST_COSINE = 0.08  # of a candidate
_RIVALS = 2  # best candidates of a line in an article: itself may be one
_RUN = 4  # words
_BEGINNING = 5  # letters that akin words share: "deliberate", "deliberations"
FEATURES = (
    "bias",
    "cosine",  # of the common terms, by their rarity in the language and in the articles
    "contained",  # the share of the weight of the shorter sentence's terms that is common
    "plain cosine",  # by their rarity in the language alone
    "plain contained",
    "content",  # the share of the terms that are no names, of the sentence with less of them
    "content cosine",
    "akin",  # the share of the shorter sentence's other terms with the same beginning as one of the other's
    "runs",  # the share of the shorter sentence's runs of four words that is common
    "pairs",  # the share of pairs of neighbouring terms that is common
    "common",  # the logarithm of the number of common terms
    "names",  # the share of the names of the sentence with fewer names that the other one has, too
    "other names",  # 1 where both have names, and none is common
    "same number",  # 1 where a number or a day is common
    "same count",  # 1 where a number of the same thing is common
    "other number",  # 1 where both have numbers, and none is common
    "other count",  # 1 where both have a number of the same thing, and none is common
    "length",  # the logarithm of the ratio of their lengths
    "both quoted",
    "one quoted",
    "short",  # 1 over the number of terms of the shorter sentence
    "neighbours",  # the highest cosine of the sentences before both, and of those after both
    "best",  # 1 where neither has a better candidate in the other's article
    "margin",  # the cosine less that of the next best candidate of either
    "depth",  # the difference of their places in their articles, as shares of the articles
)


_Terms = frozenset[str]
_Run = tuple[str, ...]


class Line(Record):
    """A sentence of one of the articles."""

    article: int  # index
    sentence: int  # index in the article
    depth: float  # its place in the article, from 0 to 1
    text: str
    terms: tuple[str, ...]
    quoted: bool  # whether it has a quotation


class Pair(Record):
    """Two lines of different articles, by their indices, and the probability that they say the same."""

    first: int
    second: int
    likelihood: float


def match(lines: Sequence[Line], details: Mapping[int, Details], language: Language) -> list[Pair]:
    """Returns the pairs of lines that may say the same, the likeliest first. `details` has those of each line."""
    learned = weights()
    found = [
        Pair(i, j, 1 / (1 + math.exp(-sum(w * x for w, x in zip(learned, values, strict=True)))))
        for (i, j), values in features(lines, details, language).items()
    ]
    return sorted(found, key=lambda pair: (-pair.likelihood, pair.first, pair.second))


def features(
    lines: Sequence[Line], details: Mapping[int, Details], language: Language
) -> dict[tuple[int, int], tuple[float, ...]]:
    """Returns the values of FEATURES for each pair of lines that may say the same."""
    index = _Index(lines, details, language)
    cosines = index.candidates()
    found: dict[tuple[int, int], list[tuple[float, int]]] = defaultdict(list)  # by line and article
    for (i, j), cosine in cosines.items():
        found[i, lines[j].article].append((cosine, j))
        found[j, lines[i].article].append((cosine, i))
    near = {key: nlargest(_RIVALS, each) for key, each in found.items()}
    return {
        (i, j): index.features(i, j, cosine, cosines, cosine - _rival(i, j, lines, near))
        for (i, j), cosine in cosines.items()
    }


def _rival(i: int, j: int, lines: Sequence[Line], near: Mapping[tuple[int, int], Sequence[tuple[float, int]]]) -> float:
    """Returns the highest cosine of another candidate of either line, in the other's article."""
    others = [cosine for cosine, k in near[i, lines[j].article] if k != j]
    others += [cosine for cosine, k in near[j, lines[i].article] if k != i]
    return max(others, default=0.0)


class _Index:
    """The lines by their terms, with the weight of each term."""

    def __init__(self, lines: Sequence[Line], details: Mapping[int, Details], language: Language) -> None:
        self._lines, self._details = lines, details
        self._terms = [_terms_of(line, language) for line in lines]
        counts = Counter(term for terms in self._terms for term in terms)
        rarity = load_rarity(language)
        most = math.log(1 + len(lines))
        self._plain = {
            term: min(rarity.rarity(term), _HIGHEST_RARITY) if rarity else _UNKNOWN_RARITY for term in counts
        }
        self._weight = {
            term: self._plain[term] * math.log((1 + len(lines)) / count) / most for term, count in counts.items()
        }
        self._runs = [_runs_of(line.text, language) for line in lines]
        self._norms = [_norm(terms, self._weight) for terms in self._terms]
        self._postings: dict[str, list[int]] = defaultdict(list)
        for i, terms in enumerate(self._terms):
            for term in terms:
                if 1 < counts[term] <= _MOST_POSTINGS:
                    self._postings[term].append(i)
        self._run_postings: dict[_Run, list[int]] = defaultdict(list)
        for i, runs in enumerate(self._runs):
            for run in runs:
                self._run_postings[run].append(i)
        self._pairs: dict[int, frozenset[tuple[str, str]]] = {}

    def candidates(self) -> dict[tuple[int, int], float]:
        """Returns the cosine of each pair of lines that may say the same."""
        found: dict[tuple[int, int], float] = {}
        for i, line in enumerate(self._lines):
            near: dict[int, list[tuple[int, float, int]]] = defaultdict(list)  # by article
            for j, product in self._products(i).items():
                article = self._lines[j].article
                if article != line.article:
                    cosine = product / (self._norms[i] * self._norms[j] or 1)
                    runs = len(self._runs[i] & self._runs[j])
                    if runs or cosine >= _LEAST_COSINE:
                        near[article].append((runs, cosine, j))
            for each in near.values():
                for _, cosine, j in sorted(each, reverse=True)[:_MOST_A_SENTENCE]:
                    found[min(i, j), max(i, j)] = cosine
        return found

    def _products(self, i: int) -> dict[int, float]:
        """Returns the lines that share a term or a run of words with line `i`, each with the weight of the terms."""
        products: dict[int, float] = defaultdict(float)
        for term in self._terms[i]:
            postings = self._postings.get(term, ())
            square = self._weight[term] ** 2 if postings else 0.0
            for j in postings:
                products[j] += square
        for run in self._runs[i]:
            for j in self._run_postings[run][:_MOST_POSTINGS]:
                products.setdefault(j, 0.0)
        return products

    def features(
        self, i: int, j: int, cosine: float, cosines: Mapping[tuple[int, int], float], margin: float
    ) -> tuple[float, ...]:
        """Returns the values of FEATURES for a pair of lines. `margin` is that of its cosine."""
        first, second = self._lines[i], self._lines[j]
        terms, others = self._terms[i], self._terms[j]
        common = terms & others
        one, two = self._details[i], self._details[j]
        return (
            1.0,
            cosine,
            self._share(common, terms, others, self._weight),
            self._cosine(common, terms, others, self._plain),
            self._share(common, terms, others, self._plain),
            *self._content(common, terms, others, one.names | two.names),
            self._akin(terms - common, others - common),
            _common_share(self._runs[i], self._runs[j]),
            _common_share(self._pairs_of(i), self._pairs_of(j)),
            math.log(1 + len(common)),
            *_of_names(one, two),
            *_of_figures(one, two),
            abs(math.log((1 + len(terms)) / (1 + len(others)))),
            float(first.quoted and second.quoted),
            float(first.quoted != second.quoted),
            1 / (1 + min(len(terms), len(others))),
            max(cosines.get((i - 1, j - 1), 0.0), cosines.get((i + 1, j + 1), 0.0)),
            float(margin >= 0),
            margin,
            abs(first.depth - second.depth),
        )

    def _share(self, common: _Terms, terms: _Terms, others: _Terms, weight: Mapping[str, float]) -> float:
        """Returns the weight of the common terms as a share of that of the shorter sentence's terms."""
        total, *sums = (sum([weight[term] for term in each]) for each in (common, terms, others))
        return total / (min(sums) or 1)

    def _cosine(self, common: _Terms, terms: _Terms, others: _Terms, weight: Mapping[str, float]) -> float:
        total, *squares = (sum([weight[term] ** 2 for term in each]) for each in (common, terms, others))
        return total / (math.sqrt(squares[0] * squares[1]) or 1)

    def _content(self, common: _Terms, terms: _Terms, others: _Terms, names: frozenset[str]) -> tuple[float, float]:
        sets = (common - names, terms - names, others - names)
        return self._share(*sets, self._weight), self._cosine(*sets, self._plain)

    def _akin(self, terms: _Terms, others: _Terms) -> float:
        if not terms or not others:
            return 0.0
        beginnings = {term[:_BEGINNING] for term in others if len(term) >= _BEGINNING}
        akin = sum(term[:_BEGINNING] in beginnings for term in terms)
        return akin / min(len(terms), len(others))

    def _pairs_of(self, i: int) -> frozenset[tuple[str, str]]:
        if i not in self._pairs:
            terms = self._lines[i].terms
            self._pairs[i] = frozenset(pairwise(terms))
        return self._pairs[i]


def _runs_of(text: str, language: Language) -> frozenset[_Run]:
    """Returns the runs of four words of a sentence."""
    words = [word.lower() for word in words_of(text, language)]
    return frozenset(zip(*(words[k:] for k in range(_RUN)), strict=False))


def _common_share(some: frozenset[Any], others: frozenset[Any]) -> float:
    return len(some & others) / (min(len(some), len(others)) or 1)


def _terms_of(line: Line, language: Language) -> _Terms:
    """Returns the terms of a line, numbers in digits."""
    numbers = figures(language.code).numbers
    return frozenset(f"{numbers[term]:g}" if term in numbers else term for term in line.terms if term)


def _of_names(one: Details, two: Details) -> tuple[float, float]:
    common, fewest = len(one.names & two.names), min(len(one.names), len(two.names))
    return (common / fewest if fewest else 0.0), float(fewest > 0 and not common)


def _of_figures(one: Details, two: Details) -> tuple[float, float, float, float]:
    numbers, others = ({(each.kind, each.value) for each in details.figures} for details in (one, two))
    is_same = bool(numbers & others)
    alike = [
        first.value == second.value
        for first in one.figures
        for second in two.figures
        if first.kind == second.kind and first.noun[:1] and first.noun[:1] == second.noun[:1]
    ]
    return (
        float(is_same),
        float(any(alike)),
        float(bool(numbers and others and not is_same)),
        float(bool(alike) and not any(alike)),
    )


def _norm(terms: frozenset[str], weight: Mapping[str, float]) -> float:
    return math.sqrt(sum([weight[term] ** 2 for term in terms]))


@cache
def weights() -> Sequence[float]:
    """Returns the learned weights of FEATURES."""
    learned = load_learned(_WEIGHTS)
    return [learned[feature] for feature in FEATURES]
