"""The values that pass between the stages: frozen, and free of behaviour beyond looking at themselves.

Every `start` and `end` is an offset into `Source.text`, in Unicode code points; `end` is exclusive.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from articlecli.core.errors import ArticleError as ArticleError  # noqa: PLC0414 - it is a value that passes, too

SCHEMA_VERSION = 1

_LONG = 100_000  # code points; the words of a longer text aren't listed, since they take many times its memory
_WHITE_SPACE = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))  # en quad to hair space
)


@dataclass(frozen=True, slots=True)
class Source:
    """A text as it was read: decoded and safe to show, before anything is made of it."""

    text: str
    name: str | None = None  # the file's name; None for a text that came from no file
    kind: str = "plain"  # the parser that understands it


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the source."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the source with its words, the white space folded."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """What a source is made of. What isn't in any field (furniture) is no part of the article."""

    source: Source
    paragraphs: tuple[Span, ...]
    headline: Passage | None = None
    deck: Passage | None = None
    byline: Passage | None = None
    dateline: Passage | None = None
    credit: Passage | None = None
    published: str | None = None  # ISO 8601
    corrections: tuple[Passage, ...] = ()  # the notices that say what was wrong in it
    sections: tuple[Passage, ...] = ()  # the headings between the paragraphs
    stated: tuple[Passage, ...] = ()  # the article's own key points
    tables: tuple[Span, ...] = ()  # the rows of its tables, which are no sentences
    block_quotes: tuple[Span, ...] = ()  # the paragraphs that markup sets off as quotations


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as it is written: `source.text[start:end] == text`."""

    text: str
    start: int
    end: int
    paragraph: int = 0  # index into Article.paragraphs
    words: int = 0
    terms: tuple[str, ...] = ()  # the stems of its content words, in their order


@dataclass(frozen=True, slots=True)
class Edit:
    """A change to the words shown: what stands from `start` to `end` is shown as `text`, "" where it is cut."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """A point worth showing: one sentence of the article, or one line of its own key-points box.

    `text` is the source from `start` to `end` with the edits made and its white space folded.
    """

    text: str
    origin: str  # "stated" or "extracted"
    score: float | None  # 0 to 1, the scorer's best sentence at 1; None for a stated point
    rank: int | None  # by the score, the best at 1; None for a stated point
    start: int
    end: int
    paragraph: int | None  # counted from 0; None for a stated point
    why: tuple[str, ...]
    edits: tuple[Edit, ...] = ()  # in order, none over another


@dataclass(frozen=True, slots=True)
class Quotation:
    """What is quoted, before it is known who says it. `start` and `end` hold the marks, where there are any.

    Block quotes have none, nor have the turns of an interview. There a `label` may name the speaker: "Ann Lee" or "A"
    before a turn, "Ann Lee" after a block quote.
    """

    parts: tuple[Passage, ...]  # more than one where the writer's words interrupt; without their outer marks
    start: int
    end: int
    paragraph: int
    label: Passage | None = None

    @property
    def has_marks(self) -> bool:
        """Whether it stands between quotation marks."""
        return self.start < self.parts[0].start


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation and its speaker. `speaker` is a person's fullest name in the article, or None."""

    parts: tuple[Passage, ...]
    speaker: str | None
    mention: Passage | None  # how the speaker is named at the quotation: "he", "the minister"
    cue: str | None  # the verb that introduces it: "said"
    kind: str  # "direct" (a full statement), "partial" (a fragment in the writer's sentence), "indirect" (no quotation)
    confidence: float  # that the speaker is right: 0 to 1
    start: int
    end: int
    paragraph: int
    role: Passage | None = None  # how the article introduces the speaker: "a nurse"
    context: Passage | None = None  # of what is no full statement, the sentence that it stands in
    rank: int = 1  # among the article's quotes, the most telling at 1

    @property
    def text(self) -> str:
        """The words that were said, without the marks and without the writer's words between them."""
        return " ".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True)
class Stats:
    """The figures of an article and of its digest."""

    words: int
    sentences: int
    reading_seconds: int
    digest_words: int


@dataclass(frozen=True, slots=True)
class Digest:
    """What is shown of an article, and what it was made of."""

    article: Article
    sentences: tuple[Sentence, ...]
    scores: tuple[float, ...]  # of the sentences, the best at 1
    source: str | None
    language: str
    scorer: str  # the method that ranked the sentences
    asked_scorer: str  # the one that was asked for, which may not know the language
    about: tuple[str, ...]  # the phrases of the focus that something in the article is about
    headline: str
    headline_origin: str  # "stated", or "derived" where it was made from the lead
    deck: str | None
    byline: str | None
    dateline: str | None
    published: str | None
    credit: str | None
    corrections: tuple[Passage, ...]  # notices of what was wrong in the article
    sections: tuple[Passage, ...]
    key_points: tuple[KeyPoint, ...]
    quotes: tuple[Quote, ...]
    speakers: tuple[str, ...]  # all who are quoted, whichever quotes are asked for, the most telling first
    topics: tuple[str, ...]
    stats: Stats

    @property
    def text(self) -> str:
        """The article as it was read, which all offsets point into."""
        return self.article.source.text

    def to_dict(self) -> dict[str, Any]:
        """The digest as the JSON object that the command prints: dicts, lists, strings and numbers."""
        return {
            "schema_version": SCHEMA_VERSION,
            "source": self.source,
            "language": self.language,
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
            "key_points": [_key_point_dict(point) for point in self.key_points],
            "quotes": [_quote_dict(quote) for quote in self.quotes],
            "topics": list(self.topics),
            "stats": {
                "words": self.stats.words,
                "sentences": self.stats.sentences,
                "reading_seconds": self.stats.reading_seconds,
                "digest_words": self.stats.digest_words,
            },
        }


def check_number(found: int, most: int, what: str) -> None:
    """Raises ArticleError where an input holds more of something than there is memory to count on."""
    if found > most:
        raise ArticleError(f"holds more than {most:,} {what}; split it")


def fold(text: str) -> str:
    """The text with each run of white space as one blank, and none at its ends."""
    if len(text) < _LONG:
        return " ".join(text.split())
    for blank in _WHITE_SPACE:
        text = text.replace(blank, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text.strip()


def edited(text: str, start: int, end: int, edits: Iterable[Edit]) -> str:
    """What is shown of `text` from `start` to `end` when the edits, in order, are made; white space folded."""
    pieces = []
    for edit in edits:
        pieces += [text[start : edit.start], edit.text]
        start = edit.end
    return fold("".join([*pieces, text[start:end]]))


def passage(text: str, start: int, end: int) -> Passage:
    """The passage of `text` from `start` to `end`, the white space at its ends left out."""
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
