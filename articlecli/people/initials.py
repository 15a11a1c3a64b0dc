"""Finds the name that initials stand for: "IRCC" is "Immigration, Refugees and Citizenship Canada"."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import combinations

from articlecli.core import Span, fold, lazy_pattern
from articlecli.languages import CAPITAL, NOTHING, Language

FEWEST_INITIALS = 3  # letters; two may be anybody's initials
_MOST = 8  # letters
_WORD = rf"{CAPITAL}[\w’'-]{{0,40}}"
_INITIALS = lazy_pattern(rf"{CAPITAL}{{{FEWEST_INITIALS},{_MOST}}}")
_CAPITALISED_WORD = lazy_pattern(rf"\b{_WORD}")


def is_initials(word: str) -> bool:
    """Whether a word may be the initials of a longer name: three to eight capitals, as in "IRCC"."""
    return bool(_INITIALS.fullmatch(word))


def names_by_initials(text: str, paragraphs: Sequence[Span], language: Language) -> dict[str, str]:
    """Returns the names of three or more capitalised words, by their initials.

    Small words inside a name have no initial: {"SMMT": "Society of Motor Manufacturers and Traders"}. Where names share
    their initials, the first in the text counts.
    """
    found: dict[str, str] = {}
    for paragraph in paragraphs:
        for run in _pattern(language).finditer(text, paragraph.start, paragraph.end):
            words = list(_CAPITALISED_WORD.finditer(text, run.start(), run.end()))
            for first, last in combinations(range(len(words)), 2):
                if last - first >= FEWEST_INITIALS - 1:
                    letters = "".join(word.group()[0] for word in words[first : last + 1])
                    found.setdefault(letters, fold(text[words[first].start() : words[last].end()]))
    return found


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    """Returns the pattern of a run of capitalised words: Society of Motor Manufacturers and Traders."""
    small = "|".join(sorted(language.words.noun_links, key=len, reverse=True)) or NOTHING
    between = rf",?\s(?:(?:{small})\s){{0,2}}"
    return lazy_pattern(rf"\b{_WORD}(?:{between}{_WORD}){{{FEWEST_INITIALS - 1},{_MOST - 1}}}")
