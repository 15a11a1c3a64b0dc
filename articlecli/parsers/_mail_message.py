"""Reads an e-mail: its head, and the part that a reader sees. Attachments are left out.

The module `email` of the standard library takes a message apart. It is lenient: what is broken stays as it is.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from typing import Any

from articlecli import reading
from articlecli.core import ArticleError, Record, check_number, clean, fold, lazy_pattern
from articlecli.languages import ANSWERED
from articlecli.parsers._headed import Head

_MOST_PARTS = 1000  # a message has a few; one in a message in a message has them all
_BOUNDARY = b"\n--"  # opens a line between parts, or a line of dashes
_MOST_BOUNDARIES = 100_000  # each takes some 30 microseconds
_LONGEST_HEADER = 2000  # characters; the decoding of longer ones takes quadratic time
_ANSWERED = lazy_pattern(rf"(?:(?:{ANSWERED})(?:\[\d+\]|\(\d+\))? ?[:：] ?)+(?=\S)", re.IGNORECASE)
_LIST_NAME = lazy_pattern(r"\[[^\[\]]{1,40}\] ?(?=\S)")  # of a mailing list: "[harbour-news] Ferry stuck"
_ENCRYPTED_TYPES = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
_ENCRYPTED_TEXT = "-----BEGIN PGP MESSAGE-----"
_NO_SENDER = lazy_pattern(r"(?:no|do-?not)[-_.]?reply\b", re.IGNORECASE)
_ENCRYPTED = "is an encrypted e-mail; decrypt it in your mail program and save its text"


class Mail(Record):
    """A message: its head, and the part that a reader sees, which is of the kind "html" or "plain"."""

    head: Head
    text: str
    kind: str
    is_page: bool = False  # it is a page that a browser saved (MHTML), with a head of its own
    is_flowed: bool = False  # a blank at a line's end says that the paragraph goes on (RFC 3676)
    drops_blank: bool = False  # that blank is no part of the text


def read_mail(data: bytes) -> Mail:
    """Returns the message in the data. Raises ArticleError where it is encrypted, or holds no text."""
    check_number(data.count(_BOUNDARY), _MOST_BOUNDARIES, "parts")
    try:
        message = message_from_bytes(data)
        parts = list(_parts(message))
        part = _shown(parts) or _shown(_within_attached(message))
    except RecursionError:
        raise ArticleError("is an e-mail with too many parts in parts; save its text") from None
    if message.get_content_type() in _ENCRYPTED_TYPES:
        raise ArticleError(_ENCRYPTED)
    if part is None:
        attached = sum(1 for each in parts if each.get_filename())
        what = "only attachments" if attached else "no text"
        raise ArticleError(f"is an e-mail with {what}; save the article that you want to digest by itself")
    text = _decoded(part)
    if _ENCRYPTED_TEXT in text:
        raise ArticleError(_ENCRYPTED)
    kind = "html" if part.get_content_type() == "text/html" else "plain"
    return Mail(
        head_of(message),
        text,
        kind,
        is_page=_is_page(message),
        is_flowed=str(part.get_param("format", "")).lower() == "flowed",
        drops_blank=str(part.get_param("delsp", "")).lower() == "yes",
    )


def head_of(message: Message) -> Head:
    """Returns the subject, the sender and the date of a message."""
    subject = _LIST_NAME.sub("", _ANSWERED.sub("", header(message, "subject")), count=1)
    subject = _ANSWERED.sub("", subject)
    name, address = parseaddr(header(message, "from"))
    sender = name or ("" if _NO_SENDER.match(address) else address)
    return Head(subject, sender.strip("'\" "), _date(message))


def header(message: Message, name: str) -> str:
    """Returns a header as one line in its own letters: "Gulls leave" for "=?utf-8?q?Gulls_leave?="."""
    value = str(message.get(name, ""))[:_LONGEST_HEADER]
    with suppress(HeaderParseError, LookupError, UnicodeError, ValueError):
        value = str(make_header(decode_header(value)))
    try:
        value = value.encode("ascii", "surrogateescape").decode("utf-8", "replace")  # bytes that nobody encoded
    except UnicodeEncodeError:
        value = value.encode("utf-8", "replace").decode("utf-8")
    return fold(clean(value))


def _date(message: Message) -> str:
    with suppress(ValueError, TypeError, IndexError, OverflowError):
        return parsedate_to_datetime(str(message.get("date", ""))[:_LONGEST_HEADER]).date().isoformat()
    return ""


def _parts(message: Message) -> Iterator[Message]:
    """Yields the parts that hold no other parts. What is in an attached message isn't among them."""
    pending = [message]
    for _ in range(_MOST_PARTS):
        if not pending:
            return
        part = pending.pop()
        held: Any = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(held, list):
            pending += reversed(held)
        else:
            yield part


def _shown(parts: list[Message]) -> Message | None:
    """Returns the part that a reader sees: the first page with words, or else the first text with words."""
    texts = [part for part in parts if part.get_content_maintype() == "text" and not _is_attached(part)]
    filled = [part for part in texts if part.get_content_type() in {"text/html", "text/plain"} and _payload(part)]
    return next((part for part in filled if part.get_content_type() == "text/html"), next(iter(filled), None))


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or bool(part.get_filename())


def _within_attached(message: Message) -> list[Message]:
    """Returns the parts of the first message that is attached, for a message that only passes it on."""
    for part in message.walk():
        held: Any = part.get_payload()
        if part.get_content_type() == "message/rfc822" and isinstance(held, list) and held:
            return list(_parts(held[0]))
    return []


def _payload(part: Message) -> bytes:
    """Returns the bytes of a part, unpacked from base64 or quoted-printable where they can be."""
    payload = part.get_payload(decode=True)
    return payload.strip() if isinstance(payload, bytes) else b""


def _decoded(part: Message) -> str:
    """Returns the text of a part. A wrong or missing declaration of its encoding is replaced by the text's own."""
    data = part.get_payload(decode=True)
    data = data if isinstance(data, bytes) else b""
    declared = part.get_content_charset()
    content_type = f"text/html; charset={declared}" if declared else None
    try:
        return reading.decode(data, content_type=content_type)
    except ArticleError:
        return data.decode("utf-8", "replace")


def _is_page(message: Message) -> bool:
    """Whether a browser has saved a page in this form (MHTML): it has parts that are related, and no sender."""
    is_related = message.get_content_type() in {"multipart/related", "text/html"}
    return is_related and (
        message.get("snapshot-content-location") is not None or "@" not in parseaddr(str(message.get("from", "")))[1]
    )
