"""Finds the speakers where the finite verb is the second part of its sentence, or a particle stands for it: "so Lee".

The subject of such a verb is found by `verb_second.py`; the other patterns are in `patterns.py`.
"""

from articlecli.people import phrase_end, phrase_from, phrase_until
from articlecli.quotes import verb_second
from articlecli.quotes.clauses import Clause, Subject
from articlecli.quotes.speakers.attributions import Attribution


def _so_x(clause: Clause, i: int) -> Attribution | None:
    """Finds „…“, so Ann Lee": the word at index `i` stands for a cue."""
    words, particles = clause.words, clause.language.quotations.cue_particles
    if i + 1 >= len(words) or words[i].text not in particles or not words[i + 1].is_joined:
        return None
    named = phrase_from(clause.text, words, i + 1, clause.language)
    return Attribution(named, words[i].text, ("said X", "")) if named else None


def so_x_after(clause: Clause) -> Attribution | None:
    """Finds „…“, so Ann Lee" and „…“ beendet, so Ann Lee"."""
    if named := _so_x(clause, 0):
        return named
    for i in range(1, len(clause.words)):
        if clause.has_mark_before(",", i) and (named := _so_x(clause, i)):
            return named._replace(pattern=("said X", "later"))
    return None


def said_x_second(clause: Clause, verb: int) -> Attribution | None:
    """Finds „…“, sagte gestern Ann Lee" and „…“, hat Ann Lee gesagt" where the finite verb is the second part."""
    finite = verb_second.finite_verb(clause, verb)
    attached = all(token.word.is_adverb for token in clause.words[:finite])
    if not (attached or clause.has_mark_before(",", finite)):
        return None
    object_ = cited(clause, verb)
    named = object_.mention if object_ else verb_second.subject_behind(clause, finite)
    cue = clause.words[verb].text
    return Attribution(named, cue, ("said X", "" if attached else "later")) if named else None


def behind_last_colon(clause: Clause) -> Clause:
    """Returns the part of a clause behind its last colon or semicolon, or the whole where the part names nobody."""
    text, words = clause.text, clause.words
    for i in range(len(words) - 1, 0, -1):
        if any(clause.has_mark_before(mark, i) for mark in ":;"):
            part = Clause(text, words[i].start, clause.end, clause.language, clause.quoted)
            return part if part.cues else clause
    return clause


def cited(clause: Clause, verb: int) -> Subject | None:
    """Returns the object of the active verb at index `verb`, whom its subject cites, or None.

    It is the second phrase behind the verb, or the only one where an article or the subject before the verb shows it.
    """
    text, words, language = clause.text, clause.words, clause.language
    if words[verb].lower not in language.quotations.citing_cues or verb + 1 >= len(words):
        return None
    end = phrase_end(text, words, verb + 1, language) if words[verb + 1].is_joined else None
    if not end or verb_second.finite_verb(clause, verb) != verb:
        return None
    second = phrase_from(text, words, end, language) if end < len(words) and words[end].is_joined else None
    before = phrase_until(text, words, verb - 1, language) if verb and words[verb].is_joined else None
    opens = before is not None and before.start == words[0].start
    is_object = opens or words[verb + 1].lower in language.words.object_determiners
    found = second or (phrase_from(text, words, verb + 1, language) if is_object else None)
    return Subject(found, "beside") if found else None


def is_passive(clause: Clause, verb: int) -> bool:
    """Whether the cue at index `verb` is a passive participle whose subject doesn't speak: "wurde gesagt"."""
    words, language = clause.words, clause.language
    if not language.words.verb_second or words[verb].lower in language.quotations.citing_cues:
        return False
    finite = verb_second.finite_verb(clause, verb)
    return finite != verb and words[finite].lower in language.words.passive


def agent(clause: Clause, verb: int) -> Subject | None:
    """Returns the agent of the passive participle at index `verb`, or None: "Lee" in "wurde von Lee gesagt"."""
    words, language = clause.words, clause.language
    for i in range(verb):
        if words[i].lower in language.words.agents and (found := phrase_from(clause.text, words, i + 1, language)):
            return Subject(found, "beside")
    return None
