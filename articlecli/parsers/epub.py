"""EPUB: the files of a book in their reading order become one text, with its chapters as sections.

The title, the author and the date are those of the package. Covers, title pages, copyright pages, tables of contents,
notes and captions are left out, as the markup names them; without such markup they are told by their form.
"""

import re
from collections.abc import Iterator, Sequence
from html.entities import html5
from typing import Any

import lxml.html
from lxml import etree

from articlecli.core import ArticleError, Source, lazy_pattern
from articlecli.parsers._blocks import ends_sentence, has_same_letters
from articlecli.parsers._book_package import NOT_TEXT, Book, read_book
from articlecli.parsers._composed_text import Part
from articlecli.parsers._documents import Document, Properties, document
from articlecli.parsers._packages import Package, attribute, local_name, parsed_xml
from articlecli.parsers._page_blocks import HEADINGS, PageBlock, page_blocks
from articlecli.parsers._page_parts import parts

_ENTITY = lazy_pattern(rb"&([A-Za-z][A-Za-z0-9]{1,31});")  # &nbsp;
_OF_XML = {"amp", "lt", "gt", "quot", "apos"}
_LEFT_OUT_CLASS = lazy_pattern(
    r"(?:^|[\s_-])(?:caption|boilerplate|copyright|pagenum|pageno|footnotes?|endnotes?)(?:$|[\s_-])"
)
_RIGHTS = lazy_pattern(r"©|\(c\) ?(?:19|20)\d\d|\bISBN\b|\bISBN-1[03]\b", re.IGNORECASE)
_LONGEST_RIGHTS = 600  # words of a page with the book's rights
_LINKED = 0.5  # share of a block's words in links; one with as many is an entry of a table of contents
_SHORTEST_PROSE = 8  # words
_FRONT = 100  # words of prose; a section at the front with fewer is no chapter of a book
_BOOK = 2000  # words of prose; a shorter text has no front


def read(source: Source) -> Document:
    """Returns the book. Raises ArticleError where it is broken, locked or too large, or holds no text."""
    package = Package(source.data)
    book = read_book(package)
    files = [found for name in book.files if (found := _parts(package, name, book))]
    chapters = [found for found in files if not _is_rights_page(found)] or files
    found = _without_front([part for chapter in chapters for part in chapter], book.title)
    if not found:
        raise ArticleError("is a book without text, only with pictures; give one with words in it")
    head = [Part(book.title, "headline"), Part(book.authors, "byline")]
    known = Properties(book.title, book.authors, book.date)  # the file's date is that of the book, or of its file
    return document(source, [*head, *found], language=book.language, properties=known)


def _parts(package: Package, name: str, book: Book) -> list[Part]:
    """Returns the parts of a file, below the heading that the table of contents has for it if it has none itself."""
    data = package.read(name)
    package.count_tags(data)
    page = _page(data)
    if page is None:
        return []
    _prepare(page)
    blocks = [block for block in page_blocks(page) if block.linked < _LINKED * block.words or _is_heading(block)]
    found = list(_joined(blocks))
    label = book.labels.get(name, "")
    has_heading = any(part.role == "heading" for part in found)
    return found if has_heading or not found or not label else [Part(label, "heading", level=1), *found]


def _is_rights_page(found: Sequence[Part]) -> bool:
    words = sum(len(part.text.split()) for part in found)
    return words < _LONGEST_RIGHTS and any(_RIGHTS.search(part.text) for part in found)


def _page(data: bytes) -> Any:
    """Returns the root of a page, with names that have no namespace; None for an empty file."""
    if not data.strip():
        return None
    page = parsed_xml(_ENTITY.sub(_character, data))
    if page is None:
        try:
            return lxml.html.document_fromstring(
                data, parser=lxml.html.HTMLParser(remove_comments=True, remove_pis=True)
            )
        except (ValueError, etree.LxmlError):
            return None
    for element in page.iter(etree.Element):
        element.tag = local_name(element)
    return page


def _character(entity: re.Match[bytes]) -> bytes:
    """Returns an entity of HTML as a reference to its character, since books leave out what defines it."""
    name = entity[1].decode()
    if name in _OF_XML or f"{name};" not in html5:
        return entity[0]
    return "".join(f"&#{ord(sign)};" for sign in html5[f"{name};"]).encode()


def _prepare(page: Any) -> None:
    """Takes from a page what isn't its text: notes, captions, numbers of pages."""
    for element in list(page.iter(etree.Element)):
        kinds = f"{attribute(element, 'type') or ''} {element.get('role') or ''}".lower().replace("doc-", "")
        named = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
        is_part = element.tag not in {"html", "body"}
        is_note = element.tag == "sup" and element.find("a") is not None
        if is_note or not NOT_TEXT.isdisjoint(kinds.split()) or (is_part and _LEFT_OUT_CLASS.search(named)):
            _drop(element)


def _drop(element: Any) -> None:
    """Empties an element. Its tail stays."""
    tail = element.tail
    element.clear()
    element.tail = tail


def _is_heading(block: PageBlock) -> bool:
    return block.box.tag in HEADINGS


def _joined(blocks: Sequence[PageBlock]) -> Iterator[Part]:
    """Yields the blocks as parts; the lines of one heading are one part: "CHAPTER I" above "THE GULLS"."""
    pending: Part | None = None
    above: PageBlock | None = None
    for block, part in zip(blocks, parts(blocks), strict=True):
        if pending and above and part.role == "heading" and block.box is above.box:
            pending = Part(f"{pending.text} {part.text}", "heading", level=part.level)
        else:
            if pending:
                yield pending
            pending = part
        above = block
    if pending:
        yield pending


def _without_front(found: Sequence[Part], title: str) -> list[Part]:
    """Returns the parts without the sections at the front that hold no chapter: a title page, a list of pictures.

    Headings that repeat the title, or have nothing below them, are left out as well.
    """
    kept = [part for part in found if not (part.role == "heading" and has_same_letters(part.text, title))]
    sections = _sections(kept)
    sizes = [sum(map(_prose, section)) for section in sections]
    first = next((i for i, size in enumerate(sizes) if size >= _FRONT), 0) if sum(sizes) >= _BOOK else 0
    # the headings above a chapter, such as that of its part, stay
    while first and len(sections[first - 1]) == 1 and sections[first - 1][0].role == "heading":
        first -= 1
    return [part for section in sections[first:] for part in section]


def _sections(found: Sequence[Part]) -> list[list[Part]]:
    """Returns the parts in lists, each of which begins with a heading."""
    sections: list[list[Part]] = [[]]
    for part in found:
        if part.role == "heading" and sections[-1]:
            sections.append([])
        sections[-1].append(part)
    return sections


def _prose(part: Part) -> int:
    """Returns the number of a part's words if it is prose, else 0."""
    words = len(part.text.split())
    return words if words >= _SHORTEST_PROSE and ends_sentence(part.text) and part.role != "heading" else 0
