"""The shells complete the command's words. The tests ask each shell in its own way."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.systems import needs_posix

pytestmark = [pytest.mark.slow, needs_posix]  # the shells start a script in place of the program

# Each script completes the last of its arguments, and prints what it may become.
_BASH = """
source <(articlecli --completion bash)
compopt() { COMPREPLY+=("<$*>"); }
COMP_WORDS=(articlecli "$@") COMP_CWORD=$# COMPREPLY=()
_articlecli_completion articlecli
printf '%s\\n' "${COMPREPLY[@]}"
"""
_ZSH = """
compdef() { completer=$1; }
compadd() { print -l -- $completions; }
_describe() { print -l -- ${completions_with_descriptions%%:*}; }
_path_files() { print -- "<$*>"; }
source <(articlecli --completion zsh)
words=(articlecli "$@") CURRENT=$(($# + 1))
$completer
"""
_FISH = """
articlecli --completion fish | source
complete -C "articlecli $argv"
"""


@pytest.fixture
def path(tmp_path: Path) -> str:
    """A value for PATH, with which a shell finds this `articlecli`."""
    program = tmp_path / "bin" / "articlecli"
    program.parent.mkdir()
    program.write_text(
        f'#!/bin/sh\nPYTHONPATH="{os.pathsep.join(sys.path)}" exec "{sys.executable}" -m articlecli "$@"\n',
        encoding="utf-8",
    )
    program.chmod(0o755)
    return f"{program.parent}{os.pathsep}{os.environ['PATH']}"


@pytest.fixture(params=[("bash", ["-c", _BASH, "bash"]), ("zsh", ["-fc", _ZSH, "zsh"]), ("fish", ["-Nc", _FISH, "--"])])
def shell(request: pytest.FixtureRequest) -> list[str]:
    """The command line of a shell with a script that completes words."""
    name, arguments = request.param
    if not shutil.which(name):
        pytest.skip(f"there is no {name}")
    return [name, *arguments]


def _completed(shell: list[str], path: str, *words: str) -> list[str]:
    environment = {**os.environ, "PATH": path, "HOME": os.devnull}
    done = subprocess.run(
        [*shell, *words],
        capture_output=True,
        encoding="utf-8",
        env=environment,
        cwd=Path(path.partition(os.pathsep)[0]),
        check=True,
        timeout=60,
    )
    assert done.stderr == ""
    return [word for line in done.stdout.splitlines() for word in line.partition("\t")[0].split()]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--form",), ["--format"]),
        (("--format", "pl"), ["plain"]),
        (("--scorer", "lexr"), ["lexrank"]),
        (("--no-ti",), ["--no-tight"]),
        (("--completion", "z"), ["zsh"]),
    ],
)
def test_options_and_their_values_are_completed(
    shell: list[str], path: str, words: tuple[str, ...], expected: list[str]
) -> None:
    assert _completed(shell, path, *words) == expected


@pytest.mark.parametrize("words", [("artic",), ("--template", "artic"), ("-o", "artic")])
def test_names_of_files_are_completed(shell: list[str], path: str, words: tuple[str, ...]) -> None:
    expected = {"bash": ["<-o", "default>"], "zsh": ["<-f>"], "fish": ["articlecli"]}
    assert _completed(shell, path, *words) == expected[shell[0]]


def test_fish_shows_the_help_of_an_option_whole(path: str) -> None:
    if not shutil.which("fish"):
        pytest.skip("there is no fish")
    fish = ["fish", "-Nc", _FISH, "--", "--focu"]
    environment = {**os.environ, "PATH": path, "HOME": os.devnull}
    shown = subprocess.run(fish, capture_output=True, encoding="utf-8", env=environment, check=True).stdout
    assert shown.endswith("; a comma, or the option again, for several.\n")


def test_a_shells_script_is_shown_even_if_that_shell_is_missing(path: str) -> None:
    for shell in ("bash", "zsh", "fish"):
        command = [sys.executable, "-m", "articlecli", "--completion", shell]
        done = subprocess.run(
            command, capture_output=True, encoding="utf-8", env={**os.environ, "PATH": ""}, check=True
        )
        assert "_articlecli_completion" in done.stdout
        assert done.stderr == ""
