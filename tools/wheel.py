"""Checks that a wheel holds the package and its manual page, and nothing else: `python -m tools.wheel dist/*.whl`."""

import re
import sys
from collections.abc import Iterable
from zipfile import ZipFile

_WANTED = re.compile(
    r"articlecli/(?:\w+/)*(?:[\w.]+\.(?:py|json|css)|py\.typed)"
    r"|articlecli-[^/]+\.dist-info/(?:METADATA|WHEEL|RECORD|entry_points\.txt|licenses/LICENSE)"
    r"|articlecli-[^/]+\.data/data/share/man/man1/articlecli\.1"
)


def unwanted(names: Iterable[str]) -> list[str]:
    """Those of a wheel's files that have no place in it."""
    return [name for name in names if not _WANTED.fullmatch(name)]


def main() -> None:
    """Names what has no place in the wheels, and ends the program with 1 where there is any."""
    found = [f"{path}: {name}" for path in sys.argv[1:] for name in unwanted(ZipFile(path).namelist())]
    if found:
        sys.exit("\n".join(["The wheel holds what it doesn't need:", *found]))


if __name__ == "__main__":
    main()
