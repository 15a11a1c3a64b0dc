"""Describes each block of a page by figures: its form, its place, its neighbours, and the boxes around it.

The figures hold in any language: none of them reads a word. One of them is the share of a block that trafilatura
(Barbaresi 2021) keeps. `_page_model` weighs the figures.
"""

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence

from articlecli.core import Record, lazy_pattern
from articlecli.parsers._page_blocks import Box, PageBlock

_WORD = lazy_pattern(r"\w+")
_END = lazy_pattern(r"[.!?…。！？:;][\"”’»“‘«)\]]*$")
_COMMAS, _STOPS = lazy_pattern("[,،、，]"), lazy_pattern("[.!?。！？]")
_TAGS = ("p", "li", "div", "h1", "h2", "h3")
_AROUND = ("li", "article", "footer", "aside", "nav", "header", "main")
_LEVELS = 3  # boxes around a block that are described
_PIECE = 3  # words of a piece of text that is looked for in what trafilatura keeps
_WINDOW = 5  # blocks on each side of a block that count as its surroundings
_LONG = 8  # words out of links; a block of fewer doesn't make its box one of text
_HALF = 0.5  # of its pieces; a block with more of them is kept
_OUTSIDE = -1.0  # figures of a neighbour that isn't there

COLUMNS = (
    *("letters", "words", "linked", "capitals", "letters a word", "ends", "stops", "commas", "bold", "links", "alike"),
    *(f"is {tag}" for tag in _TAGS),
    *(f"in {tag}" for tag in _AROUND),
    *("hidden", "words before", "blocks", "words of the page", "from h1", "depth"),
    *("place", "from the text", "in the text", "words of the text", "share of the text", "depth in the text"),
    *(f"{name} {level}" for level in range(_LEVELS) for name in ("linked", "words a block", "share", "blocks", "kept")),
    *("score", "words around", "linked around", "kept around"),
    *(f"{name} {side}" for side in ("before", "after") for name in ("words", "stops", "linked", "sibling")),
    *("kept", "kept of the page", "among the kept", "from the last kept"),
)


class _Text(Record):
    """The box that holds most of the page's text, and the indices of its first and last block."""

    box: Box
    first: int
    last: int


def rows(blocks: Sequence[PageBlock], kept_texts: Iterable[str]) -> list[list[float]]:
    """Returns for each block the figures of COLUMNS. `kept_texts` are the texts that trafilatura keeps."""
    if not blocks:
        return []
    kept = _kept(blocks, kept_texts)
    text = _text_box(blocks)
    stops = [float(len(_STOPS.findall(block.text))) for block in blocks]
    page = _page_figures(blocks, text)
    kept_words = _sums(blocks, kept)
    forms = (_form(block, stop) for block, stop in zip(blocks, stops, strict=True))
    alike = Counter(block.text for block in blocks)
    found = []
    for i, (block, form) in enumerate(zip(blocks, forms, strict=True)):
        row = [*form, float(alike[block.text]), *_elements(block), *page[i], *_boxes(block, page[i][2], kept_words)]
        row += _surroundings(blocks, i, stops, kept)
        found.append(row)
    return [[*row, *of_kept] for row, of_kept in zip(found, _of_kept(blocks, kept), strict=True)]


def _form(block: PageBlock, stops: float) -> list[float]:
    text, letters = block.text, len(block.text)
    return [
        letters,
        block.words,
        block.linked / block.words,
        sum(map(str.isupper, text)) / letters,
        letters / block.words,
        bool(_END.search(text, max(0, letters - 6))),
        stops,
        len(_COMMAS.findall(text)),
        block.bold / block.words,
        block.links,
    ]


def _elements(block: PageBlock) -> list[float]:
    box = block.box
    return [
        *(float(box.tag == tag) for tag in _TAGS),
        *(float(tag in box.tags_around) for tag in _AROUND),
        float(box.is_hidden),
    ]


def _page_figures(blocks: Sequence[PageBlock], text: _Text) -> list[list[float]]:
    """Returns for each block its place in the page, and in the box that holds most of the text."""
    total = sum(block.words for block in blocks)
    heading = next((i for i, block in enumerate(blocks) if block.box.tag == "h1"), None)
    share, span = text.box.words / total, max(1, text.last - text.first)
    found, before = [], 0
    for i, block in enumerate(blocks):
        distance = min(0, i - text.first) or max(0, i - text.last)
        found.append(
            [
                before / total,
                len(blocks),
                total,
                0.0 if heading is None else i - heading + 0.5,
                block.box.depth,
                (i - text.first) / span,
                distance,
                text.box.holds(block.box),
                text.box.words,
                share,
                block.box.depth - text.box.depth,
            ]
        )
        before += block.words
    return found


