"""Merges the quotations of several articles: the same words once, in their longest version, with all their places.

Versions may differ in a few words: one has a contraction, brackets or an ellipsis, or leaves a word out. Where only a
part of a quotation stands in another article's, both are kept, and the part is named.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from articlecli.core import Quote, Record
from articlecli.languages import Language
from articlecli.text import words_of

_RUN = 3  # words; a quotation is looked for by each run of so many, and by each pair of words with a content word
_SAME = 0.8  # the share of the runs, or of the words in their order, of the shorter version that the longer one has
_FEWEST = 3  # words of a version that is merged with another
_FEWEST_IN_ORDER = 5  # words of a version of which some may be missing,
_FEWEST_OF_CONTENT = 2  # content words, which the other version must have,
_SAME_CONTENT = 0.7  # and the share of them
_SHORT = 2  # letters of a part of a contraction
_MOST_IN_ORDER = 150  # words of a version that are compared in their order, since that takes the product of both
_FEWEST_OF_PART = 4  # words of a part that stands in another quotation
_MOST_ALIKE = 50  # quotations with one run of words

_Words = tuple[str, ...]


class Said(Record):
    """A quotation and its article, by its index."""

    article: int
    quote: Quote


class Shared(Record):
    """A part of a quotation, by the indices of both, that stands in a quotation of another article."""

    part: int
    of: int
    within: int


def merge_quotes(said: Sequence[Said], languages: Sequence[Language]) -> tuple[list[list[int]], list[Shared]]:
    """Returns the groups of quotations with the same words, by their indices, and the parts that others have as well.

    Most groups have one quotation. `languages` has the language of each article.
    """
    parts = [[_words_of(part.text, languages[each.article]) for part in each.quote.parts] for each in said]
    words = [tuple(word for part in each for word in part) for each in parts]
    runs = [_runs(each, _RUN) for each in words]
    runs = [_runs(each, _RUN) for each in words]
    small = [languages[each.article].words.function_words for each in said]
    having = _having(words, runs, small)
    group_of = {i: [i] for i in range(len(said))}
    shared: list[Shared] = []
    for i, near in _candidates(having).items():
        for j in sorted(near):
            first, second = group_of[i], group_of[j]
            if first is second:
                continue
            if _have_most_runs(runs[i], runs[j]) or _is_in_order(words[i], words[j], small[i]):
                first.extend(second)
                group_of.update(dict.fromkeys(second, first))
            elif said[i].article != said[j].article:
                shared += [Shared(part, of, within) for part, of, within in _shared_parts(i, j, parts, words)]
    return sorted({id(group): sorted(group) for group in group_of.values()}.values()), shared


def _words_of(text: str, language: Language) -> _Words:
    """Returns the words of a version in lower case, those of contractions apart: "have nt", "we re"."""
    found: list[str] = []
    for written in words_of(text, language):
        word = written.lower().replace("’", "'")
        for ending in language.words.contracted_negations:
            word = word.replace(ending, "'" + ending.replace("'", ""))
        found += filter(None, word.split("'"))
    return tuple(found)


def _having(
    words: Sequence[_Words], runs: Sequence[frozenset[_Words]], function_words: Sequence[frozenset[str]]
) -> Mapping[_Words, list[int]]:
    """Returns the quotations with each run of words."""
    having: dict[_Words, list[int]] = defaultdict(list)
    for i, (own, small) in enumerate(zip(words, function_words, strict=True)):
        if len(own) >= _FEWEST:
            pairs = {pair for pair in _runs(own, 2) if not small.issuperset(pair)}
            for run in runs[i] | pairs:
                if len(having[run]) < _MOST_ALIKE:
                    having[run].append(i)
    return having


def _candidates(having: Mapping[_Words, Sequence[int]]) -> dict[int, set[int]]:
    """Returns for each quotation those behind it that share a run of words."""
    found: dict[int, set[int]] = defaultdict(set)
    for alike in having.values():
        for place, i in enumerate(alike):
            found[i].update(alike[place + 1 :])
    return dict(sorted(found.items()))


def _runs(words: _Words, size: int) -> frozenset[_Words]:
    return frozenset(words[i : i + size] for i in range(len(words) - size + 1))


def _have_most_runs(first: frozenset[_Words], second: frozenset[_Words]) -> bool:
    return len(first & second) >= _SAME * min(len(first), len(second))


def _is_in_order(first: _Words, second: _Words, small: frozenset[str]) -> bool:
    """Whether most words of the shorter version, and its content words, are in the longer one, in their order."""
    shorter, longer = sorted((first, second), key=len)
    if not _FEWEST_IN_ORDER <= len(shorter) <= len(longer) <= _MOST_IN_ORDER:
        return False
    content = {word for word in shorter if len(word) > _SHORT} - small
    common = content.intersection(longer)
    if len(common) < max(_FEWEST_OF_CONTENT, _SAME_CONTENT * len(content)):
        return False
    return _common_in_order(shorter, longer) >= _SAME * len(shorter)


def _common_in_order(shorter: _Words, longer: _Words) -> int:
    """Returns the length of the longest common subsequence of two versions, which may have gaps of a few words."""
    row = [0] * (len(longer) + 1)
    for word in shorter:
        before = 0
        for k, other in enumerate(longer, 1):
            above = row[k]
            row[k] = before + 1 if word == other else max(above, row[k - 1])
            before = above
    return row[-1]


def _shared_parts(
    i: int, j: int, parts: Sequence[Sequence[_Words]], words: Sequence[_Words]
) -> Iterator[tuple[int, int, int]]:
    """Yields the parts of either of two quotations that stand in the other one word for word."""
    for of, within in ((i, j), (j, i)):
        for number, part in enumerate(parts[of]):
            is_part = _FEWEST_OF_PART <= len(part) < len(words[of]) and set(part).issubset(words[within])
            if is_part and part in _runs(words[within], len(part)):
                yield number, of, within
