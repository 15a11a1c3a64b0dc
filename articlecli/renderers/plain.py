"""Plain text for pipes and files: one line a point, nothing wrapped, so that grep and diff work on it."""

from collections.abc import Iterator
from typing import TextIO

from articlecli.article import Digest
from articlecli.renderers import Style, explanation, facts, notes_of, ranked_by
from articlecli.renderers._quotes import NOT_NAMED, by_speaker, pieces, rest, screenful, to_read

_SCREEN = 80  # columns by which quotes are counted as a screenful, whatever the width of the terminal


def render(digest: Digest, stream: TextIO, style: Style) -> None:
    """Writes headline, deck, facts, key points and quotes, a blank line between them."""
    if style.several:
        stream.write(f"==> {digest.source} <==\n")
    stream.writelines(f"{line}\n" for line in _lines(digest, style))
    if style.several:
        stream.write("\n")


def _lines(digest: Digest, style: Style) -> Iterator[str]:
    yield digest.headline
    if digest.deck:
        yield digest.deck
    yield " | ".join(facts(digest))
    if digest.key_points:
        yield ""
        yield "Key points"
        yield from _points(digest, style)
    if digest.quotes:
        yield ""
        yield "Quotes"
        yield from _quotes(digest, style)
    if notes := notes_of(digest):
        yield ""
        yield from notes


def _points(digest: Digest, style: Style) -> Iterator[str]:
    for point in digest.key_points:
        yield f"- {point.text}"
        if style.explain:
            yield f"  {explanation(point, digest)}"
    if style.explain and (note := ranked_by(digest)):
        yield f"  {note}"


def _quotes(digest: Digest, style: Style) -> Iterator[str]:
    """Each with its speaker, so that a search finds both; the role stands at the first."""
    quotes = to_read(digest.quotes)
    shown = screenful(quotes, _SCREEN) if style.screenful else quotes
    for speaker in by_speaker(shown):
        name, role = speaker.name or NOT_NAMED, speaker.role
        for saying in speaker.sayings:
            yield f"- {''.join(piece.text for piece in pieces(saying))} — {name}{role}"
            role = ""
    if more := rest(len(shown), len(quotes)):
        yield more
