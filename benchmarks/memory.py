"""How much memory a text takes, whatever its make-up: `make bench-memory`, which is too slow for `make bench`.

Each text is digested by the command, in a process that may have so much memory and no more. Where it is refused because
it holds too much, shorter ones are tried until one isn't, since it is near that bound that most memory is taken.
"""

import argparse
import resource
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import makeups
from benchmarks.data import hold
from benchmarks.processes import Usage, used

_ALLOWED = 4 * 1024**3  # bytes; so that the machine stays usable
_LONGEST = 1800  # seconds of the processor
_REFUSED = "holds more than"
_SHORTER = 0.7
_LONGEST_SAID = 100  # characters of a message


def main() -> None:
    """Prints a line for each make-up, and holds the ceiling for a text of the size that the command reads at most."""
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
            said = usage.said.strip().rpartition("\n")[2][-_LONGEST_SAID:]
            print(f"{name:20}{megabytes:6.2f} MB{usage.megabytes:8.0f} MB{usage.seconds:8.1f} s  {said}", flush=True)
            megabytes *= _SHORTER
    if not given.makeups:
        print()
        hold("memory", {"MB, 64 MB of any make-up": max(peaks.values())})


def _usage(name: str, size: int, format_: str) -> Usage:
    """What the command comes to for a text of that make-up."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "text"
        path.write_text(makeups.text(name, size), encoding="utf-8")
        return used([sys.executable, "-m", "articlecli", "--format", format_, path], _limit)


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_DATA, (_ALLOWED, _ALLOWED))
    resource.setrlimit(resource.RLIMIT_CPU, (_LONGEST, _LONGEST))


if __name__ == "__main__":
    main()
