"""Connects to a server so that it can hold the program no longer than a deadline, nor fill its memory."""

import io
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING, Any

from articlecli.core import ArticleError

if TYPE_CHECKING:  # a run without an address loads neither
    import socket

    import urllib3

PROXY = "can't be reached through the proxy; check http_proxy, https_proxy and no_proxy"
TOO_LARGE = "is larger than {:,} bytes; raise --max-bytes to read it"
_HEADERS = 1024 * 1024  # bytes that may come besides the body


class _Reader(io.RawIOBase):
    """What comes from a socket, until a moment (of `time.monotonic`) and up to a size.

    urllib3's timeouts begin anew with each read, so a server that drips its headers would hold it for as long as it
    likes; and what claims to be a chunk of -1 bytes it reads to the end of the connection.
    Raises TimeoutError, and ArticleError where there is more than a body of `max_bytes` can need.
    """

    def __init__(self, sock: "socket.socket", deadline: float, max_bytes: int) -> None:
        self._socket, self._deadline, self._max_bytes = sock, deadline, max_bytes
        self._file = sock.makefile("rb", buffering=0)
        self._left = 2 * max_bytes + _HEADERS  # twice, for the frames of small chunks

    def makefile(self, _mode: str) -> io.BufferedReader:
        """Itself, buffered: so it stands in for its socket, of which http.client asks nothing else."""
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._socket.settimeout(left(self._deadline))
        count = self._file.readinto(buffer)
        self._left -= count or 0
        if self._left < 0:
            raise ArticleError(TOO_LARGE.format(self._max_bytes))
        return count

    def close(self) -> None:
        self._file.close()
        super().close()


@contextmanager
def manager(url: str, deadline: float, max_bytes: int) -> "Iterator[urllib3.PoolManager]":
    """What connects to the host of `url`, through its proxy where the environment names one, and reads by a `_Reader`.

    Raises ArticleError where the proxy's address is none.
    """
    from http.client import HTTPResponse

    with ExitStack() as closed, _manager(url) as found:
        pool = found.connection_from_url(url)
        connect: Any = pool.ConnectionCls

        def answer(sock: Any, *arguments: Any, **named: Any) -> HTTPResponse:
            # urllib3 closes no answer whose headers contradict each other, so all are closed here: the answer before
            # its reader, or Python 3.13 complains of it when it is collected.
            reader: Any = closed.enter_context(closing(_Reader(sock, deadline, max_bytes)))
            return closed.enter_context(closing(HTTPResponse(reader, *arguments, **named)))

        def connect_limited(**options: Any) -> Any:
            connection = connect(**options)
            connection.response_class = answer  # a proxy's answer to CONNECT is one, too
            return connection

        pool.ConnectionCls = connect_limited  # type: ignore[assignment]  # it is only called
        yield found


def left(deadline: float) -> float:
    """The seconds until a moment (of `time.monotonic`). Raises TimeoutError where it is past."""
    if (seconds := deadline - time.monotonic()) <= 0:
        raise TimeoutError
    return seconds


def _manager(url: str) -> "urllib3.PoolManager":
    from urllib.parse import unquote, urlsplit
    from urllib.request import getproxies, proxy_bypass

    import urllib3

    address, proxies = urlsplit(url), getproxies()
    proxy = proxies.get(address.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(address.netloc):
        return urllib3.PoolManager()
    try:
        proxy = proxy if "://" in proxy else f"http://{proxy}"  # "localhost:3128"
        auth = urllib3.util.parse_url(proxy).auth
        headers = urllib3.make_headers(proxy_basic_auth=unquote(auth)) if auth else None
        return urllib3.ProxyManager(proxy, proxy_headers=headers)
    except ValueError:
        raise ArticleError(PROXY) from None
