"""Whom an article names: its names in their order, and for each the person that has it.

That a name is a person's is told by what the article does with it: it has a title or an age, it speaks, or its first
part is a given name.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import NamedTuple

from articlecli.core import Article, Span
from articlecli.languages import Language
from articlecli.people import names
from articlecli.people.grammatical_role import GrammaticalRole, grammatical_role_of
from articlecli.people.names import Name

_AGE = re.compile(r",\s+\d{1,3}\b|\s+\(\d{1,3}\)")
_CALLED_AFTER = re.compile(r",\s+(?:\d{1,3},\s+)?((?:[^\W\d_]+\s+){1,3}(?:[^\W\d_]+))")
_SENTENCE_END = re.compile(r"[.?!:][\"”’)]?\s")
_LONGEST_WORD = 25  # characters, with what stands after it
_LONGEST_HEADING = 200  # characters of a paragraph that may be a headline
_FEWEST_IN_TITLE = 4  # words with a capital; fewer may be a name
_LONGEST_SMALL = 4  # letters of a word without a capital in a headline: "with"
_MOST_ALIKE = 20  # people of one name or title among whom one is looked for
_APART = 2  # paragraphs between two people of one name of whom the later is meant
_LEADS, _LEADS_BY = 3, 2  # how often somebody is named whom a surname means, and how many times as often as another


@dataclass(slots=True, eq=False)
class Person:
    """Somebody, or what is named like somebody."""

    name: str  # the fullest form
    parts: tuple[str, ...]
    is_thing: bool = False  # an institution or a place, by its form
    has_given_name: bool = False  # one that is on the lists
    is_person: bool = False
    titles: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)  # words that may tell the sex: titles, the given name, "actress"
    mentions: "list[Mention]" = field(default_factory=list)


class Mention(NamedTuple):
    """A place where somebody is named."""

    start: int
    end: int
    paragraph: int
    person: Person
    standing: GrammaticalRole
    opens: int  # where the titles before the name begin


class Register:
    """The people of an article by the forms of their names. Filled once, then only asked."""

    def __init__(self, found: Sequence[Name], text: str, language: Language) -> None:
        self._language = language
        self._by_ending: dict[str, list[Person]] = {}
        self._by_opening: dict[str, list[Person]] = {}
        full: dict[tuple[str, ...], Name] = {}  # the first of each
        for name in found:
            form = name.form
            if (form.is_full or form.titles) and form.parts not in full:
                full[form.parts] = name
        whole = {name.form.key for name in full.values()}
        shown = [names.without_epithet(name, whole, text, language) for name in full.values()]
        for name in sorted(shown, key=lambda name: -len(name.form.parts)):  # the fullest first; of two, the first
            if not self.named(name.form.key):
                self._enter(name, text)

    def named(self, key: str) -> Sequence[Person]:
        """Those whose name ends with what has the key; failing that, those whose name opens with it."""
        return self._by_ending.get(key) or self._by_opening.get(key) or ()

    def _enter(self, name: Name, text: str) -> None:
        """A new person, to be found by each ending and opening of the name, and without what is in its middle."""
        form, language = name.form, self._language
        parts, plain = form.parts, form.key.split(" ")
        is_thing = names.is_thing(parts, language)
        has_given_name = not is_thing and parts[0].lower() in names.given_names(language)
        shown = names.text_of(text, name) if form.is_full else names.with_title(text, name)
        person = Person(shown, parts, is_thing, has_given_name, is_person=has_given_name)
        person.told.add(parts[0].lower())
        endings = {" ".join(plain[i:]) for i in range(len(plain))} | {f"{plain[0]} {plain[-1]}"}
        openings = set() if is_thing else {" ".join(plain[:i]) for i in range(1, len(plain))}
        if form.nickname:
            endings.add(names.name_key((form.nickname, parts[-1])))
            openings.add(names.name_key((form.nickname,)))
        for keys, people in ((endings, self._by_ending), (openings, self._by_opening)):
            for known_by in keys:
                alike = people.setdefault(known_by, [])
                if len(alike) < _MOST_ALIKE:
                    alike.append(person)


def searched_spans(article: Article) -> Iterator[tuple[int, Span]]:
    """Where people are looked for, each with its paragraph: headline and deck, as far as they tell names, are -1."""
    text = article.source.text
    for above in (article.headline, article.deck):
        if above and not _is_title_case(above.text):
            yield -1, Span(above.start, above.end)
    for number, paragraph in enumerate(article.paragraphs):
        if not _is_heading(text[paragraph.start : paragraph.end]):
            yield number, paragraph


def mentions_of(found: Sequence[Name], register: Register, text: str, language: Language) -> list[Mention]:
    """The mentions of people in the article's order."""
    mentions: list[Mention] = []
    for name in sorted(found, key=attrgetter("start")):
        form = name.form
        alike = register.named(form.key)
        person = person_meant(form.titles, alike, language) if len(alike) > 1 else next(iter(alike), None)
        if person:
            standing = grammatical_role_of(text, name.opens, name.end, language)
            _learn(person, name, standing, text, language)
            mention = Mention(name.start, name.end, name.paragraph, person, standing, name.opens)
            person.mentions.append(mention)
            mentions.append(mention)
    return mentions


