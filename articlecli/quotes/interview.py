"""Interviews and transcripts: where each speaker's turn begins and ends.

Turns are told by their labels ("Ann Lee: …", "Q. … A. …"), or by questions that stand alone above the answers.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import groupby
from typing import NamedTuple

from articlecli.core import Article, Passage, Span
from articlecli.languages import CAPITAL, Language, one_of
from articlecli.quotes.block_quotes import UnmarkedQuotation

_FEWEST_TURNS = 3  # in an interview
_LONGEST_QUESTION = 400  # characters
_TURN_END = re.compile(r"[.?!…\"”’)\]—–-]\s*$")
_LONGEST_END = 4  # characters
_FEWEST_WORDS = 2  # of a turn that tells something; in a table of results most have fewer
_MOST, _SOME = 1 / 2, 1 / 3  # of the turns: tell something; address somebody
_WORD = re.compile(r"[^\W\d_]+")
_ASKED = ("?", "?”", '?"', "?’", "?'")
_OPENING_MARKS = "“\"‘'«„"


class _Block(NamedTuple):
    """A paragraph, or a heading: pages set an interviewer's questions in bold."""

    span: Span
    paragraph: int  # its number, or that of the one below a heading
    is_heading: bool = False


class _Opening(NamedTuple):
    """The block that a turn opens with. Questions of an interviewer without a name are no quotations."""

    block: _Block
    words: Span  # without the label
    label: Passage | None = None
    is_question: bool = False


def find_turns(article: Article, language: Language) -> list[UnmarkedQuotation]:
    """The turns in their order, without those of an interviewer who has no name; none where it is no interview."""
    blocks = _blocks(article)
    openings = _labelled(article.source.text, blocks, language) or _unlabelled(article.source.text, blocks, language)
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


def _labelled(text: str, blocks: Sequence[_Block], language: Language) -> list[_Opening]:
    """The turns that labels open, if they are a talk: a list such as "Time: 8 p.m." has labels too."""
    openings: list[_Opening] = []
    for block in blocks:
        found = _label(language).match(text, block.span.start, block.span.end)
        if found:
            label = Passage(found[found.lastgroup or 0], *found.span(found.lastgroup or 0))
            is_question = block.is_heading or label.text.lower() in language.quotations.question_labels
            if not language.quotations.list_labels & set(label.text.lower().split()):
                openings.append(_Opening(block, Span(found.end(), block.span.end), label, is_question))
    if len(openings) > 1 and openings[0].block.paragraph == 0 and openings[1].block.paragraph > 1:
        openings = openings[1:]  # the headline: "Ann Lee: Harbour Will Stay Open"
    return openings if _is_talk(text, openings, language) else []


def _is_talk(text: str, openings: Sequence[_Opening], language: Language) -> bool:
    """Whether one speaker comes back after another, in sentences that address somebody or tell of the speaker."""
    speakers = [name for name, _ in groupby(_surname(opening.label.text) for opening in openings if opening.label)]
    if len(speakers) < _FEWEST_TURNS or len(speakers) == len(set(speakers)):
        return False
    told = sum(_is_told_out(text, opening.words) for opening in openings)
    personal = sum(_is_personal(text, opening.words, language) for opening in openings)
    return told > _MOST * len(openings) and personal > _SOME * len(openings)


def _surname(label: str) -> str:
    """By what the labels of one speaker are the same: "ANN LEE", later "LEE"."""
    return label.lower().split()[-1]


def _is_told_out(text: str, turn: Span) -> bool:
    """Whether a turn's first paragraph holds a sentence with its end."""
    words = _WORD.findall(text, turn.start, min(turn.end, turn.start + _LONGEST_QUESTION))
    is_ended = _TURN_END.search(text, max(turn.start, turn.end - _LONGEST_END), turn.end)
    return is_ended is not None and len(words) >= _FEWEST_WORDS


@cache
def _label(language: Language) -> re.Pattern[str]:
    """Q. | A: | QDo you sleep? | Ann Lee: | DR. VAN DER LEE (smiling): | "LEE:"""
    letters = one_of(language.quotations.question_labels | language.quotations.answer_labels)
    particles = one_of(language.names.particles)
    name = rf"{CAPITAL}[\w.'’-]*(?: (?:{CAPITAL}[\w.'’-]*|{particles})){{0,4}}"
    return re.compile(
        rf"[\"“*_]{{0,3}}(?:(?P<letter>(?i:{letters}))(?:[.:][*_]{{0,3}}\s+|(?={CAPITAL}[a-zß-öø-ÿ]))"
        rf"|(?P<name>{name})(?: \([^()]{{1,40}}\))?[*_]{{0,3}}:[*_]{{0,3}}\s+)(?=\S)"
    )


def _unlabelled(text: str, blocks: Sequence[_Block], language: Language) -> list[_Opening]:
    """The questions that stand alone, and the answers below: most of those ask "you", and of these say "I"."""
    asks = re.compile(language.words.second_person, re.IGNORECASE)
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
    enough = max(_FEWEST_TURNS, _MOST * questions)
    return openings if min(asked, personal) >= enough else []


def _is_question(text: str, paragraph: Span) -> bool:
    """Whether a paragraph is one question, or ends with one, that nobody quotes."""
    is_short = paragraph.end - paragraph.start <= _LONGEST_QUESTION
    return (
        is_short and text.endswith("?", paragraph.start, paragraph.end) and text[paragraph.start] not in _OPENING_MARKS
    )


def _is_personal(text: str, span: Span, language: Language) -> bool:
    """Whether somebody speaks of himself there, or asks somebody."""
    if text.endswith(_ASKED, span.start, span.end):
        return True
    return any(word.lower() in language.words.first_person for word in _WORD.findall(text, span.start, span.end))


def _end_of_last(article: Article, first: int, language: Language) -> int:
    """The paragraph after the last turn, which nothing ends: it goes on as long as somebody speaks of himself."""
    end = first + 1
    while end < len(article.paragraphs) and _is_personal(article.source.text, article.paragraphs[end], language):
        end += 1
    return end
