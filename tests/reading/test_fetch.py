"""Pages are fetched from servers on this machine. Many of the servers misbehave."""

import gzip
import re
import socket
import tracemalloc
import zlib
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articlecli import __version__
from articlecli.reading.fetch import Page
from articlecli.reading.kinds import is_url
from tests.support.servers import MB, STORY, Server, answer, chunked, dripped, get, no_names, redirect, refusal

pytestmark = pytest.mark.usefixtures("no_proxy")


@pytest.mark.parametrize("name", ["http://example.org", "https://example.org/a?b#c", "HTTPS://EXAMPLE.ORG", "http://"])
def test_an_address_of_the_web_is_recognized(name: str) -> None:
    assert is_url(name)


@pytest.mark.parametrize(
    "name",
    ["", "-", "file.txt", "ftp://example.org", "file:///etc/passwd", "http:/a", "https", "a/http://b", " http://a"],
)
def test_other_names_are_files(name: str) -> None:
    assert not is_url(name)


def test_a_page_comes_with_its_type_and_address(server: Server) -> None:
    url = server.put(answer(STORY, "Content-Type: Text/HTML; charset=utf-8"), "/story?page=1")
    assert get(url + "#part") == Page(STORY, "Text/HTML; charset=utf-8", url)


def test_the_request_names_the_page_the_program_and_nothing_else(server: Server) -> None:
    get(server.put(answer()))
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
def test_texts_of_these_types_are_read(server: Server, media_type: str) -> None:
    assert get(server.put(answer(STORY, f"Content-Type: {media_type}"))).content_type == media_type


def test_a_page_need_not_say_its_type_or_length(server: Server) -> None:
    assert get(server.put(answer(sized=False))) == Page(STORY, None, server.url + "/")


@pytest.mark.parametrize(
    "media_type",
    [
        "image/png",
        "audio/mpeg",
        "video/mp4",
        "image/svg+xml",
        "application/zip",
        "application/vnd.ms-excel",
        "Application/Wasm; name=x",
        "multipart/mixed",
        "font/woff2",
    ],
)
def test_a_page_that_is_no_text_is_refused_by_its_type(server: Server, media_type: str) -> None:
    message = refusal(server.put(answer(STORY, f"Content-Type: {media_type}")))
    assert message.startswith(f"is {media_type.lower().partition(';')[0]}, not a text; ")


@pytest.mark.parametrize(
    "media_type",
    [
        *("application/pdf", "Application/EPUB+zip; name=x", "application/rss+xml", "application/feed+json"),
        *("application/octet-stream", "message/rfc822", "application/x-gzip"),
    ],
)
def test_a_document_or_an_unknown_type_is_fetched(server: Server, media_type: str) -> None:
    assert get(server.put(answer(STORY, f"Content-Type: {media_type}"))).data == STORY


def test_a_page_of_an_invalid_type_is_read(server: Server) -> None:
    for media_type in ["\x1b[31m/\x07", "image/" + "x" * 5000, "image/png\x1b[31m"]:
        assert get(server.put(answer(STORY, f"Content-Type: {media_type}"))).data == STORY


# Packed bodies


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        pytest.param("gzip", gzip.compress(STORY), id="gzip"),
        pytest.param("X-GZIP", gzip.compress(STORY), id="its old name"),
        pytest.param("gzip", gzip.compress(STORY[:9]) + gzip.compress(STORY[9:]), id="two members"),
        pytest.param("deflate", zlib.compress(STORY), id="zlib"),
        pytest.param("deflate", zlib.compress(STORY)[2:-4], id="deflate without the frame, as some servers take it"),
        pytest.param("identity", STORY, id="identity"),
        pytest.param("", STORY, id="no name"),
    ],
)
def test_a_packed_page_is_unpacked(server: Server, encoding: str, packed: bytes) -> None:
    assert get(server.put(answer(packed, f"Content-Encoding: {encoding}"))).data == STORY


