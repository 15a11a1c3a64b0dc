"""Reading: the article's bytes, from a file, an address or standard input, become a Source that is safe to show."""

from articlecli.reading.connection import TOO_LARGE as TOO_LARGE
from articlecli.reading.kinds import KINDS as KINDS
from articlecli.reading.source import MAX_BYTES as MAX_BYTES
from articlecli.reading.source import STANDARD_INPUT as STANDARD_INPUT
from articlecli.reading.source import decode as decode
from articlecli.reading.source import from_string as from_string
from articlecli.reading.source import named as named
from articlecli.reading.source import read as read
