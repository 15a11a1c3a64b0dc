"""Shared by the formats for reading: orders the quotes by speaker, picks what fits a screen, and words each quote."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from articlecli.core import Quote, Record
from articlecli.renderers import Style, Wording

NOT_NAMED = "Speaker not named"
REPORTED = "reported"
SCREEN = 80  # columns of a screen, for formats without a width

_ENGLISH = Wording()
_SCREEN_LINES = 24  # lines of a screen, the default of terminals
_MOST_TRIED = 24  # quotes, the best-ranked ones; no more than these fit on a screen
_UNUSED_COLUMNS = 3  # columns that stay empty at a line's end, where the next word doesn't fit


class Piece(Record):
    """A stretch of shown text: either a speaker's words or the writer's."""

    text: str
    is_said: bool


class Speaker(Record):
    """A speaker with the quotes to show. A saying is one quote, or all fragments in one sentence."""

    name: str | None  # None for quotes without a speaker
    role: str  # ", a nurse"; "" if the article gives no role
    sayings: list[list[Quote]]


def speakers_to_show(
    quotes: Sequence[Quote], style: Style, words: Wording, width: int = SCREEN
) -> tuple[list[Speaker], str | None]:
    """Returns the speakers with their quotes, and a note "and 3 more: --quotes all", or None if all are shown."""
    readable = without_covered_reports(quotes)
    shown = screenful(readable, width) if style.limits_to_screen else readable
    more = len(readable) - len(shown)
    return by_speaker(shown), words.say("and {} more: --quotes all", more) if more else None


def by_speaker(quotes: Sequence[Quote]) -> list[Speaker]:
    """Returns the quotes by speaker, the speaker of the best-ranked quote first; quotes without a speaker come last.

    A speaker's best-ranked quote comes first. The others keep the article's order, since a quote often needs the one
    before it.
    """
    groups: dict[str | None, list[Quote]] = {}
    for quote in sorted(quotes, key=lambda quote: (quote.speaker is None, quote.rank)):
        groups.setdefault(quote.speaker, []).append(quote)
    return [Speaker(name, _role(group), _sayings(group)) for name, group in groups.items()]


def without_covered_reports(quotes: Sequence[Quote]) -> list[Quote]:
    """Returns the quotes without reported speech around a fragment, since a fragment is shown in its whole sentence."""
    ends = sorted(quote.end for quote in quotes if quote.kind == "partial")
    return [
        quote
        for quote in quotes
        if quote.kind != "indirect" or bisect_right(ends, quote.start) == bisect_right(ends, quote.end + 1)
    ]


def screenful(quotes: Sequence[Quote], width: int) -> list[Quote]:
    """Returns the best-ranked quotes that fit on a screen of `width` columns, in the article's order; at least one.

    A quote that doesn't fit is skipped for shorter ones that do, if these are among the `_MOST_TRIED` best.
    """
    shown: list[Quote] = []
    speakers: set[str | None] = set()
    places: set[int] = set()
    left = _SCREEN_LINES
    for quote in sorted(quotes, key=lambda quote: quote.rank)[:_MOST_TRIED]:
        needed = 0 if _shown_start(quote) in places else _line_count(quote, width)
        if quote.speaker not in speakers:
            needed += 2 if speakers else 1  # the name, and a blank line above it
        if needed <= left or not shown:
            shown.append(quote)
            speakers.add(quote.speaker)
            places.add(_shown_start(quote))
            left -= needed
    return sorted(shown, key=lambda quote: quote.start)


def pieces(saying: Sequence[Quote], words: Wording = _ENGLISH) -> Iterator[Piece]:
    """Yields the text of a saying: a statement in quotation marks, fragments in their sentence, or reported speech.

    "reported (said): " stands before reported speech. "…" stands for the writer's words between the parts of a
    statement. The comma at a part's end is left out: it belongs to the writer's sentence, which goes on.
    """
    quote = saying[0]
    if quote.kind == "indirect":
        # The verb is shown because it may turn the reported words into their opposite: "denied".
        reported = words.say(REPORTED)
        yield Piece(f"{reported} ({quote.cue.lower()}): " if quote.cue else f"{reported}: ", is_said=False)
        yield Piece(quote.text, is_said=True)
    elif quote.kind == "partial" and quote.context:
        parts = sorted((part for each in saying for part in each.parts), key=lambda part: part.start)
        yield from _in_sentence(quote.context.text, [part.text for part in parts])
    else:
        yield Piece(" … ".join(words.quoted(part.text.removesuffix(",")) for part in quote.parts), is_said=True)


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
    """Returns the earliest role that the article gives for these quotes: ", a nurse"; "" if it gives none."""
    roles = [quote.role for quote in quotes if quote.role]
    return f", {min(roles, key=lambda role: role.start).text}" if roles else ""


def _sayings(quotes: Sequence[Quote]) -> list[list[Quote]]:
    """Returns one speaker's sayings: that of the first quote, then the others in the article's order."""
    sayings: dict[int, list[Quote]] = {}
    for quote in (quotes[0], *sorted(quotes[1:], key=lambda quote: quote.start)):
        sayings.setdefault(_shown_start(quote), []).append(quote)
    return list(sayings.values())


def _shown_start(quote: Quote) -> int:
    """Returns the offset where the shown text begins: that of a fragment's sentence, else that of the quote."""
    return quote.context.start if quote.context and quote.kind == "partial" else quote.start


def _line_count(quote: Quote, width: int) -> int:
    length = sum(len(piece.text) for piece in pieces([quote]))
    return -(-length // max(1, width - _UNUSED_COLUMNS))
