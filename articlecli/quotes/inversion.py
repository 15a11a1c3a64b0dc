"""Finds the subject behind a verb group in a language such as French or Spanish: "a dit hier à la presse Ann Lee".

Adverbs, times and phrases with a preposition may stand between the two.
"""

from articlecli.core import Passage
from articlecli.languages import Language
from articlecli.people import phrase_end, phrase_from
from articlecli.quotes.clauses import Clause
from articlecli.text import WordTraits

_MOST_BETWEEN = 6  # adverbs and phrases between a verb and the subject behind it


def group_start(clause: Clause, verb: int) -> int:
    """Returns the index of the first word of the verb group that ends at `verb`: that of "a" in "a ainsi déclaré"."""
    words, language = clause.words, clause.language
    while verb and words[verb].is_joined and _is_in_group(words[verb - 1].word, language):
        verb -= 1
    return verb


def subject_behind(clause: Clause, verb: int) -> Passage | None:
    """Returns the subject behind the verb at index `verb`, or None."""
    words = clause.words
    at = verb + 1
    for _ in range(_MOST_BETWEEN):
        if at >= len(words) or not words[at].is_joined:
            return None
        if named := phrase_from(clause.text, words, at, clause.language):
            return named
        end = _end_of_adverbial(clause, at)
        if end is None:
            return None
        at = end
    return None


def _is_in_group(word: WordTraits, language: Language) -> bool:
    """Whether a word may stand in a verb group before its last verb: "a", "ainsi", "s'"."""
    return word.is_adverb or (word.is_lower and word.lower in language.words.auxiliaries)


def _end_of_adverbial(clause: Clause, at: int) -> int | None:
    """Returns the index behind the adverb, the time or the phrase with a preposition at `at`; None where none is."""
    words, language = clause.words, clause.language
    if words[at].word.is_adverb or words[at].lower in language.words.days | language.words.time_nouns:
        return at + 1
    if words[at].lower not in language.words.prepositions_only or at + 1 >= len(words) or not words[at + 1].is_joined:
        return None
    return phrase_end(clause.text, words, at + 1, language) or at + 2
