"""Whose a verb is: the subject of a verb in the writer's words about a quotation.

No parser: the subject is the noun phrase before the verb, or before the appositive, the brackets or the relative
clause between the two; a second verb ("and added", "adding") shares that of the sentence.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from articlecli.article import Passage, Span
from articlecli.languages import Language
from articlecli.mentions import Token, is_adverb, is_one_phrase, is_other_name, is_verb, tokens
from articlecli.nounphrases import phrase_at, phrase_end, phrase_to

_PARTED = re.compile(r"[,(\[—–]|--|\s-\s")  # what stands between a phrase and what only adds to it
_JOINED = re.compile(r"[\s.,)\]—–-]*")
_LONGEST_ASIDE = 40  # words between a subject and its verb
_SHORTEST_PARTICIPLE = 5  # letters: "asked", but not "red" and "king"
_LONGEST_GROUP = 6  # words of a verb's group before it: "has also repeatedly been"


class Subject(NamedTuple):
    """Whose a verb is, and how that was found."""

    mention: Passage
    way: str  # "beside", "across" an aside, "relative", "shared" with another verb


@dataclass(frozen=True, slots=True)
class Clause:
    """The writer's words in a stretch, without what is quoted there."""

    text: str
    start: int
    end: int
    language: Language
    words: Sequence[Token]

    @classmethod
    def of(cls, text: str, start: int, end: int, language: Language, quoted: Sequence[Span] = ()) -> "Clause":
        """The clause from `start` to `end` in the text. What is quoted is in order, none over another."""
        words: list[Token] = []
        at = start
        for span in quoted:
            if span.end > start and span.start < end:
                words += tokens(text, at, max(at, span.start), language)
                at = max(at, span.end)
        words += tokens(text, at, end, language) if at < end else []
        return cls(text, start, end, language, words)

    def word_before(self, place: int) -> Token | None:
        """The last word that ends before an offset."""
        return next((word for word in reversed(self.words) if word.end <= place), None)

    def gap(self, i: int) -> str:
        """What stands before the word at `i`: white space, marks, what is quoted."""
        return self.text[self.words[i - 1].end if i else self.start : self.words[i].start]


def subject(clause: Clause, verb: int) -> Subject | None:
    """Whose the verb at an index is, or None."""
    words, language = clause.words, clause.language
    first = _group_start(clause, verb)
    if words[verb].lower.endswith(language.participle_ending) and not _is_progressive(clause, first, verb):
        return _shared(clause, first)
    if not first:
        return None
    before = words[first - 1]
    if before.lower in language.conjunctions or before.lower == language.infinitive:
        return _shared(clause, first - 1)
    if not is_one_phrase(clause.text, before, words[first]):
        return _across(clause, first)
    if before.lower in language.subject_relatives:
        return Subject(Passage(before.text, before.start, before.end), "relative")
    return _beside(clause, first)


def sentence_subject(clause: Clause, until: int) -> Passage | None:
    """The noun phrase that a sentence is about, before the word at `until`; what introduces it is passed over."""
    words, language = clause.words, clause.language
    i = 0
    while i < until and (words[i].lower in language.conjunctions or words[i].lower in language.connectives):
        i += 1
    if i < until and words[i].lower in language.cues and not words[i].is_capitalised:
        i += 1  # “…,” said Ann Lee, adding
    while i < until:
        if not _introduces(words[i], language) and (found := phrase_end(clause.text, words, i, language)):
            tells_when = words[found - 1].lower in language.time_nouns
            is_short = found == i + 1 and "." in words[i].text  # "N.H.": where somebody is from
            if not (tells_when or is_short) and (i == 0 or _has_verb(clause, found, until)):
                return phrase_at(clause.text, words, i, language)
        i = next((k for k in range(i + 1, until) if "," in clause.gap(k) or ")" in clause.gap(k)), until)
    return None


def opening(clause: Clause, found: Passage) -> str:
    """Where a noun phrase stands: it "opens" its clause, is "coordinated" or "joined" to one, or stands "inside" it."""
    before = clause.text[max(clause.start, found.start - 3) : found.start].rstrip()
    if not before or not before[-1].isalnum():
        return "opens"
    word = clause.word_before(found.start)
    if word and word.lower in clause.language.conjunctions:
        return "coordinated"
    joins = word and (word.lower in clause.language.joiners or word.lower in clause.language.connectives)
    return "joined" if joins else "inside"


def _group_start(clause: Clause, verb: int) -> int:
    """The index at which a verb's group opens: "has" of "has since repeatedly said", "Monday" of "Monday told"."""
    words, language = clause.words, clause.language
    first = verb
    while first and verb - first < _LONGEST_GROUP and is_one_phrase(clause.text, words[first - 1], words[first]):
        word = words[first - 1]
        is_auxiliary = word.lower in language.auxiliaries and word.text[0].islower()
        if not (is_auxiliary or is_adverb(word, language) or word.lower in language.days):
            break
        first -= 1
    return first


