"""The commands in the documentation work: their options exist, and the examples in Python run."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from articlecli.cli.article import command, program
from tests.support.paths import DOCS, README, SAMPLES

_PAGES = [README, *sorted(DOCS.glob("*.md"))]
_LINE = re.compile(r"^(?:\$ )?(?:[^#\n]*\| *)?articlecli .*$", re.MULTILINE)
_BLOCK = re.compile(r"^```(?:console|sh)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_PYTHON = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_OPTION = re.compile(r"(?<=[\s`])--?[a-z][a-z-]*")


def _options(name: str) -> set[str]:
    """The options of the subcommand with this name, or of the command itself if the name is empty."""
    asked = program.get_command(click.Context(program), name) if name else command
    assert asked
    context = asked.make_context("articlecli", [], resilient_parsing=True)
    options = [option for option in asked.get_params(context) if isinstance(option, click.Option)]
    return {name for option in options for name in (*option.opts, *option.secondary_opts)}


_NAMES = {name: _options(name) for name in ("", "batch", "together")}


def _lines(page: Path) -> Iterator[str]:
    """The page's command lines, up to the comment or the next command of the pipe."""
    for block in _BLOCK.findall(page.read_text(encoding="utf-8")):
        for line in _LINE.findall(block):
            yield re.split(r" +# | \| |(?<=\w) > ", line[line.index("articlecli ") :])[0]


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: page.stem)
def test_the_options_of_every_command_exist(page: Path) -> None:
    for line in _lines(page):
        if "--help" not in line:
            known = _NAMES[next((name for name in _NAMES if name and line.startswith(f"articlecli {name} ")), "")]
            assert set(_OPTION.findall(line)) <= known, line


def test_the_options_that_the_pages_name_exist() -> None:
    for page in _PAGES:
        named = re.findall(r"`(--[a-z][a-z-]*)(?=[ `])", page.read_text(encoding="utf-8"))
        assert set(named) <= set().union(*_NAMES.values()), page.name


@pytest.mark.parametrize("page", [README, DOCS / "python.md"], ids=lambda page: page.stem)
def test_the_examples_in_python_run(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, Any] = {"text": (SAMPLES / "ferry.txt").read_text(encoding="utf-8")}
    for block in _PYTHON.findall(page.read_text(encoding="utf-8")):
        exec(block, names)
    assert "Ingrid Vaas-Holloway We had a fire" in capsys.readouterr().out


def test_the_page_on_python_lists_every_argument() -> None:
    from inspect import signature

    from articlecli import digest

    page = (DOCS / "python.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE) == list(signature(digest).parameters)[1:]
