from pathlib import Path

import pytest

from articlecli import languages
from articlecli.core.article import Span
from articlecli.languages import Language
from articlecli.languages._groups import Topics, Words
from articlecli.text.segmentation import split_with_words
from articlecli.topics import key_phrases, selection
from articlecli.topics.weights import PhraseWeights
from tests.support.paths import SAMPLES

FILLER = " Nobody went there, and so it went on for a while." * 60
ARTICLES = sorted(SAMPLES.glob("*.txt"))


def _topics(text: str, language: Language, *above: str) -> list[str]:
    return key_phrases.find_key_phrases(*split_with_words(text, [Span(0, len(text))], language), language, above)


def _by_formula(language: Language) -> Language:
    """Returns the language without the learned weights."""
    return language._replace(topics=language.topics._replace(salience_weights=None))


def test_a_phrase_keeps_its_most_frequent_form(english: Language) -> None:
    text = "The Alder Street Baths will close. Swimmers love the Alder Street Baths. "
    text += "A swimmer sang, and swimmers wept with swimmers."
    assert sorted(_topics(text, english)) == ["Alder Street Baths", "swimmers"]


def test_a_phrase_does_not_span_punctuation(english: Language) -> None:
    assert sorted(_topics("Bread, flour. Bread, flour.", english)) == ["Bread", "flour"]


def test_a_short_text_has_at_most_eight_phrases_and_no_two_share_a_word(english: Language) -> None:
    text = " ".join(f"The Word{chr(97 + i)} and the Word{chr(97 + i)}." for i in range(20))
    found = _topics(text, english)
    assert len(found) == selection.MOST_IN_SHORT
    assert len({word for phrase in found for word in phrase.split()}) == sum(len(p.split()) for p in found)


@pytest.mark.parametrize(
    "text", ["", "The sun rose early.", "… — !", "1 2 3 1 2 3", "She said. She said.", "\u0301 \u0301"]
)
def test_a_text_that_names_nothing_twice_has_no_topics(text: str, english: Language) -> None:
    assert _topics(text, english) == []


def test_common_words_are_topics_only_where_there_are_no_others(english: Language) -> None:
    assert _topics("The people waited. Some people sang.", english) == ["people"]
    assert _topics("The people saw the quaggle. Some people sang to the quaggle.", english) == ["quaggle"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The mayor met Ann Weld. Later Weld spoke, and Weld left.", "Ann Weld"),
        ("A letter from President Ann Weld came. The letter pleased Mrs Weld.", "Ann Weld"),
        ("It is said that League Chairman Ann Weld swam. Few saw Ann Weld.", "Ann Weld"),
        ("It praised the Bank of Skerrin. It left the Bank of Skerrin.", "Bank of Skerrin"),
        ("The Isle of Skerrin is small. They left the Isle of Skerrin.", "Isle of Skerrin"),
        ("The Skerrin Fish Union (SFU) met. The SFU left. Now the SFU is gone.", "Skerrin Fish Union"),
        ("They read the Skerrin Times. They sold the Skerrin Times.", "Skerrin Times"),
        ("They own Lund & Marsh. He left Lund & Marsh.", "Lund & Marsh"),
        ("They went to St. Brannoc. They left St. Brannoc.", "St. Brannoc"),
        ("They met Anton von der Weld. Few knew Weld.", "Anton von der Weld"),
        ("They met King Olaf. He fed King Olaf.", "King Olaf"),
        ("They met Ann O’Weld. Few liked O'Weld. All fed O'Weld.", "Ann O’Weld"),
        ("They own B&M. He left B&M.", "B&M"),
        (
            "All women sang on International Women's Day. They like International Women's Day.",
            "International Women's Day",
        ),
    ],
)
def test_a_name_is_whole_and_counted_once(text: str, name: str, english: Language) -> None:
    found = _topics(text, english)
    assert found[0] == name
    assert not any(part in other.split() for part in name.split() for other in found[1:])


def test_a_noun_is_not_counted_as_a_name_that_ends_with_it(english: Language) -> None:
    text = "They left the Skerrin Ferries. The ferries, old ferries, and slow ferries."
    assert _topics(text, _by_formula(english)) == ["ferries"]


def test_two_people_of_one_surname_are_two_topics(english: Language) -> None:
    text = "They met Ann Weld. They met Tom Weld. They left Ann Weld. They left Tom Weld. They like Ann Weld."
    assert _topics(text, english) == ["Ann Weld", "Tom Weld"]


@pytest.mark.parametrize(
    "word", ["Monday", "March", "President", "president", "announced", "including", "new", "Russian", "quickly", "said"]
)
def test_a_day_a_title_a_verb_or_an_adjective_is_no_topic(word: str, english: Language) -> None:
    text = f"The ferry is {word} for now. A ferry was {word} to us. The ferry and {word}."
    assert _topics(text, english) == ["ferry"]


