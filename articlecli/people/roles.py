"""Finds the role with which an article introduces a person: "Prime Minister" before a name, ", a nurse," after it.

A role is a noun phrase whose head noun is a word for a person. The head noun is the word before the first preposition,
or else the last word of the phrase; no parser is used.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from articlecli.core import Passage, Span, passage
from articlecli.languages import Language
from articlecli.people.entities import Mention
from articlecli.text import Token, tokenize

_LONGEST_APPOSITIVE = 12  # words of a role between commas
_LONGEST_TITLE = 8  # words of a role right before a name
_WINDOW = 150  # characters on each side of a name that are searched for its role
_WINDOW_OF_NOUN = 40  # characters before a name that are searched for the noun of its role
_MOST_WORDS = 4096  # in the cache of words before names
_APPOSED = re.compile(r"(?:\s\(\d{1,3}\)|,\s\d{1,3})?,\s+(?=[^\W_])")  # Ann Lee, 34, [a nurse]

_MARK = re.compile(r"[,;:()?!]")  # a role has none of these marks inside
_TITLE_MARKS = {"“": "”", "‘": "’", '"': '"'}  # of a title in a role: author of “The Long Year”


def role_of(text: str, within: Span, mention: Mention, language: Language) -> Passage | None:
    """Returns the role beside a mention, or None: right before the name, or between commas after or before it.

    Age and honorific are no part of the role. Right before a name, the role has no article. `within` is the span that
    is searched, such as the mention's paragraph.
    """
    start = max(within.start, mention.titles_start - _WINDOW)
    end = min(within.end, mention.end + _WINDOW)
    return (
        _role_right_before(text, start, mention, language)
        or _role_after_comma(text, end, mention, language)
        or _role_before_comma(text, start, mention, language)
    )


def head_noun(words: Sequence[str], language: Language) -> str:
    """Returns the head noun of a noun phrase: "head" for "the head of the school"; "" for no words."""
    links = _link_words(language)
    end = next((i for i, word in enumerate(words) if i and word.lower() in links), len(words))
    return words[end - 1].rstrip(".,") if words else ""


def is_role(noun: str, language: Language) -> bool:
    """Whether a noun is a word for a person: on a list ("nurse"), or in lower case with an ending such as "-ist"."""
    lower = noun.lower().rstrip(".")
    if lower in _known_roles(language):
        return True
    is_other = lower in language.words.function_words or lower in language.words.past_verbs
    return noun.islower() and not is_other and noun.endswith(language.names.role_endings)


def _role_right_before(text: str, start: int, mention: Mention, language: Language) -> Passage | None:
    """Returns the role right before a name: "Harvard economist" in "said the Harvard economist Ann Lee"."""
    if not _may_follow_role(text, start, mention, language):
        return None  # the quick answer for most names
    words = _words_to_role(text, start, mention, language)
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
    """Whether a role may stand right before a name, by the last word there."""
    beside = text[max(start, mention.start - _WINDOW_OF_NOUN) : mention.start].rsplit(None, 1)
    return bool(beside) and _may_end_role(beside[-1], language)


@lru_cache(maxsize=_MOST_WORDS)
def _may_end_role(written: str, language: Language) -> bool:
    """Whether `written`, the text between two blanks before a name, ends with a role or an honorific."""
    words = tokenize(written, 0, len(written), language)
    if not words:
        return False
    ends_in_role = words[-1].end == len(written) and is_role(words[-1].text, language)
    return ends_in_role or words[-1].lower in language.names.honorifics


def _start_after_marks(text: str, start: int, end: int) -> int:
    """Returns the offset after the last mark between two offsets, or `start` where there is no mark."""
    for mark in _MARK.finditer(text, start, end):
        start = mark.end()
    return start


def _words_to_role(text: str, start: int, mention: Mention, language: Language) -> list[Token]:
    """Returns the words before a name and its honorifics if the last word is a role; else no words."""
    end = mention.start
    words = tokenize(text, _start_after_marks(text, start, end), end, language)
    while words and words[-1].lower in language.names.honorifics:
        end = words.pop().start
    ends_in_role = words and text[words[-1].end : end].isspace() and is_role(words[-1].text, language)
    return words if ends_in_role else []


def _role_after_comma(text: str, end: int, mention: Mention, language: Language) -> Passage | None:
    """Returns the role between commas after a name: "a nurse from Leeds" in "Ann Lee, 34, a nurse from Leeds, said"."""
    apposed = _APPOSED.match(text, mention.end, end)
    if not apposed:
        return None
    mark = _MARK.search(text, apposed.end(), end)
    words = _words_of_phrase(text, tokenize(text, apposed.end(), mark.start() if mark else end, language), language)
    if (
        not words
        or words[0].lower in language.words.possessive_pronouns
        or not is_role(head_noun([word.text for word in words], language), language)
    ):
        return None
    return passage(text, words[0].start, _end_of(text, _trimmed(words, language)[-1]))


def _role_before_comma(text: str, start: int, mention: Mention, language: Language) -> Passage | None:
    """Returns the role before a comma and a name: "head of the school" in "The head of the school, Ann Lee, said"."""
    before = text[start : mention.titles_start].rstrip()
    if not before.endswith(","):
        return None
    words = tokenize(text, _start_after_marks(text, start, start + len(before) - 1), start + len(before), language)
    first = len(words)
    while first and (first == len(words) or text[words[first - 1].end : words[first].start].isspace()):
        if words[first - 1].lower in language.quotations.cues:
            break
        first -= 1
    words = words[first:]
    is_whole = 0 < len(words) <= _LONGEST_APPOSITIVE and _is_determiner(words[0], language)
    if not is_whole or len(_words_of_phrase(text, words, language)) < len(words):
        return None
    if not is_role(head_noun([word.text for word in words], language), language):
        return None
    is_owned = len(words) > 1 and words[1].text.endswith(language.words.possessive_endings)
    # A role is shown inside a line, where "The" would look odd.
    first = 1 if words[0].is_capitalised and len(words) > 1 and not is_owned else 0
    return passage(text, words[first].start, words[-1].end)


def _words_of_phrase(text: str, words: Sequence[Token], language: Language) -> list[Token]:
    """Returns the words up to the first mark or the word that opens the next clause ("who").

    The marks of a title and "&" don't end a role: author of “The Long Year”, head of Lee & Marsh. Returns no words
    where one of them is a verb, or the first is a link.
    """
    phrase: list[Token] = []
    closing, opened = "", 0  # the mark that ends the title, and the index of its first word
    for word in words:
        gap = text[phrase[-1].end : word.start].strip() if phrase else ""
        if closing and closing in gap:
            closing, gap = "", gap.replace(closing, "", 1).strip()
        if gap in _TITLE_MARKS and not closing:
            closing, opened = _TITLE_MARKS[gap], len(phrase)
        elif not closing and gap not in {"", "&"}:
            break
        if not closing and word.lower in _clause_openers(language):
            break
        if (not closing and _is_verb(word, language)) or (not phrase and _opens_no_role(word, language)):
            return []
        phrase.append(word)
    end = words[len(phrase) - 1].end if phrase else 0
    if closing and not text.startswith(closing, end):
        phrase = phrase[:opened]
    while phrase and phrase[-1].lower in _link_words(language):
        phrase.pop()
    return phrase


def _opens_no_role(word: Token, language: Language) -> bool:
    """Whether a role can't open with a word: "of", "quoted"."""
    is_past = word.word.is_lower and word.lower.endswith(language.words.past_endings)
    is_described = word.lower in language.names.past_roles or word.lower in language.topics.modifiers
    return word.lower in _link_words(language) or (is_past and not is_described)


