"""Finds reports whose speaker stands beside the reported words: "The bridge will close, Ann Lee said"."""

import re
from functools import cache

from articlecli.core import Passage, Span, fold, lazy_pattern
from articlecli.people import mention_at, mention_before
from articlecli.quotes.clauses import Clause
from articlecli.quotes.reported._ending import end_of
from articlecli.quotes.reported._report import (
    Report,
    count_words,
    first_word_from,
    has_finite_verb,
    is_finite,
    occasion_pattern,
    stripped_end,
)
from articlecli.quotes.speakers.patterns import source_pattern

# Confidence: the share of the reports in marked US news that are somebody's words, and have the right speaker
_X_SAID = 0.94  # …, X said
_ACCORDING_TO = 0.87  # according to X, …

_FEWEST_WORDS = 4  # of a report
_AFTER = (",", "—", "–")  # the marks before "Ann Lee said"
_QUOTED = lazy_pattern(r",?\s*(?:[\"“‘]|''|``)")  # the start of a quotation
_ENDS_SENTENCE = " .)"  # the characters after a sentence's last word
_OPENS = "$£€\"“'‘("  # the characters that may stand before a sentence's first word


def x_said(clause: Clause, cue: int, since: int) -> Report | None:
    """Returns the report with the cue at index `cue`, or None.

    Examples: "The bridge will close, Ann Lee said."; "The bridge, said Ann Lee, will close." The report starts at the
    offset `since`, and may go on behind the speaker.
    """
    language, text, verb = clause.language, clause.text, clause.words[cue]
    is_participle = verb.lower.endswith(language.words.participle_endings)
    takes_clause = verb.lower in language.reports.clause_cues or verb.lower in language.reports.that_cues
    if is_participle or not takes_clause or _QUOTED.match(text, verb.end):
        return None
    behind = _said_x(clause, cue, since)
    named = behind or mention_before(text, since, verb.start, language)
    if not named or not text[since : min(named.start, verb.start)].rstrip().endswith(_AFTER):
        return None
    start, end = min(named.start, verb.start), max(named.end, verb.end)
    if occasion := occasion_pattern(language).match(text, end, clause.end):
        end = occasion.end()
    if _QUOTED.match(text, end) or (text[end : clause.end].strip(_ENDS_SENTENCE) and text[end] != ","):
        return None
    front = _front(clause, since, start)
    back = _back(clause, end, is_verb_next=bool(behind))
    is_stated = (
        verb.lower in language.reports.plain_cues
        or has_finite_verb(clause, 0, start)
        or (back and has_finite_verb(clause, cue, back.end))
    )
    parts = (front, back) if back else (front,)
    if (
        not is_stated
        or not count_words(clause, front)
        or sum(count_words(clause, part) for part in parts) < _FEWEST_WORDS
    ):
        return None
    return Report(named, verb.text, _X_SAID, parts)


def according_to_x(clause: Clause) -> Report | None:
    """Returns the report of a named source, or None.

    Examples: "According to Ann Lee, the bridge will close."; "The bridge will close, according to Ann Lee."
    """
    source = source_pattern(clause.language).search(clause.text, clause.start, clause.end)
    named = mention_at(clause.text, source.end(), clause.end, clause.language) if source else None
    if not source or not named:
        return None
    opening = [word.lower for word in clause.words if word.start < source.start()]
    opens_sentence = clause.language.words.function_words.issuperset(opening)  # as in "But according to"
    parts = _behind_source(clause, named) if opens_sentence else _around_source(clause, source.start(), named)
    if sum(count_words(clause, part) for part in parts) < _FEWEST_WORDS:
        return None
    return Report(named, fold(source.group()), _ACCORDING_TO, parts)


def _said_x(clause: Clause, cue: int, since: int) -> Passage | None:
    """Returns the speaker behind a cue, or None: "Ann Lee" in ", said Ann Lee." and in ", said Ann Lee, a nurse."."""
    words, verb = clause.words, clause.words[cue]
    is_apart = clause.text[since : verb.start].rstrip().endswith(",")
    if not is_apart or (cue + 1 < len(words) and words[cue + 1].lower in clause.language.reports.complementizers):
        return None
    named = mention_at(clause.text, verb.end, clause.end, clause.language)
    rest = clause.text[named.end : clause.end] if named else ""
    return named if not rest.strip(_ENDS_SENTENCE) or rest.startswith(",") else None


def _behind_source(clause: Clause, named: Passage) -> tuple[Span, ...]:
    """Returns the span of the reported words behind a source, or () if no comma follows the source.

    Example: "the bridge will close" in "According to Ann Lee, the bridge will close."
    """
    comma = clause.text.find(",", named.end, clause.end)
    first = first_word_from(clause, comma) if comma >= 0 else None
    return () if first is None else (Span(clause.words[first].start, end_of(clause, first)),)


def _around_source(clause: Clause, start: int, named: Passage) -> tuple[Span, ...]:
    """Returns the spans of the reported words around "according to Ann Lee", which starts at the offset `start`.

    Words behind it count if they open with a finite verb. Returns () if the words before it are no statement.
    """
    if not clause.text[clause.start : start].rstrip().endswith(","):
        return ()
    front = _front(clause, clause.start, start)
    if back := _back(clause, named.end, is_verb_next=True):
        return front, back
    # "Among them, according to Ann Lee, …" is no statement
    is_statement = has_finite_verb(clause, 0, start) or not clause.text.startswith(",", named.end)
    return (front,) if is_statement and not _is_cut_short(clause, start) else ()


def _is_cut_short(clause: Clause, end: int) -> bool:
    """Whether the words up to `end` are incomplete without those behind them: "While it is old, according to"."""
    language = clause.language
    last = next((word.lower for word in reversed(clause.words) if word.end <= end), "")
    leads_on = (
        language.words.prepositions,
        language.words.conjunctions,
        language.reports.unreported_openers,
        language.reports.subordinating,
    )
    return any(last in words for words in leads_on) or clause.words[0].lower in language.reports.subordinating


def _front(clause: Clause, since: int, end: int) -> Span:
    """Returns the span of the reported words before "Ann Lee said", without an agency's mark: "LONDON (Reuters) --"."""
    mark = _compiled(clause.language.cuts.agency_mark).match(clause.text, since, end) if since == clause.start else None
    start = mark.end() if mark else since
    while start < end and not clause.text[start].isalnum() and clause.text[start] not in _OPENS:
        start += 1
    return Span(start, stripped_end(clause.text, start, end))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return lazy_pattern(pattern, re.IGNORECASE)


def _back(clause: Clause, end: int, *, is_verb_next: bool) -> Span | None:
    """Returns the span of the reported words that go on behind ", Ann Lee said,", or None.

    `end` is the offset of the second comma. If `is_verb_next`, the words must open with a finite verb.
    """
    language = clause.language
    first = first_word_from(clause, end)
    if first is None or not clause.text.startswith(",", end):
        return None
    word = clause.words[first]
    is_own = word.lower in language.reports.own_words or word.lower in language.words.conjunctions
    if (
        is_own
        or word.lower.endswith(language.words.participle_endings)
        or (is_verb_next and not is_finite(word, language))
    ):
        return None
    is_source = source_pattern(language).match(clause.text, word.start)
    return None if is_source else Span(word.start, end_of(clause, first))
