"""The network of `news`, trained for the sets of sentences that its scores would pick.

Of each story there are up to CANDIDATES sentences. A set of three is picked with a chance that grows with the sum of
its sentences' scores, less what they repeat of each other (a softmax over all sets), and is worth the ROUGE that it
has. What is raised is the expected worth, and a little the spread of the chances (their entropy), so that one set isn't
taken for certain too early. The gradient is exact, since the sets can be listed. Adam with decoupled weight decay
(Loshchilov and Hutter 2019), and in the end the running mean of the weights (Polyak and Juditsky 1992).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from articlecli.keypoints.penalties import REPETITION
from articlecli.scorers.news import SOFTNESS

Floats = NDArray[np.float32]

CANDIDATES = 18
SET = 3  # sentences
SETS = np.array(list(combinations(range(CANDIDATES), SET)))
_MEMBERS = np.zeros((len(SETS), CANDIDATES), np.float32)  # 1 where a set has the candidate
np.put_along_axis(_MEMBERS, SETS, 1, axis=1)
_NEVER = -1e9  # the score of a set that a short story doesn't have

# Chosen on keypoints/dev and on 501 stories of the training set; see README.md.
HIDDEN = 16
ENTROPY = 0.1  # beside a worth counted in tens of percent of F1
_TENS = 10
EPOCHS = 30
BATCH = 256
RATE = 0.003
DECAY = 0.1
MEAN_OVER = 0.995  # how much of the running mean each step keeps
_FIRST, _SECOND, _TINY = 0.9, 0.999, 1e-8  # Adam's own (Kingma and Ba 2015): what each step keeps of its two means
_LOWEST = -60  # logarithm of a chance, below which it is nothing


@dataclass(frozen=True, slots=True)
class Stories:
    """Stories to learn from: of each, its candidates' features, and the worth of each set (NaN where there is none)."""

    features: Floats  # stories x CANDIDATES x features
    worth: Floats  # stories x sets
    repeated: Floats  # stories x sets: the likeness of the sentences of each set, summed over its pairs


def train(stories: Stories, seed: int = 0) -> tuple[Floats, Floats, Floats]:
    """The weights of the hidden units (features x units), their biases, and the weights of the output."""
    chance = np.random.default_rng(seed)
    count, _, width = stories.features.shape
    weights = [
        chance.uniform(-1, 1, (width, HIDDEN)).astype(np.float32) / np.float32(np.sqrt(width)),
        np.zeros(HIDDEN, np.float32),
        chance.uniform(-1, 1, HIDDEN).astype(np.float32) / np.float32(np.sqrt(HIDDEN)),
    ]
    means = [w.copy() for w in weights]
    first, second = [np.zeros_like(w) for w in weights], [np.zeros_like(w) for w in weights]
    steps, step = EPOCHS * -(-count // BATCH), 0
    for _ in range(EPOCHS):
        order = chance.permutation(count)
        for start in range(0, count, BATCH):
            batch = order[start : start + BATCH]
            some = Stories(stories.features[batch], stories.worth[batch], stories.repeated[batch])
            step += 1
            rate = RATE * 0.5 * (1 + np.cos(np.pi * step / steps))
            kept = min(MEAN_OVER, step / (step + 10))
            for i, gradient in enumerate(_gradients(some, weights)):
                first[i] = _FIRST * first[i] + (1 - _FIRST) * gradient
                second[i] = _SECOND * second[i] + (1 - _SECOND) * gradient * gradient
                moved = (first[i] / (1 - _FIRST**step)) / (np.sqrt(second[i] / (1 - _SECOND**step)) + _TINY)
                weights[i] = (weights[i] - rate * (DECAY * weights[i] + moved)).astype(np.float32)
                means[i] = (kept * means[i] + (1 - kept) * weights[i]).astype(np.float32)
    return means[0], means[1], means[2]


def _gradients(stories: Stories, weights: Sequence[Floats]) -> tuple[Floats, ...]:
    """Those of the loss: the expected worth and the entropy, with their signs turned."""
    inner, biases, outputs = weights
    units = stories.features @ inner + biases
    active = np.maximum(units, 0)
    sums = (active @ outputs) @ _MEMBERS.T - SOFTNESS * REPETITION * stories.repeated
    sums = np.where(np.isnan(stories.worth), np.float32(_NEVER), sums)
    sums -= sums.max(1, keepdims=True)
    chances = np.exp(sums)
    total = chances.sum(1, keepdims=True)
    chances /= total
    gain = np.nan_to_num(stories.worth) / _TENS - ENTROPY * np.maximum(sums - np.log(total), _LOWEST)
    pull = chances * (gain - (chances * gain).sum(1, keepdims=True)) / len(stories.worth)
    of_scores = -(pull @ _MEMBERS)
    of_units = of_scores[..., None] * outputs * (units > 0)
    return (
        np.tensordot(stories.features, of_units, ((0, 1), (0, 1))),
        of_units.sum((0, 1)),
        np.tensordot(of_scores, active, ((0, 1), (0, 1))),
    )
