r"""Rich Text Format (.rtf): paragraphs become parts, in the roles that their styles and levels give them.

Headers, footers, notes, comments, hidden and deleted text, pictures and text boxes are left out. The format is that of
the RTF 1.9.1 specification, with the paragraphs of Apple's programs: a backslash at the end of a line.
"""

from articlecli.core import Source, check_number, lazy_pattern
from articlecli.parsers._document_styles import Style, named_style, outline_style
from articlecli.parsers._documents import Document, Properties, document
from articlecli.parsers._rtf_groups import AUTHOR, BODY, DATE, GROUP_END, LIST_NUMBERS, STYLES, TITLE, Event, events
from articlecli.parsers._rtf_tokens import joined
from articlecli.parsers._table_rows import PartCollector

_PARAGRAPH_ENDS = {"par", "sect", "page", "column", "\n", "\r"}
_CELL_ENDS, _ROW_ENDS = {"cell", "nestcell"}, {"row", "nestrow"}
_DATE = ("yr", "mo", "dy")
_NO_STYLE = -1
_OPENING = (b"\\", b"{", b"}")  # the first characters of control words and groups
_MOST_WORDS = 500_000  # control words and braces; each takes some 10 µs, and a book of 150,000 words has as many
_MOST_ENDS = 200_000  # of paragraphs, cells and lines; each takes some 20 µs
_PARAGRAPH_END = lazy_pattern(rb"\\(?:par|cell|row|line|sect|page)(?![a-z])")


def read(source: Source) -> Document:
    """Returns the document in an RTF file. Raises ArticleError where it is broken or holds no text."""
    check_number(sum(map(source.data.count, _OPENING)), _MOST_WORDS, "control words")
    check_number(sum(1 for _ in _PARAGRAPH_END.finditer(source.data)), _MOST_ENDS, "paragraphs and cells")
    reader = _Reader()
    for event in events(source.data):
        reader.take(event)
    reader.end_paragraph()
    reader.found.close_row()
    return document(source, reader.found.parts, properties=reader.properties())


class _Reader:
    """The open paragraph with its formatting, the styles, and the parts that were found."""

    def __init__(self) -> None:
        self.found = PartCollector()
        self._pieces: list[str] = []
        self._plain = 0  # letters of the paragraph that aren't bold
        self._style = _NO_STYLE
        self._level: int | None = None
        self._is_item = self._is_in_table = False
        self._styles: dict[int, Style] = {}
        self._fields: dict[str, list[str]] = {}  # the texts of other destinations
        self._numbers: dict[str, int] = {}  # the date, and the style that is being defined

    def take(self, event: Event) -> None:
        """Takes the next event."""
        if event.target == BODY:
            if event.text:
                self._pieces.append(event.text)
                self._plain += 0 if event.is_bold or event.text.isspace() else len(event.text)
            elif event.word:
                self._word(event.word, event.number)
        elif event.text:
            self._fields.setdefault(event.target, []).append(event.text)
        elif event.target == STYLES and event.word == GROUP_END:
            self._define_style()
        elif event.target in {STYLES, DATE} and event.number is not None:
            self._numbers[event.word] = event.number

    def end_paragraph(self) -> None:
        """Adds the open paragraph to the parts."""
        text, is_bold = joined(self._pieces), not self._plain
        self._pieces, self._plain = [], 0
        if self._is_in_table and not self.found.is_in_table:
            self.found.open_row()
        elif not self._is_in_table and text.strip():
            self.found.close_row()
        style = self._styles.get(self._style, Style())
        style = style if style.role or style.is_left_out else outline_style(self._level)
        self.found.add_paragraph(text, style, is_bold=is_bold, is_item=self._is_item)

    def properties(self) -> Properties:
        r"""Returns what the group \info says."""
        year, month, day = (self._numbers.get(name, 0) for name in _DATE)
        title, author = (joined(self._fields.get(name, [])).strip() for name in (TITLE, AUTHOR))
        return Properties(title, author, f"{year:04}-{month:02}-{day:02}" if year else "")

    def _word(self, word: str, number: int | None) -> None:
        if word in _PARAGRAPH_ENDS:
            self.end_paragraph()
        elif word in _CELL_ENDS:
            self._is_in_table = True
            self.end_paragraph()
            self.found.open_cell()
        elif word in _ROW_ENDS:
            self.found.close_row()
        elif word == "pard":
            self._style, self._level = _NO_STYLE, None
            self._is_item = self._is_in_table = False
        elif word in LIST_NUMBERS or word == "ls":
            self._is_item = True
        elif word == "intbl":
            self._is_in_table = True
        elif word == "s" and number is not None:
            self._style = number
        elif word == "outlinelevel":
            self._level = number

    def _define_style(self) -> None:
        name = joined(self._fields.pop(STYLES, [])).strip(" ;")
        level, number = self._numbers.pop("outlinelevel", None), self._numbers.pop("s", 0)
        if name:
            named = named_style(name)
            self._styles[number] = named if named.role or named.is_left_out else outline_style(level)
