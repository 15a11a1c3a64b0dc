"""Finds runs of names and content words in a text: words that stand together.

The runs are RAKE's (Rose et al. 2010, "Automatic keyword extraction from individual documents"): no punctuation and no
function word stands between the words of a run. The forms of the words and their neighbours decide, without a
part-of-speech model.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from typing import NamedTuple

from articlecli.core import lazy_pattern
from articlecli.languages import Language
from articlecli.text import Word, stems, word_kind
from articlecli.topics.tagger import TaggedText

LEAD = 3  # sentences in the lead
_LONGEST_NAME = 6  # words; more words with capitals in a row are a line in title case
_MOST_REMEMBERED = 1 << 13  # names

# Patterns of runs, over the kinds of words. Between two names, a run may have a mark: "St. Ives", "Lund & Co". Both
# patterns begin with a class of letters, which is found fast; only then a lookbehind checks the letter before.
_WITH_NAMES = lazy_pattern(r"[Nnm](?:(?<=N)|(?<![nm].)[nm]*N)[Nnm]*(?:(?<=N)[.&]N[Nnm]*)*")
_WITHOUT_NAMES = lazy_pattern(r"[nm](?<![Nnm].)[nm]*(?![Nnm])")
# The kinds of the word or mark before a run that make a difference. All others count as the end of a sentence.
_KINDS_BEFORE = {
    word_kind.OTHER: word_kind.OTHER,
    word_kind.PARTICLE: word_kind.OTHER,
    word_kind.BRACKET: word_kind.BRACKET,
}


class Run(NamedTuple):
    """Words and names that stand together, and how often they do so."""

    places: Sequence[int]  # the indices, among the text's words, at which it occurs
    units: Sequence[Word]  # names, whole, and single other words
    is_phrase: bool  # whether a noun phrase may stand there: after "the" or a comma, not after "he"
    weight: int  # the occurrences, where those in the lead count twice


def runs_with_names(text: TaggedText, single: Container[str], language: Language) -> list[Run]:
    """Returns the runs with a name, each once: "a small lender in Leeds" has [Leeds].

    A run of one word is left out if the word's stem is in `single`.
    """
    words = text.words
    spans = [found.span() for found in _WITH_NAMES.finditer(text.kinds)]
    wanted = [(first, end) for first, end in spans if end - first > 1 or words[first].key[0] not in single]
    return _runs_at(text, wanted, language)


def runs_without_names(
    text: TaggedText, alone: AbstractSet[str], together: Container[str], language: Language
) -> list[Run]:
    """Returns the runs without a name, each once: "a small lender in Leeds" has [small, lender].

    A run is returned if one of its stems is in `alone`, or if its last two stems are both in `together`.
    """
    return _runs_at(text, _wanted_spans(text, alone, together), language)


def _wanted_spans(text: TaggedText, alone: AbstractSet[str], together: Container[str]) -> Iterator[tuple[int, int]]:
    words = text.words
    for first, end in [found.span() for found in _WITHOUT_NAMES.finditer(text.kinds)]:
        if end - first == 1:
            if words[first].key[0] in alone:
                yield first, end
            continue
        terms = [word.key[0] for word in words[first:end]]
        if (terms[-1] in together and terms[-2] in together) or not alone.isdisjoint(terms):
            yield first, end


def _runs_at(text: TaggedText, spans: Iterable[tuple[int, int]], language: Language) -> list[Run]:
    """Returns the runs at these spans, equal runs as one. A span is a start and an end index of the text's words."""
    words, kinds = text
    lead_end = _lead_end(kinds)
    places: dict[tuple[str, tuple[Word, ...]], list[int]] = defaultdict(list)
    for first, end in spans:
        places[_KINDS_BEFORE.get(kinds[first - 1], word_kind.END), tuple(words[first:end])].append(first)
    found = []
    for (before, run), firsts in places.items():
        units = _units(run, before == word_kind.BRACKET, language)
        if units:
            weight = len(firsts) + bisect_left(firsts, lead_end)
            found.append(Run(firsts, units, before != word_kind.OTHER, weight))
    return found


