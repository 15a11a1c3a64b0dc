"""The program's own words follow the article's language, and text from right to left keeps its place."""

import io
from dataclasses import replace

import pytest

import articlecli
from articlecli import languages, renderers
from articlecli.core.article import Digest
from articlecli.renderers import Style, Wording

_GERMAN = (
    "Fähre läuft auf Grund\n\nDie Fähre ist am Montag vor dem Hafen auf Grund gelaufen. An Bord waren 300 Menschen. "
    "„Wir haben alle an Land gebracht“, sagte der Kapitän Jens Harms. Die Ursache ist noch nicht bekannt."
)
_ARABIC = (
    "غرق عبارة قرب الميناء\n\nجنحت العبارة يوم الاثنين قرب الميناء وعلى متنها ألف راكب. وقال القبطان إن جميع الركاب "
    "نقلوا إلى الشاطئ. وأضافت الشركة أن سبب الحادث لم يعرف بعد."
)
_CHINESE = "渡轮在港口外搁浅。船上有一千二百人，没有人受伤。船长说所有的人都已经上岸。公司说原因还不清楚。" * 3


def _shown(digest: Digest, format_: str, **style: object) -> str:
    stream = io.StringIO()
    renderers.render(format_, digest, stream, Style(**style))  # type: ignore[arg-type]
    return stream.getvalue()


@pytest.mark.parametrize("format_", ["plain", "terminal", "markdown", "html"])
def test_the_headings_are_in_the_articles_language(format_: str) -> None:
    shown = _shown(articlecli.digest(_GERMAN), format_)
    assert "Das Wichtigste" in shown
    assert "Wörter" in shown
    assert "Deutsch" in shown
    assert "Key points" not in shown


@pytest.mark.parametrize("format_", ["plain", "terminal", "markdown", "html"])
def test_the_user_may_keep_english_or_ask_for_another(format_: str) -> None:
    digest = articlecli.digest(_GERMAN)
    english = _shown(digest, format_, ui="en")
    assert "Key points" in english
    assert "German" in english
    assert "L’essentiel" in _shown(digest, format_, ui="fr")


def test_json_has_the_same_keys_in_all_languages() -> None:
    german, english = (articlecli.digest(text).to_dict() for text in (_GERMAN, "The ferry ran aground, he said."))
    assert list(german) == list(english)
    assert (german["language"], english["language"]) == ("de", "en")
    assert articlecli.digest(_GERMAN, language="de").language_confidence == 1.0


def test_a_language_without_words_of_its_own_has_english_headings_and_is_named() -> None:
    shown = _shown(articlecli.digest(_ARABIC), "plain")
    assert "Key points" in shown
    assert "Arabic" in shown


@pytest.mark.parametrize(
    ("code", "number", "words"),
    [
        ("de", 1, "1 Wort"),
        ("de", 1234, "1.234 Wörter"),
        ("fr", 0, "0 mot"),
        ("fr", 12345, "12\u202f345 mots"),
        ("ru", 21, "21 слово"),
        ("ru", 3, "3 слова"),
        ("ru", 12, "12 слов"),
        ("en", 1234, "1,234 words"),
    ],
)
def test_numbers_have_the_form_of_the_language(code: str, number: int, words: str) -> None:
    assert Wording(languages.display(code)).count(number, "{} word", "{} words") == words


def test_all_languages_have_the_same_phrases() -> None:
    displays = [languages.display(code) for code in languages.displayed()]
    phrases = [set(each.phrases) | set(each.counted) for each in displays if each]
    assert len(phrases) == 7
    assert all(each == phrases[0] for each in phrases)
    for display in filter(None, displays):
        for english, own in display.phrases.items():
            assert english.count("{}") == own.count("{}"), own


def test_a_page_from_right_to_left_says_so_and_names_the_language_of_its_headings() -> None:
    shown = _shown(articlecli.digest(_ARABIC), "html")
    assert '<html lang="ar" dir="rtl">' in shown
    assert '<h2 lang="en">Key points</h2>' in shown
    assert "padding-right: 2rem" in shown
    english = _shown(articlecli.digest("The ferry ran aground, and he stayed with her on board."), "html")
    assert "dir=" not in english
    assert "padding-right: 2rem" not in english


@pytest.mark.parametrize("format_", ["terminal", "markdown"])
def test_a_name_from_right_to_left_does_not_turn_the_facts_beside_it(format_: str) -> None:
    digest = replace(articlecli.digest(_ARABIC), byline="ليلى حداد", published="2024-06-03")
    assert "\u200eBy ليلى حداد\u200e · 2024-06-03" in _shown(digest, format_)
    assert "\u200e" not in _shown(replace(digest, byline="Leila Haddad"), format_)


def test_isolates_of_the_article_itself_are_removed_all_the_same() -> None:
    digest = articlecli.digest(_ARABIC.replace("العبارة", "\u2067\u202eالعبارة"))
    assert not {"\u2067", "\u202e"} & set(_shown(digest, "terminal"))


def test_no_line_of_wide_characters_is_wider_than_the_window() -> None:
    from rich.cells import cell_len

    lines = _shown(articlecli.digest(_CHINESE), "terminal", width=40).splitlines()
    assert max(map(cell_len, lines)) <= 40
