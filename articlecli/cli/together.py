"""The command that digests several articles on one event, `articlecli together`: options in, exit status out."""

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TextIO

import click

from articlecli import reading, renderers
from articlecli.cli import info_options, options, settings, streams, terminal
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
            show_default="5 and 7",
            help="Show N key points, and N other statements that several articles make.",
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
        click.Option(
            ["--group"],
            is_flag=True,
            allow_from_autoenv=False,
            help="Group any number of articles by event first, and show a digest of each event.",
        ),
    ),
)
_JSON_LINES = (".jsonl", ".ndjson")
_SHOWN = ("format", "json", "output", "width", "color", "theme", "ui", "pager")
_OUTPUT = OptionGroup(
    "Output",
    "articlecli together --format html -o event.html *.txt",
    tuple(option for option in options.OUTPUT.options if option.name in _SHOWN),
)
_OTHER = OptionGroup(
    "Other",
    "articlecli together --schema > together.schema.json",
    (
        info_options.option(
            "--schema", info_options.joint_schema, is_flag=True, help="Show the JSON Schema of the JSON and exit."
        ),
    ),
)


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

    FILE is a file or an address as for `articlecli`, a folder with such files, or JSON Lines: a file whose name ends
    with .jsonl, or "-" for standard input. The digest has what several articles say, where they differ, what only one
    says, and the quotes by person. Articles on another event are left out and named. Exit status: 0 done, 1 something
    could not be digested, 2 wrong usage.
    """
    format_ = options.format_of(context) or ("terminal" if streams.goes_to_terminal(asked["output"]) else "plain")
    if format_ not in renderers.JOINT_FORMATS or (format_ == "html" and asked["group"]):
        other = "--group" if asked["group"] else "several articles"
        raise click.UsageError(f"the format {format_} doesn't go with {other}; choose another --format", context)
    sources, failed = _read_all(files, asked)
    with streams.open_output(asked["output"], pager=asked["pager"]) as stream:
        try:
            _digest_events(sources, format_, asked, stream)
        except ArticleError as error:
            _say(str(error))
            failed = True
        stream.flush()
    context.exit(1 if failed else 0)


def _digest_events(sources: "list[Source]", format_: str, asked: dict[str, Any], stream: TextIO) -> None:
    """Shows the digest of the articles, or with --group one of each event of which several articles tell."""
    if not asked["group"]:
        _digest(sources, format_, asked, stream)
        return
    from articlecli.events import MOST, event_groups

    groups = event_groups(sources, language=asked["language"])
    for group in sorted((group for group in groups if len(group) > 1), key=lambda group: -len(group)):
        if len(group) > MOST:
            _say(f"{len(group)} articles tell of one event; showing a digest of the first {MOST}")
        _digest([sources[i] for i in group[:MOST]], format_, asked, stream)
    alone = sum(len(group) == 1 for group in groups)
    if alone:
        _say(f"{alone} of {len(sources)} articles tell of an event of which no other one tells")


def _digest(sources: "list[Source]", format_: str, asked: dict[str, Any], stream: TextIO) -> None:
    from articlecli.events import together

    digest = together(
        sources,
        points=asked["points"],
        focus=asked["focus"] or None,
        quotes=asked["quotes"],
        speaker=asked["speaker"],
        language=asked["language"],
        everything=asked["all"] or asked["group"],
    )
    if asked["focus"] and not digest.about:
        _say(f"no statement is about {', '.join(asked['focus'])!r}; showing them as they are")
    if asked["speaker"] and not digest.quotes:
        named = ", ".join(digest.speakers) or "nobody"
        _say(f"nobody quoted is named {asked['speaker']!r}; those quoted are {named}")
    renderers.render_together(format_, digest, stream, _style(asked), timeline=asked["timeline"])


def _read_all(files: tuple[str, ...], asked: dict[str, Any]) -> "tuple[list[Source], bool]":
    """Returns the sources, and whether one of them can't be read, which is said."""
    from articlecli import parsers

    found, failed = [], False
    for name in _names(files):
        try:
            found += [parsers.readable(each) for each in _sources(name, asked)]
        except ArticleError as error:
            _say(f"{reading.display_name(name)}: {error}")
            failed = True
    return found, failed


def _sources(name: str, asked: dict[str, Any]) -> "list[Source]":
    """Returns the article of a file, or the articles of JSON Lines."""
    settings_ = {"encoding": asked["encoding"], "kind": asked["from"], "max_bytes": asked["max_bytes"]}
    if name == reading.STANDARD_INPUT:
        data = sys.stdin.buffer.read(asked["max_bytes"] + 1)
    elif name.endswith(_JSON_LINES) and os.path.isfile(name):
        with open(name, "rb") as file:
            data = file.read(asked["max_bytes"] + 1)
    else:
        return [reading.read(name, **settings_)]
    if len(data) > asked["max_bytes"]:
        raise ArticleError(reading.TOO_LARGE_MESSAGE.format(asked["max_bytes"]))
    lines = data.splitlines()
    if not _is_json_lines(lines):
        return [reading.from_bytes(data, name, **settings_)]
    numbered = [(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    return [reading.from_data(line, f"{name}:{number}", "json") for number, line in numbered]


def _is_json_lines(lines: list[bytes]) -> bool:
    return len(lines) > 1 and all(line.startswith(b"{") for line in lines if line.strip())


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
        is_one_of_several=asked["group"],
        limits_to_screen=asked["quotes"] is None and asked["speaker"] is None,
    )


def _say(message: str) -> None:
    click.echo(f"articlecli: {on_one_line(message)}", err=True)
