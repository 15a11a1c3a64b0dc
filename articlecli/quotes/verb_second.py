"""Finds the subject of a verb in a language whose finite verb is the second part of a sentence, such as German.

The subject stands right before the finite verb ("Lee sagte"), or right behind it if another part opens the sentence
("gestern sagte Lee", "hat Lee gesagt"). In a clause that a word such as "wie" opens, the verb is the last word, and the
subject follows the opening word ("wie Lee sagte").
"""

import re
from functools import cache

from articlecli.core import Passage, lazy_pattern, passage
from articlecli.languages import Language
from articlecli.people import is_common_noun, listed_noun, phrase_end, phrase_from, phrase_until
from articlecli.quotes.clauses import Clause, Subject, across_aside

_FARTHEST_AUXILIARY = 30  # words between an auxiliary and its participle
_FEWEST_WITH_PHRASE = 3  # words of "Im Bericht heißt es"
_ENDS_CLAUSE = lazy_pattern(r"[,;:.?!“”\"»«–—]")
_OPENING_MARKS = frozenset("‘“„«")
_MOST_BETWEEN = 6  # adverbs and phrases between a verb and the subject behind it


def subject(clause: Clause, verb: int) -> Subject | None:
    """Returns the subject of the verb at index `verb`, or None if none is found."""
    words, language = clause.words, clause.language
    if found := inner_subject(clause, verb):
        return found
    finite = finite_verb(clause, verb)
    behind = subject_behind(clause, finite)
    if finite + 1 < len(words) and _is_impersonal(words[finite + 1].lower, language):
        source = behind or _opening_phrase(clause)
        return Subject(source, "beside") if source else None
    if not (behind and _is_sure(clause, behind)) and (found := _not_behind(clause, finite, behind)):
        return found
    return Subject(behind, "beside") if behind else _shared(clause, finite)


def _not_behind(clause: Clause, finite: int, behind: Passage | None) -> Subject | None:
    """Returns the subject before the finite verb, across an aside, or shared with another verb, or None.

    `behind` is the phrase behind the verb, which may be the object.
    """
    words, language = clause.words, clause.language
    if not finite:
        return None
    if words[finite].is_joined:
        if words[finite - 1].lower in language.words.conjunctions:
            return None if behind and finite == 1 else _shared(clause, finite - 1)
        before = _before(clause, finite)
        return Subject(before, "beside") if before else None
    is_opened = words[0].lower in _clause_openers(language)
    is_last = finite + 1 >= len(words) or not words[finite + 1].is_joined
    return None if _ends_phrase(clause, behind) or (is_opened and not is_last) else across_aside(clause, finite)


def finite_verb(clause: Clause, verb: int) -> int:
    """Returns the index of the auxiliary of a participle, or else `verb` itself: "hat" for "hat Lee gesagt"."""
    words, language = clause.words, clause.language
    if words[verb].lower not in language.quotations.participle_cues:
        return verb
    if verb and not words[verb].is_joined and words[verb - 1].lower in language.words.auxiliaries:
        return verb  # the auxiliary ends a clause: "In dem Brief, den Lee geschrieben hat, erklärt er"
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
    is_impersonal = i < len(words) and _is_impersonal(words[i].lower, language)
    i += is_impersonal
    for _ in range(_MOST_BETWEEN):
        if named := _quoted_name(clause, i):
            return named
        if i >= len(words) or not words[i].is_joined:
            return None
        end = _end_of_inset(clause, i)
        if end is None:
            break
        if is_impersonal and words[i].lower in language.quotations.impersonal_links:  # "hieß es im Bericht"
            return passage(clause.text, words[i + 1].start, words[end - 1].end)
        i = end
    is_object = is_impersonal or i >= len(words) or words[i].lower in language.words.object_determiners
    return None if is_object else phrase_from(clause.text, words, i, language)


def _quoted_name(clause: Clause, i: int) -> Passage | None:
    """Returns the name in marks at index `i`, also behind a determiner: Die Woche in "schrieb „Die Woche“"."""
    words = clause.words
    if i < len(words) and words[i].is_joined:
        return clause.quoted_name(words[i].end) if words[i].word.is_determiner else None
    return clause.quoted_name(words[i - 1].end)


