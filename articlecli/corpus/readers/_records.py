"""Reads the article in one field of a record. JSON Lines and Parquet have such records."""

from typing import Any

from articlecli.core import ArticleError
from articlecli.corpus.items import Form, Text
from articlecli.reading import TOO_LARGE_MESSAGE


def text_of(record: Any, place: str, form: Form) -> Text:
    """Returns the article in a record, with `place` for a missing id. Raises ArticleError if the text is missing."""
    if not isinstance(record, dict):
        raise ArticleError("isn't an object with fields; give one a line")
    text = record.get(form.text)
    if not isinstance(text, str):
        raise ArticleError(f"has no text in the field {form.text!r}; name its field with --text-field")
    if len(text) > form.max_bytes:
        raise ArticleError(TOO_LARGE_MESSAGE.format(form.max_bytes))
    id_ = record.get(form.id)
    kept = {name: record[name] for name in form.kept if name in record}
    title = record.get(form.title) if form.title else None
    shown = title if isinstance(title, str) else ""
    return Text(text, place if id_ is None else str(id_), form.kind, kept, title=shown)
