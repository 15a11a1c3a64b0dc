"""Collects the names and noun phrases of an article, and counts all forms of a phrase together.

A phrase's terms recur, as in KP-Miner (El-Beltagy and Rafea 2009), or are in the headline or in a name. Early
occurrences count more, as they do in YAKE too (Campos et al. 2020).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations, takewhile

from articlecli.languages import Language
from articlecli.text import Key, Word, word_kind
from articlecli.topics.phrases import Run

_LONGEST = 3  # words in a noun phrase; a name in it counts as one word
_FEWEST_INITIALS = (
    3  # letters and stops; shorter initials count only in brackets behind the name: "European Union (EU)"
)


@dataclass(slots=True)
class Phrase:
    """A candidate phrase with all its forms in the article."""

    is_name: bool
    forms: dict[str, int] = field(default_factory=dict)  # how often each form occurs, in order of first occurrence
    places: list[int] = field(default_factory=list)  # the indices of its occurrences' runs, in no order
    is_bracketed: bool = False  # whether it stands in brackets somewhere: "(EU)"
    as_noun: int = 0  # occurrences in a place where only a noun stands
    is_modifier: bool = False  # whether its last word is usually a modifier: "tea"
    weight: int = 0  # occurrences, where those in the lead count twice

    @property
    def is_sure(self) -> bool:
        """Whether it is surely a phrase: a name, or a word that is a noun at least once.

        A word that is usually a modifier ("tea") must be a noun at least twice.
        """
        return self.is_name or self.as_noun > self.is_modifier

    @property
    def count(self) -> int:
        """The number of its occurrences."""
        return len(self.places)

    @property
    def first_form(self) -> str:
        """The form that occurs first in the article."""
        return next(iter(self.forms))

    def add(self, other: "Phrase") -> None:
        """Adds the occurrences of another phrase to this phrase's, but not its forms."""
        self.places += other.places
        self.weight += other.weight


def candidate_phrases(
    runs: Iterable[Run], rarity: Mapping[str, float], common: float, language: Language
) -> dict[Key, Phrase]:
    """Returns the phrases of recurring terms, and all names of several words, by their keys: ("ferri", "timet").

    `rarity` has the rarity of all terms that recur. A phrase doesn't open with a modifier whose rarity is below
    `common`: "new", "first".
    """
    phrases: dict[Key, Phrase] = {}
    title_nouns = _title_nouns(language)
    for places, units, is_phrase, weight in runs:
        times = len(places)
        for first, end in _candidate_ranges(units, rarity, common, title_nouns):
            last = units[end - 1]
            key, form = last.key, last.form
            if end - first > 1:
                key = tuple([term for unit in units[first:end] for term in unit.key])
                form = " ".join([unit.form for unit in units[first:end]])
            phrase = phrases.get(key)
            if phrase is None:
                phrase = phrases[key] = Phrase(last.kind == word_kind.NAME)
            phrase.forms[form] = phrase.forms.get(form, 0) + times
            phrase.places += places
            phrase.weight += weight
            if end == len(units) and (
                is_phrase or end - first > 1 or (end > 1 and units[-2].kind == word_kind.MODIFIER)
            ):
                phrase.as_noun += times
            phrase.is_modifier |= last.kind == word_kind.MODIFIER
            phrase.is_bracketed |= last.is_bracketed
            titled = last.title and _titled_form(last, language)
            if titled:
                phrase.forms[titled] = phrase.forms.get(titled, 0) + times
    _merge_names(phrases, rarity, language)
    _discount_nested(phrases)
    return phrases


def _candidate_ranges(
    units: Sequence[Word], rarity: Mapping[str, float], common: float, title_nouns: frozenset[str]
) -> list[tuple[int, int]]:
    """Returns the candidates in a run as pairs of indices, start and end: its names, its nouns, and phrases at its end.

    A title alone ("president") is no candidate, and no phrase ends with one. `title_nouns` holds these titles.
    """
    end = len(units)
    parts = []
    for i, unit in enumerate(units, 1):
        key = unit.key
        is_candidate = len(key) > 1 or (key[0] in rarity and unit.lower not in title_nouns)
        if is_candidate and (i == end or unit.kind != word_kind.MODIFIER):
            parts.append((i - 1, i))
    last = units[-1]
    if end > 1 and last.kind == word_kind.NOUN and last.lower not in title_nouns and last.key[0] in rarity:
        for first in range(end - 2, max(end - _LONGEST, 0) - 1, -1):
            unit = units[first]
            if not all(map(rarity.__contains__, unit.key)):
                break
            if unit.kind != word_kind.MODIFIER or rarity[unit.key[0]] >= common:
                parts.append((first, end))
    return parts


