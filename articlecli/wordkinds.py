"""What each word of a text may be in a phrase: a name, a noun, a modifier, or none of them; told by its form alone.

A capital inside a sentence tells a name. Of the other words a language's lists tell, which have been learned from what
stands around a word (`benchmarks/learn_nouns.py`), and where those don't know a word, its ending.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from articlecli.languages import Language

NAME, NOUN, MODIFIER, OTHER = "name", "noun", "modifier", "other"

_SHORTEST = 3  # letters of a word that is no name
_LEAST_LINKED = 2  # times that a text has "Isle of Skerrin" before it is one name
_REMEMBERED = 20_000  # words from one article to the next
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


def words_of(texts: Iterable[str], language: Language) -> tuple[list[list[Word]], Linked]:
    """The words of each text, and what the texts link more than once. Capitals are judged by all texts together."""
    found = [_words(text, language) for text in texts]
    linked = _linked(found, language)
    names = Counter([word.form for words in found for word in words if word.kind == NAME and not word.opens])
    others = Counter([word.form for words in found for word in words if word.kind != NAME])
    return [_told(words, names, others, linked, language) for words in found], linked


def _words(text: str, language: Language) -> list[Word]:
    words: list[Word] = []
    parts = _pattern(language).split(text)  # a gap, a word, a gap, …
    for gap, form in zip(parts[::2], parts[1::2], strict=False):
        word = _word(form, language)
        if gap != " " or not words:
            opens = not words or not (gap.isspace() or gap.strip() in _INSIDE)
            is_glued = gap[-1:] in _GLUE
            word = word._replace(gap=gap, opens=opens, kind=OTHER if is_glued else word.kind)
        words.append(word)
    return words


@lru_cache(maxsize=_REMEMBERED)
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
    if len(lower) < _SHORTEST or not lower[0].isalpha() or lower in _in_no_phrase(language):
        return OTHER
    if lower in language.nouns:
        return NOUN
    if lower in language.modifiers:
        return MODIFIER
    first, hyphen, last = lower.rpartition("-")
    if hyphen:
        is_noun = first not in language.compound_openers and last not in language.compound_closers
        return NOUN if is_noun and _kind_of_common(last, language) == NOUN else MODIFIER
    if lower.endswith((language.adverb_ending, *language.verb_endings)):
        return OTHER
    return MODIFIER if lower.endswith((language.participle_ending, *language.adjective_endings)) else NOUN


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
def _in_no_phrase(language: Language) -> frozenset[str]:
    return _no_names(language) | language.no_nouns | (language.cues - language.noun_cues)
