"""The parts of the benchmarks, tried on the project's own texts. The figures themselves need the data."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from rouge_score.rouge_scorer import RougeScorer

import articlecli
from articlecli import scorers
from benchmarks import data, openings, plot, reader, rouge
from benchmarks.plot import MAIN, OTHERS, OURS, Dot
from benchmarks.stages import key_points, prepare
from tests.support.paths import SAMPLES

_TEXTS = [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt"))]


@pytest.mark.slow
@pytest.mark.parametrize("scorer", scorers.names())
def test_the_measured_points_are_the_points_of_a_digest(scorer: str) -> None:
    for text in _TEXTS:
        for points in (3, "100%"):
            assert tuple(key_points(prepare(text), scorer, points)) == (
                articlecli.digest(text, points=points, scorer=scorer).key_points
            )


def test_our_rouge_equals_the_figures_of_the_package_rouge_score() -> None:
    theirs = RougeScorer(list(rouge.MEASURES), use_stemmer=True)
    for text in _TEXTS:
        lines = [sentence.text for sentence in articlecli.sentences(text)]
        wanted, shown = lines[:4], lines[2::5]
        expected = theirs.score("\n".join(wanted), "\n".join(shown))
        assert rouge.scores([wanted], [shown]) == {m: [100 * expected[m].fmeasure] for m in rouge.MEASURES}


def test_a_difference_is_a_mean_within_its_interval() -> None:
    found = rouge.difference([3.0, 5.0, 4.0] * 20, [2.0, 5.0, 1.0] * 20)
    assert found.low < found.mean < found.high
    assert found.mean == pytest.approx(4 / 3)
    assert str(rouge.difference([1.0, 2.0], [0.5, 1.5])) == "+0.50 [+0.50, +0.50]"


def test_an_opening_is_resolved_by_the_sentence_before() -> None:
    article = prepare("The mayor of Tallow Bay resigned on Monday. He gave no reason. The council meets in May.")
    mayor, he, council = key_points(article, "lead", 3)
    assert openings.unresolved([mayor, he], article.sentences) == []
    assert openings.unresolved([he, council], article.sentences) == [he]


def test_the_number_of_points_is_checked() -> None:
    articles = [prepare(text) for text in [*_TEXTS, "One sentence only."]]
    assert reader.exact(articles, "lead") == dict.fromkeys(reader.ASKED, 100)


@pytest.fixture
def limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = {"points": {"right": 90.0}, "points, at most": {"ms": 3.0}, "pages": {"right": 50.0}}
    (tmp_path / "floors.json").write_text(json.dumps(found), encoding="utf-8")
    monkeypatch.setattr(data, "_HERE", tmp_path)


@pytest.mark.usefixtures("limits")
def test_floors_and_ceilings_hold(capsys: pytest.CaptureFixture[str]) -> None:
    data.hold("points", {"right": 90.0, "ms": 3.0})
    data.hold("pages", {"right": 51.0})
    assert capsys.readouterr().out.splitlines() == [
        "holds: right +90.00, floor +90.00",
        "holds: ms +3.00, ceiling +3.00",
        "holds: right +51.00, floor +50.00",
    ]


@pytest.mark.usefixtures("limits")
@pytest.mark.parametrize(("right", "ms"), [(89.9, 1.0), (95.0, 3.1)])
def test_a_figure_beyond_its_limit_ends_the_program(
    right: float, ms: float, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="1"):
        data.hold("points", {"right": right, "ms": ms})
    assert "FAILS" in capsys.readouterr().out


def test_the_peers_environment_needs_none_of_our_packages() -> None:
    code = "import sys, benchmarks.peers; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True
    ).stdout.split()
    assert "benchmarks.peers" in loaded
    assert not {"articlecli", "nltk", "rouge_score", "matplotlib"} & {name.partition(".")[0] for name in loaded}


@pytest.mark.slow
def test_the_plot_is_the_same_each_time(tmp_path: Path) -> None:
    dots = [Dot("news", 200, 31, MAIN), Dot("lead", 200.1, 31, OURS), Dot("Lead-3", 900, 29, OTHERS)]
    for name in ("first.svg", "second.svg"):
        plot.draw(dots, tmp_path / "made" / name)
    first, second = ((tmp_path / "made" / name).read_bytes() for name in ("first.svg", "second.svg"))
    assert first == second
    assert first.count(b"<use") > len(dots)
