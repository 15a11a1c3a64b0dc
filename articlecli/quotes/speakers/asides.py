"""Finds the name before or behind an aside, in languages that follow commas: "E Ann Lee, leader dei Verdi: «…»"."""

import re

from articlecli.core import Passage
from articlecli.people import phrase_until
from articlecli.quotes.clauses import Clause, position_in_clause


def head_before(clause: Clause, source: re.Match[str]) -> Passage | None:
    """Returns the name before a source that is a relative pronoun, or None: "Ann Lee" in "Ann Lee, secondo cui «…»"."""
    words, relatives = clause.words, clause.language.words.relatives
    i = next((i for i, token in enumerate(words) if token.start >= source.start()), 0)
    behind = [token for token in words[i:] if token.start >= source.end()][:2]  # "cui", "il quale"
    is_relative = behind and (behind[0].lower in relatives or (len(behind) > 1 and behind[1].lower in relatives))
    is_opened = i and clause.has_mark_before(",", i) and is_relative
    return phrase_until(clause.text, words, i - 1, clause.language) if is_opened else None


def before_role(clause: Clause) -> Passage | None:
    """Returns the name before the last comma where a role follows: "Ann Lee" in "E Ann Lee, leader dei Verdi: «…»"."""
    words = clause.words
    i = next((i for i in range(len(words) - 1, 0, -1) if clause.has_mark_before(",", i)), None)
    if i is None or not words[i].word.is_role or any(token.word.is_cue for token in words[i:]):
        return None
    named = phrase_until(clause.text, words, i - 1, clause.language)
    return named if named and position_in_clause(clause, named) in {"opens", "coordinated"} else None


def opens_view(clause: Clause, verb: int) -> bool:
    """Whether a verb group follows a word such as "as", with its subject behind it: "Come ha detto Ann Lee, «…»"."""
    if not clause.language.words.inverts_groups or clause.words[0].lower not in clause.language.quotations.view_openers:
        return False
    from articlecli.quotes import inversion

    return inversion.group_start(clause, verb) == 1
