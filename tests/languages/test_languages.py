import re
from collections.abc import Iterator
from typing import Any

import pytest

from articlecli import languages
from articlecli.core.article import ArticleError
from articlecli.languages import Language
from articlecli.languages._groups import NOTHING


def test_a_language_is_found_by_its_code_and_auto_is_english() -> None:
    assert languages.load("auto") is languages.load("en")
    assert languages.load("en").code == "en"


def test_an_unknown_language_is_refused_with_the_way_to_a_known_one() -> None:
    with pytest.raises(ArticleError, match="no language 'tlh'; give its two letters of ISO 639-1, such as de"):
        languages.load("tlh")


def test_the_name_of_a_language_is_answered_with_its_code() -> None:
    with pytest.raises(ArticleError, match="no language 'German'; did you mean de"):
        languages.load("German")


@pytest.mark.parametrize(
    ("code", "meant"),
    [("pt-BR", "pt"), ("de_AT", "de"), ("nb", "no"), ("nn", "no"), ("DE", "de"), ("deu", "de"), ("en-GB", "en")],
)
def test_a_regional_or_longer_code_means_the_language(code: str, meant: str) -> None:
    assert languages.load(code) is languages.load(meant)


@pytest.mark.parametrize(("code", "meant"), [("iw", "he"), ("zh-Hans", "zh"), ("sw", "sw"), ("und", "und")])
def test_a_language_without_a_folder_is_the_neutral_one_with_its_code(code: str, meant: str) -> None:
    assert languages.load(code).code == meant
    assert languages.load(code) is languages.load(meant)
    assert not languages.load(code).quotations.cues


def _fields(language: Language) -> Iterator[tuple[str, Any]]:
    """The fields of all groups, each with its name: "words.determiners"."""
    for group in language._fields[2:]:
        for field, value in getattr(language, group)._asdict().items():
            yield f"{group}.{field}", value


def test_word_lists_are_in_lower_case(english: Language) -> None:
    for name, words in _fields(english):
        if isinstance(words, frozenset):
            flat = {word for entry in words for word in ([entry] if isinstance(entry, str) else entry)}
            assert {word for word in flat if word != word.lower()} == set(), name


def test_patterns_compile(english: Language) -> None:
    for name, pattern in _fields(english):
        if isinstance(pattern, str) and not pattern.endswith(".json"):
            re.compile(pattern, re.IGNORECASE)
        for each in pattern.values() if name.startswith("openings.") and not isinstance(pattern, str) else ():
            for one in each:
                re.compile(one, re.IGNORECASE)


def test_a_language_without_knowledge_has_a_default_for_everything() -> None:
    for name, value in _fields(Language(code="xx")):
        assert value is None or not value or value == NOTHING or name == "words.pattern", name


@pytest.mark.parametrize(
    "line",
    [
        "Home > a" + " > a" * 12 + " !",
        "Home | News | Sport | Weather | Sounds | Food | Travel | Culture | Arts | Earth | Video | Live | More...",
        "view all " * 50 + "x",
        "share " * 80,
        "by " + "Ann Weld, " * 45,
        "facebook, " * 45 + "!",
        "(" * 250 + ")" * 250,
        "read more " * 50,
    ],
)
def test_no_hostile_line_takes_long(line: str, english: Language) -> None:
    """A pattern that tries all ways to split a line would not end here."""
    for pattern in (
        english.articles.author,
        english.articles.byline,
        english.articles.correction,
        english.articles.credit,
        english.articles.key_points_heading,
    ):
        re.fullmatch(pattern, line, re.IGNORECASE)


def test_the_lists_of_noun_cues_and_hearer_cues_hold_only_cues(english: Language) -> None:
    assert english.quotations.noun_cues | english.quotations.hearer_cues <= english.quotations.cues
