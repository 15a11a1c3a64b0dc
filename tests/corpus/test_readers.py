"""The articles that are found in files of each kind."""

import gzip
import json
import os
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from articlecli import pipeline
from articlecli.core.article import ArticleError
from articlecli.corpus import inputs, readers
from articlecli.corpus.inputs import Corpus
from articlecli.corpus.items import Form, Item, Text
from articlecli.corpus.outcome import outcome
from tests.support.corpora import lines, story
from tests.support.mails import letter
from tests.support.packages import docx

_PAGE = (
    "<html><body><h1>Gulls leave pier</h1><p>The gulls left the pier on Monday. Nobody saw them go.</p></body></html>"
)


def _items(*paths: Path, **form: Any) -> list[Item]:
    return list(Corpus(list(map(str, paths)), Form(**form)))


def _text(item: Item, **form: Any) -> Text:
    found = readers.module(item.reader).text(item, Form(**form))
    assert isinstance(found, Text)
    return found


def _problem(item: Item, **form: Any) -> str:
    with pytest.raises(ArticleError) as error:
        _text(item, **form)
    return str(error.value)


def test_a_folder_is_read_in_the_order_of_names_however_deep(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/b/c.txt", ".hidden", "c.md", ".git/d.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("The gulls left.", encoding="utf-8")
    found = [str(Path(item.place).relative_to(tmp_path)) for item in _items(tmp_path)]
    assert found == ["a/b/c.txt", "a/z.txt", "b.txt", "c.md"]
    assert _items(tmp_path / "b.txt", tmp_path / "a")[0].place == str(tmp_path / "b.txt")


def test_an_input_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match=r"gone: there is no such file or folder; check its name"):
        inputs.extent([str(tmp_path / "gone")])


def test_the_extent_of_other_inputs_differs(tmp_path: Path) -> None:
    story_file = tmp_path / "a.txt"
    story_file.write_text("The gulls left.", encoding="utf-8")
    before = inputs.extent([str(tmp_path)])
    assert before[:2] == (1, 15)
    assert inputs.extent([str(tmp_path)]) == before
    story_file.write_text("The gulls stay.", encoding="utf-8")
    assert inputs.extent([str(tmp_path)]) != before


def test_a_file_is_an_article_and_its_name_is_the_id(tmp_path: Path) -> None:
    path = tmp_path / "gulls.html"
    path.write_text(_PAGE, encoding="utf-8")
    found = _text(*_items(path))
    assert (found.id, found.kind) == (str(path), "html")


@pytest.mark.parametrize("name", ["news.jsonl", "news.jsonl.gz", "NEWS.JSONL", "news.ndjson"])
def test_a_line_is_an_article(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    data = f"{lines([story(1), story(2)])}\n\n{lines([story(3)], 2)}".encode()
    path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    found = _items(path)
    assert [item.place for item in found] == [f"{path}:1", f"{path}:2", f"{path}:5"]
    assert [_text(item).id for item in found] == ["a0", "a1", "a2"]
    assert _text(found[2]).text == story(3)


def test_the_options_name_the_fields(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text(
        json.dumps({"body": story(1), "key": 7, "desk": "sea", "more": {"a": [1]}, "text": ""}) + "\n", encoding="utf-8"
    )
    named: dict[str, Any] = {"text": "body", "id": "key", "kept": ("desk", "more", "gone")}
    found = _text(*_items(path), **named)
    assert (found.id, found.fields) == ("7", {"desk": "sea", "more": {"a": [1]}})
    assert _text(*_items(path), text="body").id == f"{path}:1"


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "isn't JSON"),
        ("[" * 100_000, "isn't JSON"),
        ("[1]", "isn't an object"),
        ('{"id": "a"}', "has no text in the field 'text'"),
        ('{"text": null}', "has no text"),
        ('{"text": "' + "a " * 200 + '"}', "is larger than 300 bytes"),
        ("\udcff", "isn't JSON"),
    ],
)
def test_a_line_that_holds_no_article_says_why(tmp_path: Path, line: str, problem: str) -> None:
    path = tmp_path / "news.jsonl"
    path.write_bytes(f"{line}\n".encode(errors="surrogateescape"))
    assert problem in _problem(*_items(path), max_bytes=300)


