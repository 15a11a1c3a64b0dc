"""The command line: options in, exit status out."""

import shutil
import sys
from collections.abc import Iterator
from typing import Any, TextIO

import click

from articlecli import options, reading, renderers, streams, terminals
from articlecli.article import ArticleError, Digest
from articlecli.helping import GroupedCommand
from articlecli.options import Options

INTERRUPTED = 130  # 128 + SIGINT, as shells have it
_MOST_NAMED = 12  # speakers in a note, which is to be taken in at a glance


@click.command(
    cls=GroupedCommand,
    groups=options.GROUPS,
    params=[click.Argument(["files"], nargs=-1, type=options.FILE_NAME, metavar="[FILE]...")],
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.pass_context
def command(context: click.Context, /, files: tuple[str, ...], **_: Any) -> None:
    """Show what an article says: its headline, its key points, and who said what, word for word.

    FILE is a text, a page in HTML, a Markdown document, or the address of one (http or https); "-", or no FILE with
    something piped in, is standard input. Exit status: 0 done, 1 something could not be digested, 2 wrong usage.
    """
    asked = options.chosen(context)
    if not files and sys.stdin.isatty():
        click.echo(context.get_help())
        return
    with streams.opened(asked.output) as stream:
        failed = _digest_all(files or (reading.STANDARD_INPUT,), asked, stream)
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


def _digest_all(names: tuple[str, ...], asked: Options, stream: TextIO) -> int:
    """Shows the digest of each article as soon as it is made. Names those that have none; returns how many they are."""
    is_terminal = stream is sys.stdout and stream.isatty()
    format_ = asked.format or ("terminal" if is_terminal else "plain")
    width = asked.width or shutil.get_terminal_size().columns
    color = terminals.wants_color(asked.color, is_terminal)
    is_screenful = asked.quotes is None and asked.speaker is None
    style = renderers.Style(
        width,
        color,
        several=len(names) > 1,
        explain=asked.explain,
        screenful=is_screenful,
        highlight=asked.highlight,
        theme=asked.theme,
        template=asked.template,
    )
    failed = 0
    for name in names:
        try:
            found = _digest(name, asked)
        except ArticleError as error:
            failed += _fail(f"{_shown(name)}: {error}")
        else:
            for note in _notes(found, asked):
                _say(f"{_shown(name)}: {note}")
            renderers.render(format_, found, stream, style)
    return failed


def _digest(name: str, asked: Options) -> Digest:
    from articlecli import pipeline

    source = reading.read(name, encoding=asked.encoding, kind=asked.from_, max_bytes=asked.max_bytes)
    return pipeline.digest(
        source,
        points=asked.points,
        words=asked.words,
        scorer=asked.scorer,
        language=asked.language,
        stated=asked.stated,
        order=asked.order,
        focus=asked.focus or None,
        tight=asked.tight,
        explain=asked.explain,
        quotes=asked.quotes,
        speaker=asked.speaker,
        indirect=asked.indirect,
    )


def _notes(found: Digest, asked: Options) -> Iterator[str]:
    """What was asked for and isn't there, and what there is instead."""
    if asked.focus and not found.about:
        yield f"nothing is about {', '.join(asked.focus)!r}; showing the key points as they are"
    if asked.speaker and asked.quotes != "none" and not found.quotes:
        named, rest = found.speakers[:_MOST_NAMED], len(found.speakers[_MOST_NAMED:])
        others = f" and {rest} more" if rest else ""
        quoted = f"those quoted are {', '.join(named)}{others}" if named else "no speaker is named"
        yield f"nobody quoted is named {asked.speaker!r}; {quoted}"


def _shown(name: str) -> str:
    return "standard input" if name == reading.STANDARD_INPUT else name


def _fail(message: str) -> int:
    """Says what went wrong; returns 1."""
    _say(message)
    return 1


def _say(message: str) -> None:
    """Says it in one line on standard error, nothing hostile in it."""
    click.echo(f"articlecli: {reading.on_one_line(message)}", err=True)
