"""Whom an article names, and which of them a mention stands for.

A name is told by its form alone: a run of capitalised words. That it is a person's is told by what the article does
with it: it has a title or an age, it speaks, or it opens a sentence.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from articlecli.article import Article, Passage, Span
from articlecli.languages import CAPITAL, Language
from articlecli.mentions import APPOSITIVE, has_capital, tokens

# Gov. | J. | J.K. | Vaas-Holloway | O'Dowd | dell'Ombra | al-Amin ; not the possessive of Weld's
_CAPITALISED = (
    r"(?:\b(?i:{abbreviations})\.|(?:"
    + CAPITAL
    + r"\.){{1,3}}|(?:\b[^\W\d_]{{1,4}}['’-])?"
    + CAPITAL
    + r"(?:\w|['’-](?!s\b))*)"
)
_CLOSING = ('"', "”", "»", "'", "’")
_BLANK = re.compile(r"\s")
_AGE = re.compile(r",\s+\d{1,3}\b|\s+\(\d{1,3}\)")
_SENTENCE_BEFORE = r"(?:^|[.?!][\"”]?\s|\n)\s*(?:(?:{openers}) )?$"
_WINDOW = 12  # characters before a name in which it shows whether it opens a sentence, or follows a cue
_FAR_ENOUGH = 40  # characters after a name that hold a cue
_WORDS_TO_CUE = 2  # "Lee later said"
_MOST_ALIKE = 20  # people of one name or title among whom one is looked for
_FARTHEST_NAME = 12  # mentions that are looked at for a pronoun


@dataclass(slots=True)
class Person:
    """Somebody, or what is named like somebody."""

    name: str  # the fullest form
    titles: set[str] = field(default_factory=set)
    is_person: bool = False


class Mention(NamedTuple):
    """A place where somebody is named."""

    start: int
    end: int
    paragraph: int
    person: Person
    is_subject: bool  # it opens a sentence, or speaks


class People:
    """The people of one article. Built once, and asked by all who need to know them."""

    def __init__(self, article: Article, language: Language) -> None:
        self._language = language
        self._text = article.source.text
        self._by_ending: dict[str, list[Person]] = {}
        self._by_opening: dict[str, list[Person]] = {}
        self._by_title: dict[str, list[Person]] = {}
        self._mentions: list[Mention] = []
        above = [p for p in (article.headline, article.deck) if p and not _is_title_case(p.text)]
        spans = [Span(passage.start, passage.end) for passage in above]
        named = [(i, *name) for i, span in enumerate((*spans, *article.paragraphs)) for name in self._names(span)]
        for name in sorted(named, key=lambda name: -len(name[3])):  # the fullest first; of two as full, the first
            self._add(*name)
        self._mentions.sort(key=lambda mention: mention.start)

    def speaker(self, mention: Passage) -> tuple[str | None, bool]:
        """The fullest name of whom a mention stands for, and whether that is sure: a pronoun's isn't.

        Who isn't named elsewhere, or at all ("officials"), stays as the mention has it. None for a pronoun that nobody
        fits, and for a name that several have.
        """
        if mention.text.lower() in self._language.pronouns:
            return self._by_pronoun(mention.text.lower(), mention.start), False
        titles, parts = _name_parts(mention.text, self._language)
        if not parts or self._is_role_of(mention.text, parts):
            return self._by_role(mention.text), True
        fitting = self._fitting(parts)
        if len(fitting) > 1:
            fitting = [p for p in fitting[:_MOST_ALIKE] if not p.titles.isdisjoint(map(_bare, titles))]
            return (fitting[0].name if len(fitting) == 1 else None), True
        return (fitting[0].name if fitting else mention.text), True

    def mentions(self, start: int, end: int) -> list[Mention]:
        """Who is named in a stretch of the article, in order."""
        first = bisect_left(self._mentions, start, key=lambda mention: mention.start)
        last = bisect_left(self._mentions, end, lo=first, key=lambda mention: mention.start)
        return self._mentions[first:last]

    def is_told(self, pronoun: str, person: Person) -> bool:
        """Whether a title or the given name says that a pronoun is right."""
        same, other = self._sexes(pronoun)
        return not _told(person).isdisjoint(same - other)

    def is_told_against(self, pronoun: str, person: Person) -> bool:
        """Whether a title or the given name says that a pronoun is wrong."""
        same, other = self._sexes(pronoun)
        return not _told(person).isdisjoint(other - same)

    def may_mean(self, pronoun: str, person: Person) -> bool:
        """Whether a pronoun can stand for somebody, by titles and given name."""
        is_institution = person.name.lower().split()[-1] in self._language.institution_nouns
        return any(self._sexes(pronoun)) and not is_institution and not self.is_told_against(pronoun, person)

    def _sexes(self, pronoun: str) -> tuple[frozenset[str], frozenset[str]]:
        """The words for those of a pronoun's sex, and for those of the other; none for a pronoun without a sex."""
        feminine, masculine = self._language.feminine, self._language.masculine
        if pronoun in feminine:
            return feminine, masculine
        return (masculine, feminine) if pronoun in masculine else (frozenset(), frozenset())

    def _names(self, span: Span) -> Iterator[tuple[int, int, list[str], list[str]]]:
        """Where each name in a stretch begins and ends, with its parts and titles."""
        for found in _name_pattern(self._language).finditer(self._text, span.start, span.end):
            titles, parts = _name_parts(found.group(), self._language)
            if parts:
                name = " ".join(parts)
                padded = f" {_BLANK.sub(' ', found.group())} "  # as long as the name and a blank on each side
                start = found.start() + max(0, padded.rfind(f" {name} "))
                yield start, start + len(name), parts, titles

    def _add(self, paragraph: int, start: int, end: int, parts: list[str], titles: list[str]) -> None:
        """Adds a mention to the person it fits, longest mentions first; a name of two parts or more is a new one."""
        fitting = self._fitting(parts)
        if not fitting and (titles or _is_full(parts)):
            fitting = [self._new(parts, titles)]
        if len(fitting) == 1:
            person = fitting[0]
            speaks = self._speaks(start, end)
            before = self._text[max(0, start - _WINDOW) : start]
            opens = bool(_sentence_before(self._language).search(before))
            for title in {_bare(title) for title in titles} - person.titles:
                person.titles.add(title)
                self._by_title.setdefault(title, []).append(person)
            person.is_person |= bool(titles) or bool(_AGE.match(self._text, end)) or speaks
            self._mentions.append(Mention(start, end, paragraph, person, speaks or opens))

    def _new(self, parts: list[str], titles: list[str]) -> Person:
        """A person to be found by each ending and each opening of the name."""
        name = parts if _is_full(parts) else [titles[-1], *parts]
        person = Person(" ".join(name))
        for i in range(len(name)):
            self._by_ending.setdefault(" ".join(name[i:]).casefold(), []).append(person)
            self._by_opening.setdefault(" ".join(name[: i + 1]).casefold(), []).append(person)
        return person

    def _speaks(self, start: int, end: int) -> bool:
        """Whether a cue is before a name or follows it: “…,” said Ann Lee | Ann Lee, a nurse, said."""
        before = tokens(self._text, max(0, start - _WINDOW), start, self._language)
        if before and before[-1].lower in self._language.cues - self._language.telling_cues:
            return self._text[before[-1].start - 2 : before[-1].start].rstrip().endswith(_CLOSING)
        appositive = APPOSITIVE.match(self._text, end)
        if not appositive and self._text[end : end + 1] == ",":
            return False  # the name ends an appositive: "the head of Lee College, said"
        words = tokens(self._text, appositive.end() if appositive else end, end + _FAR_ENOUGH, self._language)
        return any(word.lower in self._language.cues for word in words[:_WORDS_TO_CUE])

    def _fitting(self, parts: Sequence[str]) -> list[Person]:
        """Those whose name ends with the parts; failing that, those whose name opens with them."""
        wanted = " ".join(parts).casefold()
        return self._by_ending.get(wanted) or self._by_opening.get(wanted) or []

    def _is_role_of(self, mention: str, parts: Sequence[str]) -> bool:
        """Whether a mention is of somebody who stands in a relation to the name: "a spokesman for Ann Lee"."""
        before = mention.split()[: -len(parts)]
        links = self._language.noun_links - self._language.name_particles - self._language.determiners
        return bool(before) and before[-1].lower() in links

    def _by_role(self, role: str) -> str:
        """The one person with the title: "the mayor"; else the role itself."""
        determiner, *title = role.lower().split()
        if not title or determiner not in self._language.determiners:
            return role
        titled = [p for p in self._by_title.get(title[-1], ())[:_MOST_ALIKE] if p.titles.issuperset(title)]
        return titled[0].name if len(titled) == 1 else role

    def _by_pronoun(self, pronoun: str, place: int) -> str | None:
        """Of the people in the last paragraph that names any, the last subject, else the last.

        A title or a given name may speak against one. A name that opens a sentence is taken for a person's if its
        form allows.
        """
        i = bisect_left(self._mentions, place, key=lambda mention: mention.start)
        fitting = [
            mention
            for mention in self._mentions[max(0, i - _FARTHEST_NAME) : i]
            if (mention.is_subject or mention.person.is_person) and self.may_mean(pronoun, mention.person)
        ]
        last = [mention for mention in fitting if mention.paragraph == fitting[-1].paragraph]
        subjects = [mention for mention in last if mention.is_subject]
        return (subjects or last)[-1].person.name if last else None


