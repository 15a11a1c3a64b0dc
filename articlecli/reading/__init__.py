"""Reading: a file, an address, standard input or a string becomes a Source, which is safe to show.

`source.py` reads and decodes, `kinds.py` tells plain text, Markdown and HTML apart, `fetch.py` and `connection.py` get
a page from the web.
"""

from articlecli.reading.connection import TOO_LARGE
from articlecli.reading.kinds import KINDS
from articlecli.reading.source import MAX_BYTES, STANDARD_INPUT, decode, from_string, named, read

__all__ = ["KINDS", "MAX_BYTES", "STANDARD_INPUT", "TOO_LARGE", "decode", "from_string", "named", "read"]
