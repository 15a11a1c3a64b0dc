"""Facts about the system that runs the tests, and marks for tests that some systems can't run."""

import os
from pathlib import Path
from typing import Final

import pytest

IS_POSIX: Final = os.name == "posix"
FULL_DEVICE: Final = Path("/dev/full")

needs_posix = pytest.mark.skipif(not IS_POSIX, reason="the test needs signals, pipes, shells or file names of POSIX")
needs_full_device = pytest.mark.skipif(not FULL_DEVICE.exists(), reason=f"the system has no {FULL_DEVICE}")
needs_ordinary_user = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the user may read any file"
)


def write_or_skip(path: Path, text: str) -> None:
    """Writes a file with an unusual name. Skips the test where the file system has no such names."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError:
        pytest.skip("the file system has no such names")
