"""What scorers share: sentences as vectors of terms, with nothing stored for the terms that a sentence hasn't."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from operator import mul

from articlecli.core import Sentence

Vector = Mapping[str, float]


def unit_tf_idf(sentences: Sequence[Sentence]) -> list[Vector]:
    """For each sentence, its terms' tf-idf weights as a vector of length 1. The documents of the idf are sentences.

    The vector of a sentence without terms is empty.
    """
    spread = Counter(chain.from_iterable(dict.fromkeys(sentence.terms) for sentence in sentences))
    idf = {term: math.log(1 + len(sentences) / count) for term, count in spread.items()}
    vectors: list[Vector] = []
    for sentence in sentences:
        terms = dict.fromkeys(sentence.terms, 1)
        counts = terms if len(terms) == len(sentence.terms) else Counter(sentence.terms)
        weights = list(map(mul, counts.values(), map(idf.__getitem__, counts)))
        length = math.sqrt(sum(map(mul, weights, weights)))
        vectors.append({term: weight / length for term, weight in zip(counts, weights, strict=True)})
    return vectors


def combined(vectors: Iterable[Vector], amounts: Iterable[float]) -> dict[str, float]:
    """The sum of the vectors, each times its amount."""
    total: dict[str, float] = {}
    for vector, amount in zip(vectors, amounts, strict=True):
        for term, weight in vector.items():
            total[term] = total.get(term, 0.0) + amount * weight
    return total


def product(vector: Vector, other: Vector) -> float:
    """The inner product, where `other` has all the terms of `vector`."""
    return sum((weight * other[term] for term, weight in vector.items()), 0.0)
