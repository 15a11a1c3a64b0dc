"""Groups the names of an article by person: "Ann Lee", "Lee" and "Mrs. Lee" are mentions of one person.

A name counts as a person's where it has a title or an age, where it is a speaker's, where its first part is a given
name, or where a noun beside it shows a sex ("her son").
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
_APPOSED_WORDS = re.compile(r",\s+(?:\d{1,3},\s+)?((?:[^\W\d_]+\s+){1,3}(?:[^\W\d_]+))")
_SENTENCE_END = re.compile(r"[.?!:][\"”’)]?\s")
_LONGEST_WORD = 25  # characters of the word before a name, with the comma and the blank after it
_LONGEST_HEADING = 200  # characters of a paragraph that may be a headline
_FEWEST_IN_TITLE = 4  # words with a capital; fewer may be a name
_LONGEST_SMALL_WORD = 4  # letters of a word without a capital in a headline: "with"
_MOST_ALIKE = 20  # people of one name who are compared
# Two people have one name. The name means the one named last, if their last mentions are so many paragraphs apart ...
_PARAGRAPHS_APART = 2
# ... or else the one with at least so many mentions, and so many times the other's.
_FEWEST_OF_LEADER, _LEADER_RATIO = 3, 2


@dataclass(slots=True, eq=False)
class Person:
    """A person, or a thing that has a name like a person's."""

    name: str  # in its fullest form
    parts: tuple[str, ...]  # of the name: "Ann", "Lee"
    is_institution_or_place: bool = False  # an institution or a place, by its words or the word before it
    has_given_name: bool = False  # the first part is on the language's lists
    is_person: bool = False  # the article shows that the name is a person's
    titles: set[str] = field(default_factory=set)  # in lower case, without full stops
    sex_words: set[str] = field(default_factory=set)  # words that may show the sex: titles, the given name, "actress"
    mentions: "list[Mention]" = field(default_factory=list)


class Mention(NamedTuple):
    """A name at one place, with the person who has it."""

    start: int
    end: int
    paragraph: int  # index; -1 in the headline and the deck
    person: Person
    grammatical_role: GrammaticalRole
    titles_start: int  # offset at which the titles before the name begin


class Register:
    """The people of an article by the forms of their names. Nobody is added after it is built."""

    def __init__(self, found: Sequence[Name], text: str, language: Language) -> None:
        self._language = language
        self._by_ending: dict[str, list[Person]] = {}
        self._by_opening: dict[str, list[Person]] = {}
        full: dict[tuple[str, ...], Name] = {}  # the first name with these parts
        for name in found:
            form = name.form
            if (form.is_full or form.titles) and form.parts not in full:
                full[form.parts] = name
        whole = {name.form.key for name in full.values()}
        shown = [names.without_epithet(name, whole, text, language) for name in full.values()]
        for name in sorted(shown, key=lambda name: -len(name.form.parts)):  # the fullest first
            if not self.people_named(name.form.key):
                self._add(name, text)

    def people_named(self, key: str) -> Sequence[Person]:
        """Returns the people whose name ends with a key's words, or else those whose name begins with these words."""
        return self._by_ending.get(key) or self._by_opening.get(key) or ()

    def _add(self, name: Name, text: str) -> None:
        """Adds a new person under the keys of all endings and openings of the name.

        Other keys are the first and the last part together ("ann lee" for "Ann May Lee"), and the nickname.
        """
        form, language = name.form, self._language
        parts, plain = form.parts, form.key.split(" ")
        is_thing = names.is_institution_or_place(parts, language)
        has_given_name = not is_thing and parts[0].lower() in names.given_names(language)
        shown = names.text_of(text, name) if form.is_full else names.with_title(text, name)
        person = Person(shown, parts, is_thing, has_given_name, is_person=has_given_name)
        person.sex_words.add(parts[0].lower())
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
    """Yields the spans that are searched for names, each with the index of its paragraph.

    Headline and deck have the index -1. Text in title case is left out, since its capitals don't show names.
    """
    text = article.source.text
    for above in (article.headline, article.deck):
        if above and not _is_title_case(above.text):
            yield -1, Span(above.start, above.end)
    for number, paragraph in enumerate(article.paragraphs):
        if not _is_heading(text[paragraph.start : paragraph.end]):
            yield number, paragraph


def mentions_of(found: Sequence[Name], register: Register, text: str, language: Language) -> list[Mention]:
    """Returns the mentions of the register's people in the article's order, and updates each person by them."""
    mentions: list[Mention] = []
    for name in sorted(found, key=attrgetter("start")):
        form = name.form
        alike = register.people_named(form.key)
        person = resolve_name(form.titles, alike, language) if len(alike) > 1 else next(iter(alike), None)
        if person:
            standing = grammatical_role_of(text, name.titles_start, name.end, language)
            _update(person, name, standing, text, language)
            mention = Mention(name.start, name.end, name.paragraph, person, standing, name.titles_start)
            person.mentions.append(mention)
            mentions.append(mention)
    return mentions


