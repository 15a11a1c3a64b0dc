"""The command's help: its options in their groups, each with an example."""

from collections.abc import Sequence
from typing import Any

import click

from articlecli.options import OptionGroup

_WIDEST_NAME = 24  # columns; the help of an option with a longer one starts on the next line


class GroupedCommand(click.Command):
    """A command with the options of its groups. Click's own option for the help is the last of the last group."""

    def __init__(self, *, groups: Sequence[OptionGroup], params: list[click.Parameter], **rest: Any) -> None:
        self.groups = groups
        super().__init__(params=[*params, *(option for group in groups for option in group.options)], **rest)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the groups, all with their texts in one column."""
        ctx.default_map = {}  # the defaults are shown as they are where nothing is set beforehand
        grouped = [[_record(option, ctx) for option in group.options] for group in self.groups]
        help_option = self.get_help_option(ctx)
        if help_option:
            grouped[-1].append(_record(help_option, ctx))
        width = max(len(name) for records in grouped for name, _ in records if len(name) <= _WIDEST_NAME)
        for group, records in zip(self.groups, grouped, strict=True):
            with formatter.section(group.title):
                formatter.write_dl([(name.ljust(width), text) for name, text in records], col_max=width)
                formatter.write_paragraph()
                formatter.write_text(f"$ {group.example}")


def _record(option: click.Option, context: click.Context) -> tuple[str, str]:
    """An option's names and its help, shorter than click has them: "--[no-]tight" is "--tight / --no-tight"."""
    name, text = option.get_help_record(context) or ("", "")
    for positive, negative in zip(option.opts, option.secondary_opts, strict=False):
        name = name.replace(f"{positive} / {negative}", f"--[no-]{positive.removeprefix('--')}")
    if isinstance(option.show_default, str):
        text = text.replace(f"({option.show_default})", option.show_default)
    return name, text
