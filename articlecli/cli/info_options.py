"""Options that show something about the program and end it, whatever else is given."""

from collections.abc import Callable
from typing import Any

import click

from articlecli import __version__, renderers

_PROGRAM = "articlecli"
SHELLS = ("bash", "zsh", "fish")  # of which click can complete the words

# Click's script for fish parts "plain,--focus", which the option's help follows, at the commas in the help, too.
_FISH_SPLITS = ('string split ","', 'string split --max 1 ","')


def option(name: str, answer: Callable[[Any], str], **rest: Any) -> click.Option:
    """Such an option: `answer` makes of its value what is to be shown. Nothing but a flag can set it."""

    def end(context: click.Context, _: click.Parameter, value: Any) -> None:
        if value and not context.resilient_parsing:
            click.echo(answer(value))
            context.exit()

    return click.Option([name], is_eager=True, expose_value=False, allow_from_autoenv=False, callback=end, **rest)


def version(_: bool) -> str:
    """The program's name and version."""
    return f"{_PROGRAM} {__version__}"


def schema(_: bool) -> str:
    """The JSON Schema of the JSON."""
    return renderers.json_schema().rstrip()


def completion(shell: str) -> str:
    """The script that lets one of the SHELLS complete the program's options, whether that shell is there or not."""
    from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

    kinds: dict[str, type[ShellComplete]] = {kind.name: kind for kind in (BashComplete, FishComplete, ZshComplete)}
    completes = kinds[shell](click.Command(_PROGRAM), {}, _PROGRAM, f"_{_PROGRAM.upper()}_COMPLETE")
    script = ShellComplete.source(completes).rstrip()  # bash's own would run bash
    return script.replace(*_FISH_SPLITS)
