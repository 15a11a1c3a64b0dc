"""Composes one text from the parts of a page or a document, for the parsers that read markup."""

from collections.abc import Iterable
from dataclasses import dataclass

from articlecli.core import Place, clean, fold
from articlecli.parsers._blocks import Block


@dataclass(frozen=True, slots=True)
class Part:
    """A text that becomes one block. Its fields mean the same as in Block.

    `places` are the pages or times at which it, or a piece of it, stands in a document. Their starts are offsets into
    `text`; where one isn't 0, the text has to be clean and folded.
    """

    text: str
    role: str = ""
    is_item: bool = False
    level: int = 0
    places: tuple[Place, ...] = ()


def compose(parts: Iterable[Part]) -> tuple[str, list[Block]]:
    """Returns one text with a blank line between the parts, and its blocks. Empty parts are left out."""
    blocks: list[Block] = []
    start = 0
    for part in parts:
        text = fold(clean(part.text))  # "&#27;" becomes a control sequence only when the markup is read
        if text:
            blocks.append(
                Block(
                    text,
                    start,
                    start + len(text),
                    mark_start=start,
                    is_item=part.is_item,
                    role=part.role,
                    level=part.level,
                )
            )
            start += len(text) + 2
    return "\n\n".join(block.text for block in blocks), blocks