def _end_of_inset(clause: Clause, i: int) -> int | None:
    """Returns the index behind an adverb or a phrase with a preposition that opens at index `i`, or None."""
    word, language = clause.words[i].word, clause.language
    end = None if word.is_adverb else phrase_end(clause.text, clause.words, i, language)
    if end and _is_time(clause.words[end - 1].lower, language):
        return end  # "letzten September"
    if word.is_lower and word.lower in language.words.prepositions and i + 1 < len(clause.words):
        end = phrase_end(clause.text, clause.words, i + 1, language)
        given = language.names.feminine | language.names.masculine
        names = (k for k in range(i + 2, (end or 0) - 1) if clause.words[k].lower in given)
        return next(names, end) if clause.words[i + 1].is_capitalised else end  # "in Orla [Ann Lee]"
    return i + 1 if word.is_adverb and not word.is_pronoun else None


def sentence_subject(clause: Clause, until: int) -> Passage | None:
    """Returns the subject of the sentence, before the word at index `until`, or None."""
    return sentence_parts(clause, until)[0]


def sentence_parts(clause: Clause, until: int) -> tuple[Passage | None, int | None]:
    """Returns the subject of the sentence and the index of its finite verb, before the word at index `until`."""
    words, language = clause.words, clause.language
    i = 0
    while i < until and words[i].lower in language.words.conjunctions:
        i += 1
    if i < until and words[i].lower in language.words.subordinators:  # "Als Lee kam, rief Orr"
        i = next((k for k in range(i + 1, until) if clause.has_mark_before(",", k)), until)
        return (subject_behind(clause, i), i) if i < until and words[i].word.is_lower else (None, None)
    if i >= until:
        return None, None
    if words[i].word.is_cue and words[i].word.is_lower:
        return subject_behind(clause, i), i
    is_phrase = words[i].lower in language.words.prepositions
    end = phrase_end(clause.text, words, i + is_phrase, language) if i + is_phrase < until else None
    verb = _after_opening(clause, end if end else i + 1, until)
    has_verb = verb < until and words[verb].word.is_lower and words[verb].lower not in language.words.prepositions
    behind = subject_behind(clause, verb) if has_verb else None
    is_other = is_phrase or not end or not _may_be_subject(clause, i) or (behind and _is_sure(clause, behind))
    if is_other or not end or _is_time(words[end - 1].lower, language):
        return behind, verb if has_verb else None
    if behind and end == i + 1 and not _is_shown_noun(clause, i):
        return behind, verb
    return passage(clause.text, words[i].start, words[end - 1].end), verb if has_verb else None


def _after_opening(clause: Clause, i: int, until: int) -> int:
    """Returns the index of the word behind the part that opens a sentence, whose first phrase ends before index `i`.

    More phrases with prepositions may belong to that part, and a clause between commas.
    """
    words, language = clause.words, clause.language
    while i + 1 < until and words[i].is_joined and words[i].lower in language.words.prepositions:
        end = phrase_end(clause.text, words, i + 1, language)
        if end is None:
            return i
        i = end
    if i < until and clause.has_mark_before(",", i):  # "In dem Bericht, der gestern erschien, sagte"
        return next((k for k in range(i + 1, until) if clause.has_mark_before(",", k)), i)
    return i


def _opening_phrase(clause: Clause) -> Passage | None:
    """Returns the phrase behind the preposition that opens a clause: "dem Bericht" in "In dem Bericht heißt es"."""
    words, language = clause.words, clause.language
    if len(words) < _FEWEST_WITH_PHRASE or words[0].lower not in language.words.prepositions:
        return None
    return phrase_from(clause.text, words, 1, language)


def _is_time(lower: str, language: Language) -> bool:
    return lower in language.words.time_nouns or lower in language.words.days


