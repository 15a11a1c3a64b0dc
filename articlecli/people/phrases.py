"""Finds the mentions without a name: pronouns ("she") and descriptions ("the young goalkeeper", "officials").

A description is a noun phrase whose head is a noun for a person, a group or a document. The words' forms and a
language's lists decide; no parser is used.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from articlecli.core import Memo, Record, Span, lazy_pattern
from articlecli.languages import NOTHING, Language
from articlecli.people.common_nouns import listed_noun
from articlecli.people.noun_phrases import phrase_end, start_of_phrase
from articlecli.text import Token, has_capital, tokenize

_MOST_WORDS = 1 << 14  # pieces that are cached
_LONGEST_WORD = 40  # characters of a piece that are looked at
_MOST_CAPITALS = 4  # words with a capital from a determiner to a noun: "the New York Republican"
_WINDOW = 48  # characters before and behind a noun in which its phrase stands
_WORD = lazy_pattern(r"[^\W_](?:\w|-(?=\w))*")
_NEXT_WORD = lazy_pattern(r"\s([^\W\d_]+)")
_NEXT_WORDS = lazy_pattern(r"\s([^\W\d_]+)(?:\s([^\W\d_]+))?")
_APOSTROPHES = ("'", "’")
_POSSESSIVE = lazy_pattern(r"['’](?:[^\W\d_]\b|(?=\s))")


class Phrase(NamedTuple):
    """A pronoun or a description at one place."""

    start: int
    end: int  # after the head noun, without what follows it: "the mayor" of "the mayor of Leeds"
    whole_end: int  # with what follows it
    paragraph: int
    kind: str  # of the head: "pronoun", "person", "group" or "document"
    head: str  # the pronoun, or the head noun in the singular, in lower case
    words: tuple[str, ...]  # in lower case
    is_plural: bool
    is_possessive: bool  # "the mayor's"

    @property
    def is_pronoun(self) -> bool:
        """Whether it is a pronoun."""
        return self.kind == "pronoun"


def phrases_in(
    text: str, paragraph: int, span: Span, is_quoted: Callable[[int], bool], language: Language
) -> Iterator[Phrase]:
    """Yields the pronouns and descriptions in a span of the text, in order. `paragraph` is the index that each gets.

    Descriptions inside quotations are left out: `is_quoted` tells whether an offset is in one.
    """
    known = _cached_uses(language)
    until = span.start  # where the description before ends
    at = span.start
    for chunk in _pieces(text[span.start : span.end]):
        start, at = at, at + len(chunk) + 1
        use = known[chunk]
        if use is None:
            continue
        start += use.opening
        if use.kind == "pronoun":
            end = start + len(use.bare)
            if use.group not in language.names.speaking_pronouns or _has_cue_near(text, end, language):
                yield Phrase(start, end, end, paragraph, "pronoun", use.head, (use.head,), False, False)
        elif not is_quoted(start):
            found = _description(text, paragraph, span, start, use, language)
            if found and found.start >= until:
                until = found.start if found.is_possessive else found.end  # "the mayor's wife" holds "the mayor"
                yield found


def _pieces(text: str) -> list[str]:
    """Returns a text's pieces between single white-space characters."""
    for blank in "\n\t\r\u00a0":
        if blank in text:
            text = text.replace(blank, " ")
    return text.split(" ")


def _description(text: str, paragraph: int, span: Span, place: int, use: "_Use", language: Language) -> Phrase | None:
    """Returns the description in a span whose head noun begins at the offset `place`, or None."""
    end = place + len(use.bare)
    after = _NEXT_WORD.match(text, end, span.end)
    if after and _goes_on(after[1], language):
        return None
    first_place = max(span.start, place - _WINDOW)
    words = tokenize(text, first_place, end, language)
    i = len(words) - 1
    if not words or words[i].start != place or not _may_be_noun(words, i, language, is_first=first_place == place):
        return None
    first = start_of_phrase(words, i, language)
    if first is None:
        return None
    if first and not words[first].word.is_determiner and words[first - 1].lower in language.words.prepositions_only:
        return None  # "in town councils": hardly anybody who is spoken of again
    if language.words.needs_articles and not words[first].word.is_determiner:
        return None  # "réunir dix députés"
    is_possessive = text[end : end + 1] in _APOSTROPHES and bool(_POSSESSIVE.match(text, end))
    whole_end = end
    if after and after[1].lower() in language.words.noun_links and not is_possessive:
        whole = tokenize(text, words[first].start, min(span.end, end + _WINDOW), language)
        whole_end = max(end, whole[(phrase_end(text, whole, 0, language) or 1) - 1].end)
        if language.names.genitive_particles and (before_name := _end_before_name(whole, end, whole_end, language)):
            end = whole_end = before_name
    lowers = tuple([word.lower for word in words[first : i + 1]])
    start = words[first].start
    return Phrase(start, end, whole_end, paragraph, use.kind, use.head, lowers, use.is_plural, is_possessive)


def _end_before_name(words: Sequence[Token], end: int, whole_end: int, language: Language) -> int | None:
    """Returns the offset before the name behind a description's origin, or None: "maire de Orla" "Ann Lee"."""
    given = language.names.feminine | language.names.masculine
    for before, word in pairwise(words):
        if before.start >= end and word.end <= whole_end and word.lower in given and not before.word.is_noun_link:
            return before.end
    return None


