"""The lines of a page in the order in which they are read: each column from top to bottom, from left to right.

A gutter is a strip between two columns that no line crosses. The tallest gutter divides a region into what is above it,
left of it, right of it and below it, and each of these is divided in the same way. Breuel, "Two Geometric Algorithms
for Layout Analysis" (2002), finds columns by their gutters, too.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from operator import attrgetter
from statistics import median

from articlecli.parsers._pdf_values import Line, Word

# In units of the size of the font
_WORD_GAP = 0.9  # a wider gap may be between columns; a narrower one is between words
_APART_GAP = 0.5  # between words that stand apart in the file; signs may stand out into a gutter
_CELL_GAP = 2.5  # a wider gap is surely between two cells of a table
_UNLIKE = 1.6  # times the narrowest gap of a line
_GUTTER = 0.6  # width of the narrowest gutter
_NARROWEST = 8  # width of the narrowest column of running text
_FILLED = 0.6  # share of the width of its lines that words fill in running text
_SAME_LINE = 0.5
_TOUCH = 0.05
_HEADLINE, _SAME_SIZE = 1.2, 0.05
_INITIAL = 1.8  # size of a large initial
_NEAR_INITIAL = 2
_INDEX_SIZE, _INDEX_NEAR = 0.8, 0.7  # of the line beside it: a line of indices above or below the letters of a formula
_TOLERANCE = 2.0  # points by which the beginnings of a column's lines differ
_MOST_INITIALS = 20  # of a page
_FEWEST_ROWS = 3  # lines on both sides of a gutter
_FULL_ROWS = 8  # lines of a column beside which the last one may have fewer
_MOST_GUTTERS = 40  # places that are tried in a region, those first where most lines begin
_MOST_DIVISIONS = 12  # regions within each other
_MARK_WIDTH = 2.5  # a piece no wider than this, before a gap, is the number of an item or a heading


def lines_in_order(words: Sequence[Word]) -> list[list[Line]]:
    """Returns the regions of a page in the order of reading, each with its lines from top to bottom."""
    pieces = _pieces(words)
    if not pieces:
        return []
    size = median(piece.size for piece in pieces)
    return [_rows(region) for region in _divided(pieces, size, _MOST_DIVISIONS)]


def _pieces(words: Sequence[Word]) -> list[Line]:
    """Returns the pieces of lines: words on one line that stand close together, in the order of the file."""
    found: list[Line] = []
    run: list[Word] = []
    for word in words:
        if run and not _follows(run[-1], word):
            found.append(_piece(run))
            run = []
        run.append(word)
    if run:
        found.append(_piece(run))
    return _joined(_with_initials(found))


def _follows(word: Word, following: Word) -> bool:
    """Whether a word stands on the same line as the one before it, at the usual distance."""
    size = max(word.size, following.size)
    if len(word.text) == 1 and word.size > _INITIAL * following.size:
        return False
    gap = following.left - word.right
    is_near = -_SAME_LINE * size <= gap < _WORD_GAP * min(word.size, following.size)
    is_on_line = abs(following.y - word.y) < _SAME_LINE * size
    return is_near and is_on_line and not (word.ends_line and abs(following.y - word.y) > _SAME_LINE)


def _piece(run: Sequence[Word]) -> Line:
    sizes, bases = Counter[float](), Counter[float]()
    bold = total = 0
    for word in run:
        length = len(word.text)
        sizes[round(word.size, 1)] += length
        bases[round(word.y, 1)] += length
        bold += length * word.is_bold
        total += length
    text = run[0].text
    for before, word in pairwise(run):
        # A letter and its index touch each other; PDFium sees the end of a line between them.
        touches = before.ends_line and word.left - before.right < _TOUCH * word.size
        text += word.text if touches else f" {word.text}"
    return Line(
        text,
        min(word.left for word in run),
        max(word.right for word in run),
        bases.most_common(1)[0][0],
        sizes.most_common(1)[0][0],
        bold > total / 2,
    )


def _with_initials(pieces: list[Line]) -> list[Line]:
    """Returns the pieces, each large initial joined to the first of the lines beside it."""
    size = median(piece.size for piece in pieces) if pieces else 0
    initials = [p for p in pieces if len(p.text) == 1 and p.text.isupper() and p.size > _INITIAL * size]
    for initial in initials[:_MOST_INITIALS]:
        beside = [
            piece
            for piece in pieces
            if piece.size < initial.size / _INITIAL
            and -_SAME_LINE * size < piece.left - initial.right < _NEAR_INITIAL * size
            and -_SAME_LINE * size < piece.y - initial.y < initial.size
        ]
        if beside:
            first = max(beside, key=attrgetter("y"))
            moved = {id(piece): piece._replace(left=initial.left) for piece in beside}
            moved[id(first)] = first._replace(left=initial.left, text=initial.text + first.text)
            pieces = [moved.get(id(piece), piece) for piece in pieces if piece is not initial]
    return pieces


def _joined(pieces: Sequence[Line]) -> list[Line]:
    """Returns the pieces, those joined that stand close together on one line but apart in the file."""
    found: list[Line] = []
    for piece in sorted(pieces, key=lambda piece: (-round(piece.y), piece.left)):
        before = found[-1] if found else None
        if before and abs(before.y - piece.y) < _SAME_LINE and _is_near(before, piece):
            found[-1] = _join(before, piece)
        else:
            found.append(piece)
    return found


def _is_near(piece: Line, following: Line) -> bool:
    gap = following.left - piece.right
    return -0.1 * piece.size <= gap < _APART_GAP * min(piece.size, following.size)


def _join(piece: Line, following: Line) -> Line:
    longer = piece if len(piece.text) >= len(following.text) else following
    return Line(
        f"{piece.text} {following.text}",
        piece.left,
        max(piece.right, following.right),
        longer.y,
        longer.size,
        piece.is_bold and following.is_bold,
    )


def _divided(pieces: list[Line], size: float, most: int) -> Iterator[list[Line]]:
    """Yields the regions without columns in the order of reading."""
    gutter = _gutter(pieces, size) if most else None
    if gutter is None:
        if pieces:
            yield pieces
        return
    left, right, top, bottom = gutter
    inside = [piece for piece in pieces if bottom <= piece.y <= top]
    yield from _divided([piece for piece in pieces if piece.y > top], size, most - 1)
    yield from _divided([piece for piece in inside if piece.right <= left], size, most - 1)
    yield from _divided([piece for piece in inside if piece.left >= right], size, most - 1)
    yield from _divided([piece for piece in pieces if piece.y < bottom], size, most - 1)


def _gutter(pieces: Sequence[Line], size: float) -> tuple[float, float, float, float] | None:
    """Returns the tallest gutter: the last x on its left, the first x on its right, its highest and its lowest line."""
    pieces = sorted(pieces, key=attrgetter("y"), reverse=True)
    starts = Counter(round(piece.left / _TOLERANCE) for piece in pieces)
    often = [
        start for start, _ in starts.most_common(_MOST_GUTTERS) if starts[start] + starts[start + 1] >= _FEWEST_ROWS
    ]
    best: tuple[float, tuple[float, float, float, float]] | None = None
    for start in sorted(often):
        right = (start - 0.5) * _TOLERANCE
        left = right - _GUTTER * size + _TOLERANCE
        if sum(piece.right <= left for piece in pieces) < _FEWEST_ROWS:
            continue
        for run in _uncrossed(pieces, left, right, size):
            height = _common_height(run, left, right, size)
            if height and (best is None or height > best[0]):
                best = height, (left, right, run[0].y, run[-1].y)
    return best[1] if best else _gutter_of_short_column(pieces, size)


def _gutter_of_short_column(pieces: Sequence[Line], size: float) -> tuple[float, float, float, float] | None:
    """Returns the gutter of a last column with one or two lines, which stand beside the first lines of a full one."""
    for piece, beside in islice(_pairs_on_a_line(pieces, size), _MOST_GUTTERS):
        left, right = beside.left - _GUTTER * size, beside.left - _TOLERANCE  # signs may stand out
        for run in _uncrossed(pieces, left, right, size):
            rest = [other for other in run if other.right <= left]
            last = [other for other in run if other.left >= right]
            is_short = beside in last and last[0].y >= rest[0].y - _SAME_LINE * size and len(last) < _FEWEST_ROWS
            if is_short and piece in rest and len(rest) >= _FULL_ROWS and _is_text(rest, size):
                return left, right, run[0].y, run[-1].y
    return None


def _pairs_on_a_line(pieces: Sequence[Line], size: float) -> Iterator[tuple[Line, Line]]:
    """Yields the pieces between which a line has a gap that may be a gutter. They are given from top to bottom."""
    for pair in pairwise(pieces):
        piece, following = sorted(pair, key=attrgetter("left"))
        is_on_line = abs(piece.y - following.y) < _SAME_LINE * size
        if is_on_line and _GUTTER * size < following.left - piece.right < _CELL_GAP * size:
            yield piece, following


def _uncrossed(pieces: Sequence[Line], left: float, right: float, size: float) -> Iterator[list[Line]]:
    """Yields the runs of pieces of which none crosses the strip. The pieces are given from top to bottom."""
    run: list[Line] = []
    crossing: Line | None = None
    for piece in pieces:
        is_beside = piece.right <= left or piece.left >= right
        if is_beside and not (crossing and not run and _goes_on(crossing, piece, size)):
            run.append(piece)
            continue
        if run:
            yield run
            run = []
        crossing = piece
    if run:
        yield run


def _goes_on(line: Line, following: Line, size: float) -> bool:
    """Whether a short line below one across all columns belongs to it: the last line of a headline."""
    is_large = line.size > _HEADLINE * size and abs(line.size - following.size) < _SAME_SIZE * line.size
    return is_large and line.y - following.y < 2 * line.size


def _common_height(run: Sequence[Line], left: float, right: float, size: float) -> float:
    """Returns the height in which running text stands on both sides of a strip; 0 where it isn't running text."""
    sides = [piece for piece in run if piece.right <= left], [piece for piece in run if piece.left >= right]
    if min(map(len, sides)) < _FEWEST_ROWS:
        return 0
    if not all(_is_text(side, size) for side in sides):
        return 0
    return min(abs(side[0].y - side[-1].y) for side in sides)