def _is_progressive(clause: Clause, first: int, verb: int) -> bool:
    return any(word.lower in clause.language.auxiliaries for word in clause.words[first:verb])


def _shared(clause: Clause, first: int) -> Subject | None:
    """The subject of a verb that opens at `first` and has none of its own."""
    language = clause.language
    if first > 1 and clause.words[first - 1].lower in language.portrayals:
        own = phrase_to(clause.text, clause.words, first - 2, language)
        return Subject(own, "beside") if own else None
    if (
        first
        and clause.words[first - 1].lower not in language.function_words
        and is_one_phrase(clause.text, clause.words[first - 1], clause.words[first])
    ):
        own = _after_with(clause, first)
        if own:
            return Subject(own, "beside")
    found = sentence_subject(clause, first)
    return Subject(found, "shared") if found else None


def _after_with(clause: Clause, first: int) -> Passage | None:
    """The subject of a participle after "with": "with Ann Lee calling it late"."""
    found = phrase_to(clause.text, clause.words, first - 1, clause.language)
    if not found:
        return None
    before = clause.word_before(found.start)
    return found if before and before.lower in clause.language.accompaniments else None


def _across(clause: Clause, verb: int) -> Subject | None:
    """The subject of a verb that opens at `verb`, behind an appositive, a relative clause or brackets.

    Of "the chief, Ann Lee, said" and of "Ann Lee, the chief, said" that is the name.
    """
    if not _JOINED.fullmatch(clause.gap(verb)):
        return None
    ends = [verb, *(i for i in range(verb - 1, max(0, verb - _LONGEST_ASIDE), -1) if _PARTED.search(clause.gap(i)))]
    phrases = (phrase_to(clause.text, clause.words, end - 1, clause.language) for end in ends)
    fitting = [
        found for found in phrases if found and opening(clause, found) != "inside" and not _is_of_a_place(clause, found)
    ]
    if not fitting:
        found = sentence_subject(clause, verb)
        return Subject(found, "shared") if found else None
    names = [found for found in fitting if found.text.split()[-1][0].isupper()]
    return Subject((names or fitting)[-1], "across")


def _is_of_a_place(clause: Clause, found: Passage) -> bool:
    """Whether a name only tells where another is from: "(Ind.)", "Leeds, Mo.,"."""
    is_short = found.text.endswith(".") and " " not in found.text
    return is_short or clause.text[max(clause.start, found.start - 1) : found.start] in {"(", "["}


def _beside(clause: Clause, first: int) -> Subject | None:
    """The noun phrase right before a verb, or, where that belongs to a relative clause, the one that it describes."""
    text, words, language = clause.text, clause.words, clause.language
    found = phrase_to(text, words, first - 1, language)
    start = found.start if found else words[first - 1].start
    for i in range(first - 2, max(0, first - _LONGEST_ASIDE), -1):
        if _PARTED.search(clause.gap(i + 1)):
            break
        if words[i].lower in language.relatives_of_people and i + 1 < first and words[i].end < start:
            if is_verb(words[i + 1], language) or is_adverb(words[i + 1], language):
                head = phrase_to(text, words, i - 1, language)
                return Subject(head, "across") if head else None
            break
    if (found and _is_object(clause, found)) or words[first - 1].lower in language.time_nouns:
        other = sentence_subject(clause, first)
        if other is None or other == found:
            return None
        return Subject(other, "beside" if other.end == words[first - 1].end else "shared")  # "most of the workers"
    return Subject(found, "beside") if found else None


def _is_object(clause: Clause, found: Passage) -> bool:
    """Whether a noun phrase has a preposition before it: "A source speaking to the News said"."""
    word = clause.word_before(found.start)
    if word is None or not clause.text[word.end : found.start].isspace():
        return False
    return word.lower in clause.language.prepositions_only


def _introduces(token: Token, language: Language) -> bool:
    """Whether a word opens what stands before a sentence's subject: "In a statement,", "Asked why,"."""
    lower = token.lower
    opens = lower in language.introducers
    participle = (
        lower.endswith((language.participle_ending, language.past_ending)) and len(lower) >= _SHORTEST_PARTICIPLE
    )
    return opens or participle or is_other_name(token, language)


def _has_verb(clause: Clause, at: int, until: int) -> bool:
    """Whether a verb, or an aside, follows a noun phrase."""
    if at >= len(clause.words) or at > until:
        return False
    following = clause.words[at]
    if _PARTED.search(clause.gap(at)):
        return any(is_verb(word, clause.language) for word in clause.words[at : until + 1])
    is_third_person = following.text[0].islower() and following.lower.endswith(clause.language.third_person_ending)
    return is_third_person or is_adverb(following, clause.language) or is_verb(following, clause.language)