def test_a_page_in_chunks_is_put_together(server: Server) -> None:
    body = chunked(STORY[:7], STORY[7:], b"")
    assert get(server.put(answer(body, "Transfer-Encoding: chunked", sized=False))).data == STORY


@pytest.mark.parametrize("encoding", ["br", "gzip, gzip", "compress", "aes128gcm"])
def test_a_packing_that_was_not_asked_for_is_refused(server: Server, encoding: str) -> None:
    assert "packed" in refusal(server.put(answer(STORY, f"Content-Encoding: {encoding}")))


def test_a_body_that_is_not_packed_as_it_says_is_refused(server: Server) -> None:
    assert "as it should" in refusal(server.put(answer(STORY, "Content-Encoding: gzip")))


def test_a_page_at_the_limit_is_read_and_one_over_it_is_not(server: Server) -> None:
    for sized in (True, False):
        url = server.put(answer(b"x" * 5000, sized=sized))
        assert len(get(url, 5000).data) == 5000
        assert refusal(url, 4999) == "is larger than 4,999 bytes; raise --max-bytes to read it"


def test_a_length_over_the_limit_is_refused_before_the_body_comes(server: Server) -> None:
    url = server.put(dripped(b"HTTP/1.1 200 OK\r\nContent-Length: 1048577\r\n\r\n", b"x"))
    assert "larger than 1,048,576 bytes" in refusal(url)


@cache
def _zeros(window: int) -> bytes:
    """200 MB of zeros, packed to 200 KB."""
    packer = zlib.compressobj(9, zlib.DEFLATED, window)
    return b"".join(packer.compress(bytes(MB)) for _ in range(200)) + packer.flush()


@pytest.mark.slow
@pytest.mark.parametrize("in_chunks", [False, True])
@pytest.mark.parametrize(
    ("encoding", "window"), [("gzip", 31), ("deflate", 15), ("deflate", -15)], ids=["gzip", "zlib", "deflate"]
)
def test_a_bomb_is_not_unpacked(server: Server, encoding: str, window: int, in_chunks: bool) -> None:
    bomb = _zeros(window)
    assert len(bomb) < 250_000
    framing = ["Transfer-Encoding: chunked"] if in_chunks else []
    body = chunked(bomb, b"") if in_chunks else bomb
    url = server.put(answer(body, f"Content-Encoding: {encoding}", *framing, sized=not in_chunks))
    refusal(server.put(answer(b"", status="500 Once, to load what is needed"), "/first"))
    tracemalloc.start()
    try:
        assert "larger than 1,048,576 bytes" in refusal(url)
        assert tracemalloc.get_traced_memory()[1] < 4 * MB
    finally:
        tracemalloc.stop()


# Redirects


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 Other", "307 Temporary", "308 Permanent"])
def test_a_redirect_is_followed(server: Server, status: str) -> None:
    there = server.put(answer(), "/there")
    assert get(server.put(redirect(there, status))).url == there


def test_a_redirect_may_be_relative(server: Server) -> None:
    server.put(redirect("../b/two?x#y"), "/a/one")
    server.put(redirect(server.url.removeprefix("http:") + "/three"), "/b/two?x")
    server.put(answer(), "/three")
    assert get(server.url + "/a/one").url == server.url + "/three"


@pytest.mark.parametrize("location", ["/caf\u00e9 noir".encode(), b"/caf%C3%A9%20noir"])
def test_a_redirect_may_have_letters_that_are_not_allowed_in_addresses(server: Server, location: bytes) -> None:
    server.put(b"HTTP/1.1 302 Found\r\nLocation: " + location + b"\r\n\r\n")
    there = server.put(answer(), "/caf%C3%A9%20noir")
    assert get(server.url).url == there


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
def test_a_redirect_out_of_the_web_is_refused(server: Server, location: str) -> None:
    assert "no web page" in refusal(server.put(redirect(location)))


