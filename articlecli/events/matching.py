"""Tells how likely two sentences of different articles say the same.

Candidates come from an inverted index over rare terms, so that no article is compared with all others. A logistic
regression over a few features gives the probability of each; it learned from marked groups of articles
(`benchmarks/learn_together.py`). Similar features are those of Bär et al. 2012, "UKP: Computing Semantic Textual
Similarity by Combining Multiple Content Similarity Measures". Left out: what words mean, so that two wordings without a
common term are never matched.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from heapq import nlargest
from itertools import pairwise

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
_NEAR = 6  # terms on each side of a common term, among which others count as near it
_BEGINNING = 4  # letters that akin words share at least: "vote", "voters"
_LEAST_AKIN = 0.6  # the share of the longer word's letters that they are at least
FEATURES = (
    "bias",
    "common",  # the logarithm of the number of common terms
    "content",  # the weight of the common terms that are no names, by their rarity in the language and in the articles
    "near",  # the logarithm of the weight of the common terms that are near each other in both, as those of a name are
    "only here",  # the logarithm of the weight of the common terms that no other sentence of both articles has
    "akin",  # the weight of other terms with the same beginning as one of the other's
    "words",  # the share of the shorter sentence's pairs of neighbouring words that is common
    "terms",  # the same for pairs of neighbouring terms
    "same number",  # 1 where a number or a day is common
    "other number",  # 1 where both have numbers, and none is common
    "both quoted",
    "one quoted",
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
    return {(i, j): index.features(i, j, cosine - _rival(i, j, lines, near)) for (i, j), cosine in cosines.items()}


def _rival(i: int, j: int, lines: Sequence[Line], near: Mapping[tuple[int, int], Sequence[tuple[float, int]]]) -> float:
    """Returns the highest cosine of another candidate of either line, in the other's article."""
    others = [cosine for cosine, k in near[i, lines[j].article] if k != j]
    others += [cosine for cosine, k in near[j, lines[i].article] if k != i]
    return max(others, default=0.0)


class _Index:
    """The lines by their terms, with the weight of each term."""

    def __init__(self, lines: Sequence[Line], details: Mapping[int, Details], language: Language) -> None:
        self._lines, self._details = lines, details
        self._numbers = _numbers(language)
        self._terms = [frozenset(self._numbers.get(term, term) for term in line.terms if term) for line in lines]
        counts = Counter(term for terms in self._terms for term in terms)
        rarity = load_rarity(language)
        most = math.log(1 + len(lines))
        self._plain = {
            term: min(rarity.rarity(term), _HIGHEST_RARITY) if rarity else _UNKNOWN_RARITY for term in counts
        }
        self._weight = {
            term: self._plain[term] * math.log((1 + len(lines)) / count) / most for term, count in counts.items()
        }
        self._counts: dict[int, Counter[str]] = defaultdict(Counter)  # of the lines of an article with a term
        for line, terms in zip(lines, self._terms, strict=True):
            self._counts[line.article].update(terms)
        words = [[word.lower() for word in words_of(line.text, language)] for line in lines]
        self._runs = [_runs_of(each) for each in words]
        self._norms = [_norm(terms, self._weight) for terms in self._terms]
        self._squares = {term: self._weight[term] ** 2 for term, count in counts.items() if 1 < count <= _MOST_POSTINGS}
        self._words = _Neighbours(words)
        self._pairs = _Neighbours([line.terms for line in lines])
        self._places: dict[int, Mapping[str, int]] = {}

    def candidates(self) -> dict[tuple[int, int], float]:
        """Returns the cosine of each pair of lines that may say the same."""
        near: dict[tuple[int, int], list[tuple[int, float, int]]] = defaultdict(list)  # by line and other article
        articles = [line.article for line in self._lines]
        for i, j, runs, product in self._products():
            if articles[i] != articles[j]:
                cosine = product / (self._norms[i] * self._norms[j] or 1)
                if runs or cosine >= _LEAST_COSINE:
                    near[i, articles[j]].append((runs, cosine, j))
                    near[j, articles[i]].append((runs, cosine, i))
        return {
            (min(i, j), max(i, j)): cosine
            for (i, _), each in near.items()
            for _, cosine, j in sorted(each, reverse=True)[:_MOST_A_SENTENCE]
        }

    def _products(self) -> Iterator[tuple[int, int, int, float]]:
        """Yields pairs of lines with the number of common runs and the weight of the common terms, if it has any."""
        postings: dict[str, list[int]] = defaultdict(list)
        run_postings: dict[_Run, list[int]] = defaultdict(list)
        for j, terms in enumerate(self._terms):
            products: dict[int, float] = defaultdict(float)
            runs: dict[int, int] = defaultdict(int)
            for term in terms:
                square = self._squares.get(term)
                if square is not None:
                    for i in postings[term]:
                        products[i] += square
                    postings[term].append(j)
            for run in self._runs[j]:
                known = run_postings[run]
                for i in known:
                    runs[i] += 1
                if len(known) < _MOST_POSTINGS:
                    known.append(j)
            for i in products.keys() | runs.keys():
                yield i, j, runs.get(i, 0), products.get(i, 0.0)

    def features(self, i: int, j: int, margin: float) -> tuple[float, ...]:
        """Returns the values of FEATURES for a pair of lines. `margin` is that of its cosine."""
        first, second = self._lines[i], self._lines[j]
        common = self._terms[i] & self._terms[j]
        one, two = self._details[i], self._details[j]
        weight = self._weight
        return (
            1.0,
            math.log(1 + len(common)),
            sum([weight[term] for term in common - one.names - two.names]),
            math.log(1 + self._near(i, j, common)),
            math.log(1 + self._only_here(first.article, second.article, common)),
            self._akin(self._terms[i] - common, self._terms[j] - common),
            self._words.share(i, j),
            self._pairs.share(i, j),
            *_of_figures(one, two),
            float(first.quoted and second.quoted),
            float(first.quoted != second.quoted),
            margin,
            abs(first.depth - second.depth),
        )

    def _near(self, i: int, j: int, common: _Terms) -> float:
        """Returns the highest weight of common terms that are near one of them in both lines."""
        places, others = self._places_of(i), self._places_of(j)
        return max(
            (
                sum(
                    self._plain[other]
                    for other in common
                    if abs(places[other] - places[term]) <= _NEAR and abs(others[other] - others[term]) <= _NEAR
                )
                for term in common
            ),
            default=0.0,
        )

    def _only_here(self, article: int, other: int, common: _Terms) -> float:
        own, others = self._counts[article], self._counts[other]
        return sum([self._plain[term] for term in common if own[term] == others[term] == 1])

    def _akin(self, terms: _Terms, others: _Terms) -> float:
        """Returns the weight of terms that begin as one of the other line's does."""
        beginnings: dict[str, list[str]] = defaultdict(list)
        for other in others:
            if len(other) >= _BEGINNING:
                beginnings[other[:_BEGINNING]].append(other)
        found = 0.0
        for term in terms:
            near = [self._weight[other] for other in beginnings.get(term[:_BEGINNING], ()) if _are_akin(term, other)]
            found += min(self._weight[term], max(near, default=0.0))
        return found

    def _places_of(self, i: int) -> Mapping[str, int]:
        if i not in self._places:
            numbers = self._numbers
            self._places[i] = {numbers.get(term, term): place for place, term in enumerate(self._lines[i].terms)}
        return self._places[i]


