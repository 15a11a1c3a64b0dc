"""Writes the manual page, docs/articlecli.1, from the command's help and the examples in docs/cli.md: `make man`."""

import re
import textwrap
from collections.abc import Iterable, Iterator
from inspect import cleandoc
from pathlib import Path

from articlecli import __version__
from articlecli.cli import command, settings

_ROOT = Path(__file__).parent.parent
PAGE = _ROOT / "docs" / "articlecli.1"
_EXAMPLES = _ROOT / "docs" / "cli.md"  # under "## Examples"

_SUMMARY = "show the headline, the key points and the quotes of an article"
_STATUSES = {
    "0": "Done.",
    "1": "Something could not be digested; each is named in one line, and the others are done all the same.",
    "2": "Wrong usage, or a setting that can't be.",
    "130": "Interrupted.",
}
_SETTINGS = """\
Every option under Input, Selection and Output may be set beforehand: in a variable of its name, ARTICLECLI_MAX_BYTES
for --max-bytes, or in the configuration file. A flag holds over a variable, and a variable over the file. An empty
variable counts as not set. --show-config tells what holds, and where it is from."""
_VARIABLES = {
    settings.NAMES_THE_FILE: "The configuration file, instead of the one below. Where it is empty, none is read.",
    "NO_COLOR, FORCE_COLOR": "No colour; colour even where no terminal is written to. --color holds over both.",
    "COLUMNS": "The terminal's width. --width holds over it.",
    "PAGER": "What --pager shows the digest in.",
    "http_proxy, https_proxy, no_proxy": "How addresses are fetched.",
}
_FILES = {
    "~/.config/articlecli/config.toml": """\
The configuration file, in TOML, under XDG_CONFIG_HOME where that is set. Its keys are the long names of the options:
points\u00a0=\u00a05, max-bytes\u00a0=\u00a01000000, stated\u00a0=\u00a0false, focus\u00a0=\u00a0["war", "tariffs"]."""
}
_LONGEST_LINE = 78  # characters in the file; man breaks the lines anew
_ESCAPES = {"\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "~": "\\(ti", "^": "\\(ha", "\u00a0": "\\~"}
# Two lines: "# Show three key points.", and "articlecli story.txt -n 3"
_EXAMPLE = re.compile(r"^# (.+)\n(.+)$", re.MULTILINE)


def page() -> str:
    """Returns the manual page in ASCII, in roff's man macros. It has no date, so that it is the same on any day."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield '.\\" Made by `make man`'
    yield f'.TH ARTICLECLI 1 "" "articlecli {__version__}" "User Commands"'
    yield from (".nh", ".ad l")  # an option that is broken at a hyphen can't be copied
    yield from (".SH NAME", f"articlecli \\- {_SUMMARY}")
    yield from (".SH SYNOPSIS", ".B articlecli", "[\\fIOPTION\\fR]... [\\fIFILE\\fR]...")
    yield from (".SH DESCRIPTION", *_paragraphs(cleandoc(command.help or "")))
    yield ".SH OPTIONS"
    context = command.make_context("articlecli", [], resilient_parsing=True)
    for title, records, _ in command.records(context):
        yield from (f".SS {title}", *_list((_marked_names(names), text) for names, text in records))
    yield from (".SH EXIT STATUS", *_table(_STATUSES))
    yield from (".SH ENVIRONMENT", *_paragraphs(_SETTINGS), *_table(_VARIABLES))
    yield from (".SH FILES", *_table(_FILES))
    yield from (".SH EXAMPLES", *_table(_examples()))


def _examples() -> dict[str, str]:
    """Returns the example command lines of docs/cli.md, each with a sentence on what it does."""
    use = _EXAMPLES.read_text(encoding="utf-8").partition("\n## Examples\n")[2].partition("\n## ")[0]
    return {line: text for text, line in _EXAMPLE.findall(use)}


def _table(rows: dict[str, str]) -> Iterator[str]:
    return _list((f"\\fB{_escaped(term)}\\fR", text) for term, text in rows.items())


def _list(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    for term, text in rows:
        yield from (".TP", term, _escaped(text))


def _paragraphs(text: str) -> Iterator[str]:
    first, *others = text.split("\n\n")
    yield _escaped(first)
    for paragraph in others:
        yield from (".PP", _escaped(paragraph))


def _marked_names(names: str) -> str:
    """Returns an option's names in bold and its value in italics: of "-n, --points N", "N" is in italics."""
    return " ".join(
        re.sub(r"^([^,]+)", r"\\fB\1\\fR", _escaped(word)) if word.startswith("-") else f"\\fI{_escaped(word)}\\fR"
        for word in names.split()
    )


def _escaped(text: str) -> str:
    """Returns the text in short lines, escaped so that roff takes no part of it for a request or an escape."""
    plain = "".join(_ESCAPES.get(char) or (char if char.isascii() else f"\\[u{ord(char):04X}]") for char in text)
    lines = textwrap.wrap(" ".join(plain.split()), _LONGEST_LINE, break_long_words=False, break_on_hyphens=False)
    return "\n".join(f"\\&{line}" if line.startswith(".") else line for line in lines)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="ascii")
