"""Reads the words of a PDF's pages with PDFium: where each stands, how large it is, and whether it is bold.

PDFium is a C library, and hostile files may crash it or keep it busy for ever. So `_pdf_process` runs this module in a
process of its own. All lengths are in points, as on paper; y grows upwards.
"""

import ctypes
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from math import hypot, pi
from typing import Any

import pypdfium2.raw as pdfium

from articlecli.core import lazy_pattern
from articlecli.parsers._pdf_values import Page, PdfError, Word

MOST_PAGES = 2_000
_MOST_ON_PAGE = 200_000  # characters; a page of a newspaper has 40,000
_MOST_IN_ALL = 10_000_000
_PASSWORD_ERROR, _SECURITY_ERROR = pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY
_HYPHEN = 2  # PDFium's character for a hyphen at the end of a line
_BREAKS = (10, 13)
_BLANKS = {9, 10, 13, 32, 0xA0, 0x2002, 0x2003, 0x2009, 0x3000}
_IGNORED = {0, 0xAD, 0xFFFE, 0xFEFF}
_BOLD = lazy_pattern(r"bold|black|heavy|semibold|demi|medi\b|cmbx|sfbx|[-,]b(?:old)?i?$", re.IGNORECASE)
_BOLD_WEIGHT = 600
_RAISED = 0.2  # of the size: a note's mark stands so far above the line at least
_SMALLER = 0.85
_NOTE_MARKS = lazy_pattern(r"[\d*∗†‡§¶,]{1,6}")
_UNITS = {"m", "km", "cm", "mm", "ft", "co", "h"}
_NAME_BYTES = 200
_TITLE_BYTES = 2000


class Pdf:
    """An open PDF: its title, and its pages one after the other."""

    def __init__(self, data: bytes) -> None:
        pdfium.FPDF_InitLibraryWithConfig(pdfium.FPDF_LIBRARY_CONFIG(2, None, None, 0))
        self._data = data  # PDFium reads it as long as the document is open
        self._document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
        if not self._document:
            if pdfium.FPDF_GetLastError() in {_PASSWORD_ERROR, _SECURITY_ERROR}:
                raise PdfError("is a PDF with a password; save it without one")
            raise PdfError("is a broken PDF; get a whole copy of it")
        self.count: int = pdfium.FPDF_GetPageCount(self._document)
        if self.count > MOST_PAGES:
            raise PdfError(f"holds more than {MOST_PAGES:,} pages; split it")

    def property(self, name: bytes) -> str:
        """Returns a property of the document, such as its "Title"; "" where it has none."""
        buffer = ctypes.create_string_buffer(_TITLE_BYTES)
        length = pdfium.FPDF_GetMetaText(self._document, name, buffer, _TITLE_BYTES)
        return buffer.raw[: min(length, _TITLE_BYTES)].decode("utf-16-le", "ignore").replace("\0", "").strip()

    def language(self) -> str:
        """Returns the language that the document declares: "de-DE"; "" where it declares none."""
        buffer = (ctypes.c_ushort * _NAME_BYTES)()
        length = pdfium.FPDFCatalog_GetLanguage(self._document, buffer, ctypes.sizeof(buffer))
        return bytes(buffer)[: min(length, _NAME_BYTES)].decode("utf-16-le", "ignore").replace("\0", "").strip()

    def pages(self) -> Iterator[Page]:
        """Yields the pages; one that can't be read has no words."""
        total = 0
        for number in range(self.count):
            page = pdfium.FPDF_LoadPage(self._document, number)
            if not page:
                yield Page((), 1, 1)
                continue
            width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
            text = pdfium.FPDFText_LoadPage(page)
            words = []
            if text:
                total += pdfium.FPDFText_CountChars(text)
                if total > _MOST_IN_ALL:
                    raise PdfError(f"holds more than {_MOST_IN_ALL:,} characters; split it")
                words = _upright(_TextPage(text).words())
                pdfium.FPDFText_ClosePage(text)
            pdfium.FPDF_ClosePage(page)
            yield Page(words, width, height)


