"""Finds the subject behind a verb group in a language such as French or Spanish: "a dit hier à la presse Ann Lee".

Adverbs, times and phrases with a preposition may stand between the two.
"""

from collections.abc import Sequence

from articlecli.core import Passage
from articlecli.languages import Language
from articlecli.people import form_of_mention, phrase_from
from articlecli.quotes.clauses import Clause, is_object_pronoun, subject
from articlecli.text import Token, WordTraits

_LONGEST_PHRASE = 4  # words of a phrase with a preposition: "dans un long entretien"
_LONGEST_DESCRIPTION = 14  # words from the verb to the comma before a name
_MOST_BETWEEN = 6  # adverbs and phrases between a verb and the subject behind it


def group_start(clause: Clause, verb: int) -> int:
    """Returns the index of the first word of the verb group that ends at `verb`: that of "a" in "a ainsi déclaré"."""
    words, language = clause.words, clause.language
    while (
        verb
        and words[verb].is_joined
        and (_is_in_group(words[verb - 1].word, language) or is_object_pronoun(clause, verb - 1))
    ):
        verb -= 1
    return verb


def subject_of_group(clause: Clause, verb: int) -> tuple[Passage | None, str]:
    """Returns the subject behind a verb group that opens the clause or follows a comma, and its place."""
    first = group_start(clause, verb)
    if first and not clause.has_mark_before(",", first):
        return None, ""
    named = subject_behind(clause, verb)
    return (apposed_name(clause, named) or named) if named else None, "later" if first else ""


def subject_behind(clause: Clause, verb: int) -> Passage | None:
    """Returns the subject behind the verb at index `verb`, or None."""
    words = clause.words
    at = verb + 1
    for _ in range(_MOST_BETWEEN):
        opens = _end_of_aside(clause, at)
        if opens >= len(words) or (opens == at and not words[at].is_joined):
            return None
        at = opens
        end = _end_of_time(clause, at)
        if end is None and (named := phrase_from(clause.text, words, at, clause.language)):
            return named
        end = end or _end_of_adverbial(clause, at)
        if end is None:
            return None
        at = end
    return None


def apposed_name(clause: Clause, described: Passage) -> Passage | None:
    """Returns the name behind a description's comma, or None: "Ann Lee" in "dit la directrice du port, Ann Lee"."""
    words, names = clause.words, clause.language.names
    at = next((i for i, word in enumerate(words) if word.start >= described.end), len(words))
    while at < len(words) and words[at].is_joined and at and not clause.has_mark_before(",", at):
        if words[at].word.is_cue or at > _LONGEST_DESCRIPTION:
            return None
        at += 1  # what else belongs to the description: "le directeur de l'Observatoire des marées"
    if at >= len(words) or clause.gap(at).strip() != ",":
        return None
    opens = at
    if clause.language.words.follows_commas and words[at].word.is_determiner:
        opens = min(at + 2, len(words) - 1)  # "seu presidente, o venezuelano Ann Lee"
    is_given = words[opens].lower in names.feminine | names.masculine
    is_long = clause.language.words.follows_commas and opens + 1 < len(words) and words[opens + 1].is_capitalised
    if not ((is_given or is_long) and words[opens].is_capitalised):
        return None
    if form_of_mention(described, clause.language) == "name" and not words[at - 1].word.is_lower:
        head = described.text.split()[0].lower()
        if head not in clause.language.words.determiners and not head.startswith(("l'", "l’")):
            return None  # "dit Tom Marsh, Ann Lee le sait"
    return phrase_from(clause.text, words, at, clause.language)


def cue_alone(before: Clause, after: Clause) -> str | None:
    """Returns the cue that has no subject beside a quotation, or None: "« … », dijo." or "Y agregó: « … »"."""
    for clause in (after, before):
        cues = [verb for verb in clause.cues if clause.words[verb].lower not in clause.language.quotations.noun_cues]
        verb = next(iter(cues if clause is after else reversed(cues)), None)
        if verb is None or _has_subject(clause, verb):
            continue
        if (
            clause is after
            and group_start(clause, verb) > 0
            and not clause.has_mark_before(",", group_start(clause, verb))
        ):
            continue
        return clause.words[verb].text
    return None


