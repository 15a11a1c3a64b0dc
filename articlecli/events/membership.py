"""Tells which articles report the same event, by their rarest and most frequent terms.

The likeness of two articles is the cosine of their terms, by number and rarity (Salton and Buckley 1988,
"Term-weighting approaches in automatic text retrieval"). Articles are compared only where they share a rare term, so
that the time grows with their number and not with its square. Groups are joined by their mean likeness.
"""

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from articlecli import pipeline
from articlecli.core import Source
from articlecli.languages import AUTO, Language
from articlecli.text import load_rarity

ALIKE = 0.3  # the mean likeness from which on two groups of articles report one event
_RELATED = 0.12  # the likeness from which on an article that a user names belongs to the event of the others
_LEAST_RARITY = 2.0  # of a term that counts
_UNKNOWN_RARITY = 4.0  # of every term in a language without counts
_TERMS = 60  # of an article, those with the highest weights
_MOST_POSTINGS = 100  # articles with a term; a term of more articles finds no others
_FIRST_TERMS = 1500  # terms of an article that are looked at; the event stands in them

Vector = Mapping[str, float]


def vector(terms: Iterable[str], language: Language) -> Vector:
    """Returns the weights of the most telling terms of an article, of length 1."""
    rarity = load_rarity(language)
    counts = Counter(list(terms)[:_FIRST_TERMS])
    counts.pop("", None)
    weights: dict[str, float] = {}
    for term, count in counts.items():
        rare = rarity.rarity(term) if rarity else _UNKNOWN_RARITY
        if rare > _LEAST_RARITY:
            weights[term] = (1 + math.log(count)) * rare
    best = heapq.nlargest(_TERMS, weights.items(), key=lambda item: (item[1], item[0]))
    length = math.sqrt(sum([weight * weight for _, weight in best])) or 1.0
    return {term: weight / length for term, weight in best}


def events(vectors: Sequence[Vector], least: float = ALIKE) -> list[list[int]]:
    """Returns the groups of articles that report one event each, by their indices; a group may have one article."""
    likenesses = _likenesses(vectors)
    group_of: dict[int, list[int]] = {i: [i] for i in range(len(vectors))}
    for (i, j), likeness in sorted(likenesses.items(), key=lambda item: (-item[1], item[0])):
        if likeness < least:
            break
        first, second = group_of[i], group_of[j]
        if first is not second and _mean(first, second, likenesses) >= least:
            first.extend(second)
            group_of.update(dict.fromkeys(second, first))
    return sorted({id(group): sorted(group) for group in group_of.values()}.values())


def event_groups(articles: Iterable[str | Source], *, language: str = AUTO) -> list[list[int]]:
    """Returns the groups of articles that report one event each, by their indices; a group may have one article.

    Of each article, only its most telling terms are kept. Raises ArticleError for an article without words.
    """
    return events([vector(*pipeline.terms_of_article(each, language=language)) for each in articles])


def strangers(vectors: Sequence[Vector]) -> list[int]:
    """Returns the articles that tell of another event than most of the others do."""
    groups = events(vectors, _RELATED)
    largest = max(groups, key=len)
    return [i for i in range(len(vectors)) if i not in largest] if len(largest) > 1 else []


def _likenesses(vectors: Sequence[Vector]) -> dict[tuple[int, int], float]:
    postings: dict[str, list[int]] = defaultdict(list)
    found: dict[tuple[int, int], float] = defaultdict(float)
    for i, weights in enumerate(vectors):
        for term, weight in weights.items():
            known = postings[term]
            if len(known) <= _MOST_POSTINGS:
                for j in known:
                    found[j, i] += weight * vectors[j][term]
                known.append(i)
    return found


def _mean(first: Sequence[int], second: Sequence[int], likenesses: Mapping[tuple[int, int], float]) -> float:
    total = sum([likenesses.get((min(i, j), max(i, j)), 0.0) for i in first for j in second])
    return total / (len(first) * len(second))
