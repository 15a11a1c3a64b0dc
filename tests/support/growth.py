"""Measures how the work of a regular expression grows with the length of a text that is made to slow it down.

The module makes such texts from the repeats of the expression, such as `.+` in `".+"x`. A text opens with a match of
the part before the repeat. Many copies of a match of the repeat follow. The text ends with characters that the
expression doesn't match. Two examples are `"aaaa…` and `"a"a"a…`. An expression that reads on to the end of the text
from each of many places takes quadratic time. An expression that can divide a text in many ways takes even longer.
"""

import random
import re
import sys
import time
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any

_PARSER: Any = import_module("re._parser" if sys.version_info >= (3, 11) else "sre_parse")
_COMPILER: Any = import_module("re._compiler" if sys.version_info >= (3, 11) else "sre_compile")
_CHARACTERS = (_PARSER.LITERAL, _PARSER.NOT_LITERAL, _PARSER.ANY, _PARSER.IN)
_REPEATS = (_PARSER.MAX_REPEAT, _PARSER.MIN_REPEAT)

_ALPHABET = "aAé1 \n.,'\"“”’—-–()[]{}:;!?…_=*#&/@|<>\x1b\u00a0«»`•$%+~^\\"
_COMMON = "aA1 .\n"  # the characters of a wide class that are tried, beside the expression's own marks
_NARROW = 10  # characters; if a class has no more, all of them are tried
_MANY = 8  # times; a repeat of fewer costs as little as a longer expression
_SAMPLES = 6
_ENDS = ("", "\0\n\0")

_LENGTHS = (12, 24, 100, 500, 4_000)
_MARGIN = 3  # times the proportional work; more is growth
_LEAST = 5e-6  # seconds; shorter times can't be compared
_TRIES = 4
_RUNAWAY = 1e-4  # seconds a character; no linear work takes so long, and longer texts would take for ever

_Items = Sequence[tuple[Any, Any]]


def attack_that_grows(pattern: str, flags: int, method: str) -> str | None:
    """Returns a text, shortened, on which the work of the method grows faster than the text, or None."""
    compiled = re.compile(pattern, flags)
    for opening, repeated, end in attacks(pattern, flags):
        # Measured twice, since another program may have disturbed the first time.
        if all(_grows(compiled, method, opening, repeated, end) for _ in range(2)):
            return f"{opening!r} + {repeated!r} * n + {end!r}"
    return None


def attacks(pattern: str, flags: int = 0) -> list[tuple[str, str, str]]:
    """Returns attacks: the opening of a text, the part that is repeated in it, and its end."""
    tree = _PARSER.parse(pattern, flags)
    sampler = _Sampler(tree)
    found = {("", sampler.text(tree), ""): None for _ in range(_SAMPLES)}
    for before, body in _repeats(tree):
        for unit in sampler.units(body):
            opening = sampler.text(before)
            for end in _ENDS:
                found |= dict.fromkeys([("", unit, end), (opening, unit, end), ("", opening + unit, end)])
    return [attack for attack in found if attack[1]]


def _repeats(items: _Items, before: _Items = ()) -> Iterator[tuple[_Items, _Items]]:
    """Yields, for each repeat that may match many times, the items before it and the items that it repeats."""
    for i, (kind, value) in enumerate(items):
        preceding = [*before, *items[:i]]
        if kind in _REPEATS and value[1] >= _MANY:
            yield preceding, value[2]
        for inner in _inner(kind, value):
            yield from _repeats(inner, preceding)


def _inner(kind: Any, value: Any) -> list[_Items]:
    """Returns the items within an item."""
    if kind == _PARSER.BRANCH:
        return list(value[1])
    if kind == _PARSER.SUBPATTERN:
        return [value[3]]
    if kind in {_PARSER.ASSERT, _PARSER.ASSERT_NOT}:
        return [value[1]]
    return [value[2]] if kind in _REPEATS else []


class _Sampler:
    """Makes texts that the parts of an expression match. It makes the same texts in each run."""

    def __init__(self, tree: Any) -> None:
        self._tree = tree
        self._random = random.Random(0)
        marks = {chr(value) for value in _literals(tree)}
        self._marks = "".join(sorted(mark for mark in marks if not mark.isalnum()))
        self._classes: dict[str, list[str]] = {}

    def units(self, body: _Items) -> list[str]:
        """Returns texts that a repeat may repeat: the characters of its class, or some samples."""
        if len(body) > 1 or body[0][0] not in _CHARACTERS:
            return [self.text(body) for _ in range(_SAMPLES)]
        found = self._class(body[0])
        return found if len(found) <= _NARROW else [c for c in found if c in _COMMON or c in self._marks]

    def text(self, items: _Items) -> str:
        return "".join(self._one(kind, value) for kind, value in items)

    def _one(self, kind: Any, value: Any) -> str:
        if kind in _CHARACTERS:
            return self._random.choice(self._class((kind, value)) or [""])
        if kind in _REPEATS:
            times = min(value[1], value[0] + self._random.randrange(3))
            return "".join(self.text(value[2]) for _ in range(times))
        if kind in {_PARSER.BRANCH, _PARSER.SUBPATTERN}:
            return self.text(self._random.choice(_inner(kind, value)))
        return ""

    def _class(self, item: tuple[Any, Any]) -> list[str]:
        """Returns the characters that an item matches, out of the alphabet and the characters of the expression."""
        key = repr(item)
        if key not in self._classes:
            matches = _COMPILER.compile(_PARSER.SubPattern(self._tree.state, [item])).match
            alphabet = dict.fromkeys([*_ALPHABET, *map(chr, _literals([item]))])
            self._classes[key] = [c for c in alphabet if matches(c)]
        return self._classes[key]


def _literals(items: Any) -> Iterator[int]:
    """Yields the characters that an expression names."""
    if isinstance(items, tuple) and len(items) == 2 and items[0] == _PARSER.LITERAL:
        yield items[1]
    elif isinstance(items, (tuple, list, _PARSER.SubPattern)):
        for item in items:
            yield from _literals(item)


def _grows(compiled: re.Pattern[str], method: str, opening: str, repeated: str, end: str) -> bool:
    """Returns whether a longer text takes more than its share of the work.

    Between the short lengths the work may grow with the square of the length, because a bounded repeat grows there like
    an unbounded one. These lengths show what is worse than quadratic before it would take for ever.
    """
    texts = [opening + repeated * -(-length // len(repeated)) + end for length in _LENGTHS]
    before = _work(compiled, method, texts[0])
    for i, text in enumerate(texts[1:], 1):
        share = len(text) / len(texts[i - 1])
        limit = _MARGIN * (share if text is texts[-1] else share**2)
        work = _work(compiled, method, text)
        if text is not texts[-1] and min(work, _work(compiled, method, text)) > _RUNAWAY * len(text):
            return True
        for _ in range(_TRIES):
            if work <= limit * max(before, _LEAST):
                break
            work = min(work, _work(compiled, method, text))
            before = max(before, _work(compiled, method, texts[i - 1]))
        else:
            return True
        before = work
    return False


def _work(compiled: re.Pattern[str], method: str, text: str) -> float:
    """Returns the seconds of processor time that the method takes on the text."""
    began = time.process_time()
    if method in {"match", "fullmatch"}:
        getattr(compiled, method)(text)
    else:
        for _ in compiled.finditer(text):
            pass
    return time.process_time() - began