def test_a_line_that_is_too_long_is_skipped(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text(lines([story(1), "a" * 3_000_000, story(2)]), encoding="utf-8")
    first, long, second = _items(path, max_bytes=1000)
    assert "is larger than 1,000 bytes" in long.problem
    assert (_text(first).id, _text(second).id) == ("a0", "a2")


def test_a_document_among_texts_is_read_by_its_parser(tmp_path: Path) -> None:
    paragraph = "<w:p><w:r><w:t>The gulls left the pier on Monday. Nobody saw them go.</w:t></w:r></w:p>"
    (tmp_path / "a.docx").write_bytes(docx(paragraph))
    (tmp_path / "b.rtf").write_bytes(rb"{\rtf1 The gulls left the pier on Monday. Nobody saw them go.\par}")
    (tmp_path / "c.docx").write_bytes(docx(""))
    items = _items(tmp_path)
    assert [(_text(item).kind, _text(item).text) for item in items] == [("docx", ""), ("rtf", ""), ("docx", "")]
    found = [outcome(item, Form(), pipeline.digest) for item in items]
    assert [json.loads(each.record)["stats"]["words"] for each in found[:2]] == [11, 11]
    assert found[2].problem == "holds no text; give a document with words in it"


def test_a_file_that_ends_too_early_is_read_up_to_its_end(tmp_path: Path) -> None:
    path, whole = tmp_path / "a.jsonl.gz", tmp_path / "b.jsonl"
    data = gzip.compress(lines(map(story, range(2000))).encode())
    path.write_bytes(data[: len(data) // 2])
    whole.write_text(lines([story(1)]), encoding="utf-8")
    *found, broken, last = _items(tmp_path)
    assert 100 < len(found) < 2000
    assert (broken.place, broken.problem) == (str(path), "ends too early; fetch the file anew")
    assert last.place == f"{whole}:1"


def test_a_file_that_is_no_gzip_is_one_article_with_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(b"The gulls left.")
    (found,) = _items(path)
    assert found.problem.startswith("can't be read (Not a gzipped file")


def test_zstandard_and_parquet_files_are_read(tmp_path: Path) -> None:
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    packed = tmp_path / "a.jsonl.zst"
    packed.write_bytes(arrow.Codec("zstd").compress(lines([story(1)]).encode(), asbytes=True))
    table = tmp_path / "b.parquet"
    rows = [{"id": number, "text": story(number), "desk": "sea", "rest": "x"} for number in range(200)]
    parquet.write_table(arrow.Table.from_pylist(rows), table)
    found = _items(tmp_path, kept=("desk",))
    assert [_text(item).id for item in found] == ["a0", *map(str, range(200))]
    assert found[1].place == f"{table}:1"
    assert _text(found[200], kept=("desk",)).fields == {"desk": "sea"}
    table.write_bytes(table.read_bytes()[:-50])
    assert "isn't Parquet that can be read" in _items(table)[-1].problem


# warcio's writer leaves temporary files open
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning")
def test_the_pages_of_an_archive_are_articles(tmp_path: Path) -> None:
    pytest.importorskip("warcio")
    path = tmp_path / "crawl.warc.gz"
    with path.open("wb") as file:
        _write_archive(file)
    page, late = _items(path, max_bytes=1000)
    found = _text(page)
    assert (page.place, found.kind) == ("http://example.test/gulls", "html")
    assert found.id.startswith("<urn:uuid:")
    assert "café" in found.text
    assert late.problem.startswith("is larger than 1,000 bytes")


def _write_archive(file: Any) -> None:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    writer = WARCWriter(file, gzip=True)
    page = _PAGE.replace("Nobody", "No café").encode("latin-1")
    for address, type_, data in (
        ("http://example.test/gulls", "text/html; charset=latin-1", page),
        ("http://example.test/gull.png", "image/png", b"\x89PNG"),
        ("http://example.test/long", "TEXT/HTML", page * 9),
    ):
        headers = StatusAndHeaders("200 OK", [("Content-Type", type_)], protocol="HTTP/1.1")
        writer.write_record(writer.create_warc_record(address, "response", BytesIO(data), http_headers=headers))
        writer.write_record(writer.create_warc_record(address, "metadata", BytesIO(b"a: b")))


def test_a_reader_that_fails_loses_only_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.jsonl", "b.txt"):
        (tmp_path / name).write_text(lines([story(1)]), encoding="utf-8")
    monkeypatch.setattr(readers.module("jsonl"), "items", lambda *_: 1 / 0)
    broken, whole = _items(tmp_path)
    assert broken.problem == "can't be read (ZeroDivisionError: division by zero); please report it"
    assert whole.place == str(tmp_path / "b.txt")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may list any folder")
def test_a_folder_that_can_not_be_listed_is_named(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir(mode=0)
    with pytest.raises(ArticleError, match=r"in: can't be listed \(Permission denied\); check it"):
        inputs.extent([str(tmp_path)])


@pytest.mark.parametrize("name", ["a.parquet", "a.jsonl.zst", "a.warc"])
def test_a_package_that_is_missing_is_named(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for package in ("pyarrow", "pyarrow.parquet", "warcio", "warcio.archiveiterator"):
        monkeypatch.setitem(__import__("sys").modules, package, None)
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(ArticleError, match=r"needs (pyarrow|warcio), which isn't installed; pip install 'articlecli\["):
        _items(tmp_path)


def test_a_mailbox_holds_an_article_a_message(tmp_path: Path) -> None:
    line = b"From ann@example.org Tue Jun  3 10:00:00 2025\n"
    messages = [letter(Subject=f"Ferry number {i} runs") for i in (1, 2)]
    path = tmp_path / "a.mbox"
    path.write_bytes(b"".join(line + message + b"\n" for message in messages))
    found = list(Corpus([str(path)], Form()))
    assert [item.place for item in found] == [f"{path}:1", f"{path}:2"]
    texts = [readers.module(item.reader).text(item, Form()) for item in found]
    assert [text.kind for text in texts] == ["email", "email"]
    assert b"Ferry number 2 runs" in texts[1].data
    problems = [item.problem for item in Corpus([str(path)], Form(max_bytes=100))]
    assert all("larger than" in problem for problem in problems)


def test_a_feed_holds_an_article_an_entry_and_other_xml_is_a_file(tmp_path: Path) -> None:
    items = (
        "<item><title>Gulls leave</title><description>The gulls left the bay on Monday.</description></item>"
        "<item><title>Only a link</title><link>https://example.org/a</link></item>"
    )
    feed, other = tmp_path / "a.xml", tmp_path / "b.xml"
    feed.write_text(f'<rss version="2.0"><channel>{items}</channel></rss>', encoding="utf-8")
    other.write_text(_PAGE, encoding="utf-8")
    found = _items(feed, other)
    assert [item.place for item in found] == [f"{feed}:1", f"{feed}:2", str(other)]
    assert found[1].problem == "has no text, only a link: https://example.org/a"
    done = json.loads(outcome(found[0], Form(), pipeline.digest).record)
    assert (done["id"], done["headline"]) == (f"{feed}:1", "Gulls leave")
    assert "The gulls left the pier" in _text(found[2]).text


def test_the_headline_may_stand_in_a_field(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text('{"title": "Gulls leave", "text": "The gulls left the bay on Monday."}\n', encoding="utf-8")
    form = Form(title="title")
    (item,) = Corpus([str(path)], form)
    done = json.loads(outcome(item, form, pipeline.digest).record)
    assert (done["headline"], done["headline_origin"]) == ("Gulls leave", "stated")
