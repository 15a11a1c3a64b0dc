"""Ray: runs each datatrove task as a Ray task. A task whose node is lost is started again on another node."""

import socket
from collections.abc import Callable, Iterator
from typing import Any

from articlecli.core import ArticleError
from articlecli.corpus.engines import GIGABYTES, Cluster, Job
from articlecli.corpus.extras import import_extra

WAITS = True

_RESTARTS = 3  # times that a task is restarted after its node or its process is lost
_LONGEST_ANSWER = 10.0  # seconds that the cluster has to answer
_PAUSE = 2.0  # seconds between two reports of the progress


def run(job: Job, cluster: Cluster, say: Callable[[str], None]) -> Iterator[None]:
    """Runs the tasks, yields while they run, and says why one failed. Raises ArticleError if no cluster answers."""
    ray = import_extra("ray")
    executors = import_extra("datatrove.executor.ray")
    executor = executors.RayPipelineExecutor(
        list(job.steps), tasks=job.tasks, logging_dir=str(job.home), mem_per_cpu_gb=GIGABYTES
    )
    try:
        _check_answers(cluster.address)
        ray.init(address=cluster.address, log_to_driver=False, logging_level="ERROR")
    except (ConnectionError, OSError, RuntimeError, ValueError) as error:
        reason = str(error).partition("\n")[0]
        raise ArticleError(
            f"no Ray cluster answers at {cluster.address!r} ({reason}); name one with --address"
        ) from None
    try:
        if not any(_can_run(node) for node in ray.nodes()):
            say(f"no node of the cluster has a core and {GIGABYTES} GB of memory to give; waiting for one")
        yield from _tasks(ray, executor, say)
    finally:
        ray.shutdown()


def _check_answers(address: str) -> None:
    """Raises OSError or ValueError if nothing answers at the address. Ray itself would try for ten minutes."""
    host, colon, port = address.rpartition("//")[2].rpartition(":")
    if colon:
        with socket.create_connection((host.strip("[]"), int(port)), timeout=_LONGEST_ANSWER):
            pass


def _can_run(node: dict[str, Any]) -> bool:
    resources = node["Resources"]
    return bool(node["Alive"] and resources.get("CPU", 0) >= 1 and resources.get("memory", 0) >= GIGABYTES << 30)


def _tasks(ray: Any, executor: Any, say: Callable[[str], None]) -> Iterator[None]:
    """Runs the tasks that aren't done, and yields while they run.

    It replaces the executor's own `run`, which has two defects. `run` waits forever if a node is lost while a task's
    actor starts there. And its tasks continue when their actor is lost, since the actor forks a process
    for them.
    """
    task = ray.remote(num_cpus=executor.cpus_per_task, memory=GIGABYTES << 30, max_retries=_RESTARTS)(_run)
    shared = ray.put(executor)
    running = {task.remote(shared, rank): rank for rank in executor.get_incomplete_ranks()}
    while running:
        ended, _ = ray.wait(list(running), num_returns=len(running), timeout=_PAUSE)
        for each in ended:
            rank = running.pop(each)
            try:
                ray.get(each)
            except ray.exceptions.RayError as error:
                reason = str(getattr(error, "cause", None) or error).strip().rpartition("\n")[2]
                say(f"task {rank} failed: {reason}")
        yield


def _run(executor: Any, rank: int) -> None:
    """Runs one task, on the node that Ray chose."""
    executor._run_for_rank(rank)  # noqa: SLF001 - datatrove has it for the `run` of executors
