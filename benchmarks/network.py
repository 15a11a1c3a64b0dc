"""Trains the network of the scorer `news` on sets of three units (see `keypoints.units`).

Each story gives up to CANDIDATES units. A softmax over all sets of three gives each set a chance: it grows with the sum
of the units' scores, and falls with the penalties of the selection, so that learning has the aim of use. The worth of a
set is its ROUGE. Training raises the expected worth, and a little the entropy of the chances, so that no set is taken
for certain too early. All sets are listed, so the gradient is exact. The optimiser is Adam with decoupled weight decay
(Loshchilov and Hutter 2019); the result is the running mean of the weights (Polyak and Juditsky 1992).
"""

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from articlecli.scorers.news import SOFTNESS

Floats = NDArray[np.float32]

CANDIDATES = 18
SET = 3  # units
SETS = np.array(list(combinations(range(CANDIDATES), SET)))
_MEMBERS = np.zeros((len(SETS), CANDIDATES), np.float32)  # 1 where a set has the candidate
np.put_along_axis(_MEMBERS, SETS, 1, axis=1)
_NEVER = -1e9  # the score of a set that doesn't exist, in a story with fewer candidates
EMPTY = CANDIDATES - 1  # the candidate that fills the sets of a text from which two units are chosen

# Chosen on keypoints/dev and on 501 stories of the training set; see README.md.
HIDDEN = 16  # units
ENTROPY = 0.1  # the weight of the entropy; the worth counts in tens of per cent of F1
_TENS = 10
EPOCHS = 30
BATCH = 256  # stories
RATE = 0.003  # of the first step; it falls to 0 as a cosine
DECAY = 0.1
MEAN_OVER = 0.995  # the share of the running mean that each step keeps
_FIRST, _SECOND, _TINY = 0.9, 0.999, 1e-8  # Adam's (Kingma and Ba 2015): each step keeps these shares of two means
_LOWEST = -60  # the lowest logarithm of a chance that counts


class Stories(NamedTuple):
    """Stories to learn from: the features of the candidates, and the worth of the sets (NaN where there is none)."""

    features: Floats  # stories x CANDIDATES x features; zeros for the empty candidate of a set of two
    worth: Floats  # stories x sets
    penalties: Floats  # stories x sets: the logarithm of the factor by which the selection lowers the set's scores
    weights: Floats  # stories: how much each counts


def train(stories: Stories, seed: int = 0) -> tuple[Floats, Floats, Floats]:
    """Returns the weights of the hidden units (features x units), their biases, and the weights of the output.

    The same stories and seed give the same weights.
    """
    generator = np.random.default_rng(seed)
    count, _, width = stories.features.shape
    weights = [
        generator.uniform(-1, 1, (width, HIDDEN)).astype(np.float32) / np.float32(np.sqrt(width)),
        np.zeros(HIDDEN, np.float32),
        generator.uniform(-1, 1, HIDDEN).astype(np.float32) / np.float32(np.sqrt(HIDDEN)),
    ]
    means = [w.copy() for w in weights]
    first, second = [np.zeros_like(w) for w in weights], [np.zeros_like(w) for w in weights]
    steps, step = EPOCHS * -(-count // BATCH), 0
    for _ in range(EPOCHS):
        order = generator.permutation(count)
        for start in range(0, count, BATCH):
            batch = order[start : start + BATCH]
            in_batch = Stories(*(column[batch] for column in stories))
            step += 1
            rate = RATE * 0.5 * (1 + np.cos(np.pi * step / steps))
            kept = min(MEAN_OVER, step / (step + 10))
            for i, gradient in enumerate(_gradients(in_batch, weights)):
                first[i] = _FIRST * first[i] + (1 - _FIRST) * gradient
                second[i] = _SECOND * second[i] + (1 - _SECOND) * gradient * gradient
                moved = (first[i] / (1 - _FIRST**step)) / (np.sqrt(second[i] / (1 - _SECOND**step)) + _TINY)
                weights[i] = (weights[i] - rate * (DECAY * weights[i] + moved)).astype(np.float32)
                means[i] = (kept * means[i] + (1 - kept) * weights[i]).astype(np.float32)
    return means[0], means[1], means[2]


def _gradients(stories: Stories, weights: Sequence[Floats]) -> tuple[Floats, ...]:
    """Returns the gradients of the loss, which is the negative of expected worth plus weighted entropy."""
    inner, biases, outputs = weights
    units = stories.features @ inner + biases
    active = np.maximum(units, 0)
    sums = (active @ outputs) @ _MEMBERS.T + SOFTNESS * stories.penalties
    sums = np.where(np.isnan(stories.worth), np.float32(_NEVER), sums)
    sums -= sums.max(1, keepdims=True)
    chances = np.exp(sums)
    total = chances.sum(1, keepdims=True)
    chances /= total
    gain = np.nan_to_num(stories.worth) / _TENS - ENTROPY * np.maximum(sums - np.log(total), _LOWEST)
    sum_gradients = (
        chances * (gain - (chances * gain).sum(1, keepdims=True)) * stories.weights[:, None] / len(stories.worth)
    )
    score_gradients = -(sum_gradients @ _MEMBERS)
    unit_gradients = score_gradients[..., None] * outputs * (units > 0)
    return (
        np.tensordot(stories.features, unit_gradients, ((0, 1), (0, 1))),
        unit_gradients.sum((0, 1)),
        np.tensordot(score_gradients, active, ((0, 1), (0, 1))),
    )
