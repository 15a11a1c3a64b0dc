"""Digests a corpus on a Ray cluster of two nodes and kills one node. Both are processes on this machine."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from time import monotonic, sleep

from benchmarks.processes import ENVIRONMENT, ROOT

_TASKS = 8  # parts of the corpus
_LONGEST = 300.0  # seconds to wait until two tasks, one on each node, have written something
# Not 127.0.0.1: in its place Ray takes the address by which other machines reach this one.
_NODE = {"num_cpus": 1, "memory": 2 << 30, "object_store_memory": 80 << 20, "node_ip_address": "127.0.0.2"}


def can_be_had() -> bool:
    """Whether two nodes can run here: on Linux, with Ray and datatrove."""
    return sys.platform == "linux" and all(map(find_spec, ("ray", "datatrove")))


def digest_with_one_killed(news: Path, folder: Path) -> None:
    """Digests the articles in a file into a folder. Kills the run together with a node, and repeats it on the other."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"  # otherwise Ray sends usage figures to its makers
    from ray.cluster_utils import Cluster

    cluster = Cluster(initialize_head=True, head_node_args={**_NODE, "include_dashboard": False})
    try:
        node = cluster.add_node(**_NODE)
        engine = ["--engine", "ray", "--address", cluster.address, "--tasks", str(_TASKS), "--shard-size", "20"]
        command = [sys.executable, "-m", "articlecli", "batch", str(news), "--output", str(folder), *engine]
        with subprocess.Popen(command, cwd=ROOT, env=ENVIRONMENT, stderr=subprocess.DEVNULL) as process:  # noqa: S603
            _wait_for_two_tasks(folder, process)
            cluster.remove_node(node, allow_graceful=False)
            process.kill()
        subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, stderr=subprocess.DEVNULL, check=True)  # noqa: S603
    finally:
        cluster.shutdown()


def _wait_for_two_tasks(folder: Path, process: "subprocess.Popen[bytes]") -> None:
    end = monotonic() + _LONGEST
    while sum(1 for _ in folder.glob("cluster/tasks/[!.]*")) <= 1 and process.poll() is None and monotonic() < end:
        sleep(0.05)
