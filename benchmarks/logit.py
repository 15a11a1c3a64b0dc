"""Fits log-linear models: a conditional logit over the options of each choice (McFadden 1974).

The weights make the right options most likely, with a penalty on the squares of the weights, by gradient descent (Adam,
Kingma and Ba 2015).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

_ROUNDS, _RATE, _DECAYS, _TINY = 600, 0.05, (0.9, 0.999), 1e-8  # Adam's; _TINY also prevents divisions by 0

Choice = Sequence[tuple[Sequence[str], bool]]  # the options: the clues of each, and whether it is right


@dataclass(frozen=True, slots=True)
class _Table:
    """The choices as arrays: a row for each option, a column for each clue."""

    rows: np.ndarray  # for each pair of an option and a clue, the row of the option
    columns: np.ndarray  # for each such pair, the column of the clue
    choice: np.ndarray  # for each row, the number of the choice
    right: np.ndarray  # for each row, whether the option is right
    none: float  # the odds of one more option without clues, "none of them": 1 where there is one, else 0

    def likelihood(self, weights: np.ndarray) -> np.ndarray:
        """Returns the probability of each row's option."""
        odds = np.exp(np.bincount(self.rows, weights[self.columns], minlength=len(self.right)))
        likely: np.ndarray = odds / (self.none + np.bincount(self.choice, odds))[self.choice]
        return likely

    def gradient(self, weights: np.ndarray) -> np.ndarray:
        """Returns the gradient of the log-likelihood of the right options. Where several are right, any will do."""
        likely = self.likelihood(weights)
        marked = np.bincount(self.choice, likely * self.right)[self.choice]
        wanted = np.where(self.right, likely / np.maximum(marked, _TINY), 0)
        return np.bincount(self.columns, (wanted - likely)[self.rows], minlength=len(weights))


def fit(choices: Sequence[Choice], *, fewest: int, penalty: float, has_none: bool) -> dict[str, float]:
    """Returns the weight of each clue that at least `fewest` choices have.

    `has_none` says that each choice has one more option without clues; it is right where no other option is.
    """
    counts = Counter(clue for choice in choices for clue in {clue for clues, _ in choice for clue in clues})
    clues = sorted(clue for clue, count in counts.items() if count >= fewest)
    columns = {clue: i for i, clue in enumerate(clues)}
    flat = [(i, option, right) for i, choice in enumerate(choices) for option, right in choice]
    pairs = [(row, columns[c]) for row, (_, option, _) in enumerate(flat) for c in sorted(option) if c in columns]
    table = _Table(
        rows=np.array([row for row, _ in pairs]),
        columns=np.array([column for _, column in pairs]),
        choice=np.array([i for i, _, _ in flat]),
        right=np.array([right for _, _, right in flat]),
        none=float(has_none),
    )
    weights, mean, spread = (np.zeros(len(clues)) for _ in range(3))
    for step in range(1, _ROUNDS + 1):
        gradient = table.gradient(weights) - 2 * penalty * weights
        mean = _DECAYS[0] * mean + (1 - _DECAYS[0]) * gradient
        spread = _DECAYS[1] * spread + (1 - _DECAYS[1]) * gradient**2
        unbiased = (mean / (1 - _DECAYS[0] ** step), spread / (1 - _DECAYS[1] ** step))
        weights += _RATE * unbiased[0] / (np.sqrt(unbiased[1]) + _TINY)
    return {clue: float(weight) for clue, weight in zip(clues, weights, strict=True)}
