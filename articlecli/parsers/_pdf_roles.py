"""Finds the headline of a PDF, and what only papers have: authors, an abstract, key words and references."""

import re
from collections.abc import Iterator, Sequence

from articlecli.core import lazy_pattern
from articlecli.languages import NOTHING, Language
from articlecli.parsers._blocks import has_same_letters, letters_and_digits, line_pattern
from articlecli.parsers._pdf_values import HEADING_NUMBER, Paragraph

_TITLE_SIZE = 1.15  # times the size of the text
_TITLE_ZONE = 0.6  # of the first page's height, from its top
_WORDS_OF_COVER = 80  # on a first page that holds no text
_LONGEST_TITLE = 40  # words
_FEWEST_LETTERS = 4
_MOST_ABOVE = 12  # paragraphs above and within the head of a paper
_MOST_HEAD = 40  # paragraphs among which the abstract begins
_LONGEST_AUTHORS = 60  # words
_FEWEST_WORDS = 0.4  # share of a paragraph's pieces that are words; a formula has fewer
_WORD = lazy_pattern(r"[\"“‘'(\[]*[^\W\d_]{2,}(?:['’-][^\W\d_]+)*[.,;:!?)\]\"”’']*")
_FILE_NAME = lazy_pattern(r"\S*\.\w{2,5}|(?:microsoft word|powerpoint|untitled|document ?\d*)\b.*", re.IGNORECASE)
_MARKS = lazy_pattern(r"[*∗†‡§¶✉˘ˇ´`¨˜ˆ¸]+|\([\s,*∗†‡§]{0,20}\)|(?<=[^\W\d])\d+(?:,\d+)*")
_NOT_NAMES = lazy_pattern(r"[@{}\d]")
_RUN_IN = r"\W{0,3}[.:—–-]+\s*"  # between the word "Abstract" and its text, on one line


def with_roles(paragraphs: Sequence[Paragraph], title: str, language: Language) -> list[Paragraph]:
    """Returns the paragraphs of an article, its headline first where it has one, without its references.

    The kind of the first ones is "headline" or "byline" then. `title` is the one that the file declares.
    """
    found = [_checked(paragraph, language) for paragraph in paragraphs]
    at = _title_place(found, title)
    above: list[Paragraph] = []
    if at is not None:
        above = [found[at]._replace(kind="headline")]
        found = [*found[:at], *found[at + 1 :]] if at <= _MOST_ABOVE else found
    elif _is_title(title):
        above = [Paragraph("headline", (title,), (1,), 1.0)]
    head, body = _head_and_body(found, language)
    return [*above, *head, *_without_references(body, language)]


def _checked(paragraph: Paragraph, language: Language) -> Paragraph:
    """Returns a paragraph, a caption only where the language knows its first word, and a formula as a row."""
    kind = paragraph.kind
    if kind == "caption" and language.articles.figure != NOTHING:
        if not re.match(rf"(?:{language.articles.figure})\b\.?\s?\d", paragraph.lines[0], re.IGNORECASE):
            return paragraph._replace(kind="text")
    elif kind in {"text", "item"}:
        pieces = " ".join(paragraph.lines[:3]).split()
        words = sum(_WORD.fullmatch(piece) is not None for piece in pieces)
        if words < _FEWEST_WORDS * len(pieces):
            return paragraph._replace(kind="row")
    return paragraph


def _title_place(found: Sequence[Paragraph], title: str) -> int | None:
    """Returns the index of the headline: what the file declares as its title, or else the largest lines at the top."""
    top = [i for i, paragraph in enumerate(found[:_MOST_HEAD]) if paragraph.pages[0] == 1 and _may_be_title(paragraph)]
    letters = letters_and_digits(title)
    if len(letters) >= _FEWEST_LETTERS:
        same = [i for i in top if has_same_letters("".join(found[i].lines), title)]
        if same:
            return same[0]
    words = sum(len(line.split()) for paragraph in found if paragraph.pages[0] == 1 for line in paragraph.lines)
    zone = _TITLE_ZONE if words > _WORDS_OF_COVER else 1.0
    top = [i for i in top if not HEADING_NUMBER.match(found[i].lines[0])]
    large = [i for i in top if found[i].size >= _TITLE_SIZE and found[i].top < zone]
    if large:
        return max(large, key=lambda i: (found[i].size, -i))
    bold = [i for i in top[:1] if i == 0 and found[i].kind in {"bold", "heading"}]
    return bold[0] if bold else None


