"""Measures the memory that the command takes for long texts of each make-up: `make bench-memory`.

It is too slow for `make bench`. Each text is digested in a process whose memory is limited. Where the command refuses a
text because it holds too much, shorter texts are tried until one is accepted: the most memory is taken near that bound.
"""

import argparse
import resource
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import makeups
from benchmarks.data import hold
from benchmarks.processes import Usage, used

_ALLOWED = 4 * 1024**3  # bytes, so that the machine stays usable
_LONGEST = 1800  # seconds of the processor
_REFUSED = "holds more than"  # in the command's message
_SHORTER = 0.7  # the size of the next text, as a share of the refused one's
_LONGEST_MESSAGE = 100  # characters of a message


def main() -> None:
    """Prints a line for each text, and checks the ceiling where all make-ups are measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.memory", description="Measure the memory.")
    parser.add_argument("--megabytes", type=float, default=64, metavar="N", help="how long the texts are")
    parser.add_argument("--format", default="json", help="as for the command")
    parser.add_argument("makeups", nargs="*", metavar="MAKE-UP", help=f"by default all: {', '.join(makeups.names())}")
    given = parser.parse_args()
    print(f"{given.megabytes:g} MB of each, as {given.format}\n")
    peaks: dict[str, float] = {}
    for name in given.makeups or makeups.names():
        megabytes, said = given.megabytes, _REFUSED
        while _REFUSED in said:
            usage = _usage(name, int(megabytes * 1_000_000), given.format)
            peaks[name] = max(peaks.get(name, 0), usage.megabytes)
            said = usage.said.strip().rpartition("\n")[2][-_LONGEST_MESSAGE:]
            print(f"{name:20}{megabytes:6.2f} MB{usage.megabytes:8.0f} MB{usage.seconds:8.1f} s  {said}", flush=True)
            megabytes *= _SHORTER
    if not given.makeups:
        print()
        hold("memory", {"MB, 64 MB of any make-up": max(peaks.values())})


def _usage(name: str, size: int, format_: str) -> Usage:
    """Returns the time and the memory that the command takes for a text of `size` bytes."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "text"
        path.write_text(makeups.text(name, size), encoding="utf-8")
        return used([sys.executable, "-m", "articlecli", "--format", format_, path], _limit)


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_DATA, (_ALLOWED, _ALLOWED))
    resource.setrlimit(resource.RLIMIT_CPU, (_LONGEST, _LONGEST))


if __name__ == "__main__":
    main()
