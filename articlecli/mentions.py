"""How a speaker is named beside a quotation: the noun phrase that opens, or ends, at a place in the text.

No parser: a phrase is told by its words' forms and by a language's short lists.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from articlecli.article import Passage, passage
from articlecli.languages import Language

# said, Ferreira-Lind, O'Dowd, U.S., J., Gov.
_TOKEN = re.compile(r"[^\W_](?:\w|['’.&/-](?=\w))*\.?")
_NAME_PREFIX = re.compile(r"[a-z]{1,4}['’-](?=\w)")  # dell' of dell'Ombra
_FAR_ENOUGH = 300  # characters: no noun phrase is longer
_LONGEST = 12  # words of a mention
_LONGEST_TO_DETERMINER = 7
APPOSITIVE = re.compile(r",\s[^,\"“”]{1,150}(?:,[^,\"“”]{1,80})?,\s")  # Murphy, the head of the school, a poet, said
_APPOSITIVE_BEFORE = re.compile(r",\s*[^,\"“”]{1,150},\s*$")  # the same, where the verb is cut off


@dataclass(frozen=True, slots=True)
class Token:
    """A word and its place. A full stop after it belongs to it only in an abbreviation."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """The word in lower case without the stop of an abbreviation."""
        return self.text.lower().rstrip(".").replace("’", "'")

    @property
    def is_capitalised(self) -> bool:
        """Whether it is written as names are."""
        return has_capital(self.text)


def has_capital(word: str) -> bool:
    """Whether a word is written as names are: "Lee", "dell'Ombra", "al-Amin"."""
    prefix = _NAME_PREFIX.match(word)
    return word[prefix.end() if prefix else 0].isupper()


def tokens(text: str, start: int, end: int, language: Language) -> list[Token]:
    """The words of a stretch of text."""
    found = []
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        is_initial = len(word) == len("J.")
        if word.endswith(".") and not is_initial and word[:-1].lower() not in language.abbreviations:
            word = word[:-1]
        found.append(Token(word, match.start(), match.start() + len(word)))
    return found


def mention_at(text: str, start: int, end: int, language: Language) -> Passage | None:
    """The noun phrase that opens at `start`: "Ann Lee" of "Ann Lee, a nurse", "a spokesman for the port"."""
    phrase: list[Token] = []
    for token in tokens(text, start, min(end, start + _FAR_ENOUGH), language)[:_LONGEST]:
        if not phrase and is_pronoun(token, language):
            return passage(text, token.start, token.end)
        goes_on = _opens(token, language) if not phrase else _continues(phrase[-1], token, language)
        if not goes_on or _is_outside(token, language) or (phrase and not _is_one_phrase(text, phrase[-1], token)):
            break
        phrase.append(token)
    return _trimmed(text, phrase, language)


def mention_before(text: str, start: int, end: int, language: Language) -> Passage | None:
    """The noun phrase that ends at `end`, an appositive or an adverb between passed over."""
    start = max(start, end - _FAR_ENOUGH)
    words = tokens(text, start, end, language)
    while words and is_adverb(words[-1], language):
        end = words.pop().start
    if not words:
        return None
    if text[words[-1].end : end].strip().startswith(","):
        return _before_comma(text, start, words[-1].end + 1, language)
    if text[words[-1].end : end].strip(" \n\t\u00a0,)]"):
        return None
    return _ending(text, words, language)


def is_pronoun(token: Token, language: Language) -> bool:
    """Whether the word stands for a speaker by itself: "she", "they", "I"."""
    return token.lower in language.pronouns


def _before_comma(text: str, start: int, end: int, language: Language) -> Passage | None:
    """Of "the chief, R. J. Lee," and of "R. J. Lee, the chief," the name; of no name, what the comma follows."""
    words = tokens(text, start, end, language)
    inside = [w for w in words if w.start >= text.rfind(",", start, end - 1)]
    named = bool(inside) and all(w.is_capitalised or w.lower in language.name_particles for w in inside)
    appositive = _APPOSITIVE_BEFORE.search(text, start, end)
    if named or not appositive:
        return _ending(text, words, language)
    head = tokens(text, start, appositive.start(), language)
    return _ending(text, head, language) if head else None


def _ending(text: str, words: Sequence[Token], language: Language) -> Passage | None:
    """The noun phrase that the words end with."""
    last = words[-1]
    if is_pronoun(last, language):
        return passage(text, last.start, last.end)
    if last.is_capitalised and last.lower not in language.not_names:
        return _ending_in_name(text, words, language)
    if last.lower in language.function_words or last.lower.endswith(language.adverb_ending):
        return None
    return _ending_in_noun(text, words, language)


def _ending_in_name(text: str, words: Sequence[Token], language: Language) -> Passage | None:
    first = len(words) - 1
    while first > 0 and _is_one_phrase(text, words[first - 1], words[first]):
        word = words[first - 1]
        is_name = word.is_capitalised and word.lower not in language.not_names | language.function_words
        if not is_name and word.text not in language.name_particles and word.lower not in language.titles:
            break
        first -= 1
    first = _role_before(text, words, first, language)
    if first > 0 and words[first - 1].lower in language.determiners:
        first -= _is_one_phrase(text, words[first - 1], words[first])
    return passage(text, words[first].start, words[-1].end)


def _role_before(text: str, words: Sequence[Token], first: int, language: Language) -> int:
    """Where the phrase begins whose end is the name at `first`: "spokesman" of "spokesman for Ann Lee"."""
    if first <= 1 or not _is_one_phrase(text, words[first - 1], words[first]):
        return first
    role, link = words[first - 2], words[first - 1]
    is_link = link.lower in language.noun_links - language.determiners
    return first - 2 if is_link and role.lower in language.speaker_nouns else first


def _ending_in_noun(text: str, words: Sequence[Token], language: Language) -> Passage | None:
    """Back to the determiner, "the ministry's chief"; without one, with the adjectives: "U.S. officials"."""
    first = len(words) - 1
    for i in range(len(words) - 1, max(-1, len(words) - 1 - _LONGEST_TO_DETERMINER), -1):
        if i < len(words) - 1 and not _is_one_phrase(text, words[i], words[i + 1]):
            break
        if words[i].lower in language.determiners:
            return passage(text, words[i].start, words[-1].end)
        if words[i].lower in language.cues:
            break
        if i == first - 1 and words[i].is_capitalised and words[i].lower not in language.not_names:
            first = i
    if words[-1].lower not in language.speaker_nouns:
        return None
    return passage(text, words[first].start, words[-1].end)


def _opens(token: Token, language: Language) -> bool:
    """Whether a noun phrase may open with a word."""
    is_function_word = token.lower in language.function_words - language.determiners
    return not is_function_word or token.text in language.name_particles


def _continues(before: Token, token: Token, language: Language) -> bool:
    """Whether a word goes on a noun phrase after the one before it."""
    roles = language.speaker_nouns | language.titles
    if before.is_capitalised and not token.is_capitalised and token.text not in language.noun_links:
        return (
            token.text in language.name_particles or token.lower in roles
        )  # "van" or, in "Weld campaign aide", "aide"
    if token.lower in language.noun_links:
        return before.lower in roles or before.text.islower()
    if token.lower in language.function_words:
        return before.lower in language.noun_links and token.lower in language.determiners
    return token.is_capitalised or token.lower not in language.cues or token.lower in language.speaker_nouns


def _is_outside(token: Token, language: Language) -> bool:
    """Whether a word is in no name or description of a speaker: "later", "Monday"."""
    is_other_name = token.is_capitalised and token.lower in language.not_names - language.determiners
    return is_other_name or is_adverb(token, language) or token.text[0].isdigit()


def _trimmed(text: str, phrase: Sequence[Token], language: Language) -> Passage | None:
    """The phrase without links at its end, if it names somebody at all."""
    while phrase and phrase[-1].lower in language.noun_links | language.determiners:
        phrase = phrase[:-1]
    if not phrase:
        return None
    names = any(token.is_capitalised for token in phrase)
    describes = phrase[0].lower in language.determiners or any(t.lower in language.speaker_nouns for t in phrase)
    return passage(text, phrase[0].start, phrase[-1].end) if names or describes else None


def _is_one_phrase(text: str, first: Token, second: Token) -> bool:
    return text[first.end : second.start].isspace()


def is_adverb(token: Token, language: Language) -> bool:
    """Whether the word may stand between a speaker and a cue: "later", "angrily"."""
    ends_like_one = token.lower.endswith(language.adverb_ending) and token.lower not in language.speaker_nouns
    return token.text.islower() and (ends_like_one or token.lower in language.role_adverbs)
