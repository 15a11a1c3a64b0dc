"""Runs the command as its users run it, but within the process of the tests, which is ten times as fast.

The command gets standard streams, arguments and an environment of its own. The streams are real files, pipes or
terminals behind the file descriptors 0, 1 and 2, so that a pager which the command starts gets them too. Tests that
send signals, close streams or fill a disk start a process instead.
"""

import gc
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import IO, NamedTuple
from unittest import mock

from articlecli.cli import main

_ENCODING = "PYTHONIOENCODING"


class Ended(NamedTuple):
    """The exit status and the outputs of a run of the command."""

    returncode: int
    stdout: bytes
    stderr: bytes


def one_line(error: bytes) -> str:
    """Returns the command's standard error as a text. It must be a message of one line."""
    text = error.decode()
    assert text.startswith("articlecli: ")
    assert text.count("\n") == 1
    assert "Traceback" not in text
    return text


def run_command(arguments: Sequence[str], stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Ended:
    """Runs the command with files as its standard streams. `env` replaces the whole environment."""
    with ExitStack() as stack:
        read, written, said = (stack.enter_context(tempfile.TemporaryFile()) for _ in range(3))
        read.write(stdin)
        read.seek(0)
        status = run_on_descriptors(arguments, (read.fileno(), written.fileno(), said.fileno()), env)
        return Ended(status, _content(written), _content(said))


def _content(file: IO[bytes]) -> bytes:
    file.seek(0)
    return file.read()


def run_on_descriptors(
    arguments: Sequence[str], descriptors: tuple[int, int, int], env: Mapping[str, str] | None = None
) -> int:
    """Runs the command with these descriptors as its standard streams. Returns its exit status."""
    with (
        mock.patch.dict(os.environ, env or {}, clear=env is not None),
        mock.patch.object(sys, "argv", ["articlecli", *arguments]),
        _standard_streams(descriptors),
    ):
        try:
            main()
        except SystemExit as ended:
            return int(ended.code or 0)
        finally:  # the command changes these for its whole process
            gc.enable()
            gc.unfreeze()
    raise AssertionError("the command didn't end its process")


@contextmanager
def _standard_streams(descriptors: tuple[int, int, int]) -> Iterator[None]:
    """Puts the descriptors in place of 0, 1 and 2, and opens `sys.stdin`, `sys.stdout` and `sys.stderr` on them."""
    before = (sys.stdin, sys.stdout, sys.stderr)
    before[1].flush()
    before[2].flush()
    saved = [os.dup(number) for number in range(3)]
    try:
        for number, descriptor in enumerate(descriptors):
            os.dup2(descriptor, number)
        encoding = os.environ.get(_ENCODING, "utf-8")
        with (
            open(0, encoding=encoding, closefd=False) as sys.stdin,
            open(1, "w", encoding=encoding, newline="\n", closefd=False) as sys.stdout,
            open(2, "w", 1, encoding=encoding, errors="backslashreplace", newline="\n", closefd=False) as sys.stderr,
        ):
            yield
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
        for number, descriptor in enumerate(saved):
            os.dup2(descriptor, number)
            os.close(descriptor)
