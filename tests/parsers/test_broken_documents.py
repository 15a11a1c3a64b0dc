"""Broken and hostile documents are digested or refused in one line, and nothing else happens."""

import random

import pytest

from articlecli import ArticleError, digest, reading
from articlecli.parsers import readable
from tests.support.packages import docx, epub, odt, package, page

_TEXT = "The gulls left the pier on Monday, and nobody in Tallow Bay saw them go."
_DOCUMENTS = {
    "docx": docx(f"<w:p><w:r><w:t>{_TEXT}</w:t></w:r></w:p>" * 5),
    "odt": odt(f"<text:p>{_TEXT}</text:p>" * 5),
    "epub": epub({"one": page(f"<h1>One</h1><p>{_TEXT}</p>" * 5)}, metadata="<dc:title>Gulls</dc:title>"),
    "rtf": rb"{\rtf1\ansi{\fonttbl\f0 Arial;}{\stylesheet{\s1 Title;}}\s1 Gulls\par\pard "
    + _TEXT.encode() * 5
    + rb"\par}",
}


def _digested(data: bytes, kind: str) -> bool:
    try:
        digest(reading.from_data(data, f"a.{kind}", kind))
    except ArticleError as error:
        assert "\n" not in str(error)  # noqa: PT017 - not every input is refused
        return False
    return True


@pytest.mark.parametrize("kind", _DOCUMENTS)
def test_documents_that_are_cut_short_are_no_bug(kind: str) -> None:
    data = _DOCUMENTS[kind]
    assert _digested(data, kind)
    for length in range(1, len(data), max(1, len(data) // 40)):
        _digested(data[:length], kind)


@pytest.mark.parametrize("kind", _DOCUMENTS)
@pytest.mark.parametrize("seed", range(20))
def test_documents_with_broken_bytes_are_no_bug(kind: str, seed: int) -> None:
    noise, data = random.Random(seed), bytearray(_DOCUMENTS[kind])
    for _ in range(1 + len(data) // 200):
        data[noise.randrange(len(data))] = noise.randrange(256)
    _digested(bytes(data), kind)


@pytest.mark.parametrize("kind", ["docx", "odt", "epub"])
def test_a_package_of_too_many_files_is_refused(kind: str) -> None:
    with pytest.raises(ArticleError, match="more than 20,000 files"):
        readable(reading.from_data(package({f"{i}": b"" for i in range(20_001)}), None, kind))


def test_a_bomb_of_many_files_is_refused() -> None:
    pages = {f"p{i}": "<p>" + " " * 60_000_000 for i in range(6)}
    with pytest.raises(ArticleError, match="unpacks to more than"):
        readable(reading.from_data(epub(pages), None, "epub"))


def test_an_encrypted_entry_is_refused() -> None:
    data = bytearray(package({"content.xml": "<a/>"}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    with pytest.raises(ArticleError, match="locked with a password"):
        readable(reading.from_data(bytes(data), None, "odt"))
