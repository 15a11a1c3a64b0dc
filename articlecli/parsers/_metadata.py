"""Reads the metadata of a page, which its readers don't see: JSON-LD, OpenGraph and other meta elements."""

import json
from collections.abc import Iterator
from html import unescape
from typing import Any

from articlecli.core import fold, lazy_pattern

_ARTICLE_TYPE = lazy_pattern(r"(?:\w*Article|BlogPosting|Report)")  # schema.org's kinds of articles
_HOLDS_ARTICLE = ("@graph", "mainEntity")


def json_ld_article(page: Any) -> dict[str, Any]:
    """Returns the first article that a page describes in JSON-LD (schema.org); {} where it describes none."""
    for script in page.xpath("//script[@type='application/ld+json']"):
        try:
            described = json.loads(_without_marks(script.text or ""), strict=False)
        except (ValueError, RecursionError):
            continue
        if found := next(_articles(described), None):
            return found
    return {}


def _without_marks(script: str) -> str:
    """Returns a script without the marks that old tools put around it: "//<![CDATA[ … //]]>"."""
    opened = script.strip().removeprefix("//").lstrip().removeprefix("<![CDATA[")
    return opened.rstrip().removesuffix("]]>").rstrip().removesuffix("//")


def _articles(described: Any) -> Iterator[dict[str, Any]]:
    """Yields the articles in a JSON-LD value, which may be an object, a list or a graph of objects."""
    pending = [described]
    while pending:
        item = pending.pop()
        if isinstance(item, list):
            pending += reversed(item)
        elif isinstance(item, dict):
            types = item.get("@type")
            if any(_ARTICLE_TYPE.fullmatch(str(name)) for name in (types if isinstance(types, list) else [types])):
                yield item
            pending += [item[key] for key in _HOLDS_ARTICLE if key in item]


def meta_contents(page: Any) -> dict[str, str]:
    """Returns the contents of the meta elements by their names in lower case: {"og:title": "Ferry stuck"}.

    Where several elements have one name, the first one counts.
    """
    found: dict[str, str] = {}
    for element in page.iter("meta"):
        names = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if content := one_line(element.get("content")):
            for name in names.lower().split():
                found.setdefault(name, content)
    return found


def one_line(value: object) -> str:
    """Returns a string as one line, and "" for any other value. It decodes "&amp;", since some pages escape twice."""
    return fold(unescape(value)) if isinstance(value, str) else ""
