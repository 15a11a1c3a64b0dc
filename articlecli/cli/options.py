"""The command's options, in the groups of its help, and the values that a user chooses with them."""

from collections.abc import Mapping, Sequence
from typing import Any

import click
from click.core import ParameterSource

from articlecli import languages, reading, renderers, scorers
from articlecli.cli import info_options
from articlecli.cli.parameters import AtLeast, Encoding, Focus, LanguageCode, Points, QuotesWanted, SectionWanted
from articlecli.core import ORDERS, Record
from articlecli.reading import KINDS

FILE_NAME = click.Path(readable=False)  # any name, even "-" and an address; shells complete it
_OF_DIGEST = (
    *("points", "words", "scorer", "language", "stated", "order", "focus", "tight", "quotes", "speaker", "indirect"),
    "section",
)
_NARROWEST = 20  # columns

# Three options ask for a format. The strongest source wins; within one source, the first option does.
_STRONGEST_FIRST = (ParameterSource.COMMANDLINE, ParameterSource.ENVIRONMENT, ParameterSource.DEFAULT_MAP)


class OptionGroup(Record):
    """Options that belong together, and an example of a command line with some of them."""

    title: str
    example: str
    options: tuple[click.Option, ...]


class Options(Record):
    """The values of all options."""

    from_: str | None
    language: str
    encoding: str | None
    max_bytes: int
    text_field: str | None
    entry: int | None
    all: bool
    clipboard: bool

    points: str | None
    words: int | None
    scorer: str
    order: str
    focus: tuple[str, ...]
    stated: bool
    tight: bool
    quotes: str | None
    speaker: str | None
    indirect: bool
    section: str | None

    format: str | None  # None: `terminal` on a terminal, `plain` elsewhere
    template: str | None
    output: str | None
    per_section: bool
    highlight: bool
    people: bool
    explain: bool
    width: int | None
    color: str
    theme: str
    ui: str
    pager: bool


def chosen(context: click.Context) -> Options:
    """Returns the values of a command line's options. Raises click.UsageError if they don't go together."""
    # the field for --from is "from_", because "from" is a keyword of Python
    values = {field: context.params[field.rstrip("_")] for field in Options._fields}
    format_ = format_of(context)
    if format_ == "template" and values["template"] is None:
        raise click.UsageError("the format template needs a file; name it with --template FILE", context)
    if format_ == "html" and (len(context.params["files"]) > 1 or values["all"]):
        raise click.UsageError("html shows one article a page; name one FILE, or run it once for each", context)
    if values["per_section"] and (format_ == "html" or values["section"] is not None):
        other = "--section" if values["section"] is not None else "html, which shows one article a page"
        raise click.UsageError(f"--per-section doesn't go with {other}; leave one out", context)
    if values["all"] and values["entry"]:
        raise click.UsageError("--all and --entry don't go together; give one of them", context)
    if values["clipboard"] and context.params["files"]:
        raise click.UsageError("--clipboard reads no FILE; leave one of them out", context)
    return Options(**{**values, "format": format_})


