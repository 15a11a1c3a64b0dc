"""The help and the examples in the README are the program's. `make readme` writes it anew."""

import re
import shlex
from collections.abc import Callable

import pytest
from click.testing import CliRunner

from articlecli.cli import command
from tests.support.paths import README

_HELP = re.compile(r"(<!-- help: .*? -->\n```console\n).*?(```\n<!-- /help -->)", re.DOTALL)
_EXAMPLE = r"(<!-- {name}: .*? -->\n```console\n\$ articlecli (?P<arguments>[^\n]+)\n…\n).*?(…\n```\n<!-- /{name} -->)"


def _replace(pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str], *, write: bool) -> None:
    readme = README.read_text(encoding="utf-8")
    current, places = pattern.subn(replacement, readme)
    assert places == 1
    if write:
        README.write_text(current, encoding="utf-8")
    else:
        assert readme == current


def test_the_readme_has_the_current_help(write_golden: bool) -> None:
    shown = CliRunner().invoke(command, ["--help"], prog_name="articlecli", terminal_width=80).output
    _replace(_HELP, lambda found: found[1] + "$ articlecli --help\n" + shown + found[2], write=write_golden)


@pytest.mark.parametrize(("name", "section"), [("example", "Key points"), ("quotes", "Quotes")])
def test_the_readmes_examples_are_current(
    name: str, section: str, write_golden: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(README.parent)

    def example(found: re.Match[str]) -> str:
        shown = CliRunner().invoke(command, shlex.split(found["arguments"])).output
        lines = re.search(rf"^{section}\n.*?\n(?=\n|\Z)", shown, re.DOTALL | re.MULTILINE)
        assert lines
        return found[1] + lines.group() + found[3]

    _replace(re.compile(_EXAMPLE.format(name=name), re.DOTALL), example, write=write_golden)
