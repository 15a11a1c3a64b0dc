"""Finds the end of reported words: the sentence's end, or the start of words that may be the writer's own."""

from articlecli.core import lazy_pattern
from articlecli.quotes.clauses import Clause
from articlecli.quotes.reported._report import stripped_end
from articlecli.quotes.speakers.patterns import source_pattern

_LONGEST_SOURCE = 5  # words that end a sentence: ", the Daily News reported."
_BEFORE_REPORT = 8  # words between "and" and the verb of the next report
_APART = lazy_pattern(r"[,;:—–]|--| - ")


def end_of(clause: Clause, first: int, *, is_subordinate: bool = False) -> int:
    """Returns the offset at which the reported words from index `first` on end.

    If `is_subordinate`, the words are in a subordinate clause, and end at its comma.
    """
    language, words, text = clause.language, clause.words, clause.text
    source = source_pattern(language).search(text, words[first].start, clause.end)
    end = source.start() if source else clause.end
    for i in range(first + 2, len(words)):
        word, gap = words[i], text[words[i - 1].end : words[i].start]
        if word.start >= end:
            break
        opens_own = "," in gap and (is_subordinate or _opens_own_words(clause, i, end))
        if ";" in gap or opens_own or (word.lower in language.words.conjunctions and _opens_report(clause, i)):
            end = word.start
            break
    return stripped_end(text, words[first].start, end)


def _opens_own_words(clause: Clause, i: int, end: int) -> bool:
    """Whether the word at index `i`, behind a comma, opens words that may be the writer's own.

    They are the last ones before the offset `end`: no comma follows them.
    """
    language, word = clause.language, clause.words[i]
    is_participle = word.lower.endswith(language.words.participle_endings) and word.lower in language.quotations.cues
    is_source = clause.words[-1].lower in language.quotations.cues and len(clause.words) - i <= _LONGEST_SOURCE
    is_own = is_participle or is_source or word.lower in language.reports.own_words
    return is_own and "," not in clause.text[word.start : end]


def _opens_report(clause: Clause, conjunction: int) -> bool:
    """Whether another report follows the word at index `conjunction`: "and added that", ", but the mayor said"."""
    language, words = clause.language, clause.words
    following = conjunction + 1
    while following < len(words) and words[following].word.is_adverb:
        following += 1
    if following < len(words) and words[following].lower in language.quotations.cues:
        return True
    gap = clause.text[words[conjunction - 1].end : words[conjunction].start]
    near = words[following + 1 : following + _BEFORE_REPORT]
    return bool(_APART.search(gap)) and any(word.lower in language.reports.clause_cues for word in near)
