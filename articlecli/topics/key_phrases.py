"""What an article is about, in a few key phrases: the names and noun phrases that it has more often than others have.

The method is KP-Miner's (El-Beltagy and Rafea 2009, "KP-Miner: A keyphrase extraction system for English and Arabic
documents"). Left out: YAKE's other features of a word (Campos et al. 2020), and the scores of RAKE (Rose et al. 2010).
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
_FEWEST = 2  # times that a phrase must occur


def find_key_phrases(
    sentences: Sequence[Sentence], words: list[Word], language: Language, above: Iterable[str] = ()
) -> list[str]:
    """Up to eight phrases as the article writes them, the weightiest first. `above` is the headline, and the deck.

    `words` are those of the sentences, as `segmentation.split_to_words` has them; which of them are names is written
    into the list. None is part of another. There is one wherever a word recurs that can be in a phrase.
    """
    headline = frozenset([term for text in above for term in terms_of(text, language)])
    found, weighing = _found(sentences, tag(words, language), headline, language)
    phrases = candidate_phrases(found, weighing.rarity, COMMON, language)
    weights = {
        key: weighing.weight(key, phrase.weight)
        for key, phrase in phrases.items()
        if phrase.count >= _FEWEST and phrase.is_sure
    }
    chosen = [_written(phrases[key].forms) for key in _chosen(weights, phrases, headline)]
    return chosen or _most_frequent(found)


def _found(
    sentences: Sequence[Sentence], text: TaggedText, headline: frozenset[str], language: Language
) -> tuple[list[Run], PhraseWeights]:
    """The runs that may hold a phrase that is chosen, and what phrases weigh.

    Names come first: what weighs far less than one of them isn't looked at, which is most of what a book is made of.
    """
    frequencies = Counter(chain.from_iterable([sentence.terms for sentence in sentences]))
    recurring = {term for term, count in frequencies.items() if count >= _FEWEST}
    runs = runs_with_names(text, frequencies.keys() - recurring, language)
    names, in_names = _names(runs)
    recurring.update([term for term, count in in_names.items() if count >= _FEWEST])
    once = {term for term in recurring & in_names.keys() if in_names[term] < _FEWEST}

    frequencies.update(chain.from_iterable([sentence.terms for sentence in sentences[:LEAD]]))
    rarity = {term: rarity_of(term, language) for term in recurring}
    weighing = PhraseWeights(rarity, headline)
    best = weighing.best(names)
    # The words of names are wanted wherever they are, as they may be counted as the name.
    alone = weighing.alone(frequencies, best) | (recurring & in_names.keys())
    runs += runs_without_names(text, alone, weighing.together(frequencies, best) | once, language)
    for term in _in_one_phrase(once, runs):
        del rarity[term]
    return sorted(runs, key=attrgetter("first")), weighing


def _names(runs: Iterable[Run]) -> tuple[dict[Key, int], dict[str, int]]:
    """How often each name occurs, twice in the lead, and how often each term is in a name."""
    names: dict[Key, int] = defaultdict(int)
    terms: dict[str, int] = defaultdict(int)
    for _, units, _, times, weight in runs:
        for unit in units:
            if unit.kind == word_kind.NAME:
                names[unit.key] += weight
                for term in unit.key:
                    terms[term] += times
    return names, terms


def _in_one_phrase(terms: Iterable[str], runs: Iterable[Run]) -> list[str]:
    """Those of the terms that are elsewhere titles or verbs, and so don't recur."""
    counts = dict.fromkeys(terms, 0)
    for run in runs:
        for unit in run.units:
            for term in unit.key:
                if term in counts:
                    counts[term] += run.times
    return [term for term, count in counts.items() if count < _FEWEST]


def _chosen(weights: Mapping[Key, float], phrases: Mapping[Key, Phrase], headline: frozenset[str]) -> list[Key]:
    """The weightiest that are not alike, none far below the first."""
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
            forms[unit.key][unit.form] += run.times
    most = max(forms.values(), key=Counter.total, default=Counter[str]())
    return [_written(most)] if most.total() >= _FEWEST else []


def _written(forms: Mapping[str, int]) -> str:
    """The form that the article uses most; of two, the one that no sentence begins with, then the longer."""
    return max(forms, key=lambda form: (forms[form], form.islower(), len(form)))
