"""Computes ROUGE-1 and ROUGE-2 F1 of many sets of sentences against the highlights, as arrays.

Unlike in rouge-score, bigrams across the border of two sentences are left out.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.rouge import tokens

Ints = NDArray[np.int32]
Floats = NDArray[np.float32]

_MOST_SENTENCES = 60  # of a story; later ones aren't tried for the best set
# The F1 takes this share of the usual length, that of Lead-3, in place of the same share of a set's own length. At 0,
# which is the true F1, the shortest sentences make up for a long lead; at 0.3 there are more words, for half a point
# less.
_LENIENCY = 0.1
_USUAL = 66  # words


@dataclass(frozen=True, slots=True)
class Grams:
    """The n-grams that a story's sentences share with its highlights."""

    shared: Ints  # sentences x n-grams of the highlights: the count of each n-gram in each sentence
    wanted: Ints  # the count of each n-gram in the highlights
    sizes: Ints  # the number of all n-grams in each sentence

    def f1(self, sets: NDArray[np.int64]) -> Floats:
        """Returns the F1 of each set, in per cent, with _LENIENCY. `sets` (sets x members) are indices of sentences."""
        hits = np.minimum(self.shared[sets].sum(1), self.wanted).sum(1)
        sizes = (1 - _LENIENCY) * self.sizes[sets].sum(1) + _LENIENCY * _USUAL
        found: Floats = (200 * hits / (sizes + self.wanted.sum())).astype(np.float32)
        return found


@dataclass(frozen=True, slots=True)
class Overlaps:
    """The overlap of a story's sentences with its highlights."""

    unigrams: Grams
    bigrams: Grams

    def worth(self, sets: NDArray[np.int64]) -> Floats:
        """Returns the sum of ROUGE-1 and ROUGE-2 F1 of each set of sentences, in per cent."""
        return self.unigrams.f1(sets) + self.bigrams.f1(sets)

    def best(self, size: int = 3) -> list[int]:
        """Returns the indices of up to `size` sentences, which a greedy search adds while the worth rises."""
        picked: list[int] = []
        reached = 0.0
        count = min(len(self.unigrams.sizes), _MOST_SENTENCES)
        while len(picked) < min(size, count):
            left = [i for i in range(count) if i not in picked]
            worths = self.worth(np.array([[*picked, i] for i in left]))
            if worths.max() <= reached:
                break
            reached = float(worths.max())
            picked.append(left[int(worths.argmax())])
        return picked


def overlaps(
    sentences: Iterable[str], highlights: Iterable[str], tokens: Callable[[str], list[str]] = tokens
) -> Overlaps:
    """Returns the overlaps of sentences with highlights. `tokens` returns the words of a text."""
    wanted = tokens("\n".join(highlights))
    split = [tokens(sentence) for sentence in sentences]
    return Overlaps(_grams(split, wanted, 1), _grams(split, wanted, 2))


def _grams(sentences: Sequence[Sequence[str]], wanted: Sequence[str], size: int) -> Grams:
    counts_wanted = _counted(wanted, size)
    column_of = {gram: i for i, gram in enumerate(counts_wanted)}
    shared = np.zeros((len(sentences), len(counts_wanted)), np.int32)
    sizes = np.zeros(len(sentences), np.int32)
    for i, sentence in enumerate(sentences):
        counts = _counted(sentence, size)
        sizes[i] = counts.total()
        for gram in counts.keys() & counts_wanted.keys():
            shared[i, column_of[gram]] = counts[gram]
    return Grams(shared, np.array(list(counts_wanted.values()), np.int32), sizes)


def _counted(words: Sequence[str], size: int) -> Counter[tuple[str, ...]]:
    return Counter(zip(*(words[i:] for i in range(size)), strict=False))
