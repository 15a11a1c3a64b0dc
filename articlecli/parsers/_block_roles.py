"""Gives each block its role in the article: headline, deck, byline, key point, heading, paragraph or furniture.

All parsers use this module. They differ only in how they find their blocks.
"""

import re

from articlecli.core import Article, Passage, Source, Span
from articlecli.languages import Language
from articlecli.parsers._blocks import (
    LONGEST_LINE,
    QUOTATION_ENDS,
    SECOND_SENTENCE,
    Block,
    ends_with_mark,
    line_pattern,
    locate_words,
)
from articlecli.parsers._headline_and_deck import take_dateline, take_head

_LONGEST_HEADING = 12  # words
_LONGEST_POINT = 40  # words
_LAST_BOX = 12  # blocks at the top among which a box of key points begins: headline, deck, byline, first paragraphs
_SINGLE_MARKS = re.compile(r"^'[^'.,!?]+'$|^‘[^’.,!?]+’$")  # ‘The water came in everywhere’
_OPENING_MARKS = ("“", '"', "‘", "«")
_SHORTEST_SENTENCE = 8  # words; such a sentence may be the story's: "Sponsored by Ann Weld, the bill would pass."
_ENDS = tuple(stop + mark for stop in ".?!" for mark in ("", '"', "”", "’"))
_SHORTEST_NOTICE = 4  # words
_LONGEST_TAIL = 2  # blocks behind a credit in which an agency describes itself
_CREDIT_MARKS = " \t-–—()[]"


def build_article(blocks: list[Block], source: Source, language: Language, *, published: str | None = None) -> Article:
    """Returns the article that the blocks make up, with each block in its role and without furniture.

    `published` is a date (ISO 8601) that the parser has from elsewhere. It replaces the dates in the blocks.
    """
    corrections, blocks = _take_corrections(blocks, language)
    blocks = [block for block in blocks if not _is_furniture(block, language)]
    stated, blocks = _take_key_points(blocks, language)
    credit, blocks = _take_credit(blocks, source.text, language)
    head, body = take_head(blocks, source.text, language)
    roles = _roles(body, language)
    texts = [block for block, role in zip(body, roles, strict=True) if role not in {"heading", "row"}]
    paragraphs = [_trimmed(Span(block.start, block.end), source.text, language) for block in texts]
    dateline = None
    if paragraphs:
        dateline, paragraphs[0] = take_dateline(paragraphs[0], source.text)
    return Article(
        source=source,
        paragraphs=tuple(paragraphs),
        headline=head.headline,
        deck=head.deck,
        byline=head.byline,
        dateline=dateline,
        credit=credit,
        published=published or head.published or head.updated,
        corrections=tuple(corrections),
        sections=tuple(block.passage for block, role in zip(body, roles, strict=True) if role == "heading"),
        stated=tuple(stated),
        tables=tuple(Span(block.start, block.end) for block in body if block.role == "row"),
        block_quotes=tuple(p for p, block in zip(paragraphs, texts, strict=True) if block.role == "quotation"),
    )


def _is_furniture(block: Block, language: Language) -> bool:
    """Whether a block is a short line of furniture. A whole sentence is furniture only where it is a notice."""
    if block.role in {"headline", "deck", "byline", "quotation"}:
        return False
    if len(block.text) > LONGEST_LINE:
        return False
    is_prose = block.words >= _SHORTEST_SENTENCE and block.text.endswith(_ENDS)
    return bool(
        line_pattern(language.articles.notice if is_prose else language.articles.furniture).fullmatch(block.text)
    )


def _trimmed(paragraph: Span, text: str, language: Language) -> Span:
    """Returns the paragraph without the furniture at its end: "Watch passengers leave »"."""
    tail = max(paragraph.start, paragraph.end - LONGEST_LINE)
    found = line_pattern(language.articles.trailing_furniture).search(text, tail, paragraph.end)
    return Span(paragraph.start, found.start()) if found else paragraph


def _take_corrections(blocks: list[Block], language: Language) -> tuple[list[Passage], list[Block]]:
    """Returns the notices that say what was wrong in the article, and the other blocks."""
    opens = line_pattern(language.articles.correction)
    notices = [block for block in blocks if block.words >= _SHORTEST_NOTICE and opens.match(block.text)]
    places = {block.start for block in notices}
    return [block.passage for block in notices], [block for block in blocks if block.start not in places]


def _take_key_points(blocks: list[Block], language: Language) -> tuple[list[Passage], list[Block]]:
    """Returns the points of the article's own key-points box, and the blocks without the box."""
    heading = line_pattern(rf"(?:{language.articles.key_points_heading})\s*:?")
    for i, block in enumerate(blocks[:_LAST_BOX]):
        if block.words <= _LONGEST_HEADING and heading.fullmatch(block.text):
            end = _box_end(blocks, i + 1)
            if end > i + 1:
                return [point.passage for point in blocks[i + 1 : end]], blocks[:i] + blocks[end:]
    return [], blocks


