"""Learns which blocks of a page belong to its article: `articlecli/parsers/_page_model.json`.

A block of a page whose whole body is marked belongs to the body as far as its pieces of four words stand there. On
pages of which only some strings are marked, the blocks with these strings count, and no others.
"""

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from articlecli import languages, reading
from articlecli.core.article import ArticleError, Source, fold
from articlecli.languages import Language
from articlecli.parsers import html
from articlecli.parsers._page_blocks import PageBlock
from articlecli.parsers._page_body import pieces_of, words_of
from articlecli.parsers._page_features import COLUMNS
from articlecli.parsers._page_model import LEARNED, Model, model_of
from articlecli.parsers.html import ReadPage
from benchmarks.boosting import Options, learn
from benchmarks.data import load

SETS = ("web/scrapinghub-dev", "web/languages-dev", "web/readability-dev")
# What a page with a marked body counts, and what a block with a marked string counts. A tool wrote the bodies of
# readability-dev, so they count half.
_OF_PAGE = {"web/scrapinghub-dev": 6.0, "web/readability-dev": 3.0}
_OF_STRING = 0.5
_SHORT = 0.5  # share of its weight that a block keeps which is too short for a piece of four words
_HALF = 0.5
_SAID = 0.8  # a block of which so much stands above it is left out: the program takes what is said twice once

Marked = list[tuple[float, float]]  # for each block, the share of it that belongs to the body, and its weight


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the data, its blocks, and what they are marked as."""

    of: str  # its set
    record: dict[str, Any]
    source: Source
    language: Language
    read: ReadPage
    marked: Marked


def pages() -> list[Page]:
    """Returns the pages of the data, each with its blocks."""
    return [_page(name, record) for name in SETS for record in load(name)]


def _page(name: str, record: dict[str, Any]) -> Page:
    source = reading.from_string(record["html"], kind="html")
    language = _language(record)
    read = html.read_page(source, language)
    blocks = read.body.blocks
    marked = _by_body(blocks, record["body"]) if "body" in record else _by_strings(blocks, record)
    weights = [weight * math.log1p(block.words) for (_, weight), block in zip(marked, blocks, strict=True)]
    if name in _OF_PAGE:
        total = sum(weights) or 1.0
        weights = [_OF_PAGE[name] * weight / total for weight in weights]
    else:
        weights = [_OF_STRING * weight for _, weight in marked]
    return Page(
        name, record, source, language, read, [(share, w) for (share, _), w in zip(marked, weights, strict=True)]
    )


def _language(record: dict[str, Any]) -> Language:
    """Returns the language of a page; English where it isn't known, or has no folder."""
    try:
        return languages.load(record.get("lang") or "en")
    except ArticleError:
        return languages.load("en")


def _by_body(blocks: Iterable[PageBlock], body: str) -> Marked:
    words = words_of(body)
    known, flat = {*zip(*(words[i:] for i in range(4)), strict=False)}, f" {' '.join(words)} "
    said: set[tuple[str, ...]] = set()
    found = []
    for block in blocks:
        pieces = pieces_of(block)
        if not pieces:
            own = " ".join(words_of(block.text))
            found.append((float(bool(own) and f" {own} " in flat), _SHORT))
            continue
        share = sum(piece in known for piece in pieces) / len(pieces)
        is_again = sum(piece in said for piece in pieces) > _SAID * len(pieces)
        found.append((share, 0.0 if is_again and share > _HALF else 1.0))
        said.update(pieces)
    return found


def _by_strings(blocks: Iterable[PageBlock], record: dict[str, Any]) -> Marked:
    wanted, unwanted = ([fold(text) for text in record[key]] for key in ("with", "without"))
    found = []
    for block in blocks:
        is_in, is_out = (any(text in block.text for text in texts) for texts in (wanted, unwanted))
        found.append((float(is_in), float(is_in != is_out)))
    return found


def learned_from(chosen: Sequence[Page]) -> dict[str, Any]:
    """Returns the JSON of a model that is learned from the pages."""
    rows = [row for page in chosen for row, (_, weight) in zip(page.read.body.rows, page.marked, strict=True) if weight]
    marks = np.array([mark for page in chosen for mark in page.marked if mark[1]])
    first, trees = learn(np.array(rows, dtype=float), marks[:, 0], marks[:, 1], Options())
    used = sorted({column for tree in trees for column in tree.columns})
    return {
        "first": round(first, 4),
        "columns": [COLUMNS[column] for column in used],
        "trees": [
            {
                "columns": [used.index(column) for column in tree.columns],
                "limits": tree.limits,
                "values": [round(value, 4) for value in tree.values],
            }
            for tree in trees
        ],
    }


def model_from(chosen: Sequence[Page]) -> Model:
    """Returns a model that is learned from the pages."""
    return model_of(learned_from(chosen))


def main() -> None:
    """Learns from all pages, and writes the model."""
    found = learned_from(pages())
    lines = ",\n".join(json.dumps(tree) for tree in found.pop("trees"))
    head = json.dumps(found)[:-1]
    Path(LEARNED).write_text(f'{head}, "trees": [\n{lines}\n]}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
