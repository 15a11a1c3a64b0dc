"""Word (.docx): the paragraphs of the document become parts, in the roles that their styles give them.

Tracked changes count as accepted. Headers, footers, notes, comments, hidden text, tables of contents and pictures are
left out. The text of text boxes is read only where there is no other. The format is ECMA-376, part 1, chapter 17.
"""

from typing import Any

from lxml import etree

from articlecli.core import ArticleError, Source
from articlecli.parsers._composed_text import Part
from articlecli.parsers._document_styles import Style, outline_style
from articlecli.parsers._documents import Document, Properties, document
from articlecli.parsers._packages import Package, first_text, local_name
from articlecli.parsers._table_rows import PartCollector
from articlecli.parsers._word_styles import NO_LIST, Styles, is_on, read_styles

_MAIN, _STYLES, _PROPERTIES = "word/document.xml", "word/styles.xml", "docProps/core.xml"
_SKIPPED = {
    *("del", "moveFrom", "delText", "instrText", "delInstrText"),  # what was deleted, and the codes of fields
    *("drawing", "pict", "object", "Fallback"),  # pictures and text boxes; Fallback says the same for old programs
    *("pPr", "rPr", "tblPr", "tblGrid", "tcPr", "sdtPr", "sectPr"),  # properties
    *("annotation", "rt"),  # how signs are pronounced
}
_BOXES = "txbxContent"
_CHARACTERS = {"tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "\N{NON-BREAKING HYPHEN}"}
_CONTENTS = "Table of Contents"  # the gallery of such a block


def read(source: Source) -> Document:
    """Returns the document in a Word file. Raises ArticleError where it is broken, locked or too large."""
    package = Package(source.data)
    root = package.xml(_MAIN)
    if root is None:
        raise ArticleError("is a broken document; get a whole copy of it")
    styles = read_styles(package.xml(_STYLES))
    walk = _Walk(styles, root)
    parts = walk.parts_of(root) or [part for box in root.iter(f"{{*}}{_BOXES}") for part in walk.parts_of(box)]
    core = package.xml(_PROPERTIES)
    known = Properties(*(first_text(core, name) for name in ("title", "creator", "created")))
    return document(source, parts, language=styles.language, properties=known)


class _Walk:
    """A walk over a document: the open paragraph with its runs, and the parts that were found."""

    def __init__(self, styles: Styles, root: Any) -> None:
        self._styles = styles
        self._space = root.tag.rpartition("}")[0] + "}"
        self._found = PartCollector()
        self._pieces: list[str] = []
        self._plain = 0  # letters of the paragraph that aren't bold
        self._is_bold = False  # the open run is bold

    def parts_of(self, container: Any) -> list[Part]:
        """Returns the parts in an element: the document, or a text box."""
        self._found = PartCollector()
        steps = etree.iterwalk(container, events=("start", "end"))
        for event, element in steps:
            name = local_name(element)
            if event == "end":
                self._close(name, element)
            elif not name or self._is_left_out(name, element):
                steps.skip_subtree()
            else:
                self._open(name, element)
        self._end_paragraph(Style(), is_item=False)
        return self._found.parts

    def _is_left_out(self, name: str, element: Any) -> bool:
        if name in _SKIPPED:
            return True
        if name == "r":
            return self._is_set(element, "rPr", "vanish")
        if name == "tr":
            return self._child(element, "trPr", "del") is not None
        if name == "sdt":  # a block with a form: a table of contents, or "Click to enter a date"
            gallery = self._child(element, "sdtPr", "docPartObj", "docPartGallery")
            return self._value(gallery) == _CONTENTS or self._child(element, "sdtPr", "showingPlcHdr") is not None
        return False

    def _open(self, name: str, element: Any) -> None:
        if name == "r":
            self._is_bold = self._is_set(element, "rPr", "b")
        elif name == "t":
            self._add(element.text or "")
        elif name in _CHARACTERS:
            self._add(_CHARACTERS[name])
        elif name == "tr":
            self._found.open_row()
        elif name == "tc":
            self._found.open_cell()

    def _close(self, name: str, element: Any) -> None:
        if name == "tr" and self._child(element, "trPr", "del") is None:
            self._found.close_row()
        elif name == "p" and self._pieces:
            self._close_paragraph(self._child(element, "pPr"))

    def _close_paragraph(self, properties: Any) -> None:
        """Ends the open paragraph, unless its end was deleted: then it goes on in the next one."""
        if properties is None:
            self._end_paragraph(Style(), is_item=False)
        elif self._child(properties, "rPr", "del") is None:
            style = self._styles.of(self._value(self._child(properties, "pStyle")))
            if not style.role and not style.is_left_out:
                outlined = outline_style(self._value(self._child(properties, "outlineLvl")))
                style = style._replace(role=outlined.role, level=outlined.level)
            number = self._value(self._child(properties, "numPr", "numId"))
            self._end_paragraph(style, is_item=style.is_item if number is None else number != NO_LIST)

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        if not self._is_bold and not text.isspace():
            self._plain += len(text)

    def _end_paragraph(self, style: Style, *, is_item: bool) -> None:
        text, is_bold = "".join(self._pieces), style.is_bold or not self._plain
        self._pieces, self._plain = [], 0
        self._found.add_paragraph(text, style, is_bold=is_bold, is_item=is_item)

    def _child(self, element: Any, *path: str) -> Any:
        return element.find("/".join(self._space + name for name in path))

    def _value(self, element: Any) -> str | None:
        value: str | None = None if element is None else element.get(f"{self._space}val")
        return value

    def _is_set(self, element: Any, *path: str) -> bool:
        found = self._child(element, *path)
        return found is not None and is_on(self._value(found))
