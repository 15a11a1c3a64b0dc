"""Tells common nouns from names in a language in which all nouns have a capital.

Lists, the ends of words and compounds decide: "Polizeisprecherinnen" ends with the listed noun "sprecherin" and an
inflection.
"""

from functools import cache, lru_cache

from articlecli.languages import Language

_SHORTEST_END = 6  # letters of a noun that ends a compound; shorter ones end surnames as well, and are listed
_SHORTEST_OPENING = 3  # letters of a compound before that noun
_BEFORE_NOUN = 50  # characters before a noun that are searched for its determiner
_SHORTEST_WITH_ENDING = 6  # letters of a noun with one of the `noun_endings`: "Zeitung", but not "Jung"


@lru_cache(maxsize=1 << 14)
def is_common_noun(word: str, language: Language) -> bool:
    """Whether a word is a noun that is no name: "Sprecherin", "Zeitung", "Montag"."""
    lower = word.lower()
    if lower in language.names.feminine or lower in language.names.masculine:
        return lower in language.names.titles
    is_ended = len(lower) >= _SHORTEST_WITH_ENDING and lower.endswith(language.words.noun_endings)
    return is_ended or lower in language.names.not_names or listed_noun(lower, language) is not None


def is_person_noun(word: str, language: Language) -> bool:
    """Whether a word is a noun for a person, or a title."""
    found = listed_noun(word.lower().rstrip("."), language)
    return found is not None and found in _person_nouns(language)


@lru_cache(maxsize=1 << 14)
def listed_noun(lower: str, language: Language) -> str | None:
    """Returns the listed noun that a word is, or that it ends with; None where there is none.

    "minister" for "ministers" and "außenminister". Where `capitals_mark_nouns` doesn't hold, only the noun itself.
    """
    known = _known_nouns(language)
    if lower in known:
        return lower
    for noun in _uninflected(lower, language):
        if noun in known:
            return noun
    for noun in (lower, *_uninflected(lower, language)):
        for start in range(_SHORTEST_OPENING, len(noun) - 2):
            end = noun[start:]
            if end in known and (len(end) >= _SHORTEST_END or end in language.names.compound_ends):
                return end
    return None


def follows_determiner(text: str, place: int, language: Language) -> bool:
    """Whether a determiner stands before a place, with adjectives between them or none: "die neue [Ministerin]"."""
    for word in reversed(text[max(0, place - _BEFORE_NOUN) : place].split()):
        lower = word.lower()
        if lower in language.words.determiners or lower in language.names.thing_openers:
            return True
        is_adjective = word[0].islower() and lower.endswith(language.words.attributive_endings)
        if not is_adjective or lower in language.words.function_words or lower in language.quotations.cues:
            return False
    return False


def _uninflected(lower: str, language: Language) -> list[str]:
    return [lower[: -len(ending)] for ending in language.names.noun_inflections if lower.endswith(ending)]


@cache
def _person_nouns(language: Language) -> frozenset[str]:
    names = language.names
    return names.person_nouns | names.role_nouns | names.speaker_nouns | names.titles


@cache
def _known_nouns(language: Language) -> frozenset[str]:
    names = language.names
    return _person_nouns(language) | names.group_nouns | names.document_nouns | names.plural_nouns
