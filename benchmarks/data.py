"""Loads the measured articles, and checks the measured figures against floors.json.

The articles belong to their publishers and aren't part of the project. They are in the folder that the environment
variable ARTICLECLI_DATA names, or else in ../shared/data beside the checkout.
"""

import gzip
import json
import os
import sys
from collections.abc import Collection
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

_HERE = Path(__file__).parent
FOLDER = Path(os.environ.get("ARTICLECLI_DATA", _HERE.parent.parent / "shared" / "data"))
_KEPT_OUT, _KEPT_OUT_EVERY = 500, 11  # stories; they are in the order of their dates

_T = TypeVar("_T")


def load(name: str) -> list[dict[str, Any]]:
    """Returns the records of a set such as "keypoints/dev". Exits with status 0 where the set isn't there."""
    path = FOLDER / f"{name}.jsonl.gz"
    if not path.exists():
        print(f"skipped: there is no {name} data; set ARTICLECLI_DATA to the folder that has it")
        sys.exit(0)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def kept_out(articles: list[_T]) -> list[_T]:
    """Returns every 11th story of keypoints/train, 500 in all. Nothing is learned from them."""
    return articles[::_KEPT_OUT_EVERY][:_KEPT_OUT]


def learned_from(articles: list[_T]) -> list[_T]:
    """Returns the other stories of keypoints/train, from which the figures are learned."""
    return [a for i, a in enumerate(articles) if i % _KEPT_OUT_EVERY or i >= _KEPT_OUT * _KEPT_OUT_EVERY]


class Limits(NamedTuple):
    """The limits for the figures of a benchmark, by the names of the figures: {"titles right, %": 95.0}."""

    floors: dict[str, float]
    ceilings: dict[str, float]


def limits(benchmark: str) -> Limits:
    """Returns the limits of a benchmark such as "pages" from floors.json.

    The key "pages" has its floors, and the key "pages, at most" its ceilings.
    """
    found: dict[str, dict[str, float]] = json.loads((_HERE / "floors.json").read_text(encoding="utf-8"))
    return Limits(found[benchmark], found.get(f"{benchmark}, at most", {}))


def hold(benchmark: str, reached: dict[str, float], *, left_out: Collection[str] = ()) -> None:
    """Prints for each floor and ceiling of a benchmark whether it holds. Exits with status 1 where one doesn't.

    `reached` has the measured figures by their names. `left_out` names the figures that weren't measured this time:
    they are printed, and their limits aren't checked.
    """
    floors, ceilings = limits(benchmark)
    measured = {figure for figure in (*floors, *ceilings) if figure not in left_out}
    checks = [(each, "floor", floor, reached[each] >= floor) for each, floor in floors.items() if each in measured]
    checks += [(each, "ceiling", most, reached[each] <= most) for each, most in ceilings.items() if each in measured]
    for figure in sorted({*floors, *ceilings}.intersection(left_out)):
        print(f"left out: {figure}")
    for figure, kind, limit, holds in checks:
        print(f"{'holds' if holds else 'FAILS'}: {figure} {reached[figure]:+.2f}, {kind} {limit:+.2f}")
    if not all(holds for _, _, _, holds in checks):
        sys.exit(1)