def _titled_form(name: Word, language: Language) -> str:
    """Returns "King Olaf" for the name "Olaf"; "" if the name has several words or the title is an abbreviation."""
    if len(name.key) > 1 or name.title.split()[-1].lower() in language.names.abbreviations:
        return ""
    return f"{name.title} {name.form}"


def _merge_names(phrases: dict[Key, Phrase], rarity: Mapping[str, float], language: Language) -> None:
    """Merges parts and initials of a name into the name: "Weld" into "Ann Weld", "EU" into "European Union"."""
    full = sorted((key for key in phrases if len(key) > 1 and phrases[key].is_name), key=lambda k: -phrases[k].count)
    by_part = _full_names_by_part(full, phrases, rarity, language)
    full_names = by_part | _full_names_by_initials(full, phrases, language)
    for key in sorted(full_names, key=len):
        full_name = full_names[key]
        if (
            full_name in phrases
            and full_name != key
            and (phrases[key].is_name or not phrases[key].first_form.islower())
        ):
            phrases[full_name].add(phrases.pop(key))


def _full_names_by_part(
    full: Iterable[Key], phrases: Mapping[Key, Phrase], rarity: Mapping[str, float], language: Language
) -> dict[Key, Key]:
    """Returns the key of the full name for each phrase that is a part of it: {("weld",): ("ann", "weld")}.

    The parts of a name are its last words, and its first word if that is a given name or rare.
    """
    rarest = max(rarity.values(), default=0)
    full_names: dict[Key, Key] = {}
    for key in full:
        parts = [key[first:] for first in range(1, len(key))]
        is_given = key[0] in language.names.feminine or key[0] in language.names.masculine
        if is_given or (len(key) <= _LONGEST and rarity.get(key[0], 0) >= rarest):
            parts.append(key[:1])
        for part in parts:
            if part in phrases:
                full_names.setdefault(part, key)
    return full_names


def _full_names_by_initials(full: Iterable[Key], phrases: Mapping[Key, Phrase], language: Language) -> dict[Key, Key]:
    """Returns the key of the full name for each phrase that is its initials: {("eu",): ("european", "union")}."""
    initials: dict[str, Key] = {}
    for key, phrase in phrases.items():
        form = phrase.first_form
        if len(key) == 1 and form.isupper() and (phrase.is_bracketed or len(form) >= _FEWEST_INITIALS):
            initials[form.replace(".", "")] = key
    if not initials:
        return {}
    full_names: dict[Key, Key] = {}
    for key in full:
        whole = phrases[key].first_form.replace("’", "'").replace("'s", "")
        start = takewhile(lambda word: word not in language.words.noun_links, whole.split())
        for name in (whole, " ".join(start)):  # "U.S." for "United States of America"
            short = "".join(filter(str.isupper, name.title()))
            if short in initials:
                full_names.setdefault(initials[short], key)
    return full_names


def _discount_nested(phrases: Mapping[Key, Phrase]) -> None:
    """Lowers the weight of each phrase by the weight of a longer phrase that holds it, as C-value does.

    C-value is from Frantzi, Ananiadou and Mima 2000, "Automatic recognition of multi-word terms". If several longer
    phrases hold the phrase, the highest of their weights counts here; C-value takes their mean.
    """
    discounts: dict[Key, int] = {}
    for key, phrase in phrases.items():
        if len(key) > 1 and phrase.count > 1 and not phrase.is_name:
            for first, last in combinations(range(len(key) + 1), 2):
                part = key[first:last]
                if part != key:
                    discounts[part] = max(discounts.get(part, 0), phrase.weight)
    for key, weight in discounts.items():
        if key in phrases and not phrases[key].is_name:
            phrases[key].weight -= weight


@cache
def _title_nouns(language: Language) -> frozenset[str]:
    """Returns the titles that are nouns for speakers, too: "president"."""
    return language.names.titles & language.names.speaker_nouns
