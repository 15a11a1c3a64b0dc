"""Slurm: datatrove submits one script with the tasks, and a second one that writes the manifest after them."""

import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from articlecli.core import ArticleError
from articlecli.corpus.engines import GIGABYTES, Cluster, Job
from articlecli.corpus.extras import import_extra

WAITS = False

_JOB = "job.txt"  # the file with the id of the job that ends last
_CONCLUDING = "00:10:00"  # the limit of the second script: hours, minutes, seconds; it takes some seconds


def run(job: Job, cluster: Cluster, say: Callable[[str], None]) -> Iterator[None]:
    """Submits the tasks, and says the id of the job. Raises ArticleError if Slurm can't take them."""
    if not cluster.partition:
        raise ArticleError("Slurm needs a partition; name one with --partition")
    if shlex.quote(str(job.home)) != str(job.home):
        raise ArticleError(f"{job.home}: datatrove's script can't name such a folder; use letters, digits, - and _")
    _check_none_runs(job.home)
    executors = import_extra("datatrove.executor.slurm")
    environment = f"export PATH={shlex.quote(str(Path(sys.executable).parent))}:$PATH"
    common = {
        "partition": cluster.partition,
        "mem_per_cpu_gb": GIGABYTES,
        "env_command": environment,  # nodes have this environment's programs under the same path
        "qos": "",  # the user's default
    }
    tasks = executors.SlurmPipelineExecutor(
        list(job.steps),
        tasks=job.tasks,
        time=cluster.time,
        job_name="articlecli",
        logging_dir=str(job.home),
        **common,
    )
    conclusion = executors.SlurmPipelineExecutor(
        [job.conclude],
        tasks=1,
        time=_CONCLUDING,
        job_name="articlecli-conclusion",
        logging_dir=str(job.home / "conclusion"),
        depends=tasks,
        run_on_dependency_fail=True,  # so that the manifest has the progress in any case
        skip_completed=False,
        **common,
    )
    try:
        conclusion.launch_job()
    except OSError as error:
        raise ArticleError(
            f"Slurm's sbatch can't be run ({error.strerror}); run this where jobs are submitted"
        ) from None
    except subprocess.CalledProcessError as error:
        raise ArticleError(f"Slurm's sbatch refused the job (status {error.returncode}); see above") from None
    (job.home / _JOB).write_text(f"{conclusion.job_id}\n", encoding="utf-8")
    say(f"submitted to Slurm; when job {conclusion.job_id} has ended, manifest.json tells how far it is")
    yield from ()  # makes this function an iterator, which ends at once


def _check_none_runs(home: Path) -> None:
    """Raises ArticleError if tasks that were submitted earlier haven't ended."""
    try:
        id_ = (home / _JOB).read_text(encoding="utf-8").strip()
        found = subprocess.run(  # noqa: S603
            ["squeue", "--noheader", "--jobs", id_],  # noqa: S607 - Slurm's program, wherever it is installed
            capture_output=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):  # no job was submitted, or Slurm doesn't know it any more
        return
    if found.stdout.strip():
        raise ArticleError(f"its tasks are still Slurm's, until job {id_} has ended; wait for it, or scancel its jobs")
