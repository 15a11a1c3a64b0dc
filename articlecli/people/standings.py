"""What was read of each entity so far, and where its mentions stand. `link_clues.py` makes clues from both."""

from typing import NamedTuple

from articlecli.languages import Language
from articlecli.people.entities import Entity, Mention
from articlecli.people.grammatical_role import GrammaticalRole
from articlecli.people.phrases import Phrase, pronoun_classes
from articlecli.people.sexes import sex_of, womanliness

_SEXES = ("feminine", "masculine")  # the classes of pronouns that show a sex
_NO_PERSONS = frozenset({"group", "place", "thing", "document"})
_NO_PLURALS = frozenset({"place", "thing", "document"})
_WOMANLY = 1.5  # log-odds beyond which a given name's letters tell the sex
_ENDS_CLAUSE = (",", "”", '"', "’", "'", "»")
_NEAR = 4  # characters before a mention that are searched for the end of a clause


class Place(NamedTuple):
    """Where a mention stands."""

    text: str
    start: int
    end: int
    sentence: int  # number; 0 above the text
    sentence_start: int
    paragraph: int
    role: GrammaticalRole
    is_quoted: bool

    @property
    def follows_clause(self) -> bool:
        """Whether a clause or a quotation ends right before it: "Lee was late, [he] said"."""
        return self.text[max(0, self.start - _NEAR) : self.start].rstrip().endswith(_ENDS_CLAUSE)


class Standing:
    """What was read of an entity so far. Mentions in the writer's words and mentions in quotations are kept apart."""

    __slots__ = (
        "count",
        "entity",
        "is_early",
        "is_plural",
        "kind",
        "known",
        "last",
        "last_form",
        "linked",
        "nouns",
        "past_nouns",
        "sex",
        "speaks",
        "subject_in",
        "told",
        "told_form",
        "words",
    )

    def __init__(self, entity: Entity, language: Language) -> None:
        self.entity = entity
        self.kind = entity.kind_clue
        self.known = "named" if entity.is_named else "unnamed"
        self.count = self.speaks = 0
        self.is_early = False
        self.is_plural = entity.is_plural or _is_plural_name(entity, language)
        self.last: Place | None = None  # its last mention
        self.told: Place | None = None  # its last mention in the writer's words
        self.last_form = self.told_form = ""
        self.subject_in = -1  # the last sentence whose subject it is
        self.linked: dict[str, int] = {}  # the number of pronouns of each class
        self.sex = _sex(entity, language)
        self.nouns = set(_nouns_of_name(entity, language))  # of its titles and descriptions
        self.past_nouns: set[str] = set()  # "mayor" of "former mayor"
        self.words: set[str] = set()  # of its descriptions

    def add(self, mention: Mention, place: Place, language: Language) -> str | None:
        """Adds a mention. Returns the noun of a description if it is new."""
        self.count += 1
        self.last, self.last_form = place, mention.form
        if place.sentence <= 1:
            self.is_early = True
        if not place.is_quoted:
            self.told, self.told_form = place, mention.form
            if place.role >= GrammaticalRole.SUBJECT:
                self.subject_in = place.sentence
                self.speaks += place.role is GrammaticalRole.SPEAKER
        phrase = mention.phrase
        if phrase is None:
            return None
        if phrase.is_pronoun:
            self._add_pronoun(pronoun_classes(language)[phrase.head])
            return None
        return self._add_description(phrase, language)

    def _add_pronoun(self, group: str) -> None:
        self.linked[group] = self.linked.get(group, 0) + 1
        if group in _SEXES:
            self.kind = self.entity.kind = "person"

    def _add_description(self, phrase: Phrase, language: Language) -> str | None:
        self.words.update(phrase.words)
        if self.sex == "unknown":
            self.sex = _sex_of_noun(phrase.head, language)
        if phrase.kind != "document" and not self.entity.is_person:
            self.kind = self.entity.kind = phrase.kind
        if not language.names.past_roles.isdisjoint(phrase.words):
            self.past_nouns.add(phrase.head)
            return None
        if phrase.head in self.nouns:
            return None
        self.nouns.add(phrase.head)
        return phrase.head

    def seen_from(self, place: Place) -> Place | None:
        """Returns the last mention that counts for a mention at a place; None where there is none.

        For the writer's words, mentions in quotations don't count.
        """
        return self.last if place.is_quoted else self.told


