"""Pages are fetched from servers on this machine, and most of them misbehave."""

import gzip
import os
import re
import socket
import socketserver
import ssl
import subprocess
import sys
import time
import tracemalloc
import zlib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from threading import Thread

import pytest
import trustme
from hypothesis import given, settings
from hypothesis import strategies as st

from articlecli import __version__, fetching
from articlecli.article import ArticleError
from articlecli.fetching import Page, fetch, is_url

_MB = 1024 * 1024
_STORY = "Café prices rose to £5, the “Grand” hotel said.".encode()
_SOON = 0.3  # seconds
_PAUSE = 0.02  # seconds; far below any time limit, so that no single read is slow


class _Server(socketserver.ThreadingTCPServer):
    """Answers a request with the bytes for its path, or piece by piece; it keeps what it was asked."""

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
    server: _Server

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
            if not (piece := sock.recv(_MB)):
                return
            request += piece
            if not request[:1].isalpha():
                sock.sendall(b"HTTP/1.1 400 TLS is not spoken here\r\n\r\n")
                return
        self.server.requests.append(request.decode("latin-1"))
        answer = self.server.answers.get(request.split()[1].decode(), b"HTTP/1.1 404 Gone\r\n\r\n")
        for piece in [answer] if isinstance(answer, bytes) else answer:
            sock.sendall(piece)


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("no_proxy", "*")


def _served(server: _Server) -> Iterator[_Server]:
    with server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def server() -> Iterator[_Server]:
    yield from _served(_Server())


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
def tls_server(authority: trustme.CA) -> Iterator[_Server]:
    yield from _served(_Server(authority.issue_cert("127.0.0.1")))


def _answer(body: bytes = _STORY, *headers: str, status: str = "200 OK", sized: bool = True) -> bytes:
    lines = [f"HTTP/1.1 {status}", *headers, *([f"Content-Length: {len(body)}"] if sized else [])]
    return "\r\n".join([*lines, "", ""]).encode() + body


def _chunked(*chunks: bytes) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks)


def _redirect(location: str, status: str = "302 Found") -> bytes:
    return _answer(b"", f"Location: {location}", status=status)


def _get(url: str, max_bytes: int = _MB, seconds: float = 20) -> Page:
    return fetch(url, max_bytes=max_bytes, seconds=seconds)


def _refusal(url: str, max_bytes: int = _MB, seconds: float = 20) -> str:
    """What is said of an address; each refusal is one short line of what is wrong and what to do."""
    with pytest.raises(ArticleError) as caught:
        _get(url, max_bytes, seconds)
    message = str(caught.value)
    assert re.fullmatch(r"[ -~]{10,150}; [ -~]{5,80}", message)
    return message


@pytest.mark.parametrize("name", ["http://example.org", "https://example.org/a?b#c", "HTTPS://EXAMPLE.ORG", "http://"])
def test_an_address_of_the_web_is_told(name: str) -> None:
    assert is_url(name)


@pytest.mark.parametrize(
    "name",
    ["", "-", "file.txt", "ftp://example.org", "file:///etc/passwd", "http:/a", "https", "a/http://b", " http://a"],
)
def test_other_names_are_files(name: str) -> None:
    assert not is_url(name)


def test_a_page_comes_with_its_type_and_address(server: _Server) -> None:
    url = server.put(_answer(_STORY, "Content-Type: Text/HTML; charset=utf-8"), "/story?page=1")
    assert _get(url + "#part") == Page(_STORY, "Text/HTML; charset=utf-8", url)


def test_the_request_says_what_is_asked_and_by_which_program_and_nothing_else(server: _Server) -> None:
    _get(server.put(_answer()))
    first, *lines = server.requests[0].strip().split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines)
    assert first == "GET / HTTP/1.1"
    assert headers["User-Agent"] == f"articlecli/{__version__}"
    assert {"text/html", "text/plain", "text/markdown"} <= set(re.findall(r"[\w/]+", headers["Accept"]))
    assert headers["Accept-Encoding"].startswith("gzip, deflate")
    assert headers.keys() == {"Host", "User-Agent", "Accept", "Accept-Encoding"}


