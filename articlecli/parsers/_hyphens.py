"""Joins lines to a paragraph, and the halves of a word that a hyphen divides at the end of a line.

"determin-/ation" becomes one word without the hyphen, "self-/employed" keeps it. What decides is, in this order: how
the text writes the word elsewhere, and whether the language's counts of words know the whole or the halves.
"""

import re
from collections.abc import Iterable, Sequence

from articlecli.core import load_learned
from articlecli.languages import Language

_HYPHENS = "-‐\xad"
_LAST = re.compile(rf"([^\W\d_]+)[{_HYPHENS}]$")  # "determin-"
_FIRST = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_SHORTEST_STEM = 3
_LONGEST_ENDING = 5  # letters that a stem lacks: "determination" has the stem "determin"


class WordJoiner:
    """Knows the words of a text and of a language."""

    def __init__(self, lines: Iterable[str], language: Language) -> None:
        self._language = language
        self._counts: frozenset[str] | None = None
        self._words: set[str] = set()
        for line in lines:
            whole = _LAST.sub("", line)  # the half before a hyphen is no word
            self._words.update(word.lower().replace("‐", "-") for word in _WORD.findall(whole))

    def joined(self, lines: Sequence[str]) -> tuple[str, list[int]]:
        """Returns the text of a paragraph's lines, and the offset at which each line begins in it."""
        text, starts = "", [0]
        for i, line in enumerate(lines):
            if i:
                text = self._before(text, line)
                starts.append(len(text))
            text += line
        return text, starts

    def _before(self, text: str, line: str) -> str:
        """Returns the text as it stands before the next line: with a blank, or without the hyphen at its end."""
        half, other = _LAST.search(text), _FIRST.match(line)
        if not half or not other:
            return text if text.endswith(tuple(_HYPHENS)) and text[-2:-1].isalnum() else f"{text} "
        if text[-1] == "\xad" or self._is_one_word(half[1], other[0]):
            return text[:-1]
        follows = _FIRST.sub("", line, count=1)[:2].strip(" ,")
        is_open = other[0].lower() in self._language.words.conjunctions and not follows  # "pre- and post-war"
        return f"{text} " if is_open else text

    def _is_one_word(self, first: str, second: str) -> bool:
        if second[0].isupper() and not first.isupper():
            return False  # "Jean-Luc"
        first, second = first.lower(), second.lower()
        if f"{first}-{second}" in self._words:
            return False
        if first + second in self._words or self._is_known(first + second):
            return True
        return not (self._is_word(first) and self._is_word(second))

    def _is_word(self, word: str) -> bool:
        return word in self._words or self._is_known(word)

    def _is_known(self, word: str) -> bool:
        """Whether the language's counts hold a stem of a word, as far as it can be told without taking stems."""
        if word in self._language.words.function_words:
            return True
        if self._counts is None:
            self._counts = _counted_terms(self._language)
        shortest = max(_SHORTEST_STEM, len(word) - _LONGEST_ENDING)
        stems = (word[:length] for length in range(len(word), shortest - 1, -1))
        return any(stem in self._counts or f"{stem[:-1]}i" in self._counts for stem in stems)


def _counted_terms(language: Language) -> frozenset[str]:
    if language.topics.word_counts is None:
        return frozenset()
    terms = load_learned(language.topics.word_counts)["terms"]
    return frozenset(term for listed in terms.values() for term in listed.split())
