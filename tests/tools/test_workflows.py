"""The workflows test the Python versions of pyproject.toml, and have no rights that they don't need."""

import re
import sys
from typing import Any

import pytest
import yaml

from tests.support.paths import ROOT

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_FOLDER = ROOT / ".github" / "workflows"
_TRIGGERS: Any = True  # the key `on`, which YAML 1.1 reads as true
_VERSION = re.compile(r"(?:release/)?v\d+(?:\.\d+)*|[0-9a-f]{40}")  # v4, v1.13.0, release/v1, a commit
_MINOR = re.compile(r"Programming Language :: Python :: (3\.\d+)")

pytestmark = pytest.mark.skipif(not _FOLDER.is_dir(), reason="a source distribution has no workflows")

# If the folder is missing, all tests are skipped, so they need no cases.
_WORKFLOWS = pytest.mark.parametrize("name", sorted(path.name for path in _FOLDER.glob("*.y*ml")))


def _workflow(name: str) -> dict[Any, Any]:
    found = yaml.safe_load((_FOLDER / name).read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def _hooks() -> dict[str, Any]:
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    return {hook["id"]: hook for repository in config["repos"] for hook in repository["hooks"]}


def _project() -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return found


def _uses(job: dict[str, Any]) -> list[str]:
    return [step["uses"] for step in job["steps"] if "uses" in step]


def _runs(job: dict[str, Any]) -> list[str]:
    return [step["run"] for step in job["steps"] if "run" in step]


def _grants(job: dict[str, Any]) -> set[str]:
    return {name for name, access in job.get("permissions", {}).items() if access == "write"}


def test_there_is_a_workflow_for_tests_and_one_for_releases() -> None:
    assert {"test.yml", "release.yml"} <= {path.name for path in _FOLDER.iterdir()}


@_WORKFLOWS
def test_a_workflow_may_read_the_project_and_no_more(name: str) -> None:
    assert _workflow(name)["permissions"] == {"contents": "read"}


@_WORKFLOWS
def test_each_job_ends_in_an_hour(name: str) -> None:
    for job in _workflow(name)["jobs"].values():
        assert 0 < job["timeout-minutes"] <= 60


@_WORKFLOWS
def test_each_action_is_pinned_to_a_version(name: str) -> None:
    used = [action for job in _workflow(name)["jobs"].values() for action in _uses(job)]
    assert used
    for action in used:
        assert _VERSION.fullmatch(action.partition("@")[2]), action


@pytest.mark.parametrize("pin", ["main", "master", "latest", "v", "release", "unstable/v1", ""])
def test_a_branch_is_no_version(pin: str) -> None:
    assert not _VERSION.fullmatch(pin)


@_WORKFLOWS
def test_no_text_of_an_outsider_stands_in_a_script(name: str) -> None:
    for job in _workflow(name)["jobs"].values():
        for script in _runs(job):
            assert "${{ github." not in script


def test_pushes_and_pull_requests_are_tested() -> None:
    assert set(_workflow("test.yml")[_TRIGGERS]) == {"push", "pull_request"}


def test_a_newer_push_cancels_the_run_of_an_older_one() -> None:
    concurrency = _workflow("test.yml")["concurrency"]
    assert "${{ github.ref }}" in concurrency["group"]
    assert concurrency["cancel-in-progress"] is True


def test_the_matrix_has_the_pythons_that_the_package_promises() -> None:
    matrix = _workflow("test.yml")["jobs"]["test"]["strategy"]["matrix"]
    promised = [found[1] for line in _project()["classifiers"] if (found := _MINOR.fullmatch(line))]
    assert matrix["python"] == promised
    assert _project()["requires-python"] == f">={promised[0]}"


def test_the_matrix_has_three_systems_and_no_failure_hides_another() -> None:
    strategy = _workflow("test.yml")["jobs"]["test"]["strategy"]
    assert set(strategy["matrix"]["os"]) == {"ubuntu-latest", "macos-latest", "windows-latest"}
    assert not {"include", "exclude"} & set(strategy["matrix"])
    assert strategy["fail-fast"] is False


def test_the_matrix_needs_no_make() -> None:
    job = _workflow("test.yml")["jobs"]["test"]
    assert any("-m pytest" in script for script in _runs(job))
    assert not any(re.search(r"\bmake\b|\.venv", script) for script in _runs(job))


def test_the_code_is_linted() -> None:
    assert "make lint" in _runs(_workflow("test.yml")["jobs"]["lint"])


def test_only_the_tag_of_a_version_makes_a_release() -> None:
    assert _workflow("release.yml")[_TRIGGERS] == {"push": {"tags": ["v*"]}}


def test_a_release_is_built_and_checked_before_it_is_published() -> None:
    jobs = _workflow("release.yml")["jobs"]
    scripts = _runs(jobs["build"])
    assert scripts.index("python -m build") < scripts.index("python -m tools.wheel dist/*.whl")
    assert any('"$TAG" != "v$version"' in script for script in scripts)
    assert jobs["publish"]["needs"] == "build"


def test_only_the_job_that_publishes_gets_an_identity() -> None:
    jobs = _workflow("release.yml")["jobs"]
    publishing = {name for name, job in jobs.items() if any("pypi-publish" in action for action in _uses(job))}
    assert publishing == {"publish"}
    assert jobs["publish"]["environment"] == "pypi"
    assert {name: _grants(job) for name, job in jobs.items()} == {"build": set(), "publish": {"id-token"}}


def test_only_a_release_may_write() -> None:
    for path in _FOLDER.iterdir():
        if path.name != "release.yml":
            assert not any(_grants(job) for job in _workflow(path.name)["jobs"].values())


def test_the_hooks_lint_as_make_does() -> None:
    assert _hooks()["lint"]["entry"] == "make lint"


@pytest.mark.parametrize("hook", ["end-of-file-fixer", "trailing-whitespace"])
@pytest.mark.parametrize(
    ("path", "is_left_alone"),
    [
        ("samples/ferry.txt", True),
        ("tests/cases/looks/orchard-bank.terminal-40", True),
        ("docs/terminal.svg", True),
        ("docs/scale.md", False),
        ("tests/tools/test_workflows.py", False),
        ("articlecli/cli/samples.py", False),
    ],
)
def test_the_hooks_leave_white_space_that_matters_alone(path: str, is_left_alone: bool, hook: str) -> None:
    assert bool(re.search(_hooks()[hook]["exclude"], path)) == is_left_alone