def _end_of(text: str, last: Token) -> int:
    """Returns the offset after a role's last word, and after the closing mark of a title."""
    mark = text[last.end : last.end + 1]
    opening = next((opens for opens, closes in _TITLE_MARKS.items() if closes == mark), None)
    is_title = opening is not None and text.rfind(opening, max(0, last.end - _WINDOW), last.end) >= 0
    return last.end + is_title


def _trimmed(words: Sequence[Token], language: Language) -> Sequence[Token]:
    """Returns a role's words, at most `_LONGEST_APPOSITIVE`. A longer role is cut before a preposition, if possible."""
    if len(words) <= _LONGEST_APPOSITIVE:
        return words
    links = [i for i in range(1, _LONGEST_APPOSITIVE) if words[i].lower in _link_words(language)]
    return words[: links[-1]] if links else words[:_LONGEST_APPOSITIVE]


def _is_verb(word: Token, language: Language) -> bool:
    is_verb = word.lower in language.words.auxiliaries or word.lower in language.words.past_verbs
    is_cue = word.lower in language.quotations.cues and word.lower not in language.quotations.noun_cues
    return not word.is_capitalised and (is_verb or is_cue)


def _is_determiner(word: Token, language: Language) -> bool:
    """Whether a word is a determiner but not a possessive: "the", but not "her"."""
    return word.lower in language.words.determiners and word.lower not in language.words.possessive_pronouns


def _ends_phrase(word: Token, language: Language) -> bool:
    """Whether a word can't be inside a role right before a name: "the", "told", "hiring", "China's"."""
    lower = word.lower
    is_outside = lower in language.words.function_words or lower in language.names.not_names or _is_verb(word, language)
    is_verbal = word.text.islower() and lower.endswith(
        (*language.words.participle_endings, *language.words.past_endings)
    )
    is_action = is_verbal and lower not in language.topics.modifiers and lower not in language.names.past_roles
    return is_outside or is_action or lower[0].isdigit() or lower.endswith(language.words.possessive_endings)


def _is_boundary(text: str, before: Token, first: Token, language: Language) -> bool:
    """Whether a phrase surely begins between two words: between "by" and "union" in "by union leader Ann Lee".

    Then `first`, the later word, belongs to the role even if no list has it: it isn't a verb there.
    """
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
def _link_words(language: Language) -> frozenset[str]:
    return (language.words.noun_links | language.words.prepositions) - language.words.determiners


@cache
def _clause_openers(language: Language) -> frozenset[str]:
    """Returns the words that open a clause: "who", "where"."""
    return language.words.subordinators | language.words.relatives
