"""Words a digest of several articles: sections of entries, each with the articles in which it stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate
from operator import attrgetter
from typing import TYPE_CHECKING

from articlecli.core import Record
from articlecli.renderers import Style, Wording
from articlecli.renderers._quotes import SCREEN, Piece, Speaker, pieces, speakers_to_show

if TYPE_CHECKING:
    from articlecli.core import Quote
    from articlecli.events import JointDigest, Statement

_PLACE_FIELDS = attrgetter("article", "start", "end", "differs")
_BETWEEN_VALUES = " / "
_TO_LATER_VALUE = " → "


class Place(Record):
    """A place in one of the articles, for links: the index of the article, and offsets into its text."""

    article: int
    start: int
    end: int
    differs: bool = False  # whether the article has other details there


class Entry(Record):
    """A line of a section. A line with `parts` has one for each side of a difference, and no sources of its own."""

    text: str
    sources: str = ""  # "3 of 4: harbour-news, county-desk, weekly-mirror"
    places: Sequence[Place] = ()
    opening: str = ""  # before the text: a date, or the name of the article
    parts: Sequence["Entry"] = ()


class Saying(Record):
    """What a speaker says at one place: one quote, or all fragments in one sentence."""

    pieces: Sequence[Piece]
    sources: str
    places: Sequence[Place]


class JointSpeaker(Record):
    """A speaker with the quotes to show."""

    name: str | None  # None for quotes without a speaker
    role: str  # ", a nurse"; "" without a role
    sayings: Sequence[Saying]


class Section(Record):
    """A part of the digest: a title and its entries."""

    title: str
    entries: Sequence[Entry]


def sections(digest: "JointDigest", words: Wording, *, timeline: bool) -> Iterator[Section]:
    """Yields the sections that have entries, in the order in which they are shown."""
    found = (
        Section(words.say("Key points"), _statements(digest, digest.points, words)),
        Section(words.say("What several say"), _statements(digest, digest.shared, words)),
        Section(words.say("Where they differ"), _differences(digest, words)),
        Section(words.say("What only one says"), _only(digest)),
        Section(words.say("Timeline"), _timeline(digest, words) if timeline else ()),
    )
    yield from (section for section in found if section.entries)


def facts(digest: "JointDigest", words: Wording) -> list[str]:
    """Returns the articles, each with its time: "harbour-news, 2032-01-11"; then copies, and what was left out."""
    named = [", ".join(filter(None, (each.name, each.published))) for each in digest.articles if each.copy_of is None]
    copied = [
        words.say("{} is a copy of {}", each.name, digest.articles[each.copy_of].name)
        for each in digest.articles
        if each.copy_of is not None
    ]
    others = [
        words.say("Left out, about something else: {}", f"{each.name} ({each.headline})") for each in digest.left_out
    ]
    count = words.count(len(named), "{} article", "{} articles")
    return [f"{count}: {'; '.join(named)}", *copied, *others]


def speakers(
    digest: "JointDigest", style: Style, words: Wording, width: int = SCREEN
) -> tuple[list[JointSpeaker], str | None]:
    """Returns the speakers with their quotes as a digest of one article has them, and a note on what isn't shown."""
    bases = [0, *accumulate(len(article.text) for article in digest.articles)]
    places_of: dict[int, Sequence[Place]] = {}
    moved = []
    for each in digest.quotes:
        quote = _moved(each.quote, bases[each.article])
        moved.append(quote)
        places_of[quote.start] = [Place(*place) for place in map(_PLACE_FIELDS, each.places)]
    found, more = speakers_to_show(moved, style, words, width)
    return [JointSpeaker(each.name, each.role, _sayings(each, digest, places_of, words)) for each in found], more


def _moved(quote: "Quote", base: int) -> "Quote":
    """Returns a quote as if the articles' texts stood one behind the other, so that no two have the same offsets."""
    context = quote.context and replace(quote.context, start=base + quote.context.start)
    return replace(quote, start=base + quote.start, end=base + quote.end, context=context)


def _sayings(
    speaker: Speaker, digest: "JointDigest", places_of: Mapping[int, Sequence[Place]], words: Wording
) -> list[Saying]:
    found = []
    for saying in speaker.sayings:
        places = list(dict.fromkeys(place for quote in saying for place in places_of[quote.start]))
        found.append(Saying(list(pieces(saying, words)), _sources(digest, places, words), places))
    return found


def _statements(digest: "JointDigest", statements: Sequence["Statement"], words: Wording) -> list[Entry]:
    found = []
    for each in statements:
        places = [Place(place.article, place.start, place.end, place.differs) for place in each.places]
        found.append(Entry(each.text, _sources(digest, places, words), places))
    return found


def _differences(digest: "JointDigest", words: Wording) -> list[Entry]:
    found = []
    for each in digest.differences:
        between = _TO_LATER_VALUE if each.grows else _BETWEEN_VALUES
        title = between.join(side.value for side in each.sides) if each.kind != "negation" else words.say("Yes or no")
        parts = [
            Entry(
                side.place.text,
                places=[Place(side.place.article, side.place.start, side.place.end)],
                opening=", ".join(filter(None, (digest.articles[side.place.article].name, side.published))),
            )
            for side in each.sides
        ]
        found.append(Entry(title, parts=parts))
    return found


def _only(digest: "JointDigest") -> list[Entry]:
    return [
        Entry(
            statement.text,
            places=[Place(each.article, statement.start, statement.end)],
            opening=digest.articles[each.article].name,
        )
        for each in digest.only
        for statement in each.statements
    ]


def _timeline(digest: "JointDigest", words: Wording) -> list[Entry]:
    found = []
    for each in digest.timeline:
        places = [Place(place.article, place.start, place.end, place.differs) for place in each.statement.places]
        found.append(Entry(each.statement.text, _sources(digest, places, words), places, opening=each.date))
    return found


def _sources(digest: "JointDigest", places: Sequence[Place], words: Wording) -> str:
    """Returns the articles of some places: "2 of 4: harbour-news, county-desk". A copy isn't named or counted.

    Those that have other details come last, and are said to.
    """
    all_of_them = sum(each.copy_of is None for each in digest.articles)
    differing = {_original(digest, place.article) for place in places if place.differs}
    originals = dict.fromkeys(_original(digest, place.article) for place in places)
    same = ", ".join(digest.articles[i].name for i in originals if i not in differing)
    others = ", ".join(digest.articles[i].name for i in originals if i in differing)
    if len(originals) == 1:
        return same
    named = f"{same}; {words.say('with other details: {}', others)}" if others else same
    return f"{words.say('{} of {}', len(originals), all_of_them)}: {named}"


def _original(digest: "JointDigest", article: int) -> int:
    of = digest.articles[article].copy_of
    return article if of is None else of
