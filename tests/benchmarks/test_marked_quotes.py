import json
from pathlib import Path

import pytest

import articlecli
from benchmarks import marked_quotes
from benchmarks.data import FOLDER
from benchmarks.quotes import is_same_person

_NO_DATA = not (FOLDER / "web" / "languages-dev.jsonl.gz").exists()


@pytest.mark.parametrize("name", marked_quotes.LANGUAGES.values())
def test_the_marks_are_in_order_and_in_one_half_each(name: str) -> None:
    halves = [marked_quotes.marked(name, part) for part in marked_quotes.PARTS]
    records = [record for half in halves for record in half]
    assert len({record["id"] for record in records}) == len(records)
    for record in records:
        starts = [mark["start"] for mark in record["quotes"]]
        assert starts == sorted(starts)
        for mark in record["quotes"]:
            assert 0 <= mark["start"] < mark["end"] <= record["characters"]
            assert 0 <= mark["speaker_start"] < mark["speaker_end"] <= record["characters"]


@pytest.mark.parametrize("name", marked_quotes.LANGUAGES.values())
def test_the_marks_hold_no_text_but_that_of_written_articles(name: str) -> None:
    path = Path(__file__).parent.parent / "cases" / f"quotes-{name}.json"
    for record in json.loads(path.read_text(encoding="utf-8")):
        assert set(record) - {"text"} == {"id", "part", "characters", "quotes"}
        assert len(record.get("text", "")) in {0, record["characters"]}
        assert all(isinstance(value, int) for mark in record["quotes"] for value in mark.values())


@pytest.mark.skipif(_NO_DATA, reason="the articles belong to their publishers")
@pytest.mark.parametrize("code", marked_quotes.LANGUAGES)
def test_the_articles_are_those_that_were_marked(code: str) -> None:
    texts = marked_quotes.texts(code)
    for part in marked_quotes.PARTS:
        for record in marked_quotes.marked(marked_quotes.LANGUAGES[code], part):
            assert "text" in record or len(texts[record["id"]]) == record["characters"]


@pytest.mark.parametrize(("code", "name"), [("nl", "dutch"), ("ru", "russian")])
def test_no_quote_of_a_written_article_has_a_stranger_as_its_speaker(code: str, name: str) -> None:
    for record in marked_quotes.marked(name, "dev"):
        text = record.get("text")
        if text is None:
            continue
        known = [text[m["name_start"] : m["name_end"]] for m in record["quotes"] if "name_start" in m]
        known += [text[m["speaker_start"] : m["speaker_end"]] for m in record["quotes"]]
        for quote in articlecli.digest(text, language=code).quotes:
            assert quote.speaker is None or any(is_same_person(quote.speaker, each) for each in known), quote
