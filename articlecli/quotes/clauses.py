"""Finds the subject of a verb in the writer's words around a quotation.

There is no parser. The subject is the noun phrase before the verb. An appositive, brackets or a relative clause may
stand between the two. A second verb ("and added", "adding") has the same subject as its sentence.
"""

from collections.abc import Sequence
from functools import cached_property

from articlecli.core import Passage, Record, Span, lazy_pattern, passage
from articlecli.languages import Language
from articlecli.people import is_common_noun, phrase_end, phrase_until
from articlecli.text import Token, has_capital, tokenize

_ASIDE_MARK = lazy_pattern(r"[,(\[—–]|--|\s-\s")  # the mark before an aside, such as an appositive
_ASIDE_END = lazy_pattern(r"[\s.,)\]—–-]*")  # the text between an aside and the verb
_LONGEST_QUOTED_NAME = 40  # characters: „Die Woche“
_LONGEST_ASIDE = 40  # words between a subject and its verb
_LONGEST_PAIR = 30  # words between the two words of a paired cue: "stellte … fest"
_LONGEST_GROUP = 6  # words of a verb group before its verb: "has also repeatedly been"


class Subject(Record):
    """The subject of a verb, and the way in which it was found."""

    mention: Passage
    how_found: str  # "beside" the verb, "across" an aside, "relative" (a pronoun), "shared" with another verb


class Clause:
    """The writer's words from `start` to `end` in the article's text, without the words in the `quoted` spans.

    The `quoted` spans are in order and don't overlap. The words are read only when they are first used, since many
    clauses are never used.
    """

    def __init__(self, text: str, start: int, end: int, language: Language, quoted: Sequence[Span] = ()) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.language = language
        self.quoted = quoted

    @cached_property
    def words(self) -> list[Token]:
        """The words as tokens, in order."""
        found: list[Token] = []
        at = self.start
        for span in self.quoted:
            if span.end > self.start and span.start < self.end:
                if span.start > at:
                    found += tokenize(self.text, at, span.start, self.language)
                at = max(at, span.end)
        return found + tokenize(self.text, at, self.end, self.language) if at < self.end else found

    @cached_property
    def cues(self) -> list[int]:
        """The indices of the cues. A word with a capital is a cue only if it is the first word of the clause."""
        cues = [i for i, token in enumerate(self.words) if token.word.is_cue and (token.word.is_lower or not i)]
        pairs = self.language.quotations.paired_cues
        if not pairs:
            return cues
        return sorted({*cues, *(i for i, token in enumerate(self.words) if token.lower in pairs and self._is_pair(i))})

    def _is_pair(self, i: int) -> bool:
        """Whether one of the words that make the verb at index `i` a cue ends its clause, or stands before a quotation.

        A determiner may stand between that word and the quotation: "sah darin eine „…“".
        """
        partners = self.language.quotations.paired_cues[self.words[i].lower]
        for k in range(i + 1, min(len(self.words), i + _LONGEST_PAIR)):
            if self.words[k].lower in partners:
                last = k + (k + 1 < len(self.words) and self.words[k + 1].word.is_determiner)
                if last + 1 >= len(self.words) or not self.words[last + 1].is_joined:
                    return True
        return False

    @property
    def is_reported(self) -> bool:
        """Whether its main clause has a verb in the mood of reported speech, and no cue: "die Brücke sei sicher"."""
        verbs = self.language.words.reporting_verbs
        return bool(verbs) and self.has_any(verbs) and not self.cues and self._reports(verbs)

    def _reports(self, verbs: frozenset[str]) -> bool:
        """Whether one of the verbs stands before the first comma, or before the second behind a subordinate clause."""
        commas = 1 + (self.words[0].lower in self.language.words.subordinators)
        for i, token in enumerate(self.words):
            commas -= self.has_mark_before(",", i)
            if not commas:
                return False
            if token.lower in verbs:
                return True
        return False

    def has_any(self, words: frozenset[str]) -> bool:
        """Whether the clause has one of the words, which are in lower case."""
        return not words.isdisjoint(self._lowers)

    @cached_property
    def _lowers(self) -> frozenset[str]:
        return frozenset([token.lower for token in self.words])

    def word_before(self, place: int) -> Token | None:
        """Returns the last word that ends at or before the offset `place`, or None."""
        return next((word for word in reversed(self.words) if word.end <= place), None)

    def quoted_name(self, place: int) -> Passage | None:
        """Returns the short text in marks behind the offset `place`, or None: Die Woche in "schrieb „Die Woche“"."""
        for span in self.quoted:
            if place <= span.start < self.end and not self.text[place : span.start].strip():
                start, end = span.start + 1, span.end - 1
                is_short = end - start <= _LONGEST_QUOTED_NAME and self.text[start : start + 1].isupper()
                return passage(self.text, start, end) if is_short else None
        return None

    def gap(self, i: int) -> str:
        """Returns the text between the word at index `i` and the one before it: white space, marks, quotations."""
        return self.text[self.words[i - 1].end if i else self.start : self.words[i].start]

    def has_mark_before(self, mark: str, i: int) -> bool:
        """Whether a mark stands between the word at index `i` and the one before it."""
        return not self.words[i].is_joined and mark in self.gap(i)


