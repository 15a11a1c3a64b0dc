"""Finds the key phrases of an article: the names and noun phrases that it has more often than other articles have.

The method is KP-Miner's (El-Beltagy and Rafea 2009, "KP-Miner: A keyphrase extraction system for English and Arabic
documents"). Early occurrences count more, as in YAKE (Campos et al. 2020). Left out: YAKE's other features of a word,
and the scores of RAKE (Rose et al. 2010).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from operator import attrgetter

from articlecli.core import Sentence
from articlecli.languages import Language
from articlecli.text import Key, Word, terms_of, word_kind
from articlecli.topics.candidates import Phrase, candidate_phrases
from articlecli.topics.phrases import LEAD, Run, runs_with_names, runs_without_names
from articlecli.topics.tagger import TaggedText, tag
from articlecli.topics.weights import COMMON, LEAST, LEAST_WORD, PhraseWeights, rarity_of

MOST = 8  # phrases
_FEWEST = 2  # occurrences that a phrase must have


def find_key_phrases(
    sentences: Sequence[Sentence], words: list[Word], language: Language, above: Iterable[str] = ()
) -> list[str]:
    """Returns up to eight phrases as the article writes them, the highest weight first.

    `words` are the words of the sentences, from `segmentation.split_with_words`. The function replaces words in this
    list whose kind is different in this article, such as names. `above` holds the headline and the deck. No returned
    phrase is part of another. If a word that can be in a phrase recurs, at least one is returned.
    """
    headline = frozenset([term for text in above for term in terms_of(text, language)])
    found, weighing = _runs_and_weights(sentences, tag(words, language), headline, language)
    phrases = candidate_phrases(found, weighing.rarity, COMMON, language)
    weights = {
        key: weighing.weight(key, phrase.weight)
        for key, phrase in phrases.items()
        if phrase.count >= _FEWEST and phrase.is_sure
    }
    chosen = [_best_form(phrases[key].forms) for key in _chosen(weights, phrases, headline)]
    return chosen or _most_frequent(found)


def _runs_and_weights(
    sentences: Sequence[Sentence], text: TaggedText, headline: frozenset[str], language: Language
) -> tuple[list[Run], PhraseWeights]:
    """Returns the runs that may hold a chosen phrase, and the weights of phrases.

    Names come first. Words that weigh far less than a name aren't looked at; in a book, these are most of its words.
    """
    frequencies = Counter(chain.from_iterable([sentence.terms for sentence in sentences]))
    recurring = {term for term, count in frequencies.items() if count >= _FEWEST}
    runs = runs_with_names(text, frequencies.keys() - recurring, language)
    names, in_names = _name_counts(runs)
    recurring.update([term for term, count in in_names.items() if count >= _FEWEST])
    once = {term for term in recurring & in_names.keys() if in_names[term] < _FEWEST}

    frequencies.update(chain.from_iterable([sentence.terms for sentence in sentences[:LEAD]]))
    rarity = {term: rarity_of(term, language) for term in recurring}
    weighing = PhraseWeights(rarity, headline)
    best = weighing.lowest_best_weight(names)
    # The words of names are needed everywhere, since they may be counted as the name.
    alone = weighing.single_candidates(frequencies, best) | (recurring & in_names.keys())
    runs += runs_without_names(text, alone, weighing.compound_candidates(frequencies, best) | once, language)
    for term in _occurring_once(once, runs):
        del rarity[term]
    return sorted(runs, key=attrgetter("first")), weighing


def _name_counts(runs: Iterable[Run]) -> tuple[dict[Key, int], dict[str, int]]:
    """Returns how often each name occurs, where the lead counts twice, and how often each term is in a name."""
    names: dict[Key, int] = defaultdict(int)
    terms: dict[str, int] = defaultdict(int)
    for _, units, _, times, weight in runs:
        for unit in units:
            if unit.kind == word_kind.NAME:
                names[unit.key] += weight
                for term in unit.key:
                    terms[term] += times
    return names, terms


def _occurring_once(terms: Iterable[str], runs: Iterable[Run]) -> list[str]:
    """Returns the terms that occur less than twice in the runs, and so recur in no phrase.

    Their other occurrences in the article are titles or verbs.
    """
    counts = dict.fromkeys(terms, 0)
    for run in runs:
        for unit in run.units:
            for term in unit.key:
                if term in counts:
                    counts[term] += run.occurrences
    return [term for term, count in counts.items() if count < _FEWEST]


def _chosen(weights: Mapping[Key, float], phrases: Mapping[Key, Phrase], headline: frozenset[str]) -> list[Key]:
    """Returns up to eight keys, the highest weight first: no two are alike, and none weighs far less than the first."""
    chosen: list[Key] = []
    ranked = sorted((key for key in weights if weights[key] > 0), key=lambda key: -weights[key])
    for key in ranked:
        is_word = len(key) == 1 and not phrases[key].is_name and key[0] not in headline
        if weights[key] < (LEAST_WORD if is_word else LEAST) * weights[ranked[0]]:
            continue
        if not any(_are_alike(key, other, phrases) for other in chosen):
            chosen.append(key)
        if len(chosen) == MOST:
            break
    return chosen


def _are_alike(key: Key, other: Key, phrases: Mapping[Key, Phrase]) -> bool:
    """Whether two phrases have a word in common.

    Two names are alike only if one has all words of the other, since two people may be called Weld.
    """
    shared = set(key) & set(other)
    if phrases[key].is_name and phrases[other].is_name:
        return len(shared) == min(len(set(key)), len(set(other)))
    return bool(shared)


def _most_frequent(found: Iterable[Run]) -> list[str]:
    """Returns the name or word that occurs most, or nothing if none recurs.

    It is for an article whose words are all common or doubtful.
    """
    forms: dict[Key, Counter[str]] = defaultdict(Counter)
    for run in found:
        for unit in run.units:
            forms[unit.key][unit.form] += run.occurrences
    most = max(forms.values(), key=Counter.total, default=Counter[str]())
    return [_best_form(most)] if most.total() >= _FEWEST else []


def _best_form(forms: Mapping[str, int]) -> str:
    """Returns the most frequent form. Of equally frequent ones, it prefers one in lower case, then the longest."""
    return max(forms, key=lambda form: (forms[form], form.islower(), len(form)))
