"""Finds the nominative of a name in a language that inflects names, such as Russian: "Орлов" for "Орлова"."""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice, product

from articlecli.languages import Language
from articlecli.people.names import name_key

_MOST = 64  # nominatives of a name that are tried; a word has up to five
_SHORTEST_STEM = 2  # letters before the ending


def nominatives(key: str, language: Language) -> Iterator[str]:
    """Yields the keys of the names that a name with this key may be a case of, without the key itself.

    A name of more than two words is tried without those between the first and the last as well. Which of the names
    there are is for the caller to know.
    """
    endings = _endings(language)
    words = key.split(" ")
    forms = [[word, *_of_word(word, endings)] for word in words]
    for each in [forms] if forms[1:-1] == [] else [forms, [forms[0], forms[-1]]]:
        yield from (found for parts in islice(product(*each), _MOST) if (found := " ".join(parts)) != key)


def _of_word(word: str, endings: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Returns the nominatives that a word may be a case of: "орлов" and "орлова" for "орлову"."""
    found = []
    for size in range(1, len(word)):
        for ending in endings.get(word[-size:], ()):
            nominative = word[:-size] + ending
            if len(word) - size >= _SHORTEST_STEM and nominative != word:
                found.append(nominative)
    return found


@cache
def _endings(language: Language) -> dict[str, tuple[str, ...]]:
    """Returns the endings of nominatives by the endings of the other cases, both as in the keys of names."""
    found: dict[str, tuple[str, ...]] = {}
    for nominative, others in language.names.case_endings.items():
        for other in others:
            ending = name_key((other,))
            found[ending] = (*found.get(ending, ()), name_key((nominative,)))
    return found
