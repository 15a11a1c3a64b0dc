"""Compares the words around two places of different articles, and the sentences in which they stand."""

import math
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from articlecli.core import Record
from articlecli.events.matching import Line, Pair
from articlecli.languages import Language
from articlecli.text import load_rarity, stems, words_of

_WINDOW = 60  # characters on each side of a place whose words are compared
_HIGHEST_RARITY = 7.0  # upper limit of a word's rarity
_UNKNOWN_RARITY = 4.0  # of every word in a language without counts
_MOST_KEPT = 20_000  # weights of terms
_LEAST = 1e-3  # likelihoods lower than this, and as near to 1, count as it
CONTEXT_FEATURES = (
    "bias",
    "likelihood",  # the log-odds that the sentences say the same
    "no candidates",  # 1 where the sentences are no candidates
    "best",  # 1 where each sentence is the likeliest of its article for the other
    "neighbours",  # the highest likelihood that the sentences before both, or those after both, say the same
    "around",  # the cosine of the words around both
    "around contained",  # the share of the weight of fewer words around
    "common around",  # the logarithm of the number of common words around
    "near",  # the share of the common words around, where the nearest count most
    "word before",  # 1 where the same word is before both
    "said",  # the number of them that stand beside a verb of saying
)


class Context(Record):
    """The words around a place in a sentence."""

    around: dict[str, float]  # the stems of the content words around it, with a share for each that falls with distance
    before: str  # the word before it
    weight: float  # of all words around it, by their rarity
    near_weight: float  # of their shares
    is_said: bool  # whether a verb of saying is the nearest word on a side


def context_of(text: str, start: int, end: int, language: Language) -> Context:
    """Returns the context of a place between two offsets of a sentence."""
    before = words_of(text[max(0, start - _WINDOW) : start], language)
    after = words_of(text[end : end + _WINDOW], language)
    before = before[1:] if start > _WINDOW else before  # the first word may be cut
    after = after[:-1] if end + _WINDOW < len(text) else after
    around: dict[str, float] = {}
    for side in (before[::-1], after):
        content = [word.lower() for word in side if word.lower() not in language.words.function_words]
        for distance, stem in enumerate(stems(content, language)):
            around[stem] = max(around.get(stem, 0.0), 1 / (1 + distance))
    cues = language.quotations.cues
    nearest = [word.lower() for word in chain(before[-2:], after[:2])]
    weights = [weight_of(term, language) for term in around]
    return Context(
        around,
        before[-1].lower() if before else "",
        sum(weights),
        sum(weight * share for weight, share in zip(weights, around.values(), strict=True)),
        not cues.isdisjoint(nearest),
    )


class LinePairs:
    """The likelihoods of pairs of lines."""

    def __init__(self, pairs: Sequence[Pair], lines: Sequence[Line]) -> None:
        self.likelihoods = {(pair.first, pair.second): pair.likelihood for pair in pairs}
        self._lines = lines
        self._best: dict[tuple[int, int], float] = defaultdict(float)
        for pair in pairs:
            for i, j in ((pair.first, pair.second), (pair.second, pair.first)):
                key = i, lines[j].article
                self._best[key] = max(self._best[key], pair.likelihood)

    def likelihood(self, i: int, j: int) -> float | None:
        """Returns the likelihood that two lines say the same; None for lines that are no candidates."""
        return self.likelihoods.get((min(i, j), max(i, j)))

    def is_best(self, i: int, j: int) -> bool:
        """Whether each of two lines is the likeliest of its article for the other."""
        found = self.likelihood(i, j)
        best = max(self._best[i, self._lines[j].article], self._best[j, self._lines[i].article])
        return found is not None and found >= best

    def of_neighbours(self, i: int, j: int) -> float:
        """Returns the likelihood of the lines before two lines, or of those after both if it is higher."""
        return max(self.likelihood(i - 1, j - 1) or 0.0, self.likelihood(i + 1, j + 1) or 0.0)


def common_features(
    one: Context, two: Context, i: int, j: int, line_pairs: LinePairs, language: Language
) -> tuple[float, ...]:
    """Returns the values of CONTEXT_FEATURES for two places in the lines `i` and `j`."""
    likelihood = line_pairs.likelihood(i, j)
    likely = min(max(likelihood or 0.0, _LEAST), 1 - _LEAST)
    common = one.around.keys() & two.around.keys()
    weight = near = 0.0
    for term in common:
        rarity = weight_of(term, language)
        weight += rarity
        near += rarity * min(one.around[term], two.around[term])
    sums = one.weight, two.weight
    most = min(one.near_weight, two.near_weight)
    return (
        1.0,
        math.log(likely / (1 - likely)),
        float(likelihood is None),
        float(line_pairs.is_best(i, j)),
        line_pairs.of_neighbours(i, j),
        weight / (math.sqrt(sums[0] * sums[1]) or 1),
        weight / (min(sums) or 1),
        math.log(1 + len(common)),
        near / (most or 1),
        float(bool(one.before) and one.before == two.before),
        float(one.is_said + two.is_said),
    )


@lru_cache(_MOST_KEPT)
def weight_of(term: str, language: Language) -> float:
    """Returns how rare a term is in the language."""
    rarity = load_rarity(language)
    return min(rarity.rarity(term), _HIGHEST_RARITY) if rarity else _UNKNOWN_RARITY
