"""The command that digests articles: options in, exit status out."""

import gc
import sys
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from typing import TYPE_CHECKING, Any, TextIO

import click

from articlecli import reading, renderers
from articlecli.cli import options, progress, settings, streams, terminal
from articlecli.cli.commands import ConfiguredCommand, Program
from articlecli.cli.options import Options
from articlecli.cli.progress import Bar
from articlecli.cli.settings import SettingError
from articlecli.core import ArticleError, clean, keep_compiled, on_one_line

if TYPE_CHECKING:
    from articlecli.core import Digest, Source

INTERRUPTED = 130  # 128 + SIGINT, as shells have it
_COLLECTIONS = ("feed", "email")  # kinds of sources that may hold several articles
_MOST_NAMED = 12  # speakers in a note, so that one can read it at a glance


def _batch() -> click.Command:
    from articlecli.cli import batch

    return batch.command


def _together() -> click.Command:
    from articlecli.cli import together

    return together.command


def _passed_over() -> Iterable[str]:
    """Returns the keys of the settings of the other commands, which this one ignores if they aren't its own."""
    return [*settings.keys(_batch()), *settings.keys(_together())]


@click.command(
    cls=ConfiguredCommand,
    passed_over=_passed_over,
    groups=options.GROUPS,
    params=[click.Argument(["files"], nargs=-1, type=options.FILE_NAME, metavar="[FILE]...")],
    context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": settings.PREFIX},
)
@click.pass_context
def command(context: click.Context, /, files: tuple[str, ...], show_config: bool, **_: Any) -> None:
    """Show what an article says: its headline, its key points, and who said what, word for word.

    FILE is a text, a page in HTML, Markdown, PDF, Word, OpenDocument, RTF, EPUB, an e-mail, subtitles, JSON, or the
    address of one (http or https); "-", or no FILE with something piped in, is standard input. A feed's entries are
    listed. `articlecli batch --help` tells how to digest many at once.

    Exit status: 0 done, 1 something could not be digested, 2 wrong usage.
    """
    if show_config:
        from articlecli.cli import current_settings

        click.echo(current_settings.config(context))
        return
    asked = options.chosen(context)
    if not files and not asked.clipboard and sys.stdin.isatty():
        click.echo(context.get_help())
        return
    names = (reading.CLIPBOARD,) if asked.clipboard else files or (reading.STANDARD_INPUT,)
    with streams.open_output(asked.output, pager=asked.pager) as stream, progress.bar(len(names)) as bar:
        failed = _digest_all(names, asked, stream, bar)
        stream.flush()
    context.exit(1 if failed else 0)


program = Program("articlecli", command, {"batch": _batch, "together": _together})


def main() -> None:
    """Runs the command and ends the process with its exit status."""
    gc.disable()  # while the program loads: none of it becomes garbage, and the collector takes a tenth of a short run
    streams.open_closed_streams()
    try:
        status = program.main(prog_name=program.name, standalone_mode=False)
    except click.exceptions.Abort:
        status = INTERRUPTED
    except click.ClickException as error:
        _show(error)
        status = error.exit_code
    except SystemExit:  # raised by click for a closed pipe, `articlecli … | head -1`, and for shell completion
        streams.discard(sys.stdout)
        status = 0
    except OSError as error:
        status = _fail(f"can't write the output: {error.strerror or error}; free some space or choose another place")
        streams.discard(sys.stdout)
    except KeyboardInterrupt:
        status = INTERRUPTED
    keep_compiled()
    gc.freeze()  # at its end Python would look through all objects for garbage
    sys.exit(status)


def _digest_all(names: tuple[str, ...], asked: Options, stream: TextIO, bar: Bar) -> int:
    """Shows the digest of each article as soon as it is made. Says which articles failed, and returns their number."""
    format_ = asked.format or ("terminal" if streams.goes_to_terminal(asked.output) else "plain")
    style = _style(asked, several=len(names) > 1 or asked.all or asked.per_section)
    try:
        renderers.check(format_, style)
    except ArticleError as error:
        raise SettingError(str(error)) from None
    failed = 0
    for name in names:
        try:
            source = _source(name, asked)
            failed += _digest_source(name, source, asked, format_, style, stream, bar)
        except ArticleError as error:
            with bar.aside(sys.stderr):
                failed += _fail(f"{reading.display_name(name)}: {error}")
        bar.advance()
    return failed


