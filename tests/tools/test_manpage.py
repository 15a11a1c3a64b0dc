"""The manual page agrees with the program. `make man` writes it anew."""

import os
import re
import shutil
import subprocess

import click
import pytest

from articlecli.cli import command
from tools import manpage


def test_the_page_is_current() -> None:
    assert manpage.PAGE.read_text(encoding="ascii") == manpage.page()


def test_the_page_is_the_same_whatever_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARTICLECLI_POINTS", "x")
    monkeypatch.setenv("ARTICLECLI_CONFIG", os.devnull)
    monkeypatch.setenv("COLUMNS", "40")
    assert manpage.PAGE.read_text(encoding="ascii") == manpage.page()


def test_the_page_has_its_sections_and_all_options() -> None:
    page = manpage.page()
    expected = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES"]
    assert re.findall(r"^\.SH (.+)$", page, re.MULTILINE) == expected
    context = command.make_context("articlecli", [], resilient_parsing=True)
    for option in command.get_params(context):
        if isinstance(option, click.Option):
            pair = "[no-]" if option.secondary_opts else ""
            longest = max(option.opts, key=len)  # of --help the oldest click has them in any order
            name = f"--{pair}{longest.removeprefix('--')}".replace("-", "\\-")
            assert f"\\fB{name}\\fR" in page


def test_the_page_has_the_examples_of_the_documentation() -> None:
    _, examples = manpage.page().split(".SH EXAMPLES\n")
    assert "\\fBarticlecli story.txt \\-n 3\\fR\nShow three key points; " in examples
    assert "\\fBcat story.txt | articlecli | grep harbour\\fR\n" in examples


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a-b \\ 'c' `d` ~", r"a\-b \e \(aqc\(aq \(gad\(ga \(ti"),
        (".TH is no request here", r"\&.TH is no request here"),
        ("José", r"Jos\[u00E9]"),
        ("a\n  b", "a b"),
    ],
)
def test_nothing_in_a_text_is_read_as_a_command_of_roff(text: str, expected: str) -> None:
    assert manpage._escaped(text) == expected


@pytest.mark.skipif(not shutil.which("man"), reason="there is no man")
def test_man_shows_the_page_without_a_warning() -> None:
    command_line = ["man", "--warnings", "--local-file", str(manpage.PAGE)]
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80", "MANPAGER": "cat", "MAN_KEEP_FORMATTING": ""}
    done = subprocess.run(command_line, capture_output=True, text=True, env=environment, check=False, timeout=60)
    if "--warnings" in done.stderr:
        pytest.skip("this man has no --warnings")
    assert (done.returncode, done.stderr) == (0, "")
    assert "José García-Lorca" in done.stdout
    assert "  -n, --points N\n" in done.stdout
