"""Writes Markdown for notes and pages: a CommonMark document with one line per paragraph. GitHub shows it the same.

Text from the article is escaped, so that it is shown as it was written: it makes no link, no markup and no HTML.
Escaping can't prevent what GitHub finds only after it has read the Markdown: e-mail addresses, :emoji:, @names, #123.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import TextIO

from articlecli.core import Digest
from articlecli.renderers import Style, Wording, explanation, facts, isolated, notes_of, ranked_by, source_name, wording
from articlecli.renderers._markdown_text import escaped, inline
from articlecli.renderers._marked_body import Block, blocks, explained
from articlecli.renderers._people import entries
from articlecli.renderers._quotes import NOT_NAMED, Speaker, pieces, speakers_to_show

_OPENINGS = {"heading": "## ", "stated": "- ", "quotation": "> "}  # before a block of the article, by its kind


def render(digest: Digest, stream: TextIO, style: Style) -> None:
    """Writes the document. If it is one of several, it names its source and ends with a rule."""
    stream.write("\n\n".join(_blocks(digest, style)) + "\n")
    if style.is_one_of_several:
        stream.write("\n---\n\n")


def _blocks(digest: Digest, style: Style) -> Iterator[str]:
    yield f"# {escaped(digest.headline)}"
    if digest.deck:
        yield f"*{escaped(digest.deck)}*"
    source = [source_name(digest)] if style.is_one_of_several else []
    yield escaped(" · ".join([*filter(None, source), *map(isolated, facts(digest, style))]))
    if style.highlight:
        yield from _article(digest, style)
    else:
        yield from _points(digest, style)
        yield from _quotes(digest, style)
    if style.people and digest.people:
        words = wording(digest, style)
        yield f"## {words.say('People')}"
        yield "\n".join(f"- {escaped(f'{entry.name}{entry.role}{entry.note}')}" for entry in entries(digest, words))
    yield from map(escaped, notes_of(digest))


def _points(digest: Digest, style: Style) -> Iterator[str]:
    if digest.key_points:
        yield f"## {wording(digest, style).say('Key points')}"
    items = [f"- {escaped(point.text)}" for point in digest.key_points]
    if not style.explain:
        yield from ["\n".join(items)] if items else []
        return
    for item, point in zip(items, digest.key_points, strict=True):
        yield item
        yield f"  {escaped(explanation(point, digest))}"
    if note := ranked_by(digest):
        yield escaped(note)


def _quotes(digest: Digest, style: Style) -> Iterator[str]:
    """Yields a block quote for each speaker, and the note that more quotes exist."""
    words = wording(digest, style)
    if digest.quotes:
        yield f"## {words.say('Quotes')}"
    speakers, more = speakers_to_show(digest.quotes, style, words)
    yield from (_block_quote(speaker, words) for speaker in speakers)
    if more:
        yield escaped(more)


def _block_quote(speaker: Speaker, words: Wording) -> str:
    """Returns a block quote with a paragraph for each saying, and below them the speaker."""
    sayings = ["".join(piece.text for piece in pieces(saying, words)) for saying in speaker.sayings]
    signature = f"— {speaker.name or words.say(NOT_NAMED)}{speaker.role}"
    return "\n>\n".join(f"> {escaped(paragraph)}" for paragraph in (*sayings, signature))


def _article(digest: Digest, style: Style) -> Iterator[str]:
    """Yields the article's blocks. Key points are bold, with their numbers; quotes keep the article's marks."""
    for block in blocks(digest):
        yield _OPENINGS.get(block.kind, "") + "".join(_marked(block))
        yield from map(escaped, explained(block, digest) if style.explain else ())


def _marked(block: Block) -> Iterator[str]:
    """Yields a block's text. HTML makes key points bold, since asterisks don't work between letters, as in Chinese."""
    for point, runs in groupby(block.runs, key=lambda run: run.point):
        text = inline("".join(run.text for run in runs))
        yield f"<strong>[{point}] {text}</strong>" if point else text
