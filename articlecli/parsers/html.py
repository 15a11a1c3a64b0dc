"""HTML: trafilatura finds the article's body in a page, and `_page_head` reads the lines above it.

trafilatura (Barbaresi 2021, "Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and
Extraction") keeps the paragraphs, headings, lists, block quotes and tables of the body. All offsets point into the text
that is composed of these parts.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import lxml.html
from trafilatura import bare_extraction

from articlecli.core import Article, ArticleError, Source, check_number, clean, fold
from articlecli.languages import Language
from articlecli.parsers import _page_head
from articlecli.parsers._block_roles import build_article
from articlecli.parsers._blocks import has_same_letters, letters_and_digits
from articlecli.parsers._composed_text import Part, compose

# The page's headings, and the elements of trafilatura's tree that become blocks, each with its role.
_HEADINGS = ("h2", "h3", "h4")
_BLOCKS = {"head": "heading", "p": "", "list": "", "item": "", "quote": "quotation", "div": "", "table": "", "cell": ""}
_LEFT_OUT = {"code", "graphic"}
_OPTIONS: dict[str, Any] = {"include_comments": False, "favor_precision": True, "with_metadata": False}
_REFERENCE = re.compile(r"&#(?:[xX](?P<hex>[0-9a-fA-F]{1,8})|(?P<decimal>\d{1,8}));?")  # &#27; &#x1b;
# libxml2's work grows with the square of the number of attributes. A tag of this size holds nothing of an article.
_HUGE_TAG = re.compile(r"<([a-zA-Z][\w-]{0,30})\b[^<>]{20000,}>")
_MANY_BLOCKS = 5000  # the work of jusText, trafilatura's fallback, grows with the square of their number
_MOST_TAGS = 500_000  # each tag takes at most 1 kB of memory
_MOST_CELLS = 200  # cells of a row; trafilatura's work grows with the square of their number
_MOST_ABOVE_HEADLINE = 8  # parts of a body that may stand above the headline: a path through the site, a section's name
_LONGEST_CELL = 20  # words; a longer cell holds an article's text
_LONGEST_PARAGRAPH = 5000  # characters
_LONGEST_DECK = 20  # words; a longer deck that stands in the body as well is a paragraph, and no deck
_FEWEST_WORDS = 8  # words of an article
_BETWEEN_CELLS = " | "
_DASH, _DASHES = "—", "—–- "
_NO_ARTICLE = "is a page without an article; give the address of one, or the article's text"


def parse(source: Source, language: Language) -> Article:
    """Returns the article on a page. Its `source` is the extracted text, and every offset points into it.

    Raises ArticleError where the page holds no article or too many tags, or where it can't be parsed.
    """
    check_number(source.text.count("<"), _MOST_TAGS, "tags")
    markup = _REFERENCE.sub(_safe_reference, _HUGE_TAG.sub(r"<\1>", source.text))
    try:
        page = lxml.html.document_fromstring(markup.encode(), parser=lxml.html.HTMLParser(encoding="utf-8"))
        head = _page_head.read_head(page, language)
        # trafilatura writes out every cell that a span claims, and takes a script in a heading for the heading's text.
        lxml.etree.strip_attributes(page, "colspan", "rowspan")
        lxml.etree.strip_elements(page, "script", "style", "noscript", with_tail=False)
        for row in page.iter("tr"):
            del row[_MOST_CELLS:]
        _add_dash_to_names(page)
        is_large = sum(1 for _ in page.iter("p", "div", "li", "td", "br")) > _MANY_BLOCKS
        document: Any = bare_extraction(lxml.html.tostring(page, encoding="unicode"), fast=is_large, **_OPTIONS)
        parts = [] if document is None else _with_headings(_parts(document.body), page)
        if document is not None and not _is_article(parts):
            parts = list(_preformatted(document.body))
    except (RecursionError, ValueError, lxml.etree.LxmlError):
        raise ArticleError("is a page that can't be taken apart; save its article as plain text") from None
    if not _is_article(parts):
        raise ArticleError(_NO_ARTICLE)
    text, blocks = compose(_with_head(head, parts))
    return build_article(blocks, replace(source, text=text), language, published=head.published)


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


def _with_head(head: _page_head.PageHead, parts: list[Part]) -> Iterator[Part]:
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
    yield from (part for part in parts[below:] if letters_and_digits(part.text) not in said)


def _is_in_body(deck: str, parts: list[Part]) -> bool:
    """Whether a deck of more than `_LONGEST_DECK` words is a paragraph of the body as well."""
    wanted = letters_and_digits(deck)
    return len(deck.split()) > _LONGEST_DECK and any(
        letters_and_digits(part.text) == wanted for part in parts if part.role in {"", "paragraph"}
    )


def _parts(element: Any, role: str = "", *, is_item: bool = False) -> Iterator[Part]:
    """Yields the parts in an element of trafilatura's tree, in their order."""
    text = [element.text or ""]
    for child in element:
        if child.tag == "row":
            yield from _row(child)
        elif child.tag in _BLOCKS:
            yield Part("".join(text), role, is_item)
            text = []
            yield from _parts(child, _BLOCKS[child.tag] or role, is_item=is_item or child.tag == "item")
        elif child.tag == "lb":
            text.append("\n")
        elif child.tag not in _LEFT_OUT:
            text.append("".join(child.itertext()))
        text.append(child.tail or "")
    yield Part("".join(text), role, is_item)