def _has_subject(clause: Clause, verb: int) -> bool:
    """Whether a verb has a subject on either side."""
    return subject_behind(clause, verb) is not None or subject(clause, verb) is not None


def _is_in_group(word: WordTraits, language: Language) -> bool:
    """Whether a word may stand in a verb group before its last verb: "a", "ainsi", "s'"."""
    return word.is_adverb or (word.is_lower and word.lower in language.words.auxiliaries)


def _end_of_time(clause: Clause, at: int) -> int | None:
    """Returns the index behind a time with a determiner at `at`, or None: "cette semaine", "este martes"."""
    words, language = clause.words, clause.language
    times = language.words.days | language.words.time_nouns
    if not words[at].word.is_determiner or at + 1 >= len(words) or words[at + 1].lower not in times:
        return None
    end = at + 2
    while end < len(words) and words[end].is_joined and words[end].lower in times:
        end += 1
    return end


def _end_of_aside(clause: Clause, at: int) -> int:
    """Returns the index behind an aside in commas at `at`, or `at`: that of "o" in "promete, no entanto, o autarca"."""
    words = clause.words
    if not clause.language.words.follows_commas or at >= len(words) or not clause.has_mark_before(",", at):
        return at
    for i in range(at, min(at + _LONGEST_PHRASE, len(words) - 1)):
        if words[i].word.is_capitalised or words[i].word.is_cue:
            return at
        if clause.has_mark_before(",", i + 1):
            return i + 1
    return at


def _end_of_adverbial(clause: Clause, at: int) -> int | None:
    """Returns the index behind the adverb, the time or the phrase with a preposition at `at`; None where none is."""
    words, language = clause.words, clause.language
    if words[at].word.is_adverb or words[at].lower in language.words.days | language.words.time_nouns:
        return at + 1
    if words[at].lower not in language.words.prepositions_only:
        return None
    first = at + 1
    if first == len(words):
        return first
    if _is_phrase_of_two(words[first : first + 2], language):
        return first + 1
    return _end_of_noun_phrase(words, first, language)


def _end_of_noun_phrase(words: Sequence[Token], first: int, language: Language) -> int:
    """Returns the index behind the noun phrase that begins at `first`, behind a preposition."""
    end = first
    while end < len(words) and words[end].is_joined and words[end].word.is_determiner:
        end += 1
    while end < len(words) and words[end].is_joined and _is_plain(words[end].word) and end - first < _LONGEST_PHRASE:
        end += 1
    name = end
    while end < len(words) and words[end].is_joined and words[end].is_capitalised:
        end += 1
    capitals = words[name:end]
    opens = next((i for i in range(len(capitals)) if _opens_name(capitals[i], language) and name + i > first), None)
    if opens is not None:
        return name + opens  # "au magazine Ann Lee", "à l'ORN Me Lee": the name is the subject's
    if len(capitals) > 1 and capitals[0].text.isupper():
        return name + 1  # "à l'ORN Orsel Lee"
    return name if name > first + words[first].word.is_determiner and len(capitals) > 1 else max(end, first)


def _is_phrase_of_two(behind: Sequence[Token], language: Language) -> bool:
    """Whether a preposition and the word behind it are a phrase where there are no articles: "в среду", "на это"."""
    if language.words.needs_articles or not behind:
        return False
    is_pronoun = behind[0].word.is_determiner and behind[-1].is_capitalised
    return behind[0].lower in language.words.days or is_pronoun


def _opens_name(token: Token, language: Language) -> bool:
    """Whether a person's name may begin with a word with a capital: a given name or a title."""
    names = language.names
    return token.lower in names.feminine or token.lower in names.masculine or token.lower in names.honorifics


def _is_plain(word: WordTraits) -> bool:
    """Whether a word may be a noun or an adjective in a phrase with a preposition."""
    return word.is_lower and not (word.is_function_word or word.is_cue or word.is_determiner)
