"""Plain text: lines become blocks (paragraphs, headings, list items), and blocks become an article."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, zip_longest

from articlecli.core import Article, Record, Source, fold, lazy_pattern
from articlecli.languages import Language
from articlecli.parsers._block_roles import build_article
from articlecli.parsers._blocks import Block, ends_sentence
from articlecli.parsers._page_breaks import without_page_breaks
from articlecli.parsers._role_checks import is_points_heading

_RULE = lazy_pattern(r"[^\w\s](?:[^\w\S\n]*[^\w\s])*")  # "* * *", or the line below a heading
_UNDERLINE = lazy_pattern(r"([=~^\"#*+.-])\1{3,}")  # a heading in reStructuredText, or in texts of typewriters
# Lines for the programs that read AsciiDoc and reStructuredText: ":toc: left", ".. _harbour:", "[quote, Ann Lee]"
_DIRECTIVE = lazy_pattern(r":[\w-]+:(?: \S{1,40})?|\.\. (?:_[^:\n]+:|[\w-]+::.*)|\[[\w#.,= -]{1,40}\]|\|={3,}")
_ASCIIDOC = lazy_pattern(r"={1,5}[ \t]+(?=\S)")  # "== What comes next"
# The mark that opens an item of a list: "• ", "- ", "1. ", "2) ". An em dash opens a credit or a line of dialogue.
_ITEM = lazy_pattern(r"(?:[•‣·▪◦●○*–-]|\(?\d{1,2}[.)])[ \t\u00a0]+(?=\S)")
_LINE = lazy_pattern(r"^(?P<indent>[^\S\n]*)(?P<text>\S.*)", re.MULTILINE)  # a line that isn't blank
_COLUMNS = lazy_pattern(r"\t|\S   +\S|\w\|\w| \| ")  # between the cells of a row
_GOES_ON = lazy_pattern(r"[\w,’']$")

# Widths in characters: mail is wrapped at 72, manual pages at 80, texts of some editors at 100 or 120.
_NARROWEST_WRAP, _WIDEST_WRAP = 40, 120
_NEARLY_ALL = 0.9  # share of the lines that are no longer than the width; a long address may be longer
_NARROWEST_UNDERLINE, _WIDEST_UNDERLINE = 0.7, 2.0  # widths of a heading's underline, of the heading's width
_SLACK = 0.85  # share of the width; `fmt` may leave a line this short, to make the margin even


class _Line(Record):
    text: str  # without the white space around it
    start: int
    indent: int
    after_gap: bool  # a blank line stands before it, or it is the first line


def parse(source: Source, language: Language) -> Article:
    """Returns the article in a plain text. Its `source` is the text without page breaks; all offsets point into it."""
    text = without_page_breaks(source.text, language)
    found = blocks(text)
    if language.articles.dash_opens_speech:
        found = _with_speech(found, text, language)
    if type(source) is not Source:  # a text below a known head, as in an e-mail
        return _below_head(source, text, found, language)
    return build_article(found, replace(source, text=text), language)


def _below_head(source: Source, text: str, found: list[Block], language: Language) -> Article:
    from articlecli.parsers import _headed

    head = source.head if isinstance(source, _headed.HeadedText) else _headed.Head()
    text, found = _headed.below_head(head, text, found)
    plain = Source(text, source.name, source.kind)
    return build_article(found, plain, language, published=head.published or None)


def _with_speech(found: list[Block], text: str, language: Language) -> list[Block]:
    """Returns the blocks; a sentence that opens with a dash is speech, and keeps its dash.

    A hyphen opens speech only where no other item stands beside it. The items below a heading of key points are points.
    """
    kept: list[Block] = []
    are_points = False
    for block, below in zip_longest(found, found[1:]):
        is_listed = bool(kept and kept[-1].is_item) or (below is not None and below.is_item)
        dashes = "–" if is_listed else "–-"
        are_points = block.is_item and (are_points or bool(kept and is_points_heading(kept[-1], language)))
        is_speech = block.is_item and not are_points and text[block.mark_start] in dashes and ends_sentence(block.text)
        kept.append(_speech(block, text) if is_speech else block)
    return kept


def _speech(block: Block, text: str) -> Block:
    return block._replace(text=fold(text[block.mark_start : block.end]), start=block.mark_start, is_item=False)


def blocks(text: str) -> list[Block]:
    """Returns the paragraphs, headings and list items of a text, in order. Every word of the text is in one of them."""
    lines = list(_lines(text))
    width = _wrap_width(lines)
    found: list[Block] = []
    first = 0
    for i in range(1, len(lines) + 1):
        if i == len(lines) or _opens_block(lines, first, i, width):
            found.append(_block(text, lines[first:i]))
            first = i
    return [
        block._replace(role="heading") if _is_underlined(block, below) else block
        for block, below in zip_longest(found, found[1:])
    ]


def _is_markup(line: str) -> bool:
    return bool(_RULE.fullmatch(line) or _DIRECTIVE.fullmatch(line))


def _is_underlined(block: Block, below: Block | None) -> bool:
    """Whether the line below a block is a heading's underline, about as long as the block."""
    if below is None or below.after_gap or not _UNDERLINE.fullmatch(below.text):
        return False
    return _NARROWEST_UNDERLINE <= len(below.text) / len(block.text) <= _WIDEST_UNDERLINE