def _may_be_noun(words: Sequence[Token], i: int, language: Language, *, is_first: bool) -> bool:
    """Whether a word may be a noun, not a part of a name. `is_first` says that it opens its paragraph.

    It has no capital, or it is the last of some words with a capital behind a determiner: "the Mayor", "the Leeds MP".
    """
    word = words[i].word
    if word.is_lower or is_first or word.text[0].isdigit() or language.words.capitals_mark_nouns:
        return True
    first = i
    while first and i - first < _MOST_CAPITALS and words[first].is_joined:
        first -= 1
        if words[first].word.is_determiner:
            return True
        if not words[first].is_capitalised:
            return False
    return False


def _goes_on(after: str, language: Language) -> bool:
    """Whether the word after a noun is the head instead: "officer" in "police officer", "Lee" in "the mayor Lee"."""
    if not after[0].islower():
        return False
    use = _cached_uses(language)[after]
    is_other = after in language.words.function_words or after in language.quotations.cues
    return use is not None and use.kind != "pronoun" and not is_other


def _has_cue_near(text: str, end: int, language: Language) -> bool:
    """Whether one of the two words behind a pronoun is a cue: "it said", "it also said"."""
    after = _NEXT_WORDS.match(text, end)
    return after is not None and not language.quotations.cues.isdisjoint(after.groups())


@cache
def pronoun_classes(language: Language) -> dict[str, str]:
    """Returns the class of each pronoun in the third person: {"his": "masculine", "them": "plural"}."""
    return {word: name for name, words in language.names.pronouns_by_class.items() for word in words}


@cache
def head_kinds(language: Language) -> dict[str, str]:
    """Returns the kind of each noun that can be the head of a description: person, group or document."""
    names = language.names
    persons = names.person_nouns | names.role_nouns | names.speaker_nouns | names.feminine_nouns | names.masculine_nouns
    kinds = dict.fromkeys(names.document_nouns, "document")
    kinds |= dict.fromkeys(names.group_nouns, "group")
    kinds |= dict.fromkeys(names.plural_nouns, "person")
    kinds |= {noun: "person" for noun in persons if noun not in kinds}
    return kinds


class _Use(Record):
    """The use of a piece of text as a mention, or as the head of one."""

    kind: str
    head: str  # a pronoun, or a noun in the singular, in lower case
    bare: str  # the word without a possessive ending, as it is written
    is_plural: bool
    opening: int  # characters of the piece before the word
    group: str = ""  # the class of a pronoun


def _use_of(piece: str, language: Language) -> _Use | None:
    """Returns the use of the first word in a piece of text, or None."""
    bare, opening = piece, 0
    if not piece.isalpha():
        word = _word_pattern(language).search(piece[:_LONGEST_WORD])
        if not word:
            return None
        bare, opening = word[0], word.start()
    lower = bare.lower()
    if group := pronoun_classes(language).get(lower):
        return _Use("pronoun", lower, bare, is_plural=False, opening=opening, group=group)
    if language.words.capitals_mark_nouns and not has_capital(bare):
        return None
    noun, is_plural = _singular(lower, language)
    kind = _kind_of_singular(noun, language)
    return _Use(kind, noun, bare, is_plural, opening) if kind else None


def kind_of_noun(noun: str, language: Language) -> tuple[str, str | None]:
    """Returns the singular of a noun in lower case, and its kind: "person", "group", "document", or None."""
    singular, _ = _singular(noun, language)
    return singular, _kind_of_singular(singular, language)


def _kind_of_singular(noun: str, language: Language) -> str | None:
    kind = head_kinds(language).get(noun)
    return "person" if kind is None and noun.endswith(language.names.age_endings) else kind


def _singular(noun: str, language: Language) -> tuple[str, bool]:
    """Returns the singular of a noun for people, groups or documents, and whether the noun is a plural."""
    if noun in language.names.plural_nouns:
        return noun, True
    if language.words.capitals_mark_nouns:
        found = listed_noun(noun, language) if noun not in language.names.not_names else None
        return (noun, False) if found is None else (found, not noun.endswith(found))
    kinds, ending = head_kinds(language), language.words.plural_ending
    if ending and noun.endswith(ending):
        for shorter in (noun.removesuffix(ending), f"{noun[: -len(ending) - 2]}y"):
            if shorter in kinds:
                return shorter, True
    return noun, False


@cache
def _word_pattern(language: Language) -> re.Pattern[str]:
    """Returns the pattern of the word in a piece that may be a mention: "agence" of "l'agence", "il" of "dit-il"."""
    elided, inverted = language.words.elided, language.words.inverted
    if elided == inverted == NOTHING:
        return _WORD
    return lazy_pattern(
        rf"(?<=-)(?:{inverted})\b|\b(?!(?:{elided})\w|\w+(?:-\w)?-(?:{inverted})\b|(?<=-)\w-(?:{inverted})\b){_WORD.pattern}",
        re.IGNORECASE,
    )


@cache
def _cached_uses(language: Language) -> Memo[str, _Use | None]:
    """Returns the cache of the uses of the pieces between blanks; None for a piece without one."""
    return Memo(lambda piece: _use_of(piece, language), _MOST_WORDS)
