"""The same quotation in several articles."""

from articlecli.core.article import Passage, Quote
from articlecli.events.shared_quotes import Said, merge_quotes
from articlecli.languages import Language


def _groups(language: Language, *texts: str) -> list[list[int]]:
    said = [
        Said(i, Quote((Passage(text, 0, len(text)),), "Ann Lee", None, "said", "direct", 1.0, 0, len(text), 0))
        for i, text in enumerate(texts)
    ]
    return merge_quotes(said, [language] * len(texts))


def test_equal_words_are_one_quotation(english: Language) -> None:
    assert _groups(english, "We will fly again.", "We will fly again,") == [[0, 1]]


def test_a_longer_version_holds_a_shorter_one(english: Language) -> None:
    assert _groups(english, "It is a hard day.", "It is a hard day, but we will fly again.") == [[0, 1]]


def test_other_words_are_another_quotation(english: Language) -> None:
    assert _groups(english, "It is a hard day for us.", "We will fly again in spring.") == [[0], [1]]


def test_two_common_words_are_not_enough(english: Language) -> None:
    assert _groups(english, "very ill", "very ill") == [[0], [1]]
