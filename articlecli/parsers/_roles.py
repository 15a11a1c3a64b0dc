"""What each block of a text is to the article: headline, deck, byline, key point, heading, paragraph or furniture.

Shared by the parsers, which differ only in how they come by their blocks.
"""

import re
from dataclasses import dataclass, replace
from functools import cache

from articlecli.article import Article, Passage, Source, Span, passage
from articlecli.languages import CAPITAL, Language
from articlecli.parsers import _dates

# Lengths in words, from what newspapers do; the longest of 1,025 BBC headlines has 8, of print decks about 40.
_LONGEST_HEADLINE = 25
_LONGEST_DECK = 50
_SHORTEST_DECK = 7
_LONGEST_HEADING = 12
_LONGEST_POINT = 40
_LAST_BOX = 12  # blocks above a box of key points: headline, deck, byline, furniture, the first paragraphs
_LONGEST_LINE = 500  # characters of a line that may be furniture or a credit

_PLACE = rf"{CAPITAL}[\w.'’-]*(?:[ /]{CAPITAL}[\w.'’-]*){{0,3}}"
_CAPITALS = rf"{CAPITAL}(?:{CAPITAL}|[.'’-])+(?:[ /]{CAPITAL}(?:{CAPITAL}|[.'’-])*){{0,3}}"
_DASH = r"\s*(?:--|[-–—])\s*"
_DATELINE = re.compile(
    # LONDON (Reuters) - | Washington (AFP) – | (CNN) -- | (CNN)The
    rf"(?P<agency>(?:{_PLACE}(?:, {_PLACE}){{0,2}} )?\([A-Z][\w.&/’' ]{{1,40}}\))(?:{_DASH}|(?<=[A-Z][A-Z]\))\s*)(?=\S)"
    # PARIS, June 3 — | NEW YORK —
    rf"|(?P<place>{_CAPITALS}(?:, (?:{_PLACE}|[A-Z][a-z]+\.? \d{{1,2}}))*)\s+(?:--|[-–—])\s+(?=\S)"
)
_CLOSED = re.compile(r"[.!?…:;,][\"'”’»)\]]*$|[\"”’»]$")  # a line that a sentence, or a quotation, ends
_FULL_STOP = re.compile(r"(?<!\.\.)[.:;,][\"'”’»)\]]*$|[?!][\"”»]$")
_SECOND_SENTENCE = re.compile(r"[a-z]{4}[.!?] [A-Z]")
_CREDIT_MARKS = " \t-–—()[]"


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together. `text` is folded and without the mark of a list item."""

    text: str
    start: int
    end: int
    mark: int = 0  # where the block begins with the mark of its item
    is_item: bool = False
    after_gap: bool = True  # set off by a blank line from what is before it

    @property
    def words(self) -> int:
        return self.text.count(" ") + 1

    @property
    def passage(self) -> Passage:
        return Passage(self.text, self.start, self.end)


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands above the first paragraph."""

    headline: Passage | None = None
    deck: Passage | None = None
    byline: Passage | None = None
    published: str | None = None


def article_of(blocks: list[Block], source: Source, language: Language) -> Article:
    """The article that the blocks make up, each in its role; furniture is left out."""
    blocks = [block for block in blocks if not _is_furniture(block, language)]
    stated, blocks = _take_key_points(blocks, language)
    credit, blocks = _take_credit(blocks, source.text, language)
    head, body = _take_head(blocks, source.text, language)
    are_headings = [_is_heading(body, i) for i in range(len(body))]
    paragraphs = [Span(b.start, b.end) for b, is_heading in zip(body, are_headings, strict=True) if not is_heading]
    dateline = None
    if paragraphs:
        dateline, paragraphs[0] = _take_dateline(paragraphs[0], source.text)
    return Article(
        source=source,
        paragraphs=tuple(paragraphs),
        headline=head.headline,
        deck=head.deck,
        byline=head.byline,
        dateline=dateline,
        credit=credit,
        published=head.published,
        sections=tuple(b.passage for b, is_heading in zip(body, are_headings, strict=True) if is_heading),
        stated=tuple(stated),
    )


@cache
def _line_pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _is_furniture(block: Block, language: Language) -> bool:
    return len(block.text) <= _LONGEST_LINE and bool(_line_pattern(language.furniture).fullmatch(block.text))


