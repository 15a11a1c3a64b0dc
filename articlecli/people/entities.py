"""Groups the names of an article by person: "Ann Lee", "Lee" and "Mrs. Lee" are mentions of one person.

A name counts as a person's where it has a title or an age, where it is a speaker's, where its first part is a given
name, or where a noun beside it shows a sex ("her son").
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import NamedTuple

from articlecli.core import Article, Span, lazy_pattern
from articlecli.languages import Language
from articlecli.people import names
from articlecli.people.cases import nominatives
from articlecli.people.common_nouns import follows_determiner
from articlecli.people.grammatical_role import GrammaticalRole, grammatical_role_of
from articlecli.people.names import Name, normalised_title
from articlecli.people.phrases import Phrase, head_kinds, kind_of_noun

_AGE = lazy_pattern(r",\s+\d{1,3}\b|\s+\(\d{1,3}\)")
_APPOSED_WORDS = lazy_pattern(r",\s+(?:\d{1,3},\s+)?((?:[^\W\d_]+\s+){1,3}(?:[^\W\d_]+))")
_NEXT_WORD = lazy_pattern(r"\s([a-zа-яё][a-zа-яё-]+)")
_SENTENCE_END = lazy_pattern(r"[.?!:][\"”’)]?\s")
_LONGEST_WORD = 25  # characters of the word before a name, with the comma and the blank after it
_LONGEST_HEADING = 200  # characters of a paragraph that may be a headline
_FEWEST_IN_TITLE = 4  # words with a capital; fewer may be a name
_LONGEST_SMALL_WORD = 4  # letters of a word without a capital in a headline: "with"
_LONGEST_INITIAL = 1  # letters
_MOST_ALIKE = 20  # people of one name who are compared
# Two people have one name. The name means the one named last, if their last mentions are so many paragraphs apart.
_PARAGRAPHS_APART = 2
_SALIENT = 0.9  # the probability that the name means that one; a guess
_ROLE_NAMES = {role: role.name.lower() for role in GrammaticalRole}


@dataclass(slots=True, eq=False)
class Entity:
    """A person, a group or a thing that the article names or describes."""

    name: str  # in its fullest form; the fullest description where it has no name
    parts: tuple[str, ...]  # of the name: "Ann", "Lee"; none where it has no name
    is_institution_or_place: bool = False  # an institution or a place, by its words or the word before it
    has_given_name: bool = False  # the first part is on the language's lists
    is_person: bool = False  # the article shows that the name is a person's
    titles: set[str] = field(default_factory=set)  # in lower case, without full stops
    sex_words: set[str] = field(default_factory=set)  # words that may show the sex: titles, the given name, "actress"
    mentions: "list[Mention]" = field(default_factory=list)  # by name, in order
    others: "list[Mention]" = field(default_factory=list)  # by pronouns and descriptions, in order
    signs: set[str] = field(default_factory=set)  # of its kind: "speaks", "age", "before: in"
    modifies: int = 0  # how often a noun follows the name: "the Harbour [mayor]"
    kind: str = ""  # one of kinds.KINDS, or "document"; "" where it isn't known
    kind_clue: str = ""  # the kind, with a mark where it isn't sure
    is_named: bool = True
    is_plural: bool = False


class Mention(NamedTuple):
    """An entity at one place."""

    start: int
    end: int
    paragraph: int  # index; -1 in the headline and the deck
    entity: Entity
    grammatical_role: GrammaticalRole
    titles_start: int  # offset at which the titles before a name begin
    form: str = "name"  # or "description", or "pronoun"
    likelihood: float = 1.0  # the probability that it is this entity
    phrase: Phrase | None = None  # of a description or a pronoun


class Register:
    """The people of an article by the forms of their names. Nobody is added after it is built.

    `found` are the names without those that `is_description` tells to be none.
    """

    def __init__(self, found: Sequence[Name], text: str, language: Language) -> None:
        self._language = language
        self._by_ending: dict[str, list[Entity]] = {}
        self._by_opening: dict[str, list[Entity]] = {}
        full: dict[tuple[str, ...], Name] = {}  # the first name with these parts
        for name in found:
            form = name.form
            if (form.is_full or form.titles) and form.parts not in full:
                full[form.parts] = name
        whole = {name.form.key for name in full.values()}
        if language.names.case_endings:
            full = {k: name for k, name in full.items() if whole.isdisjoint(nominatives(name.form.key, language))}
        shown = [names.without_epithet(name, whole, text, language) for name in full.values()]
        for name in sorted(shown, key=lambda name: -len(name.form.parts)):  # the fullest first
            if not self.people_named(name.form.key):
                self._add(name, text)
        counts = Counter(name.form.key for name in found)
        nouns = _shown_nouns(found, text, language) if language.words.capitals_mark_nouns else ()
        if language.names.case_endings:
            counts.update(key for name in found for key in nominatives(name.form.parts[-1].lower(), language))
        for name in found:
            if (
                name.form.key not in nouns
                and (counts[name.form.key] > 1 or text.startswith(",", name.titles_start - 2))
                and _is_single(name, text, language)
                and not self.people_named(name.form.key)
            ):
                self._add(name, text)

    def people_named(self, key: str) -> Sequence[Entity]:
        """Returns the people whose name ends with a key's words, or else those whose name begins with these words."""
        return self._by_ending.get(key) or self._by_opening.get(key) or self._in_nominative(key)

    def is_inflected(self, key: str) -> bool:
        """Whether a key is that of somebody's name in another case than the nominative."""
        return not (self._by_ending.get(key) or self._by_opening.get(key)) and bool(self._in_nominative(key))

    def _in_nominative(self, key: str) -> Sequence[Entity]:
        """Returns the one person whom a name with this key means in another case; nobody where it may mean two."""
        if not self._language.names.case_endings:
            return ()
        people: dict[Entity, None] = {}
        for nominative in nominatives(key, self._language):
            people |= dict.fromkeys(self._by_ending.get(nominative) or self._by_opening.get(nominative) or ())
        return tuple(people) if len(people) == 1 else ()

    def _add(self, name: Name, text: str) -> None:
        """Adds a new person under the keys of all endings and openings of the name.

        Other keys are the first and the last part together ("ann lee" for "Ann May Lee"), and the nickname.
        """
        form, language = name.form, self._language
        parts, plain = form.parts, form.key.split(" ")
        is_thing = names.is_institution_or_place(parts, language)
        has_given_name = not is_thing and parts[0].lower() in names.given_names(language)
        shown = names.with_title(text, name) if form.titles and not form.is_full else names.text_of(text, name)
        person = Entity(shown, parts, is_thing, has_given_name, is_person=has_given_name)
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


