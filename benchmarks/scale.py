"""Estimates the time and the space for a billion articles from those for a few thousand: `python -m benchmarks.scale`.

The articles are the stories of keypoints/train, and the pages are those of web/scrapinghub-dev. Times are those of the
processor. With --write the table is written into docs/scale.md, which is the only place for its figures.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from benchmarks.data import FOLDER, load
from benchmarks.processes import ROOT, used
from benchmarks.speed_table import machine

_BILLION = 1_000_000_000
_CORES = 1_000
_HOUR, _TERA = 3_600, 1e12  # seconds; bytes
_DOCUMENT = ROOT / "docs" / "scale.md"
_MARKS = re.compile(r"(<!-- scale: .*?-->\n).*?(<!-- end -->)", re.DOTALL)


class Measured(NamedTuple):
    """The measured means, from which the table is computed."""

    number: int  # articles
    article: float  # bytes of an article, in UTF-8
    seconds: float  # of a core, for an article
    page: float  # seconds of a core, for a page in HTML
    lines: float  # bytes of a record in JSON Lines
    parquet: float  # bytes of a record in Parquet


def main() -> None:
    """Prints the table, and with --write puts it into the document."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale", description="Reckon what corpora take.")
    parser.add_argument("--write", action="store_true", help=f"write the table into {_DOCUMENT.relative_to(ROOT)}")
    is_to_write = parser.parse_args().write
    stories, pages = load("keypoints/train"), load("web/scrapinghub-dev")
    with TemporaryDirectory() as name:
        table = "\n".join(_table(_measured(Path(name), stories, len(pages))))
    print(table)
    if is_to_write:
        text = _DOCUMENT.read_text(encoding="utf-8")
        _DOCUMENT.write_text(_MARKS.sub(lambda marks: f"{marks[1]}{table}\n{marks[2]}", text), encoding="utf-8")


def _measured(folder: Path, stories: Sequence[dict[str, str]], pages: int) -> Measured:
    news, web = FOLDER / "keypoints" / "train.jsonl.gz", FOLDER / "web" / "scrapinghub-dev.jsonl.gz"
    seconds = _batch(news, folder / "lines")
    _batch(news, folder / "parquet", "--output-format", "parquet")
    page_seconds = _batch(web, folder / "pages", "--text-field", "html", "--from", "html")
    return Measured(
        number=len(stories),
        article=sum(len(story["text"].encode()) for story in stories) / len(stories),
        seconds=seconds / len(stories),
        page=page_seconds / pages,
        lines=_size(folder / "lines", "*.jsonl") / len(stories),
        parquet=_size(folder / "parquet", "*.parquet") / len(stories),
    )


def _batch(news: Path, folder: Path, *options: str) -> float:
    """Digests a file of articles in one process, and returns the processor's seconds.

    Raises RuntimeError where the run doesn't finish.
    """
    command = [sys.executable, "-m", "articlecli", "batch", str(news), "--output", str(folder), "--jobs", "1", *options]
    usage = used(command)
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    if not manifest["finished"]:
        raise RuntimeError(f"{news} wasn't digested: {usage.said}")
    return usage.seconds


def _size(folder: Path, pattern: str) -> int:
    return sum(path.stat().st_size for path in folder.glob(pattern))


def _table(measured: Measured) -> Iterator[str]:
    """Yields the lines of the table in Markdown, below a line with the number of articles and the machine."""
    yield f"Measured with {measured.number:,} articles on {machine()}."
    yield ""
    yield "| measured | an article | a billion |"
    yield "| --- | --- | --- |"
    yield f"| text, in UTF-8 | {measured.article:,.0f} bytes | {_terabytes(measured.article):.1f} TB |"
    for what, seconds in (("plain text", measured.seconds), ("HTML pages", measured.page)):
        hours = _BILLION * seconds / _HOUR
        cost = f"{hours:,.0f} core-hours; {hours / _CORES:,.1f} hours on {_CORES:,} cores"
        yield f"| digests of {what} | {1 / seconds:.0f} a second a core | {cost} |"
    for what, size in (("JSON Lines", measured.lines), ("Parquet", measured.parquet)):
        yield f"| records in {what} | {size:,.0f} bytes | {_terabytes(size):.1f} TB |"


def _terabytes(size: float) -> float:
    """Returns the terabytes of a billion articles of `size` bytes."""
    return _BILLION * size / _TERA


if __name__ == "__main__":
    main()
