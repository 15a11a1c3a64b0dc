"""What an article is about, in a few key phrases: the names and noun phrases that it has more often than others have.

A phrase counts for how often it occurs times how rare its words are in the language (KP-Miner, El-Beltagy and Rafea
2009, "KP-Miner: A keyphrase extraction system for English and Arabic documents"); what the headline has counts more.
Left out: YAKE's other features of a word (Campos et al. 2020), and the scores of RAKE (Rose et al. 2010).
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from operator import attrgetter

from articlecli import background
from articlecli.article import Sentence
from articlecli.candidates import Phrase, candidates
from articlecli.languages import Language
from articlecli.phrases import LEAD, Run, named, unnamed
from articlecli.segmentation import terms_of
from articlecli.wordkinds import NAME, Key, Words, words_of

MOST = 8  # phrases
_FEWEST = 2  # times that a phrase must occur

# Chosen by reading the phrases of 80 stories.
_IN_HEADLINE = 1.5  # what the weight is multiplied with
_COMPOUND = 1.7  # and that of a phrase of several words
_OFTEN = 0.7  # power of the frequency
_COMMON = 1.6  # rarity of what is too common to tell anything: "time", "people"
_RAREST = 6.0  # rarity of what is unseen, or the rare would be all that counts
_UNKNOWN = 4.0  # rarity of every word in a language that has counted none
_LEAST = 0.2  # share of the weightiest phrase's weight
_LEAST_WORD = 0.3  # the same for a single word that is no name, and isn't in the headline
_REMAINS = 0.7  # share of a name's weight that is left, at the least, where it is counted as a part of a longer one


def key_phrases(sentences: Sequence[Sentence], language: Language, above: Iterable[str] = ()) -> list[str]:
    """Up to eight phrases as the article writes them, the weightiest first. `above` is the headline, and the deck.

    None is part of another. There is one wherever a word recurs that can be in a phrase.
    """
    text = words_of([sentence.text for sentence in sentences], language)
    headline = {term for words in above for term in terms_of(words, language)}
    found, rarity = _found(sentences, text, headline, language)
    phrases = candidates(found, rarity, _COMMON, language)
    weights = {
        key: _weight(key, phrase.weight, headline, rarity)
        for key, phrase in phrases.items()
        if phrase.count >= _FEWEST and phrase.is_sure
    }
    chosen = [_written(phrases[key].forms) for key in _chosen(weights, phrases, headline)]
    return chosen or _most_frequent(found)


def _found(
    sentences: Sequence[Sentence], text: Words, headline: set[str], language: Language
) -> tuple[list[Run], dict[str, float]]:
    """The runs in which there may be a phrase that is chosen, and how rare the terms are that recur."""
    counts = Counter(chain.from_iterable([sentence.terms for sentence in sentences]))
    recurring = {term for term, count in counts.items() if count >= _FEWEST}
    runs = named(text, recurring | language.function_words, language)
    names, in_names = _names(runs)
    # Of what is written as a function word is ("US"), nothing has been counted.
    recurring.update([term for term in language.function_words & in_names.keys() if in_names[term] >= _FEWEST])
    rarity = _rarities(recurring, language)
    best = _REMAINS * _weightiest(names, headline, rarity)

    counts.update(chain.from_iterable([sentence.terms for sentence in sentences[:LEAD]]))
    once = {term for term in recurring & in_names.keys() if in_names[term] < _FEWEST}
    alone = _alone(counts, rarity, headline, best) | once | (text.opening & in_names.keys())
    least = (best * _LEAST / (_RAREST * _COMPOUND * _IN_HEADLINE)) ** (1 / _OFTEN)
    often = {term for term in recurring if counts[term] >= least} | once
    runs += unnamed(text, alone, often, language)
    _forget(once, runs, rarity)
    return sorted(runs, key=attrgetter("first")), rarity


def _names(runs: Iterable[Run]) -> tuple[Counter[Key], Counter[str]]:
    """The weight of each name that occurs more than once, and how often each term is in a name."""
    names: Counter[Key] = Counter()
    terms: Counter[str] = Counter()
    for run in runs:
        for unit in run.units:
            if unit.kind == NAME:
                names[unit.key] += run.weight
                for term in unit.key:
                    terms[term] += run.count
    return names, terms


def _rarities(recurring: Iterable[str], language: Language) -> dict[str, float]:
    """How rare the terms are that the article has more than once."""
    known = background.load(language)
    if not known:
        return {term: _COMMON if term in language.function_words else _UNKNOWN for term in recurring}
    return {
        term: _COMMON if term in language.function_words else min(known.rarity(term), _RAREST) for term in recurring
    }


def _weightiest(names: Mapping[Key, int], headline: set[str], rarity: Mapping[str, float]) -> float:
    """About what the weightiest name weighs, its last word counted as the name."""
    whole: dict[str, Key] = {}
    parts: set[str] = set()
    for key, weight in names.items():
        if len(key) > 1:
            parts.update(key)
            if key[-1] not in whole or weight > names[whole[key[-1]]]:
                whole[key[-1]] = key
    weights = {key: names[key] + names.get((last,), 0) for last, key in whole.items()}
    weights |= {key: weight for key, weight in names.items() if len(key) == 1 and key[0] not in parts}
    return max([_weight(key, n, headline, rarity) for key, n in weights.items() if n > _FEWEST], default=0.0)


def _alone(weights: Mapping[str, int], rarity: Mapping[str, float], headline: set[str], best: float) -> set[str]:
    """The terms that may be chosen where a phrase weighs `best`."""
    common = {
        term
        for term in rarity
        if _weight((term,), weights[term], headline, rarity) < (_LEAST if term in headline else _LEAST_WORD) * best
    }
    return rarity.keys() - common


def _forget(once: set[str], runs: Iterable[Run], rarity: dict[str, float]) -> None:
    """Takes from the recurring terms those that are in a name once, and elsewhere in no phrase: titles, verbs."""
    counts = dict.fromkeys(once, 0)
    for run in runs:
        for unit in run.units:
            for term in unit.key:
                if term in counts:
                    counts[term] += run.count
    for term, count in counts.items():
        if count < _FEWEST:
            del rarity[term]


def _weight(key: Key, count: int, headline: set[str], rarity: Mapping[str, float]) -> float:
    mean = sum([rarity.get(term, _RAREST) for term in key]) / len(key)
    if mean < _COMMON or count <= 0:
        return 0.0
    weight = math.pow(count, _OFTEN) * mean
    if len(key) > 1:
        weight *= _COMPOUND
    return weight * (_IN_HEADLINE if headline.issuperset(key) else 1)


def _chosen(weights: Mapping[Key, float], phrases: Mapping[Key, Phrase], headline: set[str]) -> list[Key]:
    """The weightiest that are not alike, none far below the first."""
    chosen: list[Key] = []
    ranked = sorted((key for key in weights if weights[key] > 0), key=lambda key: -weights[key])
    for key in ranked:
        is_word = len(key) == 1 and not phrases[key].is_name and key[0] not in headline
        if weights[key] < (_LEAST_WORD if is_word else _LEAST) * weights[ranked[0]]:
            continue
        if not any(_are_alike(key, other, phrases) for other in chosen):
            chosen.append(key)
        if len(chosen) == MOST:
            break
    return chosen


def _are_alike(key: Key, other: Key, phrases: Mapping[Key, Phrase]) -> bool:
    """Whether two share a word; of two names, whether one has all of the other's: there may be two Welds."""
    shared = set(key) & set(other)
    if phrases[key].is_name and phrases[other].is_name:
        return len(shared) == min(len(set(key)), len(set(other)))
    return bool(shared)


def _most_frequent(found: Iterable[Run]) -> list[str]:
    """The name or the word that recurs most, for an article of common or doubtful words only."""
    forms: dict[Key, Counter[str]] = defaultdict(Counter)
    for run in found:
        for unit in run.units:
            forms[unit.key][unit.form] += run.count
    most = max(forms.values(), key=Counter.total, default=Counter[str]())
    return [_written(most)] if most.total() >= _FEWEST else []


def _written(forms: Mapping[str, int]) -> str:
    """The form that the article uses most; of two, the one that no sentence begins with, then the longer."""
    return max(forms, key=lambda form: (forms[form], form.islower(), len(form)))