def _update(person: Person, name: Name, standing: GrammaticalRole, text: str, language: Language) -> None:
    """Updates a person by one mention: titles, words that show the sex, and whether it is a person or a thing."""
    titles = name.form.titles
    if titles:
        person.titles.update(titles)
        person.sex_words.update(titles)
    before = _word_before(text, name)
    is_sure = bool(titles or person.has_given_name or _AGE.match(text, name.end))
    if is_sure or standing is GrammaticalRole.SPEAKER:
        person.is_person = True
    if not is_sure and name.form.is_full and before in language.names.thing_openers:
        person.is_institution_or_place = True
    if noun := _noun_with_sex(text, name, before, language):
        person.sex_words.add(noun)
        person.is_person = True


def _word_before(text: str, name: Name) -> str:
    """Returns the word before a name and its titles: "in" for "in Nova Scotia", "son" for "her son, Tom Lee"."""
    words = text[max(0, name.titles_start - _LONGEST_WORD) : name.titles_start].rsplit(maxsplit=1)
    return words[-1].lower().rstrip(",") if words else ""


def _noun_with_sex(text: str, name: Name, before: str, language: Language) -> str | None:
    """Returns the noun beside a name that shows a sex, or None: "her son Tom Lee", "Ann Lee, an actress".

    `before` is the word before the name.
    """
    if before in language.names.feminine_nouns or before in language.names.masculine_nouns:
        return before
    after = _APPOSED_WORDS.match(text, name.end) if text.startswith(",", name.end) else None
    words = after[1].lower().split() if after else ()
    return next((w for w in words if w in language.names.feminine_nouns or w in language.names.masculine_nouns), None)


def resolve_name(
    titles: Sequence[str], alike: Sequence[Person], language: Language, place: int | None = None
) -> Person | None:
    """Returns the person in `alike`, the people of one name, whom a mention with these titles means; None if unclear.

    Names that are known to be a person's come first; then the titles decide, then the earlier mentions. `place` is the
    mention's offset; None stands for the end of the mentions that were read so far.
    """
    if len(alike) > 1:
        alike = [person for person in alike if person.is_person] or alike
    if len(alike) > 1 and titles:
        alike = _with_titles(titles, alike, language)
    if len(alike) > 1:
        return _most_salient(alike, place)
    return alike[0] if alike else None


def _with_titles(titles: Sequence[str], alike: Sequence[Person], language: Language) -> Sequence[Person]:
    """Returns the people who have one of the titles; if there are none, those with no given name of another sex."""
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


def _most_salient(alike: Sequence[Person], place: int | None) -> Person | None:
    """Returns the most salient of the people of one name, by their mentions before the offset `place`, or None.

    This is the person named last, if the others were last named some paragraphs before. One paragraph is enough where
    this person is a speaker and the one before isn't. Otherwise it is the person named far more often than the others.
    """
    counts = {person: _count_before(person, place) for person in alike}
    known = [person for person in alike if counts[person]]
    if len(known) <= 1:
        return known[0] if known else None
    before, last = sorted((person.mentions[counts[person] - 1] for person in known), key=_start)[-2:]
    goes_on_speaking = (
        last.grammatical_role is GrammaticalRole.SPEAKER and before.grammatical_role is not GrammaticalRole.SPEAKER
    )
    if last.paragraph - before.paragraph >= (1 if goes_on_speaking else _PARAGRAPHS_APART):
        return last.person
    second, most = sorted(counts[person] for person in known)[-2:]
    leader = max(known, key=lambda person: counts[person])
    return leader if most >= max(_FEWEST_OF_LEADER, _LEADER_RATIO * second) else None


def _start(place: Mention | Name) -> int:
    return place.start


def _count_before(person: Person, place: int | None) -> int:
    """Returns the number of a person's mentions before the offset `place`; of all mentions where it is None."""
    if place is None:
        return len(person.mentions)
    return bisect_right(person.mentions, place, key=_start)


def _is_heading(text: str) -> bool:
    """Whether a paragraph looks like a headline without markup: short, in title case, and only one sentence."""
    return len(text) <= _LONGEST_HEADING and not _SENTENCE_END.search(text) and _is_title_case(text)


def _is_title_case(text: str) -> bool:
    """Whether a text is in title case.

    At least four of its words have a capital, and so do all its words of five letters or more.
    """
    words = text.split()
    capitals = sum(1 for word in words if word[0].isupper())
    return capitals >= _FEWEST_IN_TITLE and all(word[0].isupper() or not _is_long(word) for word in words)


def _is_long(word: str) -> bool:
    return len(word) > _LONGEST_SMALL_WORD and word[0].isalpha()
