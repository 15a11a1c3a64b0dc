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
    """Returns the names of files that don't belong in a wheel."""
    return [name for name in names if not _WANTED.fullmatch(name)]


def main() -> None:
    """Names the files that don't belong in the wheels. Exits with status 1 where there is one."""
    found = [f"{path}: {name}" for path in sys.argv[1:] for name in unwanted(ZipFile(path).namelist())]
    if found:
        sys.exit("\n".join(["The wheel holds what it doesn't need:", *found]))


if __name__ == "__main__":
    main()