def of_digest(values: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the arguments of `pipeline.digest`. `values` has the options' values by their names."""
    return {**{name: values[name] for name in _OF_DIGEST}, "focus": values["focus"] or None}


def format_of(context: click.Context) -> str | None:
    """Returns the format that a command line asks for, or None. Each of the commands has some of the three options."""
    asked_for: dict[str, str | None] = {
        "template": "template" if context.params.get("template") is not None else None,
        "json": "json" if context.params["json"] else None,
        "format": context.params["format"],
    }
    for source in _STRONGEST_FIRST:
        for option, format_ in asked_for.items():
            if format_ and context.get_parameter_source(option) is source:
                return format_
    return None


def _one_of(names: Sequence[str]) -> str:
    """Returns the names as words of a sentence: "a, b or c" for ("a", "b", "c")."""
    return f"{', '.join(names[:-1])} or {names[-1]}"


INPUT = OptionGroup(
    "Input",
    "articlecli --from html page.dat",
    (
        click.Option(
            ["--from"],
            type=click.Choice(KINDS),
            metavar="KIND",
            show_default="told by their content, else by their name",
            help=f"What the articles are written in: {_one_of(KINDS)}.",
        ),
        click.Option(
            ["--language"],
            type=LanguageCode(),
            metavar="CODE",
            default=languages.AUTO,
            show_default=True,
            is_eager=True,  # --focus is parsed in this language
            help="The articles' language, such as de or pt-BR; auto finds it out for each.",
        ),
        click.Option(
            ["--encoding"], type=Encoding(), metavar="NAME", help="The files' encoding, when the guess is wrong."
        ),
        click.Option(
            ["--max-bytes"],
            type=AtLeast(1),
            metavar="N",
            default=reading.MAX_BYTES,
            show_default=True,
            help="Refuse what is larger.",
        ),
    ),
)
# What only the command for single articles has
SOURCES = (
    click.Option(["--clipboard"], is_flag=True, allow_from_autoenv=False, help="Digest the text that was copied last."),
    click.Option(
        ["--entry"],
        type=AtLeast(1),
        metavar="N",
        allow_from_autoenv=False,
        help="Digest entry N of a feed, or message N of a mailbox.",
    ),
    click.Option(["--all"], is_flag=True, allow_from_autoenv=False, help="Digest all entries of a feed or a mailbox."),
    click.Option(
        ["--text-field"],
        metavar="NAME",
        allow_from_autoenv=False,
        show_default="text, body, content and the like",
        help="Where the article is in a JSON file.",
    ),
)

SELECTION = OptionGroup(
    "Selection",
    'articlecli -n 3 --focus "trade war,tariffs" --quotes none story.txt',
    (
        click.Option(
            ["-n", "--points"],
            type=Points(),
            metavar="N",
            show_default="3 to 7, at most a third of the sentences",
            help="Show N key points, or N% of the sentences.",
        ),
        click.Option(["-w", "--words"], type=AtLeast(1), metavar="N", help="Show as many points as fit in N words."),
        click.Option(
            ["--scorer"],
            type=click.Choice(scorers.names()),
            metavar="NAME",
            default=scorers.DEFAULT,
            show_default=True,
            help=f"How to rank the sentences: {_one_of(scorers.names())}.",
        ),
        click.Option(
            ["--order"],
            type=click.Choice(ORDERS),
            default=ORDERS[0],
            show_default=True,
            help="Show the key points as they come in the article, or the best first.",
        ),
        click.Option(
            ["--focus"],
            type=Focus(),
            metavar="WORDS",
            multiple=True,
            help="Choose what is about WORDS before all else; a comma, or the option again, for several.",
        ),
        click.Option(
            ["--stated/--no-stated"],
            default=True,
            show_default=True,
            help="Show the key points that the article itself states.",
        ),
        click.Option(["--tight/--no-tight"], help="Leave out of the key points what they can do without."),
        click.Option(
            ["--quotes"],
            type=QuotesWanted("quotes"),
            metavar="N|all|none",
            show_default="a screenful; all in JSON",
            help="Show the N most telling quotes, all or none.",
        ),
        click.Option(
            ["--speaker"],
            type=QuotesWanted("speaker"),
            metavar="NAME",
            help="Show only the quotes of NAME: any part of a name, case and accents aside.",
        ),
        click.Option(["--indirect/--no-indirect"], help="Show reported speech too, marked as such."),
        click.Option(
            ["--section"],
            type=SectionWanted(),
            metavar="N|NAME",
            help="Digest one section: its number, or a part of its heading in any case.",
        ),
    ),
)

OUTPUT = OptionGroup(
    "Output",
    "articlecli --json -o digests.jsonl *.txt",
    (
        click.Option(
            ["-f", "--format"],
            type=click.Choice(renderers.names()),
            metavar="NAME",
            show_default="terminal on a terminal, plain elsewhere",
            help=f"How to show the digest: {_one_of(renderers.names())}.",
        ),
        click.Option(["-j", "--json"], is_flag=True, help="Short for --format json."),
        click.Option(["--template"], type=FILE_NAME, metavar="FILE", help="Show the digest as the template FILE says."),
        click.Option(["-o", "--output"], type=FILE_NAME, metavar="FILE", help="Write to FILE, whole or not at all."),
        click.Option(["--per-section/--no-per-section"], help="Show a digest of each section, such as a chapter."),
        click.Option(
            ["--highlight/--no-highlight"],
            help="Show the whole article with its key points and quotes marked, in place of the digest.",
        ),
        click.Option(
            ["--people/--no-people"],
            help="List who is who; with --highlight, an HTML page marks the one whom its reader chooses.",
        ),
        click.Option(["--explain/--no-explain"], help="Say below each key point why it is shown."),
        click.Option(
            ["--width"],
            type=AtLeast(_NARROWEST),
            metavar="N",
            show_default="the terminal's",
            help="Wrap the terminal format at N columns, at 100 at most.",
        ),
        click.Option(
            ["--color"],
            type=click.Choice(["auto", "always", "never"]),
            default="auto",
            show_default=True,
            help="When to use colour in the terminal format.",
        ),
        click.Option(
            ["--theme"],
            type=click.Choice(renderers.THEMES),
            default=renderers.THEMES[0],
            show_default=True,
            help="The terminal's own colours, or those for a light or a dark background.",
        ),
        click.Option(
            ["--ui"],
            type=click.Choice([languages.AUTO, *languages.displayed()]),
            metavar="CODE",
            default=languages.AUTO,
            show_default=True,
            help="The language of headings such as Key points: auto for the article's, or "
            f"{_one_of(languages.displayed())}.",
        ),
        click.Option(["--pager/--no-pager"], help="Show in a pager what is longer than the terminal."),
    ),
)

OTHER = OptionGroup(
    "Other",
    "articlecli --schema > schema.json",
    (
        click.Option(
            ["--show-config"],
            is_flag=True,
            allow_from_autoenv=False,
            help="Show every option's value and where it is from, as a configuration file, and exit.",
        ),
        info_options.option(
            "--completion",
            info_options.completion,
            type=click.Choice(info_options.SHELLS),
            help="Show the script that completes options in this shell, and exit.",
        ),
        info_options.option(
            "--schema", info_options.schema, is_flag=True, help="Show the JSON Schema of the JSON and exit."
        ),
        info_options.option("--version", info_options.version, is_flag=True, help="Show the version and exit."),
    ),
)

GROUPS = (
    INPUT._replace(options=(*INPUT.options, *SOURCES)),
    SELECTION,
    OUTPUT,
    OTHER,
)  # click's --help joins the last one
