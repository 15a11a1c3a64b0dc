"""The standard streams and the output file, in whatever state the shell left them."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import TextIO

from articlecli.renderers import ENCODING_ERRORS

# Signals that ask a program to end: `kill`, and a closed terminal. Not every system has both.
_ASKING_TO_END = ("SIGTERM", "SIGHUP")


class _AskedToEndError(BaseException):
    """A signal as an exception. It is no Exception, so that no handler takes it for a failure."""


def open_closed_streams() -> None:
    """Replaces closed standard streams by the null device, and lets the others write any character."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # `articlecli <&-`
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115  # open to the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=ENCODING_ERRORS)  # a character that the stream can't show is no reason to fail


def discard(stream: TextIO) -> None:
    """Sends the rest of the output to the null device. Otherwise Python would report an error at its exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def goes_to_terminal(output: str | None) -> bool:
    """Whether the digests go to a terminal."""
    return output is None and sys.stdout.isatty()


@contextmanager
def open_output(output: str | None, *, pager: bool = False) -> Iterator[TextIO]:
    """Yields the stream for the digests. A file is replaced at the end; without any output it is left as it was."""
    if output is None:
        if pager and goes_to_terminal(output):
            from articlecli.cli.pager import page

            with page() as paged:
                yield paged
        else:
            yield sys.stdout
        return
    from pathlib import Path

    target = Path(output).resolve()
    if target.exists() and not target.is_file():  # a device or a pipe
        with target.open("w", encoding="utf-8", errors=ENCODING_ERRORS) as stream:
            yield stream
        return
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    with _ending_late():
        try:
            with beside.open("x", encoding="utf-8", errors=ENCODING_ERRORS) as stream:
                yield stream
            if beside.stat().st_size:
                beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)


@contextmanager
def _ending_late() -> Iterator[None]:
    """Delays signals that end the program until the caller has cleaned up. Ignored signals stay ignored."""
    import signal

    def raise_it(number: int, _: object) -> None:
        raise _AskedToEndError(number)

    there_are = [getattr(signal, name) for name in _ASKING_TO_END if hasattr(signal, name)]
    numbers = [number for number in there_are if signal.getsignal(number) is signal.SIG_DFL]
    for number in numbers:
        signal.signal(number, raise_it)
    asked: list[int] = []
    try:
        yield
    except _AskedToEndError as error:
        asked.extend(error.args)
    finally:
        for number in numbers:
            signal.signal(number, signal.SIG_DFL)
    for number in asked:
        signal.raise_signal(number)
