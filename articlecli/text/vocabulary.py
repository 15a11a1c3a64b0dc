"""Reads the words of a text, each with its terms and its kind. The kind tells which part of a phrase it may be.

Terms and kind depend on the form of the word alone. A text is read once, for sentences and for phrases. Each string
between two blanks is cached with its words, since most of these strings come back, in one article and in the next.
A kind is one character, so that the kinds of a text make a string in which patterns find phrases: the kinds of "The
ferry left Ann Weld." are "dnoNN,".
"""

import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain

import Stemmer

from articlecli.core import Memo, lazy_pattern
from articlecli.languages import Language
from articlecli.text.word_kind import (
    AMPERSAND,
    BEFORE_NOUN,
    BRACKET,
    END,
    FULL_STOP,
    INNER_MARK,
    LINK,
    MARK,
    MODIFIER,
    NAME,
    NOUN,
    OTHER,
    OTHERS,
    PARTICLE,
    POSSESSIVE,
)

_LONGEST_LISTED = 100_000  # code points; a longer text has too many words to hold each one as a separate string
_REMEMBERED_STEMS = 1 << 15  # stems that are cached: more than recur in a novel
_REMEMBERED = 1 << 16  # strings between blanks that are cached: those of 1,000 news stories
_SHORTEST = 3  # letters of a noun or a modifier that is no name
_INSIDE_MARKS = frozenset(",(-&./")
_GLUE = frozenset("-@./_")  # a word directly behind one of these is part of a longer one: "31-year-old"
_CHUNK = lazy_pattern(r"\S+")

Key = tuple[str, ...]  # the stems of a phrase's words
_FUNCTION_WORD_TERMS = ("",)


@dataclass(slots=True, eq=False)
class Word:
    """A word as it is written, without a possessive ending; or a name with all its words; or a mark.

    A Word is never changed. The class isn't frozen, since that would make reading a new word a third slower.
    """

    form: str
    kind: str
    lower: str = ""
    key: Key = ()  # its stems; () for a word or mark that can't be in a phrase
    terms: Key = ()  # for each word that the language's pattern finds in it: a stem, or "" for a function word
    title: str = ""  # the title before a name: "President"
    is_bracketed: bool = False  # stands in brackets: EU of "European Union (EU)"


BORDER = Word("", END)


def read_words(text: str, language: Language) -> list[Word]:
    """Returns the words and marks of a text, in their order."""
    return list(chain.from_iterable(map(_words_by_chunk(language).__getitem__, _chunks(text))))


def words_of(text: str, language: Language) -> list[str]:
    """Returns the words of a text as they are written, without punctuation."""
    word = _word_pattern(language)
    if len(text) <= _LONGEST_LISTED:
        return word.findall(text)
    return [sys.intern(found[0]) for found in word.finditer(text)]


def stems(words: Iterable[str], language: Language) -> tuple[str, ...]:
    """Returns the stems of lower-case words, by the Snowball algorithm for the language.

    A language without a stemmer has each word as its own stem.
    """
    return tuple(map(_stem(language), words))


def kind_of_common_word(lower: str, language: Language) -> str:
    """Returns the kind of a lower-case word that is no name: NOUN, unless a list or the ending tells another kind."""
    listed = _listed(language).get(lower)
    if listed:
        return listed
    if len(lower) < _SHORTEST or not lower[0].isalpha():
        return OTHER
    first, hyphen, last = lower.rpartition("-")
    if hyphen:
        is_noun = first not in language.words.compound_openers and last not in language.words.compound_closers
        return NOUN if is_noun and kind_of_common_word(last, language) == NOUN else MODIFIER
    ends_other, ends_modifier = _endings(language)
    if lower.endswith(ends_other):
        return OTHER
    return MODIFIER if lower.endswith(ends_modifier) else NOUN


def _chunks(text: str) -> Iterable[str]:
    """Returns the strings between the blanks of a text; no word goes over a blank."""
    if len(text) <= _LONGEST_LISTED:
        return text.split()
    return (found[0] for found in _CHUNK.finditer(text))


@cache
def _words_by_chunk(language: Language) -> Memo[str, tuple[Word, ...]]:
    """Returns the cache of the words in each string between blanks: "(Ann" has a bracket and a name."""

    def read_chunk(chunk: str) -> tuple[Word, ...]:
        found = list(_word_pattern(language).finditer(chunk))
        if len(found) == 1 and found[0][0] == chunk:
            return read_word(chunk, language)
        return tuple(_split_chunk(chunk, found, language))

    return Memo(read_chunk, _REMEMBERED)