def _boxes(block: PageBlock, total: float, kept_words: dict[int, float]) -> list[float]:
    """Returns the figures of the block's box and of the boxes around it. The last one repeats where there are few."""
    figures: list[float] = []
    box = block.box
    second = box.parent or box
    for _ in range(_LEVELS):
        words = max(1, box.words)
        figures += (box.linked / words, box.words / max(1, box.blocks), box.words / total, box.blocks)
        figures.append(kept_words[box.number] / words)
        box = box.parent or box
    return [*figures, second.score]


def _surroundings(blocks: Sequence[PageBlock], i: int, stops: Sequence[float], kept: Sequence[float]) -> list[float]:
    first, behind = max(0, i - _WINDOW), min(len(blocks), i + _WINDOW + 1)
    around = blocks[first:behind]
    words = sum(block.words for block in around)
    figures = [
        sum(min(block.words, 50) for block in around) / len(around),
        sum(block.linked for block in around) / words,
        sum(kept[first:behind]) / len(around),
    ]
    for j in (i - 1, i + 1):
        if 0 <= j < len(blocks):
            block = blocks[j]
            is_sibling = block.box.parent is blocks[i].box.parent and block.box.tag == blocks[i].box.tag
            figures += (block.words, stops[j], block.linked / block.words, is_sibling)
        else:
            figures += [_OUTSIDE] * 4
    return figures


def _of_kept(blocks: Sequence[PageBlock], kept: Sequence[float]) -> Iterable[list[float]]:
    """Yields for each block what trafilatura keeps of it and of the page, and the distance to the last kept block."""
    total = sum(block.words for block in blocks)
    share = sum(block.words * part for block, part in zip(blocks, kept, strict=True)) / total
    places = [i for i, part in enumerate(kept) if part > _HALF]
    first, last = (places[0], places[-1]) if places else (0, -1)
    for i, part in enumerate(kept):
        yield [part, share, float(first <= i <= last), float(last - i)]


def _sums(blocks: Sequence[PageBlock], kept: Sequence[float]) -> dict[int, float]:
    """Returns for each box, by its number, the kept words in it."""
    own: dict[int, float] = {}
    boxes: dict[int, Box] = {}
    for block, part in zip(blocks, kept, strict=True):
        own[block.box.number] = own.get(block.box.number, 0.0) + block.words * part
        for box in block.box.around():
            if box.number in boxes:
                break
            boxes[box.number] = box
    found = dict.fromkeys(boxes, 0.0) | own
    for number in sorted(boxes, reverse=True):  # a box has a greater number than the box around it
        if (parent := boxes[number].parent) is not None:
            found[parent.number] += found[number]
    return found


def _kept(blocks: Sequence[PageBlock], kept_texts: Iterable[str]) -> list[float]:
    """Returns for each block the share of its pieces of three words that trafilatura keeps."""
    known: set[tuple[str, ...]] = set()
    words: list[str] = []
    for text in kept_texts:
        of_text = _WORD.findall(text.lower())
        if len(of_text) < _PIECE:
            known.add(tuple(of_text))
        words += of_text
    known.update(zip(words, words[1:], words[2:], strict=False))
    return [_share(_WORD.findall(block.text.lower()), known) for block in blocks]


def _share(words: list[str], known: set[tuple[str, ...]]) -> float:
    if len(words) < _PIECE:
        return float(bool(words) and tuple(words) in known)
    return sum(map(known.__contains__, zip(words, words[1:], words[2:], strict=False))) / (len(words) - 2)


def _text_box(blocks: Sequence[PageBlock]) -> _Text:
    """Returns the box with most of the text, and gives each box its score.

    The score is that of Readability (Arc90 2009): long paragraphs count for the box around them, and half as much for
    the next. A box loses as much of it as is in links.
    """
    for block in blocks:
        plain = block.words - block.linked
        if plain >= _LONG:
            score = 1 + min(plain / 20, 3) + len(_COMMAS.findall(block.text)) / 2
            is_paragraph = block.box.tag in {"p", "pre", "li", "blockquote"}
            box = (block.box.parent if is_paragraph else None) or block.box
            box.score += score
            if box.parent is not None:
                box.parent.score += score / 2
    boxes = {box.number: box for block in blocks for box in itertools.islice(block.box.around(), _LEVELS)}
    best = max(boxes.values(), key=lambda box: box.score * (1 - box.linked / max(1, box.words)), default=blocks[0].box)
    inside = [i for i, block in enumerate(blocks) if best.holds(block.box)]
    return _Text(best, inside[0], inside[-1])
