"""What newsrooms do with words: which of a story's words get into its highlights, and which mark its best sentences."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from articlecli.languages import Language

_FEWEST = 15  # stories or sentences that a word must be in; what is rarer counts as unknown
_LIKE_OTHERS = 20  # stories in which a word is taken to have done as words do on average, beside those it was seen in

Learned = dict[str, Any]  # as `news.lexicon_of` reads it


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one story."""

    terms: frozenset[str]
    highlighted: frozenset[str]  # those of them that its highlights have
    picked: Counter[str]  # in how many of its best sentences each word is, terms and function words
    others: Counter[str]  # in how many of the others


def learn(stories: Iterable[Words], language: Language) -> Learned:
    """The figures, to one decimal, each with its words."""
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
        word: _log_odds((highlighted[word] + _LIKE_OTHERS * average) / (count + _LIKE_OTHERS))
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
    """The logarithm of how much oftener picked sentences have a word than the others."""
    ratio = sum(picked.values()) / sum(others.values())
    half = _LIKE_OTHERS / 2
    return {
        word: math.log((picked.get(word, 0) + half * ratio) / ((count + half) * ratio))
        for word, count in others.items()
        if count + picked.get(word, 0) >= _FEWEST
    }


def _log_odds(chance: float) -> float:
    return math.log(chance / (1 - chance))


def _by_figures(figures: Mapping[str, tuple[float, ...]]) -> dict[str, str]:
    """{"-1.2 0.3": "after also …"}: a third of the room that figures for each word would take."""
    grouped: dict[tuple[float, ...], list[str]] = defaultdict(list)
    for word in sorted(figures):
        grouped[figures[word]].append(word)
    return {" ".join(f"{figure:.1f}" for figure in shared): " ".join(grouped[shared]) for shared in sorted(grouped)}
