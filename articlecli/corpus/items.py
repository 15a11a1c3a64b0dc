"""What passes through a corpus: an article that is to be digested, and what became of it."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from articlecli import reading


class Form(NamedTuple):
    """How the articles are written, and which fields of a record hold what."""

    text: str = "text"
    id: str = "id"
    kept: tuple[str, ...] = ()  # carried along
    encoding: str | None = None  # None: to be told
    kind: str | None = None  # None: to be told
    max_bytes: int = reading.MAX_BYTES


class Item(NamedTuple):
    """An article as a reader finds it. What takes long, such as decoding, is left to who digests it."""

    place: str  # for a person to find it: "news.jsonl:12"
    reader: str = ""  # which of the `readers` knows what to make of the data
    data: Any = None  # bytes, text, or what is small
    problem: str = ""  # why there is nothing to digest

    @property
    def size(self) -> int:
        """About how many bytes are sent with it."""
        parts = self.data if isinstance(self.data, tuple) else (self.data,)
        return sum(len(part) for part in parts if isinstance(part, (bytes, str)))


class Text(NamedTuple):
    """The text that a reader has made of an item, and what is known of it."""

    text: str
    id: str
    kind: str | None = None  # None: to be told
    fields: Mapping[str, Any] = {}


class Outcome(NamedTuple):
    """What became of an article: the JSON of its record, or what is wrong with it."""

    place: str
    record: str = ""
    problem: str = ""
    id: str | None = None  # where it is known
