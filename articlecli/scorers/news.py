"""Learned from newsrooms: what the sentences have in common that say what a story's highlights say.

A small network, one hidden layer over the features of `_features`. It was trained for what it is used for: that the
three sentences with the highest scores together share as much as they can with the highlights, in ROUGE-1 and ROUGE-2.
The objective is the expectation over sets of sentences (after Dong et al. 2018, "BanditSum: Extractive Summarization as
a Contextual Bandit", but summed over all sets of the likeliest sentences in place of samples). `make learn` writes
`news.json`.

Left out: any knowledge of what words mean. A language that it wasn't learned for needs another scorer.
"""

import math
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from operator import mul
from typing import Any

from articlecli import learned as files
from articlecli.article import Article, Sentence
from articlecli.languages import Language
from articlecli.scorers import _features, _reasons
from articlecli.scorers._view import Column, View, view_of
from articlecli.scorers._words import Lexicon

LEARNED = files.beside(__file__, "news.json")
# The network's figures are logarithms of chances, too steep for a score: behind a good lead all others would be 0.00.
SOFTNESS = 4.0
FARTHEST = 4.0  # standard deviations: what is farther from the mean counts as so far, here and in learning


@dataclass(frozen=True, slots=True)
class _Unit:
    """One of the network's hidden units."""

    own: tuple[float, ...]  # the weights of the features that are each sentence's own, in the order of `_Model.scales`
    shared: tuple[float, ...]  # of those that the sentences of an article share
    bias: float
    output: float  # its own weight


@dataclass(frozen=True, slots=True)
class _Model:
    language: str
    lexicon: Lexicon
    clues: Mapping[str, float]  # weights of the words' regression
    scales: Mapping[str, tuple[float, float]]  # mean and standard deviation of each feature, the shared ones last
    hidden: Sequence[_Unit]


def knows(language: Language) -> bool:
    """Whether the weights were learned for the language."""
    return language.code == _model().language


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """1 for the best sentence; for others, how likely they are to be picked beside it, softened."""
    if not sentences:
        return []
    model = _model()
    view = view_of(article, sentences, language, model.lexicon, model.clues)
    figures = _figures(_scaled(view, model), model)
    best = max(figures)
    return [math.exp((figure - best) / SOFTNESS) for figure in figures]


def reasons(
    article: Article, sentences: Sequence[Sentence], language: Language, indices: Sequence[int]
) -> list[tuple[str, ...]]:
    """Up to three reasons in words for each sentence asked for: what raises its score above the article's mean."""
    model = _model()
    view = view_of(article, sentences, language, model.lexicon, model.clues)
    columns = _scaled(view, model)
    means = [sum(column) / len(column) for column in columns]
    rows = list(zip(*columns, strict=True))
    return [_reasons.reasons(view, i, _raised(rows[i], means, model)) for i in indices]


def _raised(row: Sequence[float], means: Sequence[float], model: _Model) -> dict[str, float]:
    """What each feature adds to a sentence's figure, beside a sentence that is as the article's are on average.

    The network is linear where the sentence is: each hidden unit either counts or doesn't.
    """
    units = [((*unit.own, *unit.shared), unit) for unit in model.hidden]
    active = [(weights, unit.output) for weights, unit in units if sum(map(mul, weights, row), unit.bias) > 0]
    return {
        name: (row[j] - means[j]) * sum(output * weights[j] for weights, output in active)
        for j, name in enumerate(model.scales)
    }


def _scaled(view: View, model: _Model) -> list["array[float]"]:
    """The features of the sentences, in standard deviations from the mean."""
    scaled = {name: _standardised(column, *model.scales[name]) for name, column in _features.columns(view)}
    return [scaled[name] for name in model.scales]


def _standardised(column: Column, mean: float, scale: float) -> "array[float]":
    low, high = mean - FARTHEST * scale, mean + FARTHEST * scale
    return array(
        "d",
        [-FARTHEST if figure < low else FARTHEST if figure > high else (figure - mean) / scale for figure in column],
    )


def _figures(columns: Sequence[Sequence[float]], model: _Model) -> list[float]:
    """What the network makes of each sentence's features.

    A unit's weights w times the features x are got from a distance, as |w - x|^2 = |w|^2 + |x|^2 - 2wx: of all sums
    over two rows of numbers, `math.dist` is the one that every Python has ready-made.
    """
    count = len(model.hidden[0].own)
    shared = [column[0] for column in columns[count:]]
    origin = (0.0,) * count
    weights = [unit.own for unit in model.hidden]
    halves = [unit.output / 2 for unit in model.hidden]
    biases = [sum(map(mul, unit.shared, shared), unit.bias) for unit in model.hidden]
    reaches = [math.dist(own, origin) ** 2 + 2 * bias for own, bias in zip(weights, biases, strict=True)]
    figures = []
    for row in zip(*columns[:count], strict=True):
        size = math.dist(row, origin) ** 2
        figure = 0.0
        for distance, reach, half in zip(map(math.dist, weights, repeat(row)), reaches, halves, strict=True):
            twice = size + reach - distance * distance
            if twice > 0:
                figure += half * twice
        figures.append(figure)
    return figures


@cache
def _model() -> _Model:
    learned = files.load(LEARNED)
    features = dict(sorted(learned["features"].items(), key=lambda feature: _features.is_shared(feature[0])))
    count = len(features) - sum(map(_features.is_shared, features))
    by_unit = zip(*(feature["weights"] for feature in features.values()), strict=True)
    return _Model(
        language=learned["language"],
        lexicon=lexicon_of(learned["words"]),
        clues=learned["clues"],
        scales={name: (feature["mean"], feature["scale"]) for name, feature in features.items()},
        hidden=[
            _Unit(weights[:count], weights[count:], bias, output)
            for weights, bias, output in zip(by_unit, learned["biases"], learned["outputs"], strict=True)
        ],
    )


def lexicon_of(learned: Mapping[str, Any]) -> Lexicon:
    """The words' figures from the form in which they are written: words under the figures that they share."""
    common = learned["common chance"]
    known: dict[str, tuple[float, float]] = {}
    for figures, words in learned["chances and worths"].items():
        chance, worth = map(float, figures.split())
        known.update(dict.fromkeys(words.split(), (chance, worth)))
    manners: dict[str, float] = {}
    for figure, words in learned["manners"].items():
        manners.update(dict.fromkeys(words.split(), float(figure)))
    return Lexicon(known, (common, 0.0), manners)
