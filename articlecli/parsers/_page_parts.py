"""Makes parts of an article of the blocks of a page, each in the role that its element gives it."""

from collections.abc import Sequence

from articlecli.parsers._composed_text import Part
from articlecli.parsers._page_blocks import HEADINGS, PageBlock

_QUOTING = {"blockquote"}
_ITEMS = {"li", "dd", "dt"}


def parts(blocks: Sequence[PageBlock]) -> list[Part]:
    """Returns the blocks as parts of an article.

    Lines of code are rows: they are no sentences. Where a page has nothing else, it is a plain text in a `pre`.
    """
    is_plain_text = all("pre" in block.box.tags_around for block in blocks)
    return [_part(block, is_plain_text=is_plain_text) for block in blocks]


def _part(block: PageBlock, *, is_plain_text: bool) -> Part:
    around = block.box.tags_around
    if "pre" in around and is_plain_text:
        return Part(block.text)
    if block.is_row or "pre" in around:
        return Part(block.text, "row")
    if block.box.tag in HEADINGS:
        return Part(block.text, "heading", level=HEADINGS.index(block.box.tag) + 1)
    if around & _QUOTING:
        return Part(block.text, "quotation", is_item=bool(around & _ITEMS))
    if around & _ITEMS:
        return Part(block.text, is_item=True)
    return Part(block.text, "" if block.bold >= block.words else "paragraph")  # a line in bold may be a heading
