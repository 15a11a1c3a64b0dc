"""The names and the runs of content words in a text, told by form and by what stands around; no part-of-speech model.

The runs are RAKE's (Rose et al. 2010, "Automatic keyword extraction from individual documents"): words that stand
together without punctuation or function words between.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from typing import NamedTuple

from articlecli.languages import Language
from articlecli.text import Word, stems, word_kind
from articlecli.topics.tagger import TaggedText

LEAD = 3  # sentences
_LONGEST_NAME = 6  # words: more capitals in a row are a line in title case
_REMEMBERED = 1 << 13  # names

# Kinds of words that stand together; a mark does so between two names only: "St. Ives", "Lund & Co".
# Both begin with a class of letters, which is looked for fast; what is before that letter is asked then.
_WITH_NAMES = re.compile(r"[Nnm](?:(?<=N)|(?<![nm].)[nm]*N)[Nnm]*(?:(?<=N)[.&]N[Nnm]*)*")
_WITHOUT_NAMES = re.compile(r"[nm](?<![Nnm].)[nm]*(?![Nnm])")
_BEFORE = {
    word_kind.OTHER: word_kind.OTHER,
    word_kind.PARTICLE: word_kind.OTHER,
    word_kind.BRACKET: word_kind.BRACKET,
}  # what makes a difference of the kinds before a run


class Run(NamedTuple):
    """TaggedText and names that stand together, and how often they do."""

    first: int  # where they do so first
    units: Sequence[Word]
    is_phrase: bool  # whether they stand where a noun phrase may: behind "the" or a comma, not behind "he"
    times: int
    weight: int  # the same, but each time in the lead counts twice


def runs_with_names(text: TaggedText, single: Container[str], language: Language) -> list[Run]:
    """The runs with a name in them: "a small lender in Leeds" has [Leeds]. Each comes once, however often it occurs.

    Left out are those of one word, whose stem is one of the `single`.
    """
    words = text.words
    spans = [found.span() for found in _WITH_NAMES.finditer(text.kinds)]
    wanted = [(first, end) for first, end in spans if end - first > 1 or words[first].key[0] not in single]
    return _counted(text, wanted, language)


def runs_without_names(
    text: TaggedText, alone: AbstractSet[str], together: Container[str], language: Language
) -> list[Run]:
    """The runs without a name: "a small lender in Leeds" has [small, lender]. Each comes once.

    Only those with one of the words whose stems are `alone`, and those that end with two that are in `together`.
    """
    return _counted(text, _wanted(text, alone, together), language)


def _wanted(text: TaggedText, alone: AbstractSet[str], together: Container[str]) -> Iterator[tuple[int, int]]:
    words = text.words
    for first, end in [found.span() for found in _WITHOUT_NAMES.finditer(text.kinds)]:
        if end - first == 1:
            if words[first].key[0] in alone:
                yield first, end
            continue
        terms = [word.key[0] for word in words[first:end]]
        if (terms[-1] in together and terms[-2] in together) or not alone.isdisjoint(terms):
            yield first, end


def _counted(text: TaggedText, spans: Iterable[tuple[int, int]], language: Language) -> list[Run]:
    """The runs at some places of a text."""
    words, kinds = text
    lead_end = _lead_end(kinds)
    places: dict[tuple[str, tuple[Word, ...]], list[int]] = defaultdict(list)
    for first, end in spans:
        places[_BEFORE.get(kinds[first - 1], word_kind.END), tuple(words[first:end])].append(first)
    found = []
    for (before, run), firsts in places.items():
        units = _units(run, before == word_kind.BRACKET, language)
        if units:
            times = len(firsts)
            found.append(Run(firsts[0], units, before != word_kind.OTHER, times, times + bisect_left(firsts, lead_end)))
    return found


def _lead_end(kinds: str) -> int:
    """Where the kinds of the first sentences end."""
    end = 0
    for _ in range(LEAD):
        end = kinds.find(word_kind.END, end + 1)
        if end < 0:
            return len(kinds)
    return end


def _units(run: Sequence[Word], is_bracketed: bool, language: Language) -> Sequence[Word]:
    """The run's names and single words."""
    if len(run) == 1:
        return _alone(run[0], is_bracketed, language)
    units: list[Word] = []
    name: list[str] = []
    for word in run:
        if word.kind in (word_kind.NAME, word_kind.AMPERSAND):
            name.append(word.form)
        elif word.kind == word_kind.FULL_STOP:
            name[-1] += word.form
        else:
            if name:
                units += _of_name(tuple(name), is_bracketed and not units, language)
                name.clear()
            units.append(word)
    if name:
        units += _of_name(tuple(name), is_bracketed and not units, language)
    return units


def _alone(word: Word, is_bracketed: bool, language: Language) -> tuple[Word, ...]:
    """What a word is that stands alone: no title is a name."""
    if word.kind != word_kind.NAME:
        return (word,)
    if word.lower in language.topics.modifiers:
        return (Word(word.form, word_kind.MODIFIER, word.lower, word.key),)  # "Russian"
    if word.lower.rstrip(".") in language.names.titles:
        return ()
    return (Word(word.form, word_kind.NAME, word.lower, word.key, is_bracketed=True),) if is_bracketed else (word,)


@lru_cache(_REMEMBERED)
def _of_name(words: tuple[str, ...], is_bracketed: bool, language: Language) -> tuple[Word, ...]:
    """What a row of capitalised words holds: a name parted at the titles in it.

    "Northern Bank Chairman Tom Lee" gives [Northern Bank] and [Tom Lee].
    """
    if len(words) == 1:
        return _alone(_name(words, language), is_bracketed, language)
    if len(words) > _LONGEST_NAME:
        return ()
    lower = [word.lower().rstrip(".") for word in words]
    first, last = 0, 0  # of the words from `last` to `first` the title is made
    if lower[-1] not in language.names.institution_nouns and lower[0] not in _given_names(language):
        first = last = _name_start(words, lower, language)
        while (
            last
            and lower[last - 1] in language.names.titles
            and lower[last - 1] not in language.names.institution_nouns
        ):
            last -= 1
    # One word before a role belongs to it: "Home Secretary", "Russian President".
    before = (_name(words[:last], language),) if last > 1 else ()
    if first == len(words) or (len(words) == first + 1 and lower[first] in language.names.titles):
        return before
    return (*before, _name(words[first:], language, words[last:first], is_bracketed))


def _name(words: Sequence[str], language: Language, title: Sequence[str] = (), is_bracketed: bool = False) -> Word:
    form = " ".join(words)
    key = stems([word.lower().replace("’", "'") for word in words], language)
    return Word(form, word_kind.NAME, form.lower(), key, title=" ".join(title), is_bracketed=is_bracketed)


def _name_start(words: Sequence[str], lower: Sequence[str], language: Language) -> int:
    """Where a person's name begins: behind the last title, or with a given name: "League Chief Ann Weld"."""
    given, roles = _given_names(language), _roles(language)
    for i in range(1, len(words) - 1):
        if lower[i] in given and (
            lower[i - 1] in language.names.titles
            or lower[i - 1] in language.names.speaker_nouns
            or (words[i - 1].isupper() and len(words[i - 1]) > 1)
        ):
            return i
    return max([i + 1 for i, word in enumerate(lower) if word in roles], default=0)


@cache
def _given_names(language: Language) -> frozenset[str]:
    return (language.names.feminine | language.names.masculine) - language.names.titles - language.words.pronouns


@cache
def _roles(language: Language) -> frozenset[str]:
    """The titles that are a person's wherever they stand in a name; "State" and "Energy" aren't."""
    return language.names.titles - language.names.offices
