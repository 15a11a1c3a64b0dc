"""The same quotation in several articles."""

from articlecli.core.article import Passage, Quote
from articlecli.events.shared_quotes import Said, Shared, merge_quotes
from articlecli.languages import Language


def _groups(language: Language, *texts: str) -> list[list[int]]:
    said = [
        Said(i, Quote((Passage(text, 0, len(text)),), "Ann Lee", None, "said", "direct", 1.0, 0, len(text), 0))
        for i, text in enumerate(texts)
    ]
    return merge_quotes(said, [language] * len(texts))[0]


def test_equal_words_are_one_quotation(english: Language) -> None:
    assert _groups(english, "We will fly again.", "We will fly again,") == [[0, 1]]


def test_a_longer_version_holds_a_shorter_one(english: Language) -> None:
    assert _groups(english, "It is a hard day.", "It is a hard day, but we will fly again.") == [[0, 1]]


def test_other_words_are_another_quotation(english: Language) -> None:
    assert _groups(english, "It is a hard day for us.", "We will fly again in spring.") == [[0], [1]]


def test_two_common_words_are_not_enough(english: Language) -> None:
    assert _groups(english, "very ill", "very ill") == [[0], [1]]


def test_contractions_brackets_and_an_ellipsis_are_no_other_words(english: Language) -> None:
    assert _groups(english, "We have not slept for three nights.", "We haven't slept for three nights") == [[0, 1]]
    one, two = "We keep [the water] from the old houses by the river.", "We keep it from the old houses by the river."
    assert _groups(english, one, two) == [[0, 1]]
    assert _groups(english, "I was tired and I fell asleep at noon.", "I was tired and ... fell asleep") == [[0, 1]]


def test_the_same_words_in_another_order_are_another_quotation(english: Language) -> None:
    one, two = "The council must pay the builders now.", "The builders now must pay the council."
    assert _groups(english, one, two) == [[0], [1]]


def test_a_part_that_another_quotation_has_is_named(english: Language) -> None:
    texts = ("I made a mistake,", "I should have said so in spring."), ("I made a mistake, and I will go in May.",)
    said = [
        Said(i, Quote(tuple(Passage(t, 0, len(t)) for t in each), "Ann Lee", None, "said", "direct", 1.0, 0, 60, 0))
        for i, each in enumerate(texts)
    ]
    assert merge_quotes(said, [english] * 2) == ([[0], [1]], [Shared(part=0, of=0, within=1)])
