"""The help and the examples in the documentation are the program's output. `make readme` writes them anew."""

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from articlecli.cli.article import command, program
from tests.support.paths import DOCS, ROOT

_HELP = r"(<!-- {name}: .*? -->\n```console\n).*?(```\n<!-- /{name} -->)"
_EXAMPLE = r"(<!-- {name}: .*? -->\n```console\n\$ articlecli (?P<arguments>[^\n]+)\n…\n).*?(…\n```\n<!-- /{name} -->)"


def _replace(page: Path, pattern: str, replacement: Callable[[re.Match[str]], str], *, write: bool) -> None:
    before = page.read_text(encoding="utf-8")
    current, places = re.subn(pattern, replacement, before, flags=re.DOTALL)
    assert places == 1
    if write:
        page.write_text(current, encoding="utf-8")
    else:
        assert before == current


@pytest.mark.parametrize(
    ("page", "name", "arguments"),
    [
        ("cli.md", "help", ["--help"]),
        ("corpora.md", "batch-help", ["batch", "--help"]),
        ("together.md", "together-help", ["together", "--help"]),
    ],
)
def test_the_help_is_current(page: str, name: str, arguments: list[str], write_golden: bool) -> None:
    shown = CliRunner().invoke(program, arguments, prog_name="articlecli", terminal_width=80).output
    line = " ".join(["$ articlecli", *arguments])
    pattern = _HELP.format(name=name)
    _replace(DOCS / page, pattern, lambda found: f"{found[1]}{line}\n{shown}{found[2]}", write=write_golden)


@pytest.mark.parametrize(("name", "section"), [("example", "Key points"), ("quotes", "Quotes")])
def test_the_examples_are_current(name: str, section: str, write_golden: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)

    def example(found: re.Match[str]) -> str:
        shown = CliRunner().invoke(command, shlex.split(found["arguments"])).output
        lines = re.search(rf"^{section}\n.*?\n(?=\n|\Z)", shown, re.DOTALL | re.MULTILINE)
        assert lines
        return found[1] + lines.group() + found[3]

    _replace(DOCS / "cli.md", _EXAMPLE.format(name=name), example, write=write_golden)
