"""Collects the parts of a document in their order. The cells of a table's row become one part where they are short."""

from collections.abc import Sequence

from articlecli.core import lazy_pattern
from articlecli.parsers._composed_text import Part
from articlecli.parsers._document_styles import Style

_LONGEST_CELL = 20  # words; a longer cell holds an article's text, as on pages
_FEWEST_CELLS = 2  # of a row that becomes one part
_BETWEEN_CELLS = " | "
# Of an item whose list is only typed; U+F0B7 is Word's
_TYPED_MARK = lazy_pattern(r"\s{0,9}[•‣▪◦●○■\uf0b7]\s{1,9}(?=\S)")
_LONGEST_TITLE = 30  # words; a longer paragraph is text, whatever its level


class PartCollector:
    """The parts that were added, and the rows and cells that are open, the innermost one last."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self._rows: list[list[list[Part]]] = []

    @property
    def is_in_table(self) -> bool:
        return bool(self._rows)

    def add(self, part: Part) -> None:
        """Adds a part to the open cell, or behind the parts that are there."""
        if self._rows:
            if not self._rows[-1]:
                self.open_cell()
            self._rows[-1][-1].append(part)
        elif part.text.strip():
            self.parts.append(part)

    def add_paragraph(self, text: str, style: Style, *, is_bold: bool, is_item: bool) -> None:
        """Adds a paragraph in the role of its style. Blank lines within it part it into several."""
        if style.is_left_out:
            return
        role = "" if style.role == "heading" and len(text.split()) > _LONGEST_TITLE else style.role
        role = role or ("bold" if is_bold else "")
        for piece in text.split("\n\n"):
            mark = _TYPED_MARK.match(piece) if role in {"", "bold"} else None
            is_listed = (is_item or mark is not None) and role in {"", "bold"}
            self.add(Part(piece[mark.end() :] if mark else piece, role, is_item=is_listed, level=style.level))

    def open_row(self) -> None:
        self._rows.append([])

    def open_cell(self) -> None:
        if self._rows:
            self._rows[-1].append([])

    def close_row(self) -> None:
        """Adds the row's parts to the cell around it, or behind the parts that are there."""
        if self._rows:
            for part in _row_parts(self._rows.pop()):
                self.add(part)


def _row_parts(cells: Sequence[Sequence[Part]]) -> list[Part]:
    """Returns a row as one part, or the parts of its cells where one of them is long or the row has a single one."""
    texts = [" ".join(part.text for part in cell).strip() for cell in cells]
    filled = [text for text in texts if text]
    if len(filled) < _FEWEST_CELLS or any(len(text.split()) > _LONGEST_CELL for text in filled):
        return [part for cell in cells for part in cell]
    return [Part(_BETWEEN_CELLS.join(filled), "row")]
