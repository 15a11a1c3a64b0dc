"""The command line: options in, exit status out."""

import codecs
import re
import shutil
import sys
from dataclasses import dataclass
from typing import Any, TextIO

import click

from articlecli import __version__, kinds, languages, reading, renderers, scorers, streams
from articlecli.article import ArticleError

INTERRUPTED = 130  # 128 + SIGINT, as shells have it


class _Points(click.ParamType):  # type: ignore[type-arg]  # generic since click 8.4 only
    """A number of key points, or a share of the sentences."""

    name = "points"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if not re.fullmatch(r"0*[1-9]\d{0,8}%?", str(value)):
            self.fail(f"{value!r} is neither a number from 1 to 999999999 nor a share such as 20%.", param, ctx)
        return str(value)


class _Language(click.ParamType):  # type: ignore[type-arg]
    """The code of a language that is known."""

    name = "code"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            languages.load(value)
        except ArticleError as error:
            self.fail(str(error), param, ctx)
        return str(value)


class _Encoding(click.ParamType):  # type: ignore[type-arg]
    """The name of an encoding that Python has."""

    name = "encoding"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            return codecs.lookup(value).name
        except (LookupError, ValueError):  # ValueError: a NUL in it
            self.fail(f"there is no encoding {value!r}; try utf-8.", param, ctx)


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
    from_: str | None
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
    "--language",
    type=_Language(),
    metavar="CODE",
    default=languages.AUTO,
    show_default=True,
    help="The article's language, such as en.",
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
@click.option(
    "--from",
    "from_",
    type=click.Choice(kinds.KINDS),
    help="What the articles are written in.  [default: told by their content, else by their name]",
)
@click.option("--encoding", type=_Encoding(), metavar="NAME", help="The files' encoding, when the guess is wrong.")
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

    FILE is a text, a page in HTML, a Markdown document, or the address of one (http or https); "-", or no FILE with
    something piped in, is standard input. Exit status: 0 done, 1 something could not be digested, 2 wrong usage.
    """
    options = _Options(**given)
    if not files and sys.stdin.isatty():
        click.echo(context.get_help())
        return
    with streams.opened(options.output) as stream:
        failed = _digest_all(files or (reading.STANDARD_INPUT,), options, stream)
        stream.flush()
    context.exit(1 if failed else 0)


def main() -> None:
    """The program: runs the command and ends the process with its status."""
    streams.open_closed_streams()
    try:
        status = command.main(prog_name="articlecli", standalone_mode=False)
    except click.exceptions.Abort:
        status = INTERRUPTED
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except SystemExit:  # click's answer to a closed pipe: `articlecli … | head -1` has what it wants
        streams.discard_output()
        status = 0
    except OSError as error:
        status = _fail(f"can't write the output: {error.strerror or error}; free some space or choose another place")
        streams.discard_output()
    except KeyboardInterrupt:
        status = INTERRUPTED
    sys.exit(status)


def _digest_all(names: tuple[str, ...], options: _Options, stream: TextIO) -> int:
    """Shows the digest of each article as soon as it is made. Names those that have none; returns how many they are."""
    from articlecli import pipeline

    is_terminal = stream is sys.stdout and stream.isatty()
    format_ = "json" if options.json else options.format or ("terminal" if is_terminal else "plain")
    width = options.width or shutil.get_terminal_size().columns
    style = renderers.Style(width, streams.wants_color(options.color, is_terminal), several=len(names) > 1)
    failed = 0
    for name in names:
        try:
            source = reading.read(name, encoding=options.encoding, kind=options.from_, max_bytes=options.max_bytes)
            found = pipeline.digest(
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
    """Says in one line what went wrong, nothing hostile in it; returns 1."""
    click.echo(f"articlecli: {reading.on_one_line(message)}", err=True)
    return 1
