"""How an article introduces somebody: "Prime Minister" before a name, ", a nurse from Leeds," after it.

A role is a noun phrase whose head is a word for a person, as it stands in the text. No parser: the head is the word
before the first preposition, or before the name.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from articlecli.core import Passage, Span, passage
from articlecli.languages import Language
from articlecli.people.persons import Mention
from articlecli.text import Token, tokenize

_LONGEST = 12  # words
_LONGEST_TITLE = 8
_FAR_ENOUGH = 150  # characters on each side of a name that hold its role
_NEAR = 40  # characters before a name in which the noun of its role stands
_MOST_WORDS = 4096  # of those before names that are remembered
_APPOSED = re.compile(r"(?:\s\(\d{1,3}\)|,\s\d{1,3})?,\s+(?=[^\W_])")  # Ann Lee, 34, [a nurse]

_MARK = re.compile(r"[,;:()?!\"]")  # no word goes on over it, and no phrase


def role_of(text: str, within: Span, mention: Mention, language: Language) -> Passage | None:
    """What somebody is called beside the name, in its paragraph: no age, no honorific, no article before it."""
    start = max(within.start, mention.opens - _FAR_ENOUGH)
    end = min(within.end, mention.end + _FAR_ENOUGH)
    return (
        _before(text, start, mention, language)
        or _after(text, end, mention, language)
        or _ahead(text, start, mention, language)
    )


def head_noun(words: Sequence[str], language: Language) -> str:
    """The noun of a phrase: "head" of "the head of the school"."""
    links = _links(language)
    end = next((i for i, word in enumerate(words) if i and word.lower() in links), len(words))
    return words[end - 1].rstrip(".,") if words else ""


def is_role(noun: str, language: Language) -> bool:
    """Whether a noun names what somebody is, by the lists or, if it is no name, by its ending: "nurse", "economist"."""
    lower = noun.lower().rstrip(".")
    if lower in _known_roles(language):
        return True
    is_other = lower in language.words.function_words or lower in language.words.past_verbs
    return noun.islower() and not is_other and noun.endswith(language.names.role_endings)


def _before(text: str, start: int, mention: Mention, language: Language) -> Passage | None:
    """The words before a name: "Harvard economist" of "said the Harvard economist Ann Lee"."""
    if not _may_follow_role(text, start, mention, language):
        return None  # as before most names
    words = _role_before(text, start, mention, language)
    if not words:
        return None
    first = known = len(words) - 1
    while first and len(words) - first < _LONGEST_TITLE and text[words[first - 1].end : words[first].start].isspace():
        word = words[first - 1]
        is_joined = word.lower in language.words.name_links and first > 1 and is_role(words[first - 2].text, language)
        if _ends_phrase(word, language) and not is_joined:  # "Secretary of State"
            break
        first -= 1
        if word.is_capitalised or word.lower in language.topics.modifiers or is_role(word.text, language):
            known = first
    is_bounded = not first or _is_boundary(text, words[first - 1], words[first], language)
    return passage(text, words[first if is_bounded else known].start, words[-1].end)


def _may_follow_role(text: str, start: int, mention: Mention, language: Language) -> bool:
    """Whether a role may stand right before a name, by the one word there."""
    beside = text[max(start, mention.start - _NEAR) : mention.start].rsplit(None, 1)
    return bool(beside) and _may_end_role(beside[-1], language)


@lru_cache(maxsize=_MOST_WORDS)
def _may_end_role(written: str, language: Language) -> bool:
    """Whether what stands between blanks may be the last of what is before a name: a role, or an honorific."""
    words = tokenize(written, 0, len(written), language)
    if not words:
        return False
    ends_in_role = words[-1].end == len(written) and is_role(words[-1].text, language)
    return ends_in_role or words[-1].lower in language.names.honorifics


def _behind_marks(text: str, start: int, end: int) -> int:
    """Where a stretch begins that no mark parts: behind the last one, or at the start."""
    for mark in _MARK.finditer(text, start, end):
        start = mark.end()
    return start


def _role_before(text: str, start: int, mention: Mention, language: Language) -> list[Token]:
    """The words before a name and its honorifics if the last of them is a role; else none."""
    end = mention.start
    words = tokenize(text, _behind_marks(text, start, end), end, language)
    while words and words[-1].lower in language.names.honorifics:
        end = words.pop().start
    ends_in_role = words and text[words[-1].end : end].isspace() and is_role(words[-1].text, language)
    return words if ends_in_role else []


def _after(text: str, end: int, mention: Mention, language: Language) -> Passage | None:
    """The words between commas after it: "a nurse from Leeds" of "Ann Lee, 34, a nurse from Leeds, said"."""
    apposed = _APPOSED.match(text, mention.end, end)
    if not apposed:
        return None
    mark = _MARK.search(text, apposed.end(), end)
    words = _phrase(text, tokenize(text, apposed.end(), mark.start() if mark else end, language), language)
    if (
        not words
        or words[0].lower in language.words.possessive_pronouns
        or not is_role(head_noun([word.text for word in words], language), language)
    ):
        return None
    return passage(text, words[0].start, _trimmed(words, language)[-1].end)


def _ahead(text: str, start: int, mention: Mention, language: Language) -> Passage | None:
    """The words with a comma before it: "The head of the school" of "The head of the school, Ann Lee, said"."""
    before = text[start : mention.opens].rstrip()
    if not before.endswith(","):
        return None
    words = tokenize(text, _behind_marks(text, start, start + len(before) - 1), start + len(before), language)
    first = len(words)
    while first and (first == len(words) or text[words[first - 1].end : words[first].start].isspace()):
        if words[first - 1].lower in language.quotations.cues:
            break
        first -= 1
    words = words[first:]
    is_whole = 0 < len(words) <= _LONGEST and _is_determiner(words[0], language)
    if not is_whole or len(_phrase(text, words, language)) < len(words):
        return None
    if not is_role(head_noun([word.text for word in words], language), language):
        return None
    is_owned = len(words) > 1 and words[1].text.endswith(language.words.possessive_endings)
    first = 1 if words[0].is_capitalised and len(words) > 1 and not is_owned else 0  # no "The" within a line
    return passage(text, words[first].start, words[-1].end)


def _phrase(text: str, words: Sequence[Token], language: Language) -> list[Token]:
    """The words up to the end of their clause; none where a verb is among them."""
    phrase: list[Token] = []
    for word in words:
        is_apart = bool(phrase) and not text[phrase[-1].end : word.start].isspace()
        if is_apart or word.lower in _relatives(language):
            break
        if _is_verb(word, language) or (not phrase and word.lower in _links(language)):
            return []
        phrase.append(word)
    return phrase


def _trimmed(words: Sequence[Token], language: Language) -> Sequence[Token]:
    """As many words as a role may have, up to a preposition."""
    if len(words) <= _LONGEST:
        return words
    links = [i for i in range(1, _LONGEST) if words[i].lower in _links(language)]
    return words[: links[-1]] if links else words[:_LONGEST]


def _is_verb(word: Token, language: Language) -> bool:
    is_verb = word.lower in language.words.auxiliaries or word.lower in language.words.past_verbs
    is_cue = word.lower in language.quotations.cues and word.lower not in language.quotations.noun_cues
    return not word.is_capitalised and (is_verb or is_cue)


def _is_determiner(word: Token, language: Language) -> bool:
    """Whether a word is "the" or the like, but not "her"."""
    return word.lower in language.words.determiners and word.lower not in language.words.possessive_pronouns


def _ends_phrase(word: Token, language: Language) -> bool:
    """Whether a word can't stand inside a title: "the", "told", "hiring", "China's"."""
    lower = word.lower
    is_outside = lower in language.words.function_words or lower in language.names.not_names or _is_verb(word, language)
    is_verbal = word.text.islower() and lower.endswith(
        (*language.words.participle_endings, *language.words.past_endings)
    )
    is_action = is_verbal and lower not in language.topics.modifiers and lower not in language.names.past_roles
    return is_outside or is_action or lower[0].isdigit() or lower.endswith(language.words.possessive_endings)


def _is_boundary(text: str, before: Token, first: Token, language: Language) -> bool:
    """Whether a phrase surely begins here, so that an unknown word is no verb: "by [union leader] Ann Lee"."""
    if not text[before.end : first.start].isspace():
        return True
    lower = before.lower
    is_opener = (
        lower in language.words.determiners or lower in language.words.prepositions or lower in language.quotations.cues
    )
    return is_opener or lower.endswith(language.words.possessive_endings)


@cache
def _known_roles(language: Language) -> frozenset[str]:
    nouns = (
        language.names.titles | language.names.speaker_nouns | language.names.person_nouns | language.names.role_nouns
    )
    return nouns - language.names.past_roles


@cache
def _links(language: Language) -> frozenset[str]:
    return (language.words.noun_links | language.words.prepositions) - language.words.determiners


@cache
def _relatives(language: Language) -> frozenset[str]:
    """What opens a clause: "who", "where"."""
    return language.words.subordinators | language.words.relatives
