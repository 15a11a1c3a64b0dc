"""A deferred sequence is computed once, when it is first looked at, and then is like any other."""

import pickle

import pytest

import articlecli
from articlecli import pipeline
from articlecli.core import Deferred

_TEXT = "The pool will close in May.\n\n“It is far too late for that,” Ann Lee said on Monday. “We swim every day.”"


def test_it_is_computed_once_and_only_when_it_is_looked_at() -> None:
    calls: list[int] = []

    def compute() -> list[str]:
        calls.append(1)
        return ["gull", "tern"]

    birds = Deferred(compute)
    assert calls == []
    assert (birds[0], birds[-1], birds[:1], len(birds), [*birds]) == ("gull", "tern", ("gull",), 2, ["gull", "tern"])
    assert calls == [1]


def test_it_equals_other_sequences_of_the_same_items() -> None:
    birds = Deferred(lambda: ["gull"])
    assert birds == ("gull",)
    assert birds == ("gull",)
    assert birds == ["gull"]
    assert birds != ("tern",)
    assert birds != "gull"
    assert hash(birds) == hash(("gull",))
    assert repr(birds) == "('gull',)"


def test_it_is_pickled_as_a_tuple() -> None:
    assert pickle.loads(pickle.dumps(Deferred(lambda: ["gull"]))) == ("gull",)


def test_what_fails_fails_again() -> None:
    failing: Deferred[int] = Deferred(lambda: [1 // 0])
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            len(failing)


def test_no_speaker_is_looked_for_where_nobody_reads_the_quotes(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = articlecli.digest(_TEXT)
    assert whole.quotes[0].speaker == "Ann Lee"
    monkeypatch.delattr(pipeline, "attribute")
    digest = articlecli.digest(_TEXT, quotes="none")
    assert (digest.key_points, digest.quotes) == (whole.key_points, ())
    with pytest.raises(NameError):
        len(articlecli.digest(_TEXT).quotes)
