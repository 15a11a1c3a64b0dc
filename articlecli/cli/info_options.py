"""Options that show something about the program and end it: --version, --schema, --completion."""

from collections.abc import Callable
from typing import Any

import click

from articlecli import __version__, renderers

_PROGRAM = "articlecli"
SHELLS = ("bash", "zsh", "fish")  # click has completion scripts for these

# Click's script for fish splits "plain,--focus,HELP" at the commas in the help, too.
_FISH_SPLITS = ('string split ","', 'string split --max 1 ","')


def option(name: str, answer: Callable[[Any], str], **rest: Any) -> click.Option:
    """Returns an option that shows `answer(value)` and ends the program. Only the command line can set it."""

    def end(context: click.Context, _: click.Parameter, value: Any) -> None:
        if value and not context.resilient_parsing:
            click.echo(answer(value))
            context.exit()

    return click.Option([name], is_eager=True, expose_value=False, allow_from_autoenv=False, callback=end, **rest)


def version(_: bool) -> str:
    """Returns the program's name and version."""
    return f"{_PROGRAM} {__version__}"


def schema(_: bool) -> str:
    """Returns the JSON Schema of the JSON format."""
    return renderers.json_schema().rstrip()


def joint_schema(_: bool) -> str:
    """Returns the JSON Schema of the JSON of several articles together."""
    return renderers.joint_json_schema().rstrip()


def completion(shell: str) -> str:
    """Returns the script that completes the program's options in one of the SHELLS, which needn't be installed."""
    from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

    kinds: dict[str, type[ShellComplete]] = {kind.name: kind for kind in (BashComplete, FishComplete, ZshComplete)}
    completes = kinds[shell](click.Command(_PROGRAM), {}, _PROGRAM, f"_{_PROGRAM.upper()}_COMPLETE")
    script = ShellComplete.source(completes).rstrip()  # bash's own would run bash
    return script.replace(*_FISH_SPLITS)
