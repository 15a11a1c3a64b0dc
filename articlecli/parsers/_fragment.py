"""Reads a piece of a page that stands alone, below a known head: in an e-mail, a feed's entry, or a field of a record.

A long one goes through the code for pages of the web, which finds the article among a newsletter's furniture. A short
one has nothing by which that code could tell its body, so all of its blocks are taken.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import lxml.html

from articlecli.core import Source
from articlecli.parsers import _page_body, _page_model, _page_parts
from articlecli.parsers._blocks import has_same_letters
from articlecli.parsers._composed_text import Part
from articlecli.parsers._documents import document
from articlecli.parsers._headed import Head, headed
from articlecli.parsers._page_blocks import PageBlock

_MOST_OWN = 0.7  # share of the words that the code for pages has to take
_FEWEST_WORDS = 100  # of a piece that goes through that code


def read_fragment(page: Any, blocks: Sequence[PageBlock], source: Source, head: Head) -> Source:
    """Returns the page, or its `blocks` as the parts of a document, below the head. `source` has the name and kind."""
    if _words(blocks) >= _FEWEST_WORDS and _page_code_takes(blocks, page):
        for title in page.xpath("//title"):
            title.drop_tree()
        return headed(lxml.html.tostring(page, encoding="unicode"), source.name, head, kind="html")
    above = [Part(head.headline, "headline"), Part(head.byline, "byline")]
    body = [part for part in _page_parts.parts(blocks) if not has_same_letters(part.text, head.headline)]
    # The elements of a letter tell little: each of its lines may be a `div` or a `p`.
    body = [replace(part, role="") if part.role == "paragraph" else part for part in body]
    return document(source, [*above, *body], published=head.published, is_body_chosen=True)


def _page_code_takes(blocks: Sequence[PageBlock], page: Any) -> bool:
    """Whether the code for pages takes most of the words."""
    own = {block.text for block in blocks}
    chosen = _page_body.choose(_page_body.describe(page), _page_model.load_model())
    return _words([block for block in chosen if block.text in own]) >= _MOST_OWN * _words(blocks)


def _words(blocks: Sequence[PageBlock]) -> int:
    return sum(block.words for block in blocks)
