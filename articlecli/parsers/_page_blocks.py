"""Cuts a page into blocks: the runs of text between the starts and ends of block elements, in the page's order.

Each block knows the box that it stands in, and each box the box around it. A box is a block element. The walk over the
page is a loop, and its work grows with the length of the page.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from articlecli.core import fold, lazy_pattern

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
BETWEEN_CELLS = " | "
_INLINE = {
    *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em"),
    *("font", "i", "ins", "kbd", "label", "mark", "meter", "nobr", "output", "progress", "q", "rp"),
    *("rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u"),
    *("var", "wbr", "img", "picture", "source", "link", "meta", "input"),
}
_SKIPPED = {
    *("script", "style", "noscript", "template", "head", "title", "svg", "button", "select", "option"),
    *("textarea", "iframe", "object", "embed", "audio", "video", "canvas", "map", "figcaption"),
}
_NOTED = {"article", "aside", "blockquote", "dd", "dt", "footer", "header", "li", "main", "nav", "pre"}
_LONGEST_CELL = 20  # words; a longer cell holds an article's text
_FEWEST_CELLS = 2  # of a row that becomes one block
_MOST_LETTERS = 400  # of an element's style that are read
_PARAGRAPH_BREAKS = 2  # line breaks that end a paragraph in old pages
_BOLD = {"b", "strong"}
_BLANK_LINE = lazy_pattern(r"\n\s*\n")
_HIDDEN = lazy_pattern(r"display\s*:\s*none|visibility\s*:\s*hidden")


@dataclass(slots=True, eq=False)
class Box:
    """A block element, with what its blocks add up to. `number` counts the boxes of a page, `last` those in it, too."""

    tag: str
    parent: "Box | None"
    number: int
    depth: int
    tags_around: frozenset[str]  # those of _NOTED that the box or a box around it has
    is_hidden: bool
    last: int = 0
    words: int = 0
    linked: int = 0  # words in links
    blocks: int = 0
    score: float = 0.0

    def add(self, words: int, linked: int, blocks: int) -> None:
        """Adds the figures of a block or of a box in it."""
        self.words += words
        self.linked += linked
        self.blocks += blocks

    def holds(self, other: "Box") -> bool:
        """Whether the other box is this one, or is in it."""
        return self.number <= other.number <= self.last

    def around(self) -> "Iterator[Box]":
        """Yields the box, then those around it from the inside out."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent


@dataclass(slots=True, eq=False)
class PageBlock:
    """A run of text. `linked` and `bold` count its words in links and in bold."""

    text: str
    words: int
    linked: int
    bold: int
    links: int
    box: Box
    row: Any = None  # the table's row that it stands in
    is_row: bool = False  # it has the cells of a table's row


@dataclass(slots=True)
class _Run:
    """The text since the last start or end of a block element."""

    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    bold: int = 0
    links: int = 0
    breaks: int = 0  # line breaks at its end


class _Walk:
    """A walk over a page: the boxes and rows that are open, how many links and bold elements, and the current run."""

    def __init__(self) -> None:
        self.blocks: list[PageBlock] = []
        self.boxes: list[Box] = []
        self.rows: list[Any] = []
        self.count = 0
        self.links = self.bolds = 0
        self.run = _Run()

    def open(self, element: Any) -> None:
        """Takes the start of an element, and the text up to its first child."""
        tag = element.tag
        if tag == "br":
            self.run.breaks += 1
            self.run.pieces.append("\n")
            if self.run.breaks == _PARAGRAPH_BREAKS:
                self.flush()
            return
        if tag in _INLINE:
            if tag == "a":
                self.links += 1
                self.run.links += 1
            self.bolds += tag in _BOLD
        else:
            self.flush()
            self.boxes.append(_box(element, self.boxes[-1] if self.boxes else None, self.count))
            self.count += 1
            if tag == "tr":
                self.rows.append(element)
        self.add(element.text)

    def close(self, element: Any) -> None:
        """Takes the end of an element."""
        tag = element.tag
        if tag == "br":
            return
        if tag in _INLINE:
            self.links -= tag == "a"
            self.bolds -= tag in _BOLD
            return
        self.flush()
        box = self.boxes.pop()
        box.last = self.count - 1
        if self.boxes:
            self.boxes[-1].add(box.words, box.linked, box.blocks)
        if tag == "tr":
            self.rows.pop()

    def add(self, text: str | None) -> None:
        """Adds text to the current run."""
        if not text:
            return
        self.run.pieces.append(text)
        if self.links or self.bolds:
            words = len(text.split())
            self.run.linked += words if self.links else 0
            self.run.bold += words if self.bolds else 0
        if not text.isspace():
            self.run.breaks = 0

    def flush(self) -> None:
        """Makes a block of the current run, or a block of each paragraph of a plain text."""
        run, self.run = self.run, _Run()
        whole = "".join(run.pieces)
        is_plain = bool(self.boxes) and self.boxes[-1].tag == "pre"
        for piece in _BLANK_LINE.split(whole) if is_plain else [whole]:
            text = fold(piece)
            if any(map(str.isalnum, text)):
                words, box = text.count(" ") + 1, self.boxes[-1]
                linked = min(run.linked, words)
                box.add(words, linked, 1)
                row = self.rows[-1] if self.rows else None
                self.blocks.append(PageBlock(text, words, linked, min(run.bold, words), run.links, box, row))


def page_blocks(page: Any) -> list[PageBlock]:
    """Returns the blocks of a page. Captions of pictures, scripts and forms' fields aren't among them."""
    body = page.find("body")
    walk = _Walk()
    steps = etree.iterwalk(page if body is None else body, events=("start", "end"))
    for event, element in steps:
        is_left_out = not isinstance(element.tag, str) or element.tag in _SKIPPED
        if event == "start" and is_left_out:
            steps.skip_subtree()
        elif event == "start":
            walk.open(element)
        else:
            if not is_left_out:
                walk.close(element)
            if walk.boxes:
                walk.add(element.tail)
    return list(_with_rows(walk.blocks))


def _box(element: Any, parent: Box | None, number: int) -> Box:
    is_hidden = bool(
        (parent is not None and parent.is_hidden)
        or element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or _HIDDEN.search(element.get("style", "")[:_MOST_LETTERS])
    )
    depth = parent.depth + 1 if parent is not None else 0
    around = parent.tags_around if parent is not None else frozenset()
    tags = around | {element.tag} if element.tag in _NOTED and element.tag not in around else around
    return Box(element.tag, parent, number, depth, tags, is_hidden)


def _with_rows(blocks: Iterable[PageBlock]) -> Iterator[PageBlock]:
    """Joins the cells of a table's row to one block where each is one short block."""
    pending: list[PageBlock] = []
    for block in blocks:
        if pending and block.row is not pending[0].row:
            yield from _joined(pending)
            pending = []
        if block.row is None:
            yield block
        else:
            pending.append(block)
    yield from _joined(pending)


def _joined(cells: list[PageBlock]) -> Iterator[PageBlock]:
    if (
        len(cells) < _FEWEST_CELLS
        or len(cells) > len(cells[0].row)
        or any(cell.words > _LONGEST_CELL for cell in cells)
    ):
        yield from cells
        return
    box = next((box for box in cells[0].box.around() if box.tag == "tr"), cells[0].box)
    text = BETWEEN_CELLS.join(cell.text for cell in cells)
    words, linked, bold, links = (
        sum(figures) for figures in zip(*((c.words, c.linked, c.bold, c.links) for c in cells), strict=True)
    )
    yield PageBlock(text, words, linked, bold, links, box, cells[0].row, is_row=True)
