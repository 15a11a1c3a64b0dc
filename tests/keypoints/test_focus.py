import pytest

from articlecli.core.article import ArticleError
from articlecli.keypoints.focus import focus_phrases, matched_phrases
from articlecli.languages import Language
from articlecli.text.segmentation import terms_of


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, []),
        ("tariffs", ["tariffs"]),
        (" trade  war,tariffs, ", ["trade war", "tariffs"]),
        (["trade war", "tariffs,ships"], ["trade war", "tariffs", "ships"]),
        ("Tariffs,tariff", ["Tariffs"]),
        ("the port of Weld", ["the port of Weld"]),
        ("har\x1b[1mbour", ["harbour"]),
    ],
)
def test_commas_separate_phrases(given: str | list[str] | None, expected: list[str], english: Language) -> None:
    assert [phrase.text for phrase in focus_phrases(given, english)] == expected


@pytest.mark.parametrize("given", ["", ",", "the", "tariffs, of the", "…", []])
def test_a_phrase_without_a_word_of_content_is_refused(given: str | list[str], english: Language) -> None:
    with pytest.raises(ArticleError, match="name a word of content"):
        focus_phrases(given, english)


@pytest.mark.parametrize(
    ("focus", "sentence"),
    [
        ("tariff", "New TARIFFS hurt the port."),
        ("tariffs", "One tariff hurt the port."),
        ("Weld", "Ann Weld’s orchard is sold."),
        ("Weld", "Weld's orchard is sold."),
        ("Weld’s", "The Weld orchard is sold."),
        ("weld", "The Weld-owned orchard is sold."),
        ("trade war", "In a war, trade suffers."),
        ("the orchard", "An orchard is sold."),
        ("14 tugs", "All 14 tugs left."),
    ],
)
def test_a_sentence_matches_a_phrase_whose_words_it_has_in_any_form(
    focus: str, sentence: str, english: Language
) -> None:
    assert matched_phrases(terms_of(sentence, english), focus_phrases(focus, english)) == [focus]


@pytest.mark.parametrize(
    ("focus", "sentence"),
    [
        ("trade war", "The trade suffers."),
        ("port", "The reporter left."),
        ("Marsh", "Ann Marshall left."),
        ("Weld-owned orchard", "Weld sold the orchard."),
    ],
)
def test_a_sentence_with_only_a_part_of_a_phrase_does_not_match(focus: str, sentence: str, english: Language) -> None:
    assert matched_phrases(terms_of(sentence, english), focus_phrases(focus, english)) == []
