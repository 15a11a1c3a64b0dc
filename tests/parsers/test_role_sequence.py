"""The best sequence of roles: it is compared with a search over all sequences, with small invented weights."""

import json
from collections.abc import Sequence
from itertools import pairwise, product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import articlecli
from articlecli import languages
from articlecli.languages import Language
from articlecli.parsers._role_sequence import Weights, best_roles, load_weights, weights_of

_ROLES = ("paragraph", "answer", "headline", "note")
_HEADLINE = _ROLES.index("headline")
_PLAIN = "plain"  # a feature without weights; a block with a single feature would count as surely text
_NO_STEPS = [[0.0] * len(_ROLES) for _ in _ROLES]
_small = st.integers(-4, 4).map(lambda eighths: eighths / 8)
_steps = st.lists(st.lists(_small, min_size=4, max_size=4), min_size=4, max_size=4)
_scores = st.lists(st.lists(_small, min_size=4, max_size=4), max_size=5)


def _weights(features: dict[str, dict[str, float]]) -> Weights:
    """Weights of these features for real roles, without any of the steps between roles."""
    roles = load_weights(languages.load("en")).roles
    written = {
        name: " ".join(f"{roles.index(role)} {weight}" for role, weight in weights.items())
        for name, weights in features.items()
    }
    return weights_of({"roles": roles, "features": written, "steps": [[0.0] * len(roles) for _ in roles]})


def _of_scores(scores: Sequence[Sequence[float]], steps: Sequence[Sequence[float]]) -> tuple[list[list[str]], Weights]:
    """Features of blocks, and weights that give each block these scores for the four roles."""
    features = {f"block {i}": list(enumerate(row)) for i, row in enumerate(scores)}
    return [[name, _PLAIN] for name in features], Weights(_ROLES, {**features, _PLAIN: []}, steps)


def _total(scores: Sequence[Sequence[float]], steps: Sequence[Sequence[float]], path: Sequence[int]) -> float:
    own = sum(row[role] for row, role in zip(scores, path, strict=True))
    return own + sum(steps[below][above] for above, below in pairwise(path))


@given(_scores, _steps)
def test_no_other_sequence_has_a_larger_sum(scores: list[list[float]], steps: list[list[float]]) -> None:
    for row in scores:
        row[_HEADLINE] = -9.0  # so that none is the headline, which may stand only once
    features, weights = _of_scores(scores, steps)
    found = [_ROLES.index(role) for role in best_roles(features, [""] * len(scores), weights)]
    paths = product(range(len(_ROLES)), repeat=len(scores))
    assert _total(scores, steps, found) == max(_total(scores, steps, path) for path in paths)


@given(st.lists(st.lists(_small, min_size=4, max_size=4), min_size=2, max_size=4), _steps)
def test_where_all_blocks_could_be_the_headline_the_best_one_is(
    scores: list[list[float]], steps: list[list[float]]
) -> None:
    for row in scores:
        row[_HEADLINE] += 4.0  # within the margin of other roles
    features, weights = _of_scores(scores, steps)
    found = [_ROLES.index(role) for role in best_roles(features, [""] * len(scores), weights)]
    with_one = [p for p in product(range(len(_ROLES)), repeat=len(scores)) if p.count(_HEADLINE) == 1]
    assert found.count(_HEADLINE) == 1
    assert _total(scores, steps, found) == max(_total(scores, steps, path) for path in with_one)


@given(st.lists(st.lists(_small, min_size=4, max_size=4), max_size=12), _steps)
def test_at_most_one_block_is_the_headline(scores: list[list[float]], steps: list[list[float]]) -> None:
    features, weights = _of_scores(scores, steps)
    found = best_roles(features, [""] * len(scores), weights)
    assert len(found) == len(scores)
    assert found.count("headline") <= 1


def test_the_headline_is_the_block_with_most_evidence_of_it() -> None:
    scores = [[0.0, 0.0, more, 0.0] for more in (1.0, 2.0, 1.5)]
    features, weights = _of_scores(scores, _NO_STEPS)
    found = best_roles(features, ["", "", ""], weights)
    assert [role == "headline" for role in found] == [False, True, False]


