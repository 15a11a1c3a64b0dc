"""Reads the package of an EPUB: what the book says of itself, its files in their order, and its table of contents.

EPUB 2 and 3 differ in where the table of contents and the guide stand: both are read.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from articlecli.core import ArticleError, Record, check_number, fold
from articlecli.parsers._packages import Package, attribute, first_text, local_name, resolved

_CONTAINER, _ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"
_MOST_FILES = 5000  # in the reading order; a book has a file for each chapter, or some hundred
_EARLIEST_YEAR = "1000"  # programs write the year 101 where they know none
_AUTHORS = {None, "", "aut"}  # roles of creators, as MARC codes
_PUBLICATION = {None, "", "publication", "original-publication"}
_LONGEST_LABEL = 200  # characters
# What a guide, a navigation or an element names that isn't the text of the book (EPUB Structural Semantics Vocabulary)
NOT_TEXT = frozenset(
    {
        *("cover", "titlepage", "title-page", "copyright-page", "copyright", "colophon", "imprint", "toc", "toc-brief"),
        *("landmarks", "page-list", "loi", "lot", "loa", "lov", "index", "bibliography", "footnote", "footnotes"),
        *("endnote", "endnotes", "rearnote", "rearnotes", "note", "notes", "noteref", "pagebreak", "glossary"),
        *("halftitlepage", "seriespage", "contributors", "other-credits", "errata", "dedication", "acknowledgements"),
    }
)


class Book(Record):
    """What the package of a book says."""

    title: str
    authors: str
    date: str
    language: str
    files: tuple[str, ...]  # with the text, in the reading order
    labels: Mapping[str, str]  # of files, in the table of contents


def read_book(package: Package) -> Book:
    """Returns what the package says. Raises ArticleError where it is broken, or the book's text is encrypted."""
    container = package.xml(_CONTAINER)
    roots = container.iter("{*}rootfile") if container is not None else ()
    path = next((name for each in roots if (name := each.get("full-path")) and name in package), "")
    root = package.xml(path)
    if root is None:
        raise ArticleError("is a broken book; get a whole copy of it")
    items = {item.get("id"): item for item in root.iter("{*}item") if item.get("href")}
    files = tuple(_files(root, items, path))
    check_number(len(files), _MOST_FILES, "files")
    _refuse_encrypted(package, files)
    return Book(
        title=fold(first_text(root, "title")),
        authors=", ".join(_authors(root)),
        date=next(_dates(root), ""),
        language=first_text(root, "language"),
        files=files,
        labels=_labels(package, items, path),
    )


def _files(root: Any, items: Mapping[str, Any], path: str) -> Iterator[str]:
    """Yields the names of the files with the book's text."""
    left_out = {resolved(path, name) for name in _guided(root)}
    for reference in root.iter("{*}itemref"):
        item = items.get(reference.get("idref"))
        if item is None or reference.get("linear") == "no":
            continue
        is_text = not NOT_TEXT.union(("nav", "cover-image")).intersection((item.get("properties") or "").split())
        name = resolved(path, item.get("href"))
        if is_text and name not in left_out:
            yield name


def _guided(root: Any) -> Iterator[str]:
    """Yields the files that the guide says aren't the text. Where it names a place in a file, the file holds more."""
    for reference in root.iter("{*}reference"):
        address = reference.get("href") or ""
        if (reference.get("type") or "").lower() in NOT_TEXT and "#" not in address:
            yield address


def _authors(root: Any) -> Iterator[str]:
    """Yields the names of the authors. EPUB 3 has their roles in elements of their own."""
    roles = {
        (each.get("refines") or "").lstrip("#"): (each.text or "").strip()
        for each in root.iter("{*}meta")
        if each.get("property") == "role"
    }
    for creator in root.iter("{*}creator"):
        name = fold("".join(creator.itertext()))
        if name and roles.get(creator.get("id"), attribute(creator, "role")) in _AUTHORS:
            yield name


def _dates(root: Any) -> Iterator[str]:
    """Yields the dates of publication: "2019-08-23"."""
    for element in root.iter("{*}date"):
        date = (element.text or "").strip()[:10]
        if attribute(element, "event") in _PUBLICATION and date >= _EARLIEST_YEAR:
            yield date


def _refuse_encrypted(package: Package, files: tuple[str, ...]) -> None:
    """Raises ArticleError where a file with the text is encrypted. Fonts may be, in books that anyone can read."""
    encryption = package.xml(_ENCRYPTION)
    references = encryption.iter("{*}CipherReference") if encryption is not None else ()
    if not {resolved("", each.get("URI") or "") for each in references}.isdisjoint(files):
        raise ArticleError("is a book that its shop has locked; get it without copy protection")


def _labels(package: Package, items: Mapping[str, Any], path: str) -> dict[str, str]:
    """Returns the first label that the table of contents has for each file."""
    found: dict[str, str] = {}
    for item in items.values():
        is_nav = "nav" in (item.get("properties") or "").split()
        if not is_nav and item.get("media-type") != "application/x-dtbncx+xml":
            continue
        name = resolved(path, item.get("href"))
        try:
            root = package.xml(name)
        except ArticleError:  # a book can do without its table of contents
            continue
        for address, label in _entries(root) if root is not None else ():
            if label and len(label) <= _LONGEST_LABEL:
                found.setdefault(resolved(name, address), label)
    return found


def _entries(root: Any) -> Iterator[tuple[str, str]]:
    """Yields the addresses and the labels of a table of contents, in its order."""
    for element in root.iter("{*}a", "{*}navPoint"):
        if local_name(element) == "a":
            yield element.get("href") or "", fold("".join(element.itertext()))
        else:
            content, label = element.find("{*}content"), element.find("{*}navLabel")
            if content is not None and label is not None:
                yield content.get("src") or "", fold("".join(label.itertext()))
