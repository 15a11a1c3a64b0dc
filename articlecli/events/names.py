"""Finds the names in a sentence, and tells which of two names mean somebody else."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from articlecli.core import Record
from articlecli.events.figures import Word
from articlecli.languages import Language, figures
from articlecli.text import stems

_BEGINNING = 4  # letters that akin words share: "Ethiopia", "Ethiopian"
_MOST_KEPT = 20_000  # answers about pairs of names


class Name(Record):
    """A name in a sentence."""

    words: tuple[str, ...]  # stems, without titles
    start: int
    end: int
    is_sure: bool  # whether more than the capital of the sentence's first word shows that it is one


def names_in(words: Sequence[Word], language: Language) -> Iterator[Name]:
    """Yields the names of a sentence: runs of words with a capital; none in a language whose nouns have capitals."""
    if language.words.capitals_mark_nouns:
        return
    run: list[int] = []
    for i, word in enumerate(words):
        follows = bool(run) and i == run[-1] + 1 and word.start - words[run[-1]].end == 1
        is_link = follows and word.lower in language.words.name_links and _is_part(words, i + 1, language)
        if _is_part(words, i, language) or is_link:
            if run and not follows:
                yield from _name(run, words, language)
                run = []
            run.append(i)
            if word.text[-1:] == "." or _without_owner(word.lower, language) != word.lower:
                yield from _name(run, words, language)
                run = []
    yield from _name(run, words, language)


def _is_part(words: Sequence[Word], i: int, language: Language) -> bool:
    """Whether word `i` can be a part of a name: a word with a capital that names no day and no month."""
    if i >= len(words) or not words[i].text[0].isupper():
        return False
    lower = _without_owner(words[i].lower, language)
    is_other_word = lower in language.words.function_words or lower in language.names.not_names
    return not is_other_word and lower not in figures(language.code).weekdays


def _name(run: Sequence[int], words: Sequence[Word], language: Language) -> Iterator[Name]:
    kept = list(run)
    while kept and words[kept[0]].lower in language.names.titles:
        kept.pop(0)
    if kept:
        first, last = words[kept[0]], words[kept[-1]]
        parts = tuple(name_stem(words[i].lower, language) for i in kept if words[i].text[0].isupper())
        owner = len(last.lower) - len(_without_owner(last.lower, language))
        yield Name(parts, first.start, last.end - owner, is_sure=kept[0] > 0 or len(kept) > 1)


def name_stem(lower: str, language: Language) -> str:
    """Returns the stem of a name's word without the ending of an owner."""
    return stems([_without_owner(lower, language)], language)[0]


def _without_owner(lower: str, language: Language) -> str:
    lower = lower.replace("’", "'")
    for ending in language.words.possessive_endings:
        lower = lower.removesuffix(ending)
    return lower


@lru_cache(_MOST_KEPT)
def own_words(one: tuple[str, ...], two: tuple[str, ...]) -> list[str]:
    """Returns the words of a name that aren't akin to one of another name."""
    return [word for word in one if word not in two and not any(_are_akin(word, other) for other in two)]


def _are_akin(one: str, two: str) -> bool:
    return one == two or (one[:_BEGINNING] == two[:_BEGINNING] and min(len(one), len(two)) >= _BEGINNING)


@lru_cache(_MOST_KEPT)
def may_mean_others(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether two names may mean different things: none is a form of the other one, nor its initials."""
    first, second = own_words(one, two), own_words(two, one)
    if not first or not second:
        return False
    return not any(
        _are_initials(short, long)
        for some, others in ((one, two), (first, second))
        for short, long in ((some, others), (others, some))
    )


def _are_initials(short: Sequence[str], long: Sequence[str]) -> bool:
    return len(short) == 1 and len(long) > 1 and short[0].replace(".", "") == "".join(word[0] for word in long)
