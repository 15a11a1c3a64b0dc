"""Shared by scorers: sentences as vectors of terms. A vector stores only the sentence's own terms."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from operator import mul

from articlecli.core import Sentence

Vector = Mapping[str, float]  # {"ferri": 0.8, "bay": 0.6}


def unit_tf_idf(sentences: Sequence[Sentence]) -> list[Vector]:
    """Returns for each sentence the vector of its terms' tf-idf weights, scaled to length 1.

    The idf counts the article's sentences as its documents. The vector of a sentence without terms is empty.
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
    """Returns the sum of the vectors, each multiplied by its amount."""
    total: dict[str, float] = {}
    for vector, amount in zip(vectors, amounts, strict=True):
        for term, weight in vector.items():
            total[term] = total.get(term, 0.0) + amount * weight
    return total


def product(vector: Vector, other: Vector) -> float:
    """Returns the inner product of two vectors. `other` must have all terms of `vector`."""
    return sum((weight * other[term] for term, weight in vector.items()), 0.0)
