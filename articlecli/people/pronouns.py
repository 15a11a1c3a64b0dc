"""Whom "he" and "she" stand for: one pass over an article, names and pronouns alike.

A pronoun is a mention of its person as well, so that "he" goes on with whom the text goes on about. Who is named inside
a quotation is spoken about, and hardly who says "he said" outside it. The weights are in the spirit of S. Lappin and
H. Leass, "An algorithm for pronominal anaphora resolution" (1994): what a name does in its sentence, halved by distance
there, here less by each sentence, and so more by each that stands before; they were set by reading the pronouns beside
quotations in news.
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

_FARTHEST = 12  # mentions that are looked at for a pronoun
# In tenths of what an owner is worth, as whole numbers have no last digits to decide anything.
_WORTH = (10, 12, 24, 30)  # by the standing: owner, other, subject, speaker
_WORTH_OF_PRONOUN = 26
_MORE_BY_SENTENCE = 5
_MORE_BY_PARAGRAPH = 4
_MORE_FOR_PERSON = 6  # something tells that the name is a person's
_MORE_FOR_SEX = 10  # something tells that the pronoun is right
_CLEAR = 10  # by how much the best is ahead of the next where there is little doubt
_WORD = re.compile(r"[^\W\d_]+")
_WORD_AFTER = re.compile(r"\w+\s+([^\W\d_]+)")
_WINDOW = 5  # characters before a pronoun that hold the end of the clause before it
_FAR_ENOUGH = 1000  # characters from a colon to a pronoun after the quotation
_ENDS_CLAUSE = (",", "”", '"', "’", "'", "»")


class Referent(NamedTuple):
    """Whom a pronoun stands for, and how surely."""

    person: Person | None
    is_told: bool = False  # something tells that the person is of the pronoun's sex
    is_clear: bool = False  # nobody else is nearly as likely


class _Seen(NamedTuple):
    """A mention in mind, by name or by pronoun."""

    person: Person
    place: int
    worth: int  # with what it is more than a mention in the article's first sentence
    is_someone: bool  # by what the mention does there, or by the name


class Sexes:
    """What tells somebody's sex: a title, the given name, or what the person is called."""

    def __init__(self, language: Language) -> None:
        self._feminine = language.names.feminine | language.names.feminine_nouns
        self._masculine = language.names.masculine | language.names.masculine_nouns

    def are_told(self, pronoun: str) -> bool:
        """Whether a pronoun tells a sex."""
        return pronoun in self._feminine or pronoun in self._masculine

    def is_feminine(self, pronoun: str) -> bool:
        """Whether a pronoun is a woman's."""
        return pronoun in self._feminine

    def is_woman(self, person: Person) -> bool | None:
        """Whether somebody is a woman, or None where nothing tells."""
        is_feminine = not person.told.isdisjoint(self._feminine)
        is_masculine = not person.told.isdisjoint(self._masculine)
        return None if is_feminine == is_masculine else is_feminine

    def fits(self, pronoun: str, person: Person) -> bool | None:
        """Whether a pronoun is right for somebody; None where nothing tells."""
        is_woman = self.is_woman(person)
        return None if is_woman is None else is_woman == self.is_feminine(pronoun)