def subject(clause: Clause, verb: int) -> Subject | None:
    """Returns the subject of the verb at index `verb`, or None if none is found."""
    if clause.language.words.verb_second:
        from articlecli.quotes import verb_second

        return verb_second.subject(clause, verb)
    return _subject_before(clause, verb)


def _subject_before(clause: Clause, verb: int) -> Subject | None:
    words, language = clause.words, clause.language
    first = _group_start(clause, verb)
    if words[verb].lower.endswith(language.words.participle_endings) and not _is_progressive(clause, first, verb):
        return _shared(clause, first)
    if not first:
        return None
    before = words[first - 1]
    if before.lower in language.words.conjunctions or before.lower == language.words.infinitive_marker:
        return _shared(clause, first - 1)
    if not words[first].is_joined:
        return across_aside(clause, first)
    if before.lower in language.words.subject_relatives:
        relative = Subject(Passage(before.text, before.start, before.end), "relative")
        return _head_of_relative(clause, first, verb) or relative
    return _beside(clause, first)


def sentence_subject(clause: Clause, until: int) -> Passage | None:
    """Returns the subject of the sentence, a noun phrase before the word at index `until`, or None.

    An introduction is skipped: in "On Monday, Ann Lee left" the subject is "Ann Lee".
    """
    words, language = clause.words, clause.language
    if language.words.verb_second:
        from articlecli.quotes import verb_second

        return verb_second.sentence_subject(clause, until)
    i = 0
    while i < until and (words[i].lower in language.words.conjunctions or words[i].lower in language.words.connectives):
        i += 1
    if i < until and words[i].word.is_cue and not words[i].word.is_capitalised:
        i += 1  # the cue of “…,” said Ann Lee, adding
    while i < until:
        if not words[i].word.is_introducer and (found := phrase_end(clause.text, words, i, language)):
            tells_when = words[found - 1].lower in language.words.time_nouns
            is_short = found == i + 1 and "." in words[i].text  # "N.H.": the place that somebody is from
            if not (tells_when or is_short) and (i == 0 or _has_verb(clause, found, until)):
                return passage(clause.text, words[i].start, words[found - 1].end)
        i += 1
        while i < until and not (clause.has_mark_before(",", i) or clause.has_mark_before(")", i)):
            i += 1
    return None


def position_in_clause(clause: Clause, found: Passage) -> str:
    """Returns the position of a noun phrase in its clause.

    "opens": nothing or a mark stands before it. "coordinated": a conjunction stands before it ("and"). "joined":
    another word that joins clauses stands before it ("because"). "inside": any other word stands before it.
    """
    before = clause.text[max(clause.start, found.start - 3) : found.start].rstrip()
    if not before or not before[-1].isalnum():
        return "opens"
    word = clause.word_before(found.start)
    if word and word.lower in clause.language.words.conjunctions:
        return "coordinated"
    joins = word and (
        word.lower in clause.language.words.clause_joiners or word.lower in clause.language.words.connectives
    )
    return "joined" if joins else "inside"