def _lead_end(kinds: str) -> int:
    """Returns the index at which the lead ends."""
    end = 0
    for _ in range(LEAD):
        end = kinds.find(word_kind.END, end + 1)
        if end < 0:
            return len(kinds)
    return end


def _units(run: Sequence[Word], is_bracketed: bool, language: Language) -> Sequence[Word]:
    """Returns the run's names, each as one word, and its single words."""
    if len(run) == 1:
        return _single_word(run[0], is_bracketed, language)
    units: list[Word] = []
    name: list[str] = []
    for word in run:
        if word.kind in (word_kind.NAME, word_kind.AMPERSAND):
            name.append(word.form)
        elif word.kind == word_kind.FULL_STOP:
            name[-1] += word.form
        else:
            if name:
                units += _names_in_row(tuple(name), is_bracketed and not units, language)
                name.clear()
            units.append(word)
    if name:
        units += _names_in_row(tuple(name), is_bracketed and not units, language)
    return units


def _single_word(word: Word, is_bracketed: bool, language: Language) -> tuple[Word, ...]:
    """Returns the unit of a run of one word; () for a title, which is no name by itself."""
    if word.kind != word_kind.NAME:
        return (word,)
    if word.lower in language.topics.modifiers:
        return (Word(word.form, word_kind.MODIFIER, word.lower, word.key),)  # "Russian"
    if word.lower.rstrip(".") in language.names.titles:
        return ()
    return (Word(word.form, word_kind.NAME, word.lower, word.key, is_bracketed=True),) if is_bracketed else (word,)


@lru_cache(_MOST_REMEMBERED)
def _names_in_row(words: tuple[str, ...], is_bracketed: bool, language: Language) -> tuple[Word, ...]:
    """Returns the names in a row of capitalised words, which it splits at titles.

    "Northern Bank Chairman Tom Lee" gives [Northern Bank] and [Tom Lee]. A row of more than six words gives none.
    """
    if len(words) == 1:
        return _single_word(_name(words, language), is_bracketed, language)
    if len(words) > _LONGEST_NAME:
        return ()
    lower = [word.lower().rstrip(".") for word in words]
    first, last = 0, 0  # the title is words[last:first], and the name follows it
    if lower[-1] not in language.names.institution_nouns and lower[0] not in _given_names(language):
        first = last = _name_start(words, lower, language)
        while (
            last
            and lower[last - 1] in language.names.titles
            and lower[last - 1] not in language.names.institution_nouns
        ):
            last -= 1
    # A single word before a title belongs to the title: "Home Secretary", "Russian President".
    before = (_name(words[:last], language),) if last > 1 else ()
    if first == len(words) or (len(words) == first + 1 and lower[first] in language.names.titles):
        return before
    return (*before, _name(words[first:], language, words[last:first], is_bracketed))


def _name(words: Sequence[str], language: Language, title: Sequence[str] = (), is_bracketed: bool = False) -> Word:
    form = " ".join(words)
    key = stems([word.lower().replace("’", "'") for word in words], language)
    return Word(form, word_kind.NAME, form.lower(), key, title=" ".join(title), is_bracketed=is_bracketed)


def _name_start(words: Sequence[str], lower: Sequence[str], language: Language) -> int:
    """Returns the index where a person's name begins: after the last title, or at a given name.

    2 for "League Chief Ann Weld"; 0 if the words have neither.
    """
    given, person_titles = _given_names(language), _unambiguous_titles(language)
    for i in range(1, len(words) - 1):
        if lower[i] in given and (
            lower[i - 1] in language.names.titles
            or lower[i - 1] in language.names.speaker_nouns
            or (words[i - 1].isupper() and len(words[i - 1]) > 1)
        ):
            return i
    return max([i + 1 for i, word in enumerate(lower) if word in person_titles], default=0)


@cache
def _given_names(language: Language) -> frozenset[str]:
    return (language.names.feminine | language.names.masculine) - language.names.titles - language.words.pronouns


@cache
def _unambiguous_titles(language: Language) -> frozenset[str]:
    """Returns the titles that are always a person's, wherever they stand in a name: "Chief", but not "State"."""
    return language.names.titles - language.names.ambiguous_titles
