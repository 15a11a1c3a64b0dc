"""The command line: options in, exit status out."""

import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

import click

from articlecli import __version__, languages, reading, renderers, scorers
from articlecli.article import ArticleError

INTERRUPTED = 130  # 128 + SIGINT, as shells have it


class _Points(click.ParamType):  # type: ignore[type-arg]  # generic since click 8.4 only
    """A number of key points, or a share of the sentences."""

    name = "points"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if not re.fullmatch(r"0*[1-9]\d{0,8}%?", str(value)):
            self.fail(f"{value!r} is neither a number from 1 nor a share such as 20%.", param, ctx)
        return str(value)


@dataclass(frozen=True, slots=True)
class _Options:
    """The options as they were given."""

    points: str | None
    words: int | None
    scorer: str
    language: str
    format: str | None
    json: bool
    output: str | None
    no_stated: bool
    color: str
    width: int | None
    encoding: str | None
    max_bytes: int


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("files", nargs=-1, metavar="[FILE]...")
@click.option(
    "-n", "--points", type=_Points(), metavar="N", help="Show N key points, or N% of the sentences.  [default: 3 to 7]"
)
@click.option("-w", "--words", type=click.IntRange(min=1), metavar="N", help="Show as many points as fit in N words.")
@click.option(
    "--scorer",
    type=click.Choice(scorers.names()),
    default=scorers.DEFAULT,
    show_default=True,
    help="How to rank the sentences.",
)
@click.option(
    "--language", metavar="CODE", default=languages.AUTO, show_default=True, help="The article's language, such as en."
)
@click.option(
    "-f",
    "--format",
    type=click.Choice(renderers.names()),
    help="How to show the digest.  [default: terminal on a terminal, plain elsewhere]",
)
@click.option("-j", "--json", is_flag=True, help="Short for --format json.")
@click.option("-o", "--output", metavar="FILE", help="Write to FILE, whole or not at all.")
@click.option("--no-stated", is_flag=True, help="Leave out the key points that the article itself states.")
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="When to use colour in the terminal format.",
)
@click.option("--width", type=click.IntRange(min=20), metavar="N", help="Wrap the terminal format at N columns.")
@click.option("--encoding", metavar="NAME", help="The files' encoding, when the guess is wrong.")
@click.option(
    "--max-bytes",
    type=click.IntRange(min=1),
    metavar="N",
    default=reading.MAX_BYTES,
    show_default=True,
    help="Refuse what is larger.",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def command(context: click.Context, /, files: tuple[str, ...], **given: Any) -> None:
    """Show what an article says: its headline, its key points, and who said what, word for word.

    FILE is a text; "-", or no FILE with something piped in, is standard input. Exit status: 0 done, 1 something could
    not be digested, 2 wrong usage.
    """
    options = _Options(**given)
    if not files and sys.stdin.isatty():
        click.echo(context.get_help())
        return
    try:
        with _opened(options.output) as stream:
            failed = _digest_all(files or (reading.STANDARD_INPUT,), options, stream)
            stream.flush()
    except BrokenPipeError:  # `articlecli … | head -1` has what it wants
        _discard_output()
        return
    context.exit(1 if failed else 0)


def main() -> None:
    """The program: runs the command and ends the process with its status. No error reaches the user as a traceback."""
    try:
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="replace")  # a character that a terminal can't show is no reason to fail
        status = command.main(prog_name="articlecli", standalone_mode=False)
    except click.exceptions.Abort:
        status = INTERRUPTED
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except OSError as error:
        status = _fail(f"can't write the output: {error.strerror or error}; free some space or choose another place")
        _discard_output()
    except KeyboardInterrupt:
        status = INTERRUPTED
    sys.exit(status)


def _digest_all(names: tuple[str, ...], options: _Options, stream: TextIO) -> int:
    """Shows the digest of each article as soon as it is made. Names those that have none; returns how many they are."""
    from articlecli import pipeline

    is_terminal = stream is sys.stdout and stream.isatty()
    format_ = "json" if options.json else options.format or ("terminal" if is_terminal else "plain")
    width = options.width or shutil.get_terminal_size().columns
    style = renderers.Style(width, _wants_color(options.color, is_terminal), several=len(names) > 1)
    failed = 0
    for name in names:
        try:
            source = reading.from_file(name, encoding=options.encoding, max_bytes=options.max_bytes)
            found = pipeline.digest_source(
                source,
                points=options.points,
                words=options.words,
                scorer=options.scorer,
                language=options.language,
                stated=not options.no_stated,
            )
        except ArticleError as error:
            shown = "standard input" if name == reading.STANDARD_INPUT else name
            failed += _fail(f"{shown}: {error}")
        else:
            renderers.render(format_, found, stream, style)
    return failed


def _fail(message: str) -> int:
    """Says in one line what went wrong; returns 1. A file's name is no more to be trusted than its text."""
    click.echo("articlecli: " + " ".join(reading.clean(message).split()), err=True)
    return 1


def _discard_output() -> None:
    """Sends what is still to be written nowhere, or Python would complain of it when it exits."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def _opened(output: str | None) -> Iterator[TextIO]:
    """Where the digests go. A file is replaced when all of them are written."""
    if output is None:
        yield sys.stdout
        return
    is_device = Path(output).exists() and not Path(output).is_file()
    with click.open_file(output, "w", encoding="utf-8", atomic=not is_device) as stream:
        yield stream  # type: ignore[misc]  # click's type is that of any file


def _wants_color(choice: str, is_terminal: bool) -> bool:
    """--color, else NO_COLOR (no-color.org), else FORCE_COLOR, else whether a terminal is written to."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (is_terminal and os.environ.get("TERM") != "dumb")
