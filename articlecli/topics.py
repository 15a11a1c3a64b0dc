"""What an article is about, in a few key phrases: the names and noun phrases that it has more often than others have.

A phrase counts for how often it occurs times how rare its words are in the language (KP-Miner, El-Beltagy and Rafea
2009, "KP-Miner: A keyphrase extraction system for English and Arabic documents"); what the headline has counts more.
Left out: YAKE's other features of a word (Campos et al. 2020), and the scores of RAKE (Rose et al. 2010).
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from articlecli import background
from articlecli.article import Sentence
from articlecli.candidates import Key, Phrase, candidates
from articlecli.languages import Language
from articlecli.phrases import Run, runs
from articlecli.segmentation import stems, terms_of

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


def key_phrases(sentences: Sequence[Sentence], language: Language, above: Iterable[str] = ()) -> list[str]:
    """Up to eight phrases as the article writes them, the weightiest first. `above` is the headline, and the deck.

    None is part of another. There is one wherever a word recurs that can be in a phrase.
    """
    found = list(runs([sentence.text for sentence in sentences], language))
    written = Counter([word for run in found for unit in run.units for word in unit.lower])
    stemmed = dict(zip(written, stems(written, language), strict=True))
    rarity = _rarities(written, stemmed, language)
    phrases = candidates(found, stemmed, rarity, _COMMON, language)
    headline = {term for text in above for term in terms_of(text, language)}
    weights = {
        key: _weight(key, phrase, headline, rarity)
        for key, phrase in phrases.items()
        if phrase.count >= _FEWEST and phrase.is_sure
    }
    chosen = [_written(phrases[key].forms) for key in _chosen(weights, phrases, headline)]
    return chosen or _most_frequent(found, stemmed)


def _rarities(written: Counter[str], stemmed: Mapping[str, str], language: Language) -> dict[str, float]:
    """How rare the terms are that the article has more than once."""
    counts: Counter[str] = Counter()
    for word, count in written.items():
        counts[stemmed[word]] += count
    known = background.load(language)
    recurring = [term for term, count in counts.items() if count >= _FEWEST]
    rarities = {term: min(known.rarity(term), _RAREST) if known else _UNKNOWN for term in recurring}
    # Of what is written as a function word is ("US"), nothing has been counted.
    return rarities | {term: _COMMON for term in recurring if term in language.function_words}


def _weight(key: Key, phrase: Phrase, headline: set[str], rarity: Mapping[str, float]) -> float:
    mean = sum([rarity.get(term, _RAREST) for term in key]) / len(key)
    if mean < _COMMON or phrase.weight <= 0:
        return 0.0
    weight = math.pow(phrase.weight, _OFTEN) * mean
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


def _most_frequent(found: Iterable[Run], stemmed: Mapping[str, str]) -> list[str]:
    """The name or the word that recurs most, for an article of common or doubtful words only."""
    forms: dict[Key, list[str]] = defaultdict(list)
    for run in found:
        for unit in run.units:
            forms[tuple([stemmed[word] for word in unit.lower])].append(" ".join(unit.words))
    most = max(forms.values(), key=len, default=[])
    return [_written(most)] if len(most) >= _FEWEST else []


def _written(forms: Sequence[str]) -> str:
    """The form that the article uses most; of two, the one that no sentence begins with, then the longer."""
    counts = Counter(forms)
    return max(counts, key=lambda form: (counts[form], form.islower(), len(form)))
