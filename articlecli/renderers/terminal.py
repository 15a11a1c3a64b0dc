"""The terminal: the digest as a reader's page, wrapped to the window, with colour where that is wanted."""

from typing import TextIO

from rich.console import Console
from rich.text import Text

from articlecli.article import Digest
from articlecli.renderers import Style, by_speaker, explanation, facts, in_marks, notes_of, ranked_by

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
        for i, (speaker, quotes) in enumerate(by_speaker(digest)):
            if i:
                console.print()
            _hanging(console, Text(speaker, _SPEAKER), Text("  "))
            for quote in quotes:
                _hanging(console, Text(in_marks(quote)), Text("  │ ", _QUIET), repeat=True)
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


def _title(console: Console, title: str) -> None:
    console.print()
    console.print(Text(f"  {title}", _TITLE))


def _hanging(console: Console, text: Text, opening: Text, *, repeat: bool = False) -> None:
    """Prints the text after its opening, wrapped, the further lines indented or with the opening before them too."""
    indent = opening if repeat else Text(" " * opening.cell_len)
    for i, line in enumerate(text.wrap(console, console.width - opening.cell_len)):
        line.rstrip()
        console.print(Text.assemble(indent if i else opening, line), no_wrap=True, overflow="ignore", crop=False)
