"""Joins the lines of a PDF's pages to paragraphs, also across columns and pages, and leaves out what is no text.

That is: page numbers, lines at the top and the foot of pages, and footnotes. No word of a language is known here.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from articlecli.core import lazy_pattern
from articlecli.parsers._pdf_columns import lines_in_order
from articlecli.parsers._pdf_values import HEADING_NUMBER, Line, Page, Paragraph

# Heights and widths are in units of the size of the font, or of the page where that is said.
_ZONE = 0.16  # of the page's height at its top and its foot: there stand running heads
_NUMBER_ZONE = 0.25  # of the page's height: there stand page numbers
_MARGIN = 0.07  # of the page's height: a short line alone in it is no text
_SHARE_OF_PAGES = 0.3  # a running head stands on so many pages
_FEWEST_PAGES = 2
_ALONE = 1.8  # height of the gap between a running head and the text
_SHORT = 10  # words of a running head
_SAME_LINE = 0.5
_SMALL = 0.93  # of the text's size
_SAME_SIZE = 0.07
_ROUNDING = 0.5  # points
_LARGE = 1.08  # times the text's size: a heading
_LEADING = 1.3  # times the usual distance of lines: a gap between paragraphs
_USUAL = 0.3  # times the number of the commonest distance
_INDENT = 0.8
_SHORT_LINE = 0.4  # of a column's width, free at the end of a line without a mark: it ends a paragraph
_SLACK = 1.0  # width that a line leaves at least where a paragraph ends with it
_FEWEST_WORDS = 0.4  # share of a line's pieces that are words; a formula has fewer
_LONGEST_HEADING = 15  # words
_FAR = 30  # paragraphs, with rows and captions, between the pieces of one
_INNER_LINES = 0.9  # share of a region's lines that end at its right edge or before it

_PAGE_NUMBER = lazy_pattern(
    r"\W*(?:[^\W\d]{1,7}\.?\s)?\d{1,4}(?:\s?(?:/|[^\W\d]{1,4})\s?\d{1,4})?\W*|\W*[ivxl]{1,7}\W*"
)
_OUTER_NUMBER = lazy_pattern(r"\d{1,4}\b.*|.*\b\d{1,4}")
_NOTE = lazy_pattern(r"[*∗†‡§¶]|\[?\d{1,3}\]?\.?\s?(?=[^\W\d]|[\"“«(])|\d{1,2}$")
_ENDS = lazy_pattern(r"[.!?…:;。！？][\"'”’»)\]]*$")
_BULLET = lazy_pattern(r"[•‣◦●○▪■□◆►➢✓·∙][ \t]?|[–—*-] ")
_NUMBER = lazy_pattern(r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] ")
_REFERENCE = lazy_pattern(r"\[\d{1,3}\] ")
# "Figure 3: The ferry", and not "its 90-year-old bathhouse"
_CAPTION = lazy_pattern(r"[^\W\d_]{3,10}\.? ?\d{1,3}(?:\.\d{1,2})?[a-z]? ?(?:[.:|–—] ?|- )(?!\d)\S")
_MATHEMATICAL = lazy_pattern(r"[=<>≤≥∈∑∫×|{}~→]")
_WORD = lazy_pattern(r"[\"“‘'(\[]*[^\W\d_]{3,}(?:['’-][^\W\d_]+)*[.,;:!?)\]\"”’-]*")


def paragraphs(pages: Iterable[Page]) -> list[Paragraph]:
    """Returns the paragraphs of a document in the order of reading."""
    laid: list[list[list[Line]]] = []
    heights = []
    for page in pages:
        laid.append(lines_in_order(page.words))
        heights.append(page.height)
    size = _text_size(laid)
    found: list[Paragraph] = []
    for number, (regions, height) in enumerate(zip(_without_running_heads(laid, heights, size), heights, strict=True)):
        for region in regions:
            lines = _without_footnotes(region, size)
            for i, paragraph in enumerate(_split(lines, number + 1, height, size)):
                _add(found, paragraph, opens_region=i == 0)
    return found


def _text_size(laid: Sequence[Sequence[Sequence[Line]]]) -> float:
    """Returns the size in which most of the text is set."""
    sizes = Counter[float]()
    for regions in laid:
        for region in regions:
            for line in region:
                sizes[round(line.size * 2) / 2] += len(line.text)
    return max(sizes.most_common(1)[0][0], 1.0) if sizes else 1.0


def _without_running_heads(
    laid: Sequence[list[list[Line]]], heights: Sequence[float], size: float
) -> Iterator[list[list[Line]]]:
    """Yields the regions of each page without the lines at its top and its foot that are no text."""
    edges = [_edges(regions, height) for regions, height in zip(laid, heights, strict=True)]
    pages_with = Counter(key for lines in edges for key in {_key(line) for line in lines})
    often = max(_FEWEST_PAGES, _SHARE_OF_PAGES * len(laid))
    for regions, height, lines in zip(laid, heights, edges, strict=True):
        every = sorted((line for region in regions for line in region), key=lambda line: -line.y)
        repeated = {id(line) for line in lines if pages_with[_key(line)] >= often}
        left_out = repeated | _outermost(every, height, size, repeated)
        yield [[line for line in region if id(line) not in left_out] for region in regions]


def _edges(regions: Sequence[Sequence[Line]], height: float) -> list[Line]:
    return [line for region in regions for line in region if not _ZONE * height < line.y < (1 - _ZONE) * height]


def _key(line: Line) -> tuple[str, int]:
    return re.sub(r"\d+", "#", line.text), round(line.y / 4)


def _outermost(every: Sequence[Line], height: float, size: float, known: set[int]) -> set[int]:
    """Returns the ids of page numbers and of lines alone at the top and the foot of a page."""
    found: set[int] = set()
    for lines, edge in ((list(every), height), (list(reversed(every)), 0.0)):
        rest = [line for line in lines if id(line) not in known]
        while rest:
            line, *rest = rest
            inner = next((other for other in rest if abs(other.y - line.y) > _SAME_LINE * line.size), None)
            gap = abs(inner.y - line.y) if inner else height
            if not _is_outside(line, abs(edge - line.y) / max(height, 1), gap, size):
                break
            found.add(id(line))
    return found


def _is_outside(line: Line, distance: float, gap: float, size: float) -> bool:
    """Whether the outermost line of a page is no text. `distance` is that from the page's edge."""
    if distance > _NUMBER_ZONE or line.size > _LARGE * size:
        return False
    if _PAGE_NUMBER.fullmatch(line.text):
        return True
    is_heading = line.is_bold and line.size >= _SMALL * size
    if distance > _ZONE or line.text.count(" ") >= _SHORT or is_heading:
        return False
    is_alone = gap > _ALONE * size
    if is_alone and _OUTER_NUMBER.fullmatch(line.text):
        return True
    return distance < _MARGIN and (line.size < _SMALL * size or (is_alone and not _ENDS.search(line.text)))