@pytest.mark.parametrize(
    "media_type", ["text/plain", "text/markdown", "application/xhtml+xml", "application/xml", "html"]
)
def test_texts_are_let_through(server: _Server, media_type: str) -> None:
    assert _get(server.put(_answer(_STORY, f"Content-Type: {media_type}"))).content_type == media_type


def test_a_page_need_not_say_its_type_or_length(server: _Server) -> None:
    assert _get(server.put(_answer(sized=False))) == Page(_STORY, None, server.url + "/")


@pytest.mark.parametrize(
    "media_type",
    [
        "image/png",
        "audio/mpeg",
        "video/mp4",
        "application/pdf",
        "application/zip",
        "application/octet-stream",
        "application/json",
        "Application/PDF; name=x",
        "multipart/mixed",
        "font/woff2",
    ],
)
def test_what_is_no_text_is_refused_by_its_type(server: _Server, media_type: str) -> None:
    message = _refusal(server.put(_answer(_STORY, f"Content-Type: {media_type}")))
    assert message.startswith(f"is {media_type.lower().partition(';')[0]}, not a text; ")


def test_a_type_that_is_none_is_not_shown(server: _Server) -> None:
    for media_type in ["\x1b[31m/\x07", "image/" + "x" * 5000, "application/pdf\x1b[31m"]:
        assert _get(server.put(_answer(_STORY, f"Content-Type: {media_type}"))).data == _STORY


# Packed bodies


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(_STORY)),
        ("X-GZIP", gzip.compress(_STORY)),
        ("gzip", gzip.compress(_STORY[:9]) + gzip.compress(_STORY[9:])),
        ("deflate", zlib.compress(_STORY)),
        ("deflate", zlib.compress(_STORY)[2:-4]),  # without the frame, as some servers take it
        ("identity", _STORY),
        ("", _STORY),
    ],
)
def test_a_packed_page_is_unpacked(server: _Server, encoding: str, packed: bytes) -> None:
    assert _get(server.put(_answer(packed, f"Content-Encoding: {encoding}"))).data == _STORY


def test_a_page_in_chunks_is_put_together(server: _Server) -> None:
    body = _chunked(_STORY[:7], _STORY[7:], b"")
    assert _get(server.put(_answer(body, "Transfer-Encoding: chunked", sized=False))).data == _STORY


@pytest.mark.parametrize("encoding", ["br", "gzip, gzip", "compress", "aes128gcm"])
def test_a_packing_that_was_not_asked_for_is_refused(server: _Server, encoding: str) -> None:
    assert "packed" in _refusal(server.put(_answer(_STORY, f"Content-Encoding: {encoding}")))


def test_a_body_that_is_not_packed_as_it_says_is_refused(server: _Server) -> None:
    assert "as it should" in _refusal(server.put(_answer(_STORY, "Content-Encoding: gzip")))


def test_a_page_at_the_limit_is_read_and_one_over_it_is_not(server: _Server) -> None:
    for sized in (True, False):
        url = server.put(_answer(b"x" * 5000, sized=sized))
        assert len(_get(url, 5000).data) == 5000
        assert _refusal(url, 4999) == "is larger than 4,999 bytes; raise --max-bytes to read it"


def test_a_length_over_the_limit_is_refused_before_the_body_comes(server: _Server) -> None:
    url = server.put(_dripped(b"HTTP/1.1 200 OK\r\nContent-Length: 1048577\r\n\r\n", b"x"))
    assert "larger than 1,048,576 bytes" in _refusal(url)


@cache
def _zeros(window: int) -> bytes:
    """200 MB of zeros, packed to 200 KB."""
    packer = zlib.compressobj(9, zlib.DEFLATED, window)
    return b"".join(packer.compress(bytes(_MB)) for _ in range(200)) + packer.flush()


