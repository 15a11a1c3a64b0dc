"""The names and the runs of content words in a text, told by form and by what stands around; no part-of-speech model.

The runs are RAKE's (Rose et al. 2010, "Automatic keyword extraction from individual documents"): words that stand
together without punctuation or function words between.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from articlecli.languages import Language
from articlecli.wordkinds import MODIFIER, NAME, OTHER, Linked, Word, words_of

_LONGEST_NAME = 6  # words: more capitals in a row are a line in title case


class Unit(NamedTuple):
    """A word of a run, or a name with all its words. `title` is what stands before a name: "President"."""

    words: tuple[str, ...]
    lower: tuple[str, ...]
    kind: str
    title: tuple[str, ...] = ()
    is_bracketed: bool = False  # EU of "European Union (EU)"


class Run(NamedTuple):
    """Units that stand together. `before` is the function word before them in lower case, else ""."""

    text: int  # index of the text that it is in
    before: str
    units: list[Unit]


def runs(texts: Iterable[str], language: Language) -> Iterator[Run]:
    """The runs of content words: "a small lender in Leeds" has [small, lender] after "a", and [Leeds] after "in"."""
    found, linked = words_of(texts, language)
    for i, words in enumerate(found):
        for before, run in _joined(words, linked, language):
            units = _units(run, language)
            if units:
                yield Run(i, before, units)


def _joined(words: Sequence[Word], linked: Linked, language: Language) -> Iterator[tuple[str, list[Word]]]:
    """The runs, and the word before each. A link stays in a run where it is inside a name: "Bank of England"."""
    links = language.name_links | language.name_particles
    run: list[Word] = []
    before = ""
    for i, word in enumerate(words):
        if run and not _goes_on(run[-1], word, language):
            yield before, run
            run, before = [], ""
        if run and word.form in links and _is_link(run[-1], word, words[i + 1 : i + 3], linked, language):
            run.append(word._replace(kind=NAME))
        elif word.kind != OTHER:
            before = before if run or word.gap.isspace() else ""
            _add(run, word)
        else:
            if run:
                yield before, run
            run, before = [], word.form.lower()
    if run:
        yield before, run


def _add(run: list[Word], word: Word) -> None:
    """Adds a word, with the mark that is between it and the name before: "St. Ives", "Lund & Co", "B&B"."""
    mark = word.gap.strip() if run else ""
    if word.gap == mark and mark:
        run[-1] = run[-1]._replace(form=f"{run[-1].form}{mark}{word.form}", owns=word.owns)
        return
    if mark == ".":
        run[-1] = run[-1]._replace(form=run[-1].form + mark)
    elif mark:
        run.append(word._replace(form=mark))
    run.append(word)


def _goes_on(before: Word, word: Word, language: Language) -> bool:
    """Whether a word is in one run with the word before it."""
    if before.owns:
        return False
    if word.gap == " " or word.gap.isspace():
        return True
    if not before.kind == word.kind == NAME:
        return False
    is_short = len(before.form) == 1 or before.form.lower() in language.name_abbreviations
    return word.gap in ("&", " & ") or (word.gap == ". " and is_short)


def _is_link(before: Word, word: Word, after: Sequence[Word], linked: Linked, language: Language) -> bool:
    """Whether a word is inside a name: "Bank of Skerrin", "Anton von der Weld"."""
    if before.kind != NAME or not after or not after[0].gap.isspace():
        return False
    if word.form in language.name_links and after[0].kind == NAME:
        return before.form.lower() in language.institution_nouns or (before.form, after[0].form) in linked
    goes_on = after[0].kind == NAME or (after[0].form in language.name_particles and after[-1].kind == NAME)
    return word.form in language.name_particles and goes_on


def _units(run: Sequence[Word], language: Language) -> list[Unit]:
    """The run's names and single words."""
    units: list[Unit] = []
    name: list[Word] = []
    for word in run:
        if word.kind == NAME:
            name.append(word)
            continue
        if name:
            units += _of_name(name, language)
            name.clear()
        units.append(_unit(word.form, word.kind))
    if name:
        units += _of_name(name, language)
    return units


def _of_name(name: Sequence[Word], language: Language) -> tuple[Unit, ...]:
    """What a row of capitalised words holds."""
    if len(name) == 1 and name[0].form.lower() in language.modifiers:
        return (_unit(name[0].form, MODIFIER),)  # "Russian"
    if len(name) > _LONGEST_NAME:
        return ()
    return _names(tuple([word.form for word in name]), name[0].gap.endswith("("), language)


def _unit(form: str, kind: str) -> Unit:
    return Unit((form,), (form.lower(),), kind)


def _names(words: tuple[str, ...], is_bracketed: bool, language: Language) -> tuple[Unit, ...]:
    """A name parted at the titles in it: "Northern Bank Chairman Tom Lee" gives [Northern Bank] and [Tom Lee]."""
    lower = [word.lower().rstrip(".") for word in words]
    first, last = 0, 0  # of the words from `last` to `first` the title is made
    if lower[-1] not in language.institution_nouns and not (len(words) > 1 and lower[0] in _given_names(language)):
        first = last = _name_start(words, lower, language)
        while last and lower[last - 1] in language.titles and lower[last - 1] not in language.institution_nouns:
            last -= 1
    # One word before a role belongs to it: "Home Secretary", "Russian President".
    before = (_name(words[:last]),) if last > 1 else ()
    if first == len(words) or (len(words) == first + 1 and lower[first] in language.titles):
        return before
    return (*before, _name(words[first:], words[last:first], is_bracketed))


def _name(words: tuple[str, ...], title: tuple[str, ...] = (), is_bracketed: bool = False) -> Unit:
    return Unit(words, tuple([word.lower() for word in words]), NAME, title, is_bracketed)


def _name_start(words: Sequence[str], lower: Sequence[str], language: Language) -> int:
    """Where a person's name begins: behind the last title, or with a given name: "League Chief Ann Weld"."""
    before_given = language.titles | language.speaker_nouns
    for i in range(1, len(words) - 1):
        is_acronym = words[i - 1].isupper() and len(words[i - 1]) > 1
        if lower[i] in _given_names(language) and (is_acronym or lower[i - 1] in before_given):
            return i
    return max((i + 1 for i, word in enumerate(lower) if word in _roles(language)), default=0)


@cache
def _given_names(language: Language) -> frozenset[str]:
    return (language.feminine | language.masculine) - language.titles - language.pronouns


@cache
def _roles(language: Language) -> frozenset[str]:
    """The titles that are a person's wherever they stand in a name; "State" and "Energy" aren't."""
    return language.titles - language.offices
