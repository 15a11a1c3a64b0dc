"""What is learned about roles from marked sources, and the figures that are counted with it."""

from typing import Any

import pytest

pytest.importorskip("numpy", reason="it comes with articlecli[dev]")

from benchmarks import learn_person_roles, person_roles

_STORY = "The harbour was closed on Monday, and nobody knew for how long it would be.\n\n{}\n"


def _record(sentence: str, source: str) -> dict[str, Any]:
    text = _STORY.format(sentence)
    start = text.index(source)
    return {"text": text, "attributions": [{"source": [[start, start + len(source)]]}]}


def _roles(sentence: str, source: str) -> dict[str, str | None]:
    """The marked roles by the side of the name."""
    found = learn_person_roles.marked_in([_record(sentence, source)])
    return {each.side: each.text[each.role.start : each.role.end] if each.role else None for each in found}


@pytest.mark.parametrize(
    ("source", "before", "after"),
    [
        ("Ann Lee", None, None),
        ("the union leader Ann Lee", "union leader", None),
        ("her lawyer Ann Lee", "lawyer", None),
        ("Ann Lee, a nurse from Leeds,", None, "a nurse from Leeds"),
        ("Ann Lee, 34, a nurse who came late,", None, "a nurse"),
        ("Ann Lee, 34,", None, None),
    ],
)
def test_the_words_of_a_source_beside_the_name_are_the_role(source: str, before: str | None, after: str | None) -> None:
    assert _roles(f"It would stay closed, {source} said on Tuesday.", source) == {"before": before, "after": after}


def test_a_source_that_belongs_to_the_named_tells_nothing_of_a_role_before_the_name() -> None:
    source = "a friend of Ann Lee"
    assert "before" not in _roles(f"It would stay closed, {source} said on Tuesday.", source)


def test_weights_learned_from_sources_find_their_roles() -> None:
    sources = [f"the {noun} Ann Lee" for noun in ("nurse", "mayor", "teacher", "captain")]
    records = [_record(f"It would stay closed, said {source} on Tuesday.", source) for source in sources]
    records += [_record("It would stay closed, said Ann Lee, on Tuesday.", "Ann Lee")] * 4
    found = learn_person_roles.marked_in(records)
    weights = learn_person_roles.learn(found)
    reached = person_roles.shares(found, "before", weights)
    assert reached == {"marked roles found": 100, "found roles right": 100, "role or none told": 100}
