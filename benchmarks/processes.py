"""Whole programs as a user starts them: how long each takes by the clock, and how much memory by the system's count."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
# Nobody's settings, the same each time. What the developers' Python is told, a user's isn't: without the bytecode that
# PYTHONDONTWRITEBYTECODE keeps from being written, each start would compile the program.
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")} | {
    "ARTICLECLI_CONFIG": "",
    "PYTHONHASHSEED": "0",
}


class Command(NamedTuple):
    """A program with its arguments, what it reads from standard input, and its variables."""

    arguments: Sequence[str | Path]
    stdin: str = ""
    environment: Mapping[str, str] = ENVIRONMENT


class Usage(NamedTuple):
    """What a process came to."""

    status: int  # negative where a signal ended it
    seconds: float  # of the processor
    megabytes: float  # resident, at its peak
    said: str  # on standard error


def environment(name: str) -> Path | None:
    """The folder of programs in an environment that a target of make makes, or None where it isn't made."""
    folder = ROOT / name
    return folder / "bin" if (folder / "installed").exists() else None


def run(command: Command, stdout: int) -> str:
    """Runs it to its end; returns what it prints where `stdout` is a pipe, else nothing."""
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
    """The median of the seconds by the clock of each, which take turns. One more round first is for warming up."""
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds + 1):
        for name, command in commands.items():
            start = perf_counter()
            run(command, subprocess.DEVNULL)
            seconds[name].append(perf_counter() - start)
    return {name: median(each[1:]) for name, each in seconds.items()}


def used(arguments: Sequence[str | Path], limits: Callable[[], None] | None = None) -> Usage:
    """What a program comes to whose output nobody reads. `limits` are set in its process before it starts."""
    process = subprocess.Popen(  # noqa: S603  # our own programs
        arguments,
        cwd=ROOT,
        env=ENVIRONMENT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        preexec_fn=limits,  # noqa: PLW1509  # there is one thread
    )
    assert process.stderr  # noqa: S101  # which is a pipe
    with process.stderr as errors:
        said = errors.read().decode("utf-8", "replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    kilobytes = usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)  # which counts in bytes
    return Usage(process.returncode, usage.ru_utime + usage.ru_stime, kilobytes / 1024, said)
