"""The values that pass between the stages of the program. They are immutable, and compute only from their own fields.

Every `start` and `end` is an offset into `Source.text`, in Unicode code points; `end` is exclusive.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import Field, dataclass, field, fields
from typing import Any, ClassVar

from articlecli.core.errors import ArticleError as ArticleError  # noqa: PLC0414 - exported with the values

SCHEMA_VERSION = 1

_LONG_TEXT = 100_000  # code points; the list of words of a longer text would take many times the memory of the text
_WHITE_SPACE = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))  # en quad to hair space
)


class _Value:
    """Compares, hashes and shows values by their fields.

    A dataclass would make these methods for each class, which takes over a third of the time that a class takes.
    """

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__dataclass_fields__)

    def __hash__(self) -> int:
        return hash(tuple([getattr(self, name) for name in self.__dataclass_fields__]))

    def __repr__(self) -> str:
        shown = [f"{field.name}={getattr(self, field.name)!r}" for field in fields(self) if field.repr]
        return f"{self.__class__.__qualname__}({', '.join(shown)})"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Source(_Value):
    """A text as it was read: decoded and safe to show, but not yet parsed."""

    text: str
    name: str | None = None  # the name of its file, or its web address; None for a string
    kind: str = "plain"  # the name of the parser for it
    data: bytes = field(default=b"", repr=False)  # of a document such as a PDF; `text` is then "" until it is parsed


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Span(_Value):
    """A stretch of the source, by its offsets."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Place(_Value):
    """A place in the document that the text is from: the text from `start` to the next place stands there."""

    start: int
    page: int | None = None  # 1 is the first
    time: str | None = None  # hours, minutes and seconds: "00:01:02"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Passage(_Value):
    """A stretch of the source with its text, in which each run of white space is one blank."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Article(_Value):
    """The parts of a source. Text that is in none of these parts is furniture, and doesn't belong to the article."""

    source: Source
    paragraphs: tuple[Span, ...]
    headline: Passage | None = None
    deck: Passage | None = None
    byline: Passage | None = None
    dateline: Passage | None = None
    credit: Passage | None = None
    published: str | None = None  # ISO 8601
    corrections: tuple[Passage, ...] = ()  # notices of errors in the article
    sections: tuple[Passage, ...] = ()  # the headings between the paragraphs
    section_levels: tuple[int, ...] = ()  # of each heading; 1 is the highest, 0 isn't known
    stated: tuple[Passage, ...] = ()  # the key points that the article states itself
    tables: tuple[Span, ...] = ()  # the rows of its tables, which hold no sentences
    block_quotes: tuple[Span, ...] = ()  # the paragraphs that are set off as quotations
    questions: tuple[Span, ...] = ()  # the paragraphs in which an interviewer asks
    turn_labels: tuple[Passage, ...] = ()  # the names of chat's speakers, each at the beginning of a paragraph
    places: tuple[Place, ...] = ()  # the pages of a document, or the times of a transcript; in the text's order


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Sentence(_Value):
    """A sentence, exactly as it is written: `source.text[start:end] == text`."""

    text: str
    start: int
    end: int
    paragraph: int = 0  # index into Article.paragraphs
    words: int = 0  # their number
    terms: tuple[str, ...] = ()  # the stems of its content words, in the sentence's order


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Edit(_Value):
    """A change to the words shown: `text` replaces the source from `start` to `end`. A cut has the text ""."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class KeyPoint(_Value):
    """A key point: a sentence of the article (extracted), or one line of its own list of key points (stated).

    The sentences that one quotation or a pair of brackets holds together are one point.
    `text` is the source from `start` to `end` after the edits, with each run of white space as one blank.
    """

    text: str
    origin: str  # "stated" or "extracted"
    score: float | None  # 0 to 1; the scorer's best sentence has 1; None for a stated point
    rank: int | None  # the place of its sentence by score; 1 is the best; None for a stated point
    start: int
    end: int
    paragraph: int | None  # index into Article.paragraphs; None for a stated point
    why: tuple[str, ...]  # the reasons for its choice
    edits: tuple[Edit, ...] = ()  # in the text's order, without overlap


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Quotation(_Value):
    """Quoted words without their speaker. `start` and `end` include the quotation marks, where there are any.

    A block quote and the turn of an interview have no marks. There a `label` may name the speaker: "Ann Lee" or "A"
    before a turn, "Ann Lee" after a block quote.
    """

    parts: tuple[Passage, ...]  # without the outer marks; several where the writer's words interrupt
    start: int
    end: int
    paragraph: int  # index into Article.paragraphs
    label: Passage | None = None

    @property
    def has_marks(self) -> bool:
        """Whether the quotation stands between quotation marks."""
        return self.start < self.parts[0].start


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Quote(_Value):
    """A quotation and its speaker. `speaker` is a person's fullest name in the article, or None."""

    parts: tuple[Passage, ...]
    speaker: str | None
    mention: Passage | None  # the words that name the speaker beside the quotation: "he", "the minister"
    cue: str | None  # the verb of saying: "said"
    kind: str  # "direct" (a full statement), "partial" (a fragment in the writer's sentence), "indirect" (no marks)
    confidence: float  # in the choice of the speaker, 0 to 1
    start: int
    end: int
    paragraph: int
    role: Passage | None = None  # the speaker's description in the article: "a nurse"
    context: Passage | None = None  # the whole sentence around a quote that is no full statement
    rank: int = 1  # among the article's quotes; 1 is the best

    @property
    def text(self) -> str:
        """The speaker's words, without the marks and without the writer's words between the parts."""
        return " ".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Person(_Value):
    """Somebody in the article: a person, or a group that acts like one."""

    name: str  # the fullest name; the fullest description of somebody without a name
    role: Passage | None  # the description with which the article introduces a person: "a nurse"
    kind: str  # "person", "group", "document" (it speaks for somebody), "place", "thing"; "" where it isn't known
    mentions: tuple[Span, ...]  # by name, by description and by pronoun, in order
    quotes: tuple[int, ...]  # the ranks of the person's quotes


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Stats(_Value):
    """The sizes of an article and of its digest."""

    words: int  # of the article
    sentences: int  # of the article
    reading_seconds: int  # for the article
    digest_words: int  # of all key points together


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Digest(_Value):
    """The result of a run: what is shown of an article, and the data that it was made from.

    The quotes, the speakers and the people are computed when they are first looked at.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    scores: tuple[float, ...]  # one for each sentence; the best has 1
    source: str | None  # the name of the file, or the web address
    language: str  # ISO 639-1, or "und" where it isn't known
    language_confidence: float  # 0 to 1; 1 where the user named the language
    scorer: str  # the name of the scorer that was used
    asked_scorer: str  # the name that the user gave; that scorer may not support the language
    about: tuple[str, ...]  # the phrases of the focus that occur in a sentence or a stated point
    headline: str
    headline_origin: str  # "stated" (by the article) or "derived" (from one of its sentences)
    deck: str | None
    byline: str | None
    dateline: str | None
    published: str | None  # ISO 8601
    credit: str | None
    corrections: tuple[Passage, ...]  # notices of errors in the article
    sections: tuple[Passage, ...]
    key_points: tuple[KeyPoint, ...]
    quotes: Sequence[Quote]
    speakers: Sequence[str]  # of all quotes, shown or not, by the rank of their best quote
    people: Sequence[Person]  # those who are quoted or named twice, in the order of their first mention
    topics: tuple[str, ...]
    stats: Stats

    @property
    def text(self) -> str:
        """The source's text. All offsets point into it."""
        return self.article.source.text

    def to_dict(self) -> dict[str, Any]:
        """Returns the digest as the JSON object that the command prints: dicts, lists, strings and numbers."""
        return {
            "schema_version": SCHEMA_VERSION,
            "source": self.source,
            "language": self.language,
            "language_confidence": self.language_confidence,
            "scorer": self.scorer,
            "headline": self.headline,
            "headline_origin": self.headline_origin,
            "deck": self.deck,
            "byline": self.byline,
            "dateline": self.dateline,
            "published": self.published,
            "credit": self.credit,
            "corrections": [{"text": notice.text, "start": notice.start} for notice in self.corrections],
            "sections": [{"heading": section.text, "start": section.start} for section in self.sections],
            "key_points": [{**_key_point_dict(point), **self._place_dict(point.start)} for point in self.key_points],
            "quotes": [{**_quote_dict(quote), **self._place_dict(quote.start)} for quote in self.quotes],
            "people": [_person_dict(person) for person in self.people],
            "topics": list(self.topics),
            "stats": {
                "words": self.stats.words,
                "sentences": self.stats.sentences,
                "reading_seconds": self.stats.reading_seconds,
                "digest_words": self.stats.digest_words,
            },
        }

    def place(self, start: int) -> Place | None:
        """Returns the page or the time at which the offset `start` stands; None for a text without them."""
        places = self.article.places
        index = bisect_right(places, start, key=lambda place: place.start) - 1
        return places[index] if index >= 0 else None

    def _place_dict(self, start: int) -> dict[str, Any]:
        place = self.place(start)
        return {"page": place.page if place else None, "time": place.time if place else None}