def _lines(text: str) -> Iterator[_Line]:
    end = 0
    for found in _LINE.finditer(text):
        start, words = found.span("indent")
        yield _Line(found["text"].rstrip(), words, words - start, after_gap=not end or start > end + 1)
        end = found.end()


def _wrap_width(lines: list[_Line]) -> int:
    """Returns the width in characters at which the text is hard-wrapped, or 0 where each line is a paragraph.

    In a wrapped text, fewer than half of the lines end a sentence, and more than a third begin in lower case. Lines
    that are paragraphs end sentences, and begin with a capital.
    """
    breaks = [(above, below) for above, below in pairwise(lines) if not below.after_gap]
    lengths = sorted(above.indent + len(above.text) for above, _ in breaks)
    width = lengths[int(_NEARLY_ALL * (len(lengths) - 1))] if lengths else 0
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return 0
    ended = sum(1 for above, _ in breaks if ends_sentence(above.text))
    going_on = sum(1 for _, below in breaks if below.text[0].islower())
    return width if ended < len(breaks) / 2 and going_on > len(breaks) / 3 else 0


def _opens_block(lines: list[_Line], first: int, i: int, width: int) -> bool:
    """Whether a block begins at line `i`. The block above it begins at line `first`."""
    above, line = lines[i - 1], lines[i]
    if line.after_gap or _is_markup(line.text) or _is_markup(above.text):
        return True
    if not width:
        return not _breaks_a_sentence(above, line)
    if _ITEM.match(line.text):
        return bool(_ITEM.match(lines[first].text)) or ends_sentence(above.text) or line.indent > above.indent
    if line.indent > above.indent and ends_sentence(above.text) and not _ITEM.match(above.text):
        return True  # an indented first line opens a paragraph
    if line.text[0].islower():
        return False
    next_word = len(line.text.split(maxsplit=1)[0])
    return above.indent + len(above.text) + 1 + next_word <= width * _SLACK


def _breaks_a_sentence(above: _Line, line: _Line) -> bool:
    """Whether a stray line break splits a sentence: "It was a cold", "night in the city."."""
    opens_lower = line.text[0].islower() and line.text.split(maxsplit=1)[0].islower()
    return (
        opens_lower
        and above.text[0].isupper()
        and not _ITEM.match(above.text)
        and _GOES_ON.search(above.text) is not None
    )


def _block(text: str, lines: list[_Line]) -> Block:
    first, last = lines[0], lines[-1]
    marker = _ITEM.match(first.text) or _ASCIIDOC.match(first.text)
    is_heading = marker is not None and marker[0].startswith("=")
    start = first.start + (marker.end() if marker else 0)
    end = last.start + len(last.text)
    words = text[start:end]
    return Block(
        fold(words),
        start,
        end,
        mark_start=first.start,
        is_item=marker is not None and not is_heading,
        after_gap=first.after_gap,
        role="heading" if is_heading else "",
        has_columns=_has_columns(words),
    )


def _has_columns(words: str) -> bool:
    """Whether a block has cells beside each other. Few blocks have one of the signs without which it has none."""
    return ("\t" in words or "|" in words or "   " in words) and _COLUMNS.search(words) is not None
