"""Interviews and transcripts: where each speaker's turn begins and ends.

Turns are told by their labels ("Ann Lee: …", "Q. … A. …"), or by questions that stand alone above the answers.
"""

import re
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from articlecli.article import Article, Passage, Span
from articlecli.languages import CAPITAL, Language
from articlecli.unmarked import Unmarked

_FEWEST_TURNS = 3  # in an interview
_LONGEST_QUESTION = 400  # characters
_TURN_END = re.compile(r"[.?!…\"”’)\]—–-]\s*$")
_LONGEST_END = 4  # characters
_FEWEST_WORDS = 3  # of most turns: a table of results has fewer
_WORD = re.compile(r"[^\W\d_]+")
_OPENING_MARKS = "“\"‘'«„"


@dataclass(frozen=True, slots=True)
class _Opening:
    """Where a turn begins. Questions of an interviewer without a name are no quotations."""

    paragraph: int  # the first one, or after a heading the next
    start: int
    label: Passage | None = None
    is_question: bool = False


def find(article: Article, language: Language) -> list[Unmarked]:
    """The turns in their order, without those of an interviewer who has no name; none where it is no interview."""
    openings = _labelled(article, language) or _unlabelled(article, language)
    if not openings:
        return []
    last = _end_of_last(article, openings[-1], language)
    ends = [*(opening.paragraph for opening in openings[1:]), last]
    turns = []
    for opening, end in zip(openings, ends, strict=True):
        if not opening.is_question and end > opening.paragraph:
            first, *others = article.paragraphs[opening.paragraph : end]
            turns.append(Unmarked(opening.label, (Span(opening.start, first.end), *others), opening.paragraph))
    return turns


def _labelled(article: Article, language: Language) -> list[_Opening]:
    """The turns that labels open, if one speaker comes back after another; lists ("Time: 8 p.m.") have labels too."""
    text = article.source.text
    openings: list[_Opening] = []
    ended = 0
    for number, paragraph in enumerate(article.paragraphs):
        found = _label(language).match(text, paragraph.start, paragraph.end)
        if found and not language.list_labels & set(found[found.lastgroup or 0].lower().split()):
            label = Passage(found[found.lastgroup or 0], *found.span(found.lastgroup or 0))
            is_question = label.text.lower() in language.question_labels
            openings.append(_Opening(number, found.end(), label, is_question))
            ended += _is_told_out(text, found.end(), paragraph.end)
    if len(openings) > 1 and openings[0].paragraph == 0 and openings[1].paragraph > 1:
        openings = openings[1:]  # the headline: "Ann Lee: Harbour Will Stay Open"
    speakers = [name for name, _ in groupby(_surname(opening.label.text) for opening in openings if opening.label)]
    is_interview = len(speakers) >= _FEWEST_TURNS and len(speakers) > len(set(speakers)) and ended > len(openings) / 2
    return openings if is_interview else []


def _surname(label: str) -> str:
    """By what the labels of one speaker are the same: "ANN LEE", later "LEE"."""
    return label.lower().split()[-1]


def _is_told_out(text: str, start: int, end: int) -> bool:
    """Whether a turn's first paragraph holds a sentence with its end."""
    return bool(_TURN_END.search(text, max(start, end - _LONGEST_END), end)) and _holds_words(text, start, end)


def _holds_words(text: str, start: int, end: int) -> bool:
    return len(_WORD.findall(text, start, min(end, start + _LONGEST_QUESTION))) >= _FEWEST_WORDS


@cache
def _label(language: Language) -> re.Pattern[str]:
    """Q. | A: | QDo you sleep? | Ann Lee: | DR. VAN DER LEE (smiling): | "LEE:"""
    letters = "|".join(sorted(language.question_labels | language.answer_labels))
    particles = "|".join(sorted(language.name_particles))
    name = rf"{CAPITAL}[\w.'’-]*(?: (?:{CAPITAL}[\w.'’-]*|{particles})){{0,4}}"
    return re.compile(
        rf"[\"“*_]{{0,3}}(?:(?P<letter>(?i:{letters}))(?:[.:][*_]{{0,3}}\s+|(?={CAPITAL}[a-zß-öø-ÿ]))"
        rf"|(?P<name>{name})(?: \([^()]{{1,40}}\))?[*_]{{0,3}}:[*_]{{0,3}}\s+)(?=\S)"
    )


def _unlabelled(article: Article, language: Language) -> list[_Opening]:
    """The questions that stand alone, and the answers: those ask "you", these say "I"."""
    text, paragraphs = article.source.text, article.paragraphs
    asks = re.compile(language.second_person, re.IGNORECASE)
    questions = [i for i, p in enumerate(paragraphs) if _is_question(text, p)]
    asked = [i for i in questions if asks.search(text, paragraphs[i].start, paragraphs[i].end)]
    if len(asked) < _FEWEST_TURNS or len(asked) < len(questions) / 2:
        return []
    after = [i + 1 for i in questions if i + 1 < len(paragraphs) and not _is_question(text, paragraphs[i + 1])]
    personal = sum(_is_personal(text, paragraphs[i], language) for i in after)
    if personal < _FEWEST_TURNS or personal < len(after) / 2:
        return []
    openings = [_Opening(i, paragraphs[i].start, is_question=True) for i in questions]
    openings += [_Opening(i, paragraphs[i].start) for i in after]
    return sorted(openings, key=lambda opening: opening.paragraph)


def _is_question(text: str, paragraph: Span) -> bool:
    """Whether a paragraph is one question, or ends with one, that nobody quotes."""
    is_short = paragraph.end - paragraph.start <= _LONGEST_QUESTION
    return (
        is_short and text.endswith("?", paragraph.start, paragraph.end) and text[paragraph.start] not in _OPENING_MARKS
    )


def _is_personal(text: str, paragraph: Span, language: Language) -> bool:
    """Whether somebody speaks of himself."""
    words = _WORD.findall(text, paragraph.start, paragraph.end)
    return any(word.lower() in language.first_person for word in words)


def _end_of_last(article: Article, last: _Opening, language: Language) -> int:
    """The paragraph after the last turn, which nothing ends: it goes on as long as somebody speaks of himself."""
    end = last.paragraph + 1
    while end < len(article.paragraphs) and _is_personal(article.source.text, article.paragraphs[end], language):
        end += 1
    return end