def _told(person: Person) -> set[str]:
    """What tells somebody's sex: the titles and the given name."""
    return person.titles | {person.name.lower().split()[0]}


def _name_parts(text: str, language: Language) -> tuple[list[str], list[str]]:
    """The titles and the parts of a name: "Prime Minister Ann Lee" gives [Prime, Minister] and [Ann, Lee]."""
    words = text.split()
    while words and words[0].lower() in _openers(language):
        words = words[1:]
    owner = max((i for i, word in enumerate(words[:-1]) if word.endswith(("'s", "’s"))), default=-1)
    words = words[owner + 1 :]  # "The Post's Ann Lee"
    ends = next((i for i, word in enumerate(words) if word.lower() in language.not_names), len(words))
    words = words[:ends]  # "New Hampshire Monday"
    last_title = max((i for i, word in enumerate(words[:-1]) if _bare(word) in _roles(language)), default=-1)
    titles, parts = words[: last_title + 1], words[last_title + 1 :]
    last_noun = max(
        (i for i, w in enumerate(parts) if not has_capital(w) and w not in language.name_particles), default=-1
    )
    parts = parts[last_noun + 1 :]
    if parts and not has_capital(parts[-1]):
        return titles, []
    is_role = len(parts) == 1 and _bare(parts[0]) in language.titles
    return titles, [] if is_role else parts


