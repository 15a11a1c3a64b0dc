"""The pager: the program that PAGER names (by default less) shows output that is longer than the screen."""

import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO

from articlecli.core import lazy_pattern
from articlecli.renderers import ENCODING_ERRORS

_PAGER = "less"
_LESS = "FX"  # as in git: less ends where one screen is enough, and leaves the text on the screen
_WITH_COLOURS = "-R"
_COLOUR = lazy_pattern(r"\x1b\[[\d;]*m")  # ESC [1;36m


class Page(StringIO):
    """The output that the pager will show. It has the encoding of the terminal."""

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """The encoding of standard output."""
        return sys.stdout.encoding


@contextmanager
def page() -> Iterator[Page]:
    """Yields a stream to write to. Its text is shown at the end, in the pager if it is long, unless an error comes."""
    written = Page()
    yield written
    text = written.getvalue()
    if not _is_longer(text, os.get_terminal_size(sys.stdout.fileno())) or not _show(text):
        sys.stdout.write(text)


def _is_longer(text: str, screen: os.terminal_size) -> bool:
    """Whether the text fills the screen. In plain text a line is a paragraph, which the terminal wraps."""
    from rich.cells import cell_len

    widths = (cell_len(_COLOUR.sub("", line)) for line in text.splitlines())
    return sum(max(1, -(-width // max(1, screen.columns))) for width in widths) >= screen.lines


def _show(text: str) -> bool:
    """Shows the text in the pager, and returns whether the pager could be run.

    The pager reads the text from a pipe, since the program's standard input may be the article.
    """
    try:
        command = shlex.split(os.environ.get("PAGER", "")) or [_PAGER]
    except ValueError:  # a quotation mark that nothing closes
        return False
    environment = {**os.environ, "LESS": f"{os.environ.get('LESS', _LESS)} {_WITH_COLOURS}"}
    shown = text.encode(sys.stdout.encoding, ENCODING_ERRORS)
    # The pager handles Ctrl-C itself. If it ended this program, the pager would lose the terminal.
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        subprocess.run(command, input=shown, env=environment, check=False)  # noqa: S603  # the user's own choice
    except OSError:
        return False
    finally:
        signal.signal(signal.SIGINT, before)
    return True
