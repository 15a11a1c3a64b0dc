"""Finds the turns of interviews and transcripts: where the words of each speaker start and end.

A turn starts with a label ("Ann Lee: …", "Q. … A. …"). Without labels, each question stands alone above its answer.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import groupby

from articlecli.core import Article, Passage, Record, Span, lazy_pattern
from articlecli.languages import CAPITAL, Language, one_of
from articlecli.quotes.block_quotes import UnmarkedQuotation

_FEWEST_TURNS = 3  # of an interview
_LONGEST_LABEL = 110  # characters of a label, with the colon
_LONGEST_LETTER = 12  # characters of "Question. "
_LONGEST_QUESTION = 400  # characters
_TURN_END = lazy_pattern(r"[.?!…\"”’)\]—–-]\s*$")  # the end of a complete sentence
_LONGEST_END = 4  # characters in which `_TURN_END` is looked for
_FEWEST_WORDS = 2  # of a complete turn; in a table of results most turns have fewer
_MOST_TURNS, _SOME_TURNS = 1 / 2, 1 / 3  # the least shares of complete turns and of personal turns
_WORD = lazy_pattern(r"[^\W\d_]+")
_QUESTION_ENDS = ("?", "?”", '?"', "?’", "?'")
_OPENING_MARKS = "“\"‘'«„"


class _Block(Record):
    """A paragraph or a heading. Pages set an interviewer's questions in bold, and lines in bold become headings."""

    span: Span
    paragraph: int  # the paragraph's index; for a heading, the index of the paragraph below it
    is_heading: bool = False


class _Opening(Record):
    """The first block of a turn."""

    block: _Block
    words: Span  # the block without the label
    label: Passage | None = None
    is_question: bool = False  # by an interviewer without a name, or in a heading; then the turn is no quotation


def find_turns(article: Article, language: Language) -> list[UnmarkedQuotation]:
    """Returns the turns in the article's order, or [] if the article is no interview.

    A turn of an interviewer is left out if its label is no name ("Q"), if it has no label, or if it opens with a
    heading.
    """
    blocks = _blocks(article)
    text = article.source.text
    openings = _stamped(article, blocks) or _labelled(text, blocks, language) or _unlabelled(text, blocks, language)
    headings = [block.paragraph for block in blocks if block.is_heading]
    turns = []
    for i, opening in enumerate(openings):
        first = opening.block.paragraph
        is_last = i + 1 == len(openings)
        end = _end_of_last(article, first, language) if is_last else openings[i + 1].block.paragraph
        above = bisect_right(headings, first)
        end = min(end, headings[above]) if above < len(headings) else end
        if not opening.is_question and end > first:
            turns.append(UnmarkedQuotation(opening.label, (opening.words, *article.paragraphs[first + 1 : end]), first))
    return turns


def _blocks(article: Article) -> list[_Block]:
    starts = [paragraph.start for paragraph in article.paragraphs]
    blocks = [_Block(paragraph, number) for number, paragraph in enumerate(article.paragraphs)]
    blocks += [_Block(Span(s.start, s.end), bisect_left(starts, s.start), is_heading=True) for s in article.sections]
    return sorted(blocks, key=lambda block: block.span.start)


def _stamped(article: Article, blocks: Sequence[_Block]) -> list[_Opening]:
    """Returns the first block of each turn of a chat, in which a time stands before each label; [] for other texts."""
    labels = {label.start: label for label in article.turn_labels}
    if len(labels) < _FEWEST_TURNS:
        return []
    found = [(block, labels.get(block.span.start) or labels.get(block.span.start + 1)) for block in blocks]
    return [
        _Opening(block, Span(_behind(article.source.text, label.end), block.span.end), label)
        for block, label in found
        if label
    ]


def _behind(text: str, end: int) -> int:
    """Returns the offset of the words behind a label that ends at `end`: behind its colon or bracket, and a blank."""
    while end < len(text) and (text[end] in ">:" or text[end].isspace()):
        end += 1
    return end


def _labelled(text: str, blocks: Sequence[_Block], language: Language) -> list[_Opening]:
    """Returns the first block of each turn with a label, or [] if the turns are no conversation.

    A list has labels too ("Time: 8 p.m."), and is no conversation.
    """
    openings: list[_Opening] = []
    for block in blocks:
        found = _label(text, block.span, language)
        if found:
            label = Passage(found[found.lastgroup or 0], *found.span(found.lastgroup or 0))
            is_question = block.is_heading or label.text.lower() in language.quotations.question_labels
            if not language.quotations.list_labels & set(label.text.lower().split()):
                openings.append(_Opening(block, Span(found.end(), block.span.end), label, is_question))
    if len(openings) > 1 and openings[0].block.paragraph == 0 and openings[1].block.paragraph > 1:
        openings = openings[1:]  # the first is a headline: "Ann Lee: Harbour Will Stay Open"
    return openings if _is_conversation(text, openings, language) else []