def _split_chunk(chunk: str, forms: Iterable[re.Match[str]], language: Language) -> list[Word]:
    """Returns the words and marks of a chunk that isn't one word alone. `forms` are the matches of its words."""
    known = _words_by_chunk(language)
    found: list[Word] = []
    end = 0
    for form in forms:
        word, *possessive = known[form[0]]
        gap = chunk[end : form.start()]
        if gap == AMPERSAND and found and found[-1].kind == word.kind == NAME:
            before = found.pop()
            word = _name(before.form + gap + word.form, before.terms + word.terms, language)  # "B&B"
        elif gap or found:
            found.append(mark(gap))
        is_glued = gap[-1:] in _GLUE
        found += [Word(word.form, OTHER, word.lower, terms=word.terms) if is_glued else word, *possessive]
        end = form.end()
    gap = chunk[end:]
    if gap == AMPERSAND and not found:
        found.append(Word(gap, AMPERSAND))
    elif gap == FULL_STOP and found and _may_be_abbreviated(found[-1], language):
        found.append(Word(gap, FULL_STOP))
    elif gap:
        found.append(mark(gap))
    return found


def _may_be_abbreviated(word: Word, language: Language) -> bool:
    """Whether a full stop behind a word may be part of a name: "J.", "St."."""
    return word.kind == NAME and (len(word.form) == 1 or word.lower in language.names.abbreviations)


def mark(form: str) -> Word:
    """Returns the Word of the marks between two words."""
    if form == BRACKET:
        return Word(form, BRACKET)
    return Word(form, INNER_MARK if form in _INSIDE_MARKS else MARK)


def read_word(written: str, language: Language) -> tuple[Word, ...]:
    """Returns a word that stands alone, and behind it its possessive ending where it has one: "Weld's"."""
    form, possessive = written, ""
    if form.endswith(language.words.possessive_endings):
        possessive = next(ending for ending in language.words.possessive_endings if form.endswith(ending))
        form = form.removesuffix(possessive)
    lower = form.lower()
    kind = _kind(form, language)
    terms = _terms(written, language)
    if kind in OTHERS:
        return (Word(form, kind, lower, terms=terms),)
    key = stems([lower.replace("’", "'")], language)
    word = Word(form, kind, lower, key, key if key == terms else terms)
    return (word, Word(possessive, POSSESSIVE)) if possessive else (word,)


def _name(form: str, terms: Key, language: Language) -> Word:
    lower = form.lower()
    return Word(form, NAME, lower, stems([lower.replace("’", "'")], language), terms)


def _terms(written: str, language: Language) -> Key:
    lower = written.lower().replace("’", "'")
    return _FUNCTION_WORD_TERMS if lower in language.words.function_words else stems([lower], language)


def _kind(form: str, language: Language) -> str:
    form = form.replace("’", "'")
    lower = form.lower()
    is_acronym = len(form) > 1 and form.isupper()
    is_compound = "-" in form and form.rpartition("-")[2].islower()  # "Leeds-based"
    if not (form == lower or is_compound) and (is_acronym or lower not in _no_names(language)):
        return NAME
    kind = kind_of_common_word(lower, language)
    if kind in OTHERS and form in language.words.name_links:
        return LINK
    return PARTICLE if kind in OTHERS and form in language.names.particles else kind


@cache
def _word_pattern(language: Language) -> re.Pattern[str]:
    """Returns the pattern of a word as it is written, compiled."""
    return lazy_pattern(language.words.pattern)


@cache
def _stem(language: Language) -> Callable[[str], str]:
    if language.stemmer is None:
        return sys.intern
    stem = Stemmer.Stemmer(language.stemmer, 0).stemWord
    return lru_cache(_REMEMBERED_STEMS)(lambda word: sys.intern(stem(word)))


@cache
def _no_names(language: Language) -> frozenset[str]:
    return language.words.function_words | language.names.not_names


@cache
def _listed(language: Language) -> dict[str, str]:
    """Returns the kind of each word that the language lists; a later list overrides an earlier one."""
    no_phrase = _no_names(language) | language.topics.no_nouns | language.topics.empty_words
    no_phrase |= language.quotations.cues - language.quotations.noun_cues
    kinds = dict.fromkeys(language.topics.modifiers, MODIFIER)
    kinds |= dict.fromkeys(language.topics.nouns, NOUN)
    kinds |= dict.fromkeys(no_phrase, OTHER)
    before_nouns = language.words.determiners | language.words.prepositions
    return kinds | {word: BEFORE_NOUN for word in before_nouns if kinds.get(word) == OTHER}


@cache
def _endings(language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Returns the endings of words that are in no phrase, and the endings of modifiers."""
    others = (*language.words.adverb_endings, *language.topics.verb_endings)
    return others, (*language.words.participle_endings, *language.topics.adjective_endings)
