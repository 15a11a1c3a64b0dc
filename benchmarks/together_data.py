"""Loads the groups of articles on one event that were marked by hand: offsets and labels, in benchmarks/together/.

The real articles are in the data's keypoints/ and headlines/ (see `data`); those in samples/together/ were written for
this project. Groups of the fold "learn" are learned from and tuned on. Those "kept out" are only
measured; those "kept out for differences" were written to measure differences, and are left out of the other rows.
"""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from articlecli import pipeline
from articlecli.pipeline import Reading
from benchmarks.data import FOLDER, load

_HERE = Path(__file__).parent
Place = tuple[int, int]  # the number of an article, and that of a sentence in it


class Group(NamedTuple):
    """A marked group. Pairs of sentences are sorted."""

    name: str
    is_kept_out: bool
    is_for_differences: bool  # whether only differences are measured on it
    is_real: bool
    texts: list[str]
    highlights: list[list[str]]  # of each article; [] for an invented one
    same: frozenset[tuple[Place, Place]]  # say the same
    unsure: frozenset[tuple[Place, Place]]  # count neither as right nor as wrong
    differ: dict[tuple[Place, Place], set[str]]  # say it with another "number", "date", "name", or "negation"
    quotes: frozenset[tuple[Place, Place]]  # hold the same quotation
    readings: list[Reading]


def groups(*, real: bool | None = None) -> Iterator[Group]:
    """Yields the marked groups; those of real articles only where the data are there."""
    for path in sorted((_HERE / "together").glob("*.json")):
        marks = json.loads(path.read_text(encoding="utf-8"))
        is_real = "set" in marks["articles"][0]
        if (real is None or real is is_real) and (not is_real or FOLDER.exists()):
            yield _group(path.stem, marks, is_real=is_real)


def _group(name: str, marks: dict[str, Any], *, is_real: bool) -> Group:
    if is_real:
        records = [_records(each["set"])[each["id"]] for each in marks["articles"]]
        texts, highlights = [r["text"] for r in records], [r.get("highlights", []) for r in records]
    else:
        texts = [(_HERE.parent / each["file"]).read_text(encoding="utf-8") for each in marks["articles"]]
        highlights = [[] for _ in texts]
    readings = [pipeline.read_article(text) for text in texts]

    def place(article: int, start: int) -> Place:
        starts = [sentence.start for sentence in readings[article].sentences]
        return article, starts.index(start)

    def pair(mark: list[Any]) -> tuple[Place, Place]:
        return place(mark[0], mark[1]), place(mark[3], mark[4])

    differ: dict[tuple[Place, Place], set[str]] = {}
    for mark in marks["differ"]:
        differ.setdefault(pair(mark), set()).add(mark[6])
    return Group(
        name=name,
        is_kept_out=marks["fold"].startswith("kept out"),
        is_for_differences=marks["fold"].endswith("for differences"),
        is_real=is_real,
        texts=texts,
        highlights=highlights,
        same=frozenset(map(pair, marks["same"])),
        unsure=frozenset(map(pair, marks["unsure"])),
        differ=differ,
        quotes=frozenset(map(pair, marks["quotes"])),
        readings=readings,
    )


@cache
def _records(name: str) -> dict[str, dict[str, Any]]:
    return {record["id"]: record for record in load(name)}