def test_a_noun_phrase_is_a_topic_as_a_whole(english: Language) -> None:
    text = "They printed a ferry timetable. The ferry timetable is wrong. It is a new ferry timetable."
    assert _topics(text, english) == ["ferry timetable"]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_phrases_that_are_skipped_early_would_not_be_chosen(
    path: Path, english: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, language = path.read_text(encoding="utf-8"), _by_formula(english)
    found = _topics(text, language)
    monkeypatch.setattr(PhraseWeights, "lowest_best_weight", lambda *_: 0.0)
    assert _topics(text, language) == found


def test_a_phrase_in_the_headline_counts_more(english: Language) -> None:
    text = "The otter slept by the heron. The heron slept by the otter."
    assert _topics(text, english, "An otter sleeps")[0] == "otter"
    assert _topics(text, english, "A Heron Sleeps")[0] == "heron"


def test_a_language_without_word_counts_has_topics(english: Language) -> None:
    language = english._replace(topics=english.topics._replace(word_counts=None, salience_weights=None))
    assert _topics("A lender in Skerrin failed. The lender shut.", language) == ["lender"]


def test_a_long_text_has_at_most_ten_phrases(english: Language) -> None:
    text = " ".join(f"The Word{chr(97 + i)} and the Word{chr(97 + i)}." for i in range(20)) + FILLER
    assert len(_topics(text, english)) == selection.MOST


def test_a_name_that_stands_once_is_a_topic_in_the_opening_and_in_the_headline(english: Language) -> None:
    text = "The otter left Skerrin. An otter swam."
    assert sorted(_topics(text, english)) == ["Skerrin", "otter"]
    text = f"The otter left. An otter swam.{FILLER} An otter saw Skerrin."
    assert _topics(text, english) == ["otter"]
    assert sorted(_topics(text, english, "The Otter of Skerrin")) == ["Skerrin", "otter"]


def test_a_common_word_is_a_topic_where_it_recurs_often(english: Language) -> None:
    text = "The otter met the children. The otter left the children."
    assert _topics(text, english) == ["otter"]
    assert _topics(text + " So children and children came for children and children.", english) == ["children", "otter"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They left the United States. The U.S. is big. Few saw the U.S. in the rain.", "United States"),
        ("They left the United States of America. The U.S. is big. Few saw the U.S.", "United States of America"),
        ("All women like the Skerrin Women's Union. The SWU met. The SWU left.", "Skerrin Women's Union"),
    ],
)
def test_initials_are_no_topic_beside_the_name(text: str, name: str, english: Language) -> None:
    assert _topics(text, english) == [name]


@pytest.mark.parametrize("word", ["yeah", "okay", "wow", "mhm"])
def test_an_interjection_is_no_topic(word: str, english: Language) -> None:
    text = f"{word.title()}, the otter. {word.title()}! The otter, {word}. It is an otter. {word.title()}."
    assert _topics(text, english) == ["otter"]


@pytest.mark.parametrize(
    "text", ["Ann " * 20_000, "A.B. " * 20_000, "of Ann " * 20_000, "otter " * 20_000, "X-" * 40_000]
)
def test_odd_texts_take_no_time(text: str, english: Language) -> None:
    """Code that takes quadratic time would not end here."""
    _topics(text, english)


_LITTLE_KNOWN = Language(
    code="xx",
    words=Words(
        function_words=frozenset(["la", "le", "de", "à", "il", "a", "et", "pour"]),
        determiners=frozenset(["la", "le"]),
        prepositions=frozenset(["de", "à", "pour"]),
    ),
    topics=Topics(empty_words=frozenset(["année"])),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La lampe brûle. Il a vu la lampe.", ["lampe"]),  # a noun behind determiners
        ("Il a nagé. Nora a nagé et dormi.", []),  # a verb behind an auxiliary
        ("Il a de quoi à nager. Nora tient à nager. Il aime à nager.", []),  # an infinitive behind prepositions
        ("La lampe rouge il a. Il a la lampe rouge.", ["lampe rouge"]),
        ("Il aime la année. Il dort la année.", []),  # an empty word
        ("Il a vu Nora Weld. Hier Weld nageait, et Weld dormait.", ["Nora Weld"]),
    ],
)
def test_without_lists_of_nouns_a_topic_is_a_name_or_surely_a_noun(text: str, expected: list[str]) -> None:
    assert _topics(text, _LITTLE_KNOWN) == expected


def test_where_nouns_have_capitals_no_topic_is_in_small_letters() -> None:
    german_like = _LITTLE_KNOWN._replace(words=_LITTLE_KNOWN.words._replace(capitals_mark_nouns=True))
    assert _topics("Il a vu la grüne Lampe. Il a la Lampe, la grüne.", german_like) == ["Lampe"]


def test_without_function_words_only_names_are_topics() -> None:
    text = "og lampen lyste da Nora Weld kom. og lampen lyste da Nora Weld gikk. lampen."
    assert _topics(text, Language(code="xx"), "Nora Weld og lampen") == ["Nora Weld"]


@pytest.mark.parametrize("code", ["cs", "da", "de", "el", "es", "fi", "fr", "it", "nl", "no", "pl", "pt", "ro", "ru"])
def test_the_empty_words_of_a_language_are_many_single_words_in_small_letters(code: str) -> None:
    words = languages.load(code).topics.empty_words
    assert len(words) > 80
    assert all(word.islower() and " " not in word for word in words)
