"""Reads JSON Lines: each line is an object with the article in one of its fields."""

import json
from collections.abc import Iterator
from itertools import count
from typing import BinaryIO

from articlecli.core import ArticleError
from articlecli.corpus.items import Form, Item, Text
from articlecli.corpus.readers._compression import GZIP, ZSTD, unpacked
from articlecli.corpus.readers._records import text_of
from articlecli.reading import TOO_LARGE_MESSAGE

ENDINGS = tuple(f"{ending}{compressed}" for ending in (".jsonl", ".ndjson") for compressed in ("", GZIP, ZSTD))

# In JSON, a character takes at most six bytes ("\u00e9"). A line has other fields beside the text, too.
_BYTES_A_CHARACTER = 6
_OTHER_FIELDS = 1_000_000


def items(file: BinaryIO, path: str, form: Form) -> Iterator[Item]:
    """Yields the lines that aren't blank. A line that is too long for an article is skipped, and yields a problem."""
    longest = _BYTES_A_CHARACTER * form.max_bytes + _OTHER_FIELDS
    with unpacked(file, path) as lines:
        for number in count(1):
            line = lines.readline(longest)
            if not line:
                return
            place = f"{path}:{number}"
            if len(line) == longest and not line.endswith(b"\n"):
                while (rest := lines.readline(longest)) and not rest.endswith(b"\n"):
                    pass
                yield Item(place, problem=TOO_LARGE_MESSAGE.format(form.max_bytes))
            elif not line.isspace():
                yield Item(place, "jsonl", line)


def text(item: Item, form: Form) -> Text:
    """Returns the article in a line. Raises ArticleError if the line isn't JSON."""
    try:
        record = json.loads(item.data)
    except (ValueError, RecursionError):
        raise ArticleError("isn't JSON; check the line") from None
    return text_of(record, item.place, form)
