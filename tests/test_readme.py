"""The help in the README is the program's. `make readme` writes it anew."""

import re
from pathlib import Path

from click.testing import CliRunner

from articlecli.cli import command

_README = Path(__file__).parent.parent / "README.md"
_HELP = re.compile(r"(<!-- help: .*? -->\n```console\n).*?(```\n<!-- /help -->)", re.DOTALL)


def test_the_readme_has_the_current_help(write_golden: bool) -> None:
    shown = CliRunner().invoke(command, ["--help"], prog_name="articlecli", terminal_width=80).output
    readme = _README.read_text(encoding="utf-8")
    current, places = _HELP.subn(lambda found: found[1] + "$ articlecli --help\n" + shown + found[2], readme)
    assert places == 1
    if write_golden:
        _README.write_text(current, encoding="utf-8")
    else:
        assert readme == current
