"""The features of one block by itself: what its form and its words say."""

import pytest

from articlecli.languages import Language
from articlecli.parsers._blocks import Block
from articlecli.parsers._line_features import (
    form_features,
    line_features,
    size_class,
    split_line,
    telling_words,
    word_features,
)


def _block(text: str) -> Block:
    return Block(text, 0, len(text))


def _form(text: str, language: Language, code: str = "H") -> set[str]:
    return set(form_features(_block(text), split_line(text), code, language))


def _line(text: str, language: Language, code: str = "H", zone: str = "a") -> set[str]:
    return set(line_features(_block(text), split_line(text), code, zone, language))


def _words(text: str, language: Language, code: str = "H", zone: str = "a") -> set[str]:
    return set(word_features(split_line(text), code, zone, language))


def test_a_line_is_split_into_words_with_and_without_their_marks() -> None:
    line = split_line("“Gulls,” (she)  SAID…")
    assert line.words == ["“Gulls,”", "(she)", "SAID…"]
    assert line.bare == ["Gulls", "she", "SAID"]
    assert line.lower == ["gulls", "she", "said"]


@pytest.mark.parametrize(
    ("words", "size"),
    [(1, 0), (2, 1), (3, 2), (4, 3), (5, 3), (6, 4), (12, 5), (13, 6), (20, 6), (40, 7), (41, 8), (80, 8), (81, 9)],
)
def test_lengths_have_classes(words: int, size: int) -> None:
    assert size_class(words) == size


def test_longer_blocks_never_have_a_lower_class() -> None:
    sizes = [size_class(words) for words in range(1, 200)]
    assert sizes == sorted(sizes)


@pytest.mark.parametrize(
    ("text", "features"),
    [
        ("Gulls leave", {"size=1", "end=a", "opens=A H", "first=gulls", "first=gulls leave"}),
        ("gulls.", {"size=0", "end=.", "opens=a H", "first=gulls"}),
        ("12 gulls in 2025", {"size=3", "end=0", "opens=0 H", "first=12", "first=12 gulls"}),
        ("“Gulls leave”", {"size=1", "end=”", "opens=“ H", "quoted=True H", "first=gulls", "first=gulls leave"}),
        ("“Gulls” leave", {"size=1", "end=a", "opens=“ H", "quoted=False H", "first=gulls", "first=gulls leave"}),
    ],
)
def test_the_form_says_how_a_line_begins_and_ends(text: str, features: set[str], english: Language) -> None:
    assert _form(text, english) == features


@pytest.mark.parametrize("text", ["LONDON (Reuters) - It rained.", "HARWICK, June 3 — It rained."])
def test_a_dateline_opens_a_paragraph(text: str, english: Language) -> None:
    assert "dateline" in _form(text, english, "S")
    assert "dateline" not in _form(text.lower(), english, "S")


@pytest.mark.parametrize(
    ("feature", "text", "without"),
    [
        ("upper H", "GULLS LEAVE", "GULLS leave"),
        ("capitals=4 H", "Gulls Leave Harwick", "Gulls leave"),
        ("capitals=2 H", "Gulls leave", "Gulls Leave"),
        ("no letters", "12 + 30", "12 gulls"),
        ("digits=4 H", "2025", "in the year 2025"),
        ("number H", "IV. Gulls leave", "Four gulls leave"),
        ("number H", "2. Gulls leave", "120. Gulls leave"),
        ("stamp H", "12:01 Gulls leave", "Gulls leave at 12:01"),
        ("year H", "Gulls in 2025", "Gulls in 3025"),
        ("figures H", "Gulls on 3/6/25", "Gulls on 3/6"),
        ("sentences H", "The gulls left. Nobody came", "The gulls of St. Mary left"),
        ("address H", "Write to gulls@example.org", "Write to the gulls"),
        ("address H", "example.com/gulls", "example / gulls"),
        ("separator H", "News | Gulls", "News, gulls"),
        ("separator H", "Read on »", "Read on"),
        ("bracketed H", "(Ann Lee)", "(Ann) Lee"),
        ("slash H", "Ann Lee/Coastal Pictures", "Ann Lee, Coastal Pictures"),
        ("@ H", "Ann Lee @annlee", "Ann Lee"),
        ("© H", "© Ann Lee", "Ann Lee"),
        (": H", "Gulls: all gone", "Gulls all gone:"),
        ("dash H", "— Ann Lee", "Ann Lee —"),
        ("asks you", "Do you see the gulls?", "Do they see the gulls?"),
        ("asks you", "Do you see the gulls?", "You see the gulls."),
        ("date line", "3 June 2025", "Gulls left on 3 June 2025"),
        ("date H", "Gulls left on 3 June 2025", "3 June 2025"),
        ("byline H", "By Ann Lee", "By the sea"),
        ("name H", "Ann Lee", "Ann"),
        ("credit", "Reuters", "Readers"),
        ("credit", "(Reuters)", "(Readers)"),
        ("correction", "Correction: The gulls left in May.", "The correction: gulls left in May."),
        ("points", "Key points", "Pointed keys"),
        ("points", "Key points:", "Key points of the long debate about gulls"),
    ],
)
def test_a_pattern_gives_a_feature_and_its_absence_none(
    feature: str, text: str, without: str, english: Language
) -> None:
    assert feature in _line(text, english)
    assert feature not in _line(without, english)