def _shown_nouns(found: Sequence[Name], text: str, language: Language) -> set[str]:
    """Returns the keys of the single words that stand behind a determiner or an adjective somewhere: "die Arten"."""
    return {
        name.form.key
        for name in found
        if not (name.form.is_full or name.form.titles)
        and (follows_determiner(text, name.start, language) or _follows_adjective(text, name.start, language))
    }


def _follows_adjective(text: str, place: int, language: Language) -> bool:
    words = text[max(0, place - _LONGEST_WORD) : place].rsplit(maxsplit=1)
    before = words[-1] if words else ""
    if not (before.isalpha() and before.islower() and before.endswith(language.words.attributive_endings or ("\0",))):
        return False
    return before not in language.words.function_words and before not in language.quotations.cues


def _is_single(name: Name, text: str, language: Language) -> bool:
    """Whether a single word is a name for sure: it has its capital inside a sentence, and is no noun."""
    if name.form.is_full or name.form.titles or len(name.form.parts[-1]) <= _LONGEST_INITIAL:
        return False
    if name.form.parts[-1].lower().replace("’", "'") in language.words.function_words:
        return False  # "I’m"
    before = text[max(0, name.start - 2) : name.start].rstrip()
    word = normalised_title(name.form.parts[-1])
    is_noun = word in language.names.titles or word in language.topics.modifiers or word in head_kinds(language)
    return not is_noun and (before[-1:].isalnum() or before.endswith(","))


def is_description(name: Name, text: str, language: Language) -> bool:
    """Whether words with a capital are a description: "the Kentucky Republican", "Ann Lee, Leeds MP, said"."""
    parts = name.form.parts
    if not (name.form.is_full and normalised_title(parts[-1]) in language.names.titles):
        return False
    is_apposed = text.startswith(", ", name.start - 2) and text.startswith(",", name.end)  # "Ann Lee, Leeds MP, said"
    return is_apposed or _word_before(text, name) in language.words.determiners


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
        entity = resolve_name(form.titles, alike, language)[0] if len(alike) > 1 else next(iter(alike), None)
        if entity:
            standing = grammatical_role_of(text, name.titles_start, name.end, language)
            _update(entity, name, standing, text, language)
            mention = Mention(name.start, name.end, name.paragraph, entity, standing, name.titles_start)
            entity.mentions.append(mention)
            mentions.append(mention)
    return mentions


