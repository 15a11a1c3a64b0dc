"""Reads an article: a file, a web address, standard input or a string becomes a Source that is safe to show."""

import io
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from articlecli.core import ArticleError, clean, lazy_pattern, on_one_line
from articlecli.reading import kinds
from articlecli.reading.compression import TOO_LARGE_MESSAGE, decompressed

if TYPE_CHECKING:
    from articlecli.core import Source

MAX_BYTES = 64 * 1024 * 1024
STANDARD_INPUT = "-"
CLIPBOARD = "\0clipboard"  # no file has such a name
_PIECE = 1024 * 1024  # bytes that are read at once

_UNICODE_MARKS = (  # byte order marks; where two begin alike, the longer one is first
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
# Codecs that a page may name by mistake alone: no page uses them, or its declaration wouldn't be readable as ASCII.
_IMPOSSIBLE_CODECS = (
    "idna",
    "punycode",
    "undefined",
    "unicode",
    "raw_unicode",
    "unicode-escape",
    "utf-7",
    "utf-16",
    "utf-32",
)
_CODE_POINTS_PER_SLIP = 500  # declared UTF-8 may have one error in so many; text in another encoding has more
_MARKUP = lazy_pattern(rb"\s*<")
_LONGEST_UTF8 = 4  # bytes in one code point


def from_string(text: str, name: str | None = None, kind: str | None = None) -> "Source":
    """Returns the Source of a text. Where no `kind` is given, it is found by the text and its name.

    Raises ArticleError where the text is empty.
    """
    from articlecli.core import Source

    text = clean(text)
    if not text or text.isspace():
        raise ArticleError("is empty; give a text to digest")
    name = name and on_one_line(name)
    return Source(text, name, kind or kinds.kind_of_text(text, name))


def read(name: str, *, encoding: str | None = None, kind: str | None = None, max_bytes: int = MAX_BYTES) -> "Source":
    """Returns the Source at a web address (http or https), in a file, or on standard input where `name` is "-".

    Where no `encoding` or no `kind` is given, it is found by the content. A document such as a PDF is not decoded here:
    its parser reads the Source's `data`. Raises ArticleError where there is nothing to read, or it is larger than
    `max_bytes`, or it is neither text nor a document.
    """
    content_type = None
    if name == CLIPBOARD:
        from articlecli.reading import clipboard

        return from_string(clipboard.text(max_bytes), None, kind if kind in kinds.OF_TEXT else None)
    if kinds.is_url(name):
        from articlecli.reading import fetch

        page = fetch.fetch(name, max_bytes=max_bytes)
        data, content_type, name = page.data, page.content_type, page.url
    else:
        data = _read_file(name, max_bytes)
    return from_bytes(data, name, encoding=encoding, kind=kind, content_type=content_type, max_bytes=max_bytes)


def from_bytes(
    data: bytes,
    name: str | None = None,
    *,
    encoding: str | None = None,
    kind: str | None = None,
    content_type: str | None = None,
    max_bytes: int = MAX_BYTES,
) -> "Source":
    """Returns the Source of the bytes of a file, as `read` does. `content_type` is what a server says of them."""
    data = decompressed(data, max_bytes)
    if "html" in (content_type or ""):
        kind = kind or "html"
    if document := _document_kind(data, kind):
        return from_data(data, name, document)
    source = from_string(decode(data, encoding, content_type), name, kind)
    return source if kind else _checked(source)


def _checked(source: "Source") -> "Source":
    """Returns a text whose kind was found by its content. Raises ArticleError for one that holds no article."""
    if kinds.is_plainly_prose(source.text, source.name, source.kind):
        return source
    from articlecli.reading import refusals

    kind = refusals.kind_or_refusal(source.text, source.name, source.kind)
    return source if kind == source.kind else replace(source, kind=kind)


def from_data(data: bytes, name: str | None, kind: str) -> "Source":
    """Returns the Source of a document, whose parser reads the data. `kind` is one of `documents.KINDS`."""
    from articlecli.core import Source

    return Source("", name and on_one_line(name), kind, data)


def _document_kind(data: bytes, kind: str | None) -> str | None:
    """Returns the kind of a document; None for a text. Raises ArticleError for data that are neither."""
    if kind:
        return kind if kind not in kinds.OF_TEXT else None
    if not kinds.may_be_document(data):
        return None
    from articlecli.reading import documents

    return documents.kind_of_data(data)


def _read_file(path: str, max_bytes: int) -> bytes:
    try:
        if path == STANDARD_INPUT:
            return _read_all(sys.stdin.buffer, max_bytes)
        with open(path, "rb") as file:
            return _read_all(file, max_bytes)
    except FileNotFoundError:
        raise ArticleError("there is no such file; check its name") from None
    except IsADirectoryError:
        raise ArticleError("is a directory; name the files in it") from None
    except PermissionError:
        raise ArticleError("may not be read; check its permissions") from None
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL in it
        reason = getattr(error, "strerror", None) or error
        raise ArticleError(f"can't be read ({reason}); check the file") from None


def display_name(name: str) -> str:
    """Returns the words by which a message names an input: "standard input" for "-", else the name itself."""
    if name == STANDARD_INPUT:
        return "standard input"
    if name == CLIPBOARD:
        return "the clipboard"
    return on_one_line(name) or repr(name)  # an empty name is shown as ''


def decode(data: bytes, encoding: str | None = None, content_type: str | None = None) -> str:
    """Returns the text of `data`, with each line break as one line feed.

    Where no `encoding` is given, it is found in this order: the byte order mark, UTF-8, the server's Content-Type, the
    page's own declaration, the guess of charset-normalizer. Raises ArticleError where the data are binary, or the
    encoding is wrong or can't be found.
    """
    if encoding:
        text = _decode_named(data, encoding)
    elif marked := next((name for mark, name in _UNICODE_MARKS if data.startswith(mark)), None):
        text = _decode_named(data, marked)
    elif b"\0" in data:
        raise ArticleError("looks like a binary file; give a text")
    else:
        text = _decode_unnamed(data, content_type)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decode_unnamed(data: bytes, content_type: str | None) -> str:
    if data.isascii():  # it may still be in a declared encoding such as ISO-2022-JP
        return _decode_declared(data, content_type) or data.decode("ascii")
    text = _decode_utf8(data)
    if text is None:
        text = _decode_declared(data, content_type)
    return _decode_guessed(data) if text is None else text


def _decode_declared(data: bytes, content_type: str | None) -> str | None:
    """Returns the text in its declared encoding; None where no encoding is declared, or a wrong one.

    A few wrong bytes in declared UTF-8 become U+FFFD.
    """
    if content_type is None and not _MARKUP.match(data):
        return None
    from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding  # takes 15 ms

    declared = http_content_type_encoding(content_type)
    if declared is None and _MARKUP.match(data):
        declared = html_body_declared_encoding(data)
    if declared is None or declared.startswith(_IMPOSSIBLE_CODECS):
        return None
    try:
        return data.decode(declared)
    except (LookupError, UnicodeError):  # LookupError: "hex" is a codec, but no text encoding
        replaced = data.decode("utf-8", "replace")
        is_slip = declared == "utf-8" and replaced.count("\ufffd") * _CODE_POINTS_PER_SLIP < len(replaced)
        return replaced if is_slip else None


def _read_all(file: BinaryIO, max_bytes: int) -> bytes:
    data = bytearray()
    while piece := file.read(min(_PIECE, max_bytes + 1 - len(data))):
        data += piece
    if len(data) > max_bytes:
        raise ArticleError(TOO_LARGE_MESSAGE.format(max_bytes))
    return bytes(data)


def _decode_named(data: bytes, encoding: str) -> str:
    try:
        with io.TextIOWrapper(io.BytesIO(data), encoding, newline="") as file:
            return file.read()
    except LookupError:
        raise ArticleError(f"can't be read: there is no encoding {encoding!r}; try --encoding utf-8") from None
    except UnicodeError:
        raise ArticleError(f"isn't {encoding} text; name its encoding with --encoding") from None


def _decode_utf8(data: bytes) -> str | None:
    """Returns the text of UTF-8 data; None for other data. A last character that is cut short is left out."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        cut_short = error.reason == "unexpected end of data" and error.start > len(data) - _LONGEST_UTF8
        if cut_short and error.start:
            return data[: error.start].decode("utf-8")  # `curl … | head -c 9999` may end inside a character
    return None


def _decode_guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes  # takes 40 ms, so it is imported only for data that isn't UTF-8

    matches = from_bytes(data)
    # Short Western texts fit many code pages equally well, and cp1252 is by far the commonest of them. In any other
    # code page the letters have to look like those of a language (coherence), or noise would become Cyrillic.
    western = next((m for m in matches if "cp1252" in (m.encoding, *m.could_be_from_charset)), None)
    match = western or next((m for m in matches if m.coherence > 0), None)
    if match is None:
        raise ArticleError("isn't in an encoding that can be told; name it with --encoding")
    return str(match)
