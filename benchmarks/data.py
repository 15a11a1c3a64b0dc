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
    """Says for each floor of a benchmark whether it is reached; ends the program with 1 where one isn't."""
    floors: dict[str, float] = json.loads((_HERE / "floors.json").read_text(encoding="utf-8"))[benchmark]
    missed = [figure for figure, floor in floors.items() if reached[figure] < floor]
    for figure, floor in floors.items():
        print(f"{'BELOW' if figure in missed else 'holds'}: {figure} {reached[figure]:+.2f}, floor {floor:+.2f}")
    if missed:
        sys.exit(1)
