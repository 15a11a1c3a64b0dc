"""Safari's web archive: its main resource is the page."""

import plistlib
from typing import Any

import pytest

from articlecli import ArticleError, digest, reading

_PAGE = (
    "<html><head><title>Gulls leave Tallow Bay</title></head><body><article><h1>Gulls leave Tallow Bay</h1>"
    "<p>The gulls left the bay on Monday, after the last cannery shut, the harbour office said.</p>"
    "<p>“They waited a week for the café,” said Ann Weld, a baker at the quay. “Then they flew.”</p>"
    "<p>Nobody in the village expects that they will come back before the spring.</p></article></body></html>"
)


def _archive(resource: Any) -> bytes:
    return plistlib.dumps({"WebMainResource": resource}, fmt=plistlib.FMT_BINARY)


@pytest.mark.parametrize("encoding", ["UTF-8", "windows-1252"])
def test_the_page_is_read_in_its_encoding(encoding: str) -> None:
    data = _archive(
        {
            "WebResourceData": _PAGE.encode(encoding),
            "WebResourceMIMEType": "text/html",
            "WebResourceTextEncodingName": encoding,
        }
    )
    source = reading.from_bytes(data, "a.webarchive")
    assert source.kind == "webarchive"
    found = digest(source)
    assert found.headline == "Gulls leave Tallow Bay"
    assert "café" in found.text


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (_archive({"WebResourceData": b"a", "WebResourceMIMEType": "image/png"}), "without a page"),
        (_archive(["a"]), "without a page"),
        (b"bplist00" + bytes(40), "is a broken property list"),
    ],
)
def test_what_has_no_page_is_refused(data: bytes, problem: str) -> None:
    with pytest.raises(ArticleError, match=problem):
        digest(reading.from_bytes(data, "a.webarchive"))
