"""The clues in the words of a possible speaker: what they mean, and whether they are a whole phrase."""

import pytest

from articlecli.core.article import Passage
from articlecli.languages import Language
from articlecli.people import People
from articlecli.quotes.speakers.mention_clues import MentionClues, clues_of_mention
from tests.support.stages import quotations_of


def _clues(text: str, mention: str, language: Language) -> MentionClues:
    article, sentences, _ = quotations_of(text, language, "plain")
    start = article.source.text.index(mention)
    people = People(article, sentences, language)
    return clues_of_mention(article.source.text, Passage(mention, start, start + len(mention)), people, language)


@pytest.mark.parametrize(
    ("mention", "kind"),
    [
        ("the mayor", "head: person"),
        ("the committee of growers", "head: group"),
        ("a report from the harbour", "head: document"),
        ("the first step for a mayor", "head: other"),
        ("a spokesman for Ann Lee", "head: person"),
        ("one of the growers", "head: person"),
        ("Orlanda", "name: unknown"),
        ("she", "person"),
    ],
)
def test_a_clue_tells_what_the_head_of_a_phrase_means(mention: str, kind: str, english: Language) -> None:
    assert _clues(f"“It is late,” {mention} said.", mention, english).kind == kind


def test_the_kind_of_a_name_is_that_of_its_entity(english: Language) -> None:
    assert _clues("Mrs. Ana Velar came. “It is late,” Velar said.", "Ana Velar", english).kind == "name: person"


@pytest.mark.parametrize(
    ("text", "mention", "hardly"),
    [
        ("The first step led to “a long way home”.", "The first step", True),
        ("Late that night the gulls cried “a long way home”.", "Late", True),
        ("She went to Oslo, Ohio, on Sunday, for “a long way home”.", "Ohio", True),
        ("The mayor spoke of “a long way home”.", "The mayor", False),
        ("The letter spoke of “a long way home”.", "The letter", False),
        ("Mr. Velar spoke of “a long way home”.", "Mr. Velar", False),
    ],
)
def test_places_things_and_openings_of_sentences_hardly_speak(
    text: str, mention: str, hardly: bool, english: Language
) -> None:
    assert _clues(text, mention, english).hardly_speaks is hardly
