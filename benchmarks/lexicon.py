"""Learns which words of a story get into its highlights, and which words are frequent in its best sentences."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from articlecli.languages import Language

_FEWEST = 15  # stories or sentences that a word must be in; a rarer word counts as unknown
_AVERAGE_STORIES = 20  # average stories added to those of each word, so that rare words get no extreme figures

Learned = dict[str, Any]  # the form that `news.lexicon_of` reads


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one story."""

    terms: frozenset[str]
    highlighted: frozenset[str]  # the terms that the highlights have too
    picked: Counter[str]  # the number of best sentences that have each term or function word
    others: Counter[str]  # the number of other sentences that have it


def learn(stories: Iterable[Words], language: Language) -> Learned:
    """Returns the chances and worths of words, to one decimal: {"common chance": …, "chances and worths": {…}, …}.

    The chance of a term is the log-odds that the highlights have it where the story has it. The worth of a word is the
    logarithm of how much more often the best sentences have it than the others. "manners" are the worths of function
    words.
    """
    seen: Counter[str] = Counter()
    highlighted: Counter[str] = Counter()
    picked: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for story in stories:
        seen.update(sorted(story.terms))
        highlighted.update(sorted(story.highlighted))
        picked.update(story.picked)
        others.update(story.others)
    average = highlighted.total() / seen.total()
    chances = {
        word: _log_odds((highlighted[word] + _AVERAGE_STORIES * average) / (count + _AVERAGE_STORIES))
        for word, count in seen.items()
        if count >= _FEWEST
    }
    worths = _worths(picked, others)
    manners = {word: worth for word, worth in worths.items() if word in language.words.function_words}
    worths = {word: worth for word, worth in worths.items() if word not in language.words.function_words}
    common = _log_odds(average)
    both = {
        word: (round(chances.get(word, common), 1) + 0.0, round(worths.get(word, 0.0), 1) + 0.0)
        for word in chances.keys() | worths.keys()
    }
    return {
        "common chance": round(common, 1),
        "chances and worths": _by_figures(both),
        "manners": _by_figures({word: (round(worth, 1) + 0.0,) for word, worth in manners.items()}),
    }


def _worths(picked: Mapping[str, int], others: Mapping[str, int]) -> dict[str, float]:
    """Returns for each word the logarithm of how much more often the best sentences have it than the others."""
    ratio = sum(picked.values()) / sum(others.values())
    smoothing = _AVERAGE_STORIES / 2
    return {
        word: math.log((picked.get(word, 0) + smoothing * ratio) / ((count + smoothing) * ratio))
        for word, count in others.items()
        if count + picked.get(word, 0) >= _FEWEST
    }


def _log_odds(chance: float) -> float:
    return math.log(chance / (1 - chance))


def _by_figures(figures: Mapping[str, tuple[float, ...]]) -> dict[str, str]:
    """Returns the words by the figures that they share: {"-1.2 0.3": "after also …"}.

    This takes a third of the room that figures for each word would take.
    """
    grouped: dict[tuple[float, ...], list[str]] = defaultdict(list)
    for word in sorted(figures):
        grouped[figures[word]].append(word)
    return {" ".join(f"{figure:.1f}" for figure in shared): " ".join(grouped[shared]) for shared in sorted(grouped)}
