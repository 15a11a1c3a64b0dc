"""Worker processes digest articles in order, and no article can harm the others."""

import json
import os
from collections.abc import Iterator
from itertools import islice
from multiprocessing import active_children

import pytest

from articlecli.core.article import ArticleError, Digest, Source
from articlecli.corpus import workers
from articlecli.corpus.items import Form, Item, Outcome
from articlecli.corpus.outcome import Method
from tests.support.corpora import CRASHES, FAILS, HANGS, KILLED, clumsy, lines, slow, story

pytestmark = pytest.mark.slow


def _items(*texts: str) -> list[Item]:
    return [Item(f"news:{i}", "jsonl", line.encode()) for i, line in enumerate(lines(texts).splitlines())]


def _outcomes(
    items: list[Item] | Iterator[Item], method: Method = clumsy, *, jobs: int = 2, timeout: float = 20.0
) -> list[Outcome]:
    return list(workers.outcomes(items, Form(), method, jobs=jobs, timeout=timeout))


@pytest.mark.parametrize("jobs", [1, 3])
def test_outcomes_come_in_the_order_of_articles(jobs: int) -> None:
    found = _outcomes(_items(*map(story, range(100))), jobs=jobs)
    assert [outcome.id for outcome in found] == [f"a{i}" for i in range(100)]
    assert [json.loads(outcome.record)["id"] for outcome in found] == [f"a{i}" for i in range(100)]


def test_an_article_that_fails_crashes_or_hangs_does_not_harm_the_others() -> None:
    texts = [story(i) for i in range(40)]
    texts[3], texts[4], texts[17], texts[39] = HANGS, CRASHES, FAILS, CRASHES
    found = _outcomes([*_items(*texts), Item("gone", problem="is gone")], timeout=1.5)
    problems = {i: outcome.problem for i, outcome in enumerate(found) if outcome.problem}
    assert problems == {
        3: "takes longer than 1.5 seconds; raise --timeout to wait for it",
        4: f"ended the process that digested it ({KILLED}); please report it",
        17: "can't be digested (ZeroDivisionError: nothing); please report it",
        39: f"ended the process that digested it ({KILLED}); please report it",
        40: "is gone",
    }
    assert [outcome.place for outcome in found] == [*(f"news:{i}" for i in range(40)), "gone"]
    assert found[17].id == "a17"


def test_a_large_article_is_sent_whole() -> None:
    (found,) = _outcomes(_items("The gulls left. " * 10_000), jobs=1)
    assert json.loads(found.record)["stats"]["words"] == 30_000  # more than fits in a pipe at once


def test_no_more_articles_are_read_than_are_soon_needed() -> None:
    read = 0

    def endless() -> Iterator[Item]:
        nonlocal read
        while True:
            read += 1
            yield from _items(story(read))

    found = workers.outcomes(endless(), Form(), slow, jobs=1, timeout=20.0)
    assert len(list(islice(found, 5))) == 5
    assert read < 100
    found.close()  # type: ignore[attr-defined]
    assert not active_children()


def test_a_process_that_is_ended_while_it_waits_is_replaced() -> None:
    def items() -> Iterator[Item]:
        yield from _items(*map(story, range(16)))
        for child in active_children():
            child.kill()
            child.join()
        yield from _items(*map(story, range(16)))

    found = _outcomes(items(), jobs=1)
    assert len(found) == 32
    assert sum(bool(outcome.problem) for outcome in found) <= 1


def test_processes_that_cannot_start_are_no_errors_of_the_articles() -> None:
    with pytest.raises(ArticleError, match="ended at its start"):
        _outcomes(_items(story(1)), method=_Unknown())


class _Unknown:
    """A method that ends the process to which it is sent."""

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return os._exit, (3,)

    def __call__(self, source: Source) -> Digest:
        raise NotImplementedError
