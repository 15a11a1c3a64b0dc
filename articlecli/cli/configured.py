"""The command that is told things beforehand: click asks the configuration file where nothing else sets an option."""

from typing import Any

import click
from click.core import ParameterSource

from articlecli.cli import settings
from articlecli.cli.help import GroupedCommand
from articlecli.cli.settings import SettingError


class _Context(click.Context):
    @property
    def command_path(self) -> str:
        """What is typed to run it; that of the command without a name is the program's."""
        return super().command_path.rstrip()

    def lookup_default(self, name: str, call: bool = True) -> Any:
        """The file's value, which is read where one is first asked for: --help and --version never do."""
        if self.default_map is None:
            self.default_map = {} if self.resilient_parsing else settings.read(self.command)
        return super().lookup_default(name, call=True) if call else super().lookup_default(name, call=False)


class ConfiguredCommand(GroupedCommand):
    """A command whose options may be set beforehand."""

    context_class = _Context

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Click's own option for the help, for which no variable can ask."""
        option = super().get_help_option(ctx)
        if option:
            option.allow_from_autoenv = False
        return option

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """What click makes of the arguments. Raises SettingError for a value that was set beforehand and can't be."""
        try:
            return super().parse_args(ctx, args)
        except click.BadParameter as error:
            place = _place(error)
            if place is None:
                raise
            raise SettingError(f"{place}: {error.message.rstrip('.')}") from None


def _place(error: click.BadParameter) -> str | None:
    """Where the value stands that is wrong; None if it is on the command line."""
    if error.ctx is None or not isinstance(error.param, click.Option):
        return None
    source = error.ctx.get_parameter_source(str(error.param.name))
    if source is ParameterSource.DEFAULT_MAP:
        return f"{settings.path()}: {settings.key(error.param)}"
    return settings.variable(error.param) if source is ParameterSource.ENVIRONMENT else None
