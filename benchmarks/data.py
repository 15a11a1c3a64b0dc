"""The measured articles, which are their publishers' and stand outside the project, and the floors that hold."""

import gzip
import json
import os
import sys
from pathlib import Path
from typing import Any, TypeVar

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


def hold(benchmark: str, reached: dict[str, float]) -> None:
    """Says for each floor and ceiling of a benchmark whether it holds; ends the program with 1 where one doesn't.

    The floors stand in floors.json under the benchmark's name, the ceilings under its name with ", at most".
    """
    limits: dict[str, dict[str, float]] = json.loads((_HERE / "floors.json").read_text(encoding="utf-8"))
    floors, ceilings = limits[benchmark], limits.get(f"{benchmark}, at most", {})
    checks = [(figure, "floor", floor, reached[figure] >= floor) for figure, floor in floors.items()]
    checks += [(figure, "ceiling", most, reached[figure] <= most) for figure, most in ceilings.items()]
    for figure, kind, limit, holds in checks:
        print(f"{'holds' if holds else 'FAILS'}: {figure} {reached[figure]:+.2f}, {kind} {limit:+.2f}")
    if not all(holds for _, _, _, holds in checks):
        sys.exit(1)
