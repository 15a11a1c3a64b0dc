"""JSON Lines: one record a line, in UTF-8."""

from collections.abc import Sequence
from pathlib import Path


def write(path: Path, records: Sequence[str]) -> None:
    """Writes the records as they are. A surrogate, for which UTF-8 has no bytes, becomes "?": part of a file's name."""
    path.write_text("".join(f"{record}\n" for record in records), encoding="utf-8", errors="replace")