def _is_text(side: Sequence[Line], size: float) -> bool:
    """Whether the lines on one side of a strip are as wide and as full as those of running text."""
    rows: dict[int, list[Line]] = {}
    for piece in side:
        rows.setdefault(round(piece.y), []).append(piece)
    filled = [sum(piece.right - piece.left for piece in row) for row in rows.values()]
    wide = [max(piece.right for piece in row) - min(piece.left for piece in row) for row in rows.values()]
    return median(filled) >= _NARROWEST * size and sum(filled) >= _FILLED * sum(wide)


def _rows(region: Sequence[Line]) -> list[Line]:
    """Returns the lines of a region, with the pieces of each line as one."""
    rows: list[list[Line]] = []
    for piece in sorted(region, key=lambda piece: -piece.y):
        if rows and abs(rows[-1][0].y - piece.y) < _SAME_LINE * min(rows[-1][0].size, piece.size):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    for row in rows:
        row.sort(key=attrgetter("left"))
    lines = _lines([_cells(row) for row in rows])
    return [line for i, line in enumerate(lines) if not _holds_indices(line, lines[max(i - 1, 0) : i + 2])]


def _lines(rows: Sequence[Sequence[Line]]) -> list[Line]:
    """Returns the lines of a region, those with cells that are surely a table's row, or stand beside such a row."""
    is_row = [_is_row(row) and _has_neighbour(rows, i) for i, row in enumerate(rows)]
    for step in (1, -1):
        order = range(len(rows)) if step == 1 else range(len(rows) - 1, -1, -1)
        for i in order:
            before = i - step
            if not is_row[i] and 0 <= before < len(rows) and is_row[before]:
                is_row[i] = _are_aligned(rows[i], rows[before])
    return [_line(row, is_row=is_one) for row, is_one in zip(rows, is_row, strict=True)]


