"""What scorers share: sentences as vectors of terms, with nothing stored for the terms that a sentence hasn't."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from articlecli.article import Sentence

Vector = Mapping[str, float]


def unit_tf_idf(sentences: Sequence[Sentence]) -> list[Vector]:
    """For each sentence, its terms' tf-idf weights as a vector of length 1. The documents of the idf are sentences.

    The vector of a sentence without terms is empty.
    """
    spread = Counter(term for sentence in sentences for term in set(sentence.terms))
    vectors: list[Vector] = []
    for sentence in sentences:
        weights = {t: n * math.log(1 + len(sentences) / spread[t]) for t, n in Counter(sentence.terms).items()}
        length = math.sqrt(sum(weight * weight for weight in weights.values()))
        vectors.append({term: weight / length for term, weight in weights.items()})
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


def likeness(vector: Vector, other: Vector) -> float:
    """The cosine of two vectors of length 1."""
    common = [term for term in vector if term in other]
    return sum([vector[term] * other[term] for term in common], 0.0) if common else 0.0
