"""The command that digests corpora, `articlecli batch`: options in, exit status out."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from articlecli.cli import info_options, options, settings
from articlecli.cli.commands import ConfiguredCommand
from articlecli.cli.options import OptionGroup
from articlecli.cli.parameters import AtLeast
from articlecli.core import ArticleError, on_one_line
from articlecli.corpus import Cluster, Form, Progress, Report, cluster, engines, local, writers

_RECORDS = OptionGroup(
    "Records",
    "articlecli batch --text-field body --keep section news.jsonl.gz --output digests",
    (
        click.Option(["--text-field"], metavar="NAME", default="text", show_default=True, help="Where the article is."),
        click.Option(
            ["--title-field"], metavar="NAME", show_default="found in the text", help="Where its headline is."
        ),
        click.Option(["--id-field"], metavar="NAME", default="id", show_default=True, help="Where its id is."),
        click.Option(
            ["--keep"], metavar="NAME", multiple=True, help="Carry this field along; the option again for several."
        ),
    ),
)
_RUN = OptionGroup(
    "Run",
    "articlecli batch --jobs 8 --output-format parquet archive/ --output digests",
    (
        click.Option(
            ["--output"],
            type=options.FILE_NAME,
            metavar="DIR",
            required=True,
            allow_from_autoenv=False,  # ARTICLECLI_OUTPUT is the other command's
            help="Where the digests go.",
        ),
        click.Option(
            ["--output-format"],
            type=click.Choice(writers.names()),
            default=writers.DEFAULT,
            show_default=True,
            help="How they are written.",
        ),
        click.Option(["--jobs"], type=AtLeast(1), metavar="N", show_default="all cores", help="Use N processes."),
        click.Option(
            ["--timeout"],
            type=click.FloatRange(min=0, min_open=True),
            metavar="SECONDS",
            default=60.0,
            show_default=True,
            help="Give up an article that takes longer.",
        ),
        click.Option(
            ["--shard-size"],
            type=AtLeast(1),
            metavar="N",
            default=1000,
            show_default=True,
            help="Write N articles to a file; a run that was ended goes on behind the last of them.",
        ),
    ),
)
_HERE = "local"  # this machine, which needs no engine
_CLUSTER = OptionGroup(
    "Cluster",
    "articlecli batch --engine ray --address 10.0.0.1:6379 --output /shared/digests /shared/archive",
    (
        click.Option(
            ["--engine"],
            type=click.Choice([_HERE, *engines.names()]),
            default=_HERE,
            show_default=True,
            help="What it runs on: this machine, or a cluster.",
        ),
        click.Option(["--address"], metavar="HOST:PORT", default="auto", show_default=True, help="Where Ray is."),
        click.Option(["--partition"], metavar="NAME", help="Which of Slurm's partitions."),
        click.Option(
            ["--time"],
            metavar="HH:MM:SS",
            default="24:00:00",
            show_default=True,
            help="How long Slurm lets a task run.",
        ),
        click.Option(
            ["--tasks"],
            type=AtLeast(1),
            metavar="N",
            show_default="by the size of the inputs, at most 1000",
            help="Divide the inputs among N tasks, several for each core.",
        ),
    ),
)
_INPUT = options.INPUT._replace(example="articlecli batch --language en --output digests *.txt")
_SELECTION = options.SELECTION._replace(example="articlecli batch --points 3 --quotes none --output digests archive/")
_OTHER = OptionGroup(
    "Other",
    "articlecli batch --help",
    (info_options.option("--version", info_options.version, is_flag=True, help="Show the version and exit."),),
)


def _passed_over() -> list[str]:
    """Returns the keys of the output settings, which only the other command has."""
    return [settings.key(option) for option in options.OUTPUT.options]


@click.command(
    "batch",
    cls=ConfiguredCommand,
    passed_over=_passed_over,
    groups=(_INPUT, _RECORDS, _SELECTION, _RUN, _CLUSTER, _OTHER),
    params=[click.Argument(["inputs"], nargs=-1, required=True, type=options.FILE_NAME, metavar="INPUT...")],
    context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": settings.PREFIX},
)
@click.pass_context
def command(context: click.Context, /, inputs: tuple[str, ...], **asked: Any) -> None:
    """Digest a corpus: each INPUT is a file, or a folder with files in it, however deep.

    A file is an article, or many: JSON Lines (.jsonl), Parquet (.parquet), WARC (.warc), mailboxes (.mbox) and feeds;
    with .gz or .zst behind it where it is compressed. DIR will hold the digests, in files of 1,000 articles each, what
    is wrong with the others under errors/, and manifest.json. The same command goes on where it was ended, and does
    nothing twice. Exit status: 0 done, 1 some articles could not be digested, 2 wrong usage.
    """
    wanted = local.CorpusRequest(
        inputs=inputs,
        folder=Path(asked["output"]),
        form=Form(
            text=asked["text_field"],
            title=asked["title_field"],
            id=asked["id_field"],
            kept=asked["keep"],
            encoding=asked["encoding"],
            kind=asked["from"],
            max_bytes=asked["max_bytes"],
        ),
        settings=options.of_digest(asked),
        format=asked["output_format"],
        jobs=asked["jobs"] or _cores(),
        timeout=asked["timeout"],
        shard=asked["shard_size"],
    )
    report = Report()
    errors = 0
    try:
        for progress, share in _run(wanted, asked):
            report.say(progress, share)
            errors = progress.errors
    except cluster.UnfinishedError as error:
        _say(str(error))
        context.exit(1)
    except ArticleError as error:
        raise settings.SettingError(str(error)) from None
    finally:
        report.end()
    context.exit(1 if errors else 0)


def _cores() -> int:
    """Returns the number of cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _run(wanted: local.CorpusRequest, asked: dict[str, Any]) -> Iterator[tuple[Progress, float]]:
    if asked["engine"] == _HERE:
        return local.run(wanted)
    return cluster.run(wanted, Cluster(**{name: asked[name] for name in Cluster._fields}), _say)


def _say(message: str) -> None:
    click.echo(f"articlecli: {on_one_line(message)}", err=True)
