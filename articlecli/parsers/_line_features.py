"""The features of one block by itself: of its form, and of its words."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from articlecli.core import Memo, Record, lazy_pattern
from articlecli.languages import Language
from articlecli.parsers import _dates
from articlecli.parsers._blocks import Block, line_pattern
from articlecli.parsers._bylines import byline_name
from articlecli.parsers._datelines import opening_dateline

MARKS = "\"'“”‘’«».,;:!?()[]…*_"  # marks around a word

_SIZES = (1, 2, 3, 5, 8, 12, 20, 40, 80)  # words: the upper bounds of the classes of length
_SHARES = ("1/4", "2/4", "3/4", "4/4")  # at most, of a line's words
_TELLING = ("site", "photo", "amends", "network", "credit", "note")  # classes of words
_REMEMBERED = 1 << 14  # words
_EARLY = 4  # words at the beginning of a line
_SHORT = 12  # words of a line that may be a name, and end with a mark
_UNENDED = "HM"  # codes of lines without a mark at their ends
_LONGEST_NAME = 30  # words of a line that may be a byline or a credit

_NUMBER = lazy_pattern(r"(?:\(?(?:\d{1,2}|[A-Z]|[IVX]{1,5}|[a-z])[.)]|§ ?\d+|\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}) ")
_STAMP = lazy_pattern(r"\[?\d\d?[:.]\d\d(?:[:.]\d\d)?(?: ?[apAP]\.?[mM]\.?)?\b")
_YEAR = lazy_pattern(r"\b(?:1[6-9]|20)\d\d\b")
_FIGURES = lazy_pattern(r"\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d|\b\d{1,2}[:.]\d\d\b")
_DIGIT = lazy_pattern(r"\d")
_DIGITS_FIRST = (("number", _NUMBER), ("stamp", _STAMP))
_DIGITS_ANYWHERE = (("year", _YEAR), ("figures", _FIGURES))
# Each pattern with the characters of which a text must have one to match it; they are looked for first, to save time.
_SHAPES = (
    ("sentences", ".!?", lazy_pattern(r"[^\W\d_]{3}[.!?][”\"’)]? +[“\"‘(]?[A-Z0-9]")),
    ("address", "@.:", lazy_pattern(r"https?:|www\.|\w@\w|\w\.(?:com|org|net|co\.\w\w)\b")),
    ("separator", "|/›»>·•–—-→▸", lazy_pattern(r" [|/›»>·•–—-] |[»›→▸|]|\S[•·]\S")),
    ("bracketed", "([", lazy_pattern(r"\A[(\[].*[)\]]\.?\Z")),
    ("slash", "/", lazy_pattern(r"[^\W\d_]/[^\W\d_]|\([^()]{2,60} ?/ ?[^()]{2,60}\)$")),
)
_DASHES = ("—", "–", "-", "―")
_OPENING_MARKS = "“\"‘'«„"
_CLOSING_MARKS = ("”", '"', "’", "'", "»", "“", "‘", "«")


class Line(Record):
    """The first words of a block: as they stand, without the marks around them, and in lower case."""

    words: list[str]
    bare: list[str]
    lower: list[str]


class _Facts(Record):
    """What a language knows of a word."""

    is_function: bool
    is_verb: bool
    classes: tuple[str, ...]


def split_line(text: str) -> Line:
    """Returns the words of the beginning of a block."""
    words = text.split()
    bare = [word.strip(MARKS) for word in words]
    return Line(words, bare, [word.lower() for word in bare])


def form_features(block: Block, line: Line, code: str, language: Language) -> Iterator[str]:
    """Yields the features of a block's size, beginning and end. `code` is its form's."""
    text = block.text
    yield f"size={size_class(block.words)}"
    first, end = text[0], text[-1]
    yield f"end={end if not end.isalnum() else '0' if end.isdigit() else 'a'}"
    kind = "A" if first.isupper() else "a" if first.islower() else "0" if first.isdigit() else first
    yield f"opens={kind} {code}"
    if first in _OPENING_MARKS:
        yield f"quoted={text.endswith(_CLOSING_MARKS)} {code}"
    if opening_dateline(text, language):
        yield "dateline"
    yield f"first={line.lower[0]}"
    if len(line.lower) > 1:
        yield f"first={line.lower[0]} {line.lower[1]}"


def line_features(block: Block, line: Line, code: str, zone: str, language: Language) -> Iterator[str]:
    """Yields the features of the form of a block that isn't long. `zone` tells whether it is above the running text."""
    text, words = block.text, line.words
    capitals = [word[0].isupper() for word in line.bare if word[:1].isalpha()]
    if capitals:
        yield f"capitals={round(4 * sum(capitals) / len(capitals))} {code}"
        if text.isupper():
            yield f"upper {code}"
    else:
        yield "no letters"
    digits = len(_DIGIT.findall(text))
    if digits:
        yield f"digits={min(4, 10 * digits // len(text))} {code}"
        yield from [f"{name} {code}" for name, pattern in _DIGITS_FIRST if pattern.match(text)]
        yield from [f"{name} {code}" for name, pattern in _DIGITS_ANYWHERE if pattern.search(text)]
    elif _NUMBER.match(text):
        yield f"number {code}"
    signs = set(text)
    yield from [
        f"{name} {code}" for name, any_of, pattern in _SHAPES if not signs.isdisjoint(any_of) and pattern.search(text)
    ]
    yield from [f"{mark} {code}" for mark in "@©:" if mark in signs and mark in text[:-1]]
    if text.startswith(_DASHES):
        yield f"dash {code}"
    if "?" in signs and line_pattern(language.words.second_person).search(text):
        yield "asks you"
    if len(words) > _EARLY and words[0][0].isupper() and words[1][0].isupper():
        yield f"named {zone} {code}"
        yield f"third={next((word for word in words[2:] if word.islower()), '')}"
    yield from _pattern_features(block, line, code, language, has_digits=digits > 0)


