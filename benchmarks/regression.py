"""Logistic regression in numpy, for the two that `learn_news` needs: the same to the last bit each time."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_STEPS = 12  # Newton's method has long settled by then
_RIDGE = 1.0


def fit(rows: Floats, labels: Floats) -> tuple[float, Floats]:
    """The bias and the weights of each column, by Newton's method with a ridge on the weights of the scaled columns."""
    means, scales = rows.mean(0), rows.std(0) + 1e-9
    design = np.concatenate([np.ones((len(rows), 1)), (rows - means) / scales], axis=1)
    ridge = np.diag([0.0] + [_RIDGE] * rows.shape[1])
    weights = np.zeros(design.shape[1])
    for _ in range(_STEPS):
        chances = 1 / (1 + np.exp(-design @ weights))
        gradient = design.T @ (labels - chances) - ridge @ weights
        curvature = (design * (chances * (1 - chances))[:, None]).T @ design + ridge
        weights = weights + np.linalg.solve(curvature, gradient)
    slopes = weights[1:] / scales
    return float(weights[0] - slopes @ means), slopes
