import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from articlecli import languages
from articlecli.core.article import ArticleError
from articlecli.languages import Language
from articlecli.languages._groups import NOTHING, Sentences
from articlecli.parsers import _dates


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
        known = getattr(language, group)
        for field in known.__annotations__:
            yield f"{group}.{field}", getattr(known, field)


@pytest.mark.parametrize("code", languages._FOLDERS)
def test_word_lists_are_in_lower_case(code: str) -> None:
    for name, words in _fields(languages.load(code)):
        lists = words.values() if name == "articles.block_words" else [words] if isinstance(words, frozenset) else []
        for each in lists:
            flat = {word for entry in each for word in ([entry] if isinstance(entry, str) else entry)}
            assert {word for word in flat if word != word.lower()} == set(), name


@pytest.mark.parametrize("code", languages._FOLDERS)
def test_patterns_compile(code: str) -> None:
    for name, pattern in _fields(languages.load(code)):
        if isinstance(pattern, str) and not pattern.endswith(".json"):
            re.compile(pattern, re.IGNORECASE)
        for each in pattern.values() if name.startswith("openings.") and isinstance(pattern, Mapping) else ():
            for one in each:
                re.compile(one, re.IGNORECASE)


def test_a_language_without_knowledge_has_a_default_for_everything() -> None:
    for name, value in _fields(Language(code="xx")):
        assert value is None or not value or value == NOTHING or name in {"words.pattern", "words.capital"}, name


@pytest.mark.parametrize("code", languages._FOLDERS)
def test_every_language_has_the_classes_of_words_that_have_weights(code: str, english: Language) -> None:
    """A class under another name would tell nothing."""
    assert set(languages.load(code).articles.block_words) == set(english.articles.block_words)


_LINES = [
    "Home > a" + " > a" * 12 + " !",
    "Home | News | Sport | Weather | Sounds | Food | Travel | Culture | Arts | Earth | Video | Live | More...",
    "view all " * 50 + "x",
    "share " * 80,
    "by " + "Ann Weld, " * 45,
    "facebook, " * 45 + "!",
    "(" * 250 + ")" * 250,
    "read more " * 50,
    "Von " + "Ann Weld, " * 45 + "!",
    "ANN DE VAN LA " * 35 + "!",
    "Ann de van la " * 35 + "!",
    "АННА ВЕЛЬД И " * 35 + "!",
    "dpa/" * 120 + "!",
    "afp, " * 95 + "!",
    "LONDON/PARIS " * 35 + "(dpa",
    "Paris, " * 70 + "(",
    "3. " * 160 + "Oktober",
    "1/1/" * 120,
]


@pytest.mark.parametrize("line", _LINES)
@pytest.mark.parametrize("code", languages._FOLDERS)
def test_no_hostile_line_takes_long(line: str, code: str) -> None:
    """A pattern that tries all ways to split a line would not end here."""
    language = languages.load(code)
    articles = language.articles
    for pattern in (
        articles.author,
        articles.byline,
        articles.correction,
        articles.credit,
        articles.dateline,
        articles.key_points_heading,
        articles.running_head,
        articles.updated,
    ):
        re.fullmatch(pattern, line, re.IGNORECASE)
        re.match(pattern, line, re.IGNORECASE)
    _dates.iso_date(line[:80], language)
    _dates.date_within(line, language)


def test_the_lists_of_noun_cues_and_hearer_cues_hold_only_cues(english: Language) -> None:
    assert english.quotations.noun_cues | english.quotations.hearer_cues <= english.quotations.cues


def test_a_group_takes_only_its_own_fields_and_keeps_them() -> None:
    with pytest.raises(TypeError, match="Sentences has no pronouns"):
        Sentences(pronouns=frozenset({"she"}))  # type: ignore[call-arg]
    group = Sentences(stops="!")
    with pytest.raises(AttributeError, match="stops"):
        group.stops = "?"  # type: ignore[misc]
    assert group.stops == "!"