def _bare(title: str) -> str:
    """A title without its capital and its stop: "gov" of "Gov."."""
    return title.lower().rstrip(".")


def _is_full(parts: Sequence[str]) -> bool:
    """Whether a name has more than a surname: "Ann Lee", but not "de la Cruz"."""
    return sum(1 for part in parts if has_capital(part)) > 1


def _is_title_case(text: str) -> bool:
    """Whether most words have a capital, so that it tells nothing of names."""
    words = text.split()
    return sum(1 for word in words if word[0].isupper()) > len(words) / 2


@cache
def _openers(language: Language) -> frozenset[str]:
    """What has a capital before a name only because a sentence begins with it."""
    return language.not_names | language.function_words | language.role_adverbs


@cache
def _roles(language: Language) -> frozenset[str]:
    return language.titles | language.speaker_nouns


@cache
def _sentence_before(language: Language) -> re.Pattern[str]:
    return re.compile(_SENTENCE_BEFORE.format(openers=language.openers), re.IGNORECASE)


@cache
def _name_pattern(language: Language) -> re.Pattern[str]:
    particles = "|".join(sorted(language.name_particles))
    part = _CAPITALISED.format(abbreviations="|".join(sorted(language.name_abbreviations)))
    return re.compile(rf"{part}(?:\s+(?:(?:{particles})\s+){{0,2}}{part}){{0,6}}")
