"""Digests one article of a corpus, on one machine or on a cluster."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from articlecli import parsers, reading
from articlecli.core import ArticleError
from articlecli.corpus import readers
from articlecli.corpus.items import Form, Item, Outcome

if TYPE_CHECKING:
    from articlecli.core import Digest, Source

Method = Callable[["Source"], "Digest"]


def outcome(item: Item, form: Form, method: Method) -> Outcome:
    """Returns the record of an article's digest, or the problem that prevented it. Any exception becomes a problem."""
    if item.problem:
        return Outcome(item.place, problem=item.problem)
    id_ = None
    try:
        text = readers.module(item.reader).text(item, form)
        id_ = text.id
        if text.data and text.kind:
            source = reading.from_data(text.data, item.place, text.kind)
        else:
            source = reading.from_string(text.text, item.place, text.kind)
            if text.title:
                source = parsers.titled(source, text.title)
        record = {"id": id_, **method(source).to_dict()}
        if form.kept:
            record["fields"] = text.fields
        return Outcome(item.place, json.dumps(record, ensure_ascii=False, default=str), id=id_)
    except ArticleError as error:
        problem = str(error)
    except Exception as error:  # noqa: BLE001 - a bug that one article in a million shows doesn't end the run
        problem = f"can't be digested ({type(error).__name__}: {error}); please report it"
    return Outcome(item.place, problem=problem, id=id_)
