"""Runs the command on a terminal of its own, and returns what it shows there."""

import os
import struct
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from threading import Thread
from typing import Final

import pytest

from tests.support.command import run_on_descriptors

pty = pytest.importorskip("pty", reason="the system has no pseudo-terminals")
termios = pytest.importorskip("termios", reason="the system has no pseudo-terminals")
fcntl = pytest.importorskip("fcntl", reason="the system has no pseudo-terminals")

_OF_TERMINALS: Final = (
    *("NO_COLOR", "FORCE_COLOR", "COLUMNS", "PAGER", "LESS", "TERM_PROGRAM", "VTE_VERSION", "KONSOLE_VERSION"),
    *("WT_SESSION", "DOMTERM", "FORCE_HYPERLINK"),
)


def in_terminal(
    *arguments: str,
    stdin: bytes | None = None,
    stdout: int | None = None,
    size: tuple[int, int] = (80, 40),
    environment: Mapping[str, str] | None = None,
) -> tuple[str, int]:
    """Returns the command's output on a terminal of the given columns and lines, and its exit status.

    Standard input is the terminal, or a file with the given bytes. Standard output is the terminal, or the given file.
    """
    leader, follower = pty.openpty()
    columns, lines = size
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    settings = {name: value for name, value in os.environ.items() if name not in _OF_TERMINALS}
    shown: list[bytes] = []
    reader = Thread(target=_read_all, args=(leader, shown))
    reader.start()
    with ExitStack() as stack:
        stack.callback(reader.join)
        stack.callback(os.close, follower)
        source = follower
        if stdin is not None:
            file = stack.enter_context(tempfile.TemporaryFile())
            file.write(stdin)
            file.seek(0)
            source = file.fileno()
        streams = (source, follower if stdout is None else stdout, follower)
        status = run_on_descriptors(arguments, streams, {**settings, "TERM": "xterm", **(environment or {})})
    os.close(leader)
    return b"".join(shown).decode(errors="replace").replace("\r\n", "\n"), status


def _read_all(leader: int, shown: list[bytes]) -> None:
    """Reads the terminal's output until its other side is closed."""
    while True:
        try:
            data = os.read(leader, 65536)
        except OSError:  # Linux raises it if the other side is closed
            return
        if not data:
            return
        shown.append(data)
