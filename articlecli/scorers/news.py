"""Learned from newsrooms: what the sentences have in common that say what a story's highlights say.

A small network, one hidden layer over the features of `_features`. It was trained for what it is used for: that the
three sentences with the highest scores together share as much as they can with the highlights, in ROUGE-1 and ROUGE-2.
The objective is the expectation over sets of sentences (after Dong et al. 2018, "BanditSum: Extractive Summarization as
a Contextual Bandit", but summed over all sets of the likeliest sentences in place of samples). `make learn` writes
`news.json`.

Left out: any knowledge of what words mean. A language that it wasn't learned for needs another scorer.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import mul
from pathlib import Path
from typing import Any

from articlecli.article import Article, Sentence
from articlecli.languages import Language
from articlecli.scorers import _features, _reasons
from articlecli.scorers._view import View, view_of
from articlecli.scorers._words import Lexicon

LEARNED = Path(__file__).with_suffix(".json")
# The network's figures are logarithms of chances, too steep for a score: behind a good lead all others would be 0.00.
SOFTNESS = 4.0
FARTHEST = 4.0  # standard deviations: what is farther from the mean counts as so far, here and in learning


@dataclass(frozen=True, slots=True)
class _Model:
    language: str
    lexicon: Lexicon
    clues: Mapping[str, float]  # weights of the words' regression
    bounds: Mapping[str, tuple[float, float]]  # of each feature: what is beyond counts as the bound
    hidden: Sequence[Sequence[float]]  # for each hidden unit, the weight of each feature
    biases: Sequence[float]
    outputs: Sequence[float]  # the weight of each hidden unit


def knows(language: Language) -> bool:
    """Whether the weights were learned for the language."""
    return language.code == _model().language


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """1 for the best sentence; for others, how likely they are to be picked beside it, softened."""
    if not sentences:
        return []
    model = _model()
    view = view_of(article, sentences, language, model.lexicon, model.clues)
    figures = [_figure(row, model) for row in _rows(view, model)]
    best = max(figures)
    return [math.exp((figure - best) / SOFTNESS) for figure in figures]


def reasons(
    article: Article, sentences: Sequence[Sentence], language: Language, indices: Sequence[int]
) -> list[tuple[str, ...]]:
    """Up to three reasons in words for each sentence asked for: what raises its score above the article's mean."""
    model = _model()
    view = view_of(article, sentences, language, model.lexicon, model.clues)
    rows = _rows(view, model)
    means = [sum(column) / len(rows) for column in zip(*rows, strict=True)]
    return [_reasons.reasons(view, i, _raised(rows[i], means, model)) for i in indices]


def _raised(row: Sequence[float], means: Sequence[float], model: _Model) -> dict[str, float]:
    """What each feature adds to a sentence's figure, beside a sentence that is as the article's are on average.

    The network is linear where the sentence is: each hidden unit either counts or doesn't.
    """
    active = [
        (weights, output)
        for weights, bias, output in zip(model.hidden, model.biases, model.outputs, strict=True)
        if sum(map(mul, weights, row), bias) > 0
    ]
    return {
        name: (row[j] - means[j]) * sum(output * weights[j] for weights, output in active)
        for j, name in enumerate(model.bounds)
    }


def _rows(view: View, model: _Model) -> list[list[float]]:
    """For each sentence its features, within their bounds."""
    columns = _features.columns(view)
    bounded = (
        [low if figure < low else high if figure > high else figure for figure in columns[name]]
        for name, (low, high) in model.bounds.items()
    )
    return [list(row) for row in zip(*bounded, strict=True)]


def _figure(row: Sequence[float], model: _Model) -> float:
    """What the network makes of a sentence's features."""
    total = 0.0
    for weights, bias, output in zip(model.hidden, model.biases, model.outputs, strict=True):
        unit = sum(map(mul, weights, row), bias)
        if unit > 0:
            total += output * unit
    return total


@cache
def _model() -> _Model:
    learned = json.loads(LEARNED.read_text(encoding="utf-8"))
    features = learned["features"]
    hidden = list(zip(*(feature["weights"] for feature in features.values()), strict=True))
    means = [feature["mean"] for feature in features.values()]
    scales = [feature["scale"] for feature in features.values()]
    # The weights are for standard deviations from the mean; here they are made to fit the features as they are.
    fitting = [[weight / scale for weight, scale in zip(unit, scales, strict=True)] for unit in hidden]
    return _Model(
        language=learned["language"],
        lexicon=lexicon_of(learned["words"]),
        clues=learned["clues"],
        bounds={
            name: (mean - FARTHEST * scale, mean + FARTHEST * scale)
            for name, mean, scale in zip(features, means, scales, strict=True)
        },
        hidden=fitting,
        biases=[bias - sum(map(mul, unit, means)) for bias, unit in zip(learned["biases"], fitting, strict=True)],
        outputs=learned["outputs"],
    )


def lexicon_of(learned: Mapping[str, Any]) -> Lexicon:
    """The words' figures from the form in which they are written: words under the figure that they share."""

    def by_word(table: Mapping[str, str]) -> dict[str, float]:
        found: dict[str, float] = {}
        for figure, words in table.items():
            found.update(dict.fromkeys(words.split(), float(figure)))
        return found

    return Lexicon(
        by_word(learned["chances"]), learned["common chance"], by_word(learned["worths"]), by_word(learned["manners"])
    )
