"""Scores sentences with a small learned network (`_network`) over their features (`_features`).

The network learned from stories with the highlights that newsrooms wrote for them. Its training has the same aim as its
use: the three sentences with the highest scores together share as much as possible with the highlights, in ROUGE-1 and
ROUGE-2. The objective is the expectation over sets of sentences (after Dong et al. 2018, "BanditSum: Extractive
Summarization as a Contextual Bandit", but summed over all sets of the likeliest sentences in place of samples).
`make learn` writes `news.json`, which knows English words, and `news_neutral.json`, which knows no words and is for any
other language (`_neutral_features`).

Left out: any knowledge of what words mean.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import repeat
from typing import Any

from articlecli.core import Article, Record, Sentence, load_learned, path_beside
from articlecli.languages import Language
from articlecli.scorers import _features, _network, _reasons
from articlecli.scorers._article_view import Column, View, view_of
from articlecli.scorers._word_importance import Known, Lexicon
from articlecli.text import load_rarity

LEARNED = path_beside(__file__, "news.json")
NEUTRAL = path_beside(__file__, "news_neutral.json")
_LANGUAGE = "en"  # of the words in LEARNED
NO_LEXICON = Lexicon({}, (0.0, 0.0), {})
# Divides the network's outputs, which are logarithms of chances. Without it, all other sentences would have a score of
# 0.00 beside a good lead.
SOFTNESS = 4.0


class _Model(Record):
    known: Known
    clues: Mapping[str, float]  # weights for `_word_importance.importances`
    columns: Callable[[View], Iterator[tuple[str, Column]]]
    network: _network.Network


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """Returns the score exp((output - best output) / SOFTNESS) of each sentence, which is 1 for the best sentence.

    The output is the network's.
    """
    if not sentences:
        return []
    model = _model(language)
    view = view_of(article, sentences, language, model.known, model.clues)
    found = _network.outputs((column for _, column in model.columns(view)), model.network)
    best = max(found)
    return [math.exp((figure - best) / SOFTNESS) for figure in found]


def reasons(
    article: Article, sentences: Sequence[Sentence], language: Language, indices: Sequence[int]
) -> list[tuple[str, ...]]:
    """Returns for each index up to three reasons in words: what raises that score above the article's mean."""
    model = _model(language)
    view = view_of(article, sentences, language, model.known, model.clues)
    added = _network.contributions([column for _, column in model.columns(view)], indices, model.network)
    return [_reasons.reasons(view, i, of_features) for i, of_features in zip(indices, added, strict=True)]


@cache
def _model(language: Language) -> _Model:
    if language.code == _LANGUAGE:
        learned = load_learned(LEARNED)
        known = Known(load_rarity(language), lexicon_of(learned["words"]))
        return _Model(known, learned["clues"], _features.columns, _network.network_of(learned))
    from articlecli.scorers import _neutral_features

    learned = load_learned(NEUTRAL)
    known = Known(None, NO_LEXICON)
    return _Model(known, learned["clues"], _neutral_features.columns, _network.network_of(learned))


def lexicon_of(learned: Mapping[str, Any]) -> Lexicon:
    """Returns the lexicon from its JSON, which lists words under the figures that they share.

    The JSON is {"common chance": …, "chances and worths": {"-2.0 0.5": "bay ferri", …}, "manners": {"0.2": "the of"}},
    where "-2.0 0.5" is a chance and a worth.
    """
    common = learned["common chance"]
    known: dict[str, tuple[float, float]] = {}
    shared = cache(float)  # many words share few figures, so that each figure is read once
    for figures, words in learned["chances and worths"].items():
        chance, worth = map(shared, figures.split())
        known.update(zip(words.split(), repeat((chance, worth))))
    manners: dict[str, float] = {}
    for figure, words in learned["manners"].items():
        manners.update(dict.fromkeys(words.split(), float(figure)))
    return Lexicon(known, (common, 0.0), manners)
