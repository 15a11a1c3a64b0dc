"""Rules that hold for all scorers, and cases worked out by hand for `lead` and `centrality`."""

import math

import pytest

from articlecli import scorers
from articlecli.core.article import ArticleError, Sentence
from articlecli.languages import Language
from articlecli.scorers import centrality, lead
from tests.support.stages import sentences_of

_STORY = """The harbour will close to large ships. Large ships brought the harbour its money.

The town has no other money. Gulls do not pay."""


def _with_terms(*terms: str) -> list[Sentence]:
    return [Sentence(text, 0, 0, terms=tuple(text.split())) for text in terms]


@pytest.mark.parametrize("name", scorers.names())
def test_each_sentence_gets_a_number_from_0_to_1(name: str, english: Language) -> None:
    for text in (_STORY, "One sentence.", "A. B. C.", "Same words here. Same words here."):
        article, sentences = sentences_of(text, english)
        scores = scorers.score(name, article, sentences, english)
        assert len(scores) == len(sentences)
        assert all(0 <= score <= 1 for score in scores)
        assert max(scores) == 1


def test_each_scorer_is_a_file() -> None:
    assert scorers.DEFAULT in scorers.names()
    assert {"lead", "centrality"} <= set(scorers.names())


def test_an_unknown_method_is_refused_with_the_known_ones(english: Language) -> None:
    article, sentences = sentences_of(_STORY, english)
    with pytest.raises(ArticleError, match=r"no scorer 'oracle'; use one of centrality, .*lead"):
        scorers.score("oracle", article, sentences, english)


def test_a_scorer_that_does_not_know_the_language_is_replaced(oracle: str, english: Language, french: Language) -> None:
    assert scorers.usable_scorer(oracle, french) == oracle
    assert scorers.usable_scorer(oracle, english) == scorers.FALLBACK
    assert scorers.usable_scorer("lead", english) == "lead"
    with pytest.raises(ArticleError, match="no scorer 'magic'"):
        scorers.usable_scorer("magic", english)


def test_a_scorer_may_give_reasons(oracle: str, english: Language) -> None:
    article, sentences = sentences_of(_STORY, english)
    assert [reasons[0] for reasons in scorers.reasons(oracle, article, sentences, english, [2, 0])] == [
        "sentence 2",
        "sentence 0",
    ]
    assert scorers.reasons("lead", article, sentences, english, [2, 0]) == [(), ()]


def test_the_scores_of_lead_fall_evenly(english: Language) -> None:
    article, sentences = sentences_of(_STORY, english)
    assert lead.score(article, sentences, english) == [1, 0.75, 0.5, 0.25]


def test_centrality_by_hand(english: Language) -> None:
    """Three sentences, "ab", "a" and "c". The idf of a is log(1 + 3/2), for two of three, and that of b log(1 + 3).

    Only the first two share a term. With unit vectors, their product is x = idf(a) / |(idf(a), idf(b))|. It counts for
    the first sentence as forward similarity, 0.5 x, and against the second as backward similarity, -0.5 x. The third
    has none. Scaled to 0..1, the scores are 1, 0, 0.5.
    """
    article, _ = sentences_of(_STORY, english)
    idf_a, idf_b = math.log(1 + 3 / 2), math.log(1 + 3)
    product = idf_a / math.hypot(idf_a, idf_b)
    assert product > 0
    assert centrality.score(article, _with_terms("a b", "a", "c"), english) == pytest.approx([1, 0, 0.5])


def test_centrality_prefers_a_sentence_whose_terms_come_up_later(english: Language) -> None:
    article, _ = sentences_of(_STORY, english)
    scores = centrality.score(article, _with_terms("gull", "ship money", "ship", "money", "gale"), english)
    assert scores.index(max(scores)) == 1
