"""HTML: a learned model finds the article's body in a page (`_page_body`), and `_page_head` reads the lines above it.

All offsets point into the text that is composed of the parts of both. Where the text stands only in the page's
metadata, as on pages that a program in the page fills, it is taken from there.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import lxml.html

from articlecli.core import Article, ArticleError, Record, Source, check_number, clean, fold, lazy_pattern
from articlecli.languages import Language
from articlecli.parsers import _page_body, _page_head, _page_lists, _page_model, _page_parts
from articlecli.parsers._block_roles import build_article
from articlecli.parsers._blocks import has_same_letters, letters_and_digits
from articlecli.parsers._composed_text import Part, compose
from articlecli.parsers._page_blocks import PageBlock, page_blocks

_REFERENCE = lazy_pattern(r"&#(?:[xX](?P<hex>[0-9a-fA-F]{1,8})|(?P<decimal>\d{1,8}));?")  # &#27; &#x1b;
# libxml2's work grows with the square of the number of attributes. A tag of this size holds nothing of an article.
_HUGE_TAG = lazy_pattern(r"<([a-zA-Z][\w-]{0,30})\b[^<>]{20000,}>")
_MOST_TAGS = 500_000  # each tag takes at most 1 kB of memory
_MOST_CELLS = 200  # cells of a row; trafilatura's work grows with the square of their number
_MOST_ABOVE_HEADLINE = 8  # parts of a body that may stand above the headline: a path through the site, a section's name
_LONGEST_DECK = 20  # words; a longer deck that stands in the body as well is a paragraph, and no deck
_FEWEST_WORDS = 8  # words of an article
_TAG = lazy_pattern(r"</?[a-zA-Z][^<>]*>")
_LONGEST_NOTICE = 500  # characters of what a page says where no programs run
_STATED = 4  # times as long as the page's body must the text in its metadata be, to stand for it
_DASH, _DASHES = "—", "—–- "
_DIALOGS = "//dialog | //*[@role='dialog' or @role='alertdialog' or @aria-modal='true']"
_NO_ARTICLE = "is a page without an article; give the address of one, or the article's text"
_BROKEN = "is a page that can't be taken apart; save its article as plain text"
_LIST = "is a page that lists articles; give the address of one, such as"


class ReadPage(Record):
    """What is read of a page before its body is chosen."""

    head: _page_head.PageHead
    body: _page_body.Described


def parse(source: Source, language: Language) -> Article:
    """Returns the article on a page. Its `source` is the extracted text, and every offset points into it.

    Raises ArticleError where the page holds no article, many articles or too many tags, or where it can't be parsed.
    """
    return article_from(read_page(source, language), source, language, _page_model.load_model())


def read_page(source: Source, language: Language) -> ReadPage:
    """Returns the head of a page's article, and the page's blocks with their figures."""
    page = parsed_page(source.text)
    try:
        head = _page_head.read_head(page, language)
        _prepare(page)
        return ReadPage(head, _page_body.describe(page))
    except (RecursionError, ValueError, lxml.etree.LxmlError):
        raise ArticleError(_BROKEN) from None


def parsed_page(text: str) -> Any:
    """Returns the root element of a page. Raises ArticleError for one with too many tags, or that can't be parsed."""
    check_number(text.count("<"), _MOST_TAGS, "tags")
    markup = _REFERENCE.sub(_safe_reference, _HUGE_TAG.sub(r"<\1>", text))
    try:
        return lxml.html.document_fromstring(markup.encode(), parser=_parser())
    except (RecursionError, ValueError, lxml.etree.LxmlError):
        raise ArticleError(_BROKEN) from None


def article_from(page: ReadPage, source: Source, language: Language, model: _page_model.Model) -> Article:
    """Returns the article on a page that was read, with the body that a model chooses."""
    chosen = _page_body.choose(page.body, model)
    if listed := _page_lists.first_listed(page.body.blocks, chosen):
        raise ArticleError(f'{_LIST} "{listed}"')
    text, blocks = compose(_with_head(page.head, _body(page, chosen), language))
    return build_article(
        blocks, replace(source, text=text), language, published=page.head.published, is_body_chosen=True
    )


def _parser() -> Any:
    return lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)


