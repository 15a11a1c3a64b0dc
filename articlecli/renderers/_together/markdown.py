"""Writes a digest of several articles as Markdown. Text from the articles is escaped."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from articlecli.renderers import Style, Wording, ui_wording
from articlecli.renderers._markdown_text import escaped
from articlecli.renderers._quotes import NOT_NAMED
from articlecli.renderers._together.sections import Entry, facts, sections, speakers

if TYPE_CHECKING:
    from articlecli.events import JointDigest


def render(digest: "JointDigest", stream: TextIO, style: Style, *, timeline: bool) -> None:
    """Writes the document, with a blank line between its paragraphs."""
    words = ui_wording(digest.language, style)
    stream.write("\n\n".join(_blocks(digest, style, words, timeline=timeline)) + "\n")
    if style.is_one_of_several:
        stream.write("\n---\n\n")


def _blocks(digest: "JointDigest", style: Style, words: Wording, *, timeline: bool) -> Iterator[str]:
    yield f"# {escaped(digest.headline)}"
    yield from map(escaped, facts(digest, words))
    for section in sections(digest, words, timeline=timeline):
        yield f"## {section.title}"
        yield "\n".join(line for entry in section.entries for line in _entry(entry))
    if digest.quotes:
        yield f"## {words.say('Quotes')}"
    found, more = speakers(digest, style, words)
    for speaker in found:
        name, role = speaker.name or words.say(NOT_NAMED), speaker.role
        for saying in speaker.sayings:
            said = "".join(piece.text for piece in saying.pieces)
            yield f"> {escaped(said)}\n>\n> {escaped(f'— {name}{role} ({saying.sources})')}"
            role = ""
    if more:
        yield escaped(more)


def _entry(entry: Entry) -> Iterator[str]:
    opening = f"**{escaped(entry.opening)}**: " if entry.opening else ""
    sources = f" *({escaped(entry.sources)})*" if entry.sources else ""
    yield f"- {opening}{escaped(entry.text)}{sources}"
    for part in entry.parts:
        yield f"  - **{escaped(part.opening)}**: {escaped(part.text)}"
