"""Plain text for pipes and files: one line a point, nothing wrapped, so that grep and diff work on it."""

from collections.abc import Iterator
from typing import TextIO

from articlecli.article import Digest
from articlecli.renderers import Style, by_speaker, explanation, facts, in_marks, notes_of, ranked_by


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
        for speaker, quotes in by_speaker(digest):
            yield from (f"- {in_marks(quote)} — {speaker}" for quote in quotes)
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