def _prepare(page: Any) -> None:
    """Takes from a page what holds nothing of an article, or what trafilatura would take long over."""
    # trafilatura writes out every cell that a span claims, and takes a script in a heading for the heading's text.
    lxml.etree.strip_attributes(page, "colspan", "rowspan")
    lxml.etree.strip_elements(page, "script", "style", with_tail=False)
    for element in page.xpath("//noscript"):  # it holds a notice or a picture, or else the text itself
        if len(_page_head.text_of(element, _LONGEST_NOTICE)) or not element.text_content().strip():
            element.drop_tree()
        else:
            element.tag = "div"
    for row in page.iter("tr"):
        del row[_MOST_CELLS:]
    for dialog in page.xpath(_DIALOGS):
        if dialog.getparent() is not None and dialog.tag not in {"html", "body", "main", "article"}:
            dialog.drop_tree()
    _add_dash_to_names(page)


def _body(page: ReadPage, chosen: list[PageBlock]) -> list[Part]:
    """Returns the parts of the article's body, from the page's chosen blocks or else from its metadata."""
    parts = _page_parts.parts(chosen)
    stated = _stated_parts(page.head.body) if page.head.body else []
    if _words(stated) > _STATED * _words(parts):
        parts = stated
    if _words(parts) < _FEWEST_WORDS:
        raise ArticleError(_NO_ARTICLE)
    return parts


def _words(parts: list[Part]) -> int:
    """Returns the number of words out of headings. Headings alone are no article."""
    return sum(len(part.text.split()) for part in parts if part.role != "heading")


def _stated_parts(body: str) -> list[Part]:
    """Returns the paragraphs of a text in a page's metadata, which may hold markup."""
    if _TAG.search(body):
        try:
            page = lxml.html.document_fromstring(f"<body>{body}", parser=_parser())
        except (ValueError, lxml.etree.LxmlError):
            return []
        return _page_parts.parts(page_blocks(page))
    return [Part(line, "paragraph") for line in body.splitlines()]


def _add_dash_to_names(page: Any) -> None:
    """Puts a dash before the speaker's name at the end of a block quote, and makes it a paragraph: "— Ann Lee".

    trafilatura leaves out a `footer` and any `figure`, and takes a `cite` for the quote's last words.
    """
    for figure in page.xpath("//figure[blockquote]"):
        figure.tag = "div"
        for caption in figure.xpath("figcaption"):
            caption.tag = "footer"
            figure.find("blockquote").append(caption)
    for name in page.xpath("//blockquote/*[last()][self::cite or self::footer]"):
        signed = fold(name.text_content()).lstrip(_DASHES)
        if signed and not (name.tail or "").strip():
            name.clear()
            name.tag, name.text = "p", f"{_DASH} {signed}"


def _safe_reference(reference: re.Match[str]) -> str:
    """Returns the reference to a character, or "" for a character that `clean` removes: trafilatura fails on it."""
    code = int(reference["hex"], 16) if reference["hex"] else int(reference["decimal"])
    return reference[0] if code > sys.maxunicode or clean(chr(code)) else ""


def _with_head(head: _page_head.PageHead, parts: list[Part], language: Language) -> Iterator[Part]:
    """Yields the parts of the page's head, then those of its body.

    It leaves out the parts of the body that repeat the head or stand above the headline.
    """
    deck = None if head.deck and _is_in_body(head.deck, parts) else head.deck
    stated = [("headline", head.headline), ("deck", deck), ("byline", head.byline)]
    known = [(role, text) for role, text in stated if text]
    yield from (Part(text, role) for role, text in known)
    said = {letters_and_digits(text) for _, text in known}
    top = parts[: _MOST_ABOVE_HEADLINE + 1] if head.headline else []
    below = next((i for i, part in enumerate(top) if has_same_letters(part.text, head.headline or "")), 0)
    for part in parts[below:]:
        is_byline = head.byline and _page_head.name_in_byline(part.text, language) == head.byline
        if not is_byline and letters_and_digits(part.text) not in said:
            yield part


def _is_in_body(deck: str, parts: list[Part]) -> bool:
    """Whether a deck of more than `_LONGEST_DECK` words is a paragraph of the body as well."""
    wanted = letters_and_digits(deck)
    return len(deck.split()) > _LONGEST_DECK and any(
        letters_and_digits(part.text) == wanted for part in parts if part.role in {"", "paragraph"}
    )
