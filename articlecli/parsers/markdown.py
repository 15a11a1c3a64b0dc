"""Markdown: CommonMark's blocks become an article's, without their marks; code, tables, images and HTML are left out.

Front matter in YAML (title, author, date, description) tells what stands above the text. All offsets point into the
text that is composed of the blocks.
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
from articlecli.parsers._block_roles import article_of
from articlecli.parsers._blocks import is_same, letters
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
_MARKS = "*_`[<&\\~"  # what opens or closes something in a line
_MOST_MARKS = 500_000  # each takes 1 kB, at the most
_BREAKS = {"softbreak", "hardbreak"}
_SHOWN = {"text", "code_inline"}


def parse(source: Source, language: Language) -> Article:
    """The article in a Markdown text. Its `source` is the text without marks, which every offset points into."""
    check_number(sum(map(source.text.count, _MARKS)), _MOST_MARKS, "marks")
    source = replace(source, text=without_page_breaks(source.text, language))
    found = _FRONT_MATTER.match(source.text)
    fields = _fields(found["yaml"]) if found else {}
    headline, deck, byline, date = (_first(fields, names) for names in (_HEADLINES, _DECKS, _BYLINES, _DATES))
    head = [Part(headline, "headline"), Part(deck, "deck"), Part(byline, "byline")]
    parts = _parts(source.text[found.end() :] if found else source.text)
    body = [part for part in parts if part.text.strip()]  # an image has none
    # The first heading is the headline, or repeats it where the front matter has one.
    if body and body[0].role == "heading" and (not headline or is_same(body[0].text, headline)):
        head[0] = Part(body.pop(0).text, "headline")
    said = letters(deck) or None
    text, blocks = compose([*head, *(part for part in body if letters(part.text) != said)])
    return article_of(blocks, replace(source, text=text), language, published=_dates.iso_date(date, language))


def _fields(front_matter: str) -> dict[str, Any]:
    """The fields of a front matter by their names in lower case; none where it isn't understood."""
    import yaml  # 20 ms, so only where there is a front matter

    if len(front_matter) > _LONGEST_FRONT_MATTER:
        return {}
    try:
        # Strings, lists and dicts alone: no tags, no merging, "1984" as it is written.
        fields = yaml.load(front_matter, Loader=yaml.BaseLoader)  # noqa: S506  # it is safer than the safe one
    except (yaml.YAMLError, RecursionError):  # "title: Ferry: stuck"
        fields = dict(_FIELD.findall(front_matter))
    return {str(name).lower(): value for name, value in fields.items()} if isinstance(fields, dict) else {}


def _first(fields: dict[str, Any], names: Sequence[str]) -> str:
    return next((text for name in names if (text := _line(fields.get(name)))), "")


def _line(value: Any) -> str:
    """A field's value as one line: a list of authors is "Ann Weld, Tom Marsh". Of lists in lists it says nothing."""
    items = value if isinstance(value, list) else [value]
    names = [item.get("name") if isinstance(item, dict) else item for item in items]
    return ", ".join(fold(name) for name in names if isinstance(name, str))


def _parts(text: str) -> Iterator[Part]:
    """The blocks of a text without its front matter, in their order."""
    within: list[str] = []  # the elements that are open
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        if token.nesting == 1:
            within.append(token.tag)
        elif token.nesting == -1:
            within.pop()
        elif token.type == "inline" and "table" not in within:
            role = "heading" if within[-1].startswith("h") else "quotation" if "blockquote" in within else ""
            yield Part(_text(token), role, is_item="li" in within and not role)


def _text(token: Token) -> str:
    """The words of a paragraph as a reader sees them."""
    parts = []
    for child in token.children or ():
        if child.type in _BREAKS or (child.type == "html_inline" and child.content.startswith("<br")):
            parts.append("\n")
        elif child.type in _SHOWN:
            parts.append(child.content)
    return "".join(parts)
