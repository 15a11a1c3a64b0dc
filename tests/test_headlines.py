from articlecli.article import Sentence
from articlecli.headlines import derived


def _derived(text: str) -> str:
    return derived(Sentence(text, 0, len(text)))


def test_a_short_lead_is_a_headline_without_its_full_stop() -> None:
    assert (
        _derived("The last cannery in\nTallow Bay shut on Monday.") == "The last cannery in Tallow Bay shut on Monday"
    )


def test_a_long_lead_is_cut_at_the_last_clause_that_fits() -> None:
    lead = (
        "The town voted on Monday, after five hours, to sell its baths, " + "which are old and cold and very dear " * 3
    )
    assert _derived(lead) == "The town voted on Monday, after five hours, to sell its baths"


def test_a_long_lead_without_a_clause_says_that_it_is_cut() -> None:
    assert _derived("word " * 40) == "word " * 24 + "…"
