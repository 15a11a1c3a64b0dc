"""French, Spanish, Italian and Portuguese: their lists, their words as written, and their openings of sentences."""

import re

import pytest

from articlecli import languages
from articlecli.core.article import Span
from articlecli.keypoints import openings
from articlecli.languages import Language
from articlecli.people.name_finder import name_of, names_in
from articlecli.people.phrases import phrases_in
from articlecli.text import split_sentences, tokenize


@pytest.fixture(params=["fr", "es", "it", "pt"])
def language(request: pytest.FixtureRequest) -> Language:
    return languages.load(request.param)


def test_word_lists_are_in_lower_case(language: Language) -> None:
    for group in (language.words, language.names, language.quotations):
        for field, words in vars(group).items():
            if isinstance(words, frozenset):
                assert {word for word in words if word != word.lower()} == set(), field


def test_patterns_compile(language: Language) -> None:
    patterns = [language.words.pattern, language.quotations.source_markers, language.quotations.empty_answer]
    for field in (each for each in vars(language.openings).values() if not isinstance(each, frozenset)):
        patterns += [field] if isinstance(field, str) else [each for known in field.values() for each in known]
    for pattern in patterns:
        re.compile(pattern, re.IGNORECASE)


def test_noun_cues_are_cues(language: Language) -> None:
    assert language.quotations.noun_cues <= language.quotations.cues


def test_no_given_name_is_both_a_womans_and_a_mans(language: Language) -> None:
    assert language.names.feminine & language.names.masculine <= {"alex", "andrea"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("l'ancien maire d'Orla", ["l'", "ancien", "maire", "d'", "Orla"]),
        ("qu'il s'est tu", ["qu'", "il", "s'", "est", "tu"]),
        ("a-t-elle dit", ["a", "elle", "dit"]),
        ("ajoute-t-il", ["ajoute", "il"]),
        ("aujourd'hui, le porte-parole", ["aujourd'hui", "le", "porte-parole"]),
    ],
)
def test_french_words_that_an_apostrophe_or_a_hyphen_ties(text: str, words: list[str]) -> None:
    found = tokenize(text, 0, len(text), languages.load("fr"))
    assert [token.text for token in found] == words
    assert [text[token.start : token.end] for token in found] == words
    assert all(token.is_joined or "," in text[: token.start] for token in found[1:])


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("fr", "Selon l'Élysée et qu'Ann Lee", ["Élysée", "Ann Lee"]),
        ("fr", "le RN de Marine Orsel et Dominique de Villars", ["Marine Orsel", "Dominique de Villars"]),
        ("fr", "le maire de Velle Anne Orsel", ["Anne Orsel"]),
        ("fr", "l'Université de Velle a ouvert", ["Université de Velle"]),
        ("fr", "le Britannique Harry Weld", ["Harry Weld"]),
        ("fr", "Jeanne d'Orsel a souri", ["Jeanne d'Orsel"]),
        ("es", "la alcaldesa de Orla María de la Vega", ["María de la Vega"]),
        ("es", "Rosario del Pilar Lozano", ["Rosario del Pilar Lozano"]),
        ("es", "En Orla la Corte Suprema", ["Orla", "Corte Suprema"]),
    ],
)
def test_names(code: str, text: str, names: list[str]) -> None:
    found = names_in(text, 0, Span(0, len(text)), languages.load(code))
    assert [text[name.start : name.end] for name in found] == names


def test_the_name_in_a_description() -> None:
    assert name_of("la ministre des Ports Anne Orsel", languages.load("fr"))[1] == ("Anne", "Orsel")


def test_a_noun_for_somebody_has_an_article() -> None:
    text = "Réunir dix députés et maires. Le maire parle."
    found = phrases_in(text, 0, Span(0, len(text)), lambda _: False, languages.load("fr"))
    assert [text[phrase.start : phrase.end] for phrase in found] == ["Le maire"]


@pytest.mark.parametrize(
    ("code", "sentence", "fault"),
    [
        ("fr", "Cependant, la digue tient.", "connective"),
        ("fr", "Elle tient.", "pronoun"),
        ("fr", "Il faut une digue.", None),
        ("fr", "Celui-ci a souri.", "pronoun"),
        ("fr", "Cette décision surprend.", "determiner"),
        ("fr", "Cette semaine, la digue tient.", None),
        ("fr", "La digue tient.", None),
        ("es", "Sin embargo, el dique aguanta.", "connective"),
        ("es", "Ella aguanta.", "pronoun"),
        ("es", "Esta decisión sorprende.", "determiner"),
        ("es", "Este martes el dique aguanta.", None),
        ("es", "El dique aguanta.", None),
    ],
)
def test_openings_of_sentences(code: str, sentence: str, fault: str | None) -> None:
    language = languages.load(code)
    text = f"Anne Orsel parla. {sentence}"
    sentences = split_sentences(text, [Span(0, len(text))], language)
    assert openings.opening(sentences, 1, language).fault == fault
