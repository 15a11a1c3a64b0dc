"""Decides what each word of a text may be in a phrase: a name, a noun, a modifier, or none of these.

A word with a capital inside a sentence is a name. Other words are looked up in the language's lists, which were learned
from what stands around a word (`benchmarks/learn_nouns.py`). For a word in no list, its ending decides.
"""

from collections import Counter
from collections.abc import Container

from articlecli.core import Record, lazy_pattern
from articlecli.languages import Language
from articlecli.text import Word, kind_of_common_word, word_kind

_FEWEST_LINKED = 2  # least occurrences of "Isle of Skerrin" that make it one name

# A word that may have its capital only because of its place, and the marks before it. Python finds a pattern fast if it
# begins with a class of characters.
_OPENING = lazy_pattern(r"[|;,.(&](?:(?<=\|)[,.(&;]*|(?<=;)|[,.(&;])N")
_POSSESSIVE = lazy_pattern(r"N(?='N)")  # "Women" of "Women's Day"
_LINKED_NAME = lazy_pattern(r"N(?=lN)")  # "Isle" of "Isle of Skerrin"
_INSIDE_NAME = lazy_pattern(r"N(l|[pnm]{1,2})(?=N)")  # "of" of "Isle of Skerrin", "von der" of "Anton von der Weld"


class TaggedText(Record):
    """The words and marks of a text, each with its kind in that text."""

    words: list[Word]
    kinds: str  # a letter for each word, from `word_kind`


_Linked = Container[tuple[str, str]]  # pairs of capitalised words: ("Isle", "Skerrin") of "Isle of Skerrin"


def tag(words: list[Word], language: Language) -> TaggedText:
    """Returns the words of a text with their kinds in this text, and replaces in `words` those whose kind changes.

    `words` begins with a `vocabulary.BORDER`, and each sentence ends with one. The whole text decides what a capital
    means.
    """
    written = "".join([word.kind for word in words])
    kinds = list(written)
    linked = _linked(words, written, language)
    _correct_openings(words, kinds, written, linked, language)
    _join_names(words, kinds, linked, language)
    return TaggedText(words, "".join(kinds))


def _correct_openings(words: list[Word], kinds: list[str], written: str, linked: _Linked, language: Language) -> None:
    """Corrects the kinds of words that have a capital only because of their place, such as a sentence's first word."""
    openings = [found.end() - 1 for found in _OPENING.finditer(written)]
    possessives = {found.start() for found in _POSSESSIVE.finditer(written)}
    opened = Counter([words[i].form for i in openings])
    looked_up = {words[i].lower for i in possessives.union(openings)}.union(opened)
    counts = Counter(filter(looked_up.__contains__, [word.form for word in words]))
    possessives = {i for i in possessives if counts[words[i].lower]}
    for i in possessives:
        _set_kind(words, kinds, i + 1, word_kind.FULL_STOP)  # "International Women's Day"
    for i in openings:
        word = words[i]
        others = counts[word.lower]
        if i in possessives or counts[word.form] - opened[word.form] > others:
            continue
        if written[i + 1] == word_kind.LINK and (word.form, words[i + 2].form) in linked:
            continue
        kind = kind_of_common_word(word.lower, language)
        before_name = written.startswith(("N", "'N"), i + 1) and not _opens_noun(word, counts, opened, language)
        if not before_name or kind in word_kind.OTHERS or others or word.lower in language.topics.modifiers:
            _set_kind(words, kinds, i, kind)


def _opens_noun(word: Word, counts: Counter[str], opened: Counter[str], language: Language) -> bool:
    """Whether a word that opens a sentence may be an adjective before a noun, where all nouns have a capital.

    It ends like one, and no word inside a sentence has that form and a capital.
    """
    endings = language.words.attributive_endings
    is_name = word.lower in language.names.feminine or word.lower in language.names.masculine
    return bool(endings) and word.lower.endswith(endings) and counts[word.form] == opened[word.form] and not is_name


def _join_names(words: list[Word], kinds: list[str], linked: _Linked, language: Language) -> None:
    """Turns the words inside a name, such as "of" or "von der", into parts of the name."""
    for found in _INSIDE_NAME.finditer("".join(kinds)):
        start, end = found.span(1)
        if found[1] == word_kind.LINK:
            before = words[start - 1]
            is_inside = before.lower in language.names.institution_nouns or (before.form, words[end].form) in linked
        else:
            is_inside = all(word.form in language.names.particles for word in words[start:end])
        if is_inside:
            for i in range(start, end):
                _set_kind(words, kinds, i, word_kind.NAME)


def _set_kind(words: list[Word], kinds: list[str], index: int, kind: str) -> None:
    word = words[index]
    words[index] = Word(word.form, kind, word.lower, word.key)
    kinds[index] = kind


def _linked(words: list[Word], written: str, language: Language) -> set[tuple[str, str]]:
    """Returns the pairs of names that the text links more than once: ("Isle", "Skerrin") of "Isle of Skerrin"."""
    places = [found.start() for found in _LINKED_NAME.finditer(written)]
    pairs = Counter([(words[i].form, words[i + 2].form) for i in places])
    return {
        pair
        for pair, count in pairs.items()
        if count >= _FEWEST_LINKED and pair[0].lower() not in language.names.titles
    }
