"""HTML: trafilatura finds the article's body in a page, and the page's head tells what stands above it.

The body is made of what trafilatura (Barbaresi 2021, "Trafilatura: A Web Scraping Library and Command-Line Tool for
Text Discovery and Extraction") leaves: paragraphs, headings, lists and block quotes. All offsets point into the text
that is composed of them.
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
from articlecli.parsers._block_roles import article_of
from articlecli.parsers._blocks import is_same, letters
from articlecli.parsers._composed_text import Part, compose

# Of the page, and of the tree that trafilatura makes of it: what becomes a block, with the role that it has.
_HEADINGS = ("h2", "h3", "h4")
_BLOCKS = {"head": "heading", "p": "", "list": "", "item": "", "quote": "quotation", "div": "", "table": "", "cell": ""}
_LEFT_OUT = {"code", "graphic"}
_OPTIONS: dict[str, Any] = {"include_comments": False, "favor_precision": True, "with_metadata": False}
_REFERENCE = re.compile(r"&#(?:[xX](?P<hex>[0-9a-fA-F]{1,8})|(?P<decimal>\d{1,8}));?")  # &#27; &#x1b;
# libxml2 takes the square of the number of attributes, and a tag of this size holds nothing of an article.
_HUGE_TAG = re.compile(r"<([a-zA-Z][\w-]{0,30})\b[^<>]{20000,}>")
_MANY_BLOCKS = 5000  # jusText, which trafilatura falls back on, takes the square of their number
_MOST_TAGS = 500_000  # each takes 1 kB, at the most
_MOST_CELLS = 200  # of a row, of which trafilatura takes the square
_LAST_HEADLINE = 8  # parts of a body: a path through the site, a section's name
_LONGEST_CELL = 20  # words
_LONGEST_PARAGRAPH = 5000  # characters
_LONGEST_DECK = 20  # words, where it stands in the body
_FEWEST_WORDS = 8  # of an article
_BETWEEN_CELLS = " | "
_DASH, _DASHES = "—", "—–- "
_NO_ARTICLE = "is a page without an article; give the address of one, or the article's text"


def parse(source: Source, language: Language) -> Article:
    """The article on a page. Its `source` is the text that was extracted, which every offset points into.

    Raises ArticleError where there is none, or the page can't be taken apart.
    """
    check_number(source.text.count("<"), _MOST_TAGS, "tags")
    markup = _REFERENCE.sub(_safe, _HUGE_TAG.sub(r"<\1>", source.text))
    try:
        page = lxml.html.document_fromstring(markup.encode(), parser=lxml.html.HTMLParser(encoding="utf-8"))
        head = _page_head.read_head(page, language)
        # trafilatura writes out every cell that these claim, and the text of these for a heading's.
        lxml.etree.strip_attributes(page, "colspan", "rowspan")
        lxml.etree.strip_elements(page, "script", "style", "noscript", with_tail=False)
        for row in page.iter("tr"):
            del row[_MOST_CELLS:]
        _sign(page)
        is_large = sum(1 for _ in page.iter("p", "div", "li", "td", "br")) > _MANY_BLOCKS
        document: Any = bare_extraction(lxml.html.tostring(page, encoding="unicode"), fast=is_large, **_OPTIONS)
        parts = [] if document is None else _with_headings(_parts(document.body), page)
        if document is not None and not _is_article(parts):
            parts = list(_preformatted(document.body))
    except (RecursionError, ValueError, lxml.etree.LxmlError):
        raise ArticleError("is a page that can't be taken apart; save its article as plain text") from None
    if not _is_article(parts):
        raise ArticleError(_NO_ARTICLE)
    text, blocks = compose(_headed(head, parts))
    return article_of(blocks, replace(source, text=text), language, published=head.published)


def _sign(page: Any) -> None:
    """Makes of the name that a page marks at a block quote's end a paragraph with a dash, as others write it.

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


def _safe(reference: re.Match[str]) -> str:
    """A reference to a character, or nothing where it is one that no text may hold; trafilatura gives up at those."""
    code = int(reference["hex"], 16) if reference["hex"] else int(reference["decimal"])
    return reference[0] if code > sys.maxunicode or clean(chr(code)) else ""


def _headed(head: _page_head.PageHead, parts: list[Part]) -> Iterator[Part]:
    """The parts of the page's head, and those of the body that neither repeat them nor stand above the headline."""
    deck = None if head.deck and _opens_body(head.deck, parts) else head.deck
    stated = [("headline", head.headline), ("deck", deck), ("byline", head.byline)]
    known = [(role, text) for role, text in stated if text]
    yield from (Part(text, role) for role, text in known)
    said = {letters(text) for _, text in known}
    top = parts[: _LAST_HEADLINE + 1] if head.headline else []
    below = next((i for i, part in enumerate(top) if is_same(part.text, head.headline or "")), 0)
    yield from (part for part in parts[below:] if letters(part.text) not in said)


def _opens_body(deck: str, parts: list[Part]) -> bool:
    """Whether a description is the story's own first paragraph."""
    wanted = letters(deck)
    return len(deck.split()) > _LONGEST_DECK and any(
        letters(part.text) == wanted for part in parts if part.role in {"", "paragraph"}
    )


def _parts(element: Any, role: str = "", *, is_item: bool = False) -> Iterator[Part]:
    """The blocks in an element of trafilatura's tree, in their order."""
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
    """The parts, with the page's headings before those that they stand before; trafilatura loses some of them.

    Of what isn't marked as a heading, only a paragraph in bold may be one.
    """
    headings: dict[str, list[str]] = {}  # above the paragraphs of a wording, in their order
    bold: set[str] = set()
    above: Any = None
    for element in page.iter(*_HEADINGS, "p", "li"):
        if element.tag in _HEADINGS:
            above = element
            continue
        text = letters(_page_head.text_of(element, _LONGEST_PARAGRAPH))
        if above is not None and above.getparent() is element.getparent():  # or it is a link to another article
            headings.setdefault(text, []).append(_page_head.text_of(above, _LONGEST_PARAGRAPH))
        if text and any(
            letters(_page_head.text_of(child, _LONGEST_PARAGRAPH)) == text for child in element.iter("b", "strong")
        ):
            bold.add(text)
        above = None
    found: list[Part] = []
    for part in parts:
        key = letters(part.text)
        if not part.role and headings.get(key):
            heading = headings[key].pop(0)
            if not found or not is_same(heading, found[-1].text):
                found.append(Part(heading, "heading"))
        if key:
            found.append(part if part.role or part.is_item or key in bold else replace(part, role="paragraph"))
    return found


def _is_article(parts: list[Part]) -> bool:
    return sum(len(part.text.split()) for part in parts) >= _FEWEST_WORDS


def _preformatted(body: Any) -> Iterator[Part]:
    """The paragraphs of a page that is a plain text in a `pre` element; elsewhere such elements hold code."""
    for element in body.iter("code"):
        yield from (Part(paragraph) for paragraph in re.split(r"\n\s*\n", "".join(element.itertext())))


def _row(row: Any) -> Iterator[Part]:
    """A row of a table as one block; or what is in its cells, where they hold an article's text."""
    cells = [fold("".join(cell.itertext())) for cell in row]
    if any(cell.count(" ") >= _LONGEST_CELL for cell in cells):
        for cell in row:
            yield from _parts(cell)
    else:
        yield Part(_BETWEEN_CELLS.join(cell for cell in cells if cell), "row")
