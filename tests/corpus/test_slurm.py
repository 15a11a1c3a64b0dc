"""A corpus on Slurm: the jobs that are submitted, and their work. Scripts stand in for Slurm's own programs."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.corpora import errors, lines, records, story
from tests.support.processes import unmeasured
from tests.support.systems import needs_posix

pytestmark = [pytest.mark.slow, needs_posix]  # the stand-ins for Slurm are shell scripts

pytest.importorskip("datatrove", reason="datatrove isn't installed: pip install 'articlecli[cluster]'")

_TASKS = 3
_SBATCH = """#!/bin/sh
number=$(ls jobs | grep -vc arguments)
for last; do :; done
cp "$last" "jobs/$number"
echo "$@" > "jobs/$number.arguments"
echo "Submitted batch job 70$number"
"""
_SRUN = """#!/bin/sh
while [ "${1#-}" != "$1" ]; do [ "$1" = -n ] && shift; shift; done
exec "$@"
"""


@pytest.fixture
def slurm(tmp_path: Path) -> Path:
    """A folder with programs in place of Slurm's. They keep the submitted scripts in `jobs`."""
    programs = {"sbatch": _SBATCH, "srun": _SRUN, "scontrol": "#!/bin/sh\necho node1\n", "squeue": "#!/bin/sh\n"}
    (tmp_path / "bin").mkdir()
    (tmp_path / "jobs").mkdir()
    for name, text in programs.items():
        (tmp_path / "bin" / name).write_text(text, encoding="utf-8")
        (tmp_path / "bin" / name).chmod(0o755)
    news = lines(map(story, range(1500)))
    (tmp_path / "news.jsonl").write_text(f"{news}not JSON\n", encoding="utf-8")
    return tmp_path


def _environment(slurm: Path, **more: str) -> dict[str, str]:
    return {**unmeasured(), "PATH": f"{slurm / 'bin'}{os.pathsep}{os.environ['PATH']}", **more}


def _batch(slurm: Path, *more: str, output: str = "out") -> "subprocess.CompletedProcess[str]":
    engine = ["--engine", "slurm", "--tasks", str(_TASKS), "--shard-size", "100", *more]
    return subprocess.run(
        [sys.executable, "-m", "articlecli", "batch", *engine, "news.jsonl", "--output", output],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=slurm,
        env=_environment(slurm),
    )


def _run(slurm: Path, job: str, task: int) -> None:
    """Runs one task of a job's array, as Slurm does."""
    environment = _environment(slurm, SLURM_ARRAY_TASK_ID=str(task), SLURM_NODELIST="node1", RUN_OFFSET="0")
    subprocess.run(["bash", str(slurm / "jobs" / job)], capture_output=True, check=True, cwd="/", env=environment)


def _submitted(slurm: Path) -> list[str]:
    """The names of the jobs that were submitted, in their order."""
    return sorted((path.name for path in (slurm / "jobs").glob("*[0-9]")), key=int)


def test_the_submitted_script_has_the_options(slurm: Path) -> None:
    ended = _batch(slurm, "--partition", "cpu", "--time", "02:00:00")
    assert ended.returncode == 0, ended.stderr
    assert re.fullmatch(r"articlecli: submitted to Slurm; when job \d+ has ended, .*\n", ended.stderr)
    script = (slurm / "jobs" / "0").read_text(encoding="utf-8")
    for line in (
        "#SBATCH --partition=cpu",
        "#SBATCH --time=02:00:00",
        "#SBATCH --cpus-per-task=1",
        "#SBATCH --mem-per-cpu=2G",
        f"#SBATCH --array=0-{_TASKS - 1}",
        "#SBATCH --requeue",
        f"export PATH={Path(sys.executable).parent}:$PATH",
        f"srun  -l -n 1 launch_pickled_pipeline {slurm / 'out' / 'cluster' / 'executor.pik'}",
    ):
        assert line in script.splitlines()
    assert "--qos" not in script
    assert subprocess.run(["bash", "-n"], input=script, encoding="utf-8", check=False).returncode == 0


def test_the_manifest_is_written_by_a_job_that_waits_for_the_tasks(slurm: Path) -> None:
    _batch(slurm, "--partition", "cpu")
    concluding = [name for name in _submitted(slurm) if "conclusion/executor.pik" in _script(slurm, name)]
    assert len(concluding) == 1
    arguments = (slurm / "jobs" / f"{concluding[0]}.arguments").read_text(encoding="utf-8")
    assert "--dependency=afterany:700 " in arguments


def _script(slurm: Path, job: str) -> str:
    return (slurm / "jobs" / job).read_text(encoding="utf-8")


def test_the_scripts_do_their_tasks_and_the_same_command_does_missing_ones(slurm: Path) -> None:
    _batch(slurm, "--partition", "cpu")
    concluding = next(name for name in _submitted(slurm) if "conclusion/executor.pik" in _script(slurm, name))
    for task in range(_TASKS - 1):  # the node of the last task is lost
        _run(slurm, "0", task)
    _run(slurm, concluding, 0)
    manifest = (slurm / "out" / "manifest.json").read_text(encoding="utf-8")
    assert '"finished": false' in manifest
    some = {path.name for path in (slurm / "out").glob("*.jsonl")}

    number = len(_submitted(slurm))
    assert _batch(slurm, "--partition", "cpu").returncode == 0
    again = next(name for name in _submitted(slurm)[number:] if "array=0-0" in _script(slurm, name))
    _run(slurm, again, 0)
    ended = _batch(slurm, "--partition", "cpu")
    assert ended.returncode == 1
    assert ended.stderr == "1,501 articles, 1,500 digests, 1 errors\n"
    assert some < {path.name for path in (slurm / "out").glob("*.jsonl")}
    assert sorted(record["id"] for record in records(slurm / "out")) == sorted(f"a{i}" for i in range(1500))
    assert [error["error"] for error in errors(slurm / "out")] == ["isn't JSON; check the line"]


def test_nothing_is_submitted_while_slurm_still_has_the_tasks(slurm: Path) -> None:
    _batch(slurm, "--partition", "cpu")
    (slurm / "bin" / "squeue").write_text("#!/bin/sh\necho 702 cpu PENDING\n", encoding="utf-8")
    ended = _batch(slurm, "--partition", "cpu")
    assert ended.returncode == 2
    assert re.fullmatch(r"articlecli: its tasks are still Slurm's, until job \d+ has ended; .*\n", ended.stderr)


def test_a_message_says_what_slurm_needs(slurm: Path) -> None:
    assert _batch(slurm).stderr == "articlecli: Slurm needs a partition; name one with --partition\n"
    assert "can't name such a folder" in _batch(slurm, "--partition", "cpu", output="my digests").stderr
    (slurm / "bin" / "sbatch").write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    refused = "articlecli: Slurm's sbatch refused the job (status 3); see above\n"
    assert _batch(slurm, "--partition", "cpu").stderr == refused
    (slurm / "bin" / "sbatch").unlink()
    assert "articlecli: Slurm's sbatch can't be run (" in _batch(slurm, "--partition", "cpu").stderr