def _nouns_of_name(entity: Entity, language: Language) -> list[str]:
    """Returns the nouns of an entity's titles, and the last word of the name of a group or a thing: "council"."""
    if not entity.titles.isdisjoint(language.names.past_roles):
        return []  # "former mayor Ann Lee"
    nouns = [language.names.title_nouns.get(title, title) for title in entity.titles]
    return nouns if entity.is_person else [*nouns, *(part.lower() for part in entity.parts[-1:])]


def _sex(entity: Entity, language: Language) -> str:
    """Returns the sex that an entity's words show, or "unknown". A "?" follows where only a name's letters show it."""
    if known := sex_of(entity.sex_words, language):
        return known
    if not entity.is_named:
        return _sex_of_noun(entity.name.split()[-1].lower(), language) if entity.name else "unknown"
    if len(entity.parts) > 1:
        told = womanliness(entity.parts[0], language)
        if abs(told) > _WOMANLY:
            return "feminine?" if told > 0 else "masculine?"
    return "unknown"


def _sex_of_noun(noun: str, language: Language) -> str:
    return sex_of({noun}, language) or "unknown"


def fit_of(group: str, standing: Standing) -> str:
    """Returns how the sex of an entity fits a class of pronouns: "fits", "differs", "likely", "linked" and so on."""
    if group not in _SEXES:
        is_one = any(sex in standing.linked for sex in _SEXES)
        return f"{standing.sex if standing.sex in _SEXES else 'no sex'} {is_one}"
    same = standing.linked.get(group, 0)
    others = sum(n for name, n in standing.linked.items() if name != group)
    told = standing.sex
    sex = "fits" if told == group else "differs" if told in _SEXES else "likely" if told == f"{group}?" else told
    sex = "unlikely" if sex.endswith("?") else sex
    return f"{sex}{' linked' if same else ''}{' linked otherwise' if others else ''}"


def may_fit(group: str, standing: Standing) -> bool:
    """Whether a class of pronouns may mean an entity, by its kind, its number and its sex."""
    if group in _SEXES:
        fit = fit_of(group, standing)
        is_person = standing.kind.startswith("person") and not standing.is_plural
        return is_person and not fit.startswith(("differs", "unlikely"))
    return standing.is_plural or standing.kind.startswith("group")


def can_mean(group: str, standing: Standing) -> bool:
    """Whether a class of pronouns can mean an entity at all; "he" can't mean a woman, a group or a place."""
    if group in _SEXES:
        entity = standing.entity
        is_thing = entity.is_institution_or_place if entity.is_named else standing.kind in _NO_PERSONS
        is_other = (is_thing and not entity.is_person) or standing.is_plural
        return not is_other and not (standing.sex in _SEXES and standing.sex != group)
    return standing.kind not in _NO_PLURALS


def is_alike(phrase: Phrase, standing: Standing) -> bool:
    """Whether an entity may be of a description's kind and number."""
    if phrase.head in standing.nouns:
        return True
    if phrase.head in standing.past_nouns:
        return False  # the mayor isn't the former mayor
    is_kind = standing.kind.startswith(phrase.kind) or standing.kind.endswith("?")
    return is_kind and standing.is_plural == phrase.is_plural and phrase.kind != "document"


def fit_of_noun(noun: str, standing: Standing, language: Language) -> str:
    """Returns how the sex of a description's noun fits an entity."""
    told = _sex_of_noun(noun, language)
    return "no sex" if told == "unknown" else fit_of(told, standing)


def _is_plural_name(entity: Entity, language: Language) -> bool:
    """Whether a name looks like a plural: "Republicans"."""
    ending = language.words.plural_ending
    return bool(ending) and len(entity.parts) == 1 and entity.name.endswith(ending) and entity.kind != "place"
