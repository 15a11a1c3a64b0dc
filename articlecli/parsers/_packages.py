"""Packages: ZIP files with XML in them, as Word, OpenDocument and EPUB have it. They are read within limits.

Nothing is unpacked to a disk, no name in a package leads out of it, and no entity and no address is followed.
"""

import io
import posixpath
import zipfile
import zlib
from typing import Any
from urllib.parse import unquote

from lxml import etree

from articlecli.core import ArticleError, check_number

_MOST_ENTRIES = 20_000  # files in a package; a book has hundreds
_MOST_BYTES = 64 * 1024 * 1024  # unpacked from one package, without its pictures, so that a ZIP bomb stays small
_MOST_TAGS = 2_000_000  # and entities, of all files in XML; each takes at most 300 bytes of memory and 20 µs
_FLAG_ENCRYPTED = 0x1  # of a ZIP entry
_BROKEN = "is a broken document; get a whole copy of it"


class Package:
    """The files in a ZIP file, by their names. It counts what is unpacked and parsed.

    All methods raise ArticleError where that is too much.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            raise ArticleError(_BROKEN) from None
        check_number(len(self._archive.infolist()), _MOST_ENTRIES, "files")
        self._entries = {entry.filename: entry for entry in self._archive.infolist()}
        self._left, self._tags = _MOST_BYTES, 0

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def read(self, name: str) -> bytes:
        """Returns the content of a file; b"" where the package has no such file."""
        entry = self._entries.get(name)
        if entry is None:
            return b""
        if entry.flag_bits & _FLAG_ENCRYPTED:
            raise ArticleError("is locked with a password; save it without one")
        try:
            with self._archive.open(entry) as file:  # the size that the entry declares may be wrong
                data = file.read(self._left + 1)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError, NotImplementedError):
            raise ArticleError(_BROKEN) from None
        self._left -= len(data)
        if self._left < 0:
            raise ArticleError(f"unpacks to more than {_MOST_BYTES:,} bytes; save its text as a file of its own")
        return data

    def xml(self, name: str) -> Any:
        """Returns the root element of a file in XML; None where the package has no such file.

        Raises ArticleError where the file is no XML.
        """
        if not (data := self.read(name)):
            return None
        self.count_tags(data)
        root = parsed_xml(data)
        if root is None:
            raise ArticleError(_BROKEN)
        return root

    def count_tags(self, data: bytes) -> None:
        """Counts the tags in data that are to be parsed."""
        self._tags += data.count(b"<") + data.count(b"&")
        check_number(self._tags, _MOST_TAGS, "tags")


def parsed_xml(data: bytes) -> Any:
    """Returns the root element of XML, or None. Entities stay unresolved, and no address is opened."""
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def local_name(element: Any) -> str:
    """Returns an element's name without its namespace, which differs between editions; "" for an entity."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: Any, name: str) -> str | None:
    """Returns the value of an attribute with this local name; None where the element has none."""
    return next((value for key, value in element.items() if key.rpartition("}")[2] == name), None)


def first_text(root: Any, name: str) -> str:
    """Returns the text of the first element with this local name that has some; "" where there is none."""
    if root is None:
        return ""
    found = ("".join(each.itertext(etree.Element)).strip() for each in root.iter(f"{{*}}{name}"))
    return next(filter(None, found), "")


def resolved(base: str, reference: str) -> str:
    """Returns the name of the file to which a reference in the file `base` leads: "OEBPS/one.html".

    A reference out of the package, or to the web, gives a name that no package has.
    """
    path = unquote(reference.partition("#")[0])
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), path)) if path else ""
