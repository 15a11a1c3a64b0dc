"""Garbage collection is off while a text is digested. Afterwards it is on or off, as it was before."""

import gc
from collections.abc import Iterator

import pytest

import articlecli
from articlecli import reading
from articlecli.core.article import ArticleError, Source


@pytest.fixture(params=[True, False])
def was_enabled(request: pytest.FixtureRequest) -> Iterator[bool]:
    if not request.param:
        gc.disable()
    yield bool(request.param)
    gc.enable()


def test_collection_is_left_as_it_was(was_enabled: bool) -> None:
    articlecli.digest("The gulls left.")
    assert gc.isenabled() == was_enabled
    with pytest.raises(ArticleError):
        articlecli.digest("")
    assert gc.isenabled() == was_enabled


def test_collection_is_off_while_a_text_is_digested(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []
    read = reading.from_string

    def looking(text: str) -> Source:
        seen.append(gc.isenabled())
        return read(text)

    monkeypatch.setattr(reading, "from_string", looking)
    articlecli.digest("The gulls left.")
    assert seen == [False]
    assert gc.isenabled()


@pytest.mark.slow
def test_many_digests_leave_little_behind() -> None:
    text = "Ann Weld left. “I will be back,” she said. Tom Marsh, the mayor, stayed. “So be it,” he said."
    for _ in range(3):
        len(articlecli.digest(text).people)  # which needs the quotes, and both are computed when they are looked at
    gc.collect()
    before = len(gc.get_objects())
    for _ in range(200):
        len(articlecli.digest(text).people)
    assert len(gc.get_objects()) - before < 5000
