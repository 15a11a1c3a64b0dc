"""JSON: a record with an article in one of its fields, and its headline, byline and date in others."""

import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

from articlecli.core import ArticleError, Source, on_one_line
from articlecli.parsers import _records

_MOST_EXAMINED = 10_000  # objects and lists in which the article is looked for
_MOST_NAMED = 12  # fields in a message
_LONGEST_NAME = 40  # characters


def read(source: Source, text_field: str | None = None) -> Source:
    """Returns the article in a record. Raises ArticleError where no field is known, and names the fields.

    `text_field` is the name of the field with the text; without it, the usual names are tried.
    """
    try:
        value = json.loads(source.data)
    except (ValueError, RecursionError):
        raise ArticleError("is broken JSON; check it, or give the article's text") from None
    names = (text_field,) if text_field else _records.TEXTS
    found = [record for record in _objects(value) if _records.text_of(record, names)]
    if isinstance(value, list) and len(found) > 1:
        raise ArticleError(f"is a list of {len(found)} records; write each on a line and use `articlecli batch`")
    if not found:
        raise ArticleError(_without_text(value, text_field))
    return _records.article(found[0], names, source)


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """Yields the objects in a JSON value, the outer ones first."""
    pending: list[Any] = [value]
    for item in pending:
        if isinstance(item, dict):
            yield item
        if len(pending) < _MOST_EXAMINED:
            inner: Sequence[Any] = list(item.values()) if isinstance(item, dict) else item
            pending += [each for each in inner[:_MOST_EXAMINED] if isinstance(each, (dict, list))]


def _without_text(value: Any, text_field: str | None) -> str:
    """Returns the message for a record whose text isn't found."""
    with suppress(StopIteration):
        names = list(next(_objects(value)))
        shown = ", ".join(on_one_line(name[:_LONGEST_NAME]) for name in names[:_MOST_NAMED])
        more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
        which = f"no text in the field {text_field!r}; its fields are" if text_field else "the fields"
        advice = "" if text_field else "; name the one with the article with --text-field"
        if names:
            return f"is JSON with {which} {shown}{more}{advice}"
    return "is JSON without fields; give the article's text"
