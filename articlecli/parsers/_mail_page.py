"""Reads the page in an e-mail. It takes from it what isn't its writer's, as `_mail_text` does for a plain text.

A newsletter goes through the code for pages of the web. A short letter has no furniture from which that code could tell
its body, so all of its blocks are taken.
"""

from dataclasses import replace
from typing import Any

import lxml.html

from articlecli.core import ArticleError, Source
from articlecli.parsers import _page_body, _page_model, html
from articlecli.parsers._composed_text import Part
from articlecli.parsers._documents import document
from articlecli.parsers._headed import headed
from articlecli.parsers._mail_message import Mail
from articlecli.parsers._mail_text import is_furniture
from articlecli.parsers._page_blocks import PageBlock, page_blocks
from articlecli.parsers._blocks import has_same_letters

_CLASS = "contains(concat(' ', normalize-space(@class), ' '), ' {} ')"
# How mail programs mark the message that is answered, and the signature
_NOT_OWN = (
    "//blockquote[@type='cite']",
    "//*[@id='divRplyFwdMsg' or @id='appendonsend' or @id='OLK_SRC_BODY_SECTION' or @id='reply-intro']",
    *(
        f"//*[{_CLASS.format(name)}]"
        for name in (
            *("gmail_quote", "gmail_attr", "gmail_extra", "gmail_signature", "gmail_signature_prefix"),
            *("moz-cite-prefix", "moz-signature", "yahoo_quoted", "protonmail_quote", "protonmail_signature_block"),
        )
    ),
)
_FOLLOWING = ("divRplyFwdMsg", "appendonsend", "reply-intro")  # all behind them is the message that is answered
_ALL_OWN = 0.7  # share of the words that the code for pages has to take
_FEWEST_WORDS = 100  # of a letter that goes through that code
_EMPTY = "is an e-mail without a text of its own; give one with an article in it"


def read(mail: Mail, source: Source) -> Source:
    """Returns the page in an e-mail below the message's head, or the parts of a letter."""
    page = html.parsed_page(mail.text)
    whole = page_blocks(page)
    _drop_others(page)
    blocks = [block for block in page_blocks(page) if not block.box.is_hidden] or whole
    own = _without_foot(blocks)
    if not own:
        raise ArticleError(_EMPTY)
    if _words(own) >= _FEWEST_WORDS and _page_code_takes(own, page):
        for block in page.xpath("//title"):
            block.drop_tree()
        return headed(lxml.html.tostring(page, encoding="unicode"), source.name, mail.head, kind="html")
    head = [Part(mail.head.headline, "headline"), Part(mail.head.byline, "byline")]
    body = [part for part in _page_body.parts(own) if not has_same_letters(part.text, mail.head.headline)]
    # The elements of a letter tell little: each line is a `div`.
    body = [replace(part, role="") if part.role == "paragraph" else part for part in body]
    return document(source, [*head, *body], published=mail.head.published, is_body_chosen=True)


def _drop_others(page: Any) -> None:
    """Takes from a page the message that it answers, and the signature."""
    for place in _NOT_OWN:
        for element in page.xpath(place):
            if element.get("id") in _FOLLOWING:
                for behind in list(element.itersiblings()):
                    behind.drop_tree()
            if element.getparent() is not None and element.tag not in {"html", "body"}:
                element.drop_tree()


def _without_foot(blocks: list[PageBlock]) -> list[PageBlock]:
    """Returns the blocks that aren't about leaving a newsletter, or about seeing it elsewhere."""
    return [block for block in blocks if not is_furniture(block.text)]


def _page_code_takes(own: list[PageBlock], page: Any) -> bool:
    """Whether the code for pages takes most of the words."""
    described = _page_body.describe(page)
    chosen = _page_body.choose(described, _page_model.load_model())
    return _words(_without_foot(chosen)) >= _ALL_OWN * _words(own)


def _words(blocks: list[PageBlock]) -> int:
    return sum(block.words for block in blocks)
