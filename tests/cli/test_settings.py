"""Settings in the configuration file and in environment variables."""

import os
import sys
from pathlib import Path
from typing import Any

import click
import pytest

from articlecli.cli import command, options, settings
from tests.conftest import Run
from tests.support.paths import SAMPLES
from tests.support.systems import write_or_skip

_FERRY = str(SAMPLES / "ferry.txt")
_KEYS = sorted(settings.keys(command))


def _values(*arguments: str) -> dict[str, Any]:
    return command.make_context("articlecli", list(arguments)).params


def _refused(*arguments: str) -> str:
    with pytest.raises(settings.SettingError) as caught:
        command.make_context("articlecli", list(arguments))
    return caught.value.message


def test_an_option_wins_over_a_variable_and_a_variable_over_the_file(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _values()["max_bytes"] == 64 * 1024 * 1024
    config.write_text("max-bytes = 1", encoding="utf-8")
    assert _values()["max_bytes"] == 1
    monkeypatch.setenv("ARTICLECLI_MAX_BYTES", "2")
    assert _values()["max_bytes"] == 2
    assert _values("--max-bytes", "3")["max_bytes"] == 3


def test_an_option_undoes_a_setting(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config.write_text("tight = true\nstated = false", encoding="utf-8")
    assert (_values()["tight"], _values()["stated"]) == (True, False)
    monkeypatch.setenv("ARTICLECLI_STATED", "1")
    assert _values("--no-tight")["tight"] is False
    assert _values()["stated"] is True


@pytest.mark.parametrize(
    ("written", "name", "value"),
    [
        ("points = 5", "points", "5"),
        ('points = "20%"', "points", "20%"),
        ("quotes = 3", "quotes", "3"),
        ('quotes = "none"', "quotes", "none"),
        ('width = "40"', "width", 40),
        ('from = "html"', "from", "html"),
        ('focus = ["tugs", "crane, quay"]', "focus", ("tugs", "crane, quay")),
        ('focus = "tugs,crane"', "focus", ("tugs,crane",)),
        ("json = true", "json", True),
        ("speaker = 5", "speaker", "5"),
        ('output = "~/a b"', "output", "/home/ann/a b"),
        ('template = "./a"', "template", "./a"),
        ("\ufeffpager = true", "pager", True),
    ],
)
def test_a_key_takes_the_values_that_its_option_takes(
    config: Path, monkeypatch: pytest.MonkeyPatch, written: str, name: str, value: object
) -> None:
    monkeypatch.setenv("HOME", "/home/ann")
    config.write_text(written, encoding="utf-8")
    assert _values()[name] == value


@pytest.mark.parametrize(
    ("name", "text", "parameter", "value"),
    [
        ("FROM", "html", "from", "html"),
        ("FOCUS", "trade war,tariffs", "focus", ("trade war", "tariffs")),
        ("JSON", "1", "json", True),
        ("JSON", "", "json", False),
        ("STATED", "no", "stated", False),
        ("WIDTH", "", "width", None),
        ("TEMPLATE", "a b:c", "template", "a b:c"),
    ],
)
def test_a_variable_takes_the_values_that_its_option_takes(
    monkeypatch: pytest.MonkeyPatch, name: str, text: str, parameter: str, value: object
) -> None:
    monkeypatch.setenv(f"ARTICLECLI_{name}", text)
    assert _values()[parameter] == value


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("width = 2", "width: 2 is not in the range x>=20"),
        ("width = true", "width: 'true' is not a valid whole number from 20 up"),
        ("width = 80.5", "width: '80.5' is not a valid whole number from 20 up"),
        ("points = [1]", "points: [1] can't be its value; give one text or number"),
        ("points = 1979-05-27", "points: 1979-05-27 can't be its value"),
        ("[points]\na = 1", "points: {'a': 1} can't be its value"),
        ("focus = [[1]]", "focus: [1] can't be its value"),
        ('focus = "the"', "focus: can't be searched for 'the'; name a word of content"),
        ('tight = "maybe"', "tight: 'maybe' is not a valid boolean"),
        ('scorer = "best"', "scorer: 'best' is not one of 'centrality', "),
        ('speaker = "—"', "speaker: can't be searched for quotes of '—'"),
        ('section = "—"', "section: can't be found by '—'"),
        ('output = "a\\u0000b"', "output: there is a NUL in it"),
        ("widht = 40", "there is no option 'widht'; did you mean 'width'? --help lists all"),
        ("max_bytes = 40", "there is no option 'max_bytes'; did you mean 'max-bytes'?"),
        ("schema = true", "there is no option 'schema'; the options are from, language, encoding, "),
        ('"\\u001b[31m\\n" = 1', "there is no option "),
        ("points = 5\nwidth = [", "isn't TOML: "),
        ("points = 5\nwidth = ?", "isn't TOML: Invalid value (at line 2, column 9)"),
        ("a = " + "[" * 100_000, "isn't TOML: "),
    ],
)
def test_a_message_names_a_wrong_file_the_key_and_what_is_allowed(config: Path, written: str, problem: str) -> None:
    config.write_text(written, encoding="utf-8")
    assert _refused().startswith(f"{config}: {problem}")


def test_a_message_names_a_file_that_cannot_be_read(config: Path) -> None:
    config.write_bytes(b"speaker = 'Jos\xe9'")
    assert _refused().startswith(f"{config}: can't be read: 'utf-8' codec can't decode byte 0xe9")
    config.unlink()
    assert _refused() == f"{config}: there is no such file; ARTICLECLI_CONFIG names it"
    config.mkdir()
    assert _refused().startswith(f"{config}: can't be read: ")