def _is_conversation(text: str, openings: Sequence[_Opening], language: Language) -> bool:
    """Whether turns with labels are a conversation.

    It has at least 3 turns, and a speaker who comes back after another one. More than half of its turns are complete,
    and more than a third are personal.
    """
    speakers = [name for name, _ in groupby(_surname(opening.label.text) for opening in openings if opening.label)]
    if len(speakers) < _FEWEST_TURNS or len(speakers) == len(set(speakers)):
        return False
    complete = sum(_is_complete(text, opening.words) for opening in openings)
    personal = sum(_is_personal(text, opening.words, language) for opening in openings)
    return complete > _MOST_TURNS * len(openings) and personal > _SOME_TURNS * len(openings)


def _surname(label: str) -> str:
    """Returns a label's last word in lower case, which all labels of a speaker share: "ANN LEE", later "LEE"."""
    return label.lower().split()[-1]


def _is_complete(text: str, turn: Span) -> bool:
    """Whether the first paragraph of a turn is complete: it has enough words, and ends as a sentence does."""
    words = _WORD.findall(text, turn.start, min(turn.end, turn.start + _LONGEST_QUESTION))
    is_ended = _TURN_END.search(text, max(turn.start, turn.end - _LONGEST_END), turn.end)
    return is_ended is not None and len(words) >= _FEWEST_WORDS


def _label(text: str, span: Span, language: Language) -> re.Match[str] | None:
    """Returns the label at the beginning of a span, or None. The pattern is compiled only where there may be one."""
    opening = text[span.start : min(span.end, span.start + _LONGEST_LABEL)].lstrip('"“*_')
    is_letter = opening[:1].lower() in _first_letters(language)
    may_be = ":" in opening or (is_letter and (opening[1:2].isupper() or "." in opening[:_LONGEST_LETTER]))
    return _label_pattern(language).match(text, span.start, span.end) if may_be else None


@cache
def _first_letters(language: Language) -> frozenset[str]:
    """Returns the first letters of the labels of questions and answers: "q", "a"."""
    return frozenset(label[0] for label in language.quotations.question_labels | language.quotations.answer_labels)


@cache
def _label_pattern(language: Language) -> re.Pattern[str]:
    """Returns the pattern of a label: "Q.", "A:", "Q" of "QDo you sleep?", "Ann Lee:", "DR. VAN DER LEE (smiling):"."""
    letters = one_of(language.quotations.question_labels | language.quotations.answer_labels)
    particles = one_of(language.names.particles)
    name = rf"{CAPITAL}[\w.'’-]*(?: (?:{CAPITAL}[\w.'’-]*|{particles})){{0,4}}"
    return lazy_pattern(
        rf"[\"“*_]{{0,3}}(?:(?P<letter>(?i:{letters}))(?:[.:][*_]{{0,3}}\s+|(?={CAPITAL}[a-zß-öø-ÿ]))"
        rf"|(?P<name>{name})(?: \([^()]{{1,40}}\))?[*_]{{0,3}}:[*_]{{0,3}}\s+)(?=\S)"
    )


def _unlabelled(text: str, blocks: Sequence[_Block], language: Language) -> list[_Opening]:
    """Returns the questions that stand alone and the answers below them, or [] if these are no interview.

    At least 3 questions, and at least half of them, must ask "you". As many answers must be personal ("I").
    """
    asks = lazy_pattern(language.words.second_person, re.IGNORECASE)
    openings: list[_Opening] = []
    asked = personal = 0
    for above, block in zip([None, *blocks], blocks, strict=False):
        if _is_question(text, block.span):
            openings.append(_Opening(block, block.span, is_question=True))
            asked += asks.search(text, block.span.start, block.span.end) is not None
        elif above and not block.is_heading and _is_question(text, above.span):
            openings.append(_Opening(block, block.span))
            personal += _is_personal(text, block.span, language)
    questions = sum(opening.is_question for opening in openings)
    enough = max(_FEWEST_TURNS, _MOST_TURNS * questions)
    return openings if min(asked, personal) >= enough else []


def _is_question(text: str, paragraph: Span) -> bool:
    """Whether a paragraph is a question, or ends with one, and is neither long nor a quotation."""
    is_short = paragraph.end - paragraph.start <= _LONGEST_QUESTION
    return (
        is_short and text.endswith("?", paragraph.start, paragraph.end) and text[paragraph.start] not in _OPENING_MARKS
    )


def _is_personal(text: str, span: Span, language: Language) -> bool:
    """Whether a span is personal: it has a pronoun of the first person ("I"), or ends with a question."""
    if text.endswith(_QUESTION_ENDS, span.start, span.end):
        return True
    return any(word.lower() in language.words.first_person for word in _WORD.findall(text, span.start, span.end))


def _end_of_last(article: Article, first: int, language: Language) -> int:
    """Returns the index of the paragraph after the last turn, whose first paragraph is `first`.

    No label follows the last turn, so it goes on while the paragraphs are personal.
    """
    end = first + 1
    while end < len(article.paragraphs) and _is_personal(article.source.text, article.paragraphs[end], language):
        end += 1
    return end
