"""Reading: a file, a web address, standard input or a string becomes a Source, whose text is safe to show.

Read `source.py` first: it reads bytes and decodes them. `kinds.py` tells plain text, Markdown and HTML apart,
and `documents.py` PDF, Word and others.
`fetch.py` gets a page from the web, over the limited connections of `connection.py`.
"""

from articlecli.reading.compression import TOO_LARGE_MESSAGE
from articlecli.reading.kinds import KINDS
from articlecli.reading.source import (
    CLIPBOARD,
    MAX_BYTES,
    STANDARD_INPUT,
    decode,
    display_name,
    from_bytes,
    from_data,
    from_string,
    read,
)

__all__ = [
    "CLIPBOARD",
    "KINDS",
    "MAX_BYTES",
    "STANDARD_INPUT",
    "TOO_LARGE_MESSAGE",
    "decode",
    "display_name",
    "from_bytes",
    "from_data",
    "from_string",
    "read",
]