def _without_footnotes(region: list[Line], size: float) -> list[Line]:
    """Returns a column without the notes in small print at its foot, where text stands above them."""
    first = len(region)
    while first and region[first - 1].size < _SMALL * size:
        first -= 1
    notes = region[first:]
    if not first or not notes:
        return region
    start = next((i for i, line in enumerate(notes) if _NOTE.match(line.text)), None)
    return region if start is None else region[: first + start]


def _split(lines: Sequence[Line], page: int, height: float, size: float) -> Iterator[Paragraph]:
    """Yields the paragraphs of one column."""
    if not lines:
        return
    edges = _Edges(lines)
    run: list[Line] = []
    for line in lines:
        if run and edges.parts(run, line, size):
            yield _paragraph(run, page, height, size, edges)
            run = []
        run.append(line)
    yield _paragraph(run, page, height, size, edges)


class _Edges:
    """The left and the right edge of a column, and the usual distance of its lines."""

    def __init__(self, lines: Sequence[Line]) -> None:
        starts = Counter(round(line.left) for line in lines)
        self.left = starts.most_common(1)[0][0]
        ends = sorted(line.right for line in lines)
        self.right = ends[min(int(_INNER_LINES * len(ends)), len(ends) - 1)]
        self._beginnings: dict[int, list[Line]] = {}  # the lines by where they begin
        for line in lines:
            self._beginnings.setdefault(round(line.left), []).append(line)
        self.leading = max(_leading(lines), 1)

    def parts(self, run: Sequence[Line], line: Line, size: float) -> bool:
        """Whether a new paragraph begins with a line."""
        before = run[-1]
        if before.cells or line.cells or self.is_formula(before) != self.is_formula(line):
            return True
        if abs(before.size - line.size) > _SAME_SIZE * max(before.size, line.size):
            return True
        if before.is_bold != line.is_bold and (not line.text[0].islower() or self._has_room(before, line)):
            return True
        gap = before.y - line.y
        if gap > _LEADING * max(self.leading, 1.1 * line.size) or gap < -line.size:
            return True
        if line.is_bold or line.size > _LARGE * size:
            number = HEADING_NUMBER.match(line.text)
            return number is not None and line.text[number.end()].isupper()
        return self._begins(run, line)

    def _begins(self, run: Sequence[Line], line: Line) -> bool:
        before, indent = run[-1], _INDENT * line.size
        if _BULLET.match(line.text) or _REFERENCE.match(line.text) or _CAPTION.match(line.text):
            return True
        is_ended = _ENDS.search(before.text) is not None
        has_room = self._has_room(before, line)
        if _NUMBER.match(line.text) and (has_room or is_ended or line.left > before.left + indent):
            return True
        if line.left > before.left + indent:
            return not (len(run) == 1 and _is_marked(run[0].text))
        if line.left < before.left - indent and len(run) > 1:
            return True
        if is_ended:
            return has_room
        is_short = has_room and self.right - before.right > _SHORT_LINE * (self.right - self.left)
        return not line.text[0].islower() and (is_short or self._is_item_without_mark(before, line))

    def _is_item_without_mark(self, before: Line, line: Line) -> bool:
        """Whether a line begins the next item of a list whose marks are drawn and no text, as browsers print them."""
        if line.left <= self.left + _INDENT * line.size or abs(line.left - before.left) > _ROUNDING:
            return False
        alike = self._beginnings[round(line.left)]
        if not any(other.text[0].islower() or _ENDS.search(other.text) for other in alike):
            return True
        return self._has_room(before, line, max(other.right for other in alike))

    def is_formula(self, line: Line) -> bool:
        """Whether a line has mathematical signs and few words, and doesn't fill its column as a line of text does."""
        if not _MATHEMATICAL.search(line.text):
            return False
        if line.left < self.left + line.size and line.right > self.right - line.size:
            return False
        pieces = line.text.split()
        return sum(_WORD.fullmatch(piece) is not None for piece in pieces) < _FEWEST_WORDS * len(pieces)

    def _has_room(self, before: Line, line: Line, right: float | None = None) -> bool:
        """Whether the first word of a line would have fitted on the line before it, which may reach to `right`."""
        word = line.text.split(" ", 1)[0]
        width = (line.right - line.left) * len(word) / max(len(line.text), 1)
        return (self.right if right is None else right) - before.right > width + _SLACK * line.size


