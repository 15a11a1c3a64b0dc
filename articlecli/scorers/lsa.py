"""Scores sentences by latent topics: Steinberger and Jezek 2004, "Using Latent Semantic Analysis in Text Summarization
and Summary Evaluation". It builds on Gong and Liu 2001, "Generic Text Summarization Using Relevance Measure and Latent
Semantic Analysis".

The columns of the matrix A are the sentences' vectors. The singular value decomposition A = U S V' gives topics. Topic
t has the weight s_t, and v_kt is the coordinate of sentence k in it. A sentence's score is the length of its vector in
the space of the topics:

    score_k = sqrt(sum of (s_t * v_kt) ** 2 over the topics t)

The vectors have tf-idf weights and length 1, one of the weightings that Gong and Liu name. The topics are found one by
one, by power iteration: multiply by A'A, remove what earlier topics explain, normalise, repeat. A step is linear in the
article's length. Left out: all topics after the third, and the precision that many more steps would bring, since topics
of nearly the same weight separate slowly.
"""

import math
from collections.abc import Iterator, Sequence
from operator import mul

from articlecli.core import Article, Sentence
from articlecli.languages import Language
from articlecli.scorers._scores import of_best
from articlecli.scorers._vectors import Vector, combined, product, unit_tf_idf

SMALLEST_WEIGHT = 0.5  # of a topic, as a share of the first topic's weight; Steinberger and Jezek
# On 300 CNN stories of the training set, six topics are worse. One topic is better, but it is only the similarity to
# the whole article, and no analysis of topics.
MOST_TOPICS = 3
MOST_STEPS = 40  # of the power iteration, for each topic
TOLERANCE = 0.001  # a topic is found when a step adds less than this share to its weight

# The power iteration starts with the fractions of its multiples, which are spread evenly, and all differ.
_GOLDEN = (math.sqrt(5) - 1) / 2


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """Returns the length of each sentence in the space of the topics, as a share of the longest."""
    squares = [0.0] * len(sentences)
    for weight, topic in _topics(unit_tf_idf(sentences)):
        squares = [square + (weight * coordinate) ** 2 for square, coordinate in zip(squares, topic, strict=True)]
    return of_best([math.sqrt(square) for square in squares])


def _topics(vectors: Sequence[Vector]) -> Iterator[tuple[float, list[float]]]:
    """Yields the topics, the highest weight first: the singular value, and the right singular vector.

    A right singular vector has a coordinate for each sentence. The topics end before one with too low a weight.
    """
    found: list[list[float]] = []
    smallest = 0.0
    while len(found) < MOST_TOPICS:
        weight, topic = _next_topic(vectors, found)
        smallest = smallest or SMALLEST_WEIGHT * weight
        if weight <= smallest:
            break
        yield weight, topic
        found.append(topic)


def _next_topic(vectors: Sequence[Vector], found: Sequence[list[float]]) -> tuple[float, list[float]]:
    """Returns the weight and the coordinates of the next topic, at right angles to the topics in `found`.

    The weight is 0 where no topic is left.
    """
    topic = _normalised([0.5 + i * _GOLDEN % 1 for i in range(len(vectors))], found)
    weight = 0.0
    for _ in range(MOST_STEPS):
        text = combined(vectors, topic)
        before, weight = weight, math.sqrt(product(text, text))
        if weight - before <= TOLERANCE * weight:
            break
        topic = _normalised([product(vector, text) for vector in vectors], found)
    return weight, topic


def _normalised(topic: list[float], found: Sequence[list[float]]) -> list[float]:
    """Returns the part of a topic at right angles to the topics in `found`, scaled to length 1.

    All its coordinates are 0 where nothing is left.
    """
    for other in found:
        common = sum(map(mul, topic, other))
        topic = [coordinate - common * explained for coordinate, explained in zip(topic, other, strict=True)]
    length = math.sqrt(sum(coordinate * coordinate for coordinate in topic))
    return [coordinate / length if length else 0.0 for coordinate in topic]
