"""Fetches a page from a web address as bytes. Whatever a server does, the only exception is ArticleError."""

import re
import time
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from articlecli import __version__
from articlecli.core import ArticleError, lazy_pattern
from articlecli.reading.compression import TOO_LARGE_MESSAGE
from articlecli.reading.connection import PROXY_MESSAGE, limited_pool_manager, seconds_left
from articlecli.reading.kinds import is_url

if TYPE_CHECKING:  # only a run with an address loads it
    import urllib3

MAX_REDIRECTS = 10
_PIECE = 64 * 1024  # bytes that are read and unpacked at once
_ACCEPT = "text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.9, */*;q=0.1"
_HOST = lazy_pattern(r"[\w.-]+|\[[\w:.%-]+\]", re.ASCII)  # "xn--caf-dma.example", "[fe80::1%eth0]", not "a b" or "%00"
_MEDIA_TYPE = lazy_pattern(r"[a-z0-9.+-]{1,64}/[a-z0-9.+-]{1,64}")  # "application/pdf"; lengths: RFC 6838, 4.2
# A text, a document, or what servers send that know no type of it. `documents` tells by the content which it is.
_READABLE = lazy_pattern(
    r"text/.+|message/rfc822|multipart/related|application/(?:(?:[a-z.-]+\+)?(?:xml|json)|pdf|epub\+zip|rtf|mbox"
    r"|vnd\.oasis\.opendocument\.text|vnd\.openxmlformats-officedocument\.wordprocessingml\.document|x-subrip"
    r"|x-webarchive|(?:x-)?(?:gzip|bzip2|zstd)|octet-stream|binary)"
)

_BROWSER = "save the page from a browser and give that file"
_MALFORMED = "can't be understood as an address; copy it from a browser's address bar"
_BROKEN_OFF = "broke off before its end; try again later"
_STATUSES = {
    **dict.fromkeys((404, 410), "was not found there ({}); check the address"),
    **dict.fromkeys((401, 402, 403, 451), f"is refused to programs ({{}}); {_BROWSER}"),
    **dict.fromkeys((408, 425, 429, *range(500, 600)), "can't be served now ({}); try again later"),
}
# The messages for exceptions of urllib3 and Python, by the names of their classes, since urllib3 isn't loaded yet.
_PROBLEMS = {
    "LocationValueError": _MALFORMED,
    "UnicodeError": _MALFORMED,
    "ProxyError": PROXY_MESSAGE,
    "NameResolutionError": "can't be reached: there is no such host; check the address, and whether you are online",
    "NewConnectionError": "can't be reached ({reason}); check the address",
    "SSLError": "offers no connection that can be trusted ({reason}); check the address",
    "TimeoutError": f"took longer than {{seconds:g}} seconds; try again later, or {_BROWSER}",
    "ConnectionResetError": _BROKEN_OFF,
    "IncompleteRead": _BROKEN_OFF,
}


@dataclass(frozen=True, slots=True)
class Page:
    """A page and the address where it was found."""

    data: bytes  # unpacked
    content_type: str | None  # the header as it was sent, not safe to show: 'text/html; charset="utf-8"'
    url: str  # the address after redirects: percent-encoded, without a fragment


def fetch(url: str, *, max_bytes: int, seconds: float = 30) -> Page:
    """Returns the page at `url`. It may have at most `max_bytes` unpacked, and must arrive within `seconds`.

    Proxies come from the environment. Raises ArticleError, and no other exception, where there is no such page, or it
    is no text and no document, is too large or too slow, or where the server breaks the rules of HTTP.

    Two things may take longer than `seconds`. The system alone decides how long it looks up the host's name. And a
    host that is slow at several of its addresses, or slow to agree on encryption, gets the rest of the time once for
    each of them.
    """
    deadline = time.monotonic() + seconds
    try:
        for _ in range(1 + MAX_REDIRECTS):
            found = _get(_normalised(url), deadline, max_bytes)
            if isinstance(found, Page):
                return found
            if not is_url(found):
                raise ArticleError("is redirected to something that is no web page; check the address")
            url = found
    except ArticleError:
        raise
    except Exception as error:  # no list says what urllib3, http.client, ssl and zlib raise for garbage
        raise ArticleError(_message_for(error, seconds)) from error
    raise ArticleError(f"is redirected more than {MAX_REDIRECTS} times; {_BROWSER}")


