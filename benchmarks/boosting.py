"""Learns a sum of small trees that tells the chance of a yes (gradient boosting; Friedman 2001, "Greedy Function
Approximation: A Gradient Boosting Machine").

The trees are oblivious, as those of Prokhorenkova et al. 2018, "CatBoost: Unbiased Boosting with Categorical Features":
all nodes of a level ask the same question, so that a tree is a few questions and a table of figures by their answers.
"""

from dataclasses import dataclass

import numpy as np

_BINS = 32  # values of a feature that are told apart
_TINY = 1e-6


@dataclass(frozen=True, slots=True)
class Options:
    """How to learn. They were chosen by cross-validation on the pages of the data."""

    trees: int = 120
    depth: int = 4
    rate: float = 0.08
    penalty: float = 4.0  # on the squares of a tree's figures
    features: float = 0.35  # share of the features among which a tree chooses
    rows: float = 0.7  # share of the rows from which a tree learns
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Tree:
    """A tree: question i is whether column `columns[i]` is above `limits[i]`; a yes adds 2 to the power of i."""

    columns: list[int]
    limits: list[float]
    values: list[float]


def learn(table: np.ndarray, wanted: np.ndarray, weights: np.ndarray, options: Options) -> tuple[float, list[Tree]]:
    """Returns the first guess and the trees. All of them add up to the logarithm of the odds of a yes.

    `table` has a row for each case, `wanted` its chance of a yes (0 to 1), and `weights` what the case counts.
    """
    edges = [_edges(column) for column in table.T]
    bins = np.stack([np.searchsorted(e, column) for e, column in zip(edges, table.T, strict=True)]).astype(np.int32)
    weights = weights * len(weights) / weights.sum()
    mean = float((wanted * weights).sum() / weights.sum())
    first = float(np.log(mean / (1 - mean)))
    odds = np.full(len(wanted), first)
    random = np.random.RandomState(options.seed)
    trees = []
    for _ in range(options.trees):
        chance = 1 / (1 + np.exp(-odds))
        drawn = random.random_sample(len(wanted)) < options.rows
        slope, curve = weights * (wanted - chance), weights * chance * (1 - chance)
        usable = random.choice(len(bins), max(1, round(options.features * len(bins))), replace=False)
        columns, places, leaf = _grow(bins, edges, usable, drawn, slope, curve, options)
        if not columns:
            continue
        size = 2 ** len(columns)
        up = np.bincount(leaf[drawn], slope[drawn], size)
        down = np.bincount(leaf[drawn], curve[drawn], size)
        values = options.rate * up / (down + options.penalty)
        odds += values[leaf]
        limits = [float(edges[c][p]) for c, p in zip(columns, places, strict=True)]
        trees.append(Tree(columns, limits, [float(v) for v in values]))
    return first, trees


def predict(table: np.ndarray, first: float, trees: list[Tree]) -> np.ndarray:
    """Returns the chance of a yes for each row."""
    odds = np.full(len(table), first)
    for tree in trees:
        leaf = np.zeros(len(table), dtype=np.int64)
        for i, (column, limit) in enumerate(zip(tree.columns, tree.limits, strict=True)):
            leaf += (table[:, column] > limit).astype(np.int64) << i
        odds += np.array(tree.values)[leaf]
    chances: np.ndarray = 1 / (1 + np.exp(-odds))
    return chances


def _edges(column: np.ndarray) -> np.ndarray:
    """Returns up to _BINS - 1 limits between the values of a column, with about as many values between any two."""
    values = np.unique(np.quantile(column, np.linspace(0, 1, _BINS + 1)))
    if len(np.unique(column[:: max(1, len(column) // 5000)])) <= _BINS:
        values = np.unique(column)[: _BINS * 4]
    edges: np.ndarray = ((values[1:] + values[:-1]) / 2).round(4)
    return np.unique(edges)


def _grow(
    bins: np.ndarray,
    edges: list[np.ndarray],
    usable: np.ndarray,
    drawn: np.ndarray,
    slope: np.ndarray,
    curve: np.ndarray,
    options: Options,
) -> tuple[list[int], list[int], np.ndarray]:
    """Returns the columns and limits (as indices) of one tree, and the leaf of each row."""
    leaf = np.zeros(bins.shape[1], dtype=np.int64)
    columns: list[int] = []
    places: list[int] = []
    up, down = slope[drawn], curve[drawn]
    for level in range(options.depth):
        best = (_TINY, -1, -1)
        inside = leaf[drawn]
        for column in usable:
            width = len(edges[column]) + 1
            if width == 1:
                continue
            key = inside * width + bins[column][drawn]
            ups = np.bincount(key, up, (2**level) * width).reshape(-1, width).cumsum(1)
            downs = np.bincount(key, down, (2**level) * width).reshape(-1, width).cumsum(1)
            left = ups[:, :-1] ** 2 / (downs[:, :-1] + options.penalty)
            right = (ups[:, -1:] - ups[:, :-1]) ** 2 / (downs[:, -1:] - downs[:, :-1] + options.penalty)
            whole = ups[:, -1] ** 2 / (downs[:, -1] + options.penalty)
            gain = (left + right).sum(0) - whole.sum()
            place = int(gain.argmax())
            if gain[place] > best[0]:
                best = (float(gain[place]), int(column), place)
        if best[1] < 0:
            break
        leaf += (bins[best[1]] > best[2]).astype(np.int64) << level
        columns.append(best[1])
        places.append(best[2])
    return columns, places, leaf
