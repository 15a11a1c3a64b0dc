"""What a billion articles take, reckoned from what a few thousand take: `python -m benchmarks.scale`.

The articles are the stories of keypoints/train, the pages those of web/scrapinghub-dev. Time is that of the processor.
With --write the table in docs/scale.md is written anew, which is the one place where its figures stand.
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

_MANY = 1_000_000_000
_CORES = 1_000
_HOUR, _TERA = 3_600, 1e12
_DOCUMENT = ROOT / "docs" / "scale.md"
_MARKS = re.compile(r"(<!-- scale: .*?-->\n).*?(<!-- end -->)", re.DOTALL)


class Measured(NamedTuple):
    """What the reckoning is made from."""

    number: int  # articles
    article: float  # bytes of one, in UTF-8
    seconds: float  # of a core, for one
    page: float  # seconds of a core for a page in HTML
    lines: float  # bytes of a record in JSON Lines
    parquet: float  # bytes of a record in Parquet


def main() -> None:
    """Prints the table, and writes it into the document where that is asked for."""
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
    """The processor's seconds for a file of articles, one at a time."""
    command = [sys.executable, "-m", "articlecli", "batch", str(news), "--output", str(folder), "--jobs", "1", *options]
    usage = used(command)
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    if not manifest["finished"]:
        raise RuntimeError(f"{news} wasn't digested: {usage.said}")
    return usage.seconds


def _size(folder: Path, pattern: str) -> int:
    return sum(path.stat().st_size for path in folder.glob(pattern))


def _table(measured: Measured) -> Iterator[str]:
    """The figures in Markdown, below what they were measured on."""
    yield f"Measured with {measured.number:,} articles on {machine()}."
    yield ""
    yield "| measured | an article | a billion |"
    yield "| --- | --- | --- |"
    yield f"| text, in UTF-8 | {measured.article:,.0f} bytes | {_many(measured.article):.1f} TB |"
    for what, seconds in (("plain text", measured.seconds), ("HTML pages", measured.page)):
        hours = _MANY * seconds / _HOUR
        cost = f"{hours:,.0f} core-hours; {hours / _CORES:,.1f} hours on {_CORES:,} cores"
        yield f"| digests of {what} | {1 / seconds:.0f} a second a core | {cost} |"
    for what, size in (("JSON Lines", measured.lines), ("Parquet", measured.parquet)):
        yield f"| records in {what} | {size:,.0f} bytes | {_many(size):.1f} TB |"


def _many(size: float) -> float:
    """Terabytes of a billion."""
    return _MANY * size / _TERA


if __name__ == "__main__":
    main()
