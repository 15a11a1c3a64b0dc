"""ROUGE F1 of the points shown against a newsroom's highlights, and what a difference between methods is worth.

The figures are those of the rouge-score package with stemming, a sentence a line. It stems each word and takes each
text apart only once, because it spends most of its time with that. The interval of a difference is a paired
bootstrap's (Koehn 2004, "Statistical significance tests for machine translation evaluation").
"""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from statistics import fmean

from nltk.stem.porter import PorterStemmer
from rouge_score import tokenize
from rouge_score.rouge_scorer import RougeScorer

MEASURES = {"rouge1": "ROUGE-1", "rouge2": "ROUGE-2", "rougeLsum": "ROUGE-L"}
_RESAMPLES = 1000
_SEED = 20_260_101

Scores = dict[str, list[float]]  # for each measure, 100 times the F1 of each article


@dataclass(frozen=True, slots=True)
class Difference:
    """A mean difference and its 95% interval."""

    mean: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.mean:+.2f} [{self.low:+.2f}, {self.high:+.2f}]"


class _Stemmer:
    def __init__(self) -> None:
        self.stem = cache(PorterStemmer().stem)


class _Tokenizer:
    def __init__(self) -> None:
        stemmer = _Stemmer()
        self.tokenize = cache(lambda text: tokenize.tokenize(text, stemmer))


def scores(highlights: Iterable[Sequence[str]], points: Iterable[Sequence[str]]) -> Scores:
    """The F1 of each article's points, by each measure."""
    found: Scores = {measure: [] for measure in MEASURES}
    for wanted, shown in zip(highlights, points, strict=True):
        result = _scorer().score("\n".join(wanted), "\n".join(shown))
        for measure in MEASURES:
            found[measure].append(100 * result[measure].fmeasure)
    return found


def tokens(text: str) -> list[str]:
    """The stemmed words of a text as rouge-score has them."""
    found: list[str] = _tokenizer().tokenize(text)
    return found


def difference(ours: Sequence[float], theirs: Sequence[float]) -> Difference:
    """How much more ours are than theirs, article by article."""
    differences = [our - their for our, their in zip(ours, theirs, strict=True)]
    chance = random.Random(_SEED)  # noqa: S311  # the same resamples each time
    means = sorted(fmean(chance.choices(differences, k=len(differences))) for _ in range(_RESAMPLES))
    low, high = means[round(0.025 * _RESAMPLES)], means[round(0.975 * _RESAMPLES) - 1]
    return Difference(fmean(differences), low, high)


@cache
def _scorer() -> RougeScorer:
    return RougeScorer(list(MEASURES), tokenizer=_tokenizer())


@cache
def _tokenizer() -> _Tokenizer:
    return _Tokenizer()