def test_the_headline_of_markup_stays_the_headline_beside_a_line_with_more_evidence() -> None:
    features, weights = _of_scores([[0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 4.0, 0.0]], _NO_STEPS)
    found = best_roles(features, ["headline", ""], weights)
    assert [role == "headline" for role in found] == [True, False]


def test_a_step_outweighs_what_a_block_says_by_itself() -> None:
    steps = [row.copy() for row in _NO_STEPS]
    note, paragraph = _ROLES.index("note"), _ROLES.index("paragraph")
    steps[note][paragraph] = 2.0  # a note below a paragraph
    features, weights = _of_scores([[0.0, -1.0, -1.0, 0.5], [1.0, -1.0, -1.0, 0.0]], steps)
    assert best_roles(features, ["", ""], weights) == ["paragraph", "note"]


@pytest.mark.parametrize(
    ("weight", "role", "doubted_role"),
    [
        (1.0, "note", "paragraph"),
        (2.5, "note", "paragraph"),
        (3.5, "note", "note"),
        (-1.0, "paragraph", "paragraph"),
    ],
)
def test_a_doubted_role_needs_more_evidence(weight: float, role: str, doubted_role: str) -> None:
    features, weights = _of_scores([[0.0, -1.0, -1.0, weight]], _NO_STEPS)
    assert best_roles(features, [""], weights) == [role]
    assert best_roles(features, [""], weights, doubted={"note", "headline"}) == [doubted_role]


@pytest.mark.parametrize("role", ["headline", "deck", "byline", "quotation", "row", "caption"])
def test_a_role_that_markup_gives_holds(role: str) -> None:
    weights = _weights({"text": {"paragraph": 9.0, role: -9.0}})
    assert best_roles([["text", _PLAIN]], [role], weights) == [role]
    assert best_roles([["text", _PLAIN]], [""], weights) == ["paragraph"]


def test_a_heading_of_markup_may_be_several_things_and_never_text() -> None:
    weights = _weights(
        {"text": {"paragraph": 9.0, "heading": 1.0}, "question": {"question": 2.0}, "teaser": {"teaser": 2.0}}
    )
    features = [["text", _PLAIN], ["text", "question"], ["text", "teaser"]]
    assert best_roles(features, ["heading"] * 3, weights) == ["heading", "question", "teaser"]


@pytest.mark.parametrize("markup", ["paragraph", "bold"])
def test_a_paragraph_of_markup_may_be_anything(markup: str) -> None:
    weights = _weights({"note": {"note": 1.0}})
    assert best_roles([["note", _PLAIN]], [markup], weights) == ["note"]


def test_a_block_with_a_single_feature_is_text() -> None:
    weights = _weights({"sure": {"headline": 9.0, "answer": 1.0}})
    assert best_roles([["sure"]], [""], weights) == ["answer"]
    assert best_roles([["sure", _PLAIN]], [""], weights) == ["headline"]


def test_no_blocks_have_no_roles_and_unknown_features_say_nothing(english: Language) -> None:
    weights = load_weights(english)
    assert best_roles([], [], weights) == []
    features = [["code=P", "size=7", "end=."]]
    assert best_roles([[*features[0], "never learned"]], [""], weights) == best_roles(features, [""], weights)


def test_the_learned_weights_fit_together(english: Language) -> None:
    roles, features, steps = load_weights(english)
    assert len(set(roles)) == len(roles)
    assert [len(row) for row in steps] == [len(roles)] * len(roles)
    written = json.loads(Path(articlecli.__file__).with_name("parsers").joinpath("block_roles.json").read_text("utf-8"))
    for name in written["features"]:
        assert {number for number, _ in features[name]} <= set(range(len(roles)))
        assert all(weight for _, weight in features[name])


def test_a_language_without_words_of_its_own_has_the_weights_of_form(english: Language) -> None:
    bare = load_weights(english._replace(articles=english.articles._replace(block_weights=None)))
    assert bare.roles == load_weights(english).roles
    assert bare.features["code=P"]