def _may_be_title(paragraph: Paragraph) -> bool:
    text = " ".join(paragraph.lines)
    is_short = text.count(" ") < _LONGEST_TITLE
    return is_short and len(letters_and_digits(text)) >= _FEWEST_LETTERS and paragraph.kind not in {"row", "caption"}


def _is_title(title: str) -> bool:
    """Whether the title that a file declares may be a headline, and is no file's name."""
    return " " in title and _FILE_NAME.fullmatch(title) is None and len(title.split()) < _LONGEST_TITLE


def _head_and_body(found: list[Paragraph], language: Language) -> tuple[list[Paragraph], list[Paragraph]]:
    """Returns the byline of a paper, and its text from the abstract on; all of another document is body."""
    heading = line_pattern(rf"(?:{language.articles.abstract})\W*")
    run_in = line_pattern(rf"(?:{language.articles.abstract}){_RUN_IN}(?=\w)")
    for i, paragraph in enumerate(found[:_MOST_HEAD]):
        first = paragraph.lines[0]
        if heading.fullmatch(first):
            body = found[i + 1 :] if len(paragraph.lines) == 1 else [_from_line(paragraph, 1), *found[i + 1 :]]
        elif opened := run_in.match(first):
            rest = first[opened.end() :]
            body = [paragraph._replace(lines=(rest, *paragraph.lines[1:])), *found[i + 1 :]]
        else:
            continue
        if i > _MOST_ABOVE + sum(each.kind == "row" for each in found[:i]):
            return [], found
        return _authors(found[:i]), list(_without_keywords(body, language))
    return [], found


def _from_line(paragraph: Paragraph, start: int) -> Paragraph:
    return paragraph._replace(kind="text", lines=paragraph.lines[start:], pages=paragraph.pages[start:])


def _authors(head: Sequence[Paragraph]) -> list[Paragraph]:
    """Returns the names in the head of a paper as its byline, without the marks of notes behind them."""
    lines = [(line, paragraph) for paragraph in head for line in paragraph.lines]
    names: list[str] = []
    for line, _ in lines:
        text = " ".join(_MARKS.sub("", line).split()).replace(" ,", ",")
        is_further = bool(names) and ("," in text or names[-1].endswith(","))
        if _NOT_NAMES.search(text) or (names and not is_further):
            break
        names.append(text)
    if not names or sum(len(name.split()) for name in names) > _LONGEST_AUTHORS:
        return []
    return [Paragraph("byline", tuple(names), (1,) * len(names), 1.0)]


def _without_keywords(body: Sequence[Paragraph], language: Language) -> Iterator[Paragraph]:
    opening = line_pattern(rf"(?:{language.articles.keywords})\b")
    is_within = False
    for i, paragraph in enumerate(body):
        if i < _MOST_ABOVE and opening.match(paragraph.lines[0]):
            is_within = True
        elif is_within and (paragraph.kind in {"heading", "bold"} or len(paragraph.lines) > 2):  # noqa: PLR2004
            is_within = False
        if not is_within:
            yield paragraph


def _without_references(body: Sequence[Paragraph], language: Language) -> Iterator[Paragraph]:
    """Yields the paragraphs without the list of sources, up to the next heading of the same size."""
    heading = line_pattern(rf"(?:[\dIVX]+\.?\s+)?(?:{language.articles.references})\W*")
    size, is_within = 0.0, False
    for paragraph in body:
        is_heading = paragraph.kind in {"heading", "bold"}
        if (is_heading or len(paragraph.lines) == 1) and heading.fullmatch(paragraph.lines[0]):
            size, is_within = paragraph.size, True
        elif is_within and is_heading and paragraph.size >= size:
            is_within = False
        if not is_within:
            yield paragraph
