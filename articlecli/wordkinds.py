"""What each word of a text may be in a phrase: a name, a noun, a modifier, or none of them; told by its form alone.

A capital inside a sentence tells a name. Of the other words a language's lists tell, which have been learned from what
stands around a word (`benchmarks/learn_nouns.py`), and where those don't know a word, its ending.

Each kind is a letter, so that a text is a string of kinds, in which patterns find phrases: "The ferry left Ann Weld."
is "|dnoNN,|".
"""

import re
from collections import Counter
from collections.abc import Container, Iterable
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import NamedTuple

from articlecli.languages import Language
from articlecli.remembering import Remembered
from articlecli.segmentation import stems, word_pattern

NAME, NOUN, MODIFIER, OTHER = "N", "n", "m", "o"
BEFORE_NOUN = "d"  # another word, behind which a noun phrase stands: "the", "with"
LINK, PARTICLE = "l", "p"  # other words that stand inside names: "of"; "von"
_OTHERS = frozenset({OTHER, BEFORE_NOUN, LINK, PARTICLE})

# What stands between words is a word of its own, but for white space.
END = "|"  # of a sentence, and before the first
OWNS = "'"  # the possessive ending of a word that may be in a phrase
FULL_STOP = "."  # of a name's abbreviation: "St."
AMPERSAND = "&"  # between blanks
BRACKET = "("
INSIDE = ","  # a mark behind which a word has no capital but its own
MARK = ";"  # all others: behind them a capital may be owed to its place

_SHORTEST = 3  # letters of a word that is no name
_LEAST_LINKED = 2  # times that a text has "Isle of Skerrin" before it is one name
_REMEMBERED = 1 << 16  # words with the marks around them: those of 1,000 news stories
_INSIDE_MARKS = frozenset(",(-&./")
_GLUE = frozenset("-@./_")  # what follows these without a blank is no word of its own: "31-year-old"

# A capital that may be owed to its place; what begins with a class is looked for fast.
_OPENING = re.compile(r"[|;,.(&](?:(?<=\|)[,.(&;]*|(?<=;)|[,.(&;])N")
_OWNING = re.compile(r"N(?='N)")  # "Women" of "Women's Day"
_LINKING = re.compile(r"N(?=lN)")  # "Isle" of "Isle of Skerrin"
_BETWEEN = re.compile(r"N(l|[pnm]{1,2})(?=N)")  # "of" of "Isle of Skerrin", "von der" of "Anton von der Weld"

Key = tuple[str, ...]  # the stems of a phrase's words


@dataclass(slots=True, eq=False)
class Word:
    """A word as it is written, without a possessive ending; a name with all its words; or a mark.

    Never changed; not frozen, as that would make reading a new word a third slower.
    """

    form: str
    kind: str
    lower: str = ""
    key: Key = ()  # of what may be in a phrase
    title: str = ""  # what stands before a name: "President"
    is_bracketed: bool = False  # EU of "European Union (EU)"


class Words(NamedTuple):
    """The words and marks of some texts."""

    words: list[Word]
    kinds: str  # of each of the words


_Linked = Container[tuple[str, str]]  # pairs of capitalised words: Isle and Skerrin of "Isle of Skerrin"
_END = Word("", END)


def words_of(texts: Iterable[str], language: Language) -> Words:
    """The texts' words and what they are. Capitals are judged by all texts together."""
    read = _reader(language).__getitem__
    words = [_END]
    for text in texts:
        words += chain.from_iterable(map(read, text.split()))
        words.append(_END)
    written = "".join([word.kind for word in words])
    kinds = list(written)
    linked = _linked(words, written, language)
    _tell_openings(words, kinds, written, linked, language)
    _join_names(words, kinds, linked, language)
    return Words(words, "".join(kinds))


def _tell_openings(words: list[Word], kinds: list[str], written: str, linked: _Linked, language: Language) -> None:
    """Makes a word what it is that has a capital only because of its place."""
    openings = [found.end() - 1 for found in _OPENING.finditer(written)]
    owning = {found.start() for found in _OWNING.finditer(written)}
    opened = Counter([words[i].form for i in openings])
    asked = {words[i].lower for i in owning.union(openings)}.union(opened)
    counts = Counter(filter(asked.__contains__, [word.form for word in words]))
    owning = {i for i in owning if counts[words[i].lower]}
    for i in owning:
        _set(words, kinds, i + 1, FULL_STOP)  # "International Women's Day"
    for i in openings:
        word = words[i]
        others = counts[word.lower]
        if i in owning or counts[word.form] - opened[word.form] > others:
            continue
        if written[i + 1] == LINK and (word.form, words[i + 2].form) in linked:
            continue
        kind = _kind_of_common(word.lower, language)
        before_name = written.startswith(("N", "'N"), i + 1)
        if not before_name or kind in _OTHERS or others or word.lower in language.modifiers:
            _set(words, kinds, i, kind)


