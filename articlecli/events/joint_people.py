"""Merges the people of several articles: "President Weld", "Weld" and "Marta Weld" are one where the articles agree.

Two people of one surname in different articles stay apart unless their given names or their roles agree, or the same
quotation is theirs.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from articlecli.core import Record, fold
from articlecli.events.values import JointPerson
from articlecli.languages import Language

_INITIAL = 1  # letters
_PERSON = "person"


class Named(Record):
    """Somebody in one article."""

    article: int
    name: str
    role: str | None
    kind: str


class _Groups:
    """Those who are one so far. Two groups with names that deny it are never joined."""

    def __init__(self, parts: Sequence[tuple[str, ...]]) -> None:
        self._parts = parts
        self._group_of = {i: [i] for i in range(len(parts))}

    def join(self, i: int, j: int) -> None:
        first, second = self._group_of[i], self._group_of[j]
        if first is second or any(_denies(self._parts[a], self._parts[b]) for a in first for b in second):
            return
        first.extend(second)
        self._group_of.update(dict.fromkeys(second, first))

    def all(self) -> list[list[int]]:
        return sorted({id(group): sorted(group) for group in self._group_of.values()}.values())


def merge_people(named: Sequence[Named], same: Iterable[tuple[int, int]], language: Language) -> list[list[int]]:
    """Returns the groups of those who are one person or one group, by their indices.

    `same` has pairs of whom other evidence says that they are one, if their names don't deny it.
    """
    parts = [_parts(each, language) for each in named]
    groups = _Groups(parts)
    by_last: dict[str, list[int]] = defaultdict(list)
    for i, each in enumerate(parts):
        by_last[each[-1] if each else ""].append(i)
    for alike in by_last.values():
        for j, i in combinations(alike, 2):
            if _is_one(named[i], named[j], parts[i], parts[j], language):
                groups.join(j, i)
    for i, j in same:
        groups.join(i, j)
    return groups.all()


def joint_person(members: Sequence[Named]) -> JointPerson:
    """Returns the person whom all of these are."""
    fullest = max(members, key=lambda each: (len(each.name.split()), len(each.name)))
    roles = [each.role for each in members if each.role]
    articles = tuple(sorted({each.article for each in members}))
    names = tuple(next(each.name for each in members if each.article == article) for article in articles)
    kinds = [each.kind for each in members if each.kind]
    return JointPerson(fullest.name, max(roles, key=len, default=None), next(iter(kinds), ""), articles, names)


def _parts(each: Named, language: Language) -> tuple[str, ...]:
    """Returns the parts of a name in lower case, without its titles."""
    parts = [part.rstrip(".").casefold() for part in fold(each.name).split()]
    while len(parts) > 1 and parts[0] in language.names.titles:
        parts = parts[1:]
    while len(parts) > 1 and parts[-1] in language.names.suffixes:
        parts = parts[:-1]
    return tuple(parts)


def _is_one(one: Named, two: Named, parts: tuple[str, ...], others: tuple[str, ...], language: Language) -> bool:
    if parts == others and (len(parts) > 1 or one.kind != _PERSON or two.kind != _PERSON):
        return True
    if one.kind != two.kind and one.kind and two.kind:
        return False
    if len(parts) > 1 and len(others) > 1:
        return not _denies(parts, others)
    return _have_one_role(one, two, language)


def _denies(parts: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two names are of different people: the given names differ, and neither is the other's initial."""
    if not parts or not others or parts[-1] != others[-1]:
        return True
    if len(parts) == 1 or len(others) == 1:
        return False
    first, second = parts[0], others[0]
    is_initial = min(len(first), len(second)) == _INITIAL
    return first[0] != second[0] if is_initial else first != second


def _have_one_role(one: Named, two: Named, language: Language) -> bool:
    """Whether both have a role, and the roles share a word of content."""
    roles = [
        {word for word in (each.role or "").lower().split() if word not in language.words.function_words}
        for each in (one, two)
    ]
    return bool(roles[0] & roles[1])
