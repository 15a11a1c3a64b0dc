"""Fetches a page: an address becomes bytes, and whatever a server does, an ArticleError is the worst of it."""

import re
import time
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from articlecli import __version__
from articlecli.core import ArticleError
from articlecli.reading.connection import PROXY, TOO_LARGE, left, manager
from articlecli.reading.kinds import is_url

if TYPE_CHECKING:  # a run without an address doesn't load it
    import urllib3

MAX_REDIRECTS = 10
_PIECE = 64 * 1024  # bytes read at once, and unpacked at once
_ACCEPT = "text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.9, */*;q=0.1"
_HOST = re.compile(r"[\w.-]+|\[[\w:.%-]+\]", re.ASCII)  # "xn--caf-dma.example", "[fe80::1%eth0]", not "a b" or "%00"
_MEDIA_TYPE = re.compile(r"[a-z0-9.+-]{1,64}/[a-z0-9.+-]{1,64}")  # "application/pdf"; lengths: RFC 6838, 4.2
_TEXT = re.compile(r"text/.+|application/(?:xhtml\+)?xml")

_BROWSER = "save the page from a browser and give that file"
_MALFORMED = "can't be understood as an address; copy it from a browser's address bar"
_BROKEN_OFF = "broke off before its end; try again later"
_STATUSES = {
    **dict.fromkeys((404, 410), "was not found there ({}); check the address"),
    **dict.fromkeys((401, 402, 403, 451), f"is refused to programs ({{}}); {_BROWSER}"),
    **dict.fromkeys((408, 425, 429, *range(500, 600)), "can't be served now ({}); try again later"),
}
_PROBLEMS = {  # by the names of urllib3's and Python's exceptions, since urllib3 isn't loaded yet
    "LocationValueError": _MALFORMED,
    "UnicodeError": _MALFORMED,
    "ProxyError": PROXY,
    "NameResolutionError": "can't be reached: there is no such host; check the address, and whether you are online",
    "NewConnectionError": "can't be reached ({reason}); check the address",
    "SSLError": "offers no connection that can be trusted ({reason}); check the address",
    "TimeoutError": f"took longer than {{seconds:g}} seconds; try again later, or {_BROWSER}",
    "ConnectionResetError": _BROKEN_OFF,
    "IncompleteRead": _BROKEN_OFF,
}


@dataclass(frozen=True, slots=True)
class Page:
    """What was found at an address."""

    data: bytes  # unpacked
    content_type: str | None  # the header as it was sent, not safe to show: 'text/html; charset="utf-8"'
    url: str  # where it was found after redirects: percent-encoded, without a fragment


def fetch(url: str, *, max_bytes: int, seconds: float = 30) -> Page:
    """The page at `url`, where it has no more than `max_bytes`, unpacked, and is there within `seconds`.

    Proxies are those of the environment. Raises ArticleError, and nothing else, where there is no such page, or it
    is no text, or too large, or too slow, or the server doesn't do as servers should.

    Two things may take longer: looking up the host's name, which is up to the system; and a host that is slow at
    several of its addresses, or to agree on encryption, gets what is left of the time once for each of them.
    """
    deadline = time.monotonic() + seconds
    try:
        for _ in range(1 + MAX_REDIRECTS):
            found = _get(_normal(url), deadline, max_bytes)
            if isinstance(found, Page):
                return found
            if not is_url(found):
                raise ArticleError("is redirected to something that is no web page; check the address")
            url = found
    except ArticleError:
        raise
    except Exception as error:  # what urllib3, http.client, ssl and zlib raise for garbage is nowhere listed
        raise ArticleError(_explained(error, seconds)) from error
    raise ArticleError(f"is redirected more than {MAX_REDIRECTS} times; {_BROWSER}")


def _normal(url: str) -> str:
    """The address as it is asked for: "HTTP://Example.org/a b#c" is "http://example.org/a%20b"."""
    from urllib3.util import parse_url

    parsed = parse_url(url)
    if not is_url(url) or not _HOST.fullmatch(parsed.host or ""):
        raise ArticleError(_MALFORMED)
    if parsed.auth:  # sent nowhere, so that no redirect, message or digest passes it on
        raise ArticleError(f"has a user's name or password in it; leave it out, or {_BROWSER}")
    return parsed._replace(fragment=None).url


def _get(url: str, deadline: float, max_bytes: int) -> Page | str:
    """The page at one address, or the address that it is redirected to, which may be of any kind."""
    from urllib.parse import urljoin

    from urllib3 import Timeout, make_headers

    # Brotli before 1.2 can't be told to unpack a part, so a small bomb would fill the memory.
    encodings = [name for name in make_headers(accept_encoding=True)["accept-encoding"].split(",") if name != "br"]
    headers = {"User-Agent": f"articlecli/{__version__}", "Accept": _ACCEPT, "Accept-Encoding": ", ".join(encodings)}
    options: dict[str, Any] = {"headers": headers, "retries": False, "redirect": False, "preload_content": False}
    with manager(url, deadline, max_bytes) as host:  # a new one each time, so that nothing goes along with a redirect
        options["timeout"] = Timeout(total=left(deadline))
        with closing(host.request("GET", url, **options)) as response:
            if location := response.get_redirect_location():
                # http.client takes headers for Latin-1, and browsers take addresses for UTF-8.
                return urljoin(url, location.encode("latin-1", "replace").decode("utf-8", "replace"))
            _check(response, encodings, max_bytes)
            return Page(_body(response, max_bytes), response.headers.get("Content-Type"), url)


def _check(response: "urllib3.BaseHTTPResponse", encodings: list[str], max_bytes: int) -> None:
    """Refuses, by its status and headers, what isn't worth reading."""
    if response.status not in {200, 203}:
        other = "is answered with {} in place of a page; check the address"
        raise ArticleError(_STATUSES.get(response.status, other).format(response.status))
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    # What is no media type ("html", "utf-8") says nothing; reading the text will tell.
    if _MEDIA_TYPE.fullmatch(kind) and not _TEXT.fullmatch(kind):
        raise ArticleError(f"is {kind}, not a text; give the address of a page or a text")
    if (response.headers.get("Content-Encoding") or "identity").lower() not in {*encodings, "x-gzip", "identity"}:
        raise ArticleError(f"is packed in a way that nobody asked for; {_BROWSER}")
    if (response.length_remaining or 0) > max_bytes:
        raise ArticleError(TOO_LARGE.format(max_bytes))


def _body(response: "urllib3.BaseHTTPResponse", max_bytes: int) -> bytes:
    data = bytearray()
    while piece := response.read(_PIECE, decode_content=True):
        data += piece
        if len(data) > max_bytes:
            raise ArticleError(TOO_LARGE.format(max_bytes))
    return bytes(data)


def _explained(error: Exception, seconds: float) -> str:
    """What to say of an exception, by the first of its classes, or of those of the one it holds, that is listed."""
    inner = next((argument for argument in (error.__cause__, *error.args) if isinstance(argument, Exception)), None)
    names = [kind.__name__ for kind in (*type(error).__mro__, *type(inner).__mro__)]
    problem = next((_PROBLEMS[name] for name in names if name in _PROBLEMS), f"isn't answered as it should; {_BROWSER}")
    # ssl has a short reason for a certificate and one for the rest, and the system has one for a connection.
    reasons = (getattr(inner, name, None) for name in ("verify_message", "reason", "strerror"))
    reason = next((reason for reason in reasons if isinstance(reason, str) and reason), "no reason is known")
    return problem.format(reason=reason.rstrip("."), seconds=seconds)
