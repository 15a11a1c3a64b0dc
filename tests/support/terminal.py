"""A terminal for the tests: the command as it runs on one, and what it shows there."""

import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping
from fcntl import ioctl
from typing import Final

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
    """What the command shows on a terminal of so many columns and lines, and its status.

    Standard input is the terminal, or bytes in a pipe; standard output the terminal, or a file.
    """
    leader, follower = pty.openpty()
    columns, lines = size
    ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    settings = {name: value for name, value in os.environ.items() if name not in _OF_TERMINALS}
    process = subprocess.Popen(
        [sys.executable, "-m", "articlecli", *arguments],
        stdin=follower if stdin is None else subprocess.PIPE,
        stdout=follower if stdout is None else stdout,
        stderr=follower,
        env={**settings, "TERM": "xterm", **(environment or {})},
        close_fds=True,
    )
    os.close(follower)
    if process.stdin:
        process.stdin.write(stdin or b"")
        process.stdin.close()
    shown = b""
    while True:
        try:
            data = os.read(leader, 65536)
        except OSError:  # the other side is closed
            break
        if not data:
            break
        shown += data
    os.close(leader)
    return shown.decode(errors="replace").replace("\r\n", "\n"), process.wait(timeout=60)
