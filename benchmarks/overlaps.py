"""What sentences share with highlights, for each set of them: ROUGE-1 and ROUGE-2 F1 as arrays.

Bigrams across the border of two sentences, which rouge-score counts, are left out.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.rouge import tokens

Ints = NDArray[np.int32]
Floats = NDArray[np.float32]

_LONGEST = 60  # sentences of a story that are looked at for its best set
# How much of a set's length is taken to be the usual one, the 66 words of Lead-3. At 0, where a set is worth its F1, a
# long lead is made up for by the shortest sentences that there are; at 0.3 there are more words for half a point less.
_LENIENCY = 0.1
_USUAL = 66


@dataclass(frozen=True, slots=True)
class Grams:
    """The n-grams that a story's sentences share with its highlights."""

    shared: Ints  # sentences x n-grams of the highlights: how often each sentence has each
    wanted: Ints  # how often the highlights have each
    sizes: Ints  # how many n-grams each sentence has in all

    def f1(self, sets: NDArray[np.int64]) -> Floats:
        """The F1, in percent, of sets of sentences (sets x members, of indices), lenient with their length."""
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
        """ROUGE-1 and ROUGE-2 F1 of each set of sentences, added."""
        return self.unigrams.f1(sets) + self.bigrams.f1(sets)

    def best(self, size: int = 3) -> list[int]:
        """The sentences, up to `size`, that a greedy search adds while the set's worth rises."""
        picked: list[int] = []
        reached = 0.0
        count = min(len(self.unigrams.sizes), _LONGEST)
        while len(picked) < min(size, count):
            left = [i for i in range(count) if i not in picked]
            worths = self.worth(np.array([[*picked, i] for i in left]))
            if worths.max() <= reached:
                break
            reached = float(worths.max())
            picked.append(left[int(worths.argmax())])
        return picked


def overlaps(sentences: Iterable[str], highlights: Iterable[str]) -> Overlaps:
    """The overlaps of sentences with highlights."""
    wanted = tokens("\n".join(highlights))
    split = [tokens(sentence) for sentence in sentences]
    return Overlaps(_grams(split, wanted, 1), _grams(split, wanted, 2))


def _grams(sentences: Sequence[Sequence[str]], wanted: Sequence[str], size: int) -> Grams:
    goal = _counted(wanted, size)
    place = {gram: i for i, gram in enumerate(goal)}
    shared = np.zeros((len(sentences), len(goal)), np.int32)
    sizes = np.zeros(len(sentences), np.int32)
    for i, sentence in enumerate(sentences):
        counts = _counted(sentence, size)
        sizes[i] = counts.total()
        for gram in counts.keys() & goal.keys():
            shared[i, place[gram]] = counts[gram]
    return Grams(shared, np.array(list(goal.values()), np.int32), sizes)


def _counted(words: Sequence[str], size: int) -> Counter[tuple[str, ...]]:
    return Counter(zip(*(words[i:] for i in range(size)), strict=False))
