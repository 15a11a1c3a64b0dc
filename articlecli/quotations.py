"""Finds what is quoted: every stretch between quotation marks, whole over paragraphs and over the writer's words.

News opens each paragraph of a long quotation anew and closes only the last one; a mark that is never closed ends with
its paragraph, so that a stray one spoils nothing after it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articlecli.article import Article, Passage, Quotation, Sentence, Span, fold
from articlecli.languages import Language
from articlecli.segmentation import sentence_at

# Each opening mark with those that close it; editors mix them up. A straight mark's side is told by its neighbours.
_CLOSED_BY = {"“": '”"“', "„": "“”", "«": "»", "»": "«", "``": "''", "''": "''", '"': '"”'}
_MARK = re.compile(r"``|''|[“”„«»\"]")
_EITHER_SIDE = {'"', "''", "»", "«"}

_LONGEST_INTERLUDE = 400  # characters of the writer's words inside a split quotation
_GOING_ON = (",", "—", "–", "-")  # ends of a half of a sentence
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Stretch:
    """What stands between an opening and a closing mark, in one or more paragraphs."""

    pieces: tuple[Span, ...]  # without marks: one for each time that it opens
    start: int
    end: int
    paragraph: int  # the first one


def find(article: Article, sentences: Sequence[Sentence], language: Language) -> list[Quotation]:
    """The quotations in the article's order, none within another. Split ones are joined, with a part for each."""
    text = article.source.text
    statements: list[list[_Stretch]] = []
    for stretch in _stretches(text, article.paragraphs):
        if statements and _goes_on(statements[-1][-1], stretch, text, sentences, language):
            statements[-1].append(stretch)
        else:
            statements.append([stretch])
    return [_quotation(text, statement) for statement in statements]


def _quotation(text: str, statement: Sequence[_Stretch]) -> Quotation:
    first, last = statement[0], statement[-1]
    return Quotation(tuple(_part(text, stretch) for stretch in statement), first.start, last.end, first.paragraph)


def _part(text: str, stretch: _Stretch) -> Passage:
    words = " ".join(fold(text[piece.start : piece.end]) for piece in stretch.pieces)
    return Passage(words, stretch.pieces[0].start, stretch.pieces[-1].end)


def _stretches(text: str, paragraphs: Sequence[Span]) -> Iterator[_Stretch]:
    """What stands between marks, in order. An unclosed one goes on in the next paragraph if that opens anew."""
    unclosed: list[_Stretch] = []
    for number, paragraph in enumerate(paragraphs):
        for stretch, closed in _in_paragraph(text, paragraph, number):
            if unclosed and (stretch.start > paragraph.start or text[stretch.start] != text[unclosed[0].start]):
                yield _joined(unclosed)
                unclosed = []
            unclosed.append(stretch)
            if closed:
                yield _joined(unclosed)
                unclosed = []
        if unclosed and unclosed[-1].paragraph < number:
            yield _joined(unclosed)
            unclosed = []
    if unclosed:
        yield _joined(unclosed)


def _joined(stretches: Sequence[_Stretch]) -> _Stretch:
    """The paragraphs of one quotation as one stretch."""
    pieces = tuple(piece for stretch in stretches for piece in stretch.pieces)
    return _Stretch(pieces, stretches[0].start, stretches[-1].end, stretches[0].paragraph)


def _in_paragraph(text: str, paragraph: Span, number: int) -> Iterator[tuple[_Stretch, bool]]:
    """The paragraph's stretches, each with whether it is closed."""
    opened: re.Match[str] | None = None
    pieces: list[Span] = []
    start = inner = 0
    for mark in _MARK.finditer(text, paragraph.start, paragraph.end):
        if opened and opened.group() == '"' and mark.group() in "“”" and (inner or mark.group() == "“"):
            inner += 1 if mark.group() == "“" else -1  # "He called it “late”"
        elif opened is None:
            if _can_open(text, mark):
                opened, pieces, start, inner = mark, [], mark.end(), 0
        elif mark.group() in _CLOSED_BY[opened.group()] and not _opens_anew(text, mark):
            yield _Stretch((*pieces, Span(start, mark.start())), opened.start(), mark.end(), number), True
            opened = None
        elif mark.group() == opened.group():
            if _is_sentence_end(text, mark.start()):  # the paragraphs of a quotation, run together
                pieces.append(Span(start, mark.start()))
            else:  # what was open was a stray mark
                opened, pieces, inner = mark, [], 0
            start = mark.end()
    if opened:
        yield _Stretch((*pieces, Span(start, paragraph.end)), opened.start(), paragraph.end, number), False


def _can_open(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark opens a quotation: it has a word after it, and if it is straight no word before it."""
    if mark.group() not in _CLOSED_BY:
        return False
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    if mark.group() in _EITHER_SIDE and (before.isalnum() or before in {".", ",", "?", "!"}):
        return mark.group() == '"' and before in {",", ":"} and after.isalnum()
    return bool(after.strip()) or mark.group() == "«"  # French sets a blank after its marks


def _opens_anew(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark that could close a quotation stands at a word's beginning: said. "And"""
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    return before.isspace() and (after.isalnum() or after in {"'", "‘", "[", "…"})


def _is_sentence_end(text: str, offset: int) -> bool:
    return text[max(0, offset - 5) : offset].rstrip().endswith((".", "?", "!", "…"))


def _goes_on(before: _Stretch, stretch: _Stretch, text: str, sentences: Sequence[Sentence], language: Language) -> bool:
    """Whether a stretch is the second half of a statement that the writer interrupts: “A,” she said. “B.”"""
    gap = text[before.end : stretch.start]
    if len(gap) > _LONGEST_INTERLUDE or not any(word.lower() in language.cues for word in _WORD.findall(gap)):
        return False
    here, there = sentence_at(sentences, before.end - 1), sentence_at(sentences, stretch.start)
    second = _part(text, stretch).text
    if here == there:
        first = _part(text, before).text
        return first.endswith(_GOING_ON) and gap.rstrip().endswith(_GOING_ON) and second[:1].islower()
    first_goes_beyond_its_marks = sentences[here].end > before.end
    follows = there == here + 1 and sentences[here].paragraph == sentences[there].paragraph
    opens_sentence = sentences[there].start == stretch.start
    return first_goes_beyond_its_marks and follows and opens_sentence and not second.endswith(_GOING_ON)
