"""Clues that a sentence leans on what isn't shown above it, and what the selection makes of them."""

import pytest

from articlecli.keypoints import leaning
from articlecli.keypoints.units import Unit
from articlecli.keypoints.wording import Wording
from articlecli.languages import Language
from articlecli.people import People
from tests.support.stages import quotations_of

_OPENING = "Ann Weld found a lantern on the quay of Timet in the spring.\n\n"


def _wording(text: str, language: Language) -> Wording:
    article, sentences, _ = quotations_of(text, language)
    units = [Unit(i, i) for i in range(len(sentences))]
    return Wording(article, sentences, units, [], People(article, sentences, language), language)


def _leaning(second: str, language: Language, above: tuple[int, ...] = ()) -> float:
    return _wording(_OPENING + second, language).leaning(1, above, preceded=False)


@pytest.mark.parametrize(
    ("leans", "stands"),
    [
        ("Yeah, the council of Orla had paid for a new lamp.", "The council of Orla had paid for a new lamp in May."),
        ("The council of Orla put it beside a museum in May.", "The council of Orla opened a new museum in May."),
        ("Another lamp was seen by a crew off Orla in May.", "A lamp was seen by a crew off Orla in May."),
        ("Few in Orla knew why those men had come so late.", "Few in Orla knew why many men had come so late."),
        ("Many in Orla had wanted to buy that lantern in May.", "Many in Orla had said that lanterns burn in May."),
        ("Many in Orla had wanted to buy the lantern in May.", "Many in Orla had wanted to buy the harbour in May."),
        ("There a crew of six from Orla repaired a ship in May.", "There is a crew of six from Orla on a ship in May."),
        ("Most of the crew from Orla had slept here until May.", "Most of the crew from Orla had slept until May."),
        ("They came to an end in Orla.", "Work on a bridge of stone in Orla came to an end in May."),
    ],
)
def test_words_that_mean_something_told_before_are_clues(leans: str, stands: str, english: Language) -> None:
    assert _leaning(leans, english) > _leaning(stands, english)


def test_a_clue_does_not_count_where_the_digest_above_shows_what_is_meant(english: Language) -> None:
    second = "Many in Orla had wanted to buy the lantern in May."
    assert _leaning(second, english, above=(0,)) < _leaning(second, english)
    headline = _wording("Lantern found in Timet\n\n" + _OPENING + second, english)
    assert headline.leaning(1, (), preceded=False) == _leaning(second, english, above=(0,))


def test_initials_that_were_explained_before_are_a_clue(english: Language) -> None:
    text = (
        "The Orla Fishing Union (OFU) met in the old town hall.\n\nBoats of the OFU will stay in port until the autumn."
    )
    unexplained = text.replace(" (OFU)", "")
    assert _wording(text, english).leaning(1, (), preceded=False) > _wording(unexplained, english).leaning(
        1, (), preceded=False
    )


def test_every_weight_is_of_a_clue_and_every_clue_has_a_weight(english: Language) -> None:
    by_words = set(english.leaning.words.values()) - {"pronoun", "complementizer"}
    others = {"", "answer", "definite", "description", "initials", "middle", "name", "near", "question", "short"}
    assert set(english.leaning.weights) == by_words | others | {"transcript"}


def test_nothing_leans_in_a_language_for_which_it_was_not_learned() -> None:
    assert _leaning("Det var det hele.", Language(code="da", stemmer="danish")) == 0.0


def test_a_transcript_of_talk_is_told_by_the_words_of_talk(english: Language) -> None:
    assert leaning.is_talk("Um, I saw the lamp. Yeah, it was, uh, red.", {"lamp", "um"}, 2, english)
    assert not leaning.is_talk("Ann Weld saw the lamp. It was red.", {"lamp"}, 2, english)