def _learn(person: Person, name: Name, standing: GrammaticalRole, text: str, language: Language) -> None:
    """Takes over what a mention tells of somebody."""
    titles = name.form.titles
    if titles:
        person.titles.update(titles)
        person.told.update(titles)
    before = _word_before(text, name)
    is_sure = bool(titles or person.has_given_name or _AGE.match(text, name.end))
    if is_sure or standing is GrammaticalRole.SPEAKER:
        person.is_person = True
    if not is_sure and name.form.is_full and before in language.names.thing_openers:
        person.is_thing = True
    if called := _called(text, name, before, language):
        person.told.add(called)
        person.is_person = True


def _word_before(text: str, name: Name) -> str:
    """The word before a name and its titles: "in" of "in Nova Scotia", "son" of "her son, Tom Lee"."""
    words = text[max(0, name.opens - _LONGEST_WORD) : name.opens].rsplit(maxsplit=1)
    return words[-1].lower().rstrip(",") if words else ""


def _called(text: str, name: Name, before: str, language: Language) -> str | None:
    """The word beside a name that tells a sex: "her son Tom Lee", "Ann Lee, an actress"."""
    if before in language.names.feminine_nouns or before in language.names.masculine_nouns:
        return before
    after = _CALLED_AFTER.match(text, name.end) if text.startswith(",", name.end) else None
    words = after[1].lower().split() if after else ()
    return next((w for w in words if w in language.names.feminine_nouns or w in language.names.masculine_nouns), None)


def person_meant(
    titles: Sequence[str], alike: Sequence[Person], language: Language, place: int | None = None
) -> Person | None:
    """Which of several people with one name a mention means: by its title, else the one whom the text goes on about.

    `place` is where the mention stands; None for the end of what has been read.
    """
    if len(alike) > 1:
        alike = [person for person in alike if person.is_person] or alike
    if len(alike) > 1 and titles:
        alike = _titled(titles, alike, language)
    if len(alike) > 1:
        return _gone_on_about(alike, place)
    return alike[0] if alike else None


def _titled(titles: Sequence[str], alike: Sequence[Person], language: Language) -> Sequence[Person]:
    """Those who have the title; failing that, those whose given name doesn't speak against it."""
    same = [person for person in alike if not person.titles.isdisjoint(titles)]
    if same:
        return same
    for told, other in (
        (language.names.feminine, language.names.masculine),
        (language.names.masculine, language.names.feminine),
    ):
        if not told.isdisjoint(titles):
            return [person for person in alike if person.parts[0].lower() not in other]
    return alike


def _gone_on_about(alike: Sequence[Person], place: int | None) -> Person | None:
    """The one named last, some paragraphs after the others; or the one named far more often than they are."""
    counts = {person: _named_before(person, place) for person in alike}
    known = [person for person in alike if counts[person]]
    if len(known) <= 1:
        return known[0] if known else None
    before, last = sorted((person.mentions[counts[person] - 1] for person in known), key=_start)[-2:]
    goes_on_speaking = last.standing is GrammaticalRole.SPEAKER and before.standing is not GrammaticalRole.SPEAKER
    if last.paragraph - before.paragraph >= (1 if goes_on_speaking else _APART):
        return last.person
    second, most = sorted(counts[person] for person in known)[-2:]
    leader = max(known, key=lambda person: counts[person])
    return leader if most >= max(_LEADS, _LEADS_BY * second) else None


def _start(place: Mention | Name) -> int:
    return place.start


def _named_before(person: Person, place: int | None) -> int:
    """How often somebody is named before a place."""
    if place is None:
        return len(person.mentions)
    return bisect_right(person.mentions, place, key=_start)


def _is_heading(text: str) -> bool:
    """Whether a paragraph looks like a headline that no markup tells: one line in title case."""
    return len(text) <= _LONGEST_HEADING and not _SENTENCE_END.search(text) and _is_title_case(text)


def _is_title_case(text: str) -> bool:
    """Whether all but short words have a capital, so that it tells nothing of names."""
    words = text.split()
    capitals = sum(1 for word in words if word[0].isupper())
    return capitals >= _FEWEST_IN_TITLE and all(word[0].isupper() or not _is_long(word) for word in words)


def _is_long(word: str) -> bool:
    return len(word) > _LONGEST_SMALL and word[0].isalpha()
