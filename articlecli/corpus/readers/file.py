"""Reads files that hold one article each."""

from collections.abc import Iterator
from typing import BinaryIO

from articlecli import reading
from articlecli.corpus.items import Form, Item, Text

ENDINGS = ()  # it reads the files that no other reader knows


def items(_file: BinaryIO, path: str, _form: Form) -> Iterator[Item]:
    """Yields the file's path as one item. The worker that digests the article reads the file."""
    yield Item(path, "file", path)


def text(item: Item, form: Form) -> Text:
    """Returns the file's article. Its id is the file's path."""
    source = reading.read(item.data, encoding=form.encoding, kind=form.kind, max_bytes=form.max_bytes)
    return Text(source.text, item.place, source.kind, data=source.data)
