"""Reads feeds (RSS, Atom): each entry is an article. Another file in XML is left to the reader of files."""

from collections.abc import Iterator
from typing import BinaryIO

from articlecli import parsers, reading
from articlecli.core import ArticleError
from articlecli.corpus.items import Form, Item, Text

ENDINGS = (".rss", ".atom", ".xml")

_HEAD = 8192  # bytes that show what a file is


def items(file: BinaryIO, path: str, form: Form) -> Iterator[Item]:
    """Yields the entries of a feed. One without a text yields a problem. The parser limits the size of a feed."""
    head = file.read(_HEAD)
    if form.kind not in {None, "feed"} or not _is_feed(head):
        yield Item(path, "file", path)
        return
    data = head + file.read(max(0, form.max_bytes + 1 - len(head)))
    source = reading.from_bytes(data, path, max_bytes=form.max_bytes)
    for number, entry in enumerate(parsers.entries(source), 1):
        place = f"{path}:{number}"
        if entry.source:
            yield Item(place, "feed", (entry.source.kind, entry.source.data))
        else:
            yield Item(place, problem=f"has no text, only a link: {entry.link or 'none'}")


def _is_feed(head: bytes) -> bool:
    try:
        return reading.from_bytes(head).kind == "feed"
    except ArticleError:
        return False


def text(item: Item, _form: Form) -> Text:
    """Returns the entry's article. Its id is its place in the feed."""
    kind, data = item.data
    return Text("", item.place, kind, data=data)