def test_a_line_that_opens_with_a_name_has_its_third_word_and_its_zone(english: Language) -> None:
    assert {"named z S", "third=writes"} <= _line("Ann Lee writes about gulls.", english, "S", "z")
    assert "third=writes" not in _line("Nobody here writes about gulls.", english, "S", "z")


def test_a_name_is_looked_for_only_in_a_line_that_may_be_one(english: Language) -> None:
    long = "By Ann Lee and Tom Marsh, who have both written about gulls for many years."
    assert "byline H" not in _line(long, english)
    assert not any(feature.startswith("byline") for feature in _line(long, english, "P"))


def test_words_give_their_classes_by_share_zone_and_place(english: Language) -> None:
    word = next(iter(sorted(english.articles.block_words["photo"] - english.words.function_words)))
    found = _words(f"{word.capitalize()}: gulls at sea", english)
    assert {"class zone=photo a", "class first=photo H", "class colon=photo", f"word={word}"} <= found
    behind = _words(f"Gulls stayed near {word}", english)
    assert {"class zone=photo a", "class early=photo H"} <= behind
    assert not {"class first=photo H", "class colon=photo"} & behind


@pytest.mark.parametrize(
    ("text", "has_verb"),
    [("Gulls have gone", True), ("Gulls vanished", True), ("Gulls took bread", True), ("Gulls of the bay", False)],
)
def test_a_verb_is_known_or_has_an_ending_of_the_past(text: str, has_verb: bool, english: Language) -> None:
    assert ("verb H" in _words(text, english)) is has_verb


def test_function_words_are_counted_by_their_share(english: Language) -> None:
    assert "functions=0 H" in _words("Gulls leave Harwick", english)
    assert "functions=4 H" in _words("It was all of them", english)


def test_the_words_of_running_text_say_nothing_by_themselves(english: Language) -> None:
    assert {"word=gulls", "word=leave"} <= _words("Gulls leave gulls", english, "P", "a")
    assert not any(feature.startswith("word=") for feature in _words("Gulls leave gulls", english, "P", "m"))


def test_features_are_given_once(english: Language) -> None:
    text = "Photo: photo, photo and a photo"
    block, line = _block(text), split_line(text)
    found = [
        *form_features(block, line, "H", english),
        *line_features(block, line, "H", "a", english),
        *word_features(line, "H", "a", english),
    ]
    assert len(found) == len(set(found))


def test_telling_words_are_no_words_of_every_story(english: Language) -> None:
    telling = telling_words(english)
    assert english.articles.block_words["photo"] <= telling
    assert not telling & {"the", "said", "council", "harbour"}


def test_a_language_without_words_has_features_of_form_alone(english: Language) -> None:
    bare = english._replace(articles=type(english.articles)(), words=type(english.words)())
    assert telling_words(bare) == frozenset()
    assert not any(feature.startswith("class") for feature in _words("Photo: gulls", bare))
    assert "separator H" in _line("By Ann Lee | Gulls", bare)
    assert "byline H" not in _line("By Ann Lee", bare)
