"""Tries all targets one after another: `python -m fuzz 600` takes 600 seconds in all.

`fuzz/found` has a folder for each target, with the bytes that reached the most code. The next run starts from them.
Beside the folders are files with the bytes that broke a rule, or took too long.
"""

import subprocess
import sys
from pathlib import Path

from fuzz.targets import TARGETS

_FOUND = Path(__file__).parent / "found"
_LONGEST = 300  # bytes; a byte may stand for a whole piece of an article
_SLOWEST = 10  # seconds for one text


def _try(target: str, seconds: int) -> bool:
    """Tries a target for so many seconds. Returns whether nothing was found."""
    corpus = _FOUND / target
    corpus.mkdir(parents=True, exist_ok=True)
    options = {
        "max_total_time": seconds,
        "timeout": _SLOWEST,
        "max_len": _LONGEST,
        "len_control": 0,  # long texts from the beginning
        "artifact_prefix": _FOUND / f"{target}-",
        "verbosity": 0,
        "print_final_stats": 1,
    }
    print(f"{target}, {seconds} seconds", flush=True)
    command = [sys.executable, "-m", "fuzz.one", target, *(f"-{name}={value}" for name, value in options.items())]
    return subprocess.run([*command, corpus], check=False).returncode == 0


def main() -> int:
    """Tries all targets, and returns the exit status: 0 where nothing was found, or else 1."""
    seconds = max(1, int(sys.argv[1]) // len(TARGETS))
    passed = [_try(target, seconds) for target in TARGETS]
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main())
