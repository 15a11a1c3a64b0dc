"""The standard streams and the output file, as shells and terminals leave them to us."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import TextIO

from articlecli import substitutes


def open_closed_streams() -> None:
    """Makes the standard streams usable, whatever the shell did with them."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # `articlecli <&-`
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115  # open to the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=substitutes.HANDLER)  # a sign that it can't show is no reason to fail


def discard_output() -> None:
    """Sends what is still to be written nowhere, or Python would complain of it when it exits."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def is_shown(output: str | None) -> bool:
    """Whether the digests go to a terminal."""
    return output is None and sys.stdout.isatty()


@contextmanager
def opened(output: str | None, *, pager: bool = False) -> Iterator[TextIO]:
    """Where the digests go. A file is put in place when all of them are in it; if there are none, it is left alone."""
    if output is None:
        if pager and is_shown(output):
            from articlecli import paging

            with paging.page() as page:
                yield page
        else:
            yield sys.stdout
        return
    from pathlib import Path

    target = Path(output).resolve()
    if target.exists() and not target.is_file():  # a device or a pipe
        with target.open("w", encoding="utf-8", errors=substitutes.HANDLER) as stream:
            yield stream
        return
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with beside.open("x", encoding="utf-8", errors=substitutes.HANDLER) as stream:
            yield stream
        if beside.stat().st_size:
            beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
