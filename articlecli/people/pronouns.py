"""Resolves "he" and "she" to the most salient person of that sex, in one pass over an article.

Each mention, by name or by a pronoun such as "he", is a candidate for the pronouns after it. Its salience begins with
the weight of its grammatical role, in the spirit of S. Lappin and H. Leass, "An algorithm for pronominal anaphora
resolution" (1994). There, distance halves salience; here, each sentence lowers it by a fixed number. So the code adds
that number to a mention for each sentence before it. The weights were set by reading the pronouns beside quotations in
news. Mentions inside quotations are left out, since a quotation hardly names its own speaker.
"""

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Sequence
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from articlecli.core import Sentence, Span
from articlecli.languages import Language
from articlecli.people.grammatical_role import GrammaticalRole
from articlecli.people.persons import Mention, Person

_MOST_CANDIDATES = 12  # mentions before a pronoun that are its candidates
# Weights are whole numbers, since the rounding of fractions could decide. They are tenths of an owner's weight.
_WEIGHTS = (10, 12, 24, 30)  # by grammatical role: owner, other, subject, speaker
_WEIGHT_OF_PRONOUN = 26
_ADDED_PER_SENTENCE = 5  # for each sentence that begins before the mention
_ADDED_PER_PARAGRAPH = 4  # for each paragraph before the mention's
_ADDED_FOR_PERSON = 6  # for a name that is known to be a person's
_ADDED_FOR_SEX = 10  # for a person who is known to be of the pronoun's sex
_CLEAR_LEAD = 10  # the lead over the next candidate that leaves little doubt
_WORD = re.compile(r"[^\W\d_]+")
_WORD_AFTER = re.compile(r"\w+\s+([^\W\d_]+)")
_WINDOW = 5  # characters before a pronoun that are searched for the end of a clause
_FAR_ENOUGH = 1000  # characters from a colon to the pronoun after the quotation
_ENDS_CLAUSE = (",", "”", '"', "’", "'", "»")


class Referent(NamedTuple):
    """The person whom a pronoun stands for."""

    person: Person | None  # None where nobody fits
    is_sex_known: bool = False  # the person is known to be of the pronoun's sex
    is_clear: bool = False  # the salience is far higher than anybody else's


class _Candidate(NamedTuple):
    """A mention, by name or by pronoun, to which a later pronoun may refer."""

    person: Person
    place: int  # offset
    salience: int  # without `_ADDED_FOR_SEX`
    may_be_person: bool  # the name is known to be a person's, or the mention is a subject, a speaker or a pronoun


class Sexes:
    """Knows the words of a language that show a sex: pronouns, titles, given names, and nouns such as "actress"."""

    def __init__(self, language: Language) -> None:
        self._feminine = language.names.feminine | language.names.feminine_nouns
        self._masculine = language.names.masculine | language.names.masculine_nouns

    def shows_sex(self, pronoun: str) -> bool:
        """Whether a pronoun shows a sex."""
        return pronoun in self._feminine or pronoun in self._masculine

    def is_feminine(self, pronoun: str) -> bool:
        """Whether a pronoun stands for a woman."""
        return pronoun in self._feminine

    def is_woman(self, person: Person) -> bool | None:
        """Whether a person is a woman; None where the sex isn't known."""
        is_feminine = not person.sex_words.isdisjoint(self._feminine)
        is_masculine = not person.sex_words.isdisjoint(self._masculine)
        return None if is_feminine == is_masculine else is_feminine

    def fits(self, pronoun: str, person: Person) -> bool | None:
        """Whether a pronoun is of a person's sex; None where the sex isn't known."""
        is_woman = self.is_woman(person)
        return None if is_woman is None else is_woman == self.is_feminine(pronoun)


