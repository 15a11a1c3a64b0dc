"""What a mention of somebody is by its last word: a pronoun, a possessive, a name, a role or another noun."""

from functools import lru_cache

from articlecli.core import Passage
from articlecli.languages import Language
from articlecli.text import has_capital


def form_of_mention(mention: Passage, language: Language) -> str:
    """What a mention is: "person" (he, she), "pronoun", "owner" (her, Lee's), "name", "letter", "role" or "noun"."""
    return _form(mention.text.split()[-1], language)


@lru_cache(maxsize=4096)
def _form(last: str, language: Language) -> str:
    """What a mention is that ends with a word."""
    lower = last.lower()
    if lower in language.words.owning_pronouns or last.endswith(language.words.possessive_endings):
        return "owner"
    if lower in language.words.pronouns:
        return "person" if lower in language.names.feminine or lower in language.names.masculine else "pronoun"
    is_other = lower in language.words.function_words or lower in language.names.not_names
    if last[0].isalpha() and has_capital(last) and not is_other:
        return "name" if len(last) > 1 else "letter"
    role = lower.removesuffix(language.words.plural_ending)
    return "role" if lower in language.names.speaker_nouns or role in language.names.person_nouns else "noun"