class _TextPage:
    """The characters of a page, and buffers for what PDFium says of them."""

    def __init__(self, text: Any) -> None:
        self._text = text
        self._count = min(pdfium.FPDFText_CountChars(text), _MOST_ON_PAGE)
        self._codes = [pdfium.FPDFText_GetUnicode(text, i) for i in range(self._count)]
        self._signs = [_sign(code) for code in self._codes]
        self._box, self._matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
        self._x, self._y, self._flags = ctypes.c_double(), ctypes.c_double(), ctypes.c_int()
        self._name = ctypes.create_string_buffer(_NAME_BYTES)
        self._is_bold: dict[bytes, bool] = {}

    def words(self) -> list[tuple[Word, int]]:
        """Returns the words of the page, each with its angle in quarters of a turn."""
        words = []
        start = None
        for i, code in enumerate([*self._codes, _BREAKS[0]]):
            if code == _HYPHEN or code in _BLANKS:
                is_hyphen = code == _HYPHEN
                if start is not None or is_hyphen:
                    start = i if start is None else start
                    words.append(self._word(start, i + is_hyphen, ends_line=is_hyphen or code in _BREAKS))
                    start = None
                elif code in _BREAKS and words and not words[-1][0].ends_line:
                    word, angle = words[-1]
                    words[-1] = word._replace(ends_line=True), angle
            elif start is None and code not in _IGNORED:
                start = i
        return words

    def _word(self, start: int, end: int, *, ends_line: bool) -> tuple[Word, int]:
        size = self._size(start)
        pdfium.FPDFText_GetCharOrigin(self._text, start, self._x, self._y)
        x, y = self._x.value, self._y.value
        text = self._without_note_mark(start, end, size, y)
        pdfium.FPDFText_GetLooseCharBox(self._text, start, self._box)
        first = self._box.left, self._box.bottom, self._box.right, self._box.top
        pdfium.FPDFText_GetLooseCharBox(self._text, end - 1, self._box)
        last = self._box.left, self._box.bottom, self._box.right, self._box.top
        turns = round(pdfium.FPDFText_GetCharAngle(self._text, start) / (pi / 2)) % 4
        left, right, line = (
            (first[0], last[2], y),
            (-first[3], -last[1], x),  # PDFium counts turns clockwise
            (-first[2], -last[0], -y),
            (first[1], last[3], -x),
        )[turns]
        return Word(text, left, max(left, right), line, size, self._bold(start), ends_line), turns

    def _size(self, i: int) -> float:
        pdfium.FPDFText_GetMatrix(self._text, i, self._matrix)
        size: float = pdfium.FPDFText_GetFontSize(self._text, i) * hypot(self._matrix.c, self._matrix.d)
        return min(max(size, 0.1), 10_000.0)

    def _without_note_mark(self, start: int, end: int, size: float, y: float) -> str:
        """Returns the text of a word, without a small raised mark of a note at its end: "benchmarks.1" has one."""
        text = "".join(self._signs[start:end])
        if len(text) < 2 or len(text) != end - start or not _NOTE_MARKS.fullmatch(text[-1]):  # noqa: PLR2004
            return text
        last = end
        while (
            last > start + 1
            and _NOTE_MARKS.fullmatch(chr(self._codes[last - 1]))
            and self._is_raised(last - 1, size, y)
        ):
            last -= 1
        kept = text[: last - start]
        is_power = kept[-1].isdigit() or (kept.isalpha() and (len(kept) == 1 or kept.lower() in _UNITS))
        return text if is_power else kept

    def _is_raised(self, i: int, size: float, y: float) -> bool:
        if self._codes[i] == ord(","):
            return self._size(i) < _SMALLER * size
        pdfium.FPDFText_GetCharOrigin(self._text, i, self._x, self._y)
        return self._y.value - y > _RAISED * size and self._size(i) < _SMALLER * size

    def _bold(self, i: int) -> bool:
        length = pdfium.FPDFText_GetFontInfo(self._text, i, self._name, _NAME_BYTES, self._flags)
        name = self._name.raw[: max(min(length, _NAME_BYTES) - 1, 0)]
        found = self._is_bold.get(name)
        if found is None:
            weight = pdfium.FPDFText_GetFontWeight(self._text, i)
            found = self._is_bold[name] = (
                _BOLD.search(name.decode("utf-8", "replace")) is not None or weight >= _BOLD_WEIGHT
            )
        return found


def _sign(code: int) -> str:
    """Returns the character of a code; "" where it can't be shown: half of a pair of UTF-16, or no character."""
    if code == _HYPHEN:
        return "-"
    return "" if code in _IGNORED or 0xD800 <= code <= 0xDFFF or code > sys.maxunicode else chr(code)  # noqa: PLR2004


def _upright(words: Sequence[tuple[Word, int]]) -> list[Word]:
    """Returns the words that are turned as most of the page is, without notes along its margin."""
    angles = Counter[int]()
    for word, angle in words:
        angles[angle] += len(word.text)
    usual = angles.most_common(1)[0][0] if angles else 0
    return [word for word, angle in words if angle == usual and word.text]
