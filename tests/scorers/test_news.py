"""The learned scorer `news`: its preferences, its reasons, its features, and the file of what it has learned."""

import json
import math
from pathlib import Path

import pytest

from articlecli import scorers
from articlecli.core.article import Sentence
from articlecli.languages import Language
from articlecli.scorers import _features, _network, _neutral_features, _word_importance, news
from articlecli.scorers._article_view import COMPARED, View, view_of
from articlecli.scorers._term_use import cosines, directed_similarities, figures_by_sentence, rarity_within, term_use
from articlecli.text.rarity import rarity_from_counts
from tests.support.stages import sentences_of

_STORY = """The council of Tallow Bay voted on Monday to close its only ferry, which carries 900 people a day.

“I have nothing to add,” said the clerk.

The ferry has run since 1911. It lost £2 million last year, the council said, and a bridge would cost £80 million.

Gulls circled above the quay. It was raining a little. Why would anyone mind?"""

_NO_WORDS = _word_importance.Known(None, _word_importance.Lexicon({}, (0.0, 0.0), {}))
_NO_WEIGHTS = {**dict.fromkeys(_word_importance.CLUES, 0.0), "bias": 0.0, "above": 0.0}


def _seen(text: str, language: Language) -> View:
    article, sentences = sentences_of(text, language)
    return view_of(article, sentences, language, _NO_WORDS, _NO_WEIGHTS)


def test_news_is_the_default() -> None:
    assert scorers.DEFAULT == "news"


def test_the_news_comes_before_the_weather(english: Language) -> None:
    scores = news.score(*sentences_of(_STORY, english), english)
    best_first = sorted(range(len(scores)), key=lambda i: -scores[i])
    assert best_first[0] == 0
    assert {2, 3} & set(best_first[:3])
    assert scores[0] == 1
    assert min(scores) > 0


_FRENCH = """Le conseil de Baie-Morte a voté lundi la fermeture de son seul bac, qui transporte 900 personnes par jour.

« Je n'ai rien à ajouter », a dit la greffière.

Le bac traverse la baie depuis 1911. Il a perdu 2 millions l'an dernier, selon le conseil de Baie-Morte, et un pont en
coûterait 80.

Des mouettes tournaient au-dessus du quai. Il pleuvait un peu. Qui s'en soucierait ?"""


def test_news_scores_any_language_by_weights_that_know_no_words(english: Language) -> None:
    unknown = Language(code="xx")
    assert scorers.usable_scorer("news", unknown) == "news"
    scores = news.score(*sentences_of(_FRENCH, unknown), unknown)
    best_first = sorted(range(len(scores)), key=lambda i: -scores[i])
    assert best_first[0] in {0, 3}
    assert scores[1] < scores[0]
    assert scores[-1] < scores[0]
    assert max(scores) == 1
    text = sentences_of(_STORY, english)
    assert news.score(*text, english) != news.score(*text, english._replace(code="xx"))


def test_neutral_features_compare_with_the_articles_mean() -> None:
    unknown = Language(code="xx")
    columns = dict(_neutral_features.columns(_seen(_FRENCH, unknown)))
    assert list(columns) == list(_neutral_features.NAMES)
    for name, column in columns.items():
        if name.endswith(COMPARED):
            assert sum(column) == pytest.approx(0, abs=1e-9)
    assert [share > 0.5 for share in columns["quoted"]] == [False, True, *[False] * 5]
    assert columns["question"] == [0.0] * 6 + [1.0]


@pytest.mark.parametrize("quotation", ["“So”", '"So"', "«So»", "»So«", "„So“", "「So」"])
def test_a_quotation_has_the_marks_of_any_language(quotation: str) -> None:
    columns = dict(_neutral_features.columns(_seen(f"Una {quotation} una.", Language(code="xx"))))
    assert columns["quoted"] == [4 / 13]


def test_the_headlines_words_count_in_any_language() -> None:
    unknown = Language(code="xx")
    body = "Ein Boot fuhr. Die Lampe brannte lange. Ein Boot kam."
    article, sentences = sentences_of(f"Die Lampe am Hafen\n\n{body}", unknown)
    view = view_of(article, sentences, unknown, _NO_WORDS, _NO_WEIGHTS)
    assert _neutral_features.headline(view)[1] == 0.5
    assert _neutral_features.headline(_seen(body, unknown)) == [0.0] * 3


def test_rarity_within_an_article_is_least_for_words_of_every_sentence() -> None:
    _, sentences = sentences_of("Una barca. Una lampa. Una barca lampa rara.", Language(code="xx"))
    used = term_use(sentences)
    rarity = dict(zip(used.numbers, rarity_within(used), strict=True))
    assert rarity["una"] < rarity["barca"] < rarity["rara"] == math.log(4)


