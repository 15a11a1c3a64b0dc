"""What each word of a text may be in a phrase: a name, a noun, a modifier, or none of them; told by its form alone.

A capital inside a sentence tells a name. Of the other words a language's lists tell, which have been learned from what
stands around a word (`benchmarks/learn_nouns.py`), and where those don't know a word, its ending.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import NamedTuple

from articlecli.languages import Language

NAME, NOUN, MODIFIER, OTHER = "name", "noun", "modifier", "other"

_SHORTEST = 3  # letters of a word that is no name
_LEAST_LINKED = 2  # times that a text has "Isle of Skerrin" before it is one name
_INSIDE = frozenset(",(-&./")  # after another mark a capital may be owed to its place
_GLUE = frozenset("-@./_")  # what follows these without a blank is no word of its own: "31-year-old"


class Word(NamedTuple):
    """A word as it is written, without a possessive ending."""

    form: str
    kind: str
    gap: str  # what stands between the word before and it
    opens: bool  # its capital may be owed to its place
    owns: str  # its possessive ending, with which a phrase ends, or ""


Linked = Collection[tuple[str, str]]  # pairs of capitalised words: Isle and Skerrin of "Isle of Skerrin"


class _Known(dict[str, Word]):
    """The words that have been met. One for each article: remembered for longer, they cost more than they spare."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, form: str) -> Word:
        self[form] = word = _word(form, self._language)
        return word


def words_of(texts: Iterable[str], language: Language) -> tuple[list[list[Word]], Linked]:
    """The words of each text, and what the texts link more than once. Capitals are judged by all texts together."""
    known = _Known(language)
    found = [_words(text, known, language) for text in texts]
    linked = _linked(found, language)
    names = Counter([form for words in found for form, kind, _, opens, _ in words if kind == NAME and not opens])
    others = Counter([form for words in found for form, kind, _, _, _ in words if kind != NAME])
    return [_told(words, names, others, linked, language) for words in found], linked


def _words(text: str, known: _Known, language: Language) -> list[Word]:
    parts = _pattern(language).split(text)  # a gap, a word, a gap, …
    words = [known[form] for form in parts[1::2]]
    for i, gap in enumerate(parts[:-1:2]):
        if gap != " ":
            opens = not (gap.isspace() or gap.strip() in _INSIDE)
            kind = OTHER if gap[-1:] in _GLUE else words[i].kind
            words[i] = Word(words[i].form, kind, gap, opens, words[i].owns)
    if words:
        words[0] = words[0]._replace(opens=True)
    return words


def _word(form: str, language: Language) -> Word:
    """A word as it is after a blank."""
    owns = next((ending for ending in language.possessives if form.endswith(ending)), "")
    form = form.removesuffix(owns)
    return Word(form, _kind(form, language), " ", False, owns)


def _kind(form: str, language: Language) -> str:
    form = form.replace("’", "'")
    lower = form.lower()
    is_acronym = len(form) > 1 and form.isupper()
    is_compound = "-" in form and form.rpartition("-")[2].islower()  # "Leeds-based"
    if form == lower or is_compound or not (is_acronym or lower not in _no_names(language)):
        return _kind_of_common(lower, language)
    return NAME


def _kind_of_common(lower: str, language: Language) -> str:
    """A noun, if nothing speaks for another kind: a list first, then the word's ending."""
    listed = _listed(language).get(lower)
    if listed:
        return listed
    if len(lower) < _SHORTEST or not lower[0].isalpha():
        return OTHER
    first, hyphen, last = lower.rpartition("-")
    if hyphen:
        is_noun = first not in language.compound_openers and last not in language.compound_closers
        return NOUN if is_noun and _kind_of_common(last, language) == NOUN else MODIFIER
    ends_other, ends_modifier = _endings(language)
    if lower.endswith(ends_other):
        return OTHER
    return MODIFIER if lower.endswith(ends_modifier) else NOUN


def _linked(texts: Iterable[Sequence[Word]], language: Language) -> set[tuple[str, str]]:
    """The pairs of names that the texts link more than once: "Isle of Skerrin"."""
    pairs = Counter(
        (before.form, after.form)
        for words in texts
        for before, link, after in zip(words, words[1:], words[2:], strict=False)
        if before.kind == NAME and after.kind == NAME and link.form in language.name_links
    )
    return {pair for pair, count in pairs.items() if count >= _LEAST_LINKED and pair[0].lower() not in language.titles}


def _told(
    words: Sequence[Word],
    names: Counter[str],
    others: Counter[str],
    linked: Linked,
    language: Language,
) -> list[Word]:
    """The words; one that has a capital only because of its place as what it is."""
    told = list(words)
    for i, word in enumerate(words):
        if word.kind != NAME or not (word.opens or word.owns):
            continue
        lower = word.form.lower()
        before_name = i + 1 < len(words) and words[i + 1].kind == NAME and words[i + 1].gap == " "
        if word.owns and before_name and others[lower]:
            told[i] = word._replace(form=word.form + word.owns, owns="")  # "International Women's Day"
        elif word.opens and names[word.form] <= others[lower]:
            is_linked = i + 2 < len(words) and (word.form, words[i + 2].form) in linked
            told[i] = word if is_linked else _opening(word, before_name, others[lower], language)
    return told


def _opening(word: Word, before_name: bool, others: int, language: Language) -> Word:
    """A capitalised word that opens a sentence, as what it is: a name only where one goes on, and nothing denies it."""
    lower = word.form.lower()
    kind = _kind_of_common(lower, language)
    if before_name and kind != OTHER and not others and lower not in language.modifiers:
        return word
    return word._replace(kind=kind)


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    return re.compile(f"({language.word})")


@cache
def _no_names(language: Language) -> frozenset[str]:
    return language.function_words | language.not_names


@cache
def _listed(language: Language) -> dict[str, str]:
    """The kinds of the words that the language lists, the last list first."""
    no_phrase = _no_names(language) | language.no_nouns | (language.cues - language.noun_cues)
    kinds = dict.fromkeys(language.modifiers, MODIFIER)
    kinds |= dict.fromkeys(language.nouns, NOUN)
    return kinds | dict.fromkeys(no_phrase, OTHER)


@cache
def _endings(language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """How words end that are in no phrase, and how modifiers do."""
    return (language.adverb_ending, *language.verb_endings), (language.participle_ending, *language.adjective_endings)
