"""Finds the complement of a cue: the place where the reported words start."""

from dataclasses import dataclass

from articlecli.core import lazy_pattern
from articlecli.quotes.clauses import Clause
from articlecli.quotes.reported._report import adjoins, first_word_from, has_finite_verb, is_finite, occasion_pattern

# Confidence: the share of the reports in marked US news that are somebody's words, and have the right speaker
_THAT = 0.91  # X said that …
_AT_ONCE = 0.89  # X said …
_INFINITIVE = 0.72  # X vowed to …

_FARTHEST_THAT = 10  # words between a cue and "that": "told the paper on Monday that"
_LONGEST_HEARER = 5  # words
_FEWEST_WORDS = 2  # reported words
_FEWEST_AT_ONCE = 4  # "said as much" and "said the same" are shorter
_FEWEST_STATED = 3  # "it was late"
_MARK = lazy_pattern(r"[,;:—–()\"“”]|--|''|``| - ")


@dataclass(frozen=True, slots=True)
class Complement:
    """The place where reported words start, and the confidence in the report."""

    first: int  # the index of the first reported word
    confidence: float
    fewest: int = _FEWEST_WORDS  # the fewest reported words that count
    is_bare: bool = False  # the words follow the cue without "that" or the like: "said the bridge would close"


def complement(clause: Clause, cue: int) -> Complement | None:
    """Returns the complement of the cue at index `cue`, or None."""
    language, verb = clause.language, clause.words[cue].lower
    takes_that = (
        verb in language.reports.clause_cues
        or verb in language.reports.that_cues
        or verb in language.quotations.hearer_cues
    )
    if takes_that and (first := _behind(clause, cue, language.reports.complementizers)):
        return Complement(first, _THAT)
    if verb in language.reports.asking_cues and (first := _behind(clause, cue, language.reports.question_words)):
        return Complement(first - 1, _THAT)
    if verb in language.quotations.hearer_cues:
        last = _hearer(clause, cue)
        return _at_once(clause, cue, last) if last else None
    return _at_once(clause, cue, cue) if verb in language.reports.clause_cues else _wanted(clause, cue)


def _behind(clause: Clause, cue: int, openers: frozenset[str]) -> int | None:
    """Returns the index of the first reported word behind a cue and one of the `openers` ("that"), or None.

    The opener itself may be the first reported word: "said that was late".
    """
    language, words = clause.language, clause.words
    verb = words[cue].lower
    may_lead = verb in language.quotations.hearer_cues or verb in language.reports.asking_cues
    for i in range(cue + 1, min(len(words) - 1, cue + 1 + _FARTHEST_THAT)):
        word = words[i]
        if _MARK.search(clause.text, words[i - 1].end, word.start):
            return None
        if word.lower in openers:
            if verb in language.reports.asking_cues or not is_finite(words[i + 1], language):
                return i + 1
            return i if i == cue + 1 and verb in language.reports.clause_cues else None  # "said that was late"
        is_day = word.is_capitalised and word.lower in language.names.not_names
        may_lead = (
            may_lead
            or is_day
            or word.lower in language.words.prepositions
            or word.lower == language.words.infinitive_marker
        )
        if not may_lead and not word.word.is_adverb:
            return None
    return None


def _hearer(clause: Clause, cue: int) -> int | None:
    """Returns the index of the last word of the hearer behind a cue ("reporters", "the Daily News"), or None."""
    language, words = clause.language, clause.words
    i = cue + 1
    if i < len(words) and words[i].lower in language.reports.hearers:
        return i
    if i < len(words) and words[i].lower in language.words.determiners:
        i += 1
    last = None
    while i < len(words) and i <= cue + _LONGEST_HEARER and words[i].is_capitalised and adjoins(clause, i):
        last, i = i, i + 1
    return last


def _at_once(clause: Clause, cue: int, before: int) -> Complement | None:
    """Returns the complement that follows the word at index `before` without "that" or the like, or None.

    An occasion ("on Monday") may come first.
    """
    language, words = clause.language, clause.words
    end = words[before].end
    occasion = occasion_pattern(language).match(clause.text, end, clause.end)
    place = occasion.end() if occasion else end
    first = first_word_from(clause, place)
    if first is None or not clause.text[place : words[first].start].isspace():
        return None
    word = words[first]
    head = word.lower.partition("'")[0]  # "he" of "he's"
    is_opener = (
        head in language.words.determiners or head in language.words.pronouns or head in language.reports.clause_openers
    )
    if (
        (head in language.words.function_words and not is_opener)
        or word.word.is_adverb
        or word.lower in language.quotations.cues
        or is_finite(word, language)
    ):
        return None
    is_statement = has_finite_verb(clause, first, clause.end)
    if words[cue].lower not in language.reports.plain_cues and not is_statement:
        return None
    return Complement(first, _AT_ONCE, _FEWEST_STATED if is_statement else _FEWEST_AT_ONCE, is_bare=True)


def _wanted(clause: Clause, cue: int) -> Complement | None:
    """Returns the complement that says what somebody wants, or None.

    Examples: "vowed to close the bridge"; "called for a bridge"; "urged the council to close the bridge".
    """
    language, words, verb = clause.language, clause.words, clause.words[cue].lower
    if cue + 2 >= len(words) or not adjoins(clause, cue + 1):
        return None
    following = words[cue + 1].lower
    if verb in language.reports.promising_cues and following == language.words.infinitive_marker:
        return Complement(cue + 1, _INFINITIVE, _FEWEST_WORDS + 1)
    if verb in language.reports.calling_cues and following == language.reports.calling_for:
        return Complement(cue + 2, _INFINITIVE)
    if verb not in language.reports.urging_cues:
        return None
    for i in range(cue + 2, min(len(words), cue + _FARTHEST_THAT)):
        if not adjoins(clause, i):
            break
        if words[i].lower == language.words.infinitive_marker:
            return Complement(cue + 1, _INFINITIVE, _FEWEST_AT_ONCE)
    return None