def test_reasons_are_true_of_their_sentences(english: Language) -> None:
    article, sentences = sentences_of("Ferry of Tallow Bay to close\n\n" + _STORY, english)
    first, quote = news.reasons(article, sentences, english, [0, 1])
    assert "close to the headline" in first
    assert "close to the lead" not in first
    assert "told by the writer" not in quote
    assert len(first) <= 3


def test_the_learned_file_has_a_weight_for_each_feature_and_clue() -> None:
    learned = json.loads(Path(news.LEARNED).read_text(encoding="utf-8"))
    names = [f.__name__ for f in _features.FEATURES]
    names += [f"rank by {name}" for name in _features.RANKED]
    names += [f"average {name}" for name in _features.AVERAGED]
    names += [f"lead's {name}" for name in _features.LEAD_FEATURES]
    assert list(learned["features"]) == names
    assert set(learned["clues"]) == {*_word_importance.CLUES, "bias", "above"}
    assert {len(feature["weights"]) for feature in learned["features"].values()} == {len(learned["outputs"])}
    assert Path(news.LEARNED).stat().st_size < 300_000


def test_the_neutral_file_has_a_weight_for_each_neutral_feature_and_no_words() -> None:
    learned = json.loads(Path(news.NEUTRAL).read_text(encoding="utf-8"))
    assert tuple(learned["features"]) == _neutral_features.NAMES
    assert set(learned) == {"clues", "features", "biases", "outputs"}
    assert learned["clues"]["chance"] == 0
    assert Path(news.NEUTRAL).stat().st_size < 20_000


def test_each_feature_has_a_docstring() -> None:
    features = *_features.FEATURES, *_neutral_features.FEATURES, *_neutral_features.COMPARED_FEATURES
    assert all(feature.__doc__ for feature in features)


@pytest.mark.parametrize(
    "text", ["One.", _STORY, "Same here. Same here.", "… !?", "“" * 50 + "a. b. c.", "1 2 3. 4 5."]
)
def test_each_feature_has_a_number_for_each_sentence(text: str, english: Language) -> None:
    view = _seen(text, english)
    for name, column in _features.columns(view):
        assert len(column) == len(view.sentences), name
        assert all(math.isfinite(figure) for figure in column), name


def test_features_worked_out_by_hand(english: Language) -> None:
    view = _seen("Ann Weld sold 12 boats.\n\n“Boats sank,” she said. Nobody else sold boats?", english)
    columns = dict(_features.columns(view))
    assert columns["words"] == [5, 4, 4]
    assert columns["names"] == [1, 0, 0]  # Weld; Ann opens the sentence
    assert columns["numbers"] == [1, 0, 0]
    assert columns["question"] == [0, 0, 1]
    assert columns["in_paragraph"] == [0, 0, 1]
    assert columns["from_the_end"] == [2, 1, 0]
    assert columns["quoted"][1] == pytest.approx(len("“Boats sank,”") / len("“Boats sank,” she said."))
    assert columns["novelty"][2] == 0  # sold and boats were there before
    assert columns["article_words"] == [13, 13, 13]


def test_a_words_clues_worked_out_by_hand() -> None:
    sentences = [
        Sentence("", 0, 0, terms=("ferri", "bay")),
        Sentence("", 0, 0, terms=("1911", "ferri", "ferri")),
    ]
    used = term_use(sentences)
    lexicon = _word_importance.Lexicon({"bay": (-2.0, 0.0)}, (-1.0, 0.0), {})
    clues = {
        term: dict(zip(_word_importance.CLUES, seen, strict=True))
        for term, seen in _word_importance.clues(used, lexicon).items()
    }
    assert clues["ferri"]["count"] == pytest.approx(1.0986, abs=1e-4)  # ln 3
    assert clues["ferri"]["spread"] == pytest.approx(0.6931, abs=1e-4)  # ln 2
    assert (clues["bay"]["chance"], clues["ferri"]["chance"]) == (-2.0, -1.0)
    assert (clues["1911"]["number"], clues["1911"]["depth"], clues["1911"]["in the second"]) == (1.0, 0.5, 1.0)
    weights = {**_NO_WEIGHTS, "chance": 1.0, "above": 2.0}
    ferry, bay, _ = _word_importance.importances(used, [-1.0, -2.0, -1.0], [False, False, True], weights, {"bay"})
    assert bay == 0.5  # 1 / (1 + e^-(-2 + 2))
    assert ferry == pytest.approx(0.2689, abs=1e-4)  # 1 / (1 + e)


