"""What the inputs have in common: their form, and the story and the page that they are put into."""

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
    """One input. `kind` is what it is read as, None where that is to be told."""

    family: str
    name: str
    make: Callable[[], bytes]
    kind: str | None = None

    @property
    def ending(self) -> str:
        """What a file's name may end in that holds it."""
        return {"html": ".html", "markdown": ".md"}.get(self.kind or "", ".txt")


def told(family: str, texts: Mapping[str, str | bytes], kind: str | None = None) -> Iterator[Case]:
    """Inputs that are as they are written."""
    for name, text in texts.items():
        data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
        yield Case(family, name, partial(bytes, data), kind)


def made(
    family: str, texts: Mapping[str, Callable[[], str]], kind: str, *, before: str = "", after: str = ""
) -> Iterator[Case]:
    """Inputs that are made when they are used, all between the same two texts."""
    for name, make in texts.items():
        yield Case(family, name, partial(_between, before, make, after), kind)


def _between(before: str, make: Callable[[], str], after: str) -> bytes:
    return f"{before}{make()}{after}".encode()


def within(sign: str) -> str:
    """A story with the sign in each of its parts."""
    return STORY.replace("{0}", sign)


def page(text: str, head: str = "") -> str:
    """A page with the text's paragraphs, as they are."""
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in text.split("\n\n"))
    return f"<!doctype html><html><head>{head}</head><body><article>{paragraphs}</article></body></html>"


def repeated(piece: str, size: int) -> str:
    """The piece, again and again, in so many bytes or a few less."""
    return piece * max(1, size // len(piece.encode()))


def counted(piece: str, size: int) -> str:
    """The same, each time with its number in place of {0}."""
    return "".join(piece.replace("{0}", str(i)) for i in range(max(1, size // len(piece.encode()))))
