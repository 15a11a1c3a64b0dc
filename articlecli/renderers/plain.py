"""Writes plain text for pipes and files: one line per point, without wrapping, so that grep and diff work on it."""

from collections.abc import Iterator
from typing import TextIO

from articlecli.core import Digest
from articlecli.renderers import Style, explanation, facts, notes_of, ranked_by, source_name, wording
from articlecli.renderers._marked_body import Block, blocks, explained, starred
from articlecli.renderers._people import entries
from articlecli.renderers._quotes import NOT_NAMED, pieces, speakers_to_show


def render(digest: Digest, stream: TextIO, style: Style) -> None:
    """Writes headline, deck and facts, then key points and quotes or the whole article, with blank lines between."""
    if style.is_one_of_several:
        stream.write(f"==> {source_name(digest)} <==\n")
    stream.writelines(f"{line}\n" for line in _lines(digest, style))
    if style.is_one_of_several:
        stream.write("\n")


def _lines(digest: Digest, style: Style) -> Iterator[str]:
    yield digest.headline
    if digest.deck:
        yield digest.deck
    yield " | ".join(facts(digest, style))
    if style.highlight:
        yield from _article(digest, style)
    else:
        yield from _points(digest, style)
        yield from _quotes(digest, style)
    if style.people:
        yield from _people(digest, style)
    if notes := notes_of(digest):
        yield ""
        yield from notes


def _points(digest: Digest, style: Style) -> Iterator[str]:
    if digest.key_points:
        yield ""
        yield wording(digest, style).say("Key points")
    for point in digest.key_points:
        yield f"- {point.text}"
        if style.explain:
            yield f"  {explanation(point, digest)}"
    if style.explain and (note := ranked_by(digest)):
        yield f"  {note}"


def _quotes(digest: Digest, style: Style) -> Iterator[str]:
    """Yields each quote with its speaker, so that a search finds both. Only a speaker's first quote has the role."""
    words = wording(digest, style)
    if digest.quotes:
        yield ""
        yield words.say("Quotes")
    speakers, more = speakers_to_show(digest.quotes, style, words)
    for speaker in speakers:
        name, role = speaker.name or words.say(NOT_NAMED), speaker.role
        for saying in speaker.sayings:
            yield f"- {''.join(piece.text for piece in pieces(saying, words))} — {name}{role}"
            role = ""
    if more:
        yield more


def _people(digest: Digest, style: Style) -> Iterator[str]:
    words = wording(digest, style)
    if digest.people:
        yield ""
        yield words.say("People")
    for entry in entries(digest, words):
        yield f"- {entry.name}{entry.role}{entry.note}"


def _article(digest: Digest, style: Style) -> Iterator[str]:
    """Yields a line for each block, with a blank line above it.

    A key point is "[1] *The gulls left.*"; a quote keeps the article's quotation marks.
    """
    for block in blocks(digest):
        yield ""
        yield "".join(_words(block))
        yield from (f"  {line}" for line in (explained(block, digest) if style.explain else ()))


def _words(block: Block) -> Iterator[str]:
    point = None
    for run in starred(block.runs):
        yield f"[{run.point}] {run.text}" if run.point and run.point != point else run.text
        point = run.point
