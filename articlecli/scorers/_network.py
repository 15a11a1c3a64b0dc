"""A small network, one hidden layer over features: what it makes of an article's sentences, and which features count.

The sentences come as columns, one for each feature with a number for each sentence.
"""

import math
from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from operator import mul
from typing import Any, NamedTuple

Column = Sequence[float]

_MANY = 5_000  # sentences, whose columns are packed: as lists they are larger than the text
FARTHEST = 4.0  # standard deviations: what is farther from the mean counts as so far, here and in learning


class Feature(NamedTuple):
    """How the network takes a feature."""

    name: str
    lowest: float  # what is lower counts as this
    highest: float
    weights: Sequence[float]  # that it has in each of the hidden units

    def clipped(self, column: Column) -> Column:
        """The feature's figures without what is farther off than the network takes."""
        lowest, highest = self.lowest, self.highest
        return [lowest if figure < lowest else highest if figure > highest else figure for figure in column]


class Network(NamedTuple):
    """What was learned, for features as they are."""

    features: Sequence[Feature]
    biases: Sequence[float]  # of the hidden units
    outputs: Sequence[float]  # their own weights


def network_of(learned: Mapping[str, Any]) -> Network:
    """The network from the form in which it is written, for features in standard deviations from their means."""
    features = []
    biases = learned["biases"]
    for name, figures in learned["features"].items():
        mean, scale = figures["mean"], figures["scale"]
        weights = [weight / scale for weight in figures["weights"]]
        biases = [bias - mean * weight for bias, weight in zip(biases, weights, strict=True)]
        features.append(Feature(name, mean - FARTHEST * scale, mean + FARTHEST * scale, weights))
    return Network(features, biases, learned["outputs"])


def outputs(columns: Iterable[Column], network: Network) -> list[float]:
    """The network's figure for each sentence. `columns` are in the order of its features."""
    own: list[Column] = []
    weights: list[Sequence[float]] = []  # of these
    biases = network.biases
    count = 0
    for feature, column in zip(network.features, columns, strict=True):
        low, high, count = min(column), max(column), len(column)
        taken = feature.clipped(column) if low < feature.lowest or high > feature.highest else column
        if low < high:
            own.append(taken if count < _MANY else array("d", taken))
            weights.append(feature.weights)
        else:  # the sentences have it in common
            biases = [bias + taken[0] * weight for bias, weight in zip(biases, feature.weights, strict=True)]
    units = list(zip(*weights, strict=True))
    return _weighed(zip(*own, strict=True), units, biases, network.outputs) if own else [0.0] * count


def contributions(columns: Sequence[Column], indices: Iterable[int], network: Network) -> list[dict[str, float]]:
    """What each feature adds to the figures of some sentences, beside one that is as the article's are on average.

    The network is linear where a sentence is: each hidden unit either counts or doesn't.
    """
    taken = [feature.clipped(column) for feature, column in zip(network.features, columns, strict=True)]
    means = [sum(column) / len(column) for column in taken]
    units = list(zip(*(feature.weights for feature in network.features), strict=True))
    found = []
    for i in indices:
        row = [column[i] for column in taken]
        sums = (sum(map(mul, weights, row), bias) for weights, bias in zip(units, network.biases, strict=True))
        outputs = [output if sum_ > 0 else 0.0 for output, sum_ in zip(network.outputs, sums, strict=True)]
        found.append(
            {
                feature.name: (figure - mean) * sum(map(mul, outputs, feature.weights))
                for feature, figure, mean in zip(network.features, row, means, strict=True)
            }
        )
    return found


def _weighed(
    rows: Iterable[tuple[float, ...]],
    units: Sequence[tuple[float, ...]],
    biases: Sequence[float],
    outputs: Sequence[float],
) -> list[float]:
    """The sum of each row's units that are above 0, each times its own weight.

    A unit's weights w times a row x are got from a distance, as |w - x|^2 = |w|^2 + |x|^2 - 2wx: of all sums over two
    rows of numbers, `math.dist` is the one that every Python has ready-made.
    """
    origin = (0.0,) * len(units[0])
    reaches = [math.dist(unit, origin) ** 2 + 2 * bias for unit, bias in zip(units, biases, strict=True)]
    halves = [output / 2 for output in outputs]
    found = []
    for row in rows:
        size = math.dist(row, origin) ** 2
        figure = 0.0
        for distance, reach, half in zip(map(math.dist, units, repeat(row)), reaches, halves, strict=True):
            twice = size + reach - distance * distance
            if twice > 0:
                figure += half * twice
        found.append(figure)
    return found
