"""A corpus on a Ray cluster of two nodes, one of which is killed: both are processes here, with a core each."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from time import monotonic, sleep

from benchmarks.processes import ENVIRONMENT, ROOT

_TASKS = 8
_LONGEST = 300.0  # seconds until both nodes have written something
# For 127.0.0.1 Ray takes the address by which others reach this machine.
_NODE = {"num_cpus": 1, "memory": 2 << 30, "object_store_memory": 80 << 20, "node_ip_address": "127.0.0.2"}


def can_be_had() -> bool:
    """Whether there can be two nodes here: with Ray and datatrove, on Linux."""
    return sys.platform == "linux" and all(map(find_spec, ("ray", "datatrove")))


def digest_with_one_killed(news: Path, folder: Path) -> None:
    """Digests the articles in a file. The run is killed together with the node, and repeated on the other."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"  # which Ray would send to its makers
    from ray.cluster_utils import Cluster

    cluster = Cluster(initialize_head=True, head_node_args={**_NODE, "include_dashboard": False})
    try:
        node = cluster.add_node(**_NODE)
        engine = ["--engine", "ray", "--address", cluster.address, "--tasks", str(_TASKS), "--shard-size", "20"]
        command = [sys.executable, "-m", "articlecli", "batch", str(news), "--output", str(folder), *engine]
        with subprocess.Popen(command, cwd=ROOT, env=ENVIRONMENT, stderr=subprocess.DEVNULL) as process:  # noqa: S603
            _wait_for_both(folder, process)
            cluster.remove_node(node, allow_graceful=False)
            process.kill()
        subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, stderr=subprocess.DEVNULL, check=True)  # noqa: S603
    finally:
        cluster.shutdown()


def _wait_for_both(folder: Path, process: "subprocess.Popen[bytes]") -> None:
    end = monotonic() + _LONGEST
    while sum(1 for _ in folder.glob("cluster/tasks/[!.]*")) <= 1 and process.poll() is None and monotonic() < end:
        sleep(0.05)
