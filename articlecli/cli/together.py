"""The command that digests several articles on one event, `articlecli together`: options in, exit status out."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TextIO

import click

from articlecli import reading, renderers
from articlecli.cli import options, settings, streams, terminal
from articlecli.cli.commands import ConfiguredCommand
from articlecli.cli.options import OptionGroup
from articlecli.cli.parameters import AtLeast, Focus, QuotesWanted
from articlecli.core import ArticleError, on_one_line

if TYPE_CHECKING:
    from articlecli.core import Source

_SELECTION = OptionGroup(
    "Selection",
    "articlecli together -n 5 --focus flood --timeline *.txt",
    (
        click.Option(
            ["-n", "--points"],
            type=AtLeast(0),
            metavar="N",
            allow_from_autoenv=False,  # ARTICLECLI_POINTS may be a share of the sentences
            show_default="7",
            help="Show the N statements that most articles make.",
        ),
        click.Option(
            ["--focus"],
            type=Focus(),
            metavar="WORDS",
            multiple=True,
            help="Show what is about WORDS before all else; a comma, or the option again, for several.",
        ),
        click.Option(
            ["--quotes"],
            type=QuotesWanted("quotes"),
            metavar="N|all|none",
            show_default="all",
            help="Show the N quotes that most articles have, all or none.",
        ),
        click.Option(
            ["--speaker"],
            type=QuotesWanted("speaker"),
            metavar="NAME",
            help="Show only the quotes of NAME: any part of a name, case and accents aside.",
        ),
        click.Option(["--timeline/--no-timeline"], help="Show what is dated in the order of the days."),
        click.Option(
            ["--all"], is_flag=True, allow_from_autoenv=False, help="Keep articles that tell of another event."
        ),
    ),
)
_SHOWN = ("format", "json", "output", "width", "color", "theme", "ui", "pager")
_OUTPUT = OptionGroup(
    "Output",
    "articlecli together --format html -o event.html *.txt",
    tuple(option for option in options.OUTPUT.options if option.name in _SHOWN),
)
_OTHER = OptionGroup("Other", "articlecli together --help", ())


def _passed_over() -> list[str]:
    """Returns the keys of the settings that only the other commands have."""
    return [settings.key(each) for group in (options.SELECTION, options.OUTPUT) for each in group.options]


@click.command(
    "together",
    cls=ConfiguredCommand,
    passed_over=_passed_over,
    groups=(options.INPUT._replace(example="articlecli together --language en *.txt"), _SELECTION, _OUTPUT, _OTHER),
    params=[click.Argument(["files"], nargs=-1, required=True, type=options.FILE_NAME, metavar="FILE...")],
    context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": settings.PREFIX},
)
@click.pass_context
def command(context: click.Context, /, files: tuple[str, ...], **asked: Any) -> None:
    """Digest 2 to 50 articles on one event together: each line names the articles in which it stands.

    FILE is a file or an address as for `articlecli`, or a folder with such files. The digest has what several articles
    say, where they differ, what only one says, and the quotes by person. Articles on another event are left out and
    named. Exit status: 0 done, 1 something could not be digested, 2 wrong usage.
    """
    sources, failed = _read_all(files, asked)
    format_ = options.format_of(context) or ("terminal" if streams.goes_to_terminal(asked["output"]) else "plain")
    with streams.open_output(asked["output"], pager=asked["pager"]) as stream:
        try:
            _digest(sources, format_, asked, stream)
        except ArticleError as error:
            _say(str(error))
            failed = True
        stream.flush()
    context.exit(1 if failed else 0)


def _digest(sources: "list[Source]", format_: str, asked: dict[str, Any], stream: TextIO) -> None:
    from articlecli.events import together

    digest = together(
        sources,
        points=asked["points"],
        focus=asked["focus"] or None,
        quotes=asked["quotes"],
        speaker=asked["speaker"],
        language=asked["language"],
        everything=asked["all"],
    )
    renderers.render_together(format_, digest, stream, _style(asked), timeline=asked["timeline"])


def _read_all(files: tuple[str, ...], asked: dict[str, Any]) -> "tuple[list[Source], bool]":
    """Returns the sources, and whether one of them can't be read, which is said."""
    from articlecli import parsers

    found, failed = [], False
    for name in _names(files):
        try:
            source = reading.read(name, encoding=asked["encoding"], kind=asked["from"], max_bytes=asked["max_bytes"])
            found.append(parsers.readable(source))
        except ArticleError as error:
            _say(f"{reading.display_name(name)}: {error}")
            failed = True
    return found, failed


def _names(files: tuple[str, ...]) -> Iterator[str]:
    """Yields the names of the files, and of those in the folders among them, sorted; hidden ones are left out."""
    for name in files:
        if not os.path.isdir(name):
            yield name
            continue
        for folder, folders, names in os.walk(name):
            folders[:] = sorted(each for each in folders if not each.startswith("."))
            yield from (os.path.join(folder, each) for each in sorted(names) if not each.startswith("."))


def _style(asked: dict[str, Any]) -> renderers.Style:
    is_terminal = streams.goes_to_terminal(asked["output"])
    return renderers.Style(
        width=asked["width"] or terminal.width(),
        color=terminal.wants_color(asked["color"], is_terminal),
        theme=asked["theme"],
        ui=asked["ui"],
    )


def _say(message: str) -> None:
    click.echo(f"articlecli: {on_one_line(message)}", err=True)
