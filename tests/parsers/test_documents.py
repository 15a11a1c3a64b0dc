"""What the parsers of documents share, with a parser that each test writes itself."""

from types import SimpleNamespace

import pytest

from articlecli import digest, parsers
from articlecli.core import ArticleError, Place, Source
from articlecli.parsers import _documents
from articlecli.parsers._composed_text import Part

_GERMAN = (
    "Der Hafen von Lund wird im Herbst ausgebaut, weil die Fähren größer geworden sind und nicht mehr anlegen können.",
    "Die Stadt rechnet mit Kosten von zwölf Millionen, von denen das Land die Hälfte zahlt.",
    "Der Bürgermeister sagte, die Arbeiten würden im Oktober beginnen und zwei Jahre dauern.",
)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A parser of documents; a test sets what its `read` returns."""
    parser = SimpleNamespace()
    monkeypatch.setattr(parsers, "_parser", lambda _kind: parser)
    return parser


def _source() -> Source:
    return Source("", "harbour.pdf", "pdf", b"%PDF-1.7")


def test_the_language_of_a_document_is_told_from_its_parts(read: SimpleNamespace) -> None:
    parts = [Part("Der Hafen wächst", "headline"), *(Part(text, "paragraph") for text in _GERMAN)]
    read.read = lambda source: _documents.document(source, parts, published="2025-06-03")
    found = digest(_source())
    assert (found.language, found.headline, found.published) == ("de", "Der Hafen wächst", "2025-06-03")
    assert found.text == "\n\n".join(["Der Hafen wächst", *_GERMAN])


def test_pages_begin_within_paragraphs(read: SimpleNamespace) -> None:
    pages = [(Place(0, page=1),), (Place(0, page=1), Place(20, page=2)), (Place(0, page=2),)]
    parts = [Part(text, "paragraph", places=places) for text, places in zip(_GERMAN, pages, strict=True)]
    read.read = lambda source: _documents.document(source, parts)
    found = digest(_source())
    second = len(_GERMAN[0]) + 2 + 20
    assert found.article.places == (Place(0, page=1), Place(second, page=2))
    assert (found.place(second - 1), found.place(second)) == (Place(0, page=1), Place(second, page=2))


def test_a_document_without_words_is_refused() -> None:
    with pytest.raises(ArticleError, match="holds no text"):
        _documents.document(_source(), [Part(" \n")])


def test_a_library_that_is_missing_is_named() -> None:
    with pytest.raises(ArticleError, match=r"is a PDF; pip install 'articlecli\[documents\]' to read it"):
        _documents.library("no_such_library", "a PDF")
