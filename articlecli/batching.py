"""The command for corpora, `articlecli batch`: options in, exit status out."""

import os
from pathlib import Path
from typing import Any

import click

from articlecli import answering, options, settings
from articlecli.configured import ConfiguredCommand
from articlecli.corpus import local, writers
from articlecli.corpus.items import Form
from articlecli.corpus.reporting import Report
from articlecli.errors import ArticleError
from articlecli.options import OptionGroup
from articlecli.parameters import AtLeast

_RECORDS = OptionGroup(
    "Records",
    "articlecli batch --text-field body --keep section news.jsonl.gz --output digests",
    (
        click.Option(["--text-field"], metavar="NAME", default="text", show_default=True, help="Where the article is."),
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
        click.Option(["--output"], type=options.FILE_NAME, metavar="DIR", required=True, help="Where the digests go."),
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
_INPUT = options.INPUT._replace(example="articlecli batch --language en --output digests *.txt")
_SELECTION = options.SELECTION._replace(example="articlecli batch --points 3 --quotes none --output digests archive/")
_OTHER = OptionGroup(
    "Other",
    "articlecli batch --help",
    (answering.option("--version", answering.version, is_flag=True, help="Show the version and exit."),),
)

_PASSED_OVER = [settings.key(option) for option in options.OUTPUT.options]


@click.command(
    "batch",
    cls=ConfiguredCommand,
    passed_over=_PASSED_OVER,
    groups=(_INPUT, _RECORDS, _SELECTION, _RUN, _OTHER),
    params=[click.Argument(["inputs"], nargs=-1, required=True, type=options.FILE_NAME, metavar="INPUT...")],
    context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": settings.PREFIX},
)
@click.pass_context
def command(context: click.Context, /, inputs: tuple[str, ...], **asked: Any) -> None:
    """Digest a corpus: each INPUT is a file, or a folder with files in it, however deep.

    A file is an article, or many: JSON Lines (.jsonl), Parquet (.parquet) and WARC (.warc); with .gz or .zst behind it
    where it is compressed. DIR will hold the digests, in files of 1,000 articles each, what is wrong with the others
    under errors/, and manifest.json. The same command goes on where it was ended, and does nothing twice. Exit status:
    0 done, 1 some articles could not be digested, 2 wrong usage.
    """
    wanted = local.Wanted(
        inputs=inputs,
        folder=Path(asked["output"]),
        form=Form(
            text=asked["text_field"],
            id=asked["id_field"],
            kept=asked["keep"],
            encoding=asked["encoding"],
            kind=asked["from"],
            max_bytes=asked["max_bytes"],
        ),
        settings=options.of_digest(asked),
        format=asked["output_format"],
        jobs=asked["jobs"] or len(os.sched_getaffinity(0)),
        timeout=asked["timeout"],
        shard=asked["shard_size"],
    )
    report = Report()
    errors = 0
    try:
        for progress, share in local.run(wanted):
            report.say(progress, share)
            errors = progress.errors
    except ArticleError as error:
        raise settings.SettingError(str(error)) from None
    finally:
        report.end()
    context.exit(1 if errors else 0)