def _digest_source(
    name: str, source: "Source", asked: Options, format_: str, style: renderers.Style, stream: TextIO, bar: Bar
) -> int:
    """Shows the digest of a source, or of entries in it, or lists a feed's entries. Returns the number that failed."""
    if source.kind not in _COLLECTIONS and not asked.entry:
        return _show_digests(name, source, [source], asked, format_, style, stream, bar)
    from articlecli.cli import entries

    found = entries.chosen(source, asked)
    for note in found.notes:
        with bar.aside(sys.stderr):
            _say(f"{reading.display_name(name)}: {note}")
    failed = 0
    for problem in found.missing:
        with bar.aside(sys.stderr):
            failed += _fail(f"{reading.display_name(name)}: {problem}")
    if found.listed:
        with bar.aside(stream):
            entries.show(found.listed, asked, format_, stream)
    return failed + _show_digests(name, source, found.sources, asked, format_, style, stream, bar)


def _show_digests(
    name: str,
    source: "Source",
    chosen: "Sequence[Source]",
    asked: Options,
    format_: str,
    style: renderers.Style,
    stream: TextIO,
    bar: Bar,
) -> int:
    """Shows the digest of each chosen source: the source itself, or entries in it. Returns the number that failed."""
    failed = 0
    for each in chosen:
        shown = name if each is source else each.name or name
        try:
            for found in _digests(each, asked):
                for note in _notes(found, asked):
                    with bar.aside(sys.stderr):
                        _say(f"{reading.display_name(shown)}: {note}")
                with bar.aside(stream):
                    renderers.render(format_, found, stream, style)
        except ArticleError as error:
            if each is source:
                raise
            with bar.aside(sys.stderr):
                failed += _fail(f"{reading.display_name(shown)}: {error}")
    return failed


def _style(asked: Options, *, several: bool) -> renderers.Style:
    """Returns the style of the output, by the options and by the abilities of the terminal."""
    is_terminal = streams.goes_to_terminal(asked.output)
    color = terminal.wants_color(asked.color, is_terminal)
    has_links = color and is_terminal and not asked.pager  # nobody knows which pagers have links
    return renderers.Style(
        width=asked.width or terminal.width(),
        color=color,
        is_one_of_several=several,
        explain=asked.explain,
        limits_to_screen=asked.quotes is None and asked.speaker is None,
        highlight=asked.highlight,
        people=asked.people,
        theme=asked.theme,
        ui=asked.ui,
        link=terminal.link() if has_links else None,
        template=asked.template,
    )


def _source(name: str, asked: Options) -> "Source":
    source = reading.read(name, encoding=asked.encoding, kind=asked.from_, max_bytes=asked.max_bytes)
    if asked.text_field is None:
        return source
    from articlecli import parsers

    return parsers.record(source, asked.text_field)


def _digests(source: "Source", asked: Options) -> "list[Digest]":
    """Returns the digest of an article, or those of its sections."""
    from articlecli import pipeline

    if not gc.isenabled():  # for the first article
        gc.freeze()
        gc.enable()
    settings = options.of_digest(asked._asdict())
    if asked.per_section:
        del settings["section"]
        return pipeline.digest_sections(source, explain=asked.explain, **settings)
    return [pipeline.digest(source, explain=asked.explain, **settings)]


def _notes(found: "Digest", asked: Options) -> Iterator[str]:
    """Yields a note for each thing that was asked for and isn't there, with what is shown instead."""
    if asked.focus and not found.about:
        yield f"nothing is about {', '.join(asked.focus)!r}; showing the key points as they are"
    if asked.words and not found.key_points:
        yield f"no key point is as short as --words {asked.words}; raise it to see one"
    if asked.speaker and asked.quotes != "none" and not found.quotes:
        named, rest = found.speakers[:_MOST_NAMED], len(found.speakers[_MOST_NAMED:])
        others = f" and {rest} more" if rest else ""
        quoted = f"those quoted are {', '.join(named)}{others}" if named else "no speaker is named"
        yield f"nobody quoted is named {asked.speaker!r}; {quoted}"


def _show(error: click.ClickException) -> None:
    """Shows click's message for a wrong command line. It repeats the user's words, so it is cleaned."""
    shown = StringIO()
    error.show(shown)
    _tell(clean(shown.getvalue()))


def _fail(message: str) -> int:
    """Says what went wrong, and returns the exit status 1."""
    _say(message)
    return 1


def _say(message: str) -> None:
    """Writes a message in one line, without control characters."""
    _tell(f"articlecli: {on_one_line(message)}\n")


def _tell(text: str) -> None:
    """Writes a text on standard error. A closed standard error is no reason to stop."""
    try:
        click.echo(text, err=True, nl=False)
    except OSError:
        streams.discard(sys.stderr)