class _Neighbours:
    """The pairs of neighbouring words of each line, made where they are compared."""

    def __init__(self, words: Sequence[Sequence[str]]) -> None:
        self._words = words
        self._pairs: dict[int, frozenset[tuple[str, str]]] = {}

    def share(self, i: int, j: int) -> float:
        """Returns the share of the pairs of the shorter line that is common."""
        some, others = self._of(i), self._of(j)
        return len(some & others) / (min(len(some), len(others)) or 1)

    def _of(self, i: int) -> frozenset[tuple[str, str]]:
        if i not in self._pairs:
            self._pairs[i] = frozenset(pairwise(self._words[i]))
        return self._pairs[i]


def _runs_of(words: Sequence[str]) -> frozenset[_Run]:
    """Returns the runs of four words of a sentence."""
    return frozenset(zip(*(words[k:] for k in range(_RUN)), strict=False))


def _numbers(language: Language) -> Mapping[str, str]:
    """Returns numbers in words with their digits."""
    return {word: f"{value:g}" for word, value in figures(language.code).numbers.items()}


def _of_figures(one: Details, two: Details) -> tuple[float, float]:
    numbers, others = ({(each.kind, each.value) for each in details.figures} for details in (one, two))
    is_same = bool(numbers & others)
    return float(is_same), float(bool(numbers and others and not is_same))


def _are_akin(term: str, other: str) -> bool:
    """Whether two terms that begin with the same letters have most letters in common: "deliber", "delibera"."""
    size = max(_BEGINNING, math.ceil(_LEAST_AKIN * max(len(term), len(other))))
    return term[:size] == other[:size] and len(other) >= size and not term.isdigit()


def _norm(terms: frozenset[str], weight: Mapping[str, float]) -> float:
    return math.sqrt(sum([weight[term] ** 2 for term in terms]))


@cache
def weights() -> Sequence[float]:
    """Returns the learned weights of FEATURES."""
    learned = load_learned(_WEIGHTS)
    return [learned[feature] for feature in FEATURES]
