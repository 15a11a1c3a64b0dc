"""Inputs that mean ill, or came to harm: a corpus that is made anew each time, of names and bytes.

Nothing here is random but what a seed makes, and nothing is kept in files. What floods is made in any size. By hand,
`python -m tests.hostile FOLDER [BYTES]` writes them all into a folder, each flood in so many bytes.
"""

from collections.abc import Iterator

from tests.hostile._bytes import binaries, encodings
from tests.hostile._case import Case
from tests.hostile._floods import floods, structures
from tests.hostile._markdown import markdown
from tests.hostile._pages import pages
from tests.hostile._signs import controls, injections, sequences, signs

__all__ = ["MEGABYTE", "SMALL", "Case", "cases"]

SMALL = 4_000  # bytes of a flood: enough for a run to be one, and little enough for all of them in all formats
MEGABYTE = 1_000_000


def cases(size: int = SMALL) -> Iterator[Case]:
    """All inputs, what floods in that size."""
    for family in (controls, sequences, signs, encodings, binaries, injections):
        yield from family()
    for sized in (floods, structures, markdown, pages):
        yield from sized(size)