def _pattern_features(block: Block, line: Line, code: str, language: Language, *, has_digits: bool) -> Iterator[str]:
    """Yields the features of the language's patterns: dates, bylines, credits, corrections, headings of key points."""
    text, articles, size = block.text, language.articles, len(line.words)
    if has_digits:
        if _dates.iso_date(text, language):
            yield "date line"
        elif _dates.date_within(text, language):
            yield f"date {code}"
    if line_pattern(articles.correction).match(text):
        yield "correction"
    if size <= _LONGEST_NAME:
        if code in _UNENDED or size <= _SHORT:
            yield from _name_features(text, code, language)
        if line_pattern(articles.credit).fullmatch(text.strip(" \t-–—()[]")):
            yield "credit"
    if size <= _SHORT and line_pattern(articles.key_points_heading).fullmatch(text.rstrip(" :")):
        yield "points"


def _name_features(text: str, code: str, language: Language) -> Iterator[str]:
    if byline_name(text, language):
        yield f"byline {code}"
    elif " " in text and line_pattern(language.articles.author).fullmatch(text):
        yield f"name {code}"


def word_features(line: Line, code: str, zone: str, language: Language) -> Iterator[str]:
    """Yields the features of the words of a block that isn't long: of their classes, and the words themselves."""
    known, lower, size = _facts(language), line.lower, len(line.words)
    facts = [known[word] for word in lower]
    yield from _grammar_features(facts, lower, code, language)
    counts: dict[str, int] = {}
    early: dict[str, bool] = {}
    colon = next((place for place, word in enumerate(line.words[:_EARLY]) if word.endswith(":")), -1)
    for place, fact in enumerate(facts):
        for name in fact.classes:
            counts[name] = counts.get(name, 0) + 1
            if place <= colon:
                yield f"class colon={name}"
            if place < _EARLY:
                early.setdefault(name, place == 0)
    for name, count in counts.items():
        yield f"class={name} {_SHARES[min(3, 4 * count // size)]} {code}"
        yield f"class zone={name} {zone}"
    for name, is_first in early.items():
        yield f"class {'first' if is_first else 'early'}={name} {code}"
    yield f"last={lower[-1]}"
    if code != "P" or zone != "m":
        yield from [f"word={word}" for word in dict.fromkeys(lower)]


def _grammar_features(facts: Sequence[_Facts], lower: Sequence[str], code: str, language: Language) -> Iterator[str]:
    """Yields the features of function words and verbs, as far as the language knows them."""
    if language.words.function_words:
        functions = sum([fact.is_function for fact in facts])
        yield f"functions={min(4, 8 * functions // len(lower))} {code}"
    endings = language.words.past_endings
    if any(fact.is_verb for fact in facts) or any(word.endswith(endings) and len(word) > _EARLY for word in lower):
        yield f"verb {code}"


@cache
def telling_words(language: Language) -> frozenset[str]:
    """Returns the words that even a block in the midst of running text may have only where it is no running text."""
    classes = language.articles.block_words
    return frozenset[str]().union(*(classes[name] for name in _TELLING if name in classes))


@cache
def _facts(language: Language) -> Mapping[str, _Facts]:
    """Returns what the language knows of any word that tells something about a block."""
    words, classes = language.words, language.articles.block_words

    def facts_of(word: str) -> _Facts:
        is_verb = word in words.auxiliaries or word in words.past_verbs
        return _Facts(word in words.function_words, is_verb, tuple(n for n, found in classes.items() if word in found))

    return Memo(facts_of, _REMEMBERED)


@cache
def size_class(words: int) -> int:
    """Returns the class of a length in words, from 0 for one word to 9 for more than 80."""
    return next((i for i, most in enumerate(_SIZES) if words <= most), len(_SIZES))
