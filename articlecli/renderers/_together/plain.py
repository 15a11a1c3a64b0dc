"""Writes a digest of several articles as plain text: a line for each statement, with its articles behind it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from articlecli.renderers import Style, Wording, ui_wording
from articlecli.renderers._quotes import NOT_NAMED
from articlecli.renderers._together.sections import Entry, facts, sections, speakers

if TYPE_CHECKING:
    from articlecli.events import JointDigest


def render(digest: "JointDigest", stream: TextIO, style: Style, *, timeline: bool) -> None:
    """Writes the headline and the articles, then the sections, with blank lines between."""
    words = ui_wording(digest.language, style)
    stream.writelines(f"{line}\n" for line in _lines(digest, style, words, timeline=timeline))
    if style.is_one_of_several:
        stream.write("\n")


def _lines(digest: "JointDigest", style: Style, words: Wording, *, timeline: bool) -> Iterator[str]:
    yield digest.headline
    yield from facts(digest, words)
    for section in sections(digest, words, timeline=timeline):
        yield ""
        yield section.title
        for entry in section.entries:
            yield from _entry(entry)
    if digest.quotes:
        yield ""
        yield words.say("Quotes")
    found, more = speakers(digest, style, words)
    for speaker in found:
        name, role = speaker.name or words.say(NOT_NAMED), speaker.role
        for saying in speaker.sayings:
            said = "".join(piece.text for piece in saying.pieces)
            yield f"- {said} — {name}{role} [{saying.sources}]"
            role = ""
    if more:
        yield more


def _entry(entry: Entry) -> Iterator[str]:
    opening = f"{entry.opening}: " if entry.opening else ""
    sources = f" [{entry.sources}]" if entry.sources else ""
    yield f"- {opening}{entry.text}{sources}"
    for part in entry.parts:
        yield f"  {part.opening}: {part.text}"