class Referents:
    """Resolves the pronouns of one article outside its quotations.

    It reads the article once, and only as far as the last offset that it was asked about. `mentions` and `quoted`, the
    spans of the quotations, must be in order.
    """

    def __init__(
        self,
        text: str,
        paragraphs: Sequence[Span],
        sentences: Sequence[Sentence],
        mentions: Sequence[Mention],
        quoted: Sequence[Span],
        language: Language,
    ) -> None:
        self._text, self._language, self._sexes = text, language, sexes(language)
        self._paragraphs = paragraphs
        self._paragraphs_read = 0
        self._mentions = mentions
        self._mentions_passed = 0
        self._quotation_starts, self._quotation_ends = [span.start for span in quoted], [span.end for span in quoted]
        # The offsets at which sentences begin; the sentences inside one quotation count as one.
        self._sentence_starts = [each.start for each in sentences if not self._is_quoted(each.start - 1)]
        self._candidates: deque[_Candidate] = deque(maxlen=_MOST_CANDIDATES)
        self._is_woman_by_person: dict[Person, bool | None] = {}  # whether each is a woman; None: unknown so far
        self._referents: dict[int, Referent] = {}  # by the pronoun's offset

    def at(self, place: int) -> Referent | None:
        """Returns the referent of the pronoun at an offset; None where no pronoun stands there, or it is quoted."""
        while self._paragraphs_read < len(self._paragraphs) and self._paragraphs[self._paragraphs_read].start <= place:
            self._resolve_paragraph(self._paragraphs_read, self._paragraphs[self._paragraphs_read])
            self._paragraphs_read += 1
        return self._referents.get(place)

    def _resolve_paragraph(self, number: int, paragraph: Span) -> None:
        for found in _pattern(self._language).finditer(self._text, paragraph.start, paragraph.end):
            place = found.start()
            if self._is_quoted(place):
                continue
            self._pass_mentions(place)
            pronoun = found[0].lower()
            referent = self._referents[place] = self._resolve(pronoun, place)
            if referent.person and pronoun in self._language.words.pronouns:
                self._add_candidate(referent.person, place, number, _WEIGHT_OF_PRONOUN)

    def _pass_mentions(self, place: int) -> None:
        """Adds the mentions by name before an offset to the candidates."""
        while self._mentions_passed < len(self._mentions) and self._mentions[self._mentions_passed].start < place:
            mention = self._mentions[self._mentions_passed]
            self._mentions_passed += 1
            if not self._is_quoted(mention.start):
                self._add_candidate(
                    mention.person, mention.start, mention.paragraph, _WEIGHTS[mention.grammatical_role]
                )

    def _add_candidate(self, person: Person, place: int, paragraph: int, salience: int) -> None:
        if person not in self._is_woman_by_person:
            self._is_woman_by_person[person] = self._sexes.is_woman(person)
        may_be_person = person.is_person or salience > _WEIGHTS[GrammaticalRole.OTHER]
        salience += _ADDED_PER_SENTENCE * bisect_right(self._sentence_starts, place) + _ADDED_PER_PARAGRAPH * paragraph
        salience += _ADDED_FOR_PERSON * person.is_person
        self._candidates.append(_Candidate(person, place, salience, may_be_person))

    def _resolve(self, pronoun: str, place: int) -> Referent:
        """Returns the most salient candidate for the pronoun at an offset."""
        is_feminine = self._sexes.is_feminine(pronoun)
        saliences = self._saliences(place, is_feminine=is_feminine)
        if not saliences:
            return Referent(None)
        person = max(saliences, key=saliences.__getitem__)
        most = saliences.pop(person)
        is_clear = not saliences or most - max(saliences.values()) >= _CLEAR_LEAD
        is_told = self._is_woman_by_person[person] is not None
        if not saliences and not is_told:
            self._is_woman_by_person[person] = is_feminine  # the only candidate must be of the pronoun's sex
        return Referent(person, is_told, is_clear)

    def _saliences(self, place: int, *, is_feminine: bool) -> dict[Person, int]:
        """Returns the salience of each person who fits a pronoun at an offset: the highest of the person's mentions."""
        limit = self._referent_limit(place)
        is_woman_by_person, saliences = self._is_woman_by_person, dict[Person, int]()
        for person, mention_place, salience, may_be_person in self._candidates:
            is_woman = is_woman_by_person[person]
            if is_woman is None:
                if not may_be_person:
                    continue
            elif is_woman == is_feminine:
                salience += _ADDED_FOR_SEX  # noqa: PLW2901  # for this pronoun only
            else:
                continue
            if mention_place < limit and not person.is_institution_or_place and salience > saliences.get(person, -1):
                saliences[person] = salience
        return saliences

    def _referent_limit(self, place: int) -> int:
        """Returns the offset before which the referent of the pronoun at `place` must be named.

        If the pronoun follows a clause and has a cue, this is the beginning of its sentence: in "Lee was late, he
        said", "he" isn't Lee. Otherwise it is `place`, as after an opening phrase: "When Lee came late, he said so".
        """
        if not self._text[max(0, place - _WINDOW) : place].rstrip().endswith(_ENDS_CLAUSE):
            return place
        after = _WORD_AFTER.match(self._text, place)
        if not after or after[1].lower() not in self._language.quotations.cues:
            return place
        sentence = bisect_right(self._sentence_starts, place)
        start = self._sentence_starts[sentence - 1] if sentence else 0
        opening = _WORD.match(self._text, start)
        word = opening[0].lower() if opening else ""
        is_phrase = word in self._language.words.function_words and word not in self._language.words.determiners
        # Lee disagreed: “It was late,” he said
        is_introduced = self._text.find(":", max(start, place - _FAR_ENOUGH), place) >= 0
        return place if is_phrase or is_introduced else start

    def _is_quoted(self, place: int) -> bool:
        i = bisect_right(self._quotation_starts, place) - 1
        return i >= 0 and place < self._quotation_ends[i]


@cache
def sexes(language: Language) -> Sexes:
    """Returns the `Sexes` of a language, built once."""
    return Sexes(language)


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    """Returns the pattern of the pronouns that show a sex: [Hh]e, [Hh]is, [Ss]he.

    It opens with a set of characters, since Python finds such a pattern fast.
    """
    words = sorted(
        word for word in language.words.pronouns | language.words.speaker_possessives if sexes(language).shows_sex(word)
    )
    firsts = {first: "|".join(word[1:] for word in same) for first, same in groupby(words, key=itemgetter(0))}
    if not firsts:
        return re.compile("(?!)")
    forms = "|".join(rf"(?<=\b[{first}{first.upper()}])(?i:{rest})" for first, rest in firsts.items())
    return re.compile(rf"[{''.join(firsts)}{''.join(firsts).upper()}](?:{forms})\b")
