"""What the formats for reading share: whose quotes come first, which fit on a screen, and how each is worded."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from articlecli.core import Quote
from articlecli.renderers import Style

NOT_NAMED = "Speaker not named"
REPORTED = "reported"
SCREEN = 80  # columns by which a screenful is counted in formats that have no width

_SCREENFUL = 24  # lines, as a terminal has them by default
_WASTED = 3  # columns at a line's end where the next word doesn't fit


class Piece(NamedTuple):
    """A stretch of what is shown: somebody's words, or the writer's."""

    text: str
    is_said: bool


class Speaker(NamedTuple):
    """Somebody with what is shown of theirs; a saying is a quote, or the fragments of one sentence."""

    name: str | None
    role: str  # ", a nurse", or "" where the article gives none
    sayings: list[list[Quote]]


def to_show(quotes: Sequence[Quote], style: Style, width: int = SCREEN) -> tuple[list[Speaker], str | None]:
    """The speakers with their quotes; and how many more quotes there are and how to see them, or None."""
    there_are = to_read(quotes)
    shown = screenful(there_are, width) if style.screenful else there_are
    more = len(there_are) - len(shown)
    return by_speaker(shown), f"and {more} more: --quotes all" if more else None


def by_speaker(quotes: Sequence[Quote]) -> list[Speaker]:
    """Each speaker's quotes, the speakers by the most telling of theirs; last the quotes without a speaker.

    A speaker's most telling quote comes first, the others as in the article, since one often leans on the one before.
    """
    groups: dict[str | None, list[Quote]] = {}
    for quote in sorted(quotes, key=lambda quote: (quote.speaker is None, quote.rank)):
        groups.setdefault(quote.speaker, []).append(quote)
    return [Speaker(name, _role(group), _sayings(group)) for name, group in groups.items()]


def to_read(quotes: Sequence[Quote]) -> list[Quote]:
    """The quotes without what is reported around a fragment, whose whole sentence is shown."""
    ends = sorted(quote.end for quote in quotes if quote.kind == "partial")
    return [
        quote
        for quote in quotes
        if quote.kind != "indirect" or bisect_right(ends, quote.start) == bisect_right(ends, quote.end + 1)
    ]


def screenful(quotes: Sequence[Quote], width: int) -> list[Quote]:
    """The most telling quotes that fill a screen of so many columns, in the article's order; one at least.

    One that doesn't fit gives way to shorter ones that do, if these are among the best too.
    """
    shown: list[Quote] = []
    speakers: set[str | None] = set()
    places: set[int] = set()
    left = _SCREENFUL
    for quote in sorted(quotes, key=lambda quote: quote.rank)[:_SCREENFUL]:
        needed = 0 if _place(quote) in places else _lines(quote, width)
        if quote.speaker not in speakers:
            needed += 2 if speakers else 1  # the name, and a blank line above it
        if needed <= left or not shown:
            shown.append(quote)
            speakers.add(quote.speaker)
            places.add(_place(quote))
            left -= needed
    return sorted(shown, key=lambda quote: quote.start)


def pieces(saying: Sequence[Quote]) -> Iterator[Piece]:
    """A statement in its marks, a fragment in the sentence that it stands in, reported speech named as such.

    "…" stands for the writer's words between the parts of a statement. The comma at a part's end is the writer's, whose
    sentence goes on.
    """
    quote = saying[0]
    if quote.kind == "indirect":
        # The verb may turn what is reported into its opposite: "denied".
        yield Piece(f"{REPORTED} ({quote.cue.lower()}): " if quote.cue else f"{REPORTED}: ", is_said=False)
        yield Piece(quote.text, is_said=True)
    elif quote.kind == "partial" and quote.context:
        parts = sorted((part for each in saying for part in each.parts), key=lambda part: part.start)
        yield from _in_sentence(quote.context.text, [part.text for part in parts])
    else:
        yield Piece(" … ".join(f"“{part.text.removesuffix(',')}”" for part in quote.parts), is_said=True)


def _in_sentence(sentence: str, fragments: Sequence[str]) -> Iterator[Piece]:
    reached = 0
    for fragment in fragments:
        start = sentence.find(fragment, reached)
        if start >= 0:
            yield Piece(sentence[reached:start], is_said=False)
            yield Piece(fragment, is_said=True)
            reached = start + len(fragment)
    yield Piece(sentence[reached:], is_said=False)


def _role(quotes: Sequence[Quote]) -> str:
    """How the article introduces the speaker of the quotes, where it does so first."""
    roles = [quote.role for quote in quotes if quote.role]
    return f", {min(roles, key=lambda role: role.start).text}" if roles else ""


def _sayings(quotes: Sequence[Quote]) -> list[list[Quote]]:
    """The first quote, then the others in the article's order; the fragments of one sentence together."""
    sayings: dict[int, list[Quote]] = {}
    for quote in (quotes[0], *sorted(quotes[1:], key=lambda quote: quote.start)):
        sayings.setdefault(_place(quote), []).append(quote)
    return list(sayings.values())


def _place(quote: Quote) -> int:
    """Where that begins with which a quote is shown."""
    return quote.context.start if quote.context and quote.kind == "partial" else quote.start


def _lines(quote: Quote, width: int) -> int:
    length = sum(len(piece.text) for piece in pieces([quote]))
    return -(-length // max(1, width - _WASTED))
