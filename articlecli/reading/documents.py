"""Tells documents by their first bytes: PDF, Word, EPUB, e-mail, subtitles and more. It names what has no parser.

`kind_of_data` looks only for signs with which no prose begins. Each of `kinds.OF_DATA` has a parser in `parsers/`. What
a parser needs beyond the core is in the extra `documents`.
"""

import re

from articlecli.core import ArticleError, lazy_pattern

_EXAMINED = 8192  # bytes at the start of the data
_MARK = b"\xef\xbb\xbf"  # the byte order mark of UTF-8
_SIGNS = (
    ("pdf", rb"(?s)\A.{0,1024}?%PDF-\d"),
    ("rtf", rb"\A\s*\{\\rtf"),
    ("subtitles", rb"\A\s*WEBVTT(?:\s|\Z)|\A\s*\d{1,6}[ \t]*\r?\n\d\d:\d\d:\d\d[,.]\d{3}[ \t]+-->[ \t]"),
    ("feed", rb"(?s)\A\s*(?:<\?[^>]{0,300}>\s*|<!--(?:(?!-->).){0,500}-->\s*){0,5}<(?:rss|feed|rdf:RDF)\b"),
    ("feed", rb"\A\s*\{[^{}]{0,300}\"version\"\s*:\s*\"https?:\\?/\\?/jsonfeed\.org"),
    ("json", rb"\A\s*[\[{]\s*[\"{]"),
    ("webarchive", rb"\Abplist00"),
)
_FIELD = lazy_pattern(rb"\{\s*\"[\w-]{1,60}\"\s*:")
# Beginnings of binary data that may have no NUL where they begin
_WITHOUT_NUL = (b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"ID3", b"\xff\xfb", b"OggS", b"Rar!", b"7z\xbc\xaf", b"%!PS")
_ZIP = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

# The head of an e-mail: lines with a name and a colon. An article may have lines "From:" and "Date:", too, but none of
# the names that only programs write, and hardly a "Subject:" with them.
_HEADER = lazy_pattern(rb"([A-Za-z][A-Za-z0-9-]{0,60}):(?:\s|\Z)")
_MAILBOX_LINE = b"From "
_PROGRAMS_HEADERS = frozenset(b"message-id mime-version received return-path delivered-to dkim-signature".split())
_WRITERS_HEADERS = frozenset(b"from subject date".split())


def kind_of_data(data: bytes) -> str | None:
    """Returns the kind of a document, one of `kinds.OF_DATA`; None where the data are a text or a page.

    Raises ArticleError for what has no parser.
    """
    if data.startswith(_ZIP):
        from articlecli.reading import archives

        return archives.kind_of_zip(data)
    if data.startswith(_OLD_OFFICE):
        raise ArticleError("is a file of an old Office (.doc, .xls, .ppt or .msg); save it as .docx, .pdf or text")
    start = data[: _EXAMINED + len(_MARK)].removeprefix(_MARK)
    kind = "email" if _is_email(start) else next((kind for kind, sign in _SIGNS if re.match(sign, start)), None)
    if kind == "json" and not _is_json(data):
        _refuse_json_lines(data)
        return None  # front matter above a text
    if kind is None and (b"\0" in start or start.startswith(_WITHOUT_NUL)):
        from articlecli.reading import binaries

        binaries.refuse(start)
    return kind


def _is_email(start: bytes) -> bool:
    """Whether the data begin with the head of an e-mail."""
    lines = start.lstrip().splitlines()
    if lines and lines[0].startswith(_MAILBOX_LINE):
        del lines[0]
    names = set()
    for line in lines:
        header = _HEADER.match(line)
        if header:
            names.add(header[1].lower())
        elif not line[:1].isspace():
            break
    return bool(names & _PROGRAMS_HEADERS and names & _WRITERS_HEADERS) or names >= _WRITERS_HEADERS


def _is_json(data: bytes) -> bool:
    import json

    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return False
    return True


def _refuse_json_lines(data: bytes) -> None:
    """Raises ArticleError for several objects in JSON, each on a line, and for an object that is broken."""
    first, _, rest = data.lstrip(_MARK).lstrip().partition(b"\n")
    rest = rest.lstrip()
    if _is_json(first) and rest.startswith(b"{"):
        raise ArticleError("is JSON Lines with an article a line; `articlecli batch` reads it")
    if _FIELD.match(first) and not rest:
        raise ArticleError("is broken JSON; check it, or give the article's text")
