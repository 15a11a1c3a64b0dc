"""Tells the chance that a block of a page belongs to its article, by a learned sum of small trees.

`make learn` writes `_page_model.json` from pages whose bodies people marked (`benchmarks/learn_pages.py`). A tree is a
few questions, whether a figure is above a limit, and a table of what to add for each answer to all of them.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from articlecli.core import Record, load_learned, path_beside
from articlecli.parsers._page_features import COLUMNS

LEARNED = path_beside(__file__, "_page_model.json")


class Model(Record):
    """The first guess, and for each tree its questions (column, limit, what a yes adds to the place) and its values."""

    first: float
    trees: Sequence[tuple[Sequence[tuple[int, float, int]], Sequence[float]]]


@cache
def load_model() -> Model:
    """Returns the model that the package has."""
    return model_of(load_learned(LEARNED))


def model_of(learned: Mapping[str, Any]) -> Model:
    """Returns a model from its JSON, which names the columns."""
    places = {name: i for i, name in enumerate(COLUMNS)}
    trees = []
    for tree in learned["trees"]:
        questions = [
            (places[learned["columns"][column]], limit, 2**i)
            for i, (column, limit) in enumerate(zip(tree["columns"], tree["limits"], strict=True))
        ]
        trees.append((questions, tree["values"]))
    return Model(learned["first"], trees)


def odds(rows: Iterable[Sequence[float]], model: Model) -> list[float]:
    """Returns for each row the logarithm of the odds that its block belongs to the article."""
    found = []
    for row in rows:
        total = model.first
        for questions, values in model.trees:
            place = 0
            for column, limit, step in questions:
                if row[column] > limit:
                    place += step
            total += values[place]
        found.append(total)
    return found
