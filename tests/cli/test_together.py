"""The command `articlecli together`."""

import json
import re
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.support.paths import SAMPLES

_DAM = SAMPLES / "together" / "dam"


def test_a_folder_is_its_files(run: Run) -> None:
    done = run("together", str(_DAM))
    assert done.returncode == 0
    assert done.stdout.decode().splitlines()[1].startswith("4 articles: kellan-wire, 2031-03-04; morning-standard")


def test_files_have_the_order_in_which_they_are_named(run: Run) -> None:
    names = ["valley-echo", "kellan-wire"]
    done = run("together", "--json", *(str(_DAM / f"{name}.txt") for name in names))
    assert [article["name"] for article in json.loads(done.stdout)["articles"]] == names


def test_standard_input_may_be_json_lines(run: Run) -> None:
    lines = [json.dumps({"text": path.read_text(encoding="utf-8")}) for path in sorted(_DAM.glob("*"))]
    done = run("together", "-", "--json", stdin="\n".join(lines).encode())
    assert [article["name"] for article in json.loads(done.stdout)["articles"]] == ["1", "2", "3", "4"]


def test_a_file_of_json_lines_is_read(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "all.jsonl"
    file.write_text("\n".join(json.dumps({"text": path.read_text()}) for path in sorted(_DAM.glob("*"))))
    assert "4 articles: all 1, 2031-03-04" in run("together", str(file)).stdout.decode()


def test_the_points_focus_and_speaker_are_chosen(run: Run) -> None:
    found = json.loads(run("together", str(_DAM), "-n", "1", "--focus", "schools", "--speaker", "tasker", "-j").stdout)
    assert len(found["key_points"]) == 1
    assert "chools" in found["key_points"][0]["text"]
    assert {quote["speaker"] for quote in found["quotes"]} == {"Owen Tasker"}


def test_a_focus_and_a_speaker_that_are_not_there_are_said(run: Run) -> None:
    done = run("together", str(_DAM), "--focus", "violin", "--speaker", "bach")
    assert "no statement is about 'violin'" in done.stderr.decode()
    assert "nobody quoted is named 'bach'; those quoted are" in done.stderr.decode()


def test_a_group_is_a_digest_of_each_event(run: Run) -> None:
    done = run(
        "together", "--group", "--json", str(_DAM), str(SAMPLES / "together" / "match"), str(SAMPLES / "ferry.txt")
    )
    headlines = [json.loads(line)["headline"] for line in done.stdout.decode().splitlines()]
    assert len(headlines) == 2
    assert "1 of 9 articles tell of an event of which no other one tells" in done.stderr.decode()


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_shown(run: Run) -> None:
    done = run("together", str(_DAM), "gone.txt")
    assert done.returncode == 1
    assert "gone.txt: there is no such file" in done.stderr.decode()
    assert "What several say" in done.stdout.decode()


def test_one_article_is_refused(run: Run) -> None:
    done = run("together", str(_DAM / "kellan-wire.txt"))
    assert done.returncode == 1
    assert "needs 2 to 50 articles, not 1" in done.stderr.decode()


@pytest.mark.parametrize("arguments", [("--group", "-f", "html"), ("-f", "template")])
def test_a_format_that_does_not_go_with_it_is_wrong_usage(arguments: tuple[str, ...], run: Run) -> None:
    assert run("together", str(_DAM), *arguments).returncode == 2


def test_the_schema_is_shown(run: Run) -> None:
    assert json.loads(run("together", "--schema").stdout)["$id"] == "urn:articlecli:together:1"


def test_every_option_has_a_help(run: Run) -> None:
    shown = run("together", "--help").stdout.decode()
    assert re.search(r"--group +Group any number", shown)
