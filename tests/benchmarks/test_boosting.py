"""Small trees are learned from a table, the same ones each time."""

import numpy as np

from benchmarks.boosting import Options, learn, predict


def test_what_depends_on_two_columns_is_learned_again_alike() -> None:
    table = np.random.RandomState(0).random_sample((400, 3))
    wanted = ((table[:, 0] > 0.5) & (table[:, 1] > 0.3)).astype(float)
    options = Options(trees=40, features=1.0)
    first, trees = learn(table, wanted, np.ones(400), options)
    assert np.mean((predict(table, first, trees) > 0.5) == wanted) > 0.97
    assert learn(table, wanted, np.ones(400), options) == (first, trees)
