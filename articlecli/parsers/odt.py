"""OpenDocument text (.odt): the paragraphs and headings of the document become parts, in the roles of their styles.

Tracked changes count as accepted. Notes, comments, hidden text, indexes, headers and pictures are left out. The text of
text boxes is read only where there is no other. The format is OpenDocument 1.3, part 3.
"""

from typing import Any

from lxml import etree

from articlecli.core import ArticleError, Source
from articlecli.parsers._composed_text import Part
from articlecli.parsers._document_styles import Style, named_style
from articlecli.parsers._documents import Document, Properties, document
from articlecli.parsers._packages import Package, attribute, first_text, local_name
from articlecli.parsers._table_rows import PartCollector

_CONTENT, _STYLES, _META, _MANIFEST = "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"
_SKIPPED = {
    *("tracked-changes", "note", "annotation", "annotation-end", "hidden-text", "ruby-text", "frame", "forms"),
    *("table-of-content", "alphabetical-index", "illustration-index", "table-index", "object-index", "user-index"),
    *("bibliography", "sequence-decls", "variable-decls", "user-field-decls", "dde-connection-decls"),
    *("custom-shape", "g", "rect", "line"),
}
_BOX = "text-box"
_CHARACTERS = {"s": " ", "tab": " ", "line-break": "\n"}
_PARAGRAPHS = {"p", "h"}
_MOST_PARENTS = 20  # of a style; a file may have styles that inherit from each other in a circle
_BLANK = "_20_"  # stands for a blank in the name of a style: "Text_20_body"


def read(source: Source) -> Document:
    """Returns the document in an OpenDocument file. Raises ArticleError where it is broken, locked or too large."""
    package = Package(source.data)
    if b"encryption-data" in package.read(_MANIFEST):
        raise ArticleError("is locked with a password; save it without one")
    root, defaults = package.xml(_CONTENT), package.xml(_STYLES)
    if root is None:
        raise ArticleError("is a broken document; get a whole copy of it")
    walk = _Walk(_styles(defaults, root))
    parts = walk.parts_of(root) or [part for box in root.iter(f"{{*}}{_BOX}") for part in walk.parts_of(box)]
    meta = package.xml(_META)
    author = first_text(meta, "initial-creator") or first_text(meta, "creator")
    known = Properties(first_text(meta, "title"), author, first_text(meta, "creation-date"))
    return document(source, parts, language=_language(meta, defaults), properties=known)


class _Walk:
    """A walk over a document: the open paragraph with its text, and the parts that were found."""

    def __init__(self, styles: dict[str, Style]) -> None:
        self._styles = styles
        self._found = PartCollector()
        self._pieces: list[str] = []
        self._plain = 0  # letters of the paragraph that aren't bold
        self._bold = self._open = self._lists = 0  # the numbers of open bold spans, of paragraphs and of lists

    def parts_of(self, container: Any) -> list[Part]:
        """Returns the parts in an element: the content, or a text box."""
        self._found = PartCollector()
        steps = etree.iterwalk(container, events=("start", "end"))
        for event, element in steps:
            name = local_name(element)
            if event == "start" and (not name or name in _SKIPPED or self._is_hidden(name, element)):
                steps.skip_subtree()
            elif event == "start":
                self._start(name, element)
            else:
                if name and name not in _SKIPPED:
                    self._end(name, element)
                if self._open and element is not container:
                    self._add(element.tail)
        return self._found.parts

    def _is_hidden(self, name: str, element: Any) -> bool:
        return name == "section" and attribute(element, "display") == "none"

    def _start(self, name: str, element: Any) -> None:
        if name in _PARAGRAPHS:
            self._open += 1
            self._add(element.text)
        elif name == "span":
            self._bold += self._style(element).is_bold
            self._add(element.text)
        elif name in _CHARACTERS:
            self._add(_CHARACTERS[name])
        elif name == "list":
            self._lists += 1
        elif name == "table-row":
            self._found.open_row()
        elif name == "table-cell":
            self._found.open_cell()
        elif self._open:
            self._add(element.text)

    def _end(self, name: str, element: Any) -> None:
        if name in _PARAGRAPHS:
            self._open -= 1
            self._end_paragraph(name, element)
        elif name == "span":
            self._bold -= self._style(element).is_bold
        elif name == "list":
            self._lists -= 1
        elif name == "table-row":
            self._found.close_row()

    def _add(self, text: str | None) -> None:
        if text:
            self._pieces.append(text)
            if not self._bold and not text.isspace():
                self._plain += len(text)

    def _end_paragraph(self, name: str, element: Any) -> None:
        style, text = self._style(element), "".join(self._pieces)
        is_bold = style.is_bold or not self._plain
        self._pieces, self._plain = [], 0
        if name == "h" and style.role not in {"headline", "deck"}:
            level = attribute(element, "outline-level") or ""
            style = style._replace(role="heading", level=int(level) if level in {*"123456789"} else 1)
        self._found.add_paragraph(text, style, is_bold=is_bold, is_item=bool(self._lists))

    def _style(self, element: Any) -> Style:
        name = attribute(element, "style-name") or ""
        return self._styles.get(name) or named_style(name.replace(_BLANK, " "))


def _styles(defaults: Any, content: Any) -> dict[str, Style]:
    """Returns the styles of a document by their names. Those of the content are made up for single paragraphs."""
    elements: dict[str, Any] = {}
    for root in (defaults, content):
        for style in root.iter("{*}style") if root is not None else ():
            if name := attribute(style, "name"):
                elements[name] = style
    return {name: _style(name, elements) for name in elements}


def _style(name: str | None, elements: dict[str, Any]) -> Style:
    """Returns a style, with what it doesn't say itself taken from the styles that are its parents."""
    found, weight = Style(), None
    for _ in range(_MOST_PARENTS):
        if name is None:
            break
        if found == Style():
            found = named_style(name.replace(_BLANK, " "))
        if name not in elements:  # a style that all programs have
            break
        properties = elements[name].find("{*}text-properties")
        if weight is None and properties is not None:
            weight = attribute(properties, "font-weight")
        name = attribute(elements[name], "parent-style-name")
    return found._replace(is_bold=weight == "bold")


def _language(meta: Any, defaults: Any) -> str | None:
    """Returns the code that the document declares, or that its default style has."""
    if stated := first_text(meta, "language"):
        return stated
    for style in defaults.iter("{*}default-style") if defaults is not None else ():
        properties = style.find("{*}text-properties")
        if attribute(style, "family") == "paragraph" and properties is not None:
            return attribute(properties, "language")
    return None
