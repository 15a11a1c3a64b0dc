"""The marks of groups of articles on one event."""

import json
from pathlib import Path

import pytest

from benchmarks import together_data
from benchmarks.together_data import groups
from tests.support.paths import ROOT, SAMPLES

_MARKS = sorted((ROOT / "benchmarks" / "together").glob("*.json"))


def test_the_marks_of_invented_groups_are_those_of_sentences() -> None:
    found = list(groups(real=False))
    assert len([group for group in found if group.is_kept_out and not group.is_for_differences]) == 3
    assert len([group for group in found if group.is_for_differences]) == 6
    for group in found:
        assert group.same
        for (article, i), (other, j) in (*group.same, *group.differ):
            assert article < other
            assert group.readings[article].sentences[i].text
            assert group.readings[other].sentences[j].text


def test_what_differs_says_the_same_otherwise_in_most_pairs() -> None:
    """A detail may also differ where two sentences have only that in common: "Ines, 23, won", "Ines, 24, is hurt"."""
    for group in groups(real=False):
        others = set(group.differ) - group.same
        assert len(others) <= len(group.differ) / 4
        assert others.isdisjoint(group.unsure)


def test_every_sample_is_in_a_marked_group() -> None:
    marked = {each["file"] for path in _MARKS for each in json.loads(path.read_text())["articles"] if "file" in each}
    samples = {path.relative_to(ROOT).as_posix() for path in (SAMPLES / "together").glob("*/*")}
    assert len(samples) == 24
    assert samples <= marked


@pytest.mark.parametrize("path", _MARKS, ids=lambda path: path.stem)
def test_marks_hold_no_text_of_an_article(path: Path) -> None:
    marks = json.loads(path.read_text(encoding="utf-8"))
    words = {each for key in ("same", "unsure", "differ", "quotes") for mark in marks[key] for each in mark}
    assert {each for each in words if isinstance(each, str)} <= {"number", "date", "name", "negation"}


def test_without_the_data_only_invented_groups_are_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(together_data, "FOLDER", tmp_path / "gone")
    assert not [group for group in groups() if group.is_real]
