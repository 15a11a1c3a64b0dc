"""What the tests share: the samples, the golden files, the program as a process."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from articlecli import languages
from articlecli.languages import Language

pytest_plugins = ["tests.servers"]

SAMPLES = Path(__file__).parent.parent / "samples"
CASES = Path(__file__).parent / "cases"

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--write-golden", action="store_true", help="write the expected outputs anew")


@pytest.fixture
def write_golden(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--write-golden"))


@pytest.fixture(scope="session")
def english() -> Language:
    return languages.load("en")


@pytest.fixture
def run() -> Run:
    """The command as a real process: `run("file", stdin=b"text")`."""

    def run_command(*arguments: str, stdin: bytes = b"", **options: object) -> "subprocess.CompletedProcess[bytes]":
        command = [sys.executable, "-m", "articlecli", *arguments]
        return subprocess.run(command, input=stdin, capture_output=True, timeout=60, check=False, **options)  # type: ignore[call-overload, no-any-return]

    return run_command
