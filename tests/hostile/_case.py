"""Defines the form of an input, and helpers that put hostile signs into a story or a page."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

STORY = """{0}Ferry stranded off Port Ellery{0}

By Ann{0} Weld

PORT ELLERY — A ferry with 212 passengers{0} was stranded on Monday, the harbour office said.

“We saw the smoke{0} before we heard the alarm,” said Tom Marsh, the ferry's{0} engineer. “Nobody was hurt.”

Mayor Rosa Lind told reporters that the ferry{0} would be towed. She said the work was “nearly{0} done”.
{0}"""


class Case(NamedTuple):
    """One input. `kind` is the kind of text to read it as; with None, the program finds it out."""

    family: str
    name: str
    make: Callable[[], bytes]
    kind: str | None = None

    @property
    def ending(self) -> str:
        """The ending of a file's name for this kind of text."""
        return {"html": ".html", "markdown": ".md"}.get(self.kind or "", ".txt")


def told(family: str, texts: Mapping[str, str | bytes], kind: str | None = None) -> Iterator[Case]:
    """Yields an input for each of the given texts."""
    for name, text in texts.items():
        data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
        yield Case(family, name, partial(bytes, data), kind)


def made(
    family: str, texts: Mapping[str, Callable[[], str]], kind: str, *, before: str = "", after: str = ""
) -> Iterator[Case]:
    """Yields inputs that are made at their first use. Each stands between the same two texts."""
    for name, make in texts.items():
        yield Case(family, name, partial(_between, before, make, after), kind)


def _between(before: str, make: Callable[[], str], after: str) -> bytes:
    return f"{before}{make()}{after}".encode()


def within(sign: str) -> str:
    """Returns a story that has the sign in each of its parts."""
    return STORY.replace("{0}", sign)


def page(text: str, head: str = "") -> str:
    """Returns a page with the paragraphs of a text. Nothing in them is escaped."""
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in text.split("\n\n"))
    return f"<!doctype html><html><head>{head}</head><body><article>{paragraphs}</article></body></html>"


def repeated(piece: str, size: int) -> str:
    """Repeats a piece until the text has the given size in bytes, or a few less."""
    return piece * max(1, size // len(piece.encode()))


def counted(piece: str, size: int) -> str:
    """Repeats a piece like `repeated`, and puts the number of each copy in place of {0}."""
    return "".join(piece.replace("{0}", str(i)) for i in range(max(1, size // len(piece.encode()))))
