"""Times one long text in a process of its own: `python -m benchmarks.long_text digest FILE` prints the seconds.

They are seconds of the processor, without the start of Python and the imports. With "punkt" in place of "digest" the
text is only cut into sentences, by NLTK's Punkt with its defaults. Punkt gets a million characters at a time, since it
fails on a text that takes five seconds.
"""

import sys
from pathlib import Path

from benchmarks.peers import punkt
from benchmarks.processes import Usage, used
from benchmarks.timing import timed

DIGEST, PUNKT = "digest", "punkt"
_AT_ONCE = 1_000_000  # characters


def measured(method: str, path: Path) -> Usage:
    """Returns the time and the memory that DIGEST or PUNKT takes for the text in a file.

    `seconds` are those of the method alone. Exits with the error's text where the process fails.
    """
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

        articlecli.digest("The gulls left.")  # the first digest imports the modules
        call, parts = lambda part: len(articlecli.digest(part).quotes), [text]  # type: ignore[assignment,return-value]
    _, seconds = timed(lambda: [call(part) for part in parts])
    print(seconds, file=sys.stderr)


if __name__ == "__main__":
    main()
