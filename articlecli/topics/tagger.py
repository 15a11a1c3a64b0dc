"""What each word of a text may be in a phrase: a name, a noun, a modifier, or none of them.

A capital inside a sentence tells a name. Of the other words a language's lists tell, which have been learned from what
stands around a word (`benchmarks/learn_nouns.py`), and where those don't know a word, its ending.
"""

import re
from collections import Counter
from collections.abc import Container
from typing import NamedTuple

from articlecli.languages import Language
from articlecli.text import Word, kind_of_common_word, word_kind

_LEAST_LINKED = 2  # times that a text has "Isle of Skerrin" before it is one name

# A capital that may be owed to its place; what begins with a class is looked for fast.
_OPENING = re.compile(r"[|;,.(&](?:(?<=\|)[,.(&;]*|(?<=;)|[,.(&;])N")
_OWNING = re.compile(r"N(?='N)")  # "Women" of "Women's Day"
_LINKING = re.compile(r"N(?=lN)")  # "Isle" of "Isle of Skerrin"
_BETWEEN = re.compile(r"N(l|[pnm]{1,2})(?=N)")  # "of" of "Isle of Skerrin", "von der" of "Anton von der Weld"


class TaggedText(NamedTuple):
    """The words and marks of a text, and what they are there."""

    words: list[Word]
    kinds: str  # of each of the words


_Linked = Container[tuple[str, str]]  # pairs of capitalised words: Isle and Skerrin of "Isle of Skerrin"


def tag(words: list[Word], language: Language) -> TaggedText:
    """What the words of a text are there; those that aren't what their form alone says are replaced in the list.

    Capitals are judged by the whole text. It begins with a `vocabulary.BORDER`, and each sentence ends with one.
    """
    written = "".join([word.kind for word in words])
    kinds = list(written)
    linked = _linked(words, written, language)
    _tell_openings(words, kinds, written, linked, language)
    _join_names(words, kinds, linked, language)
    return TaggedText(words, "".join(kinds))


def _tell_openings(words: list[Word], kinds: list[str], written: str, linked: _Linked, language: Language) -> None:
    """Makes a word what it is that has a capital only because of its place."""
    openings = [found.end() - 1 for found in _OPENING.finditer(written)]
    owning = {found.start() for found in _OWNING.finditer(written)}
    opened = Counter([words[i].form for i in openings])
    asked = {words[i].lower for i in owning.union(openings)}.union(opened)
    counts = Counter(filter(asked.__contains__, [word.form for word in words]))
    owning = {i for i in owning if counts[words[i].lower]}
    for i in owning:
        _set(words, kinds, i + 1, word_kind.FULL_STOP)  # "International Women's Day"
    for i in openings:
        word = words[i]
        others = counts[word.lower]
        if i in owning or counts[word.form] - opened[word.form] > others:
            continue
        if written[i + 1] == word_kind.LINK and (word.form, words[i + 2].form) in linked:
            continue
        kind = kind_of_common_word(word.lower, language)
        before_name = written.startswith(("N", "'N"), i + 1)
        if not before_name or kind in word_kind.OTHERS or others or word.lower in language.topics.modifiers:
            _set(words, kinds, i, kind)


def _join_names(words: list[Word], kinds: list[str], linked: _Linked, language: Language) -> None:
    """Makes the words inside a name parts of it."""
    for found in _BETWEEN.finditer("".join(kinds)):
        start, end = found.span(1)
        if found[1] == word_kind.LINK:
            before = words[start - 1]
            is_inside = before.lower in language.names.institution_nouns or (before.form, words[end].form) in linked
        else:
            is_inside = all(word.form in language.names.particles for word in words[start:end])
        if is_inside:
            for i in range(start, end):
                _set(words, kinds, i, word_kind.NAME)


def _set(words: list[Word], kinds: list[str], index: int, kind: str) -> None:
    word = words[index]
    words[index] = Word(word.form, kind, word.lower, word.key)
    kinds[index] = kind


def _linked(words: list[Word], written: str, language: Language) -> set[tuple[str, str]]:
    """The pairs of names that the texts link more than once: "Isle of Skerrin"."""
    places = [found.start() for found in _LINKING.finditer(written)]
    pairs = Counter([(words[i].form, words[i + 2].form) for i in places])
    return {
        pair for pair, count in pairs.items() if count >= _LEAST_LINKED and pair[0].lower() not in language.names.titles
    }
