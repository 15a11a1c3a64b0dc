"""One long text in a process of its own: `python -m benchmarks.long_text digest FILE` prints the seconds it takes.

They are seconds of the processor, without the time to start and to import. "punkt" in place of "digest" cuts the
sentences alone, with NLTK's Punkt as it comes.
"""

import sys
from pathlib import Path

from benchmarks.peers import punkt
from benchmarks.processes import Usage, used
from benchmarks.timing import timed

DIGEST, PUNKT = "digest", "punkt"


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
        call = punkt()
    else:
        import articlecli

        articlecli.digest("The gulls left.")  # imports what it needs
        call = articlecli.digest  # type: ignore[assignment]
    _, seconds = timed(lambda: call(text))
    print(seconds, file=sys.stderr)


if __name__ == "__main__":
    main()
