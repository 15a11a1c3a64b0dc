"""Noun phrases, which name speakers: the phrase that begins at a word, and the phrase that ends at a word."""

import pytest

from articlecli.core.article import Passage
from articlecli.languages import Language
from articlecli.people.affiliations import with_affiliation
from articlecli.people.noun_phrases import mention_at, mention_before


def _at(text: str, language: Language) -> str | None:
    found = mention_at(text, 0, len(text), language)
    if found:
        assert text[found.start : found.end] == found.text
    return found.text if found else None


def _before(text: str, language: Language) -> str | None:
    found = mention_before(text, 0, len(text), language)
    if found:
        assert text[found.start : found.end] == found.text
    return found.text if found else None


_WHOLE = [
    "R. J. Oduya-Lind",
    "J.P. Marsh",
    "Dr. Ana Velar",
    "Mayor Ana Velar",
    "the Rev. Ana Velar",
    "Secretary of State Ana Velar",
    "White House press secretary Piet Osk",
    "former mayor Piet Osk",
    "34-year-old Ana Velar",
    "the 34-year-old nurse",
    "Piet van der Laan",
    "Maria de la Cruz",
    "Yusuf al-Karim",
    "Carl Brandt Jr.",
    "Ana Velar and Piet Osk",
    "Ana Velar's lawyer",
    "the mayor's office",
    "the former mayor of Leeds",
    "a spokesman for Ana Velar",
    "members of the league",
    "several experts",
    "U.S. officials",
    "local police officers",
    "the old man",
    "police",
    "she",
    "who",
]


@pytest.mark.parametrize("phrase", _WHOLE)
def test_a_phrase_is_found_whole_from_either_end(phrase: str, english: Language) -> None:
    assert _at(f"{phrase} said so", english) == phrase
    assert _before(f"It was late, {phrase} ", english) == phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Ana Velar of Leeds said", "Ana Velar"),
        ("Ana Velar, 34, said", "Ana Velar"),
        ("Ana Velar 34 said", "Ana Velar"),
        ("Ana Velar Monday said", "Ana Velar"),
        ("Ana Velar angrily said", "Ana Velar"),
        ("Ana Velar and she said", "Ana Velar"),
        ("Ana Velar told Piet Osk", "Ana Velar"),
        ("officials Monday said", "officials"),
        ("a group of 12 said", "a group of 12"),
        ("Good people said", "Good people"),
        ("The mayor a day later said", "The mayor"),
        ("another said", "another"),
        ("others said", "others"),
        ("some said", "some"),
        ("two of the men said", "two of the men"),
    ],
)
def test_a_phrase_read_forwards_ends_before_words_that_are_not_part_of_it(
    text: str, phrase: str, english: Language
) -> None:
    assert _at(text, english) == phrase


@pytest.mark.parametrize("text", ["Ana Velar’s", "Monday", "saying so", "angrily", "everybody left", "and so", "of it"])
def test_no_phrase_begins_with_these_words(text: str, english: Language) -> None:
    assert _at(text, english) is None


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("It rained in Leeds and she ", "she"),
        ("Ana Velar of Leeds ", "Ana Velar"),
        ("Ana Velar of the league ", "Ana Velar"),
        ("On Monday the two ", "the two"),
        ("when officials ", "officials"),
        ("But many farmers ", "many farmers"),
        ("They told the mayor ", "the mayor"),
        ("Continued Velar", "Velar"),
        ("the claim of Ana Velar's", "Ana Velar's"),
        ("the league's lawyer, R. J. Oduya-Lind", "R. J. Oduya-Lind"),
        ("Then spokesman for Ana Velar ", "spokesman for Ana Velar"),
        ("The man with Ana Velar ", "The man with Ana Velar"),
    ],
)
def test_a_phrase_read_backwards_begins_after_words_that_are_not_part_of_it(
    text: str, phrase: str, english: Language
) -> None:
    assert _before(text, english) == phrase


@pytest.mark.parametrize("text", ["It was said", "On Monday", "It took 12", "into it again and again", "with that; "])
def test_no_phrase_ends_with_these_words(text: str, english: Language) -> None:
    assert _before(text, english) is None


def test_a_phrase_stays_within_the_given_offsets(english: Language) -> None:
    text = "Ana Velar Osk said"
    found = mention_at(text, 0, len("Ana Velar"), english)
    assert found
    assert found.text == "Ana Velar"
    found = mention_before(text, len("Ana "), len("Ana Velar"), english)
    assert found
    assert found.text == "Velar"


@pytest.mark.parametrize(
    ("text", "phrase", "whole"),
    [
        ("Ana Velar of Leeds said", "Ana Velar", "Ana Velar of Leeds"),
        ("Ana Velar of the Northern League said", "Ana Velar", "Ana Velar of the Northern League"),
        ("Ana Velar (Ind.) said", "Ana Velar", "Ana Velar (Ind.)"),
        ("Ana Velar of all people", "Ana Velar", "Ana Velar"),
        ("she of Leeds", "she", "she"),
        ("the mayor of Leeds said", "the mayor", "the mayor"),
    ],
)
def test_a_name_takes_in_the_place_or_party_behind_it(text: str, phrase: str, whole: str, english: Language) -> None:
    found = with_affiliation(text, Passage(phrase, 0, len(phrase)), english)
    assert found.text == text[found.start : found.end] == whole