@pytest.mark.parametrize("in_chunks", [False, True])
@pytest.mark.parametrize(
    ("encoding", "window"), [("gzip", 31), ("deflate", 15), ("deflate", -15)], ids=["gzip", "zlib", "deflate"]
)
def test_a_bomb_is_not_unpacked(server: _Server, encoding: str, window: int, in_chunks: bool) -> None:
    bomb = _zeros(window)
    assert len(bomb) < 250_000
    framing = ["Transfer-Encoding: chunked"] if in_chunks else []
    body = _chunked(bomb, b"") if in_chunks else bomb
    url = server.put(_answer(body, f"Content-Encoding: {encoding}", *framing, sized=not in_chunks))
    _refusal(server.put(_answer(b"", status="500 Once, to load what is needed"), "/first"))
    tracemalloc.start()
    try:
        assert "larger than 1,048,576 bytes" in _refusal(url)
        assert tracemalloc.get_traced_memory()[1] < 4 * _MB
    finally:
        tracemalloc.stop()


# Redirects


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 Other", "307 Temporary", "308 Permanent"])
def test_a_redirect_is_followed(server: _Server, status: str) -> None:
    there = server.put(_answer(), "/there")
    assert _get(server.put(_redirect(there, status))).url == there


def test_a_redirect_may_be_relative(server: _Server) -> None:
    server.put(_redirect("../b/two?x#y"), "/a/one")
    server.put(_redirect(server.url.removeprefix("http:") + "/three"), "/b/two?x")
    server.put(_answer(), "/three")
    assert _get(server.url + "/a/one").url == server.url + "/three"


@pytest.mark.parametrize("location", ["/caf\u00e9 noir".encode(), b"/caf%C3%A9%20noir"])
def test_a_redirect_may_have_letters_that_no_address_has(server: _Server, location: bytes) -> None:
    server.put(b"HTTP/1.1 302 Found\r\nLocation: " + location + b"\r\n\r\n")
    there = server.put(_answer(), "/caf%C3%A9%20noir")
    assert _get(server.url).url == there


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/",
        "data:text/plain,x",
        "javascript:alert(1)",
        "mailto:a@b.c",
        "HTTPX://a/",
    ],
)
def test_a_redirect_out_of_the_web_is_refused(server: _Server, location: str) -> None:
    assert "no web page" in _refusal(server.put(_redirect(location)))


@pytest.mark.parametrize(
    ("location", "problem"),
    [
        ("http://:80/", "as an address"),
        ("http://127.0.0.1:99999/", "as an address"),
        ("http://[::1", "as it should"),
        ("http://user:secret@127.0.0.1/", "password"),
    ],
)
def test_a_redirect_to_an_address_that_is_none_is_refused(server: _Server, location: str, problem: str) -> None:
    assert problem in _refusal(server.put(_redirect(location)))


def test_a_redirect_to_nowhere_is_refused(server: _Server) -> None:
    assert "with 302" in _refusal(server.put(_answer(b"", status="302 Found")))
    assert "with 302" in _refusal(server.put(_redirect("")))


def test_ten_redirects_are_followed_and_no_more(server: _Server) -> None:
    for number in range(11):
        server.put(_redirect(f"/{number + 1}"), f"/{number}")
    server.put(_answer(), "/11")
    assert _get(server.url + "/1").data == _STORY
    assert "more than 10 times" in _refusal(server.url + "/0")


def test_a_redirect_to_itself_ends(server: _Server) -> None:
    assert "more than 10 times" in _refusal(server.put(_redirect("/")))
    assert len(server.requests) == 11


def test_nothing_goes_along_with_a_redirect(server: _Server) -> None:
    server.put(_answer(), "/there")
    _get(server.put(_answer(b"", "Location: /there", "Set-Cookie: a=b", status="302 Found")))
    first, second = server.requests
    assert second == first.replace("GET / ", "GET /there ")


# What a server refuses


