"""Names in languages with genitives such as French "de": parts a person's name from the origin before it.

"le maire de Orla Ann Lee" names Ann Lee. Words that an apostrophe shortens belong to no name: "l'Orla".
"""

import re
from collections.abc import Sequence
from functools import cache

from articlecli.core import lazy_pattern
from articlecli.languages import NOTHING, Language, one_of
from articlecli.people.names import given_names
from articlecli.text import Token

_WORD = lazy_pattern(r"\S+")
_BEFORE = 8  # characters before a run that are searched for a genitive or an article


def words_of_mention(mention: str, language: Language) -> list[str]:
    """Returns the words of a mention: "l'" and "Orla" for "l'Orla", where `language` has such words."""
    if language.words.elided != NOTHING:
        given = given_names(language)
        words = mention.split()
        behind_given = {i for i in range(1, len(words)) if words[i - 1].lower() in given}  # "Ann d'Orla"
        cut = _elided(language)
        words = [each if i in behind_given else cut.sub(r"\g<0> ", each) for i, each in enumerate(words)]
        return " ".join(words).split()
    return mention.split()


def after_origin(text: str, first: int, end: int, language: Language) -> int:
    """Returns the offset of the given name behind the name of an origin, or `first`: "Ann" in "de [Orla Ann Lee]".

    `first` and `end` are the offsets of a run; such an origin follows a genitive or an article.
    """
    before = text[max(0, first - _BEFORE) : first].lower().replace("’", "' ").replace("'", "' ").split()
    is_origin = language.names.joins_given_names or (before and before[-1] in before_origins(language))
    if not is_origin:
        return first
    words = list(_WORD.finditer(text, first, end))
    given = given_names(language)
    if words[0][0].lower() in given:
        return first
    return next((word.start() for word in words[1:-1] if word[0].lower() in given), first)


def with_elided_particle(text: str, first: int, end: int, language: Language) -> int:
    """Returns the end of a given name with an elided particle behind it, or `end`: of "Ann d'Orla" for "Ann"."""
    if language.words.elided == NOTHING or text[first:end].lower() not in given_names(language):
        return end
    found = _elided_surname(language).match(text, end)
    return found.end() if found else end


@cache
def _elided_surname(language: Language) -> re.Pattern[str]:
    particles = one_of(language.names.genitive_particles & language.names.particles)
    return lazy_pattern(rf"\s(?:{particles})(?<=['’]){language.words.capital}[\w-]*")


def opens_surname(text: str, words: Sequence[Token], i: int) -> bool:
    """Whether a particle with a capital opens a surname inside a sentence: "Di Orta", but not "Di Orla si parla"."""
    before = text[max(0, words[i].start - _BEFORE) : words[i].start].rstrip()
    is_next = i + 1 < len(words) and words[i + 1].is_joined and words[i + 1].is_capitalised
    is_inside = before[-1:].isalnum() or before.endswith(",")
    return is_inside and words[i].is_capitalised and is_next


def no_elided(language: Language) -> str:
    """Returns a pattern that fits where no name begins with an elided word, unless a particle: "L'Orla", "d'Orla"."""
    elided = language.words.elided
    return "" if elided == NOTHING else rf"(?!(?i:{elided}))"


@cache
def _elided(language: Language) -> re.Pattern[str]:
    return lazy_pattern(rf"(?i:{language.words.elided})(?=\w)")


@cache
def before_origins(language: Language) -> frozenset[str]:
    """Returns the words before the name of an origin: "de", "des", "l'"."""
    return language.words.name_links | language.words.definite_determiners


def has_given_name(words: Sequence[Token], language: Language) -> bool:
    """Whether a name with an origin before it is a person's, in a language with genitives: "de Orla Ann Lee"."""
    names = language.names
    return bool(names.genitive_particles) and any(
        token.lower in names.feminine or token.lower in names.masculine for token in words
    )
