"""Builds an article from the blocks of a text: each block's role is found, and says what the block becomes.

All parsers use this module. They differ only in how they find their blocks.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from articlecli.core import Article, Passage, Source, Span
from articlecli.languages import Language
from articlecli.parsers import _dates
from articlecli.parsers._block_features import block_features
from articlecli.parsers._blocks import (
    Block,
    ends_with_mark,
    has_same_letters,
    letters_and_digits,
    line_pattern,
    locate_words,
)
from articlecli.parsers._bylines import byline_name
from articlecli.parsers._datelines import take_dateline
from articlecli.parsers._glued_blocks import cut_glued, join_glued
from articlecli.parsers._role_sequence import best_roles, load_weights
from articlecli.parsers._turn_labels import label_span, stamp_end

_TEXT = {"paragraph", "item", "quotation", "question", "answer"}  # roles of blocks that hold the article's text
_TURNS = {"question", "answer"}
_OUTSIDE = {"headline", "byline", "date", "kicker", "caption", "teaser", "note", "furniture"}  # the text
_LAST_BOX = 12  # blocks at the top among which a box of key points begins
_MOST_POINTS, _LONGEST_POINT, _LONGEST_HEADING = 10, 40, 8  # points of a box; words of a point and of the heading
_LINES = {"headline", "heading", "deck", "kicker", "date", "caption", "credit", "teaser", "furniture"}
_LONGEST_LINE = 60  # words of a block with such a role
_TITLES = {"heading", "kicker", "deck", "caption"}  # roles of lines that may be a headline after all
_SHORTEST_TITLE = 2  # words
_COMPARED_LETTERS = 8  # of the first author's name, by which a second byline is told
_CREDIT_MARKS = " \t-–—()[]"


class _Part(NamedTuple):
    """A block and its role."""

    role: str
    block: Block


def build_article(
    blocks: Sequence[Block],
    source: Source,
    language: Language,
    *,
    published: str | None = None,
    is_body_chosen: bool = False,
) -> Article:
    """Returns the article that the blocks make up, with each block in its role and without furniture.

    `published` is a date (ISO 8601) that the parser has from elsewhere. It replaces the dates in the blocks. Where the
    parser has chosen the body itself (`is_body_chosen`), a block needs more evidence to be none of the text.
    """
    parts = block_roles(blocks, source.text, language, doubted=_OUTSIDE if is_body_chosen else ())
    texts = [part for part in parts if part.role in _TEXT]
    paragraphs = [_without_stamp(part, source.text) for part in texts]
    dateline = None
    if paragraphs:
        dateline, paragraphs[0] = take_dateline(paragraphs[0], source.text)
    byline, dated = _byline(parts, source.text, language)
    headline = _first(parts, "headline")
    return Article(
        source=source,
        paragraphs=tuple(paragraphs),
        headline=headline,
        deck=_first(parts, "deck"),
        byline=byline,
        dateline=dateline,
        credit=_credit(parts, source.text, language),
        published=published or _date(parts, language) or dated,
        corrections=tuple(part.block.passage for part in parts if part.role == "correction"),
        sections=tuple(_sections(parts, headline)),
        stated=tuple(part.block.passage for part in parts if part.role == "point"),
        tables=_spans(parts, "row"),
        block_quotes=tuple(p for p, part in zip(paragraphs, texts, strict=True) if part.block.role == "quotation"),
        questions=tuple(p for p, part in zip(paragraphs, texts, strict=True) if part.role == "question"),
        turn_labels=tuple(_stamped_labels(texts, paragraphs, source.text)),
    )


def _without_stamp(part: _Part, text: str) -> Span:
    """Returns the span of a block, without the time that stands before a turn."""
    start, end = part.block.start, part.block.end
    return Span(stamp_end(text, start, end) if part.role in _TURNS else start, end)


def _stamped_labels(parts: Sequence[_Part], paragraphs: Sequence[Span], text: str) -> Iterable[Passage]:
    """Yields the labels behind such times: the names in a chat, which may be in lower case."""
    for part, paragraph in zip(parts, paragraphs, strict=True):
        label = label_span(text, paragraph.start, paragraph.end) if paragraph.start > part.block.start else None
        if label:
            yield Passage(text[label[0] : label[1]], label[0], label[1])


def block_roles(
    blocks: Sequence[Block], text: str, language: Language, *, doubted: Collection[str] = ()
) -> list[_Part]:
    """Returns a text's blocks, each with its role. Roles in `doubted` need more evidence; a glued line becomes two."""
    halves = list(cut_glued(blocks, text, language))
    markup = [_markup(block, language) for block in halves]
    roles = best_roles(block_features(halves, language), markup, load_weights(language), doubted=doubted)
    whole, roles = join_glued(halves, roles)
    parts = [_Part(_corrected(role, block), block) for role, block in zip(roles, whole, strict=True)]
    return _with_headline(_with_text(_with_points(parts, language)))


