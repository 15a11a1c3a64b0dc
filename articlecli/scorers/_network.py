"""A small neural network with one hidden layer: runs it over sentences, and tells what each feature adds to its output.

The sentences come as columns: one column for each feature, with a number for each sentence.
"""

import math
from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from operator import mul
from typing import Any

from articlecli.core import Record

Column = Sequence[float]

_MANY = 5_000  # sentences; longer columns are packed into arrays, since lists would be larger than the text
CLIP_LIMIT = 4.0  # standard deviations from the mean; figures farther off are clipped to this, here and in learning


class Feature(Record):
    """A feature as an input of the network."""

    name: str
    lowest: float  # lower figures count as this
    highest: float  # higher figures count as this
    weights: Sequence[float]  # one for each hidden unit

    def clipped(self, column: Column) -> Column:
        """Returns the column, with each figure moved into the range from `lowest` to `highest`."""
        lowest, highest = self.lowest, self.highest
        return [lowest if figure < lowest else highest if figure > highest else figure for figure in column]


class Network(Record):
    """A trained network. Its weights are for features in their own units, not in standard deviations."""

    features: Sequence[Feature]
    biases: Sequence[float]  # one for each hidden unit
    outputs: Sequence[float]  # the weight of each hidden unit in the output


def network_of(learned: Mapping[str, Any]) -> Network:
    """Returns the network from its JSON, whose weights are for standard deviations from a feature's mean.

    The JSON is {"features": {"words": {"mean": …, "scale": …, "weights": […]}, …}, "biases": […], "outputs": […]}.
    """
    features = []
    biases = learned["biases"]
    for name, figures in learned["features"].items():
        mean, scale = figures["mean"], figures["scale"]
        weights = [weight / scale for weight in figures["weights"]]
        biases = [bias - mean * weight for bias, weight in zip(biases, weights, strict=True)]
        features.append(Feature(name, mean - CLIP_LIMIT * scale, mean + CLIP_LIMIT * scale, weights))
    return Network(features, biases, learned["outputs"])


def outputs(columns: Iterable[Column], network: Network) -> list[float]:
    """Returns the network's output for each sentence; all 0 where no feature tells two sentences apart.

    `columns` come in the order of the network's features.
    """
    varying: list[Column] = []
    weights: list[Sequence[float]] = []  # of the varying columns
    biases = network.biases
    count = 0
    for feature, column in zip(network.features, columns, strict=True):
        low, high, count = min(column), max(column), len(column)
        taken = feature.clipped(column) if low < feature.lowest or high > feature.highest else column
        if low < high:
            varying.append(taken if count < _MANY else array("d", taken))
            weights.append(feature.weights)
        else:  # all sentences have the same figure, which shifts the biases
            biases = [bias + taken[0] * weight for bias, weight in zip(biases, feature.weights, strict=True)]
    units = list(zip(*weights, strict=True))
    return _outputs_of_rows(zip(*varying, strict=True), units, biases, network.outputs) if varying else [0.0] * count


def contributions(columns: Sequence[Column], indices: Iterable[int], network: Network) -> list[dict[str, float]]:
    """Returns for each index what each feature adds to that sentence's output: {"words": 0.2, "depth": -0.1}.

    The sentence is compared with one that has the article's mean of each feature. Close to one sentence the network is
    linear: each hidden unit either counts or doesn't.
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


def _outputs_of_rows(
    rows: Iterable[tuple[float, ...]],
    units: Sequence[tuple[float, ...]],
    biases: Sequence[float],
    outputs: Sequence[float],
) -> list[float]:
    """Returns for each row of features the sum of its hidden units above 0, each times its weight in `outputs`.

    The product of a unit's weights w and a row x is computed from their distance: |w - x|^2 = |w|^2 + |x|^2 - 2wx. The
    distance is used since `math.dist` is the only ready-made sum over two rows of numbers that every Python has.
    """
    origin = (0.0,) * len(units[0])
    constants = [math.dist(unit, origin) ** 2 + 2 * bias for unit, bias in zip(units, biases, strict=True)]
    half_outputs = [output / 2 for output in outputs]
    found = []
    for row in rows:
        size = math.dist(row, origin) ** 2
        figure = 0.0
        for distance, constant, half_output in zip(
            map(math.dist, units, repeat(row)), constants, half_outputs, strict=True
        ):
            doubled = size + constant - distance * distance
            if doubled > 0:
                figure += half_output * doubled
        found.append(figure)
    return found
