"""The command's help: its options in their groups, each with an example."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import click

from articlecli.cli.options import OptionGroup

_WIDEST_NAME = 24  # columns; the help of an option with a longer one starts on the next line


class GroupHelp(NamedTuple):
    """The help of a group: its title, the names and the text of each option, and the example."""

    title: str
    records: list[tuple[str, str]]
    example: str


class GroupedCommand(click.Command):
    """A command with the options of its groups. Click's own option for the help is the last of the last group."""

    def __init__(
        self,
        *,
        groups: Sequence[OptionGroup],
        params: list[click.Parameter],
        passed_over: Callable[[], Iterable[str]] = tuple,
        **rest: Any,
    ) -> None:
        self.groups = groups
        self.passed_over = passed_over  # gives the keys of settings that mean something to other commands only
        super().__init__(params=[*params, *(option for group in groups for option in group.options)], **rest)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the groups, all with their texts in one column."""
        groups = self.records(ctx)
        width = max(len(names) for group in groups for names, _ in group.records if len(names) <= _WIDEST_NAME)
        for title, records, example in groups:
            with formatter.section(title):
                formatter.write_dl([(names.ljust(width), text) for names, text in records], col_max=width)
                formatter.write_paragraph()
                formatter.write_text(f"$ {example}")

    def records(self, ctx: click.Context) -> list[GroupHelp]:
        """What the help says of each group. The defaults in it are those where nothing is set beforehand."""
        ctx.default_map = {}
        help_option = self.get_help_option(ctx)
        last = [_record(help_option, ctx)] if help_option else []
        groups = [
            GroupHelp(group.title, [_record(option, ctx) for option in group.options], group.example)
            for group in self.groups
        ]
        groups[-1].records.extend(last)
        return groups


def _record(option: click.Option, context: click.Context) -> tuple[str, str]:
    """An option's names and its help, shorter than click has them: "--[no-]tight" is "--tight / --no-tight"."""
    name, text = option.get_help_record(context) or ("", "")
    for positive, negative in zip(option.opts, option.secondary_opts, strict=False):
        name = name.replace(f"{positive} / {negative}", f"--[no-]{positive.removeprefix('--')}")
    if isinstance(option.show_default, str):
        text = text.replace(f"({option.show_default})", option.show_default)
    return name, text