def _update(entity: Entity, name: Name, standing: GrammaticalRole, text: str, language: Language) -> None:
    """Updates an entity by one mention: titles, words that show the sex, and signs of its kind."""
    titles = name.form.titles
    signs = entity.signs
    signs.add(_ROLE_NAMES[standing])
    if titles:
        entity.titles.update(titles)
        entity.sex_words.update(titles)
        signs.add("title")
    before = _word_before(text, name)
    if before in language.words.prepositions_only or before in language.words.determiners:
        signs.add(f"before: {language.names.weights_as.get(before, before)}")
    has_age = bool(_AGE.match(text, name.end))
    if language.words.capitals_mark_nouns and not name.form.is_full:
        has_age = False  # "Punkte (25)"
    if has_age:
        signs.add("age")
    is_sure = bool(titles or entity.has_given_name or has_age)
    if is_sure or standing is GrammaticalRole.SPEAKER:
        entity.is_person = True
    if not is_sure and name.form.is_full and before in language.names.thing_openers:
        entity.is_institution_or_place = True
    entity.modifies += is_before_noun(text, name.end, language)
    if noun := _noun_with_sex(text, name, before, language):
        entity.sex_words.add(noun)
        entity.is_person = True
        signs.add("noun with sex")


def is_before_noun(text: str, end: int, language: Language) -> bool:
    """Whether a noun follows a name that ends at the offset `end`: "Harbour [mayor]", but not "Lee came"."""
    after = _NEXT_WORD.match(text, end)
    if after is None:
        return False
    word, words = after[1], language.words
    if word in words.function_words or word in words.past_verbs or word in language.quotations.cues:
        return False
    if kind_of_noun(word, language)[1]:
        return True
    return not word.endswith((*words.past_endings, *words.participle_endings, *words.third_person_endings))


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
    titles: Sequence[str], alike: Sequence[Entity], language: Language, place: int | None = None
) -> tuple[Entity | None, float]:
    """Returns the entity in `alike`, the entities of one name, whom a mention with these titles means.

    The second value is the probability that it does. Names that are known to be a person's come first; then the titles
    decide, then the earlier mentions. `place` is the mention's offset; None stands for the end of the mentions that
    were read so far.
    """
    if len(alike) > 1:
        alike = [entity for entity in alike if entity.is_person] or alike
    if len(alike) > 1 and titles:
        alike = _with_titles(titles, alike, language)
    if len(alike) > 1:
        return _most_salient(alike, place)
    return (alike[0], 1.0) if alike else (None, 0.0)


def _with_titles(titles: Sequence[str], alike: Sequence[Entity], language: Language) -> Sequence[Entity]:
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


def _most_salient(alike: Sequence[Entity], place: int | None) -> tuple[Entity | None, float]:
    """Returns the most salient of the entities of one name, by their mentions before the offset `place`.

    This is the one named last, if the others were last named some paragraphs before. One paragraph is enough where
    this one is a speaker and the one before isn't. Otherwise it is the one named most often; its share of the
    mentions is the probability.
    """
    counts = {entity: _count_before(entity, place) for entity in alike}
    known = [entity for entity in alike if counts[entity]]
    if len(known) <= 1:
        return (known[0], 1.0) if known else (None, 0.0)
    before, last = sorted((entity.mentions[counts[entity] - 1] for entity in known), key=_start)[-2:]
    goes_on_speaking = (
        last.grammatical_role is GrammaticalRole.SPEAKER and before.grammatical_role is not GrammaticalRole.SPEAKER
    )
    if last.paragraph - before.paragraph >= (1 if goes_on_speaking else _PARAGRAPHS_APART):
        return last.entity, _SALIENT
    leader = max(known, key=lambda entity: (counts[entity], entity.mentions[counts[entity] - 1].start))
    return leader, counts[leader] / sum(counts.values())


def _start(place: Mention | Name) -> int:
    return place.start


def _count_before(person: Entity, place: int | None) -> int:
    """Returns the number of a person's mentions before the offset `place`; of all mentions where it is None."""
    if place is None:
        return len(person.mentions)
    return bisect_left(person.mentions, place, key=_start)


def _is_heading(text: str) -> bool:
    """Whether a paragraph looks like a headline without markup: short, in title case, and only one sentence."""
    return (
        len(text) <= _LONGEST_HEADING
        and not text.endswith(":")
        and not _SENTENCE_END.search(text)
        and _is_title_case(text)
    )


def _is_title_case(text: str) -> bool:
    """Whether a text is in title case.

    At least four of its words have a capital, and so do all its words of five letters or more.
    """
    words = text.split()
    capitals = sum(1 for word in words if word[0].isupper())
    return capitals >= _FEWEST_IN_TITLE and all(word[0].isupper() or not _is_long(word) for word in words)


def _is_long(word: str) -> bool:
    return len(word) > _LONGEST_SMALL_WORD and word[0].isalpha()
