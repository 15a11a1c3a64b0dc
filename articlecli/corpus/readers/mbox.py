"""Reads mailboxes (mbox): each message stands below a line "From …" with a time."""

from collections.abc import Iterator
from itertools import count
from typing import BinaryIO

from articlecli.core import ArticleError, lazy_pattern
from articlecli.corpus.items import Form, Item, Text
from articlecli.corpus.readers._compression import GZIP, ZSTD, unpacked
from articlecli.reading import TOO_LARGE_MESSAGE

ENDINGS = tuple(f".mbox{compressed}" for compressed in ("", GZIP, ZSTD))

_FROM_LINE = lazy_pattern(rb"\AFrom .{1,200}?\d\d:\d\d")
_LONGEST_LINE = 1_000_000  # bytes


def items(file: BinaryIO, path: str, form: Form) -> Iterator[Item]:
    """Yields the messages. One that is too long for an article is skipped, and yields a problem."""
    with unpacked(file, path) as lines:
        message = bytearray()
        number, after_blank, is_open = count(1), True, False
        while line := lines.readline(_LONGEST_LINE):
            if after_blank and _FROM_LINE.match(line):
                if is_open:
                    yield _item(bytes(message), f"{path}:{next(number)}", form)
                message, is_open = bytearray(), True
            elif len(message) <= form.max_bytes:
                message += line
                is_open = True
            after_blank = not line.strip()
        if is_open:
            yield _item(bytes(message), f"{path}:{next(number)}", form)


def _item(message: bytes, place: str, form: Form) -> Item:
    if len(message) > form.max_bytes:
        return Item(place, problem=TOO_LARGE_MESSAGE.format(form.max_bytes))
    return Item(place, "mbox", message)


def text(item: Item, form: Form) -> Text:
    """Returns the message as a document. Its id is its place in the mailbox."""
    if form.kind not in {None, "email"}:
        raise ArticleError("is a message of a mailbox; leave out --from")
    return Text("", item.place, "email", data=item.data)
