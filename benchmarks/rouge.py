"""Computes ROUGE F1 of key points against a newsroom's highlights, and differences between methods with an interval.

The figures are those of the rouge-score package with stemming, one sentence a line. The stems and the tokens are
remembered, because rouge-score spends most of its time on them. The interval of a difference is that of a paired
bootstrap (Koehn 2004, "Statistical significance tests for machine translation evaluation").
"""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from statistics import fmean
from typing import Protocol

from nltk.stem.porter import PorterStemmer
from rouge_score import tokenize
from rouge_score.rouge_scorer import RougeScorer

MEASURES = {"rouge1": "ROUGE-1", "rouge2": "ROUGE-2", "rougeLsum": "ROUGE-L"}
_RESAMPLES = 1000
_SEED = 20_260_101

Scores = dict[str, list[float]]  # for each measure, the F1 of each article in per cent


@dataclass(frozen=True, slots=True)
class Difference:
    """A mean difference and the bounds of its 95% interval."""

    mean: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.mean:+.2f} [{self.low:+.2f}, {self.high:+.2f}]"


class Tokenizer(Protocol):
    """Cuts a text into the words that two texts may share, each as its stem."""

    def tokenize(self, text: str) -> list[str]:
        """Returns the stems of a text's words, in their order."""
        ...


class _Stemmer:
    def __init__(self) -> None:
        self.stem = cache(PorterStemmer().stem)


class _Tokenizer:
    def __init__(self) -> None:
        stemmer = _Stemmer()
        self.tokenize = cache(lambda text: tokenize.tokenize(text, stemmer))


def scores(
    highlights: Iterable[Sequence[str]], points: Iterable[Sequence[str]], tokenizer: Tokenizer | None = None
) -> Scores:
    """Returns the F1 of the points of each article, by each of MEASURES. The default tokenizer is rouge-score's."""
    found: Scores = {measure: [] for measure in MEASURES}
    scorer = RougeScorer(list(MEASURES), tokenizer=tokenizer or _tokenizer())
    for wanted, shown in zip(highlights, points, strict=True):
        result = scorer.score("\n".join(wanted), "\n".join(shown))
        for measure in MEASURES:
            found[measure].append(100 * result[measure].fmeasure)
    return found


def tokens(text: str) -> list[str]:
    """Returns the stemmed words of a text, as rouge-score has them."""
    found: list[str] = _tokenizer().tokenize(text)
    return found


def difference(ours: Sequence[float], theirs: Sequence[float]) -> Difference:
    """Returns the mean of ours less theirs, article by article, with its interval."""
    differences = [our - their for our, their in zip(ours, theirs, strict=True)]
    generator = random.Random(_SEED)  # noqa: S311  # the same resamples each time
    means = sorted(fmean(generator.choices(differences, k=len(differences))) for _ in range(_RESAMPLES))
    low, high = means[round(0.025 * _RESAMPLES)], means[round(0.975 * _RESAMPLES) - 1]
    return Difference(fmean(differences), low, high)


@cache
def _tokenizer() -> _Tokenizer:
    return _Tokenizer()