def _join_names(words: list[Word], kinds: list[str], linked: _Linked, language: Language) -> None:
    """Makes the words inside a name parts of it."""
    for found in _BETWEEN.finditer("".join(kinds)):
        start, end = found.span(1)
        if found[1] == LINK:
            before = words[start - 1]
            is_inside = before.lower in language.institution_nouns or (before.form, words[end].form) in linked
        else:
            is_inside = all(word.form in language.name_particles for word in words[start:end])
        if is_inside:
            for i in range(start, end):
                _set(words, kinds, i, NAME)


def _set(words: list[Word], kinds: list[str], index: int, kind: str) -> None:
    word = words[index]
    words[index] = Word(word.form, kind, word.lower, word.key)
    kinds[index] = kind


def _linked(words: list[Word], written: str, language: Language) -> set[tuple[str, str]]:
    """The pairs of names that the texts link more than once: "Isle of Skerrin"."""
    places = [found.start() for found in _LINKING.finditer(written)]
    pairs = Counter([(words[i].form, words[i + 2].form) for i in places])
    return {pair for pair, count in pairs.items() if count >= _LEAST_LINKED and pair[0].lower() not in language.titles}


@cache
def _reader(language: Language) -> Remembered[tuple[Word, ...]]:
    """The words in what stands between blanks: "(Ann" has a bracket and a name."""

    def read(chunk: str) -> tuple[Word, ...]:
        found = list(word_pattern(language).finditer(chunk))
        if len(found) == 1 and found[0][0] == chunk:
            return _word(chunk, language)
        return tuple(_parts(chunk, found, language))

    return Remembered(read, _REMEMBERED)


def _parts(chunk: str, forms: Iterable[re.Match[str]], language: Language) -> list[Word]:
    """The words and marks of what isn't a word alone."""
    known = _reader(language)
    found: list[Word] = []
    end = 0
    for form in forms:
        word, *owns = known[form[0]]
        gap = chunk[end : form.start()]
        if gap == AMPERSAND and found and found[-1].kind == word.kind == NAME:
            word = _name(found.pop().form + gap + word.form, language)  # "B&B"
        elif gap or found:
            found.append(_mark(gap))
        found += [Word(word.form, OTHER, word.lower) if gap[-1:] in _GLUE else word, *owns]
        end = form.end()
    gap = chunk[end:]
    if gap == AMPERSAND and not found:
        found.append(Word(gap, AMPERSAND))
    elif gap == FULL_STOP and found and _is_short(found[-1], language):
        found.append(Word(gap, FULL_STOP))
    elif gap:
        found.append(_mark(gap))
    return found


def _is_short(word: Word, language: Language) -> bool:
    """Whether a full stop behind a word may be part of a name: "J.", "St."."""
    return word.kind == NAME and (len(word.form) == 1 or word.lower in language.name_abbreviations)


def _mark(form: str) -> Word:
    if form == BRACKET:
        return Word(form, BRACKET)
    return Word(form, INSIDE if form in _INSIDE_MARKS else MARK)


def _word(form: str, language: Language) -> tuple[Word, ...]:
    """A word as it is after a blank, and its possessive ending."""
    owns = ""
    if form.endswith(language.possessives):
        owns = next(ending for ending in language.possessives if form.endswith(ending))
        form = form.removesuffix(owns)
    lower = form.lower()
    kind = _kind(form, language)
    if kind in _OTHERS:
        return (Word(form, kind, lower),)
    word = Word(form, kind, lower, stems([lower.replace("’", "'")], language))
    return (word, Word(owns, OWNS)) if owns else (word,)


def _name(form: str, language: Language) -> Word:
    lower = form.lower()
    return Word(form, NAME, lower, stems([lower.replace("’", "'")], language))


def _kind(form: str, language: Language) -> str:
    form = form.replace("’", "'")
    lower = form.lower()
    is_acronym = len(form) > 1 and form.isupper()
    is_compound = "-" in form and form.rpartition("-")[2].islower()  # "Leeds-based"
    if not (form == lower or is_compound) and (is_acronym or lower not in _no_names(language)):
        return NAME
    kind = _kind_of_common(lower, language)
    if kind in _OTHERS and form in language.name_links:
        return LINK
    return PARTICLE if kind in _OTHERS and form in language.name_particles else kind


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


@cache
def _no_names(language: Language) -> frozenset[str]:
    return language.function_words | language.not_names


@cache
def _listed(language: Language) -> dict[str, str]:
    """The kinds of the words that the language lists, the last list first."""
    no_phrase = _no_names(language) | language.no_nouns | (language.cues - language.noun_cues)
    kinds = dict.fromkeys(language.modifiers, MODIFIER)
    kinds |= dict.fromkeys(language.nouns, NOUN)
    kinds |= dict.fromkeys(no_phrase, OTHER)
    before_nouns = language.determiners | language.prepositions
    return kinds | {word: BEFORE_NOUN for word in before_nouns if kinds.get(word) == OTHER}


@cache
def _endings(language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """How words end that are in no phrase, and how modifiers do."""
    return (language.adverb_ending, *language.verb_endings), (language.participle_ending, *language.adjective_endings)
