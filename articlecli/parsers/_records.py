"""Makes an article of a record: an object in JSON, with the text in one field and the head in others."""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Any

from articlecli import reading
from articlecli.core import Source, clean, fold, lazy_pattern
from articlecli.parsers._headed import Head, headed

# The names of fields that publishers' interfaces, schema.org and collections of articles use; the best ones first
HTML = "content_html"
TEXTS = (
    *("text", "articleBody", "body", "content", "bodyText", "body_text", "content_text", "full_text", "fulltext"),
    *("maintext", "article", "body_html", HTML, "html"),
)
TITLES = ("title", "headline", "headLine", "webTitle", "name")
_BYLINES = ("byline", "author", "authors", "creator", "writer")
_DATES = (
    *("date", "published", "datePublished", "date_published", "published_at", "publishedAt", "pubDate", "pub_date"),
    *("webPublicationDate", "publication_date", "first_publication_date", "created_at", "created"),
)
_RENDERED = "rendered"  # in WordPress, a field holds an object with its text
_ISO = lazy_pattern(r"\d{4}-\d\d-\d\d", re.ASCII)
_LONGEST_DATE = 80  # characters
_EARLIEST, _LATEST = 10**8, 10**10  # seconds since 1970: the years 1973 to 2286
_MARKUP = lazy_pattern(
    r"<(?:p|div|br|h[1-6]|ul|ol|blockquote|article|section|strong|em|a|span)\b[^<>]*>", re.IGNORECASE
)


def article(record: Mapping[str, Any], names: Sequence[str], source: Source) -> Source:
    """Returns the article in a record, below its head. `names` are those of the field with the text."""
    name = next(name for name in names if text_of(record, [name]))
    text = text_of(record, [name])
    head = Head(_line(record, TITLES), _line(record, _BYLINES), _date(record))
    has_markup = "html" in name or _MARKUP.search(text) is not None
    if not has_markup and reading.from_string(text, source.name).kind != "html":
        return headed(text, source.name, head)
    from articlecli.parsers import _fragment, html
    from articlecli.parsers._page_blocks import page_blocks

    page = html.parsed_page(clean(text))
    return _fragment.read_fragment(page, page_blocks(page), source, head)


def text_of(record: Mapping[str, Any], names: Sequence[str]) -> str:
    """Returns the text in the first of the named fields that has one; "" where none has."""
    for name in names:
        value = record.get(name)
        if isinstance(value, dict):
            value = value.get(_RENDERED)
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            value = "\n\n".join(value)
        if isinstance(value, str) and value.strip():
            return value
    return ""


def _line(record: Mapping[str, Any], names: Sequence[str]) -> str:
    """Returns, as one line, the first of the named fields that holds a text, a list of texts, or objects with names."""
    for name in names:
        value = record.get(name)
        values = value if isinstance(value, list) else [value]
        found = [each.get("name") or each.get(_RENDERED) if isinstance(each, dict) else each for each in values]
        if line := ", ".join(fold(clean(each)) for each in found if isinstance(each, str) and each.strip()):
            return line
    return ""


def _date(record: Mapping[str, Any]) -> str:
    return next((date for name in _DATES if (date := iso_date(record.get(name)))), "")


def iso_date(value: object) -> str:
    """Returns a date in ISO 8601, as in "2025-06-03T10:15Z", of an e-mail's head, or of the seconds since 1970."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        is_time = _EARLIEST <= value <= _LATEST
        return datetime.fromtimestamp(value, timezone.utc).date().isoformat() if is_time else ""
    if not isinstance(value, str) or len(value) > _LONGEST_DATE:
        return ""
    if found := _ISO.match(value.strip()):
        return found[0]
    with suppress(ValueError, TypeError, IndexError, OverflowError):
        return parsedate_to_datetime(value).date().isoformat()
    return ""
