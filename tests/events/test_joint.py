"""Several articles become one digest: what they share, what only one has, where they differ."""

import pytest

import articlecli
from articlecli.core.article import ArticleError
from articlecli.events.joint import together
from tests.support.paths import SAMPLES


def _texts(group: str) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted((SAMPLES / "together" / group).glob("*.txt"))]


def test_every_statement_stands_word_for_word_in_each_of_its_articles() -> None:
    digest = together(_texts("dam"))
    assert digest.shared
    for statement in digest.shared:
        assert statement.articles > 1
        for place in statement.places:
            written = digest.articles[place.article].text[place.start : place.end]
            assert " ".join(written.split()) == place.text


def test_the_most_agreed_come_first() -> None:
    counts = [statement.articles for statement in together(_texts("fire")).shared]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > 1


def test_a_copy_is_said_to_be_one_and_counts_once() -> None:
    digest = together(_texts("trial"))
    assert [article.copy_of for article in digest.articles] == [None, 0, None, None]
    assert all(statement.articles <= 3 for statement in digest.shared)
    assert not [only for only in digest.only if only.article == 1]


def test_an_article_on_another_event_is_left_out_unless_it_is_asked_for() -> None:
    texts = [*_texts("dam"), _texts("match")[0]]
    digest = together(texts)
    assert [article.headline for article in digest.left_out] == ["League Cup: Kelby through"]
    assert len(digest.articles) == 4
    assert len(together(texts, everything=True).articles) == 5


def test_a_number_that_differs_is_shown_with_the_time_of_each_article() -> None:
    differences = together(_texts("dam")).differences
    sides = [[(side.value, side.published) for side in each.sides] for each in differences if each.grows]
    assert [("250", "2031-03-04"), ("380", "2031-03-06")] in sides


def test_a_quotation_is_shown_once_with_all_its_articles() -> None:
    quotes = together(_texts("dam")).quotes
    shared = [quote for quote in quotes if quote.quote.text.startswith("People have a right to know")]
    assert [(quote.quote.speaker, len(quote.places)) for quote in shared] == [("Owen Tasker", 2)]


def test_the_focus_comes_first_and_points_limit_the_statements() -> None:
    digest = together(_texts("dam"), focus="sports hall", points=1)
    assert ["sports hall" in statement.text for statement in digest.points] == [True]
    assert len(digest.shared) == 1
    assert digest.about == ("sports hall",)


@pytest.mark.parametrize("number", [0, 1, 51])
def test_too_few_and_too_many_articles_are_refused(number: int) -> None:
    with pytest.raises(ArticleError, match="needs 2 to 50 articles"):
        articlecli.together(["The gulls left."] * number)
