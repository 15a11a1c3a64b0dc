"""The entries of what holds several articles: a feed, or a mailbox."""

from articlecli.core import Record, Source


class Entry(Record):
    """One article of several. `source` is None where there is only a link to it."""

    title: str
    published: str = ""  # ISO 8601
    link: str = ""
    source: Source | None = None