@pytest.mark.parametrize(
    ("status", "message"),
    [
        (404, "was not found there (404); check the address"),
        (410, "was not found there (410); check the address"),
        (401, "is refused to programs (401); save the page from a browser and give that file"),
        (403, "is refused to programs (403); save the page from a browser and give that file"),
        (451, "is refused to programs (451); save the page from a browser and give that file"),
        (429, "can't be served now (429); try again later"),
        (500, "can't be served now (500); try again later"),
        (503, "can't be served now (503); try again later"),
        (204, "is answered with 204 in place of a page; check the address"),
        (418, "is answered with 418 in place of a page; check the address"),
        (999, "is answered with 999 in place of a page; check the address"),
    ],
)
def test_a_status_is_told_with_what_to_do(server: _Server, status: int, message: str) -> None:
    assert _refusal(server.put(_answer(b"", status=f"{status} \x1b[31mReason"))) == message


def test_the_body_of_an_error_is_not_read(server: _Server) -> None:
    endless = (b"HTTP/1.1 404 Gone\r\n\r\n" if not number else bytes(_MB) for number in range(10_000))
    assert "(404)" in _refusal(server.put(endless))


# Servers that are slow, break off or talk something else


def _dripped(at_once: bytes, slowly: bytes) -> Iterator[bytes]:
    yield at_once
    for number in range(500):
        time.sleep(_PAUSE)
        yield slowly[number % len(slowly) :][:1]


_HEAD = b"HTTP/1.1 200 OK\r\n"
_DRIPS = {
    "status": (b"", _HEAD[:-2].replace(b"OK", b"O" * 500)),
    "header": (_HEAD, b"X: " + b"x" * 500),
    "many headers": (_HEAD, b"X: x\r\n"),
    "continue": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "body": (_HEAD + b"\r\n", b"x"),
    "sized body": (_HEAD + b"Content-Length: 1000\r\n\r\n", b"x"),
    "chunk's length": (_HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"0"),
    "chunk": (_HEAD + b"Transfer-Encoding: chunked\r\n\r\n1000\r\n", b"x"),
    "chunks": (_HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
    "trailer": (_HEAD + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"X: x\r\n"),
    "packed body": (_HEAD + b"Content-Encoding: gzip\r\n\r\n", gzip.compress(b"")),
    "error": (b"HTTP/1.1 404", b"x"),
}


@pytest.mark.parametrize("part", _DRIPS)
def test_a_server_that_drips_is_left(server: _Server, part: str) -> None:
    url = server.put(_dripped(*_DRIPS[part]))
    assert _refusal(url, seconds=_SOON).startswith("took longer than 0.3 seconds; ")


@pytest.mark.usefixtures("trusted")
def test_a_server_that_drips_is_left_over_tls_too(tls_server: _Server) -> None:
    for part in ("header", "body"):
        url = tls_server.put(_dripped(*_DRIPS[part]), f"/{part.replace(' ', '')}")
        assert "took longer than 0.3 seconds" in _refusal(url, seconds=_SOON)


def test_a_server_that_says_nothing_is_left() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        assert "took longer" in _refusal(f"http://127.0.0.1:{silent.getsockname()[1]}/", seconds=_SOON)
        assert "took longer" in _refusal(f"https://127.0.0.1:{silent.getsockname()[1]}/", seconds=_SOON)


def test_slow_redirects_have_one_time_together(server: _Server) -> None:
    def late(answer: bytes) -> Iterator[bytes]:
        time.sleep(_SOON / 3)
        yield answer

    for number in range(10):
        server.put(late(_redirect(f"/{number + 1}")), f"/{number}")
    assert "took longer" in _refusal(server.url + "/0", seconds=_SOON)


def test_no_time_is_no_request(server: _Server) -> None:
    assert "took longer than 0 seconds" in _refusal(server.put(_answer()), seconds=0)
    assert not server.requests


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        _HEAD + b"Content-Length: 100\r\n\r\nonly this",
        _HEAD + b"Content-Length: 100\r\n\r\n",
        _HEAD + b"Transfer-Encoding: chunked\r\n\r\n",
        _HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n",
        _HEAD + b"Transfer-Encoding: chunked\r\n\r\n64\r\nonly this",
        _HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nno length\r\n",
    ],
)
def test_an_answer_that_breaks_off_is_refused(server: _Server, answer: bytes) -> None:
    assert _refusal(server.put(answer)) == "broke off before its end; try again later"


