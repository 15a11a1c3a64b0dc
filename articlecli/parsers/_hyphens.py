"""Joins lines to a paragraph, and the halves of a word that a hyphen divides at the end of a line.

"determin-/ation" becomes one word without the hyphen, "self-/employed" keeps it. What decides is, in this order: how
the text writes the word elsewhere, whether the language's counts of words know the stem of the whole, and whether they
know those of both halves.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from articlecli.core import lazy_pattern, load_learned
from articlecli.languages import Language

_HYPHENS = "-‐\xad"
_LAST = lazy_pattern(rf"(?<![^\W\d_])([^\W\d_]+)[{_HYPHENS}]$")  # "determin-"
_FIRST = lazy_pattern(r"[^\W\d_]+")
_WORD = lazy_pattern(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")


class WordJoiner:
    """Knows the words of a text and of a language."""

    def __init__(self, lines: Iterable[str], language: Language) -> None:
        self._language = language
        self._words: set[str] = set()
        for line in lines:
            whole = _LAST.sub("", line)  # the half before a hyphen is no word
            self._words.update(word.lower().replace("‐", "-") for word in _WORD.findall(whole))

    def joined(self, lines: Sequence[str]) -> tuple[str, list[int]]:
        """Returns the text of a paragraph's lines, and the offset at which each line begins in it."""
        pieces, starts, length = [], [0], 0
        for line, following in pairwise((*lines, "")):
            piece = self._before(line, following) if following else line
            pieces.append(piece)
            length += len(piece)
            starts.append(length)
        return "".join(pieces), starts[:-1]

    def _before(self, line: str, following: str) -> str:
        """Returns a line as it stands before the next one: with a blank, or without the hyphen at its end."""
        half, other = _LAST.search(line), _FIRST.match(following)
        if not half or not other:
            return line if line.endswith(tuple(_HYPHENS)) and line[-2:-1].isalnum() else f"{line} "
        if line[-1] == "\xad" or self._is_one_word(half[1], other[0]):
            return line[:-1]
        is_open = other[0].lower() in self._language.words.coordinators  # "pre- and post-war"
        return f"{line} " if is_open else line

    def _is_one_word(self, first: str, second: str) -> bool:
        if second[0].isupper() and not first.isupper():
            return False  # "Jean-Luc"
        first, second = first.lower(), second.lower()
        if f"{first}-{second}" in self._words:
            return False
        stem = self._stem(first + second)
        if first + second in self._words or stem in self._counts or stem == self._stem(first):
            return True
        return not (self._is_word(first) and self._is_word(second))

    def _is_word(self, word: str) -> bool:
        return word in self._language.words.function_words or self._stem(word) in self._counts

    @cached_property
    def _counts(self) -> frozenset[str]:
        """The stems of the words that the language's counts hold; none where it has no counts."""
        if self._language.topics.word_counts is None:
            return frozenset()
        terms = load_learned(self._language.topics.word_counts)["terms"]
        return frozenset(term for listed in terms.values() for term in listed.split())

    @cached_property
    def _stem(self) -> Callable[[str], str]:
        if self._language.stemmer is None:
            return str
        import Stemmer

        stem: Callable[[str], str] = Stemmer.Stemmer(self._language.stemmer, 0).stemWord
        return stem
