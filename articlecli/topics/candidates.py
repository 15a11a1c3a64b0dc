"""The names and noun phrases that an article has more than once, each with what counts as the same.

That only what recurs is a candidate is KP-Miner's (El-Beltagy and Rafea 2009), and that sooner occurrences count more
is also YAKE's (Campos et al. 2020).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations

from articlecli.languages import Language
from articlecli.text import Key, Word, word_kind
from articlecli.topics.phrases import Run

_LONGEST = 3  # words in a noun phrase, a name among them counted as one
_SURE_INITIALS = 3  # letters: shorter ones are a name's only where the article says so


@dataclass(slots=True)
class Phrase:
    """A phrase in all the forms that the article has of it."""

    is_name: bool
    forms: dict[str, int] = field(default_factory=dict)  # how often each occurs, the article's first one first
    count: int = 0
    is_bracketed: bool = False
    as_noun: int = 0  # times that it stands as only a noun does
    is_modifier: bool = False
    weight: int = 0  # its occurrences, those in the lead twice

    @property
    def is_sure(self) -> bool:
        """Whether it is a phrase; a word that is mostly a modifier ("tea") has to show more than once that it is."""
        return self.is_name or self.as_noun > self.is_modifier

    @property
    def first_form(self) -> str:
        """The form in which the article has it first."""
        return next(iter(self.forms))

    def add(self, other: "Phrase") -> None:
        """Counts another's occurrences as its own."""
        self.count += other.count
        self.weight += other.weight


def candidate_phrases(
    runs: Iterable[Run], rarity: Mapping[str, float], common: float, language: Language
) -> dict[Key, Phrase]:
    """The phrases of recurring terms, and all names of several words.

    `rarity` has all terms that recur; a phrase doesn't open with a modifier less rare than `common`: "new", "first".
    """
    phrases: dict[Key, Phrase] = {}
    roles = _roles(language)
    for _, units, is_phrase, times, weight in runs:
        for first, end in _parts(units, rarity, common, roles):
            last = units[end - 1]
            key, form = last.key, last.form
            if end - first > 1:
                key = tuple([term for unit in units[first:end] for term in unit.key])
                form = " ".join([unit.form for unit in units[first:end]])
            phrase = phrases.get(key)
            if phrase is None:
                phrase = phrases[key] = Phrase(last.kind == word_kind.NAME)
            phrase.forms[form] = phrase.forms.get(form, 0) + times
            phrase.count += times
            phrase.weight += weight
            if end == len(units) and (
                is_phrase or end - first > 1 or (end > 1 and units[-2].kind == word_kind.MODIFIER)
            ):
                phrase.as_noun += times
            phrase.is_modifier |= last.kind == word_kind.MODIFIER
            phrase.is_bracketed |= last.is_bracketed
            titled = last.title and _with_title(last, language)
            if titled:
                phrase.forms[titled] = phrase.forms.get(titled, 0) + times
    _merge_names(phrases, rarity, language)
    _discount_nested(phrases)
    return phrases


def _parts(
    units: Sequence[Word], rarity: Mapping[str, float], common: float, roles: frozenset[str]
) -> list[tuple[int, int]]:
    """Where the names and the nouns of a run are, and the phrases that it ends with; no title alone, or at the end."""
    end = len(units)
    parts = []
    for i, unit in enumerate(units, 1):
        key = unit.key
        is_one = len(key) > 1 or (key[0] in rarity and unit.lower not in roles)
        if is_one and (i == end or unit.kind != word_kind.MODIFIER):
            parts.append((i - 1, i))
    last = units[-1]
    if end > 1 and last.kind == word_kind.NOUN and last.lower not in roles and last.key[0] in rarity:
        for first in range(end - 2, max(end - _LONGEST, 0) - 1, -1):
            unit = units[first]
            if not all(map(rarity.__contains__, unit.key)):
                break
            if unit.kind != word_kind.MODIFIER or rarity[unit.key[0]] >= common:
                parts.append((first, end))
    return parts


def _with_title(name: Word, language: Language) -> str:
    """The form "King Olaf" of "Olaf"; none where there is more of the name, or the title is short for one."""
    if len(name.key) > 1 or name.title.split()[-1].lower() in language.names.abbreviations:
        return ""
    return f"{name.title} {name.form}"


def _merge_names(phrases: dict[Key, Phrase], rarity: Mapping[str, float], language: Language) -> None:
    """Counts the parts of a name and its initials as the name: "Weld" as "Ann Weld", "EU" as "European Union"."""
    full = sorted((key for key in phrases if len(key) > 1 and phrases[key].is_name), key=lambda k: -phrases[k].count)
    wholes = _by_parts(full, phrases, rarity, language) | _by_initials(full, phrases)
    for key in sorted(wholes, key=len):
        whole = wholes[key]
        if whole in phrases and whole != key and (phrases[key].is_name or not phrases[key].first_form.islower()):
            phrases[whole].add(phrases.pop(key))


def _by_parts(
    full: Iterable[Key], phrases: Mapping[Key, Phrase], rarity: Mapping[str, float], language: Language
) -> dict[Key, Key]:
    """The phrases that are a name's last words, or its first where that is a given name or rare; each with the name."""
    rarest = max(rarity.values(), default=0)
    wholes: dict[Key, Key] = {}
    for key in full:
        parts = [key[first:] for first in range(1, len(key))]
        is_given = key[0] in language.names.feminine or key[0] in language.names.masculine
        if is_given or (len(key) <= _LONGEST and rarity.get(key[0], 0) >= rarest):
            parts.append(key[:1])
        for part in parts:
            if part in phrases:
                wholes.setdefault(part, key)
    return wholes


def _by_initials(full: Iterable[Key], phrases: Mapping[Key, Phrase]) -> dict[Key, Key]:
    """The initials among the phrases, each with the name that they are short for."""
    initials: dict[str, Key] = {}
    for key, phrase in phrases.items():
        form = phrase.first_form
        if len(key) == 1 and form.isupper() and (phrase.is_bracketed or len(form) >= _SURE_INITIALS):
            initials[form] = key
    if not initials:
        return {}
    wholes: dict[Key, Key] = {}
    for key in full:
        short = "".join(filter(str.isupper, phrases[key].first_form.title()))
        if short in initials:
            wholes.setdefault(initials[short], key)
    return wholes


def _discount_nested(phrases: Mapping[Key, Phrase]) -> None:
    """Takes from what a part of a longer phrase counts what it has of it, as C-value does.

    Frantzi, Ananiadou and Mima 2000, "Automatic recognition of multi-word terms"; of several longer ones the
    weightiest, where they take the mean.
    """
    owed: dict[Key, int] = {}
    for key, phrase in phrases.items():
        if len(key) > 1 and phrase.count > 1 and not phrase.is_name:
            for first, last in combinations(range(len(key) + 1), 2):
                part = key[first:last]
                if part != key:
                    owed[part] = max(owed.get(part, 0), phrase.weight)
    for key, weight in owed.items():
        if key in phrases and not phrases[key].is_name:
            phrases[key].weight -= weight


@cache
def _roles(language: Language) -> frozenset[str]:
    return language.names.titles & language.names.speaker_nouns