def test_the_importance_of_a_word_weighs_its_clues_as_they_were_learned(english: Language) -> None:
    _, sentences = sentences_of(_STORY, english)
    used, lexicon = term_use(sentences), _word_importance.Lexicon({"ferri": (-2.0, 0.0)}, (-1.0, 0.0), {})
    clues = _word_importance.clues(used, lexicon)
    weights = {name: 0.1 * i - 0.3 for i, name in enumerate(_word_importance.CLUES)}
    odds = [
        sum(weights[name] * clue for name, clue in zip(_word_importance.CLUES, clues[term], strict=True))
        for term in clues
    ]
    chances = [lexicon.known.get(term, lexicon.unknown)[0] for term in clues]
    are_numbers = [term[0].isdigit() for term in clues]
    importances = _word_importance.importances(used, chances, are_numbers, {**weights, "bias": 0.5, "above": 0.0}, ())
    assert importances == pytest.approx([1 / (1 + math.exp(-figure - 0.5)) for figure in odds])


def test_the_likeness_of_sentences_worked_out_by_hand() -> None:
    """Three sentences, "ab", "aac" and "d". The idf of a is ln(1 + 3/2), and the idf of the others is ln(1 + 3)."""
    used = term_use([Sentence("", 0, 0, terms=tuple(terms)) for terms in ("ab", "aac", "d")])
    assert (used.recurring, used.counts, used.sentence_counts) == ([0], [3], [2])
    assert (used.recurring_by_sentence, used.recurring_with_repeats) == ([[0], [0], []], [[0], [0, 0], []])
    common, own = math.log(1 + 3 / 2), math.log(1 + 3)
    cosine = common * 2 * common / math.hypot(common, own) / math.hypot(2 * common, own)
    forward, backward = directed_similarities(used)
    assert forward == pytest.approx([cosine, 0, 0])
    assert backward == pytest.approx([0, cosine, 0])
    rarity = [1.0, 2.0, 0.0, 1.0]
    to_first, beside = cosines(used, rarity, figures_by_sentence(rarity, used.terms), 2)
    assert to_first == [pytest.approx([1, 5**-0.5, 0]), pytest.approx([5**-0.5, 1, 0])]
    assert beside == pytest.approx([5**-0.5, 0])


def test_a_unit_of_the_network_counts_where_it_is_above_0() -> None:
    """Two features are a sentence's own, one is shared. The first output is half of 4 * 1 - 1 * 1 + 0.5 * 4 + 3."""
    learned = {
        "features": {
            "own": {"mean": 1.0, "scale": 2.0, "weights": [4.0]},
            "another": {"mean": 0.0, "scale": 1.0, "weights": [-1.0]},
            "shared": {"mean": 0.0, "scale": 1.0, "weights": [0.5]},
        },
        "biases": [3.0],
        "outputs": [0.5],
    }
    network = _network.network_of(learned)
    assert _network.outputs([[3.0, -3.0], [1.0, 2.0], [4.0, 4.0]], network) == pytest.approx([4.0, 0.0])
    assert _network.outputs([[3.0, 3.0], [1.0, 1.0], [4.0, 4.0]], network) == [0.0, 0.0]  # alike in everything


def test_a_value_far_from_the_mean_counts_as_four_standard_deviations() -> None:
    learned = {"features": {"own": {"mean": 1.0, "scale": 2.0, "weights": [1.0]}}, "biases": [0.0], "outputs": [1.0]}
    network = _network.network_of(learned)
    assert _network.outputs([[9.0, 90.0, 3.0]], network) == pytest.approx([4.0, 4.0, 1.0])
    (near, far) = _network.contributions([[3.0, 90.0, 3.0]], [0, 1], network)
    assert [near["own"], far["own"]] == pytest.approx([-1.0, 2.0])


def test_a_long_article_is_scored_as_a_short_one(english: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    scores = news.score(*sentences_of(_STORY, english), english)
    monkeypatch.setattr(_network, "_MANY", 1)
    assert news.score(*sentences_of(_STORY, english), english) == scores


def test_the_figures_of_terms_are_remembered_and_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    known = _word_importance.Known(
        rarity_from_counts(99, {"9": "bay"}), _word_importance.Lexicon({"bay": (-2.0, 0.5)}, (-1.0, 0.0), {})
    )
    monkeypatch.setattr(_word_importance, "_REMEMBERED", 2)
    assert known.figures_of(["bay", "1911", "ferri"]) == (
        (pytest.approx(math.log(10)), math.log(100), math.log(100)),
        (-2.0, -1.0, -1.0),
        (0.5, 0.0, 0.0),
        (False, True, False),
    )
    assert list(known) == ["ferri"]
    assert known.figures_of([]) == ((), (), (), ())


def test_a_rank_does_not_depend_on_rounding_errors() -> None:
    alike = 0.1 + 0.2  # 0.30000000000000004
    assert _features._ranks([0.3, alike, 0.4]) == [1.0, 2.0, 0.0]
    assert _features._ranks([alike, 0.3, 0.4]) == [1.0, 2.0, 0.0]