class Referents:
    """Whom each pronoun outside the quotations stands for.

    One way through the article, which goes only as far as it is asked about, with those in mind whom a pronoun may
    stand for. `mentions` and `quoted` are in order.
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
        self._read = 0  # paragraphs
        self._mentions = mentions
        self._passed = 0  # mentions
        self._opened, self._closed = [span.start for span in quoted], [span.end for span in quoted]
        # Where sentences begin; those inside a quotation are one.
        self._starts = [each.start for each in sentences if not self._is_quoted(each.start - 1)]
        self._seen: deque[_Seen] = deque(maxlen=_FARTHEST)
        self._women: dict[Person, bool | None] = {}  # what is told, or learned from an earlier pronoun
        self._found: dict[int, Referent] = {}

    def at(self, place: int) -> Referent | None:
        """Whom the pronoun at a place stands for; None where none is, or it is quoted."""
        while self._read < len(self._paragraphs) and self._paragraphs[self._read].start <= place:
            self._read_on(self._read, self._paragraphs[self._read])
            self._read += 1
        return self._found.get(place)

    def _read_on(self, number: int, paragraph: Span) -> None:
        for found in _pattern(self._language).finditer(self._text, paragraph.start, paragraph.end):
            place = found.start()
            if self._is_quoted(place):
                continue
            self._pass_mentions(place)
            pronoun = found[0].lower()
            referent = self._found[place] = self._resolve(pronoun, place)
            if referent.person and pronoun in self._language.words.pronouns:
                self._see(referent.person, place, number, _WORTH_OF_PRONOUN)

    def _pass_mentions(self, place: int) -> None:
        """Has those in mind who are named before a place."""
        while self._passed < len(self._mentions) and self._mentions[self._passed].start < place:
            mention = self._mentions[self._passed]
            self._passed += 1
            if not self._is_quoted(mention.start):
                self._see(mention.person, mention.start, mention.paragraph, _WORTH[mention.standing])

    def _see(self, person: Person, place: int, paragraph: int, worth: int) -> None:
        if person not in self._women:
            self._women[person] = self._sexes.is_woman(person)
        is_someone = person.is_person or worth > _WORTH[GrammaticalRole.OTHER]
        worth += _MORE_BY_SENTENCE * bisect_right(self._starts, place) + _MORE_BY_PARAGRAPH * paragraph
        worth += _MORE_FOR_PERSON * person.is_person
        self._seen.append(_Seen(person, place, worth, is_someone))

    def _resolve(self, pronoun: str, place: int) -> Referent:
        """The most likely of those in mind."""
        is_feminine = self._sexes.is_feminine(pronoun)
        worths = self._worths(place, is_feminine=is_feminine)
        if not worths:
            return Referent(None)
        person = max(worths, key=worths.__getitem__)
        most = worths.pop(person)
        is_clear = not worths or most - max(worths.values()) >= _CLEAR
        is_told = self._women[person] is not None
        if not worths and not is_told:
            self._women[person] = is_feminine  # who alone can be meant is of the pronoun's sex
        return Referent(person, is_told, is_clear)

    def _worths(self, place: int, *, is_feminine: bool) -> dict[Person, int]:
        """How likely each of those in mind is meant, by the best of their mentions."""
        since = self._since(place)
        women, worths = self._women, dict[Person, int]()
        for person, its_place, worth, is_someone in self._seen:
            is_woman = women[person]
            if is_woman is None:
                if not is_someone:
                    continue
            elif is_woman == is_feminine:
                worth += _MORE_FOR_SEX  # noqa: PLW2901  # of this pronoun
            else:
                continue
            if its_place < since and not person.is_thing and worth > worths.get(person, -1):
                worths[person] = worth
        return worths

    def _since(self, place: int) -> int:
        """From where on who is named is somebody else: in "Lee was late, he said" Lee isn't he.

        Not so after an opening phrase: "When Lee came late, he said so".
        """
        if not self._text[max(0, place - _WINDOW) : place].rstrip().endswith(_ENDS_CLAUSE):
            return place
        after = _WORD_AFTER.match(self._text, place)
        if not after or after[1].lower() not in self._language.quotations.cues:
            return place
        sentence = bisect_right(self._starts, place)
        start = self._starts[sentence - 1] if sentence else 0
        opening = _WORD.match(self._text, start)
        word = opening[0].lower() if opening else ""
        is_phrase = word in self._language.words.function_words and word not in self._language.words.determiners
        # Lee disagreed: “It was late,” he said
        is_introduced = self._text.find(":", max(start, place - _FAR_ENOUGH), place) >= 0
        return place if is_phrase or is_introduced else start

    def _is_quoted(self, place: int) -> bool:
        i = bisect_right(self._opened, place) - 1
        return i >= 0 and place < self._closed[i]


@cache
def sexes(language: Language) -> Sexes:
    """What tells sexes in a language."""
    return Sexes(language)


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    """[Hh]e, [Hh]is, [Ss]he - a pattern that opens with a set of characters is looked for fast."""
    words = sorted(
        word for word in language.words.pronouns | language.words.owning_pronouns if sexes(language).are_told(word)
    )
    firsts = {first: "|".join(word[1:] for word in same) for first, same in groupby(words, key=itemgetter(0))}
    if not firsts:
        return re.compile("(?!)")
    forms = "|".join(rf"(?<=\b[{first}{first.upper()}])(?i:{rest})" for first, rest in firsts.items())
    return re.compile(rf"[{''.join(firsts)}{''.join(firsts).upper()}](?:{forms})\b")
