"""Where a cluster's tasks keep what they know, beside the records that they write, and how far they are together.

DIR/cluster/completions/00007   task 7 is done; datatrove makes it, and puts its logs and figures beside it
DIR/cluster/tasks/00007.json    its manifest
DIR/cluster/inputs.txt          the files, of which each task takes its share
DIR/cluster/parts/              large files in parts
"""

import json
from pathlib import Path

from articlecli.corpus.shards import Progress


def name(rank: int) -> str:
    """A task's name, in the names of its files."""
    return f"{rank:05d}"


def home(folder: Path) -> Path:
    """Where all of it is."""
    return folder / "cluster"


def manifests(folder: Path) -> Path:
    """Where the tasks' manifests are."""
    return home(folder) / "tasks"


def done(folder: Path) -> int:
    """How many tasks are done."""
    return sum(1 for _ in (home(folder) / "completions").glob("*"))


def progress(folder: Path) -> Progress:
    """How far the tasks are together; `seconds` are those of all of them."""
    total = Progress()
    for path in manifests(folder).glob("[!.]*.json"):
        manifest = json.loads(path.read_text(encoding="utf-8"))
        total = Progress(
            shards=total.shards + manifest["shards"],
            articles=total.articles + manifest["articles"],
            digests=total.digests + manifest["digests"],
            errors=total.errors + manifest["errors"],
            seconds=round(total.seconds + manifest["seconds"], 3),
        )
    return total
