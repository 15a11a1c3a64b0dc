"""The article's body, cut into runs where a mark begins or ends."""

import io
from dataclasses import replace

import pytest

from articlecli import digest, renderers
from articlecli.core.article import Digest, KeyPoint
from articlecli.renderers import Style
from articlecli.renderers._marked_body import Run, blocks, starred

_TEXT = "Gulls leave\n\nThe gulls left. “We saw them go,” Ann Lee said. Crews stayed."


def _with_points(*texts: str) -> Digest:
    """The digest with these stretches of the text as its key points."""
    found = digest(_TEXT, points=1)
    places = [(text, _TEXT.index(text)) for text in texts]
    points = [KeyPoint(text, "extracted", 1.0, 1, start, start + len(text), 0, ()) for text, start in places]
    return replace(found, key_points=tuple(points))


def _runs(found: Digest) -> list[Run]:
    (block,) = blocks(found)
    return list(block.runs)


def _shown(name: str, found: Digest) -> str:
    stream = io.StringIO()
    renderers.render(name, found, stream, Style(highlight=True))
    return stream.getvalue()


def test_the_runs_make_up_the_text_and_know_their_point_and_quote() -> None:
    runs = _runs(_with_points("“We saw them go,” Ann Lee said."))
    assert "".join(run.text for run in runs) == _TEXT.partition("\n\n")[2]
    assert [run.text for run in runs if run.point == 1] == ["“", "We saw them go,", "” Ann Lee said."]
    assert [run.text for run in runs if run.quote == 1] == ["We saw them go,"]
    assert [run.text for run in runs if run.score is None] == [" ", " "]


def test_only_the_first_of_overlapping_points_is_marked() -> None:
    found = _with_points("We saw them go,” Ann Lee said. Crews", "The gulls left. “We saw")
    assert "".join(run.text for run in _runs(found) if run.point == 2) == "The gulls left. “We saw"
    assert not any(run.point == 1 for run in _runs(found))


def test_asterisks_stand_at_the_ends_of_each_point_even_without_a_gap_between_two() -> None:
    runs = _runs(_with_points("“We saw them go,” Ann", " Lee said."))
    assert (
        "".join(run.text for run in starred(runs))
        == "The gulls left. *“We saw them go,” Ann** Lee said.* Crews stayed."
    )


@pytest.mark.parametrize(
    ("name", "marked"),
    [
        ("plain", "The gulls left. [1] *“We saw them go,” Ann Lee said.* Crews stayed."),
        ("markdown", "The gulls left. <strong>[1] “We saw them go,” Ann Lee said.</strong> Crews stayed."),
        ("terminal", "The gulls left. *“We saw them go,” Ann Lee said.* Crews stayed."),
    ],
)
def test_a_point_with_a_quote_in_it_is_marked_once(name: str, marked: str) -> None:
    assert marked in " ".join(_shown(name, _with_points("“We saw them go,” Ann Lee said.")).split())


def test_the_articles_own_key_points_stand_in_the_body_even_if_stated_is_off() -> None:
    text = (
        "Gulls leave\n\nKey points:\n- Gulls left the bay\n- Crews stayed\n\nThe gulls left. Nobody said why it was so."
    )
    for stated, numbers in ((True, [1, 2]), (False, [None, None])):
        box = [block.runs[0] for block in blocks(digest(text, stated=stated)) if block.kind == "stated"]
        assert [run.text for run in box] == ["Gulls left the bay", "Crews stayed"]
        assert [run.point for run in box] == numbers
