"""A corpus on one machine: its shards, and runs that are stopped and started again."""

import json
import os
import signal
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

import articlecli
from articlecli.core.article import ArticleError
from articlecli.corpus import local
from articlecli.corpus.items import Form, Outcome
from articlecli.corpus.shards import Shards
from articlecli.corpus.writers import jsonl
from tests.support.corpora import CRASHES, clumsy, errors, lines, records, story, wanted

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of 25 articles, one of which has no text and one of which crashes."""
    texts = [story(number) for number in range(25)]
    texts[7], texts[21] = " ", CRASHES
    path = tmp_path_factory.mktemp("news") / "news.jsonl"
    path.write_text(lines(texts), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def finished(news: Path) -> local.CorpusRequest:
    """The request of a run that is finished. Tests only read the files in its folder."""
    asked = wanted([news], news.with_name("finished"), settings={"points": 2}, shard=10, jobs=2)
    list(local.run(asked, clumsy))
    return asked


def _manifest(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return found


def test_a_record_is_the_digest_with_an_id(news: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    *_, (progress, share) = local.run(wanted([news], folder, settings={"points": 1}, shard=10), clumsy)
    assert (progress.articles, progress.digests, progress.errors, share) == (25, 23, 2, 1.0)
    first = records(folder)[0]
    assert first == {"id": "a0", **articlecli.digest(story(0)).to_dict(), "source": f"{news}:1"}
    assert [record["id"] for record in records(folder)] == [f"a{i}" for i in range(25) if i not in {7, 21}]
    assert sorted(path.name for path in folder.glob("*.jsonl")) == ["00000.jsonl", "00001.jsonl", "00002.jsonl"]


def test_errors_are_records_of_their_own(news: Path, finished: local.CorpusRequest) -> None:
    empty, crashed = errors(finished.folder)
    assert empty == {"id": "a7", "source": f"{news}:8", "error": "is empty; give a text to digest"}
    assert (crashed["source"], crashed["error"][:9]) == (f"{news}:22", "ended the")
    assert [path.name for path in sorted((finished.folder / "errors").iterdir())] == ["00000.jsonl", "00002.jsonl"]


def test_the_manifest_names_the_inputs_the_options_and_the_numbers(news: Path, finished: local.CorpusRequest) -> None:
    found = _manifest(finished.folder)
    assert found["version"] == articlecli.__version__
    assert found["inputs"]["named"] == [str(news)]
    assert (found["options"]["points"], found["options"]["shard"]) == (2, 10)
    assert (found["articles"], found["digests"], found["errors"], found["shards"]) == (25, 23, 2, 3)
    assert found["finished"] is True
    assert found["seconds"] > 0


@pytest.mark.parametrize("shards", [0, 1, 2, 3])
def test_a_run_goes_on_where_it_was_stopped(finished: local.CorpusRequest, tmp_path: Path, shards: int) -> None:
    whole, folder = finished.folder, tmp_path / "out"
    asked = finished._replace(folder=folder)
    run = local.run(asked, clumsy)
    for _ in range(1 + shards):
        next(run)
    run.close()  # type: ignore[attr-defined]
    *_, (progress, _) = local.run(asked, clumsy)
    assert (progress.articles, progress.digests, progress.errors) == (25, 23, 2)
    assert records(folder) == records(whole)
    assert errors(folder) == errors(whole)


def test_a_shard_that_the_manifest_does_not_count_is_made_anew(news: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    asked = wanted([news], folder, shard=10)
    run = local.run(asked, clumsy)
    assert [next(run)[0].shards for _ in range(2)] == [0, 1]
    run.close()  # type: ignore[attr-defined]
    (folder / "00001.jsonl").write_text('{"id": "half', encoding="utf-8")
    (folder / "errors" / "00001.jsonl").write_text("{}\n", encoding="utf-8")
    list(local.run(asked, clumsy))
    assert len(records(folder)) == 23
    assert len(errors(folder)) == 2


def test_ctrl_c_waits_until_a_shard_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def write(path: Path, written: Iterable[str]) -> None:
        path.write_text("".join(f"{record}\n" for record in written), encoding="utf-8")
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(jsonl, "write", write)
    with pytest.raises(KeyboardInterrupt):
        Shards(tmp_path, "jsonl", {}).write([Outcome("news:1", '{"id": "a0"}')], 0.5)
    assert _manifest(tmp_path)["articles"] == len(records(tmp_path)) == 1
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_finished_run_does_nothing(finished: local.CorpusRequest) -> None:
    before = {path: path.stat().st_mtime_ns for path in finished.folder.rglob("*")}
    assert len(list(local.run(finished, clumsy))) == 1
    assert {path: path.stat().st_mtime_ns for path in finished.folder.rglob("*")} == before


@pytest.mark.parametrize(
    ("change", "named"),
    [({"settings": {"points": 3}}, "options"), ({"shard": 11}, "options"), ({"form": Form(id="key")}, "options")],
)
def test_a_folder_with_other_records_is_refused(finished: local.CorpusRequest, change: Any, named: str) -> None:
    with pytest.raises(ArticleError, match=f"was begun with other {named}; name another folder, or delete it"):
        list(local.run(finished._replace(**change), clumsy))


def test_a_folder_with_other_inputs_is_refused(tmp_path: Path) -> None:
    news = tmp_path / "news.jsonl"
    news.write_text(lines([story(0)]), encoding="utf-8")
    asked = wanted([news], tmp_path / "out", shard=10)
    list(local.run(asked, clumsy))
    with news.open("a", encoding="utf-8") as file:
        file.write(lines([story(1)], 30))
    with pytest.raises(ArticleError, match="was begun with other inputs"):
        list(local.run(asked, clumsy))


def test_a_run_with_several_phrases_of_focus_goes_on(tmp_path: Path) -> None:
    (tmp_path / "news.jsonl").write_text(lines([story(1), story(2)]), encoding="utf-8")
    asked = wanted([tmp_path / "news.jsonl"], tmp_path / "out", settings={"focus": ("ferry", "bay")}, shard=1)
    for _ in range(2):
        *_, (progress, _) = local.run(asked)
        assert (progress.digests, progress.finished) == (2, True)


def test_a_folder_that_holds_something_else_is_left_alone(news: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Ann", encoding="utf-8")
    with pytest.raises(ArticleError, match="holds other files; name an empty folder, or a new one"):
        list(local.run(wanted([news], tmp_path), clumsy))


def test_kept_fields_stand_in_a_field_of_their_own(tmp_path: Path) -> None:
    news, folder = tmp_path / "news.jsonl", tmp_path / "out"
    news.write_text(json.dumps({"text": story(1), "desk": "sea", "deck": 3}) + "\n", encoding="utf-8")
    list(local.run(wanted([news], folder, form=Form(kept=("desk", "deck")))))
    (record,) = records(folder)
    assert (record["fields"], record["deck"]) == ({"desk": "sea", "deck": 3}, None)


@pytest.mark.parametrize("format_", ["jsonl", "parquet"])
def test_names_that_are_not_unicode_stop_no_run(tmp_path: Path, format_: str) -> None:
    if format_ == "parquet":
        pytest.importorskip("pyarrow")
    source = tmp_path / "in"
    source.mkdir()
    try:
        for name, text in ((b"caf\xe9.txt", story(1)), (b"\xff.txt", " ")):
            Path(os.fsdecode(bytes(source) + b"/" + name)).write_text(text, encoding="utf-8")
    except OSError:
        pytest.skip("the file system takes Unicode alone")
    (source / "news.jsonl").write_text('{"id": "\\ud800", "text": "The gulls left."}\n', encoding="utf-8")
    *_, (progress, _) = local.run(wanted([source], tmp_path / "out", format=format_))
    assert (progress.digests, progress.errors) == (2, 1)
    assert errors(tmp_path / "out")[0]["source"].endswith("/in/?.txt")


def test_parquet_has_the_same_records(news: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    asked = wanted([news], tmp_path / "out", shard=10, form=Form(kept=("id",)))
    list(local.run(asked, clumsy))
    list(local.run(asked._replace(folder=tmp_path / "table", format="parquet"), clumsy))
    rows = [
        row for path in sorted((tmp_path / "table").glob("*.parquet")) for row in parquet.read_table(path).to_pylist()
    ]
    assert [{**row, "fields": json.loads(row["fields"])} for row in rows] == records(tmp_path / "out")