def _is_shown_noun(clause: Clause, i: int) -> bool:
    """Whether the word that opens a sentence has its capital as a noun or a name: it has one elsewhere, too."""
    word = clause.words[i]
    if word.word.is_pronoun or is_common_noun(word.text, clause.language):
        return True
    return re.search(rf"[\w,;] {re.escape(word.text)}\b", clause.text) is not None


def _is_impersonal(lower: str, language: Language) -> bool:
    """Whether a word is a pronoun that means nobody: "es" in "hieß es"."""
    things = (language.names.pronouns_by_class.get(name, frozenset()) for name in language.names.thing_pronouns)
    return any(lower in words for words in things)


def _is_sure(clause: Clause, found: Passage) -> bool:
    """Whether a phrase can only be a subject, by its form: "er", or "der" before a noun for a man."""
    opening, *rest = found.text.lower().split()
    language = clause.language
    if not rest:
        return opening in language.words.subject_pronouns
    return opening in language.words.subject_determiners and not language.names.masculine_nouns.isdisjoint(
        end for word in rest[:3] if (end := listed_noun(word, language))
    )


@cache
def _clause_openers(language: Language) -> frozenset[str]:
    """Returns the words whose clause stands before a finite verb, and its subject behind: "Als Lee kam, sagte Orr"."""
    if language.words.capitals_mark_nouns:
        return language.words.subordinators
    return language.words.clause_introducers | language.quotations.participle_cues


def _ends_phrase(clause: Clause, found: Passage | None) -> bool:
    """Whether a mark follows a phrase, or nothing does: "Lee" in "sagte Lee, „…“"."""
    if found is None:
        return False
    after = clause.text[found.end : found.end + 2].strip(" \n")[:1]
    is_object = not clause.language.words.capitals_mark_nouns and after in _OPENING_MARKS  # "noemt het plan ‘…’"
    return not (after.isalnum() or is_object)


def _may_be_subject(clause: Clause, i: int) -> bool:
    """Whether the phrase that opens at index `i` may be a subject, by its first word."""
    word, language = clause.words[i], clause.language
    if word.lower in language.words.object_determiners or _is_impersonal(word.lower, language):
        return False
    return not (i == 0 and word.lower.endswith(language.words.adverb_endings or ("\0",)))


def _before(clause: Clause, finite: int) -> Passage | None:
    """Returns the subject right before a finite verb, or None where an object or a phrase of time stands there."""
    words, language = clause.words, clause.language
    found = phrase_until(clause.text, words, finite - 1, language)
    if not found or _is_time(words[finite - 1].lower, language):
        return None
    first = next(i for i, word in enumerate(words) if word.start >= found.start)
    is_object = first and words[first].is_joined and words[first - 1].lower in language.words.prepositions
    if is_object or not _may_be_subject(clause, first):
        return None
    is_bare = first == 0 and finite == 1
    return None if is_bare and subject_behind(clause, finite) and not _is_shown_noun(clause, 0) else found


def inner_subject(clause: Clause, verb: int) -> Subject | None:
    """Returns the subject of a verb that ends an inner clause, or None: "Lee" in "wie Lee sagte".

    In a relative clause, it is the phrase behind the pronoun, or else the phrase before it: "Lee, der das sagte".
    """
    words, language = clause.words, clause.language
    first = last = verb
    while first and not _ENDS_CLAUSE.search(clause.gap(first)):
        first -= 1
    while last + 1 < len(words) and words[last + 1].is_joined:
        last += 1
        if words[last].lower not in language.words.auxiliaries:
            return None
    opening = words[first].lower
    is_relative = first > 0 and clause.has_mark_before(",", first) and opening in language.words.definite_articles
    if verb == first or not (is_relative or opening in language.words.subordinators):
        return None
    is_subject = is_relative and opening in language.words.subject_determiners  # "Lee, der den Bericht so nennt"
    found = None if is_subject else subject_behind(clause, first)
    if found and found.end <= words[verb].start:
        return Subject(found, "beside")
    head = phrase_until(clause.text, words, first - 1, language) if is_relative else None
    return Subject(head, "across") if head else None


def _shared(clause: Clause, until: int) -> Subject | None:
    found = sentence_subject(clause, until)
    return Subject(found, "shared") if found else None
