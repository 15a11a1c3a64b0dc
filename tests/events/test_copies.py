"""Copies of one story, and articles on other events."""

from articlecli import pipeline
from articlecli.events.copies import copies
from articlecli.events.membership import event_groups, strangers, vector
from tests.support.paths import SAMPLES


def _texts(group: str) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted((SAMPLES / "together" / group).glob("*.txt"))]


def test_a_story_with_another_head_is_a_copy() -> None:
    assert copies([pipeline.read_article(text) for text in _texts("trial")]) == [None, 0, None, None]


def test_stories_that_share_some_sentences_are_no_copies() -> None:
    assert copies([pipeline.read_article(text) for text in _texts("fire")]) == [None] * 4


def test_articles_are_grouped_by_event() -> None:
    mixed = [text for pair in zip(_texts("dam"), _texts("match"), strict=True) for text in pair]
    assert event_groups(mixed) == [[0, 2, 4, 6], [1, 3, 5, 7]]


def test_one_article_on_another_event_is_a_stranger() -> None:
    terms = [pipeline.terms_of_article(text) for text in [*_texts("dam"), _texts("launch")[0]]]
    assert strangers([vector(*each) for each in terms]) == [4]


def test_articles_that_have_nothing_in_common_are_all_kept() -> None:
    terms = [pipeline.terms_of_article(text) for text in ("The ferry left Orla.", "A violinist played Bach.")]
    assert not strangers([vector(*each) for each in terms])