def _take_key_points(blocks: list[Block], language: Language) -> tuple[list[Passage], list[Block]]:
    """The points of the article's own key-points box, and the blocks without it."""
    heading = _line_pattern(rf"(?:{language.key_points_heading})\s*:?")
    for i, block in enumerate(blocks[:_LAST_BOX]):
        if block.words <= _LONGEST_HEADING and heading.fullmatch(block.text):
            end = _box_end(blocks, i + 1)
            if end > i + 1:
                return [point.passage for point in blocks[i + 1 : end]], blocks[:i] + blocks[end:]
    return [], blocks


def _box_end(blocks: list[Block], first: int) -> int:
    """The index after the last point of a box: items of a list, or bare lines without a blank line between."""
    end = first
    if end < len(blocks) and blocks[end].is_item:
        while end < len(blocks) and blocks[end].is_item:
            end += 1
        return end
    while end < len(blocks) and (end == first or _is_next_point(blocks[first], blocks[end])):
        end += 1
    return end if end - first > 1 else first


def _is_next_point(point: Block, block: Block) -> bool:
    """Whether a block is one more bare line of a box: as short as the first point, and ended as that is."""
    is_alike = bool(_CLOSED.search(block.text)) == bool(_CLOSED.search(point.text))
    return is_alike and not block.after_gap and block.words <= _LONGEST_POINT


def _take_credit(blocks: list[Block], text: str, language: Language) -> tuple[Passage | None, list[Block]]:
    """The first line that says where the text is from, without the marks around it, and the other blocks."""
    pattern = _line_pattern(language.credit)
    short = (block for block in blocks if len(block.text) <= _LONGEST_LINE)
    found = [block for block in short if pattern.fullmatch(block.text.strip(_CREDIT_MARKS))]
    if not found:
        return None, blocks
    credit = _located(found[0].text.strip(_CREDIT_MARKS), found[0], text)
    places = {block.start for block in found}
    return credit, [block for block in blocks if block.start not in places]


def _located(words: str, block: Block, text: str) -> Passage:
    """Where some words of a block's folded text stand in the source."""
    found = re.compile(r"\s+".join(map(re.escape, words.split()))).search(text, block.start, block.end)
    return Passage(words, *(found.span() if found else (block.start, block.end)))


def _take_head(blocks: list[Block], text: str, language: Language) -> tuple[_Head, list[Block]]:
    """The headline and the lines below it, and the blocks of the body."""
    head = _Head()
    i = 0
    while i < len(blocks) - 1:
        block, below = blocks[i], blocks[i + 1]
        if byline := _line_pattern(language.byline).fullmatch(block.text):
            head = replace(head, byline=_located(byline["name"], block, text))
        elif published := _dates.iso_date(block.text, language):
            head = replace(head, published=head.published or published)
        elif not head.headline and i == 0 and _is_headline(block):
            head = replace(head, headline=block.passage)
        elif head.headline and not head.deck and not head.byline and _is_deck(block, below, language):
            head = replace(head, deck=block.passage)
        else:
            break
        i += 1
    return head, blocks[i:]


def _is_headline(block: Block) -> bool:
    if block.is_item or block.words > _LONGEST_HEADLINE:
        return False
    if _FULL_STOP.search(block.text) or _SECOND_SENTENCE.search(block.text):
        return False
    return any(c.isalpha() for c in block.text) and not _DATELINE.match(block.text)


def _is_deck(block: Block, below: Block, language: Language) -> bool:
    """Below the headline and no sentence of the story: it has no full stop, or a byline follows it."""
    if block.is_item or not _SHORTEST_DECK <= block.words <= _LONGEST_DECK or _DATELINE.match(block.text):
        return False
    if not _CLOSED.search(block.text):
        return True
    byline_follows = _line_pattern(language.byline).fullmatch(below.text) or _dates.iso_date(below.text, language)
    return bool(byline_follows)


def _is_heading(body: list[Block], i: int) -> bool:
    """A short line without an end that has a paragraph below it."""
    block = body[i]
    if i + 1 >= len(body) or block.is_item or block.words > _LONGEST_HEADING or _CLOSED.search(block.text):
        return False
    opens_like_one = block.text[0].isupper() or block.text[0].isdigit()
    return opens_like_one and (body[i + 1].is_item or bool(_CLOSED.search(body[i + 1].text)))


def _take_dateline(paragraph: Span, text: str) -> tuple[Passage | None, Span]:
    """The dateline of the first paragraph, and the paragraph after it."""
    found = _DATELINE.match(text, paragraph.start, paragraph.end)
    if not found:
        return None, paragraph
    group = "agency" if found["agency"] else "place"
    return passage(text, *found.span(group)), Span(found.end(), paragraph.end)
