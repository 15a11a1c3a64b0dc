"""Tries all targets one after another: `python -m fuzz 600`, for so many seconds in all.

Each has its folder in `fuzz/found`, with the bytes that reached most, where it goes on from the next time; beside the
folders stand those that broke something, or took too long.
"""

import subprocess
import sys
from pathlib import Path

from fuzz.targets import TARGETS

_FOUND = Path(__file__).parent / "found"
_LONGEST = 300  # bytes, each of which may be a piece of an article
_SLOWEST = 10  # seconds for one text


def _try(target: str, seconds: int) -> bool:
    """Whether nothing was found."""
    corpus = _FOUND / target
    corpus.mkdir(parents=True, exist_ok=True)
    options = {
        "max_total_time": seconds,
        "timeout": _SLOWEST,
        "max_len": _LONGEST,
        "len_control": 0,  # long ones from the beginning
        "artifact_prefix": _FOUND / f"{target}-",
        "verbosity": 0,
        "print_final_stats": 1,
    }
    print(f"{target}, {seconds} seconds", flush=True)
    command = [sys.executable, "-m", "fuzz.one", target, *(f"-{name}={value}" for name, value in options.items())]
    return subprocess.run([*command, corpus], check=False).returncode == 0


def main() -> int:
    """0 where nothing was found."""
    seconds = max(1, int(sys.argv[1]) // len(TARGETS))
    quiet = [_try(target, seconds) for target in TARGETS]
    return 0 if all(quiet) else 1


if __name__ == "__main__":
    sys.exit(main())
