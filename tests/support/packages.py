"""Makes small documents for tests: ZIP files with XML in them."""

import io
import zipfile
from collections.abc import Mapping

from articlecli import parsers, reading
from articlecli.core import Article, Source
from articlecli.languages import Language

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_ODT = " ".join(
    f'xmlns:{name}="{_ODF}:{space}:1.0"'
    for name, space in (
        *(("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"), ("draw", "drawing")),
        *(("fo", "xsl-fo-compatible"), ("meta", "meta")),
    )
)
_DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
_CONTAINER = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'


def package(files: Mapping[str, str | bytes]) -> bytes:
    """Returns a ZIP file. The first file isn't compressed, as the formats ask."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for i, (name, content) in enumerate(files.items()):
            archive.writestr(name, content, zipfile.ZIP_STORED if not i else zipfile.ZIP_DEFLATED)
    return written.getvalue()


def docx(body: str, *, styles: str = "", core: str = "") -> bytes:
    """Returns a Word file."""
    files = {
        "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {_W}>{styles}</w:styles>",
        "docProps/core.xml": f"<core {_DC}>{core}</core>",
    }
    return package(files)


def odt(body: str, *, styles: str = "", meta: str = "") -> bytes:
    """Returns an OpenDocument file."""
    automatic = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    content = f"<office:body><office:text>{body}</office:text></office:body>"
    files = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {_ODT}>{automatic}{content}</office:document-content>",
        "meta.xml": f"<office:document-meta {_ODT} {_DC}>{meta}</office:document-meta>",
    }
    return package(files)


def epub(
    pages: Mapping[str, str], *, metadata: str = "", items: str = "", guide: str = "", files: Mapping[str, str] = {}
) -> bytes:
    """Returns an EPUB with these pages, whose names become their ids. `items` is more of the manifest."""
    manifest = "".join(f'<item id="{name}" href="{name}.xhtml"/>' for name in pages)
    spine = "".join(f'<itemref idref="{name}"/>' for name in pages)
    contents = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": _CONTAINER,
        "OEBPS/book.opf": f"<package><metadata {_DC}>{metadata}</metadata><manifest>{manifest}{items}</manifest>"
        f"<spine>{spine}</spine><guide>{guide}</guide></package>",
        **{f"OEBPS/{name}.xhtml": page for name, page in pages.items()},
        **files,
    }
    return package(contents)


def page(body: str) -> str:
    """Returns a page of a book."""
    space = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
    return f"<!DOCTYPE html><html {space}><head><title>Page</title></head><body>{body}</body></html>"


def article_of_data(data: bytes, kind: str, language: Language) -> Article:
    """Parses a document."""
    return parsers.parse(reading.from_data(data, f"story.{kind}", kind), language)


def parts_of_data(data: bytes, kind: str) -> list[tuple[str, str]]:
    """Returns the roles and the texts of a document's parts, before the language is known."""
    document = parsers.readable(Source("", f"story.{kind}", kind, data))
    return [(part.role or ("item" if part.is_item else ""), part.text) for part in document.parts]  # type: ignore[attr-defined]