def _line(cells: Sequence[Line], *, is_row: bool) -> Line:
    line = cells[0]
    for cell in cells[1:]:
        line = _join(line, cell)
    return line._replace(cells=tuple(cell.text for cell in cells)) if is_row else line


def _is_row(cells: Sequence[Line]) -> bool:
    """Whether the gaps between the pieces of a line are a table's: in a line stretched to its column, all are alike."""
    gaps = [(b.left - a.right) / max(a.size, b.size) for a, b in pairwise(cells)]
    has_mark = len(cells) == 2 and cells[0].right - cells[0].left <= _MARK_WIDTH * cells[0].size  # noqa: PLR2004
    return bool(gaps) and not has_mark and (max(gaps) > _CELL_GAP or max(gaps) > _UNLIKE * min(gaps))


def _has_neighbour(rows: Sequence[Sequence[Line]], i: int) -> bool:
    return any(_are_aligned(rows[i], rows[j]) for j in (i - 1, i + 1) if 0 <= j < len(rows))


def _are_aligned(cells: Sequence[Line], others: Sequence[Line]) -> bool:
    """Whether a piece of a line stands below one of the line above it, as in a table; the first pieces always do."""
    return any(
        abs(cell.left - other.left) < _TOLERANCE
        or abs(cell.left + cell.right - other.left - other.right) < _TOLERANCE
        or (abs(cell.right - other.right) < _TOLERANCE and cell.text[-1].isdigit() and other.text[-1].isdigit())
        for cell in cells[1:]
        for other in others[1:]
    )


def _cells(row: Sequence[Line]) -> list[Line]:
    """Returns the pieces of a line, those joined that stand close together: a letter and its index."""
    cells = [row[0]]
    for piece in row[1:]:
        if piece.left - cells[-1].right < _WORD_GAP * max(piece.size, cells[-1].size):
            cells[-1] = _join(cells[-1], piece)
        else:
            cells.append(piece)
    return cells


def _holds_indices(line: Line, around: Sequence[Line]) -> bool:
    """Whether a line consists of small signs that belong to a line above or below it."""
    return any(
        line.size < _INDEX_SIZE * other.size
        and abs(line.y - other.y) < _INDEX_NEAR * other.size
        and len(line.text) < len(other.text)
        for other in around
    )
