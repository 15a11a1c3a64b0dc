"""Reads the page in an e-mail. It takes from it what isn't its writer's, as `_mail_text` does for a plain text."""

from typing import Any

from articlecli.core import ArticleError, Source
from articlecli.parsers import html
from articlecli.parsers._fragment import read_fragment
from articlecli.parsers._mail_message import Mail
from articlecli.parsers._mail_text import is_furniture
from articlecli.parsers._page_blocks import page_blocks

_CLASS = "contains(concat(' ', normalize-space(@class), ' '), ' {} ')"
# How mail programs mark the message that is answered, and the signature
_NAMES = (
    *("gmail_quote", "gmail_attr", "gmail_signature", "gmail_signature_prefix", "moz-cite-prefix", "moz-signature"),
    *("yahoo_quoted", "protonmail_quote", "protonmail_signature_block"),
)
_FOLLOWING = ("divRplyFwdMsg", "appendonsend", "reply-intro")  # all behind them is the message that is answered
_NOT_OWN = (
    "//blockquote[@type='cite']",
    "//*[@id='divRplyFwdMsg' or @id='appendonsend' or @id='OLK_SRC_BODY_SECTION' or @id='reply-intro']",
    *(f"//*[{_CLASS.format(name)}]" for name in _NAMES),
)
_EMPTY = "is an e-mail without a text of its own; give one with an article in it"


def read(mail: Mail, source: Source) -> Source:
    """Returns the page in an e-mail below the message's head, or the parts of a letter."""
    page = html.parsed_page(mail.text)
    whole = [block for block in page_blocks(page) if not is_furniture(block.text)]
    _drop_others(page)
    own = [block for block in page_blocks(page) if not block.box.is_hidden and not is_furniture(block.text)]
    if not own and not whole:
        raise ArticleError(_EMPTY)
    if own:
        return read_fragment(page, own, source, mail.head)
    return read_fragment(html.parsed_page(mail.text), whole, source, mail.head)  # a message that is passed on


def _drop_others(page: Any) -> None:
    """Takes from a page the message that it answers, and the signature."""
    for place in _NOT_OWN:
        for element in page.xpath(place):
            if element.get("id") in _FOLLOWING:
                for behind in list(element.itersiblings()):
                    behind.drop_tree()
            if element.getparent() is not None and element.tag not in {"html", "body"}:
                element.drop_tree()
