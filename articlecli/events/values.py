"""The values of a digest of several articles. They are immutable. Offsets point into the text of one article."""

from dataclasses import asdict, dataclass
from typing import Any

from articlecli.core import Edit, Quote

SCHEMA_VERSION = 1


@dataclass(frozen=True, slots=True)
class Member:
    """One of the articles."""

    name: str  # by which the lines name it: its site, its agency, its byline or its file
    source: str | None  # the name of the file, or the web address
    headline: str
    published: str | None  # ISO 8601
    language: str  # ISO 639-1
    copy_of: int | None  # the index of the article of which it is a copy
    text: str  # into which the offsets point
    sentences: int


@dataclass(frozen=True, slots=True)
class Place:
    """A place in one of the articles."""

    article: int  # index
    start: int
    end: int
    text: str  # as it is written there, its white space folded
    differs: bool = False  # whether it has another number or day than the words that are shown


@dataclass(frozen=True, slots=True)
class Statement:
    """What one article or several say."""

    text: str  # in the words of the article that says it best
    article: int  # the index of that article
    start: int
    end: int
    edits: tuple[Edit, ...]
    places: tuple[Place, ...]  # where each article says it, its own place first
    articles: int  # that say it; copies count once
    score: float


@dataclass(frozen=True, slots=True)
class Side:
    """What one article says where articles differ."""

    value: str  # the number, the day or the name as it is written
    place: Place  # of the sentence
    start: int  # of the value
    end: int
    published: str | None


@dataclass(frozen=True, slots=True)
class Difference:
    """The same statement with different details."""

    kind: str  # "number", "date", "name" or "negation"
    sides: tuple[Side, ...]  # one for each value, in the order of publication where it is known
    grows: bool  # whether a number only grows with the time of publication


@dataclass(frozen=True, slots=True)
class JointQuote:
    """A quotation, in its longest version."""

    quote: Quote  # its offsets point into the text of `article`
    article: int
    person: int | None  # the index of its speaker in `people`
    places: tuple[Place, ...]  # in each article that has it


@dataclass(frozen=True, slots=True)
class JointPerson:
    """Somebody whom one article or several name."""

    name: str  # the fullest
    role: str | None
    kind: str  # "person", "group" …
    articles: tuple[int, ...]
    names: tuple[str, ...]  # in each of these articles


@dataclass(frozen=True, slots=True)
class Dated:
    """A statement with the day or the month of which it tells."""

    date: str  # ISO 8601: a day, or a month where no day is told
    statement: Statement


@dataclass(frozen=True, slots=True)
class Only:
    """What only one article says."""

    article: int
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class JointDigest:
    """The digest of several articles on one event."""

    articles: tuple[Member, ...]
    headline: str
    language: str
    points: tuple[Statement, ...]  # the most telling ones, of one article or of several, the best first
    shared: tuple[Statement, ...]  # the others that several articles make, most agreed first
    only: tuple[Only, ...]
    differences: tuple[Difference, ...]
    quotes: tuple[JointQuote, ...]
    speakers: tuple[str, ...]  # of all quotes, shown or not
    people: tuple[JointPerson, ...]
    timeline: tuple[Dated, ...]
    left_out: tuple[Member, ...]  # that tell of another event
    about: tuple[str, ...]  # the phrases of the focus that occur

    def to_dict(self) -> dict[str, Any]:
        """Returns the digest as the JSON object that the command prints: dicts, lists, strings and numbers."""
        return {
            "schema": "together",
            "schema_version": SCHEMA_VERSION,
            "headline": self.headline,
            "language": self.language,
            "articles": [_member_dict(each) for each in self.articles],
            "key_points": [_statement_dict(each) for each in self.points],
            "shared": [_statement_dict(each) for each in self.shared],
            "only": [
                {"article": each.article, "statements": [_statement_dict(s) for s in each.statements]}
                for each in self.only
            ],
            "differences": [asdict(each) for each in self.differences],
            "quotes": [_quote_dict(each) for each in self.quotes],
            "people": [asdict(each) for each in self.people],
            "timeline": [{"date": each.date, "statement": _statement_dict(each.statement)} for each in self.timeline],
            "left_out": [_member_dict(each) for each in self.left_out],
        }


def _member_dict(member: Member) -> dict[str, Any]:
    found = asdict(member)
    del found["text"]
    return found


def _statement_dict(statement: Statement) -> dict[str, Any]:
    found = asdict(statement)
    found["score"] = round(statement.score, 4)
    return found


def _quote_dict(each: JointQuote) -> dict[str, Any]:
    quote = each.quote
    return {
        "text": quote.text,
        "speaker": quote.speaker,
        "role": quote.role.text if quote.role else None,
        "kind": quote.kind,
        "confidence": quote.confidence,
        "article": each.article,
        "person": each.person,
        "start": quote.start,
        "end": quote.end,
        "context": quote.context.text if quote.context else None,
        "places": [asdict(place) for place in each.places],
    }
