"""The output of --show-config."""

import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlecli.cli import command, current_settings, settings

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


def test_the_output_is_a_configuration_file_with_the_same_settings(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config.write_text("points = 5\nfocus = ['a \"crane\"', 'tug\\\\s']\nstated = false", encoding="utf-8")
    monkeypatch.setenv("ARTICLECLI_MAX_BYTES", "123")
    arguments = ["--speaker", 'Ann\x7f "W"\u202e\\\n', "--quotes", "2", "-o", "007", "--tight"]
    context = command.make_context("articlecli", arguments)
    shown = current_settings.config(context)
    config.write_text(shown, encoding="utf-8")
    monkeypatch.delenv("ARTICLECLI_MAX_BYTES")
    assert tomllib.loads(shown)["quotes"] == 2
    assert command.make_context("articlecli", []).params == context.params
    assert not set("\x7f\u202e") & set(shown)


def test_the_output_says_where_each_setting_is_from(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config.write_text("points = 5", encoding="utf-8")
    monkeypatch.setenv("ARTICLECLI_SCORER", "lead")
    first, *rest = current_settings.config(command.make_context("articlecli", ["--width", "70"])).splitlines()
    assert first == f"# {config}"
    assert len({line.index("  # ") for line in rest if "  # " in line}) == 1
    found = dict(line.split("  # ") for line in rest)
    found = {setting.rstrip(): origin for setting, origin in found.items()}
    assert found["points = 5"] == "the file"
    assert found['scorer = "lead"'] == "ARTICLECLI_SCORER"
    assert found["width = 70"] == "--width"
    assert found['color = "auto"'] == "default"
    assert found["# quotes ="] == "default: a screenful; all in JSON"
    assert found["# encoding ="] == "not set"
    assert len(found) == len(settings.keys(command))


def test_the_output_says_whether_there_is_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    context = command.make_context("articlecli", [])
    assert current_settings.config(context).startswith("# no configuration file is read\n")
    monkeypatch.setenv(settings.NAMES_THE_FILE, str(tmp_path / "a\nb"))
    assert current_settings.config(context).startswith(f"# {tmp_path}/a b (not there)\n")


@given(st.text())
def test_any_text_is_shown_as_valid_toml(text: str) -> None:
    shown = current_settings._toml(text)
    assert str(tomllib.loads(f"a = {shown}")["a"]) == text
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e]", shown)


def test_a_name_that_is_not_unicode_is_shown_with_a_substitute() -> None:
    assert tomllib.loads(f"a = {current_settings._toml('odd' + chr(0xDCFF))}") == {"a": "odd\ufffd"}
