"""One long text in a process of its own: `python -m benchmarks.long_text digest FILE` prints the seconds it takes.

They are seconds of the processor, without the time to start and to import. "punkt" in place of "digest" cuts the
sentences alone, with NLTK's Punkt as it comes; a megabyte at once, since it gives up a text that takes five seconds.
"""

import sys
from pathlib import Path

from benchmarks.peers import punkt
from benchmarks.processes import Usage, used
from benchmarks.timing import timed

DIGEST, PUNKT = "digest", "punkt"
_AT_ONCE = 1_000_000


def measured(method: str, path: Path) -> Usage:
    """What DIGEST or PUNKT comes to for the text in a file; `seconds` are those of the method alone."""
    usage = used([sys.executable, "-m", "benchmarks.long_text", method, path])
    if usage.status:
        sys.exit(usage.said)
    return usage._replace(seconds=float(usage.said))


def main() -> None:
    """Prints the seconds on standard error."""
    method, name = sys.argv[1:]
    text = Path(name).read_text(encoding="utf-8")
    if method == PUNKT:
        call, parts = punkt(), [text[start : start + _AT_ONCE] for start in range(0, len(text), _AT_ONCE)]
    else:
        import articlecli

        articlecli.digest("The gulls left.")  # imports what it needs
        call, parts = articlecli.digest, [text]  # type: ignore[assignment]
    _, seconds = timed(lambda: [call(part) for part in parts])
    print(seconds, file=sys.stderr)


if __name__ == "__main__":
    main()
