"""Chooses the blocks of a page that make up its article's body.

A learned model (`_page_model`) weighs the figures of each block (`_page_features`), with what trafilatura keeps of the
page as one of them. Text that a page holds twice is taken once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree
from trafilatura import bare_extraction

from articlecli.core import lazy_pattern
from articlecli.parsers import _page_features, _page_model
from articlecli.parsers._page_blocks import HEADINGS, PageBlock, page_blocks

# trafilatura's fast run leaves out its fallbacks, whose work grows with the square of the number of blocks. Of its
# four runs (default, precision, recall and their fast forms), the model gained most from this one.
_OPTIONS: dict[str, Any] = {"include_comments": False, "favor_recall": True, "fast": True, "with_metadata": False}
_PIECE = 4  # words of a piece of text by which a repeated block is told
_FEWEST_PIECES = 5  # of a block; a shorter one may say the same again
_SAID = 0.8  # share of a block's pieces that stand elsewhere in the body; chosen on the pages of the data
_EVEN = 0.0  # logarithm of the odds at which a block is as likely in the body as not
_WORD = lazy_pattern(r"\w+")


@dataclass(frozen=True, slots=True)
class Described:
    """The blocks of a page, each with its figures."""

    blocks: Sequence[PageBlock]
    rows: Sequence[Sequence[float]]


def describe(page: Any) -> Described:
    """Returns the blocks of a page, and runs trafilatura over it."""
    blocks = page_blocks(page)
    return Described(blocks, _page_features.rows(blocks, _kept_texts(page)))


def _kept_texts(page: Any) -> list[str]:
    try:
        document: Any = bare_extraction(page, **_OPTIONS)
    except (ValueError, TypeError, AttributeError, etree.LxmlError):  # its own, on odd pages
        return []
    return [] if document is None else list(document.body.itertext())


def choose(page: Described, model: _page_model.Model) -> list[PageBlock]:
    """Returns the blocks of the article's body, in the page's order."""
    chances = _page_model.odds(page.rows, model)
    likely = [block for block, odds in zip(page.blocks, chances, strict=True) if odds > _EVEN]
    return _without_last_headings(_without_repeats(likely))


def _without_repeats(blocks: Sequence[PageBlock]) -> list[PageBlock]:
    """Leaves out blocks whose text stands in another box above: a copy for another screen, or a pulled quote."""
    said: dict[tuple[str, ...], int] = {}  # by a piece of text: the number of the box that has it first
    found = []
    for block in blocks:
        pieces, box = pieces_of(block), _holder(block)
        again = sum(said.get(piece, box) != box for piece in pieces)
        if len(pieces) < _FEWEST_PIECES or again < _SAID * len(pieces):
            found.append(block)
            for piece in pieces:
                said.setdefault(piece, box)
    return found


def pieces_of(block: PageBlock) -> list[tuple[str, ...]]:
    """Returns the runs of four words in a block."""
    words = words_of(block.text)
    return list(zip(*(words[i:] for i in range(_PIECE)), strict=False))


def words_of(text: str) -> list[str]:
    """Returns the words of a text, in lower case."""
    return _WORD.findall(text.lower())


def _holder(block: PageBlock) -> int:
    """Returns the number of the box whose text a block continues: the one around a paragraph."""
    is_paragraph = block.box.tag in {"p", "li", "td"}
    return ((block.box.parent if is_paragraph else None) or block.box).number


def _without_last_headings(blocks: list[PageBlock]) -> list[PageBlock]:
    end = len(blocks)
    while end and blocks[end - 1].box.tag in HEADINGS:
        end -= 1
    return blocks[:end]
