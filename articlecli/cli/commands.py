"""The classes of click commands that the program is made of: grouped help, settings from a file, several commands."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import click
from click.core import ParameterSource

from articlecli.cli import settings
from articlecli.cli.options import OptionGroup
from articlecli.cli.settings import SettingError
from articlecli.core import Record

_WIDEST_NAME = 24  # columns; the help of an option with a longer name starts on the next line
_UNNAMED = ""


class GroupHelp(Record):
    """The help of a group of options."""

    title: str
    records: list[tuple[str, str]]  # the names and the help of each option
    example: str


class GroupedCommand(click.Command):
    """A command whose help lists the options in groups. Click's own option --help joins the last group."""

    def __init__(
        self,
        *,
        groups: Sequence[OptionGroup],
        params: list[click.Parameter],
        passed_over: Callable[[], Iterable[str]] = tuple,
        **rest: Any,
    ) -> None:
        self.groups = groups
        self.passed_over = passed_over  # returns keys that only another command has, and this one ignores
        super().__init__(params=[*params, *(option for group in groups for option in group.options)], **rest)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the groups; their help texts share one column."""
        groups = self.records(ctx)
        width = max(len(names) for group in groups for names, _ in group.records if len(names) <= _WIDEST_NAME)
        for title, records, example in groups:
            with formatter.section(title):
                formatter.write_dl([(names.ljust(width), text) for names, text in records], col_max=width)
                formatter.write_paragraph()
                formatter.write_text(f"$ {example}")

    def records(self, ctx: click.Context) -> list[GroupHelp]:
        """Returns the help of each group. It shows the built-in defaults, whatever the configuration file sets."""
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
    """Returns an option's names and its help, shorter than click's: "--tight / --no-tight" becomes "--[no-]tight"."""
    name, text = option.get_help_record(context) or ("", "")
    for positive, negative in zip(option.opts, option.secondary_opts, strict=False):
        name = name.replace(f"{positive} / {negative}", f"--[no-]{positive.removeprefix('--')}")
    if isinstance(option.show_default, str):
        text = text.replace(f"({option.show_default})", option.show_default)
    return name, text


class _Context(click.Context):
    @property
    def command_path(self) -> str:
        """The words that the user types to run the command. For the command without a name, only the program's."""
        return super().command_path.rstrip()

    def lookup_default(self, name: str, call: bool = True) -> Any:
        """Returns an option's value in the configuration file.

        The file is read when the first value is needed. --help and --version need none.
        """
        if self.default_map is None:
            self.default_map = {} if self.resilient_parsing else settings.read(self.command)
        return super().lookup_default(name, call=True) if call else super().lookup_default(name, call=False)


class ConfiguredCommand(GroupedCommand):
    """A grouped command that reads defaults from the configuration file and the environment."""

    context_class = _Context

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Returns click's own option --help. No variable can set it."""
        option = super().get_help_option(ctx)
        if option:
            option.allow_from_autoenv = False
        return option

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parses the arguments. Raises SettingError for a wrong value in the file or in a variable."""
        try:
            return super().parse_args(ctx, args)
        except click.BadParameter as error:
            place = _place(error)
            if place is None:
                raise
            raise SettingError(f"{place}: {error.message.rstrip('.')}") from None


def _place(error: click.BadParameter) -> str | None:
    """Returns the place of the wrong value: the file and key, or the variable; None for the command line."""
    if error.ctx is None or not isinstance(error.param, click.Option):
        return None
    source = error.ctx.get_parameter_source(str(error.param.name))
    if source is ParameterSource.DEFAULT_MAP:
        return f"{settings.path()}: {settings.key(error.param)}"
    return settings.variable(error.param) if source is ParameterSource.ENVIRONMENT else None


class Program(click.Group):
    """The program: a command without a name, and others whose names come first: "articlecli batch …".

    The others are imported when they are asked for. To digest a file with such a name, the user types "./batch". (The
    package click-default-group isn't used here: its own parser reads the arguments first, and drops the "--" before a
    file's name.)
    """

    def __init__(self, name: str, unnamed: click.Command, others: Mapping[str, Callable[[], click.Command]]) -> None:
        super().__init__(name, add_help_option=False)
        self._unnamed = unnamed
        self._others = others

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        """Returns the names that a shell can complete."""
        return list(self._others)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click's
        """Returns the command of that name."""
        return self._unnamed if cmd_name == _UNNAMED else self._others[cmd_name]()

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parses the arguments. If no command's name stands first, the command without a name gets them."""
        if not args or args[0] not in self._others:
            args = [_UNNAMED, *args]
        return super().parse_args(ctx, args)