def check_number(found: int, most: int, what: str) -> None:
    """Raises ArticleError where `found` is over `most`, a limit that protects memory. `what` is the unit: "lines"."""
    if found > most:
        raise ArticleError(f"holds more than {most:,} {what}; split it")


def fold(text: str) -> str:
    """Returns the text with one blank for each run of white space, and without white space at its ends."""
    if len(text) < _LONG_TEXT:
        return " ".join(text.split())
    for blank in _WHITE_SPACE:
        text = text.replace(blank, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text.strip()


def edited(text: str, start: int, end: int, edits: Iterable[Edit]) -> str:
    """Returns `text` from `start` to `end` after the edits. They must be in the text's order. White space is folded."""
    pieces = []
    for edit in edits:
        pieces += [text[start : edit.start], edit.text]
        start = edit.end
    return fold("".join([*pieces, text[start:end]]))


def passage(text: str, start: int, end: int) -> Passage:
    """Returns the passage of `text` from `start` to `end`, without the white space at its ends."""
    found = text[start:end]
    start += len(found) - len(found.lstrip())
    return Passage(fold(found), start, start + len(found.strip()))


def _key_point_dict(point: KeyPoint) -> dict[str, Any]:
    return {
        "text": point.text,
        "origin": point.origin,
        "score": point.score,
        "rank": point.rank,
        "start": point.start,
        "end": point.end,
        "paragraph": point.paragraph,
        "why": list(point.why),
        "edits": [{"start": edit.start, "end": edit.end, "text": edit.text} for edit in point.edits],
    }


def _person_dict(person: Person) -> dict[str, Any]:
    return {
        "name": person.name,
        "role": person.role.text if person.role else None,
        "kind": person.kind,
        "mentions": [{"start": mention.start, "end": mention.end} for mention in person.mentions],
        "quotes": list(person.quotes),
    }


def _quote_dict(quote: Quote) -> dict[str, Any]:
    mention = quote.mention
    return {
        "text": quote.text,
        "speaker": quote.speaker,
        "mention": mention.text if mention else None,
        "mention_start": mention.start if mention else None,
        "mention_end": mention.end if mention else None,
        "role": quote.role.text if quote.role else None,
        "role_start": quote.role.start if quote.role else None,
        "role_end": quote.role.end if quote.role else None,
        "cue": quote.cue,
        "kind": quote.kind,
        "confidence": quote.confidence,
        "rank": quote.rank,
        "context": quote.context.text if quote.context else None,
        "context_start": quote.context.start if quote.context else None,
        "context_end": quote.context.end if quote.context else None,
        "parts": [{"text": part.text, "start": part.start, "end": part.end} for part in quote.parts],
        "start": quote.start,
        "end": quote.end,
        "paragraph": quote.paragraph,
    }