def _normalised(url: str) -> str:
    """Returns the address in its normal form: "HTTP://Example.org/a b#c" becomes "http://example.org/a%20b".

    Raises ArticleError where it is no web address, or has a user's name in it.
    """
    from urllib3.util import parse_url

    parsed = parse_url(url)
    if not is_url(url) or not _HOST.fullmatch(parsed.host or ""):
        raise ArticleError(_MALFORMED)
    if parsed.auth:  # it is sent to nobody, so that no redirect, message or digest can pass it on
        raise ArticleError(f"has a user's name or password in it; leave it out, or {_BROWSER}")
    return parsed._replace(fragment=None).url


def _get(url: str, deadline: float, max_bytes: int) -> Page | str:
    """Returns the page at one address, or the address that the server redirects to. That address may be any string."""
    from urllib.parse import urljoin

    from urllib3 import Timeout, make_headers

    # Brotli before 1.2 can't unpack a part of the data, so a small bomb would fill the memory.
    encodings = [name for name in make_headers(accept_encoding=True)["accept-encoding"].split(",") if name != "br"]
    headers = {"User-Agent": f"articlecli/{__version__}", "Accept": _ACCEPT, "Accept-Encoding": ", ".join(encodings)}
    options: dict[str, Any] = {"headers": headers, "retries": False, "redirect": False, "preload_content": False}
    with limited_pool_manager(url, deadline, max_bytes) as host:  # new each time: a redirect takes nothing along
        options["timeout"] = Timeout(total=seconds_left(deadline))
        with closing(host.request("GET", url, **options)) as response:
            if location := response.get_redirect_location():
                # http.client decodes headers as Latin-1, and browsers decode addresses as UTF-8.
                return urljoin(url, location.encode("latin-1", "replace").decode("utf-8", "replace"))
            _check(response, encodings, max_bytes)
            return Page(_body(response, max_bytes), response.headers.get("Content-Type"), url)


def _check(response: "urllib3.BaseHTTPResponse", encodings: list[str], max_bytes: int) -> None:
    """Raises ArticleError where the status or the headers say that the answer is no article or is too large."""
    if response.status not in {200, 203}:
        other = "is answered with {} in place of a page; check the address"
        raise ArticleError(_STATUSES.get(response.status, other).format(response.status))
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    # A header that is no media type ("html", "utf-8") says nothing. Then the text itself shows what it is.
    if _MEDIA_TYPE.fullmatch(kind) and not _READABLE.fullmatch(kind):
        raise ArticleError(f"is {kind}, not a text; give the address of a page, a text or a document")
    if (response.headers.get("Content-Encoding") or "identity").lower() not in {*encodings, "x-gzip", "identity"}:
        raise ArticleError(f"is packed in a way that nobody asked for; {_BROWSER}")
    if (response.length_remaining or 0) > max_bytes:
        raise ArticleError(TOO_LARGE_MESSAGE.format(max_bytes))


def _body(response: "urllib3.BaseHTTPResponse", max_bytes: int) -> bytes:
    data = bytearray()
    while piece := response.read(_PIECE, decode_content=True):
        data += piece
        if len(data) > max_bytes:
            raise ArticleError(TOO_LARGE_MESSAGE.format(max_bytes))
    return bytes(data)


def _message_for(error: Exception, seconds: float) -> str:
    """Returns the message for an exception. `seconds` is the limit that a message may name.

    `_PROBLEMS` is searched for the exception's class and its base classes, then for those of the exception inside it.
    """
    inner = next((argument for argument in (error.__cause__, *error.args) if isinstance(argument, Exception)), None)
    names = [kind.__name__ for kind in (*type(error).__mro__, *type(inner).__mro__)]
    problem = next((_PROBLEMS[name] for name in names if name in _PROBLEMS), f"isn't answered as it should; {_BROWSER}")
    # Short reasons: ssl's for a bad certificate, ssl's for any other problem, the system's for a failed connection.
    reasons = (getattr(inner, name, None) for name in ("verify_message", "reason", "strerror"))
    reason = next((reason for reason in reasons if isinstance(reason, str) and reason), "no reason is known")
    return problem.format(reason=reason.rstrip("."), seconds=seconds)
