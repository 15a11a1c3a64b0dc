"""The parts of the benchmarks of speed and memory. The figures themselves depend on the machine."""

import re
import shutil
import sys
from pathlib import Path

import pytest

from benchmarks import data, makeups, speed_table
from benchmarks.processes import Command, clocked, used
from benchmarks.speed_table import GOALS, Beside, Row
from tests.support.paths import DOCS, README

_ROWS = [
    Row("JSON, of import nltk", 0.12, Beside(0.25, "`import nltk`")),
    Row("digests a second, of Punkt's", 0.01, Beside(0.001, "Punkt"), is_rate=True),
    Row("novels, MB of memory", 431.6, of="10 MB"),
    Row("summa, of import nltk", 1.5, Beside(0.25, "`import nltk`")),
]


def test_the_table_says_which_goals_are_missed() -> None:
    lines = speed_table.table(_ROWS, 5, 15).splitlines()
    assert lines[0].startswith("Medians of 5 rounds, for whole runs of 15, on ")
    assert lines[4:] == [
        "| `articlecli --format json`, an article of 600 words | 120 ms | `import nltk` 250 ms | 0.48 | at most 0.5 |",
        "| a digest with its quotes, in one process | 10 ms | Punkt 1 ms | 0.10 of its speed | at least 0.3: missed |",
        "| memory at its peak, 10 MB of novels | 432 MB | | | at most 250: missed |",
        "| summa | 1.5 s | `import nltk` 250 ms | 6.00 |  |",
    ]


def test_the_summary_is_the_first_row_in_words() -> None:
    run = "A whole run for an article of 600 words takes 120 ms. `import nltk` alone takes 250 ms."
    assert speed_table.summary(_ROWS) == run


@pytest.mark.parametrize(("page", "between"), [(DOCS / "benchmarks.md", "\n{}\n"), (README, "{}")])
def test_the_speed_is_written_between_its_marks(page: Path, between: str, tmp_path: Path) -> None:
    copy = tmp_path / page.name
    shutil.copy(page, copy)
    for text in ("| first |", "| second |"):
        speed_table.write(text, copy)
    written = copy.read_text(encoding="utf-8")
    assert f"<!-- speed: made by `make speed` -->{between.format('| second |')}<!-- /speed -->" in written
    assert "| first |" not in written


def test_a_page_without_marks_is_refused(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text("", encoding="utf-8")
    with pytest.raises(ValueError, match="0 places"):
        speed_table.write("| third |", tmp_path / "page.md")


def test_the_readme_has_the_speed_of_the_table() -> None:
    table = (DOCS / "benchmarks.md").read_text(encoding="utf-8")
    said = re.search(r"<!-- speed: .*?-->(.*?)<!-- /speed -->", README.read_text(encoding="utf-8"))
    row = re.search(
        r"^\| `articlecli --format json`.*? \| (\S+ m?s) \| (`import nltk`) (\S+ m?s) ", table, re.MULTILINE
    )
    assert said
    assert row
    assert said[1] == f"A whole run for an article of 600 words takes {row[1]}. {row[2]} alone takes {row[3]}."


def test_a_figure_that_was_not_measured_is_named_and_passes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "floors.json").write_text('{"speed": {}, "speed, at most": {"a": 1, "b": 2}}', encoding="utf-8")
    monkeypatch.setattr(data, "_HERE", tmp_path)
    data.hold("speed", {"a": 0.5}, left_out=["b", "c"])
    assert capsys.readouterr().out.splitlines() == ["left out: b", "holds: a +0.50, ceiling +1.00"]


def test_a_program_is_measured() -> None:
    usage = used([sys.executable, "-c", "import sys; sys.exit('gone')"])
    assert (usage.status, usage.said) == (1, "gone\n")
    assert usage.megabytes > 1
    assert clocked({"none": Command([sys.executable, "-c", ""])}, rounds=1).keys() == {"none"}


def test_a_program_is_measured_as_a_user_starts_it() -> None:
    usage = used([sys.executable, "-c", "import sys; sys.exit(str(sys.dont_write_bytecode))"])
    assert usage.said == "False\n"


@pytest.mark.parametrize("name", [name for name in makeups.names() if name != makeups.NOVELS])
def test_a_text_of_any_make_up_is_as_long_as_asked(name: str) -> None:
    assert 996 < len(makeups.text(name, 1000).encode()) <= 1000


def test_each_limit_of_the_speed_has_a_goal() -> None:
    held = data.limits("speed")
    assert {*held.floors, *held.ceilings} <= GOALS.keys()
