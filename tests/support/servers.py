"""Starts servers on this machine that give the answers a test wants, and that record the requests."""

import re
import socket
import socketserver
import ssl
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Thread

import pytest
import trustme

from articlecli.core.article import ArticleError
from articlecli.reading.fetch import Page, fetch

MB = 1024 * 1024
STORY = "Café prices rose to £5, the “Grand” hotel said.".encode()
SOON = 0.3  # seconds
PAUSE = 0.02  # seconds; far below any time limit, so that no single read is slow


class Server(socketserver.ThreadingTCPServer):
    """Answers a request with the bytes for its path, at once or piece by piece. It keeps all requests."""

    allow_reuse_address = True

    def __init__(self, certificate: trustme.LeafCert | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"{'https' if certificate else 'http'}://127.0.0.1:{self.server_address[1]}"
        self.answers: dict[str, bytes | Iterable[bytes]] = {}
        self.requests: list[str] = []
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) if certificate else None
        if self.tls and certificate:
            certificate.configure_cert(self.tls)

    def put(self, answer: bytes | Iterable[bytes], path: str = "/") -> str:
        self.answers[path] = answer
        return self.url + path


class _Handler(socketserver.BaseRequestHandler):
    server: Server

    def handle(self) -> None:
        try:
            if self.server.tls:
                with self.server.tls.wrap_socket(self.request, server_side=True) as sock:
                    self._answer(sock)
            else:
                self._answer(self.request)
        except OSError:
            pass  # the program has hung up, which is the point of many tests

    def _answer(self, sock: socket.socket) -> None:
        request = b""
        while not request.endswith(b"\r\n\r\n"):
            if not (piece := sock.recv(MB)):
                return
            request += piece
            if not request[:1].isalpha():
                sock.sendall(b"HTTP/1.1 400 TLS is not spoken here\r\n\r\n")
                return
        self.server.requests.append(request.decode("latin-1"))
        answer = self.server.answers.get(request.split()[1].decode(), b"HTTP/1.1 404 Gone\r\n\r\n")
        for piece in [answer] if isinstance(answer, bytes) else answer:
            sock.sendall(piece)


@pytest.fixture
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("no_proxy", "*")


def served(server: Server) -> Iterator[Server]:
    with server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def server() -> Iterator[Server]:
    yield from served(Server())


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes the program trust the servers' certificates."""
    path = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))


@pytest.fixture
def tls_server(authority: trustme.CA) -> Iterator[Server]:
    yield from served(Server(authority.issue_cert("127.0.0.1")))


def answer(body: bytes = STORY, *headers: str, status: str = "200 OK", sized: bool = True) -> bytes:
    lines = [f"HTTP/1.1 {status}", *headers, *([f"Content-Length: {len(body)}"] if sized else [])]
    return "\r\n".join([*lines, "", ""]).encode() + body


def chunked(*chunks: bytes) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks)


def redirect(location: str, status: str = "302 Found") -> bytes:
    return answer(b"", f"Location: {location}", status=status)


def get(url: str, max_bytes: int = MB, seconds: float = 20) -> Page:
    return fetch(url, max_bytes=max_bytes, seconds=seconds)


def refusal(url: str, max_bytes: int = MB, seconds: float = 20) -> str:
    """Returns the message of a refusal, which must be one short line: what is wrong, and what to do."""
    with pytest.raises(ArticleError) as caught:
        get(url, max_bytes, seconds)
    message = str(caught.value)
    assert re.fullmatch(r"[ -~]{10,150}; [ -~]{5,80}", message)
    return message


def dripped(at_once: bytes, slowly: bytes) -> Iterator[bytes]:
    yield at_once
    for number in range(500):
        time.sleep(PAUSE)
        yield slowly[number % len(slowly) :][:1]


def no_names(*_: object, **__: object) -> list[object]:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
