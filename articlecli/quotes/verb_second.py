"""Finds the subject of a verb in a language whose finite verb is the second part of a sentence, such as German.

The subject stands right before the finite verb ("Lee sagte"), or right behind it if another part opens the sentence
("gestern sagte Lee", "hat Lee gesagt"). In a clause that a word such as "wie" opens, it follows that word ("wie Lee
sagte").
"""

from articlecli.core import Passage, passage
from articlecli.languages import Language
from articlecli.people import phrase_end, phrase_from, phrase_until
from articlecli.quotes.clauses import Clause, Subject, across_aside

_FARTHEST_AUXILIARY = 30  # words between an auxiliary and its participle
_MOST_BETWEEN = 6  # adverbs and phrases between a verb and the subject behind it


def subject(clause: Clause, verb: int) -> Subject | None:
    """Returns the subject of the verb at index `verb`, or None if none is found."""
    finite = finite_verb(clause, verb)
    opened = _in_inner_clause(clause, finite)
    if opened:
        return opened
    words, language = clause.words, clause.language
    if finite and words[finite].is_joined:
        if words[finite - 1].lower in language.words.conjunctions:
            return _shared(clause, finite - 1)
        if found := _before(clause, finite):
            return Subject(found, "beside")
    if found := subject_behind(clause, finite):
        return Subject(found, "beside")
    if finite and not words[finite].is_joined:
        return across_aside(clause, finite)
    return _shared(clause, finite)


def finite_verb(clause: Clause, verb: int) -> int:
    """Returns the index of the auxiliary of a participle, or else `verb` itself: "hat" for "hat Lee gesagt"."""
    words, language = clause.words, clause.language
    if words[verb].lower not in language.quotations.participle_cues:
        return verb
    for i in range(verb - 1, max(-1, verb - 1 - _FARTHEST_AUXILIARY), -1):
        if words[i].lower in language.words.auxiliaries:
            return i
        if words[i].word.is_cue and words[i].word.is_lower:
            break
    return verb


def subject_behind(clause: Clause, verb: int) -> Passage | None:
    """Returns the subject behind the finite verb at index `verb`, or None: "Lee" in "sagte gestern in Orla Lee"."""
    words, language = clause.words, clause.language
    i = verb + 1
    is_impersonal = False
    for _ in range(_MOST_BETWEEN):
        if i >= len(words) or not words[i].is_joined:
            return None
        word = words[i].word
        if _is_impersonal(word.lower, language):
            is_impersonal = True
            i += 1
        elif word.is_lower and word.lower in language.words.prepositions:
            end = phrase_end(clause.text, words, i + 1, language) if i + 1 < len(words) else None
            if end is None:
                return None
            if is_impersonal:  # "hieß es im Bericht"
                return passage(clause.text, words[i + 1].start, words[end - 1].end)
            i = end
        elif word.is_adverb and not word.is_pronoun:
            i += 1
        elif word.lower in language.words.object_determiners:
            return None
        else:
            return phrase_from(clause.text, words, i, language)
    return None


def sentence_subject(clause: Clause, until: int) -> Passage | None:
    """Returns the subject of the sentence, before the word at index `until`, or None."""
    words, language = clause.words, clause.language
    i = 0
    while i < until and words[i].lower in language.words.conjunctions:
        i += 1
    if i >= until:
        return None
    if words[i].word.is_cue and words[i].word.is_lower:
        return subject_behind(clause, i)
    is_phrase = words[i].lower in language.words.prepositions
    end = phrase_end(clause.text, words, i + is_phrase, language) if i + is_phrase < until else None
    if end and not is_phrase and words[i].lower not in language.words.object_determiners:
        if end < len(words) and (words[end].word.is_lower or not words[end].is_joined):
            return passage(clause.text, words[i].start, words[end - 1].end)
        if end == len(words):
            return passage(clause.text, words[i].start, words[end - 1].end)
    verb = end if end else i + 1
    if verb < until and words[verb].is_joined and words[verb].word.is_lower:
        return subject_behind(clause, verb)
    return None


def _is_impersonal(lower: str, language: Language) -> bool:
    """Whether a word is a pronoun that means nobody: "es" in "hieß es"."""
    things = (language.names.pronouns_by_class.get(name, frozenset()) for name in language.names.thing_pronouns)
    return any(lower in words for words in things)


def _before(clause: Clause, finite: int) -> Passage | None:
    """Returns the subject right before a finite verb, or None where an object or a phrase of time stands there."""
    words, language = clause.words, clause.language
    found = phrase_until(clause.text, words, finite - 1, language)
    if not found or words[finite - 1].lower in language.words.time_nouns | language.words.days:
        return None
    first = next(i for i, word in enumerate(words) if word.start >= found.start)
    if words[first].lower in language.words.object_determiners:
        return None
    is_object = first and words[first].is_joined and words[first - 1].lower in language.words.prepositions
    return None if is_object or _is_impersonal(words[first].lower, language) else found


def _in_inner_clause(clause: Clause, finite: int) -> Subject | None:
    """Returns the subject behind the word that opens the verb's clause, or None: "Lee" in "wie Lee sagte"."""
    words, language = clause.words, clause.language
    first = finite
    while first and words[first].is_joined:
        first -= 1
    if words[first].lower not in language.words.subordinators or finite <= first + 1:
        return None
    found = subject_behind(clause, first)
    return Subject(found, "beside") if found and found.start < words[finite].start else None


def _shared(clause: Clause, until: int) -> Subject | None:
    found = sentence_subject(clause, until)
    return Subject(found, "shared") if found else None
