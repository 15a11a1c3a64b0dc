"""Finds copies among articles: one agency's story in several papers, perhaps shortened or with a new headline."""

from collections import defaultdict
from collections.abc import Sequence

from articlecli.pipeline import Reading

_COPIED = 0.7  # the share of the sentences of both articles that are the same, from which on one is a copy
_FEWEST = 3  # sentences of a copy; shorter texts may agree by chance
_SHORTEST = 3  # terms of a sentence that counts
_MOST_ALIKE = 200  # articles with a sentence; one of more articles is furniture


def copies(readings: Sequence[Reading]) -> list[int | None]:
    """Returns for each article the index of the first article of which it is a copy, or None."""
    said = [{sentence.terms for sentence in read.sentences if len(sentence.terms) >= _SHORTEST} for read in readings]
    having: dict[tuple[str, ...], list[int]] = defaultdict(list)
    found: list[int | None] = []
    for i, terms in enumerate(said):
        common: dict[int, int] = defaultdict(int)
        for sentence in terms:
            if len(having[sentence]) < _MOST_ALIKE:
                for j in having[sentence]:
                    common[j] += 1
                having[sentence].append(i)
        same = [j for j, count in common.items() if found[j] is None and _is_copy(count, len(terms), len(said[j]))]
        found.append(min(same, default=None))
    return found


def _is_copy(common: int, size: int, other: int) -> bool:
    return common >= _FEWEST and common >= _COPIED * max(size, other)