@pytest.mark.parametrize(
    ("location", "problem"),
    [
        ("http://:80/", "as an address"),
        ("http://127.0.0.1:99999/", "as an address"),
        ("http://[::1", "as it should"),
        ("http://user:secret@127.0.0.1/", "password"),
    ],
)
def test_a_redirect_to_an_invalid_address_is_refused(server: Server, location: str, problem: str) -> None:
    assert problem in refusal(server.put(redirect(location)))


def test_a_redirect_to_nowhere_is_refused(server: Server) -> None:
    assert "with 302" in refusal(server.put(answer(b"", status="302 Found")))
    assert "with 302" in refusal(server.put(redirect("")))


def test_ten_redirects_are_followed_and_no_more(server: Server) -> None:
    for number in range(11):
        server.put(redirect(f"/{number + 1}"), f"/{number}")
    server.put(answer(), "/11")
    assert get(server.url + "/1").data == STORY
    assert "more than 10 times" in refusal(server.url + "/0")


def test_a_redirect_to_itself_ends(server: Server) -> None:
    assert "more than 10 times" in refusal(server.put(redirect("/")))
    assert len(server.requests) == 11


def test_a_redirect_takes_no_header_along(server: Server) -> None:
    server.put(answer(), "/there")
    get(server.put(answer(b"", "Location: /there", "Set-Cookie: a=b", status="302 Found")))
    first, second = server.requests
    assert second == first.replace("GET / ", "GET /there ")


# Refusals of a server


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
def test_a_message_says_what_to_do_about_a_status(server: Server, status: int, message: str) -> None:
    assert refusal(server.put(answer(b"", status=f"{status} \x1b[31mReason"))) == message


def test_the_body_of_an_error_is_not_read(server: Server) -> None:
    endless = (b"HTTP/1.1 404 Gone\r\n\r\n" if not number else bytes(MB) for number in range(10_000))
    assert "(404)" in refusal(server.put(endless))


# Servers that can't be reached


def test_a_message_says_that_nobody_listens_at_a_port() -> None:
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{deaf.getsockname()[1]}/"
        assert re.fullmatch(r"can't be reached \(.*refused\); check the address", refusal(url))


def test_a_message_says_that_there_is_no_such_host(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", no_names)
    assert refusal("http://nowhere.invalid/").startswith("can't be reached: there is no such host; check the address")


@pytest.mark.usefixtures("trusted")
def test_a_page_is_read_over_tls_if_the_certificate_is_trusted(tls_server: Server) -> None:
    assert get(tls_server.put(answer())).data == STORY


def test_a_message_says_that_a_certificate_is_not_trusted(tls_server: Server) -> None:
    message = refusal(tls_server.put(answer()))
    assert re.fullmatch(r"offers no connection that can be trusted \([\w ]*certificate\); check the address", message)
    assert not tls_server.requests


def test_a_message_says_that_a_server_has_no_tls(server: Server) -> None:
    assert "no connection that can be trusted" in refusal(server.put(answer()).replace("http:", "https:"))


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
def test_an_invalid_address_is_refused(url: str) -> None:
    assert refusal(url) == "can't be understood as an address; copy it from a browser's address bar"


@pytest.mark.parametrize(
    "url", ["http://user:secret@127.0.0.1/", "http://user@127.0.0.1/", "http://:secret@127.0.0.1/"]
)
def test_an_address_with_a_password_is_refused_and_not_repeated(url: str) -> None:
    message = refusal(url)
    assert "password" in message
    assert "secret" not in message


def test_an_address_is_normalized_as_a_browser_does(server: Server) -> None:
    there = server.put(answer(), "/caf%C3%A9/a%20b/%0D%0AX:1?q=%C3%A9%20%22")
    assert get(server.url.replace("http", "HTTP") + '/x/../café/a b/\r\nX:1?q=é "#é').url == there


@given(st.text(max_size=30) | st.text(alphabet=":/?#[]@%.0az\u00e9\u200b \n\\", max_size=30))
@settings(max_examples=300)
def test_any_address_without_a_host_is_refused(rest: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", no_names)
        assert ";" in refusal(f"http://{rest}")
