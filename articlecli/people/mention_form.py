"""Classifies a mention of somebody by its last word: a pronoun, a possessive, a name, a role or another noun."""

from functools import lru_cache

from articlecli.core import Passage
from articlecli.languages import Language
from articlecli.people.common_nouns import is_common_noun, is_person_noun
from articlecli.text import has_capital


def form_of_mention(mention: Passage, language: Language) -> str:
    """Returns the form of a mention, by its last word.

    "person" is a personal pronoun that shows a sex (he, she), "pronoun" any other pronoun; "owner" a possessive (her,
    Lee's); "name" a capitalised word, "letter" a single capital; "role" a noun for a person (nurse); "noun" the rest.
    """
    return _form_by_last_word(mention.text.split()[-1], language)


@lru_cache(maxsize=4096)
def _form_by_last_word(last: str, language: Language) -> str:
    """Returns the form of a mention whose last word is `last`."""
    lower = last.lower()
    if lower in language.words.speaker_possessives or last.endswith(language.words.possessive_endings):
        return "owner"
    if lower in language.words.pronouns:
        return "person" if lower in language.names.feminine or lower in language.names.masculine else "pronoun"
    if language.words.capitals_mark_nouns and has_capital(last) and is_common_noun(last, language):
        return "role" if is_person_noun(last, language) else "noun"
    is_other = lower in language.words.function_words or lower in language.names.not_names
    if last[0].isalpha() and has_capital(last) and not is_other:
        return "name" if len(last) > 1 else "letter"
    role = lower.removesuffix(language.words.plural_ending)
    return "role" if lower in language.names.speaker_nouns or role in language.names.person_nouns else "noun"
