"""Finds the key phrases of an article: the names and noun phrases that say what it is about.

In a language with learned weights (`salience.py`), these tell how salient a phrase is. In any other, the method is
KP-Miner's (El-Beltagy and Rafea 2009, "KP-Miner: A keyphrase extraction system for English and Arabic documents"), and
early occurrences count more, as in YAKE (Campos et al. 2020). In a language without lists of nouns and modifiers, only
the words before a word tell whether it is a noun (`_is_surely_noun`). Left out: YAKE's other features of a word, and
the scores of RAKE (Rose et al. 2010).
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
from articlecli.topics.salience import OPENING, knows, salience
from articlecli.topics.selection import choose_by_salience, choose_by_weight
from articlecli.topics.tagger import TaggedText, tag
from articlecli.topics.weights import COMMON, PhraseWeights, rarity_of

_FEWEST = 2  # occurrences that a phrase must have
_MOSTLY = 0.5  # least share of a noun phrase's occurrences behind a determiner or a preposition


def find_key_phrases(
    sentences: Sequence[Sentence], words: list[Word], language: Language, above: Iterable[str] = ()
) -> list[str]:
    """Returns up to ten phrases as the article writes them, the most salient first.

    `words` are the words of the sentences, from `segmentation.split_with_words`. The function replaces words in this
    list whose kind is different in this article, such as names. `above` holds the headline and the deck. No returned
    phrase is part of another. If a word that can be in a phrase recurs, at least one is returned, in a language with
    lists of nouns and modifiers.
    """
    headline = frozenset([term for text in above for term in terms_of(text, language)])
    found, weighing = runs_and_weights(sentences, tag(words, language), headline, language)
    phrases = candidate_phrases(found, weighing.rarity, COMMON, language)
    if knows(language):
        keys = choose_by_salience(salience(phrases, words, weighing, language), phrases, len(words))
    else:
        keys = choose_by_weight(_weights(phrases, words, weighing, language), phrases, headline)
    chosen = [_best_form(phrases[key].forms) for key in keys]
    return chosen or (_most_frequent(found) if language.topics.modifiers else [])


def _weights(
    phrases: Mapping[Key, Phrase], words: Sequence[Word], weighing: PhraseWeights, language: Language
) -> dict[Key, float]:
    """Returns the weights of the phrases that recur and surely are noun phrases, by the formula."""
    has_lists = bool(language.topics.modifiers)
    return {
        key: weighing.weight(key, phrase.weight)
        for key, phrase in phrases.items()
        if phrase.count >= _FEWEST
        and (
            phrase.is_sure if has_lists else _is_surely_noun(key, phrase, words, weighing.is_in_headline(key), language)
        )
    }


def _is_surely_noun(key: Key, phrase: Phrase, words: Sequence[Word], is_in_headline: bool, language: Language) -> bool:
    """Whether a phrase is a name, or mostly stands behind a determiner or a preposition.

    One determiner must be among them, since many languages have infinitives behind prepositions. For a phrase of the
    headline, that one is enough. A language of which no such words are known has only phrases of the
    headline, and one without function words none, since it would have those, too. No phrase is one of the
    language's empty words: "year".
    """
    if len(key) == 1 and phrase.first_form.lower() in language.topics.empty_words:
        return False
    if phrase.is_name or language.words.capitals_mark_nouns:
        return phrase.is_name
    determiners = language.words.determiners
    if not determiners and not language.words.prepositions:
        return is_in_headline and bool(language.words.function_words)
    before = [words[place - 1] for place in phrase.places]
    if determiners and not any(word.lower in determiners for word in before):
        return False
    after = sum([word.kind == word_kind.BEFORE_NOUN for word in before])
    return after >= (1 if is_in_headline else max(_FEWEST, _MOSTLY * phrase.count))


def runs_and_weights(
    sentences: Sequence[Sentence], text: TaggedText, headline: frozenset[str], language: Language
) -> tuple[list[Run], PhraseWeights]:
    """Returns the runs that may hold a chosen phrase, and the weights of phrases.

    Names come first. Words that weigh far less than a name aren't looked at; in a book, these are most of its words.
    With learned weights, words of the headline and names of the opening are looked at even if they occur once.
    """
    frequencies = Counter(chain.from_iterable([sentence.terms for sentence in sentences]))
    recurring = {term for term, count in frequencies.items() if count >= _FEWEST}
    if knows(language):
        recurring |= frequencies.keys() & (headline | _opening_names(text))
    runs = runs_with_names(text, frequencies.keys() - recurring, language)
    names, in_names = _name_counts(runs)
    recurring.update([term for term, count in in_names.items() if count >= _FEWEST])
    once = {term for term in recurring & in_names.keys() if in_names[term] < _FEWEST <= frequencies[term]}

    frequencies.update(chain.from_iterable([sentence.terms for sentence in sentences[:LEAD]]))
    rarity = {term: rarity_of(term, language) for term in recurring}
    weighing = PhraseWeights(rarity, headline)
    best = weighing.lowest_best_weight(names)
    # The words of names are needed everywhere, since they may be counted as the name.
    alone = weighing.single_candidates(frequencies, best) | (recurring & in_names.keys())
    runs += runs_without_names(text, alone, weighing.compound_candidates(frequencies, best) | once, language)
    for term in _occurring_once(once, runs):
        del rarity[term]
    return sorted(runs, key=attrgetter("places")), weighing


def _opening_names(text: TaggedText) -> set[str]:
    """Returns the terms of the names among the first words of the text."""
    return {word.key[0] for word in text.words[:OPENING] if word.kind == word_kind.NAME and word.key}


def _name_counts(runs: Iterable[Run]) -> tuple[dict[Key, int], dict[str, int]]:
    """Returns how often each name occurs, where the lead counts twice, and how often each term is in a name."""
    names: dict[Key, int] = defaultdict(int)
    terms: dict[str, int] = defaultdict(int)
    for places, units, _, weight in runs:
        for unit in units:
            if unit.kind == word_kind.NAME:
                names[unit.key] += weight
                for term in unit.key:
                    terms[term] += len(places)
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
                    counts[term] += len(run.places)
    return [term for term, count in counts.items() if count < _FEWEST]


def _most_frequent(found: Iterable[Run]) -> list[str]:
    """Returns the name or word that occurs most, or nothing if none recurs.

    It is for an article whose words are all common or doubtful.
    """
    forms: dict[Key, Counter[str]] = defaultdict(Counter)
    for run in found:
        for unit in run.units:
            forms[unit.key][unit.form] += len(run.places)
    most = max(forms.values(), key=Counter.total, default=Counter[str]())
    return [_best_form(most)] if most.total() >= _FEWEST else []


def _best_form(forms: Mapping[str, int]) -> str:
    """Returns the most frequent form. Of equally frequent ones, it prefers one in lower case, then the longest."""
    return max(forms, key=lambda form: (forms[form], form.islower(), len(form)))
