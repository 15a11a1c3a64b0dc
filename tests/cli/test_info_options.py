"""The options that show something about the program, and end it."""

import json

from click.testing import CliRunner

from articlecli import __version__
from articlecli.cli import command, info_options


def _shown(*arguments: str) -> str:
    done = CliRunner().invoke(command, arguments)
    assert done.exit_code == 0
    return done.output


def test_the_schema_is_shown() -> None:
    assert json.loads(_shown("--schema"))["$id"] == "urn:articlecli:digest:1"


def test_the_program_does_nothing_else() -> None:
    assert _shown("--version", "--json", "gone.txt", "-o", "/gone/away") == f"articlecli {__version__}\n"
    assert _shown("gone.txt", "--completion", "bash") == info_options.completion("bash") + "\n"
    assert _shown("--version", "--schema") == _shown("--version")
