import pytest

import articlecli
from articlecli.languages import Language
from articlecli.people.kinds_by_use import kind_of_speaker

_TEXT = (
    "The pool will close in May.\n\n"
    "Ann Lee, a nurse from Leeds, came with her mother, Elena. “It is far too late for that,” Lee said. “We swim.”\n\n"
    "A spokesperson for the Orla Bank said: “We never owned the pool.” She left. Tom Marsh slept."
)


def _people(text: str = _TEXT) -> dict[str, tuple[str | None, list[str], tuple[int, ...]]]:
    """The people of a text: by name, the role, the words of the mentions, and the ranks of the quotes."""
    digest = articlecli.digest(text)
    return {
        person.name: (
            person.role.text if person.role else None,
            [digest.text[mention.start : mention.end] for mention in person.mentions],
            person.quotes,
        )
        for person in digest.people
    }


def test_everybody_who_is_quoted_is_listed_with_role_mentions_and_quotes() -> None:
    people = _people()
    role, mentions, quotes = people["Ann Lee"]
    assert role == "a nurse from Leeds"
    assert {"Ann Lee", "her", "Lee"} <= set(mentions)
    assert len(quotes) == 1
    assert people["A spokesperson for the Orla Bank"][2]


def test_somebody_who_is_named_once_and_not_quoted_is_left_out() -> None:
    assert "Tom Marsh" not in _people()


def test_people_are_in_the_order_of_their_first_mention() -> None:
    digest = articlecli.digest(_TEXT)
    firsts = [person.mentions[0].start for person in digest.people]
    assert firsts == sorted(firsts)


def test_the_ranks_are_those_of_the_quotes() -> None:
    digest = articlecli.digest(_TEXT)
    speakers = {quote.rank: quote.speaker for quote in digest.quotes}
    assert all(speakers[rank] == person.name for person in digest.people for rank in person.quotes)


@pytest.mark.parametrize(
    ("speaker", "kind"),
    [
        ("One of the sources", "person"),
        ("the harbour commission", "group"),
        ("A spokesman for the Orla Bank", "person"),
        ("the passage", "thing"),
        ("a letter to the mayor", "document"),
        ("Ann Lee", "person"),
        ("the Orla Bank", "group"),
    ],
)
def test_a_speaker_outside_the_register_has_a_kind(speaker: str, kind: str, english: Language) -> None:
    assert kind_of_speaker(speaker, english) == kind


def test_one_unsure_pronoun_makes_no_town_a_person() -> None:
    text = (
        "Rain fell in Oslo, Ohio, on Sunday. The mayor of Oslo spoke there. Ann Lee went home to Oslo.\n\n"
        "She likes it in Oslo."
    )
    kinds = {person.name: person.kind for person in articlecli.digest(text).people}
    assert kinds.get("Oslo") != "person"


def test_a_name_that_mostly_stands_before_a_noun_is_not_listed() -> None:
    text = "Marlan officials came. A Marlan girl sang to her mother. The Marlan mayor slept. Ann Lee heard Ann Lee."
    assert "Marlan" not in {person.name for person in articlecli.digest(text).people}


def test_the_apostrophe_of_a_plural_is_no_part_of_a_name() -> None:
    text = "Tom Edwards came.\n\nThe Edwards' offer was late. “It is far too late for that,” Edwards said."
    names = {person.name for person in articlecli.digest(text).people}
    assert "Tom Edwards" in names
    assert not any(name.endswith("'") for name in names)
