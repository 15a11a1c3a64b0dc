"""Runs whole programs as a user starts them, and measures their time and their memory."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
# No settings of articlecli, and the same hashes each time. Python's own variables are left out: with a developer's
# PYTHONDONTWRITEBYTECODE there would be no bytecode, and each start would compile the program.
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")} | {
    "ARTICLECLI_CONFIG": "",
    "PYTHONHASHSEED": "0",
}


class Command(NamedTuple):
    """A program with its arguments, its standard input and its environment variables."""

    arguments: Sequence[str | Path]
    stdin: str = ""
    environment: Mapping[str, str] = ENVIRONMENT


class Usage(NamedTuple):
    """The exit status, the time and the memory of a process."""

    status: int  # negative where a signal ended it
    seconds: float  # of the processor
    megabytes: float  # resident memory at its peak
    said: str  # the text on standard error


def environment(name: str) -> Path | None:
    """Returns the folder of programs in an environment such as ".venv-peers"; None where make hasn't made it."""
    folder = ROOT / name
    return folder / "bin" if (folder / "installed").exists() else None


def run(command: Command, stdout: int) -> str:
    """Runs a command to its end. Returns its output where `stdout` is subprocess.PIPE, or else "".

    Raises subprocess.CalledProcessError where the exit status isn't 0.
    """
    done = subprocess.run(  # noqa: S603  # our own programs
        command.arguments,
        cwd=ROOT,
        env=command.environment,
        input=command.stdin,
        stdout=stdout,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout or ""


def clocked(commands: Mapping[str, Command], rounds: int) -> dict[str, float]:
    """Returns the median seconds of each command, by the clock and by the names of the commands.

    The commands take turns. One more round comes first, which warms up and doesn't count.
    """
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds + 1):
        for name, command in commands.items():
            start = perf_counter()
            run(command, subprocess.DEVNULL)
            seconds[name].append(perf_counter() - start)
    return {name: median(each[1:]) for name, each in seconds.items()}


def used(arguments: Sequence[str | Path], limits: Callable[[], None] | None = None) -> Usage:
    """Runs a program, whose standard output is dropped, and returns its usage.

    `limits` is called in its process before the program starts.
    """
    process = subprocess.Popen(  # noqa: S603  # our own programs
        arguments,
        cwd=ROOT,
        env=ENVIRONMENT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        preexec_fn=limits,  # noqa: PLW1509  # there is one thread
    )
    assert process.stderr  # noqa: S101  # it is a pipe
    with process.stderr as errors:
        said = errors.read().decode("utf-8", "replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    kilobytes = usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)  # macOS counts in bytes
    return Usage(process.returncode, usage.ru_utime + usage.ru_stime, kilobytes / 1024, said)
