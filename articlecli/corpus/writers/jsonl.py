"""Writes JSON Lines: one record on each line, in UTF-8."""

from collections.abc import Sequence
from pathlib import Path


def write(path: Path, records: Sequence[str]) -> None:
    """Writes the records. A surrogate, such as in a file's name, becomes "?", since UTF-8 has no bytes for it."""
    path.write_text("".join(f"{record}\n" for record in records), encoding="utf-8", errors="replace")
