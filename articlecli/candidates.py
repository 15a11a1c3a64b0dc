"""The names and noun phrases that an article has more than once, each with what counts as the same.

That only what recurs is a candidate is KP-Miner's (El-Beltagy and Rafea 2009), and that sooner occurrences count more
is also YAKE's (Campos et al. 2020).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations

from articlecli.languages import Language
from articlecli.phrases import Run, Unit
from articlecli.wordkinds import MODIFIER, NAME, NOUN

Key = tuple[str, ...]  # the stems of a phrase's words

_LONGEST = 3  # words in a noun phrase, a name among them counted as one
_LEAD = 3  # sentences
_IN_LEAD = 2.0  # what an occurrence in them counts
_SURE_INITIALS = 3  # letters: shorter ones are a name's only where the article says so


@dataclass(slots=True)
class Phrase:
    """A phrase in all the forms that the article has of it."""

    is_name: bool
    forms: list[str] = field(default_factory=list)
    count: int = 0
    is_bracketed: bool = False
    as_noun: int = 0  # times that it stands as only a noun does
    is_modifier: bool = False
    weight: float = 0.0  # its occurrences, those in the lead more

    @property
    def is_sure(self) -> bool:
        """Whether it is a phrase; a word that is mostly a modifier ("tea") has to show more than once that it is."""
        return self.is_name or self.as_noun > self.is_modifier

    def see(self, form: str, worth: float) -> None:
        """Counts an occurrence."""
        self.forms.append(form)
        self.count += 1
        self.weight += worth

    def add(self, other: "Phrase") -> None:
        """Counts another's occurrences as its own."""
        self.count += other.count
        self.weight += other.weight


def candidates(
    runs: Iterable[Run], stemmed: Mapping[str, str], rarity: Mapping[str, float], common: float, language: Language
) -> dict[Key, Phrase]:
    """The phrases of recurring terms, and all names of several words.

    `stemmed` has the stem of each word, `rarity` all terms that recur; a phrase doesn't open with a modifier less rare
    than `common`: "new", "first".
    """
    phrases: dict[Key, Phrase] = {}
    recurring = {word for word, term in stemmed.items() if term in rarity}
    openers = recurring - {word for word in recurring if rarity[stemmed[word]] < common}
    before_nouns = language.determiners | language.prepositions | {""}
    for run in runs:
        if len(run.units) == 1 and run.units[0].kind != NAME and run.units[0].lower[0] not in recurring:
            continue  # as most are
        ends_in_noun = run.before in before_nouns or (len(run.units) > 1 and run.units[-2].kind == MODIFIER)
        for part in _parts(run.units, recurring, openers, language):
            last = part[-1]
            words = last.words if len(part) == 1 else [word for unit in part for word in unit.words]
            key = tuple([stemmed[word] for unit in part for word in unit.lower])
            phrase = phrases.get(key)
            if phrase is None:
                phrase = phrases[key] = Phrase(last.kind == NAME)
            phrase.see(" ".join(words), _IN_LEAD if run.text < _LEAD else 1.0)
            phrase.as_noun += last is run.units[-1] and (ends_in_noun or len(part) > 1)
            phrase.is_modifier |= last.kind == MODIFIER
            if last.kind == NAME:
                phrase.is_bracketed |= last.is_bracketed
                phrase.forms += _with_title(last, language)
    _merge_names(phrases, rarity, language)
    _discount_nested(phrases)
    return phrases


def _parts(
    units: Sequence[Unit], recurring: set[str], openers: set[str], language: Language
) -> Iterator[Sequence[Unit]]:
    """The names and the nouns of a run, and the phrases that it ends with; no title alone, and none at the end."""
    roles = _roles(language)
    for unit in units:
        if unit.kind == NAME:
            if len(unit.words) > 1 or (unit.lower[0] in recurring and unit.lower[0] not in roles):
                yield (unit,)
        elif (unit.kind == NOUN or unit is units[-1]) and unit.lower[0] in recurring and unit.lower[0] not in roles:
            yield (unit,)
    if len(units) == 1 or units[-1].kind != NOUN or units[-1].lower[0] in roles:
        return
    for size in range(1, min(len(units), _LONGEST) + 1):
        first = units[-size]
        if not recurring.issuperset(first.lower):
            return
        if size > 1 and (first.kind != MODIFIER or first.lower[0] in openers):
            yield units[-size:]


def _with_title(name: Unit, language: Language) -> list[str]:
    """The form "King Olaf" of "Olaf"; none where there is more of the name, or the title is short for one."""
    if len(name.words) > 1 or not name.title or name.title[-1].lower() in language.name_abbreviations:
        return []
    return [" ".join(name.title + name.words)]


def _merge_names(phrases: dict[Key, Phrase], rarity: Mapping[str, float], language: Language) -> None:
    """Counts the parts of a name and its initials as the name: "Weld" as "Ann Weld", "EU" as "European Union"."""
    full = sorted((key for key in phrases if phrases[key].is_name and len(key) > 1), key=lambda k: -phrases[k].count)
    rarest = max(rarity.values(), default=0)
    fuller: dict[Key, Key] = {}
    initials: dict[str, Key] = {}
    for key in full:
        for first in range(1, len(key)):
            fuller.setdefault(key[first:], key)
        is_given = key[0] in language.feminine or key[0] in language.masculine
        if is_given or (key[0] in rarity and rarity[key[0]] >= rarest and len(key) <= _LONGEST):
            fuller.setdefault(key[:1], key)
        initials.setdefault("".join([letter for letter in phrases[key].forms[0].title() if letter.isupper()]), key)
    for key in sorted(phrases, key=len):
        whole = _by_initials(key, phrases[key], initials) or fuller.get(key)
        if whole in phrases and whole != key and (phrases[key].is_name or not phrases[key].forms[0].islower()):
            phrases[whole].add(phrases.pop(key))


def _by_initials(key: Key, phrase: Phrase, initials: Mapping[str, Key]) -> Key | None:
    form = phrase.forms[0]
    is_sure = phrase.is_bracketed or len(form) >= _SURE_INITIALS
    return initials.get(form) if len(key) == 1 and form.isupper() and is_sure else None


def _discount_nested(phrases: Mapping[Key, Phrase]) -> None:
    """Takes from what a part of a longer phrase counts what it has of it, as C-value does.

    Frantzi, Ananiadou and Mima 2000, "Automatic recognition of multi-word terms"; of several longer ones the
    weightiest, where they take the mean.
    """
    owed: dict[Key, float] = {}
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
    return language.titles & language.speaker_nouns
