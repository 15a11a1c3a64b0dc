"""Reads the documents of datatrove's pipelines, which may come from any of datatrove's readers."""

from articlecli.core import ArticleError
from articlecli.corpus.items import Form, Item, Text

ENDINGS = ()  # no file holds such documents


def text(item: Item, form: Form) -> Text:
    """Returns the article of a document. `item.data` is its text, its id, its kind, its kept fields and its title."""
    text, id_, kind, fields, title = item.data
    if not isinstance(text, str):
        raise ArticleError("has no text; give a document with one")
    return Text(text, str(id_), kind or form.kind, fields, title=title)
