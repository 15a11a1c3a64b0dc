"""The program's commands: one has a name, and whatever else is given is for the other."""

from collections.abc import Callable, Mapping

import click

_UNNAMED = ""


class Program(click.Group):
    """A command, and others that are named first: "articlecli batch …". Those are loaded when they are asked for.

    A file that has such a name is "./batch". (The package click-default-group finds the command in what its own parser
    leaves, by which "--" before a file's name is lost.)
    """

    def __init__(self, name: str, unnamed: click.Command, others: Mapping[str, Callable[[], click.Command]]) -> None:
        super().__init__(name, add_help_option=False)
        self._unnamed = unnamed
        self._others = others

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        """The names, for a shell to complete."""
        return list(self._others)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click's
        """The command of that name."""
        return self._unnamed if cmd_name == _UNNAMED else self._others[cmd_name]()

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """The arguments, a command's name before them."""
        if not args or args[0] not in self._others:
            args = [_UNNAMED, *args]
        return super().parse_args(ctx, args)
