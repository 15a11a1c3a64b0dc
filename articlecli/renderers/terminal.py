"""The terminal: the digest as a reader's page, wrapped to the window, with colour where that is wanted."""

from typing import TextIO

from rich.console import Console
from rich.text import Text

from articlecli.article import Digest
from articlecli.renderers import Style, explanation, facts, notes_of, ranked_by
from articlecli.renderers._quotes import NOT_NAMED, by_speaker, pieces, rest, screenful, to_read

_WIDEST = 100  # columns: longer lines are hard to read
_NARROWEST = 20
_HEADLINE, _DECK, _QUIET, _TITLE, _SPEAKER = "bold", "italic", "dim", "bold cyan", "bold"


def render(digest: Digest, stream: TextIO, style: Style) -> None:
    """Writes the digest. All that comes from the article is printed as `Text`, so that nothing in it is markup."""
    width = max(_NARROWEST, min(_WIDEST, style.width))
    console = Console(
        file=stream,
        width=width,
        force_terminal=style.color,
        color_system="standard" if style.color else None,
        no_color=not style.color,
        highlight=False,
        legacy_windows=False,
    )
    if style.several:
        console.rule(Text(digest.source or ""), style=_QUIET)
    _head(console, digest)
    if digest.key_points:
        _title(console, "Key points")
        _points(console, digest, style)
    if digest.quotes:
        _title(console, "Quotes")
        _quotes(console, digest, style)
    for note in notes_of(digest):
        console.print()
        _hanging(console, Text(note, _QUIET), Text("  "))
    console.print()


def _head(console: Console, digest: Digest) -> None:
    console.print()
    headline = Text(digest.headline, _HEADLINE)
    if digest.headline_origin == "derived":
        headline.append("  (from the lead)", f"not bold {_QUIET}")
    _hanging(console, headline, Text("  "))
    if digest.deck:
        _hanging(console, Text(digest.deck, _DECK), Text("  "))
    _hanging(console, Text(" · ".join(facts(digest)), _QUIET), Text("  "))


def _points(console: Console, digest: Digest, style: Style) -> None:
    for point in digest.key_points:
        _hanging(console, Text(point.text), Text("  • "))
        if style.explain:
            _hanging(console, Text(explanation(point, digest), _QUIET), Text("    "))
    if style.explain and (note := ranked_by(digest)):
        _hanging(console, Text(note, _QUIET), Text("  "))


def _quotes(console: Console, digest: Digest, style: Style) -> None:
    """Each speaker's quotes below the name; the writer's words are dim, so that the eye falls on what was said."""
    opening, indent = Text("  │ ", _QUIET), Text("  │   ", _QUIET)
    quotes = to_read(digest.quotes)
    shown = screenful(quotes, console.width - indent.cell_len) if style.screenful else quotes
    for i, speaker in enumerate(by_speaker(shown)):
        if i:
            console.print()
        name = Text(speaker.name, _SPEAKER) if speaker.name else Text(NOT_NAMED, _QUIET)
        _hanging(console, Text.assemble(name, (speaker.role, _QUIET)), Text("  "))
        for saying in speaker.sayings:
            words = [(piece.text, "" if piece.is_said else _QUIET) for piece in pieces(saying)]
            _hanging(console, Text.assemble(*words), opening, indent)
    if more := rest(len(shown), len(quotes)):
        console.print()
        _hanging(console, Text(more, _QUIET), Text("  "))


def _title(console: Console, title: str) -> None:
    console.print()
    console.print(Text(f"  {title}", _TITLE))


def _hanging(console: Console, text: Text, opening: Text, indent: Text | None = None) -> None:
    """Prints the text after its opening, wrapped, the further lines after the indent: by default as many blanks."""
    indent = indent or Text(" " * opening.cell_len)
    for i, line in enumerate(text.wrap(console, console.width - indent.cell_len)):
        line.rstrip()
        console.print(Text.assemble(indent if i else opening, line), no_wrap=True, overflow="ignore", crop=False)
