"""Puts a known head (headline, byline, date) above a text or a page: the fields of an e-mail, a feed's entry, a record.

A page gets it as the elements that `_page_head` reads, a Markdown text as front matter, and a plain text as a
`HeadedText`, whose head `plain` reads with `below_head`.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from articlecli import reading
from articlecli.core import Record, Source
from articlecli.parsers._blocks import Block, has_same_letters
from articlecli.parsers._composed_text import Part, compose


class Head(Record):
    """What is known of an article before its text is read; "" for what isn't."""

    headline: str = ""
    byline: str = ""
    published: str = ""  # ISO 8601


_UNKNOWN = Head()


@dataclass(frozen=True, slots=True)
class HeadedText(Source):
    """A plain text below a head."""

    head: Head = _UNKNOWN


def headed(text: str, name: str | None, head: Head, *, kind: str | None = None) -> Source:
    """Returns the source of a text with a head. Where no `kind` is given, it is found by the text.

    Raises ArticleError where the text is empty.
    """
    source = reading.from_string(text, name, kind)
    if not any(head):
        return source
    if source.kind == "html":
        return Source(f"{_page_head(head)}{source.text}", source.name, "html")
    if source.kind == "markdown":
        return Source(f"{_front_matter(head)}\n\n{source.text}", source.name, "markdown")
    return HeadedText(source.text, source.name, source.kind, head=head)


def _page_head(head: Head) -> str:
    """Returns the beginning of a page that states the head. What such a page holds may be a whole page itself."""
    fields = (("og:title", head.headline), ("author", head.byline), ("article:published_time", head.published))
    metas = "".join(f'<meta name="{name}" content="{escape(value)}">' for name, value in fields if value)
    heading = f"<h1>{escape(head.headline)}</h1>" if head.headline else ""
    return f"<!doctype html><html><head>{metas}</head><body>{heading}\n"


def _front_matter(head: Head) -> str:
    fields = {"title": head.headline, "author": head.byline, "date": head.published}
    return json.dumps({name: value for name, value in fields.items() if value})


def below_head(head: Head, text: str, blocks: Sequence[Block]) -> tuple[str, list[Block]]:
    """Returns the text with the head above it, and all blocks. A first block that repeats the headline is left out."""
    above, top = compose([Part(head.headline, "headline"), Part(head.byline, "byline")])
    if not top:
        return text, list(blocks)
    if blocks and has_same_letters(blocks[0].text, head.headline):
        blocks = blocks[1:]
    shift = len(above) + 2
    moved = (
        block._replace(start=block.start + shift, end=block.end + shift, mark_start=block.mark_start + shift)
        for block in blocks
    )
    return f"{above}\n\n{text}", [*top, *moved]
