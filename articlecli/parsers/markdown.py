"""Markdown: CommonMark's blocks become the blocks of an article, without their marks.

Code blocks, tables, images and HTML are left out. Front matter in YAML (title, author, date, description) gives the
headline and the lines below it. All offsets point into the text that is composed of the blocks.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from articlecli.core import Article, Source, check_number, fold
from articlecli.languages import Language
from articlecli.parsers import _dates
from articlecli.parsers._block_roles import build_article
from articlecli.parsers._blocks import has_same_letters, letters_and_digits
from articlecli.parsers._composed_text import Part, compose
from articlecli.parsers._page_breaks import without_page_breaks

_FRONT_MATTER = re.compile(r"\s*---[ \t]*\n(?P<yaml>[\w-]+:.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^([\w-]+):[ \t]+(\w.*)$", re.MULTILINE)
_LONGEST_FRONT_MATTER = 64 * 1024  # characters
_HEADLINES, _DECKS, _BYLINES, _DATES = (
    ("title", "headline"),
    ("description", "summary", "subtitle", "excerpt"),
    ("author", "authors", "byline"),
    ("date", "published", "pubdate"),
)
_MARKS = "*_`[<&\\~"  # the marks that open or close something within a line
_MOST_MARKS = 500_000  # each mark takes at most 1 kB of memory
_BREAKS = {"softbreak", "hardbreak"}
_SHOWN = {"text", "code_inline"}


def parse(source: Source, language: Language) -> Article:
    """Returns the article in a Markdown text. Its `source` is the text without marks, and every offset points into it.

    Raises ArticleError where the text has too many marks.
    """
    check_number(sum(map(source.text.count, _MARKS)), _MOST_MARKS, "marks")
    source = replace(source, text=without_page_breaks(source.text, language))
    found = _FRONT_MATTER.match(source.text)
    fields = _fields(found["yaml"]) if found else {}
    headline, deck, byline, date = (_first(fields, names) for names in (_HEADLINES, _DECKS, _BYLINES, _DATES))
    head = [Part(headline, "headline"), Part(deck, "deck"), Part(byline, "byline")]
    parts = _parts(source.text[found.end() :] if found else source.text)
    body = [part for part in parts if part.text.strip()]  # an image has no text
    # A heading at the top is the headline, or repeats the headline of the front matter.
    if body and body[0].role == "heading" and (not headline or has_same_letters(body[0].text, headline)):
        head[0] = Part(body.pop(0).text, "headline")
    deck_letters = letters_and_digits(deck) or None
    text, blocks = compose([*head, *(part for part in body if letters_and_digits(part.text) != deck_letters)])
    return build_article(blocks, replace(source, text=text), language, published=_dates.iso_date(date, language))


def _fields(front_matter: str) -> dict[str, Any]:
    """Returns the fields of a front matter by their names in lower case: {"title": "Ferry stuck"}.

    Returns {} where the front matter is too long or holds no fields.
    """
    import yaml  # takes 20 ms, so it is imported only for a front matter

    if len(front_matter) > _LONGEST_FRONT_MATTER:
        return {}
    try:
        # BaseLoader makes only strings, lists and dicts: no tags, no merging, and "1984" stays a string.
        fields = yaml.load(front_matter, Loader=yaml.BaseLoader)  # noqa: S506  # it is safer than SafeLoader
    except (yaml.YAMLError, RecursionError):  # no YAML: "title: Ferry: stuck"
        fields = dict(_FIELD.findall(front_matter))
    return {str(name).lower(): value for name, value in fields.items()} if isinstance(fields, dict) else {}


def _first(fields: dict[str, Any], names: Sequence[str]) -> str:
    """Returns, as one line, the first of the named fields that isn't empty; "" where all are."""
    return next((text for name in names if (text := _line(fields.get(name)))), "")


def _line(value: Any) -> str:
    """Returns a field's value as one line: a list of authors becomes "Ann Weld, Tom Marsh". Inner lists are dropped."""
    items = value if isinstance(value, list) else [value]
    names = [item.get("name") if isinstance(item, dict) else item for item in items]
    return ", ".join(fold(name) for name in names if isinstance(name, str))


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
            yield Part(_text(token), role, is_item="li" in open_tags and not role)


def _text(token: Token) -> str:
    """Returns the words of a paragraph as a reader sees them."""
    parts = []
    for child in token.children or ():
        if child.type in _BREAKS or (child.type == "html_inline" and child.content.startswith("<br")):
            parts.append("\n")
        elif child.type in _SHOWN:
            parts.append(child.content)
    return "".join(parts)
