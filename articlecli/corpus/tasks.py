"""The paths of the files that a cluster's tasks keep beside their records, and the progress of all tasks together.

DIR/cluster/completions/00007   says that task 7 is done; datatrove writes it, and its logs and figures beside it
DIR/cluster/tasks/00007.json    the manifest of task 7
DIR/cluster/inputs.txt          the list of input files; each task reads its share of them
DIR/cluster/parts/              the parts of large files
"""

import json
from pathlib import Path

from articlecli.corpus.shards import Progress


def task_name(rank: int) -> str:
    """Returns a task's name as it stands in the names of its files: "00007"."""
    return f"{rank:05d}"


def cluster_folder(folder: Path) -> Path:
    """Returns the folder of these files, DIR/cluster. `folder` is DIR, the folder of the shards."""
    return folder / "cluster"


def manifests(folder: Path) -> Path:
    """Returns the folder of the tasks' manifests."""
    return cluster_folder(folder) / "tasks"


def done(folder: Path) -> int:
    """Returns the number of tasks that are done."""
    return sum(1 for _ in (cluster_folder(folder) / "completions").glob("*"))


def progress(folder: Path) -> Progress:
    """Returns the sum of the tasks' progress, with the sum of their `seconds`."""
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