def test_a_connection_that_is_cut_is_refused(server: _Server) -> None:
    def cut() -> Iterator[bytes]:
        yield _HEAD + b"Content-Length: 100\r\n\r\nonly this"
        raise ConnectionAbortedError

    assert "broke off" in _refusal(server.put(cut()))


@pytest.mark.parametrize(
    "answer",
    [
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"\x00\xff" * 1000,
        b"HTTP/9.9 200 OK\r\n\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
        _HEAD + b"X: " + b"x" * 100_000,
        _HEAD + b"X: x\r\n" * 1000,
        _HEAD + b"Content-Length: 5, 6\r\n\r\nabcde",
        _HEAD + b"Transfer-Encoding: chunked\r\n\r\n-5\r\nabcde",
    ],
)
def test_what_is_no_answer_is_refused(server: _Server, answer: bytes) -> None:
    assert "as it should" in _refusal(server.put(answer))


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 100 Continue\r\n\r\n",
        _HEAD + b"Transfer-Encoding: chunked\r\n\r\n-1\r\n",
        _HEAD + b"Transfer-Encoding: chunked\r\n\r\n0\r\n",
        _HEAD + b"Content-Encoding: gzip\r\n\r\n",
        _HEAD + b"\r\n",
    ],
)
def test_what_has_no_end_is_refused_by_its_size(server: _Server, head: bytes) -> None:
    more = {b"100": b"HTTP/1.1 100 Continue\r\n\r\n", b"zip": gzip.compress(b"")}
    again = next((bytes_ for key, bytes_ in more.items() if key in head), b"X: x\r\n") * 5000
    assert "larger than" in _refusal(server.put(head if not number else again for number in range(10_000)))


@given(
    st.lists(
        st.sampled_from([*_HEAD.split(), b"HTTP/1.1 200 OK", b"\r\n", b"\r\n\r\n", b":", b"X: x", b"\x1b[", b"-1"]).map(
            bytes
        )
        | st.sampled_from([b"Content-Length: 9", b"Content-Type: message/rfc822", b"Location: //["])
        | st.sampled_from([b"Transfer-Encoding: chunked", b"Content-Encoding: gzip", b"302", b"0", b"5"])
        | st.binary(max_size=9)
    )
)
@settings(max_examples=150, deadline=None)
def test_whatever_a_server_says_there_is_a_page_or_a_refusal(pieces: list[bytes]) -> None:
    for server in _served(_Server()):
        try:
            _get(server.put(b"".join(pieces)))
        except ArticleError as error:
            assert ";" in str(error)  # noqa: PT017  # not every answer is refused


# Servers that can't be reached


def test_a_port_that_nobody_listens_at_is_told() -> None:
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{deaf.getsockname()[1]}/"
        assert re.fullmatch(r"can't be reached \(.*refused\); check the address", _refusal(url))


def _no_names(*_: object, **__: object) -> list[object]:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def test_a_host_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", _no_names)
    assert _refusal("http://nowhere.invalid/").startswith("can't be reached: there is no such host; check the address")


@pytest.mark.usefixtures("trusted")
def test_a_page_is_read_over_tls_where_the_certificate_is_trusted(tls_server: _Server) -> None:
    assert _get(tls_server.put(_answer())).data == _STORY


def test_a_certificate_that_is_not_trusted_is_told(tls_server: _Server) -> None:
    message = _refusal(tls_server.put(_answer()))
    assert re.fullmatch(r"offers no connection that can be trusted \([\w ]*certificate\); check the address", message)
    assert not tls_server.requests


def test_a_server_without_tls_is_told(server: _Server) -> None:
    assert "no connection that can be trusted" in _refusal(server.put(_answer()).replace("http:", "https:"))


# Addresses


