from articlecli import topics
from articlecli.article import Span
from articlecli.languages import Language
from articlecli.segmentation import split


def _topics(text: str, language: Language) -> list[str]:
    return topics.key_phrases(split(text, [Span(0, len(text))], language), language)


def test_a_phrase_beats_its_words_and_keeps_its_most_frequent_form(english: Language) -> None:
    text = "The Alder Street Baths will close. Swimmers love the Alder Street Baths. "
    text += "A swimmer sang, and swimmers wept with swimmers."
    assert _topics(text, english) == ["Alder Street Baths", "swimmers"]


def test_a_phrase_does_not_span_punctuation(english: Language) -> None:
    assert _topics("Bread, flour. Bread, flour.", english) == ["Bread", "flour"]


def test_there_are_at_most_eight_and_none_shares_a_word(english: Language) -> None:
    text = " ".join(f"Word{chr(97 + i)} stands. Word{chr(97 + i)} falls." for i in range(20))
    found = _topics(text, english)
    assert len(found) == topics.MOST
    assert len({word for phrase in found for word in phrase.split()}) == sum(len(p.split()) for p in found)


def test_a_text_that_says_nothing_twice_has_none(english: Language) -> None:
    assert _topics("The sun rose early.", english) == []
