"""The values that pass through a run over a corpus: an article to digest, its text, and its outcome."""

from collections.abc import Mapping
from typing import Any

from articlecli import reading
from articlecli.core import Record


class Form(Record):
    """How the articles are stored: the names of a record's fields, the encoding, and the kind of text."""

    text: str = "text"  # name of the field with the text
    id: str = "id"  # name of the field with the id
    kept: tuple[str, ...] = ()  # names of fields that are copied to the digest's record
    encoding: str | None = None  # None: to be detected
    kind: str | None = None  # one of reading.KINDS; None: to be detected
    max_bytes: int = reading.MAX_BYTES  # of an article
    title: str | None = None  # name of the field with the headline; None: the headline is looked for in the text


class Item(Record):
    """An article as a reader finds it. Slow work, such as decoding, is left to the worker that digests the article."""

    place: str  # shown to the user: "news.jsonl:12"
    reader: str = ""  # the name of the reader that makes a Text of `data`
    data: Any = None  # the reader's own: bytes, a string, a record, or a tuple
    problem: str = ""  # why there is no article; "" if there is one

    @property
    def size(self) -> int:
        """The approximate number of bytes that a worker is sent for the item."""
        parts = self.data if isinstance(self.data, tuple) else (self.data,)
        return sum(len(part) for part in parts if isinstance(part, (bytes, str)))


class Text(Record):
    """The text that a reader makes of an item, with its id and the kept fields."""

    text: str
    id: str
    kind: str | None = None  # one of reading.KINDS; None: to be detected
    fields: Mapping[str, Any] = {}
    data: bytes = b""  # of a document, whose `kind` is then known
    title: str = ""  # the headline, where a field has it


class Outcome(Record):
    """The outcome of an article: the record of its digest as JSON, or the problem that prevented it."""

    place: str
    record: str = ""
    problem: str = ""
    id: str | None = None  # None if it isn't known
