"""The command as its users see it, if they give it pages, addresses or Markdown."""

import json
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.conftest import Run
from tests.support.packages import epub, page
from tests.support.paths import SAMPLES
from tests.support.pdfs import Put, column, pdf

_FERRY = str(SAMPLES / "ferry.txt")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A server on this machine, and the folder that it serves."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", tmp_path
        server.shutdown()


_HTML = """<!doctype html><html><head><title>Gulls leave the bay | The Courier</title></head><body>
<nav><a href="/">Home</a></nav><article><h1>Gulls leave the bay</h1>
<p>The gulls of Tallow Bay left on Monday, all of them, and nobody in the town can say where they went.</p>
<p>“They have never done it before,” said Ann Weld, the harbour master, who has counted them since 1988.</p>
</article><footer>© The Courier</footer></body></html>"""


def test_the_page_at_an_address_is_digested(site: tuple[str, Path], run: Run) -> None:
    url, folder = site
    (folder / "gulls.html").write_text(_HTML, encoding="utf-8")
    done = run(f"{url}/gulls.html", "--json")
    assert done.stderr == b""
    shown = json.loads(done.stdout)
    assert (shown["headline"], shown["source"]) == ("Gulls leave the bay", f"{url}/gulls.html")
    assert [quote["speaker"] for quote in shown["quotes"]] == ["Ann Weld"]


_LINES = (
    "The gulls of Tallow Bay left on Monday, all of them, and nobody in",
    "the town can say where they went. They have never done it before.",
)
_DOCUMENTS = {
    "gulls.pdf": pdf([Put(60, 720, "Gulls leave the bay", 18), *column(60, 690, _LINES)]),
    "gulls": pdf([Put(60, 720, "Gulls leave the bay", 18), *column(60, 690, _LINES)]),
    "gulls.epub": epub(
        {"one": page(f"<p>{' '.join(_LINES)}</p>")}, metadata="<dc:title>Gulls leave the bay</dc:title>"
    ),
    "feed.rss": b"<rss><channel><item><title>Gulls leave the bay</title><description>The gulls left."
    b"</description></item></channel></rss>",
}


@pytest.mark.parametrize("name", _DOCUMENTS)
def test_a_document_at_an_address_or_from_a_pipe_is_digested(site: tuple[str, Path], run: Run, name: str) -> None:
    url, folder = site
    (folder / name).write_bytes(_DOCUMENTS[name])
    fetched, piped = run(f"{url}/{name}"), run(stdin=_DOCUMENTS[name])
    assert fetched.stderr == piped.stderr == b""
    assert fetched.stdout == piped.stdout
    assert b"Gulls leave the bay\n" in fetched.stdout


def test_a_missing_page_gives_one_line_and_the_others_are_digested(site: tuple[str, Path], run: Run) -> None:
    url, folder = site
    (folder / "empty.html").write_text("<!doctype html><title>Gulls</title>", encoding="utf-8")
    done = run(f"{url}/gone.html", _FERRY)
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert b"gone.html: was not found there (404)" in done.stderr
    assert done.stdout.startswith(b"==> ")
    assert b"a page without an article" in run(f"{url}/empty.html").stderr


def test_a_page_in_a_pipe_is_digested_as_a_page(run: Run) -> None:
    assert run(stdin=_HTML.encode()).stdout.startswith(b"Gulls leave the bay\n")


def test_an_option_names_the_kind_of_text(run: Run) -> None:
    markdown = b"Gulls *leave* the bay\n\nThe gulls of the bay left on Monday, and nobody *knows* where they went.\n"
    assert b"*leave*" in run(stdin=markdown).stdout
    shown = run("--from", "markdown", stdin=markdown).stdout
    assert b"*" not in shown
    assert shown.startswith(b"Gulls leave the bay\n")
