from articlecli.core.article import Sentence
from articlecli.keypoints.headline import derived_headline
from articlecli.languages import Language


def _derived(text: str, language: Language) -> str:
    return derived_headline(Sentence(text, 0, len(text)), language)


def test_a_short_lead_is_a_headline_without_its_full_stop(english: Language) -> None:
    lead = "The last cannery in\nTallow Bay shut on Monday."
    assert _derived(lead, english) == "The last cannery in Tallow Bay shut on Monday"
    assert _derived("The cannery shut .", english) == "The cannery shut"


def test_a_long_lead_is_cut_where_a_subordinate_clause_begins(english: Language) -> None:
    lead = (
        "The town voted on Monday, after five hours, to sell its old baths, while the swimmers sang " + "and sang " * 9
    )
    assert _derived(lead, english) == "The town voted on Monday, after five hours, to sell its old baths"


def test_a_long_lead_is_not_cut_between_a_subject_and_its_verb(english: Language) -> None:
    lead = "The keeper of the light on the rock, whom nobody had seen since May, " + "came back and left again " * 4
    assert _derived(lead, english).endswith(" …")


def test_a_long_lead_without_a_clause_says_that_it_is_cut(english: Language) -> None:
    assert _derived("word " * 40, english) == "word " * 24 + "…"