def _group_start(clause: Clause, verb: int) -> int:
    """Returns the index of the first word of the verb group that ends with the verb.

    The group holds the auxiliaries, the adverbs and the days before the verb: "has repeatedly said", "Monday told".
    """
    words, language = clause.words, clause.language
    first = verb
    while first and verb - first < _LONGEST_GROUP and words[first].is_joined:
        word = words[first - 1].word
        is_auxiliary = word.is_lower and word.lower in language.words.auxiliaries
        is_other = is_object_pronoun(clause, first - 1) or word.lower in language.words.days
        if not (is_auxiliary or word.is_adverb or is_other):
            break
        first -= 1
    return first


def _head_of_relative(clause: Clause, first: int, verb: int) -> Subject | None:
    """Returns the name before the comma of a relative clause with a cue, or None: "Ann Lee" in "Ann Lee, che dice"."""
    is_behind_comma = first > 1 and clause.has_mark_before(",", first - 1)
    if not (clause.language.words.follows_commas and is_behind_comma and clause.words[verb].word.is_cue):
        return None
    head = phrase_until(clause.text, clause.words, first - 2, clause.language)
    is_person = head is not None and " " in head.text  # "as respostas do Governo, que considerou": not the Governo
    return Subject(head, "across") if head and is_person else None


def is_object_pronoun(clause: Clause, i: int) -> bool:
    """Whether the word at index `i` is the object of the verb behind it: "la" in "Ann Lee la definisce"."""
    words, language = clause.words, clause.language
    if words[i].lower not in language.words.object_pronouns or i + 1 >= len(words) or not words[i + 1].is_joined:
        return False
    verb = words[i + 1]
    is_verb = verb.word.is_cue and verb.lower not in language.quotations.noun_cues
    return verb.word.is_lower and (is_verb or verb.lower in language.words.auxiliaries)


def _is_progressive(clause: Clause, first: int, verb: int) -> bool:
    """Whether an auxiliary stands before a participle in its verb group, which starts at index `first`: "is saying"."""
    return any(word.lower in clause.language.words.auxiliaries for word in clause.words[first:verb])


def _shared(clause: Clause, first: int) -> Subject | None:
    """Returns the subject of a participle's verb group, or of a verb after a conjunction or "to", or None.

    `first` is the index of the group, of the conjunction or of "to". A participle may have a subject of its own ("Ann
    Lee as saying", "with Ann Lee calling it late"). Otherwise the sentence's subject is returned.
    """
    language = clause.language
    if first > 1 and clause.words[first - 1].lower in language.words.portrayal_links:
        own = phrase_until(clause.text, clause.words, first - 2, language)
        return Subject(own, "beside") if own else None
    if first and clause.words[first].is_joined and not clause.words[first - 1].word.is_function_word:
        own = _after_with(clause, first)
        if own:
            return Subject(own, "beside")
    found = sentence_subject(clause, first)
    return Subject(found, "shared") if found else None


def _after_with(clause: Clause, first: int) -> Passage | None:
    """Returns the subject of a participle after "with" ("with Ann Lee calling it late"), or None."""
    found = phrase_until(clause.text, clause.words, first - 1, clause.language)
    if not found:
        return None
    before = clause.word_before(found.start)
    return found if before and before.lower in clause.language.words.participle_prepositions else None