def _leading(lines: Sequence[Line]) -> int:
    """Returns the usual distance of lines. Where many paragraphs have one line, it isn't the commonest distance."""
    gaps = Counter(round(a.y - b.y) for a, b in pairwise(lines) if abs(a.size - b.size) < _ROUNDING)
    if not gaps:
        return 0
    common, most = gaps.most_common(1)[0]
    size = median(line.size for line in lines)
    return min(gap for gap, count in gaps.items() if gap == common or (gap >= size and count >= _USUAL * most))


def _is_marked(text: str) -> bool:
    return any(mark.match(text) for mark in (_BULLET, _NUMBER, _REFERENCE))


def _paragraph(run: Sequence[Line], page: int, height: float, size: float, edges: _Edges) -> Paragraph:
    first = run[0]
    texts = [line.text for line in run]
    kind = _kind(run, size, edges)
    if kind == "item":
        texts[0] = (_BULLET.match(texts[0]) or _NUMBER.match(texts[0])).re.sub("", texts[0], count=1)  # type: ignore[union-attr]
    elif kind == "row":
        texts = [" | ".join(first.cells)] if first.cells else texts
    goes_on = kind in {"text", "item"} and not _ENDS.search(texts[-1])
    return Paragraph(kind, tuple(texts), (page,) * len(texts), first.size / size, 1 - first.y / max(height, 1), goes_on)


def _kind(run: Sequence[Line], size: float, edges: _Edges) -> str:
    first = run[0]
    words = sum(line.text.count(" ") + 1 for line in run)
    if first.cells or edges.is_formula(first):
        return "row"
    if _CAPTION.match(first.text) and first.size <= _LARGE * size:
        return "caption"
    if words <= _LONGEST_HEADING and not _ENDS.search(run[-1].text.rstrip(":?!")):
        if first.size > _LARGE * size:
            return "heading"
        if first.is_bold:
            return "heading" if HEADING_NUMBER.match(first.text) else "bold"
    return "item" if _BULLET.match(first.text) or _NUMBER.match(first.text) else "text"


def _add(found: list[Paragraph], paragraph: Paragraph, *, opens_region: bool) -> None:
    """Adds a paragraph, or joins it to the one that goes on in it: in the next column, or below a figure."""
    place = _interrupted(found, paragraph, opens_region=opens_region) if paragraph.kind == "text" else None
    if place is None:
        if any(map(str.isalnum, "".join(paragraph.lines))):
            found.append(paragraph)
        return
    before = found[place]
    found[place] = before._replace(
        lines=before.lines + paragraph.lines, pages=before.pages + paragraph.pages, goes_on=paragraph.goes_on
    )


def _interrupted(found: Sequence[Paragraph], paragraph: Paragraph, *, opens_region: bool) -> int | None:
    """Returns the index of the paragraph that goes on in this one; None where there is none."""
    opens_small = paragraph.lines[0][:1].islower()
    for i in range(len(found) - 1, max(len(found) - _FAR, -1), -1):
        before = found[i]
        if before.kind in {"text", "item"}:
            is_same = before.goes_on and abs(before.size - paragraph.size) < _SAME_SIZE
            return i if is_same and (opens_small or (opens_region and i == len(found) - 1)) else None
        if before.kind not in {"caption", "row"}:
            return None
    return None