def _markup(block: Block, language: Language) -> str:
    """Returns the role that markup gives a block, or else "item" or "points-heading" where it surely looks like one."""
    if block.role or block.is_item:
        return block.role or "item"
    is_line = block.words <= _LONGEST_HEADING
    return "points-heading" if is_line and _is_points_heading(block, language) else ""


def _is_points_heading(block: Block, language: Language) -> bool:
    """Whether a line is a heading that boxes of key points have: "Key points:"."""
    return line_pattern(language.articles.key_points_heading).fullmatch(block.text.rstrip(" :")) is not None


def _corrected(role: str, block: Block) -> str:
    """Returns the role; a short line in capitals without a mark at its end is a heading, a long block is text."""
    if block.words > _LONGEST_LINE and role in _LINES and not block.role:
        return "paragraph"
    is_line = block.words <= _LONGEST_HEADING and block.text.isupper() and not ends_with_mark(block.text)
    return "heading" if role == "paragraph" and is_line and not block.is_item else role


def _with_text(parts: list[_Part]) -> list[_Part]:
    """Returns the parts; where none of them is text, the sentences among them are, or a line that stands alone.

    Furniture is no text. Lines without a mark at their ends are none: headings alone are no article.
    """
    if any(part.role in _TEXT for part in parts):
        return parts
    likely = [part for part in parts if not part.block.role and not _is_furniture(part)]
    sentences = [part for part in likely if ends_with_mark(part.block.text)] or (likely if len(likely) == 1 else [])
    return [part._replace(role="paragraph") if part in sentences else part for part in parts]


def _is_furniture(part: _Part) -> bool:
    is_sentence = part.block.words > _LONGEST_HEADING and ends_with_mark(part.block.text)
    return part.role == "furniture" and not is_sentence and any(map(str.isalpha, part.block.text))


def _with_headline(parts: list[_Part]) -> list[_Part]:
    """Returns the parts; without a headline above the text, the last line there that may be one is it."""
    first = next((i for i, part in enumerate(parts) if part.role in _TEXT), len(parts))
    parts[first:] = [part._replace(role="heading") if part.role == "headline" else part for part in parts[first:]]
    if any(part.role == "headline" for part in parts) or first == len(parts):
        return parts
    titles = [i for i in range(first) if parts[i].role in _TITLES and _is_title(parts[i].block)]
    if titles:
        parts[titles[-1]] = parts[titles[-1]]._replace(role="headline")
    return parts


def _is_title(block: Block) -> bool:
    """Whether a heading may be an article's title. "1 Introduction" is none: the text begins in its midst."""
    return block.words >= _SHORTEST_TITLE and not block.text[0].isdigit() and not block.text.endswith(".")