def across_aside(clause: Clause, verb: int) -> Subject | None:
    """Returns the subject of the verb group at index `verb`, which follows an aside.

    An aside is an appositive, a relative clause or brackets. The subject is the first name among the noun phrases that
    end before an aside or before the verb: "Ann Lee" in "the chief, Ann Lee, said" and in "Ann Lee, the chief, said".
    Without a name, it is the first noun phrase.
    """
    if not _ASIDE_END.fullmatch(clause.gap(verb)):
        return None
    ends = [verb, *(i for i in range(verb - 1, max(0, verb - _LONGEST_ASIDE), -1) if _is_at_aside(clause, i))]
    phrases = (phrase_until(clause.text, clause.words, end - 1, clause.language) for end in ends)
    fitting = [
        found
        for found in phrases
        if found and position_in_clause(clause, found) != "inside" and not _is_place_or_time(clause, found)
    ]
    if not fitting:
        found = sentence_subject(clause, verb)
        return Subject(found, "shared") if found else None
    if clause.language.words.capitals_mark_nouns:
        names = [found for found in fitting if _is_plain_name(found, clause.language)][:1]
    else:
        names = [found for found in fitting if found.text.split()[-1][0].isupper()]
        if clause.language.words.follows_commas:  # "il sindaco di Orla, Ann d'Orta, dice"
            names = [found for found in fitting if has_capital(found.text.split()[-1])]
            names = [found for found in names if not _has_determiner(clause, found)] or names
    return Subject((names or fitting)[-1], "across")


def _has_determiner(clause: Clause, found: Passage) -> bool:
    """Whether a phrase opens with a determiner, as a description does: "L'" in "L'assessora all'Ambiente"."""
    return next((token.word.is_determiner for token in clause.words if token.start >= found.start), False)


def _is_plain_name(found: Passage, language: Language) -> bool:
    """Whether a phrase ends with a name, not with a noun or a place behind one: "Tom Orr", not "Sprecher von Orla"."""
    words = found.text.split()
    return not (
        is_common_noun(words[-1], language) or any(word.lower() in language.words.prepositions for word in words)
    )


def _is_place_or_time(clause: Clause, found: Passage) -> bool:
    """Whether a name is only the place that somebody is from, "(Ind.)" or "Leeds, Mo.,", or a time with a capital."""
    if clause.language.words.capitals_mark_nouns and found.text.split()[-1].lower() in clause.language.words.time_nouns:
        return True
    is_short = found.text.endswith(".") and " " not in found.text
    return is_short or clause.text[max(clause.start, found.start - 1) : found.start] in {"(", "["}


def _beside(clause: Clause, first: int) -> Subject | None:
    """Returns the subject right before the verb group at index `first`, or None.

    After a relative clause, the subject is the noun phrase that the clause describes: "A man" in "A man who would not
    give his name said".
    """
    text, words, language = clause.text, clause.words, clause.language
    found = phrase_until(text, words, first - 1, language)
    start = found.start if found else words[first - 1].start
    for i in range(first - 2, max(0, first - _LONGEST_ASIDE), -1):
        if _is_at_aside(clause, i + 1):
            break
        if words[i].lower in language.words.relatives_of_people and i + 1 < first and words[i].end < start:
            if words[i + 1].word.is_verb or words[i + 1].word.is_adverb:
                head = phrase_until(text, words, i - 1, language)
                return Subject(head, "across") if head else None
            break
    if (found and _is_object(clause, found)) or words[first - 1].lower in language.words.time_nouns:
        other = sentence_subject(clause, first)
        if other is None or other == found:
            return None
        return Subject(other, "beside" if other.end == words[first - 1].end else "shared")  # "most of the workers"
    return Subject(found, "beside") if found else None


def _is_object(clause: Clause, found: Passage) -> bool:
    """Whether a preposition stands before a noun phrase: before "the News" in "A source speaking to the News said"."""
    word = clause.word_before(found.start)
    if word is None or not clause.text[word.end : found.start].isspace():
        return False
    return word.lower in clause.language.words.prepositions_only


def _is_at_aside(clause: Clause, i: int) -> bool:
    """Whether the mark of an aside stands before the word at index `i`, which opens or follows the aside."""
    return not clause.words[i].is_joined and bool(_ASIDE_MARK.search(clause.gap(i)))


def _has_verb(clause: Clause, at: int, until: int) -> bool:
    """Whether a verb follows the noun phrase that ends before index `at`.

    Right after the noun phrase, an adverb counts as well. After the mark of an aside, any verb up to the index `until`
    counts.
    """
    if at >= len(clause.words) or at > until:
        return False
    following = clause.words[at].word
    if _is_at_aside(clause, at):
        return any(token.word.is_verb for token in clause.words[at : until + 1])
    return following.is_present or following.is_adverb or following.is_verb
