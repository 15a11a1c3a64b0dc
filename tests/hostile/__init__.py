"""Makes a corpus of hostile and damaged inputs.

Each run makes the same inputs: random ones come from fixed seeds. Floods repeat a piece of text up to any size.
`python -m tests.hostile FOLDER [BYTES]` writes all inputs into a folder, and makes each flood of so many bytes.
"""

from collections.abc import Iterator

from tests.hostile._bytes import binaries, encodings
from tests.hostile._case import Case
from tests.hostile._documents import documents
from tests.hostile._floods import floods, structures
from tests.hostile._markdown import markdown
from tests.hostile._packed import packed
from tests.hostile._pages import pages
from tests.hostile._signs import controls, injections, sequences, signs

__all__ = ["MEGABYTE", "SMALL", "Case", "cases"]

SMALL = 4_000  # bytes of a flood: enough for a flood, and few enough to show all floods in all formats
MEGABYTE = 1_000_000


def cases(size: int = SMALL) -> Iterator[Case]:
    """Yields all inputs. Floods have the given size in bytes."""
    for family in (controls, sequences, signs, encodings, binaries, injections):
        yield from family()
    for sized in (floods, structures, markdown, pages, documents, packed):
        yield from sized(size)
