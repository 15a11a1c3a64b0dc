"""The list of files that the tasks of a cluster read, and the parts into which large files are split."""

import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from articlecli.core.article import ArticleError
from articlecli.corpus import plan
from articlecli.corpus.items import Form, Item
from tests.support.corpora import lines, story


def _written(path: Path, number: int) -> Path:
    path.write_text(lines(map(story, range(number))), encoding="utf-8")
    return path


def _listed(folder: Path, *named: Path, tasks: int) -> list[Path]:
    size = sum(path.stat().st_size for path in named)
    listed = plan.write_file_list(folder, list(map(str, named)), Form(), tasks, size)
    return [Path(line) for line in Path(listed).read_text(encoding="utf-8").splitlines()]


def _items(part: Path) -> Iterator[Item]:
    with part.open("rb") as file:
        while file.peek(1):
            yield pickle.load(file)


def test_files_no_larger_than_a_tasks_share_stay_whole_and_the_largest_comes_first(tmp_path: Path) -> None:
    files = [_written(tmp_path / f"{number}.jsonl", number) for number in (300, 500, 400)]
    assert _listed(tmp_path / "out", *files, tasks=3) == [files[1], files[2], files[0]]


def test_a_large_file_is_split_and_nothing_of_it_is_lost(tmp_path: Path) -> None:
    large = _written(tmp_path / "large.jsonl", 5_000)
    parts = _listed(tmp_path / "out", large, tasks=5)
    assert large not in parts
    assert len(parts) > 3
    found = [item.place for part in sorted(parts) for item in _items(part)]
    assert found == [f"{large}:{number}" for number in range(1, 5_001)]


def test_a_problem_with_a_large_file_goes_into_its_parts(tmp_path: Path) -> None:
    large = _written(tmp_path / "large.jsonl.gz", 5_000)
    (part,) = _listed(tmp_path / "out", large, tasks=5)
    assert [item.problem for item in _items(part)] == [
        f"can't be read (Not a gzipped file (b'{{\"'){')'}; check the file"
    ]


def test_a_large_article_is_not_split(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    large.write_text("The gulls left. " * 50_000, encoding="utf-8")
    assert _listed(tmp_path / "out", large, tasks=5) == [large]


def test_the_list_is_made_once(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    first = _written(tmp_path / "in" / "first.jsonl", 1)
    assert _listed(tmp_path / "out", tmp_path / "in", tasks=1) == [first]
    _written(tmp_path / "in" / "second.jsonl", 1)
    assert _listed(tmp_path / "out", tmp_path / "in", tasks=1) == [first]


def test_parts_of_a_run_that_was_killed_are_made_anew(tmp_path: Path) -> None:
    left = plan.parts(tmp_path / "out") / "000000"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"half of it")
    large = _written(tmp_path / "large.jsonl", 5_000)
    parts = _listed(tmp_path / "out", large, tasks=5)
    assert sum(1 for part in parts for _ in _items(part)) == 5_000


@pytest.mark.parametrize("name", ["a\nb.txt", "a\rb.txt", "a.txt ", "\udcff.txt"])
def test_a_name_that_no_list_can_hold_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(story(1), encoding="utf-8")
    with pytest.raises(ArticleError, match="has a name that no list of files can hold; rename it"):
        _listed(tmp_path / "out", tmp_path / name, tasks=1)


def test_the_size_of_the_inputs_decides_the_number_of_tasks() -> None:
    assert [plan.task_count(size) for size in (0, 1, 64 << 20, (64 << 20) + 1, 1 << 50)] == [1, 1, 1, 2, 1000]
