"""Writes all inputs into files in a folder."""

import sys
from pathlib import Path

from tests.hostile import MEGABYTE, cases


def main(folder: str, size: str = str(MEGABYTE)) -> None:
    """Numbers the files, and names them after their inputs."""
    for i, case in enumerate(cases(int(size))):
        name = "".join(sign if sign.isalnum() else "-" for sign in f"{case.family} {case.name}")
        (Path(folder) / f"{i:03}-{name}{case.ending}").write_bytes(case.make())


if __name__ == "__main__":
    main(*sys.argv[1:])
