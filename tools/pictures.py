"""Draws the documentation's pictures in docs/: the command's output in a terminal, and its page in a browser.

Run `python -m tools.pictures` from the project's root. The picture of the page needs Chromium.
"""

import io
import re
import shutil
from pathlib import Path
from typing import NamedTuple

from click.testing import CliRunner
from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME, SVG_EXPORT_THEME, TerminalTheme
from rich.text import Text

from articlecli.cli import command

DOCS = Path("docs")
_COLUMNS = 80
_NO_WEB_FONTS = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)


class Picture(NamedTuple):
    """A picture of a terminal with the first lines of a command's output."""

    name: str
    line: str  # the command line
    lines: int  # the number of lines shown
    background: TerminalTheme


PICTURES = (
    Picture("terminal", "articlecli samples/orchard-bank.txt", 40, SVG_EXPORT_THEME),
    Picture("highlight", "articlecli samples/ferry.txt --highlight --theme light", 34, DEFAULT_TERMINAL_THEME),
)


def drawn(picture: Picture) -> str:
    """Returns the picture as SVG, in which a terminal's window has the command line as its title."""
    arguments = ["--format", "terminal", "--color", "always", "--width", str(_COLUMNS), *picture.line.split()[1:]]
    shown = CliRunner().invoke(command, arguments, catch_exceptions=False).output
    console = Console(record=True, width=_COLUMNS, file=io.StringIO(), force_terminal=True, legacy_windows=False)
    for line in shown.splitlines()[: picture.lines]:
        console.print(Text.from_ansi(line), no_wrap=True, overflow="ignore", crop=False)
    return console.export_svg(
        title=picture.line, theme=picture.background, code_format=_NO_WEB_FONTS, unique_id=picture.name
    )


def _draw_page(path: Path) -> None:
    from playwright.sync_api import sync_playwright

    page = CliRunner().invoke(command, ["--format", "html", "samples/orchard-bank.txt"], catch_exceptions=False).output
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        window = browser.new_page(viewport={"width": 1280, "height": 800})
        window.set_content(page)
        window.screenshot(path=path)
        browser.close()


def main() -> None:
    """Writes all pictures into docs/."""
    for picture in PICTURES:
        (DOCS / f"{picture.name}.svg").write_text(drawn(picture), encoding="utf-8")
    _draw_page(DOCS / "page.png")


if __name__ == "__main__":
    main()
