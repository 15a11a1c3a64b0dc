"""The command's help."""

import re
import shlex
from contextlib import suppress

import click
from click.testing import CliRunner

from articlecli.cli import command, options

_COLUMNS = 80


def _help() -> str:
    return CliRunner().invoke(command, ["--help"], prog_name="articlecli", terminal_width=_COLUMNS).output


def test_the_options_stand_in_their_groups() -> None:
    _, *sections = re.split(r"^(\w+):\n", _help(), flags=re.MULTILINE)
    assert sections[::2] == [group.title for group in options.GROUPS]
    for group, section in zip(options.GROUPS, sections[1::2], strict=True):
        for option in group.options:
            assert option.name is not None
            assert re.search(rf"^  .*--(\[no-\])?{option.name.replace('_', '-')}\b", section, re.MULTILINE)
        assert section.endswith(f"\n\n  $ {group.example}\n\n") or group is options.GROUPS[-1]


def test_every_option_is_in_a_group_once() -> None:
    grouped = [option for group in options.GROUPS for option in group.options]
    assert grouped == [parameter for parameter in command.params if isinstance(parameter, click.Option)]


def test_an_option_that_is_on_or_off_is_shown_as_one_word() -> None:
    assert "--[no-]tight " in _help()
    assert "--no-tight" not in _help()


def test_the_help_fits_a_terminal_and_its_texts_stand_in_one_column() -> None:
    lines = _help().splitlines()
    assert max(map(len, lines)) <= _COLUMNS
    starts = {found.start(1) for line in lines if (found := re.match(r"  -.*?\S {2,}(\S)", line))}
    assert len(starts) == 1


def test_the_examples_are_right_usage() -> None:
    for group in options.GROUPS:
        program, *arguments = shlex.split(group.example.partition(" > ")[0])
        assert program == "articlecli"
        with suppress(click.exceptions.Exit):  # --schema shows the schema and exits
            options.chosen(command.make_context("articlecli", arguments))
