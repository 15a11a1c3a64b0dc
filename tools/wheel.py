"""Checks that a wheel holds the whole package, its manual page and nothing else: `python -m tools.wheel dist/*.whl`."""

import re
import sys
from collections.abc import Collection, Iterable
from pathlib import Path
from zipfile import ZipFile

_ROOT = Path(__file__).parent.parent
_PACKAGE = r"articlecli/(?:\w+/)*(?:[\w.]+\.(?:py|json|css)|py\.typed)"
_WANTED = re.compile(
    rf"{_PACKAGE}"
    r"|articlecli-[^/]+\.dist-info/(?:METADATA|WHEEL|RECORD|entry_points\.txt|licenses/LICENSE)"
    r"|articlecli-[^/]+\.data/data/share/man/man1/articlecli\.1"
)


def unwanted(names: Iterable[str]) -> list[str]:
    """Returns the names of files that don't belong in a wheel."""
    return [name for name in names if not _WANTED.fullmatch(name)]


def missing(names: Collection[str]) -> list[str]:
    """Returns the files of the package in this checkout that aren't among the names."""
    paths = (path.relative_to(_ROOT).as_posix() for path in (_ROOT / "articlecli").rglob("*"))
    return sorted(path for path in paths if re.fullmatch(_PACKAGE, path) and path not in names)


def main() -> None:
    """Names the files that don't belong in the wheels, and those that they lack. Exits with 1 where there is one."""
    found = []
    for path in sys.argv[1:]:
        names = ZipFile(path).namelist()
        found += [f"{path}: {name} doesn't belong there" for name in unwanted(names)]
        found += [f"{path}: {name} is missing" for name in missing(names)]
    if found:
        sys.exit("\n".join(found))


if __name__ == "__main__":
    main()
