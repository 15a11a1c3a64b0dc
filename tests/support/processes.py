"""Starts the command in a process of its own, for tests that need one: signals, closed streams, limits."""

import errno
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

COMMAND = [sys.executable, "-m", "articlecli"]
_PAUSE = 0.1  # seconds; the process has opened the pipe and waits for the first byte by then
_LONGEST_WAIT = 20  # seconds


def unmeasured() -> dict[str, str]:
    """Returns the environment without coverage's variables. With them, a process would write files and messages."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}


@contextmanager
def opened_when_read(fifo: Path, process: "subprocess.Popen[bytes]") -> Iterator[IO[bytes]]:
    """Opens a named pipe as soon as the process reads it. Fails if the process ends before it does."""
    while True:
        try:
            descriptor = os.open(fifo, os.O_WRONLY | os.O_NONBLOCK)
            break
        except OSError as error:
            if error.errno != errno.ENXIO:  # nobody reads it yet
                raise
        assert process.poll() is None, "the process ended before it read the pipe"
        time.sleep(0.005)
    time.sleep(_PAUSE)
    os.set_blocking(descriptor, True)
    with os.fdopen(descriptor, "wb") as opened:
        yield opened


def ended_by(number: int, process: "subprocess.Popen[bytes]") -> bytes:
    """Sends a signal until the process ends, and returns what the process wrote on standard error.

    Python handles a signal between two steps of the program. One that comes just before a blocking read waits for the
    read to end, so that a second one is needed.
    """
    for _ in range(3):
        process.send_signal(number)
        try:
            return process.communicate(timeout=_LONGEST_WAIT)[1]
        except subprocess.TimeoutExpired:
            continue
    process.kill()
    raise AssertionError("the process didn't end by the signal")
