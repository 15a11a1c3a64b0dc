"""Reads WARC, the archives of web crawls: the HTML pages among the responses are the articles."""

from collections.abc import Iterator
from typing import BinaryIO

from articlecli import reading
from articlecli.core import ArticleError
from articlecli.corpus.extras import import_extra
from articlecli.corpus.items import Form, Item, Text
from articlecli.corpus.readers._compression import GZIP, unpacked
from articlecli.reading import TOO_LARGE_MESSAGE

ENDINGS = (".warc", f".warc{GZIP}")

_PAGES = ("text/html", "application/xhtml+xml")


def items(file: BinaryIO, path: str, form: Form) -> Iterator[Item]:
    """Yields the pages of the archive, each with its record's id, its content type and its bytes."""
    archive = import_extra("warcio.archiveiterator")
    exceptions = import_extra("warcio.exceptions")
    with unpacked(file, path) as records:
        try:
            for record in archive.ArchiveIterator(records):
                headers = record.http_headers
                type_ = (headers and headers.get_header("Content-Type")) or ""
                if record.rec_type != "response" or not type_.lower().startswith(_PAGES):
                    continue
                address = record.rec_headers.get_header("WARC-Target-URI") or ""
                id_ = record.rec_headers.get_header("WARC-Record-ID") or address
                data = record.content_stream().read(form.max_bytes + 1)
                if len(data) > form.max_bytes:
                    yield Item(address, problem=TOO_LARGE_MESSAGE.format(form.max_bytes))
                else:
                    yield Item(address, "warc", (id_, type_, data))
        except exceptions.ArchiveLoadFailed as error:
            raise ArticleError(f"isn't an archive that can be read ({error}); check the file") from None


def text(item: Item, form: Form) -> Text:
    """Returns the article on a page. Its id is the id of the record."""
    id_, type_, data = item.data
    return Text(reading.decode(data, form.encoding, type_), id_, form.kind or "html")
