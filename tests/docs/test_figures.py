"""Each figure in the documentation is a figure that was measured."""

import re

from tests.support.paths import DOCS, README, ROOT

_FIGURE = re.compile(r"\b\d+\.\d+\b")
_BY_SPEED = re.compile(r"<!-- speed: .*?<!-- /speed -->", re.DOTALL)


def test_figures_of_quality_stand_in_the_full_record() -> None:
    record = set(_FIGURE.findall((ROOT / "benchmarks" / "README.md").read_text(encoding="utf-8")))
    page = _BY_SPEED.sub("", (DOCS / "benchmarks.md").read_text(encoding="utf-8"))
    figures = set(_FIGURE.findall(page))
    assert len(figures) > 20
    assert figures <= record


def test_figures_in_the_readme_stand_on_the_page_of_benchmarks() -> None:
    page = (DOCS / "benchmarks.md").read_text(encoding="utf-8")
    readme = README.read_text(encoding="utf-8").replace("Python 3.10", "")
    assert set(_FIGURE.findall(readme)) <= set(_FIGURE.findall(page))


def test_rounded_figures_agree_with_the_measured_ones() -> None:
    page = (DOCS / "benchmarks.md").read_text(encoding="utf-8")
    of_all, of_given = _measured(page, "right mention, of all marked; of those given")
    person, person_given = _measured(page, "right person, of all marked direct quotes; of those given")
    sure, *_ = _measured(page, "right, of those with a confidence of 0.9 or more")
    works = _one_line((DOCS / "how-it-works.md").read_text(encoding="utf-8"))
    assert f"Of 100 quotes in marked US news, {of_all} get the right mention." in works
    assert f"Of 100 quotes in marked Canadian news, {person} get the right person." in works
    assert f"{of_given} and {person_given} of 100 are right" in works
    assert f"a confidence of 0.9 or more, {sure} of 100 are right" in works
    readme = _one_line(README.read_text(encoding="utf-8"))
    assert f"{of_all} of 100 quotes get the right mention of the speaker" in readme
    assert f"where the program names somebody, {of_given} of 100 are right" in readme


def _measured(page: str, row: str) -> list[int]:
    """The figures of a row, as whole numbers."""
    found = re.search(rf"^\| {re.escape(row)} \| (.+) \|$", page, re.MULTILINE)
    assert found
    return [round(float(figure)) for figure in found[1].split("; ")]


def _one_line(text: str) -> str:
    return " ".join(text.split())
