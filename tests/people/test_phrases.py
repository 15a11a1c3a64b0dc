import pytest

from articlecli.core import Span
from articlecli.languages import Language
from articlecli.people.phrases import Phrase, phrases_in


def _found(text: str, language: Language) -> list[Phrase]:
    return list(phrases_in(text, 0, Span(0, len(text)), lambda _: False, language))


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Then the silver-haired veteran left.", "the silver-haired veteran"),
        ("Then the lanky, bespectacled professor left.", "the lanky, bespectacled professor"),
        ("Then the Kentucky Republican left.", "the Kentucky Republican"),
        ("Then the 34-year-old left.", "the 34-year-old"),
        ("Then Frost’s partner left.", "Frost’s partner"),
        ("Then the former vice president’s spokeswoman left.", "the former vice president’s spokeswoman"),
        ("Then police officers left.", "police officers"),
        ("Then the company left.", "the company"),
        ("Then her statement came.", "her statement"),
    ],
)
def test_a_description_is_a_noun_phrase_for_somebody_or_for_their_words(
    text: str, phrase: str, english: Language
) -> None:
    assert phrase in [text[found.start : found.end] for found in _found(text, english)]


def test_a_description_goes_on_behind_its_noun(english: Language) -> None:
    text = "Then a spokesperson for the camp left."
    (found,) = _found(text, english)
    assert text[found.start : found.end] == "a spokesperson"
    assert text[found.start : found.whole_end] == "a spokesperson for the camp"


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("He’s gone.", "he"),
        ("It was her boat.", "her"),
        ("They said so.", "they"),
        ("He saw himself.", "himself"),
        ("“Late,” it said.", "it"),
    ],
)
def test_a_pronoun_is_found_by_its_bare_form(text: str, head: str, english: Language) -> None:
    assert head in [found.head for found in _found(text, english) if found.is_pronoun]


def test_a_pronoun_of_things_counts_only_where_it_speaks(english: Language) -> None:
    assert [found.head for found in _found("It rained. It fell.", english)] == []


def test_descriptions_inside_quotations_are_left_out_and_pronouns_are_not(english: Language) -> None:
    text = "The mayor saw her."
    found = phrases_in(text, 0, Span(0, len(text)), lambda _: True, english)
    assert [each.head for each in found] == ["her"]


@pytest.mark.parametrize("text", ["The mayor Ann Lee left.", "Mayor Ann Lee left."])
def test_a_title_before_a_name_is_no_other_person(text: str, english: Language) -> None:
    assert all("Ann" not in text[found.start : found.end] for found in _found(text, english))
