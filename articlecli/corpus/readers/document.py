"""Datatrove's documents, which other readers than ours have read."""

from articlecli.core import ArticleError
from articlecli.corpus.items import Form, Item, Text

ENDINGS = ()  # they come from no file


def text(item: Item, form: Form) -> Text:
    """The article of a document, of which the item holds the text, the id, the kind, and what it carries along."""
    text, id_, kind, fields = item.data
    if not isinstance(text, str):
        raise ArticleError("has no text; give a document with one")
    return Text(text, str(id_), kind or form.kind, fields)
