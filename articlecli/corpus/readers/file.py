"""Single articles: a file is one."""

from collections.abc import Iterator
from typing import BinaryIO

from articlecli import reading
from articlecli.corpus.items import Form, Item, Text

ENDINGS = ()  # what no other reader knows


def items(_file: BinaryIO, path: str, _form: Form) -> Iterator[Item]:
    """The file itself, which is read where it is digested."""
    yield Item(path, "file", path)


def text(item: Item, form: Form) -> Text:
    """The file's article; its name is its id."""
    source = reading.read(item.data, encoding=form.encoding, kind=form.kind, max_bytes=form.max_bytes)
    return Text(source.text, item.place, source.kind)
