"""Merges the quotations of several articles: the same words once, in their longest version, with all their places."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from articlecli.core import Quote, Record
from articlecli.languages import Language
from articlecli.text import words_of

_RUN = 3  # words; a quotation is looked for by each run of so many
_SAME = 0.8  # the share of the runs of the shorter version that the longer one has
_FEWEST = 3  # words of a version that is merged with another
_MOST_ALIKE = 50  # quotations with one run of words


class Said(Record):
    """A quotation and its article, by its index."""

    article: int
    quote: Quote


def merge_quotes(said: Sequence[Said], languages: Sequence[Language]) -> list[list[int]]:
    """Returns the groups of quotations with the same words, by their indices; most groups have one.

    `languages` has the language of each article.
    """
    words = [
        tuple(word.lower().replace("’", "'") for word in words_of(each.quote.text, languages[each.article]))
        for each in said
    ]
    runs = [_runs(each) for each in words]
    having: Mapping[tuple[str, ...], list[int]] = _having(runs)
    group_of = {i: [i] for i in range(len(said))}
    for i, own in enumerate(runs):
        if len(words[i]) < _FEWEST:
            continue
        near = {j for run in own for j in having[run] if j > i}
        for j in sorted(near):
            first, second = group_of[i], group_of[j]
            if first is not second and _is_same(own, runs[j]):
                first.extend(second)
                group_of.update(dict.fromkeys(second, first))
    return sorted({id(group): sorted(group) for group in group_of.values()}.values())


def _runs(words: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    size = min(_RUN, len(words))
    return frozenset(words[i : i + size] for i in range(len(words) - size + 1))


def _having(runs: Sequence[frozenset[tuple[str, ...]]]) -> Mapping[tuple[str, ...], list[int]]:
    """Returns the quotations with each run of words. A short quotation's own run is looked for in longer ones, too."""
    having: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, own in enumerate(runs):
        for run in own:
            if len(having[run]) < _MOST_ALIKE:
                having[run].append(i)
    return having


def _is_same(first: frozenset[tuple[str, ...]], second: frozenset[tuple[str, ...]]) -> bool:
    return len(first & second) >= _SAME * min(len(first), len(second))