def _box_end(blocks: list[Block], first: int) -> int:
    """Returns the index behind the last point of a box that begins at `first`, or `first` where no box begins there.

    The points of a box are items of a list, or bare lines without a blank line between them.
    """
    end = first
    if end < len(blocks) and blocks[end].is_item:
        while end < len(blocks) and blocks[end].is_item:
            end += 1
        return end
    while end < len(blocks) and (end == first or _is_next_point(blocks[first], blocks[end])):
        end += 1
    return end if end - first > 1 else first


def _is_next_point(point: Block, block: Block) -> bool:
    """Whether a block is one more bare line of the box in which `point` is the first line.

    It is short, no blank line stands above it, and its end is like the end of `point`: both have a mark, or both none.
    """
    is_alike = ends_with_mark(block.text) == ends_with_mark(point.text)
    return is_alike and not block.after_gap and block.words <= _LONGEST_POINT


def _take_credit(blocks: list[Block], text: str, language: Language) -> tuple[Passage | None, list[Block]]:
    """Returns the credit (the first line that says where the text is from) and the blocks without such lines.

    The credit has no marks around it. It is None where no line says where the text is from. Blocks at the end in which
    an agency describes itself are left out, too.
    """
    pattern = line_pattern(language.articles.credit)
    short = (block for block in blocks if len(block.text) <= LONGEST_LINE)
    found = [block for block in short if pattern.fullmatch(block.text.strip(_CREDIT_MARKS))]
    if not found:
        return None, blocks
    credit = locate_words(found[0].text.strip(_CREDIT_MARKS), found[0], text)
    tail = blocks[blocks.index(found[-1]) + 1 :]
    about_agency = line_pattern(language.articles.boilerplate)
    if len(tail) <= _LONGEST_TAIL and all(about_agency.search(block.text) for block in tail):
        blocks = blocks[: len(blocks) - len(tail)]
    places = {block.start for block in found}
    return credit, [block for block in blocks if block.start not in places]


def _roles(body: list[Block], language: Language) -> list[str]:
    """Returns the role of each block: the one that markup gives, else "heading" where it looks like one, else ""."""
    asks_you = line_pattern(language.words.second_person)
    # In an explainer questions are headings. In an interview they are half of the text, and aren't headings.
    questions = [block.text for block in body if block.text.endswith("?")]
    is_interview = any(asks_you.search(question) for question in questions) or _is_transcript(questions)
    headings = (_is_heading(body, i, is_interview=is_interview) for i in range(len(body)))
    return [block.role or ("heading" if is_heading else "") for block, is_heading in zip(body, headings, strict=True)]


def _is_transcript(questions: list[str]) -> bool:
    """Whether two questions have the same label: "Ann Lee: Is it late?"."""
    labels = [label for label, colon, _ in (question.partition(": ") for question in questions) if colon]
    return len(labels) > len(set(labels))


def _is_heading(body: list[Block], i: int, *, is_interview: bool) -> bool:
    """Whether block `i` is a heading: a short line with a paragraph or an item of a list below it.

    The line opens with a capital or a digit. It has no mark at its end, or it is a question, or it is a heading in
    quotation marks.
    """
    block = body[i]
    if block.role or i + 1 >= len(body) or block.is_item or block.words > _LONGEST_HEADING or _is_row(body, i):
        return False
    is_question = block.text.endswith("?") and not is_interview
    is_ended = ends_with_mark(block.text) and not _is_heading_in_marks(block.text)
    if (is_ended and not is_question) or SECOND_SENTENCE.search(block.text):
        return False
    if is_question and body[i + 1].text.startswith(_OPENING_MARKS):
        return False  # the writer asks it, and somebody answers it below
    opens_like_one = block.text[0].isupper() or block.text[0].isdigit() or block.text.isupper()
    return opens_like_one and (body[i + 1].is_item or ends_with_mark(body[i + 1].text))


def _is_heading_in_marks(line: str) -> bool:
    """Whether a line is a heading in quotation marks: “NOT A CRIME”."""
    return (line.endswith(QUOTATION_ENDS) and line.isupper()) or bool(_SINGLE_MARKS.search(line))


def _is_row(body: list[Block], i: int) -> bool:
    """Whether block `i` stands directly below another line without a mark at its end, as in a list of results."""
    above = body[i - 1] if i else None
    return bool(above and not body[i].after_gap and not above.role and not ends_with_mark(above.text))
