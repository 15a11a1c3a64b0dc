"""Writes a digest of several articles as Markdown. Text from the articles is escaped."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from articlecli.renderers import Style, Wording, ui_wording
from articlecli.renderers._markdown_text import escaped
from articlecli.renderers._quotes import NOT_NAMED, pieces
from articlecli.renderers._together.sections import Entry, facts, quotes, sections

if TYPE_CHECKING:
    from articlecli.events import JointDigest


def render(digest: "JointDigest", stream: TextIO, style: Style, *, timeline: bool) -> None:
    """Writes the document, with a blank line between its paragraphs."""
    words = ui_wording(digest.language, style)
    stream.write("\n\n".join(_blocks(digest, words, timeline=timeline)) + "\n")
    if style.is_one_of_several:
        stream.write("\n---\n\n")


def _blocks(digest: "JointDigest", words: Wording, *, timeline: bool) -> Iterator[str]:
    yield f"# {escaped(digest.headline)}"
    yield from map(escaped, facts(digest, words))
    for section in sections(digest, words, timeline=timeline):
        yield f"## {section.title}"
        yield "\n".join(line for entry in section.entries for line in _entry(entry))
    if digest.quotes:
        yield f"## {words.say('Quotes')}"
    for quote, sources, _ in quotes(digest, words):
        said = "".join(piece.text for piece in pieces([quote], words))
        role = f", {quote.role.text}" if quote.role else ""
        signature = f"— {quote.speaker or words.say(NOT_NAMED)}{role} ({sources})"
        yield f"> {escaped(said)}\n>\n> {escaped(signature)}"


def _entry(entry: Entry) -> Iterator[str]:
    opening = f"**{escaped(entry.opening)}**: " if entry.opening else ""
    sources = f" *({escaped(entry.sources)})*" if entry.sources else ""
    yield f"- {opening}{escaped(entry.text)}{sources}"
    for part in entry.parts:
        yield f"  - **{escaped(part.opening)}**: {escaped(part.text)}"
