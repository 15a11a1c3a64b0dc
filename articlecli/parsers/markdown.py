"""Markdown: CommonMark's blocks become the blocks of an article, without their marks.

Code blocks, tables, images and HTML are left out. The front matter (title, author, date, description) gives the
headline and the lines below it. All offsets point into the text that is composed of the blocks.
"""

from collections.abc import Iterator
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from articlecli.core import Article, Source, check_number
from articlecli.languages import Language
from articlecli.parsers import _dates
from articlecli.parsers._block_roles import build_article
from articlecli.parsers._blocks import Block, has_same_letters, letters_and_digits
from articlecli.parsers._composed_text import Part, compose
from articlecli.parsers._front_matter import read_front_matter
from articlecli.parsers._page_breaks import without_page_breaks

_MARKS = "*_`[<&\\~"  # the marks that open or close something within a line
_MOST_MARKS = 500_000  # each mark takes at most 1 kB of memory
_BREAKS = {"softbreak", "hardbreak"}
_SHOWN = {"text", "code_inline"}


def parse(source: Source, language: Language) -> Article:
    """Returns the article in a Markdown text. Its `source` is the text without marks, and every offset points into it.

    Raises ArticleError where the text has too many marks.
    """
    composed, found, date = blocks(source, language)
    return build_article(found, composed, language, published=_dates.iso_date(date, language))


def blocks(source: Source, language: Language) -> tuple[Source, list[Block], str]:
    """Returns the text without marks, its blocks, and the date of its front matter, "" where there is none.

    Raises ArticleError where the text has too many marks.
    """
    check_number(sum(map(source.text.count, _MARKS)), _MOST_MARKS, "marks")
    text = without_page_breaks(source.text, language)
    above = read_front_matter(text)
    head = [Part(above.headline, "headline"), Part(above.deck, "deck"), Part(above.byline, "byline")]
    body = [part for part in _parts(text[above.end :]) if part.text.strip()]  # an image has no text
    # A heading at the top is the headline, or repeats the headline of the front matter.
    if body and body[0].role == "heading" and (not above.headline or has_same_letters(body[0].text, above.headline)):
        head[0] = Part(body.pop(0).text, "headline")
    deck_letters = letters_and_digits(above.deck) or None
    composed, found = compose([*head, *(part for part in body if letters_and_digits(part.text) != deck_letters)])
    return replace(source, text=composed), found, above.date


def _parts(text: str) -> Iterator[Part]:
    """Yields the parts of a text that has no front matter, in their order."""
    open_tags: list[str] = []  # the names of the open elements: ["blockquote", "p"]
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        if token.nesting == 1:
            open_tags.append(token.tag)
        elif token.nesting == -1:
            open_tags.pop()
        elif token.type == "inline" and "table" not in open_tags:
            role = "heading" if open_tags[-1].startswith("h") else "quotation" if "blockquote" in open_tags else ""
            role = role or ("bold" if _is_bold(token) else "")
            level = int(open_tags[-1][1]) if role == "heading" else 0
            yield Part(_text(token), role, is_item="li" in open_tags and role in {"", "bold"}, level=level)


def _is_bold(token: Token) -> bool:
    """Whether a whole paragraph is in bold: "**What comes next**"."""
    kinds = [child.type for child in token.children or () if child.type != "text" or child.content.strip()]
    return kinds[:1] == ["strong_open"] and kinds[-1] == "strong_close" and kinds.count("strong_open") == 1


def _text(token: Token) -> str:
    """Returns the words of a paragraph as a reader sees them."""
    parts = []
    for child in token.children or ():
        if child.type in _BREAKS or (child.type == "html_inline" and child.content.startswith("<br")):
            parts.append("\n")
        elif child.type in _SHOWN:
            parts.append(child.content)
    return "".join(parts)