def _with_headings(parts: Iterator[Part], page: Any) -> list[Part]:
    """Returns the parts with the page's headings, each before the part that it heads; trafilatura loses some of them.

    A part that isn't marked up as a heading may be one only if it is in bold. Others get the role "paragraph".
    """
    headings: dict[str, list[str]] = {}  # by the letters of a paragraph: the headings above such paragraphs
    bold: set[str] = set()
    above: Any = None
    for element in page.iter(*_HEADINGS, "p", "li"):
        if element.tag in _HEADINGS:
            above = element
            continue
        text = letters_and_digits(_page_head.text_of(element, _LONGEST_PARAGRAPH))
        if above is not None and above.getparent() is element.getparent():  # else the heading links to another article
            headings.setdefault(text, []).append(_page_head.text_of(above, _LONGEST_PARAGRAPH))
        if text and any(
            letters_and_digits(_page_head.text_of(child, _LONGEST_PARAGRAPH)) == text
            for child in element.iter("b", "strong")
        ):
            bold.add(text)
        above = None
    found: list[Part] = []
    for part in parts:
        key = letters_and_digits(part.text)
        if not part.role and headings.get(key):
            heading = headings[key].pop(0)
            if not found or not has_same_letters(heading, found[-1].text):
                found.append(Part(heading, "heading"))
        if key:
            found.append(part if part.role or part.is_item or key in bold else replace(part, role="paragraph"))
    return found


def _is_article(parts: list[Part]) -> bool:
    return sum(len(part.text.split()) for part in parts) >= _FEWEST_WORDS


def _preformatted(body: Any) -> Iterator[Part]:
    """Yields the paragraphs of a page that is a plain text in a `pre` element. On other pages `pre` holds code."""
    for element in body.iter("code"):
        yield from (Part(paragraph) for paragraph in re.split(r"\n\s*\n", "".join(element.itertext())))


def _row(row: Any) -> Iterator[Part]:
    """Yields a table's row as one part, or the parts in its cells where the cells hold an article's text."""
    cells = [fold("".join(cell.itertext())) for cell in row]
    if any(cell.count(" ") >= _LONGEST_CELL for cell in cells):
        for cell in row:
            yield from _parts(cell)
    else:
        yield Part(_BETWEEN_CELLS.join(cell for cell in cells if cell), "row")
