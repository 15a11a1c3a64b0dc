"""Sentence ends in 50 languages: in tests/cases/sentences, "|" marks the ends inside a paragraph."""

import re
from pathlib import Path

import pytest

from articlecli import sentences

_CASES = sorted((Path(__file__).parent.parent / "cases" / "sentences").glob("*.txt"))
_FEWEST_LANGUAGES = 40


def _marked(path: Path) -> list[str]:
    return [part.strip() for part in re.split(r"\||\n\n", path.read_text(encoding="utf-8"))]


def test_there_are_enough_languages() -> None:
    assert len(_CASES) >= _FEWEST_LANGUAGES


@pytest.mark.parametrize("path", _CASES, ids=lambda path: path.stem)
def test_sentences_end_where_a_reader_of_the_language_would_say_so(path: Path) -> None:
    text = path.read_text(encoding="utf-8").replace("|", "")
    assert [sentence.text for sentence in sentences(text, language=path.stem)] == _marked(path)


@pytest.mark.parametrize("path", _CASES, ids=lambda path: path.stem)
def test_a_long_paragraph_is_cut_as_a_short_one(path: Path) -> None:
    first = path.read_text(encoding="utf-8").replace("|", "").split("\n\n")[0]
    gap = "" if path.stem in {"zh", "ja"} else " "
    once = sentences(first, language=path.stem)
    often = sentences(gap.join([first] * 200), language=path.stem)
    assert len(often) == 200 * len(once)


@pytest.mark.parametrize("path", _CASES, ids=lambda path: path.stem)
def test_each_sentence_has_words_and_terms(path: Path) -> None:
    for sentence in sentences(path.read_text(encoding="utf-8").replace("|", ""), language=path.stem):
        assert 1 < sentence.words < 30
        assert sentence.terms


@pytest.mark.parametrize("code", ["de", "el", "fr", "hi", "th", "zh"])
@pytest.mark.parametrize(
    "part", ["（", "。", "「。", "“", "1. ", "XX. ", "a.", " ;", "– ", "……", "‘’.", "字", "ก", "ก ", ": «"]
)
def test_a_hostile_text_is_cut_without_loss(code: str, part: str) -> None:
    text = part * 3_000
    found = sentences(text, language=code)
    assert "".join("".join(sentence.text for sentence in found).split()) == "".join(text.split())
