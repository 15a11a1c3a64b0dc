"""The measured articles, which are their publishers' and stand outside the project, and the floors that hold."""

import gzip
import json
import os
import sys
from collections.abc import Collection
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

_HERE = Path(__file__).parent
FOLDER = Path(os.environ.get("ARTICLECLI_DATA", _HERE.parent.parent / "shared" / "data"))
_KEPT_OUT, _KEPT_OUT_EVERY = 500, 11  # the stories stand in the order of their time

_T = TypeVar("_T")


def load(name: str) -> list[dict[str, Any]]:
    """The records of a set such as "keypoints/dev". Ends the program, without an error, where there is no data."""
    path = FOLDER / f"{name}.jsonl.gz"
    if not path.exists():
        print(f"skipped: there is no {name} data; set ARTICLECLI_DATA to the folder that has it")
        sys.exit(0)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def kept_out(articles: list[_T]) -> list[_T]:
    """The 500 stories of keypoints/train, evenly spread, that nothing is learned from."""
    return articles[::_KEPT_OUT_EVERY][:_KEPT_OUT]


def learned_from(articles: list[_T]) -> list[_T]:
    """The other stories of keypoints/train."""
    return [a for i, a in enumerate(articles) if i % _KEPT_OUT_EVERY or i >= _KEPT_OUT * _KEPT_OUT_EVERY]


class Limits(NamedTuple):
    """What holds for the figures of a benchmark, by their names."""

    floors: dict[str, float]
    ceilings: dict[str, float]


def limits(benchmark: str) -> Limits:
    """The floors that stand in floors.json under the benchmark's name, the ceilings under its name with ", at most"."""
    found: dict[str, dict[str, float]] = json.loads((_HERE / "floors.json").read_text(encoding="utf-8"))
    return Limits(found[benchmark], found.get(f"{benchmark}, at most", {}))


def hold(benchmark: str, reached: dict[str, float], *, left_out: Collection[str] = ()) -> None:
    """Says for each floor and ceiling of a benchmark whether it holds; ends the program with 1 where one doesn't.

    Those of figures that weren't measured this time (`left_out`) are named and pass.
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
