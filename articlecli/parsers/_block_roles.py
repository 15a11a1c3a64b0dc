"""Builds an article from the blocks of a text: each block's role is found, and says what the block becomes.

All parsers use this module. They differ only in how they find their blocks.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence

from articlecli.core import Article, Passage, Source, Span, passage
from articlecli.languages import Language
from articlecli.parsers import _dates
from articlecli.parsers._block_features import block_features
from articlecli.parsers._blocks import Block, letters_and_digits, line_pattern, locate_words
from articlecli.parsers._bylines import byline_name
from articlecli.parsers._datelines import take_dateline
from articlecli.parsers._glued_blocks import cut_glued, join_glued
from articlecli.parsers._role_checks import LONGEST_HEADING, TEXT, RoledBlock, checked, is_points_heading
from articlecli.parsers._role_sequence import best_roles, load_weights
from articlecli.parsers._turn_labels import label_span, stamp_end

_TURNS = {"question", "answer"}
# Roles of what isn't the text of an article
_OUTSIDE = {"headline", "byline", "date", "kicker", "caption", "teaser", "note", "furniture"}
_MOST_ABOVE_BYLINE, _MOST_BELOW_BYLINE = 3, 2  # paragraphs
_COMPARED_LETTERS = 8  # of the first author's name, by which a second byline is told
_CREDIT_MARKS = " \t-–—()[]"


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
    texts = [part for part in parts if part.role in TEXT]
    paragraphs = [_without_stamp(part, source.text) for part in texts]
    dateline = None
    if paragraphs:
        dateline, paragraphs[0] = take_dateline(paragraphs[0], source.text, language)
    byline, dated = _byline(parts, source.text, language)
    return Article(
        source=source,
        paragraphs=tuple(paragraphs),
        headline=_first(parts, "headline"),
        deck=_first(parts, "deck"),
        byline=byline,
        dateline=dateline,
        credit=_credit(parts, source.text, language),
        published=published or _date(parts, language) or dated,
        corrections=tuple(part.block.passage for part in parts if part.role == "correction"),
        sections=tuple(part.block.passage for part in parts if part.role == "heading"),
        section_levels=tuple(part.block.level for part in parts if part.role == "heading"),
        stated=tuple(part.block.passage for part in parts if part.role == "point"),
        tables=_spans(parts, "row"),
        block_quotes=tuple(p for p, part in zip(paragraphs, texts, strict=True) if part.block.role == "quotation"),
        questions=tuple(p for p, part in zip(paragraphs, texts, strict=True) if part.role == "question"),
        turn_labels=tuple(_stamped_labels(texts, paragraphs, source.text)),
    )


def _without_stamp(part: RoledBlock, text: str) -> Span:
    """Returns the span of a block, without the time that stands before a turn."""
    start, end = part.block.start, part.block.end
    return Span(stamp_end(text, start, end) if part.role in _TURNS else start, end)


def _stamped_labels(parts: Sequence[RoledBlock], paragraphs: Sequence[Span], text: str) -> Iterable[Passage]:
    """Yields the labels behind such times: the names in a chat, which may be in lower case."""
    for part, paragraph in zip(parts, paragraphs, strict=True):
        label = label_span(text, paragraph.start, paragraph.end) if paragraph.start > part.block.start else None
        if label:
            yield passage(text, *label)


def block_roles(
    blocks: Sequence[Block], text: str, language: Language, *, doubted: Collection[str] = ()
) -> list[RoledBlock]:
    """Returns a text's blocks, each with its role. Roles in `doubted` need more evidence; a glued line becomes two."""
    halves = list(cut_glued(blocks, text, language))
    markup = [_markup(block, language) for block in halves]
    roles = best_roles(block_features(halves, language), markup, load_weights(language), doubted=doubted)
    whole, roles = join_glued(halves, roles)
    return checked([RoledBlock(role, block) for role, block in zip(roles, whole, strict=True)], language)


def _markup(block: Block, language: Language) -> str:
    """Returns the role that markup gives a block, or else "item" or "points-heading" where it surely looks like one."""
    if block.role or block.is_item:
        return block.role or "item"
    is_line = block.words <= LONGEST_HEADING
    return "points-heading" if is_line and is_points_heading(block, language) else ""


def _first(parts: Iterable[RoledBlock], role: str) -> Passage | None:
    return next((part.block.passage for part in parts if part.role == role), None)


def _spans(parts: Iterable[RoledBlock], role: str) -> tuple[Span, ...]:
    return tuple(Span(part.block.start, part.block.end) for part in parts if part.role == role)


def _byline(parts: Sequence[RoledBlock], text: str, language: Language) -> tuple[Passage | None, str | None]:
    """Returns the names of the authors, and the date that stands on their line; None for what isn't there."""
    first = next((i for i, part in enumerate(parts) if part.role in TEXT), len(parts))
    lines = list(_near_edges(parts, "byline"))
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


def _near_edges(parts: Sequence[RoledBlock], role: str) -> Iterator[Block]:
    """Yields the blocks of a role that markup names, or that stand near the top or the foot of the text.

    Amid a text, "By market value" is a heading.
    """
    most = sum(part.role in TEXT for part in parts)
    above = 0
    for part in parts:
        above += part.role in TEXT
        is_near = above <= _MOST_ABOVE_BYLINE or most - above <= _MOST_BELOW_BYLINE
        if part.role == role and (is_near or part.block.role == role):
            yield part.block


def _date(parts: Iterable[RoledBlock], language: Language) -> str | None:
    """Returns the first date of publication, or else the first date of an update, in ISO 8601."""
    updated = line_pattern(language.articles.updated)
    lines = [part.block.text for part in parts if part.role == "date"]
    lines.sort(key=lambda line: updated.match(line) is not None)
    return next((date for line in lines if (date := _dates.date_within(line, language))), None)


def _credit(parts: Iterable[RoledBlock], text: str, language: Language) -> Passage | None:
    """Returns the first line that says where the text is from, without the marks around it."""
    pattern = line_pattern(language.articles.credit)
    lines = [part.block for part in parts if part.role == "source"]
    found = next((line for line in lines if pattern.fullmatch(line.text.strip(_CREDIT_MARKS))), None)
    return locate_words(found.text.strip(_CREDIT_MARKS), found, text) if found else None
