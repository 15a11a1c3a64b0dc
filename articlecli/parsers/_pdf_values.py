"""The values that pass between the steps that read a PDF. Lengths are in points; y grows upwards."""

from collections.abc import Sequence

from articlecli.core import Record, lazy_pattern

HEADING_NUMBER = lazy_pattern(r"(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-Z])\.? +(?=[^\W\d])")  # "3.1 Overview"


class Word(Record):
    """A word on a page. `y` is the base line that it stands on, `size` that of its font."""

    text: str
    left: float
    right: float
    y: float
    size: float
    is_bold: bool
    ends_line: bool  # PDFium sees the end of a line behind it


class Page(Record):
    """A page with its words, in the order in which the file holds them."""

    words: Sequence[Word]
    width: float
    height: float


class Line(Record):
    """A line of one column, or a piece of it. `cells` are its pieces where it looks like a table's row."""

    text: str
    left: float
    right: float
    y: float
    size: float
    is_bold: bool
    cells: tuple[str, ...] = ()


class Paragraph(Record):
    """Lines that belong together. `kind` is "text", "heading", "bold", "item", "caption" or "row"."""

    kind: str
    lines: tuple[str, ...]
    pages: tuple[int, ...]  # of each line; 1 is the first
    size: float  # of its font, in units of the text's size
    top: float = 0.0  # of the page's height, where its first line stands
    goes_on: bool = False  # the paragraph may go on in the next column


class PdfError(Exception):
    """A PDF can't be read; the message says why, and what to do."""