def _with_points(parts: list[_Part], language: Language) -> list[_Part]:
    """Returns the parts; what isn't a box of key points becomes a heading and the items of a list."""
    found: list[_Part] = []
    i = 0
    while i < len(parts):
        end = i + 1
        is_heading = parts[i].role not in _TEXT and _is_points_heading(parts[i].block, language)
        if is_heading or parts[i].role == "points-heading":
            while end < len(parts) and (parts[end].role == "point" or (is_heading and parts[end].block.is_item)):
                end += 1
        box = parts[i:end]
        if is_heading and end > i + 1:
            box = [box[0]._replace(role="points-heading"), *(part._replace(role="point") for part in box[1:])]
        if not (len(box) > 1 and i < _LAST_BOX and _is_box([part.block for part in box], language)):
            box = [part._replace(role=_role_out_of_box(part)) for part in box]
        found += box
        i = end
    return found


def _role_out_of_box(part: _Part) -> str:
    """Returns the role of a block that looked like a part of a box of key points, and is none."""
    if part.role == "points-heading":
        return "paragraph" if ends_with_mark(part.block.text) else "heading"
    return "item" if part.role == "point" else part.role


def _is_box(blocks: Sequence[Block], language: Language) -> bool:
    """Whether a heading and the lines below it look like a box of key points.

    The heading is one that such boxes have, or the lines are items of a list or have no marks at their ends.
    """
    heading, *points = blocks
    if len(points) > _MOST_POINTS or any(point.words > _LONGEST_POINT for point in points):
        return False
    if _is_points_heading(heading, language):
        return True
    is_list = all(point.is_item or not ends_with_mark(point.text) for point in points)
    return len(points) > 1 and is_list and heading.words <= _LONGEST_HEADING


def _first(parts: Iterable[_Part], role: str) -> Passage | None:
    return next((part.block.passage for part in parts if part.role == role), None)


def _spans(parts: Iterable[_Part], role: str) -> tuple[Span, ...]:
    return tuple(Span(part.block.start, part.block.end) for part in parts if part.role == role)


def _sections(parts: Iterable[_Part], headline: Passage | None) -> Iterable[Passage]:
    """Yields the headings. A second headline is one, unless it repeats the first."""
    for role, block in parts:
        is_second = role == "headline" and headline is not None and not has_same_letters(block.text, headline.text)
        if role == "heading" or is_second:
            yield block.passage


def _byline(parts: Sequence[_Part], text: str, language: Language) -> tuple[Passage | None, str | None]:
    """Returns the names of the authors, and the date that stands on their line; None for what isn't there."""
    first = next((i for i, part in enumerate(parts) if part.role in _TEXT), len(parts))
    lines = [part.block for part in parts if part.role == "byline"]
    is_name = line_pattern(language.articles.author)
    sure = [block for block in lines if block.role == "byline" or byline_name(block.text, language)]
    above = [part.block for part in parts[:first] if part.role == "byline" and " " in part.block.text]
    likely = [block for block in above if is_name.fullmatch(block.text) and not block.text.isupper()]
    named = next(iter(sure or likely), None)
    if named is None:
        return None, None
    if "," in named.text:  # metadata names several authors; the article itself joins them: "Ann Weld and Tom Marsh"
        letters = letters_and_digits(named.text)[:_COMPARED_LETTERS]
        named = next((block for block in sure[1:] if letters in letters_and_digits(block.text)), named)
    name = byline_name(named.text, language) or named.text
    return locate_words(name, named, text), _dates.date_within(named.text, language)


def _date(parts: Iterable[_Part], language: Language) -> str | None:
    """Returns the first date of publication, or else the first date of an update, in ISO 8601."""
    updated = line_pattern(language.articles.updated)
    lines = [part.block.text for part in parts if part.role == "date"]
    lines.sort(key=lambda line: updated.match(line) is not None)
    return next((date for line in lines if (date := _dates.date_within(line, language))), None)


def _credit(parts: Iterable[_Part], text: str, language: Language) -> Passage | None:
    """Returns the first line that says where the text is from, without the marks around it."""
    pattern = line_pattern(language.articles.credit)
    lines = [part.block for part in parts if part.role == "source"]
    found = next((line for line in lines if pattern.fullmatch(line.text.strip(_CREDIT_MARKS))), None)
    return locate_words(found.text.strip(_CREDIT_MARKS), found, text) if found else None
