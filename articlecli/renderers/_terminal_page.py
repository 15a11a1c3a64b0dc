"""The page that the terminal formats print on: its console, its colours, its margins, and wrapped lines."""

from collections.abc import Iterator
from typing import TextIO

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from articlecli.core import Record
from articlecli.renderers import Style, _substitutes
from articlecli.renderers._themes import BY_NAME, Theme

_WIDEST = 100  # columns: longer lines are hard to read
_NARROWEST = 20  # columns
_MARGINS = ((90, 4), (60, 2), (30, 1))  # columns of the window, and columns of each margin from this width on
ROOMY = 60  # columns of the window from which points and quotes are indented below their titles
INDENT = 2  # columns
_LEAST_RULE = 6  # columns of a rule beside the name in it


class Page(Record):
    """The console that a digest is printed on, with its colours and margins."""

    console: Console
    theme: Theme
    left: int  # margin, in columns
    right: int
    encoding: str

    @property
    def width(self) -> int:
        """Columns between the margins."""
        return self.console.width - self.left - self.right

    def indented(self) -> "Page":
        """Returns the page with a larger left margin, for the text below a title; the same page if it is narrow."""
        return self._replace(left=self.left + INDENT) if self.console.width >= ROOMY else self

    def text(self, words: str, look: str = "") -> Text:
        """Returns the words as rich's text, in characters that the terminal has. No word is taken for rich's markup."""
        return Text(_substitutes.shown(words, self.encoding), look)

    def line(self, *texts: Text) -> None:
        """Prints the texts as one line, however long it is."""
        line = Text.assemble(" " * self.left, *texts)
        line.rstrip()
        self.console.print(line, no_wrap=True, overflow="ignore", crop=False)

    def hanging(self, text: Text, opening: Text | None = None, indent: Text | None = None) -> None:
        """Prints the text, wrapped: the first line after the opening, the others after the indent.

        Without an indent, blanks as wide as the opening take its place.
        """
        opening = opening or Text()
        indent = indent or Text(" " * opening.cell_len)
        for i, line in enumerate(self.wrapped(text, indent.cell_len)):
            self.line(indent if i else opening, line)

    def wrapped(self, text: Text, indent: int) -> Iterator[Text]:
        """Yields the lines of a text that is wrapped with an indent of so many columns.

        No line opens with a blank or is only a blank. Rich's own lines do after Chinese, so they are corrected.
        """
        for line in text.wrap(self.console, max(1, self.width - indent)):
            words = line[len(line) - len(line.plain.lstrip()) :] if line.plain.startswith(" ") else line
            if words or not text:
                yield words

    def quiet(self, words: str, indent: int = 0) -> None:
        """Prints words that a reader may skip, in the theme's quiet style."""
        self.hanging(self.text(words, self.theme.quiet), Text(" " * indent))

    def title(self, words: str) -> None:
        """Prints the heading of a part of the digest."""
        self.line()
        self.hanging(self.text(words, self.theme.title))


def page_on(stream: TextIO, style: Style) -> Page:
    """Returns the page on a stream, as wide as the style says."""
    width = max(_NARROWEST, min(_WIDEST, style.width))
    console = Console(
        file=stream,
        width=width,
        force_terminal=style.color,
        color_system=BY_NAME[style.theme].colors if style.color else None,
        no_color=not style.color,
        highlight=False,
        legacy_windows=False,
    )
    margin = next((margin for least, margin in _MARGINS if width >= least), 0)
    return Page(console, BY_NAME[style.theme], margin, margin, getattr(stream, "encoding", None) or "utf-8")


def rule(page: Page, name: str) -> None:
    """Prints a line across the page with the name in it. A long name stands below, since rich would cut it."""
    fits = cell_len(name) + _LEAST_RULE <= page.console.width
    dash = _substitutes.shown("─", page.encoding)
    page.console.rule(page.text(name if fits else ""), characters=dash, style=page.theme.accent)
    if not fits:
        page.hanging(page.text(name))
