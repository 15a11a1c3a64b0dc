"""Latent topics: Steinberger and Jezek 2004, "Using Latent Semantic Analysis in Text Summarization and Summary
Evaluation", on Gong and Liu 2001, "Generic Text Summarization Using Relevance Measure and Latent Semantic Analysis".

With the sentences' vectors as the columns of A, the singular value decomposition A = U S V' gives topics, each with its
weight s_t and with v_kt, the place of sentence k in it. A sentence is worth its length in the space of the topics:

    worth_k = sqrt(sum of (s_t * v_kt) ** 2 over the topics t)

The vectors are tf-idf's with length 1, which are among the weightings that Gong and Liu name. The topics come one by
one, by power iteration: multiply by A'A, take out what the topics before explain, normalise, again. A step is linear in
the article's length. Left out: all topics after the third, and the decimals that many more steps would bring, since
topics of nearly the same weight part slowly.
"""

import math
from collections.abc import Iterator, Sequence
from operator import mul

from articlecli.core import Article, Sentence
from articlecli.languages import Language
from articlecli.scorers._scores import of_best
from articlecli.scorers._vectors import Vector, combined, product, unit_tf_idf

SMALLEST_WEIGHT = 0.5  # of a topic, as a share of the first one's; Steinberger and Jezek
# On 300 CNN stories of the training set one topic is better, but that is the similarity to the whole article and no
# analysis of its topics; six are worse.
MOST_TOPICS = 3
MOST_STEPS = 40
TOLERANCE = 0.001  # a topic is found when a step adds less than this share to its weight

_GOLDEN = (math.sqrt(5) - 1) / 2  # the fractions of its multiples are spread evenly and all differ


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """The length of each sentence in the space of the topics, as a share of the longest."""
    squares = [0.0] * len(sentences)
    for weight, topic in _topics(unit_tf_idf(sentences)):
        squares = [square + (weight * place) ** 2 for square, place in zip(squares, topic, strict=True)]
    return of_best([math.sqrt(square) for square in squares])


def _topics(vectors: Sequence[Vector]) -> Iterator[tuple[float, list[float]]]:
    """The topics that matter, the weightiest first: singular values and right singular vectors."""
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
    """The weightiest topic at right angles to those found; its weight is 0 where there is none."""
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
    """The part of a topic at right angles to those found, with length 1; all 0 where nothing is left of it."""
    for other in found:
        common = sum(map(mul, topic, other))
        topic = [place - common * explained for place, explained in zip(topic, other, strict=True)]
    length = math.sqrt(sum(place * place for place in topic))
    return [place / length if length else 0.0 for place in topic]
