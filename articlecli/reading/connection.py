"""Connects to a server, with a limit of time and a limit of bytes, so that no server can fill the memory.

The limit of time is a deadline. A deadline is a moment of `time.monotonic`, in seconds.
"""

import io
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING, Any

from articlecli.core import ArticleError
from articlecli.reading.compression import TOO_LARGE_MESSAGE

if TYPE_CHECKING:  # only a run with an address loads them
    import socket

    import urllib3

PROXY_MESSAGE = "can't be reached through the proxy; check http_proxy, https_proxy and no_proxy"
_HEADERS = 1024 * 1024  # bytes that a server may send besides the body


class _LimitedReader(io.RawIOBase):
    """Reads the bytes of a socket until a deadline, and up to a limit.

    urllib3 starts its timeout again with each read, so a server that drips its headers could hold it without end. And
    where a server announces a chunk of -1 bytes, urllib3 reads to the end of the connection.

    Raises TimeoutError after the deadline, and ArticleError where more bytes come than a body of `max_bytes` can need.
    """

    def __init__(self, sock: "socket.socket", deadline: float, max_bytes: int) -> None:
        self._socket, self._deadline, self._max_bytes = sock, deadline, max_bytes
        self._file = sock.makefile("rb", buffering=0)
        self._left = 2 * max_bytes + _HEADERS  # bytes; twice, since each small chunk has its length before it

    def makefile(self, _mode: str) -> io.BufferedReader:
        """Returns the reader itself, buffered. This is all that http.client asks of a socket."""
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._socket.settimeout(seconds_left(self._deadline))
        count = self._file.readinto(buffer)
        self._left -= count or 0
        if self._left < 0:
            raise ArticleError(TOO_LARGE_MESSAGE.format(self._max_bytes))
        return count

    def close(self) -> None:
        self._file.close()
        super().close()


@contextmanager
def limited_pool_manager(url: str, deadline: float, max_bytes: int) -> "Iterator[urllib3.PoolManager]":
    """Yields a pool manager of urllib3 for the host of `url`, and closes every answer at the end.

    The pool manager connects through a proxy where the environment names one. It reads all answers with a
    `_LimitedReader`, until the moment `deadline` and for a body of at most `max_bytes`.

    Raises ArticleError where the address of the proxy is malformed.
    """
    from http.client import HTTPResponse

    with ExitStack() as closed, _pool_manager(url) as found:
        pool = found.connection_from_url(url)
        connect: Any = pool.ConnectionCls

        def answer(sock: Any, *arguments: Any, **named: Any) -> HTTPResponse:
            # urllib3 doesn't close an answer whose headers contradict each other, so all answers are closed here. The
            # answer is closed before its reader: otherwise Python 3.13 complains when the answer is collected.
            reader: Any = closed.enter_context(closing(_LimitedReader(sock, deadline, max_bytes)))
            return closed.enter_context(closing(HTTPResponse(reader, *arguments, **named)))

        def connect_limited(**options: Any) -> Any:
            connection = connect(**options)
            connection.response_class = answer  # also for a proxy's answer to CONNECT
            return connection

        pool.ConnectionCls = connect_limited  # type: ignore[assignment]  # urllib3 only calls it
        yield found


def seconds_left(deadline: float) -> float:
    """Returns the seconds until a deadline. Raises TimeoutError where it is past."""
    if (seconds := deadline - time.monotonic()) <= 0:
        raise TimeoutError
    return seconds


def _pool_manager(url: str) -> "urllib3.PoolManager":
    from urllib.parse import unquote, urlsplit
    from urllib.request import getproxies, proxy_bypass

    import urllib3

    address, proxies = urlsplit(url), getproxies()
    proxy = proxies.get(address.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(address.netloc):
        return urllib3.PoolManager()
    try:
        proxy = proxy if "://" in proxy else f"http://{proxy}"  # a proxy may be named "localhost:3128"
        auth = urllib3.util.parse_url(proxy).auth
        headers = urllib3.make_headers(proxy_basic_auth=unquote(auth)) if auth else None
        return urllib3.ProxyManager(proxy, proxy_headers=headers)
    except ValueError:
        raise ArticleError(PROXY_MESSAGE) from None