@pytest.mark.parametrize("name", ["a\x1b[31m\nb", "odd\udcff"])
def test_a_wrong_setting_is_one_line_and_status_2(run: Run, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    write_or_skip(file, "width = 2")
    done = run(_FERRY, env={**os.environ, settings.NAMES_THE_FILE: str(file)})
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"articlecli: ")
    assert done.stderr.endswith(b": width: 2 is not in the range x>=20\n")
    assert (done.stderr.count(b"\n"), done.stderr.count(b"\x1b")) == (1, 0)


def test_a_message_names_a_wrong_variable_and_a_wrong_option_shows_the_usage(run: Run) -> None:
    environment = {**os.environ, "ARTICLECLI_WIDTH": "2"}
    done = run(_FERRY, env=environment)
    assert (done.returncode, done.stderr) == (2, b"articlecli: ARTICLECLI_WIDTH: 2 is not in the range x>=20\n")
    assert run(_FERRY, "--width", "80", env=environment).returncode == 0
    assert b"Usage: " in run(_FERRY, "--width", "3", env=environment).stderr


@pytest.mark.parametrize("argument", ["--help", "--version", "--completion=bash"])
def test_an_option_that_only_shows_something_works_whatever_is_set(config: Path, run: Run, argument: str) -> None:
    plain = run(argument)
    config.write_text("width = [", encoding="utf-8")
    broken = {**os.environ, settings.NAMES_THE_FILE: str(config), "ARTICLECLI_POINTS": "x"}
    assert run(argument, env=broken).stdout == plain.stdout
    config.write_text("order = 'rank'\nquotes = 3", encoding="utf-8")
    assert run(argument, env=broken).stdout == plain.stdout
    assert (plain.returncode, plain.stderr) == (0, b"")


def test_words_are_completed_whatever_is_set(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config.write_text("width = [", encoding="utf-8")
    monkeypatch.setenv("ARTICLECLI_POINTS", "x")
    assert command.make_context("articlecli", ["--form"], resilient_parsing=True)


def test_show_config_says_what_is_wrong_in_a_file(config: Path) -> None:
    config.write_text("width = [", encoding="utf-8")
    assert _refused("--show-config").startswith(f"{config}: isn't TOML")


@pytest.mark.parametrize("option", ["help", "version", "schema", "completion", "show_config"])
def test_no_variable_ends_the_program(monkeypatch: pytest.MonkeyPatch, option: str) -> None:
    monkeypatch.setenv(f"ARTICLECLI_{option.upper()}", "bash" if option == "completion" else "1")
    assert _values()["show_config"] is False


@pytest.mark.parametrize("key", _KEYS)
def test_every_option_has_a_variable_and_a_key(config: Path, monkeypatch: pytest.MonkeyPatch, key: str) -> None:
    """The program refuses an impossible value of a key or a variable, so it reads both.

    A file may have any name. There the test compares the value.
    """
    option = settings.keys(command)[key]
    assert f"--{key}" in option.opts
    if isinstance(option.type, click.Path):
        config.write_text(f"{key} = '—'", encoding="utf-8")
        assert _values()[str(option.name)] == "—"
        monkeypatch.setenv(f"ARTICLECLI_{key.replace('-', '_').upper()}", "!")
        assert _values()[str(option.name)] == "!"
    else:
        config.write_text(f"{key} = '—'", encoding="utf-8")
        assert _refused().startswith(f"{config}: {key}: ")
        monkeypatch.setenv(f"ARTICLECLI_{key.replace('-', '_').upper()}", "!")
        assert _refused().startswith(f"{settings.variable(option)}: ")


def test_all_options_may_be_set_except_those_that_show_something_or_are_about_one_file() -> None:
    others = {option.name for option in (*options.OTHER.options, *options.SOURCES)}
    names = {parameter.name for parameter in command.params if isinstance(parameter, click.Option)}
    assert {option.name for option in settings.keys(command).values()} == names - others


def test_of_several_formats_the_one_from_the_strongest_source_wins(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def chosen(*arguments: str) -> str | None:
        return options.chosen(command.make_context("articlecli", list(arguments))).format

    config.write_text("json = true\ntemplate = 'mine'", encoding="utf-8")
    assert chosen() == "template"
    monkeypatch.setenv("ARTICLECLI_FORMAT", "terminal")
    assert chosen() == "terminal"
    assert chosen("--json") == "json"
    assert chosen("-f", "plain") == "plain"
    config.write_text("json = true", encoding="utf-8")
    monkeypatch.setenv("ARTICLECLI_FORMAT", "")
    monkeypatch.setenv("ARTICLECLI_JSON", "0")
    assert chosen() is None


@pytest.mark.skipif(sys.platform != "linux", reason="other platforms have another place")
def test_the_file_is_looked_for_in_the_platforms_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(settings.NAMES_THE_FILE)
    monkeypatch.setenv("HOME", str(tmp_path))
    for folder, expected in (
        ("/elsewhere", Path("/elsewhere")),
        ("", tmp_path / ".config"),
        (".", tmp_path / ".config"),
    ):
        monkeypatch.setenv("XDG_CONFIG_HOME", folder)
        assert settings.path() == str(expected / "articlecli" / "config.toml")
    monkeypatch.delenv("XDG_CONFIG_HOME")
    monkeypatch.setenv("HOME", os.devnull)
    assert _values()["width"] is None


def test_the_program_obeys_the_settings(config: Path, run: Run) -> None:
    config.write_text("format = 'json'\npoints = 2", encoding="utf-8")
    shown = run(_FERRY, env={**os.environ, settings.NAMES_THE_FILE: str(config)}).stdout
    assert shown.startswith(b"{")
    shown = run("--show-config", env={**os.environ, settings.NAMES_THE_FILE: str(config)}).stdout
    assert b"points = 2 " in shown
