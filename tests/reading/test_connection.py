"""Servers that are slow, that break off or that don't speak HTTP, and proxies before them."""

import gzip
import socket
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articlecli.core.article import ArticleError
from articlecli.reading import fetch
from tests.support.processes import unmeasured
from tests.support.servers import SOON, STORY, Server, answer, dripped, get, no_names, redirect, refusal, served

pytestmark = pytest.mark.usefixtures("no_proxy")

# Servers that are slow, that break off or that don't speak HTTP


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


@pytest.mark.slow
@pytest.mark.parametrize("part", _DRIPS)
def test_a_server_that_sends_byte_by_byte_is_left(server: Server, part: str) -> None:
    url = server.put(dripped(*_DRIPS[part]))
    assert refusal(url, seconds=SOON).startswith("took longer than 0.3 seconds; ")


@pytest.mark.usefixtures("trusted")
def test_a_server_that_sends_byte_by_byte_over_tls_is_left_too(tls_server: Server) -> None:
    for part in ("header", "body"):
        url = tls_server.put(dripped(*_DRIPS[part]), f"/{part.replace(' ', '')}")
        assert "took longer than 0.3 seconds" in refusal(url, seconds=SOON)


def test_a_server_that_says_nothing_is_left() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        assert "took longer" in refusal(f"http://127.0.0.1:{silent.getsockname()[1]}/", seconds=SOON)
        assert "took longer" in refusal(f"https://127.0.0.1:{silent.getsockname()[1]}/", seconds=SOON)


def test_slow_redirects_share_one_time_limit(server: Server) -> None:
    def late(answer: bytes) -> Iterator[bytes]:
        time.sleep(SOON / 3)
        yield answer

    for number in range(10):
        server.put(late(redirect(f"/{number + 1}")), f"/{number}")
    assert "took longer" in refusal(server.url + "/0", seconds=SOON)


def test_a_time_limit_of_0_makes_no_request(server: Server) -> None:
    assert "took longer than 0 seconds" in refusal(server.put(answer()), seconds=0)
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
def test_an_answer_that_breaks_off_is_refused(server: Server, answer: bytes) -> None:
    assert refusal(server.put(answer)) == "broke off before its end; try again later"


def test_a_connection_that_is_cut_is_refused(server: Server) -> None:
    def cut() -> Iterator[bytes]:
        yield _HEAD + b"Content-Length: 100\r\n\r\nonly this"
        raise ConnectionAbortedError

    assert "broke off" in refusal(server.put(cut()))


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
def test_an_answer_that_is_not_http_is_refused(server: Server, answer: bytes) -> None:
    assert "as it should" in refusal(server.put(answer))


@pytest.mark.slow
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
def test_an_endless_answer_is_refused_by_its_size(server: Server, head: bytes) -> None:
    more = {b"100": b"HTTP/1.1 100 Continue\r\n\r\n", b"zip": gzip.compress(b"")}
    again = next((bytes_ for key, bytes_ in more.items() if key in head), b"X: x\r\n") * 5000
    assert "larger than" in refusal(server.put(head if not number else again for number in range(10_000)))


@pytest.mark.slow
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
@settings(max_examples=150)
def test_any_answer_gives_a_page_or_a_refusal(pieces: list[bytes]) -> None:
    for server in served(Server()):
        try:
            get(server.put(b"".join(pieces)))
        except ArticleError as error:
            assert ";" in str(error)  # noqa: PT017  # not every answer is refused


# Proxies


def test_a_proxy_of_the_environment_is_used(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "elsewhere.invalid")
    monkeypatch.setenv("http_proxy", server.url.replace("//", "//me:%70w@"))
    server.answers["http://example.invalid/a"] = answer()
    assert get("http://example.invalid/a").data == STORY
    assert "proxy-authorization: basic bwu6chc=" in server.requests[0].lower()


def test_a_proxy_need_not_say_its_scheme(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("all_proxy", server.url.removeprefix("http://"))
    server.answers["http://example.invalid/"] = answer()
    assert get("http://example.invalid/").url == "http://example.invalid/"


def test_a_host_without_proxy_is_asked_directly(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setenv("http_proxy", "http://proxy.invalid:1/")
    assert get(server.put(answer())).data == STORY


@pytest.mark.parametrize(
    ("answer", "problem"),
    [(b"HTTP/1.1 403 No\r\n\r\n", "through the proxy"), (b"SSH-2.0\r\n", "as it should"), (b"", "broke off")],
)
def test_a_message_says_that_a_proxy_does_not_connect(
    server: Server, monkeypatch: pytest.MonkeyPatch, answer: bytes, problem: str
) -> None:
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("https_proxy", server.url)
    server.answers["example.invalid:443"] = answer
    assert problem in refusal("https://example.invalid/")


def test_a_message_says_that_a_proxy_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", no_names)
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("all_proxy", "http://proxy.invalid:3128")
    assert "through the proxy" in refusal("http://example.invalid/")
    assert "through the proxy" in refusal("https://example.invalid/")


def test_a_proxy_that_sends_byte_by_byte_is_left(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("https_proxy", server.url)
    server.answers["example.invalid:443"] = dripped(_HEAD, b"X: x\r\n")
    assert "took longer" in refusal("https://example.invalid/", seconds=SOON)


@pytest.mark.parametrize(
    "proxy", ["socks5://127.0.0.1:1", "http://[", "http://:99999", "http://日:本@127.0.0.1:1", "http://\udcff"]
)
def test_a_message_says_that_a_proxys_address_is_wrong(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("http_proxy", proxy)
    assert "through the proxy" in refusal("http://127.0.0.1/")


def test_importing_loads_no_module_of_the_network() -> None:
    code = f"import sys; import {fetch.__name__}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True, env=unmeasured()
    )
    assert not {"urllib3", "http.client", "ssl", "socket", "urllib.request", "email"} & set(done.stdout.split())