@pytest.mark.parametrize(
    "url",
    [
        "",
        "story.txt",
        "ftp://127.0.0.1/",
        "http://",
        "http:///path",
        "http://?q",
        "http://:80/",
        "http://[::1",
        "http://[x]/",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:-1/",
        "http://127.0.0.1:http/",
        "http://a b/",
        "http://a\n/",
        "http://a\x00/",
        "http://%00/",
        "http://\ud800/",
        "http://a..b/",
        f"http://{'a' * 64}.example/",
        "http://%/",
    ],
)
def test_an_address_that_is_none_is_refused(url: str) -> None:
    assert _refusal(url) == "can't be understood as an address; copy it from a browser's address bar"


@pytest.mark.parametrize(
    "url", ["http://user:secret@127.0.0.1/", "http://user@127.0.0.1/", "http://:secret@127.0.0.1/"]
)
def test_an_address_with_a_password_is_refused_and_not_repeated(url: str) -> None:
    message = _refusal(url)
    assert "password" in message
    assert "secret" not in message


def test_an_address_is_asked_for_as_a_browser_does(server: _Server) -> None:
    there = server.put(_answer(), "/caf%C3%A9/a%20b/%0D%0AX:1?q=%C3%A9%20%22")
    assert _get(server.url.replace("http", "HTTP") + '/x/../café/a b/\r\nX:1?q=é "#é').url == there


@given(st.text(max_size=30) | st.text(alphabet=":/?#[]@%.0az\u00e9\u200b \n\\", max_size=30))
@settings(max_examples=300, deadline=None)
def test_whatever_the_address_there_is_a_refusal(rest: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", _no_names)
        assert ";" in _refusal(f"http://{rest}")


# Proxies


def test_a_proxy_of_the_environment_is_used(server: _Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "elsewhere.invalid")
    monkeypatch.setenv("http_proxy", server.url.replace("//", "//me:%70w@"))
    server.answers["http://example.invalid/a"] = _answer()
    assert _get("http://example.invalid/a").data == _STORY
    assert "proxy-authorization: basic bwu6chc=" in server.requests[0].lower()


def test_a_proxy_need_not_say_its_scheme(server: _Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("all_proxy", server.url.removeprefix("http://"))
    server.answers["http://example.invalid/"] = _answer()
    assert _get("http://example.invalid/").url == "http://example.invalid/"


def test_a_host_without_proxy_is_asked_itself(server: _Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setenv("http_proxy", "http://proxy.invalid:1/")
    assert _get(server.put(_answer())).data == _STORY


@pytest.mark.parametrize(
    ("answer", "problem"),
    [(b"HTTP/1.1 403 No\r\n\r\n", "through the proxy"), (b"SSH-2.0\r\n", "as it should"), (b"", "broke off")],
)
def test_a_proxy_that_does_not_connect_is_told(
    server: _Server, monkeypatch: pytest.MonkeyPatch, answer: bytes, problem: str
) -> None:
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("https_proxy", server.url)
    server.answers["example.invalid:443"] = answer
    assert problem in _refusal("https://example.invalid/")


def test_a_proxy_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", _no_names)
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("all_proxy", "http://proxy.invalid:3128")
    assert "through the proxy" in _refusal("http://example.invalid/")
    assert "through the proxy" in _refusal("https://example.invalid/")


def test_a_proxy_that_drips_is_left(server: _Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("https_proxy", server.url)
    server.answers["example.invalid:443"] = _dripped(_HEAD, b"X: x\r\n")
    assert "took longer" in _refusal("https://example.invalid/", seconds=_SOON)


@pytest.mark.parametrize(
    "proxy", ["socks5://127.0.0.1:1", "http://[", "http://:99999", "http://日:本@127.0.0.1:1", "http://\udcff"]
)
def test_a_proxy_that_is_none_is_told(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("http_proxy", proxy)
    assert "through the proxy" in _refusal("http://127.0.0.1/")


def test_importing_loads_nothing_of_the_network() -> None:
    code = f"import sys; import {fetching.__name__}; print(*sys.modules)"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert not {"urllib3", "http.client", "ssl", "socket", "urllib.request", "email"} & set(done.stdout.split())
