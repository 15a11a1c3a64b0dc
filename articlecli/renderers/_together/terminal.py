"""Writes a digest of several articles for the terminal, wrapped to the window."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TextIO

from rich.text import Text

from articlecli.renderers import Style, Wording, ui_wording
from articlecli.renderers._quotes import NOT_NAMED
from articlecli.renderers._terminal_page import Page, page_on, rule
from articlecli.renderers._together.sections import Entry, facts, sections, speakers

if TYPE_CHECKING:
    from articlecli.events import JointDigest


def render(digest: "JointDigest", stream: TextIO, style: Style, *, timeline: bool) -> None:
    """Writes the digest: the headline, the articles, the sections and the quotes."""
    page = page_on(stream, style)
    words = ui_wording(digest.language, style)
    if style.is_one_of_several:
        rule(page, "")
    page.line()
    page.hanging(page.text(digest.headline, page.theme.headline))
    for fact in facts(digest, words):
        page.quiet(fact)
    for section in sections(digest, words, timeline=timeline):
        page.title(section.title)
        _entries(page.indented(), section.entries)
    if digest.quotes:
        page.title(words.say("Quotes"))
        _quotes(page.indented(), digest, style, words)
    page.line()


def _entries(page: Page, entries: Sequence[Entry]) -> None:
    bullet = page.text("• ", page.theme.accent)
    for entry in entries:
        page.hanging(_text(page, entry), bullet)
        for part in entry.parts:
            page.hanging(_text(page, part), Text(" " * bullet.cell_len))


def _text(page: Page, entry: Entry) -> Text:
    opening = page.text(f"{entry.opening}: ", page.theme.speaker) if entry.opening else Text()
    sources = page.text(f"  {entry.sources}", page.theme.quiet) if entry.sources else Text()
    return Text.assemble(opening, page.text(entry.text), sources)


def _quotes(page: Page, digest: "JointDigest", style: Style, words: Wording) -> None:
    opening, indent = (page.text(bar, page.theme.accent) for bar in ("│ ", "│   "))
    found, more = speakers(digest, style, words, page.width - indent.cell_len)
    for i, speaker in enumerate(found):
        if i:
            page.line()
        name = page.text(speaker.name or words.say(NOT_NAMED), page.theme.speaker)
        page.hanging(Text.assemble(name, page.text(speaker.role, page.theme.quiet)))
        for saying in speaker.sayings:
            said = [page.text(each.text, "" if each.is_said else page.theme.quiet) for each in saying.pieces]
            page.hanging(Text.assemble(*said, page.text(f"  {saying.sources}", page.theme.quiet)), opening, indent)
    if more:
        page.line()
        page.quiet(more)
