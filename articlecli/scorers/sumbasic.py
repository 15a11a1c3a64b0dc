"""Frequent words, each once: Nenkova and Vanderwende 2005, "The Impact of Frequency on Summarization" (SumBasic).

A word's probability is its share of the article's. Again and again the word of the highest probability is taken, and
of the sentences that have it the one whose words' probabilities are highest on average; these are then squared, since
a word that is told is less worth telling again. A sentence's score is its place in that order.

Left out: after the first `MOST_CHOSEN` sentences the choice ends, and the rest follow in the order of their averages
at that time, so that the cost is linear in the article's length.
"""

from collections.abc import Iterator, Mapping, Sequence

from articlecli.core import Article, Sentence
from articlecli.languages import Language
from articlecli.scorers._scores import of_ranking
from articlecli.scorers._terms import having, shares, times

MOST_CHOSEN = 50  # sentences; more than a digest has, and few enough for a book


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """1 for the sentence that is chosen first, falling evenly towards 0 for the last."""
    probabilities = shares(times(sentences))
    chosen = list(_chosen(sentences, probabilities))
    taken = set(chosen)
    rest = [i for i in range(len(sentences)) if i not in taken]
    return of_ranking(chosen + sorted(rest, key=lambda i: -_average(sentences[i], probabilities)))


def _chosen(sentences: Sequence[Sentence], probabilities: dict[str, float]) -> Iterator[int]:
    """The indices of the first sentences in the order of the choice; `probabilities` fall while they are taken."""
    left = {term: dict.fromkeys(places) for term, places in having(sentences).items()}
    for _ in range(MOST_CHOSEN):
        if not left:
            return
        word = max(left, key=probabilities.__getitem__)
        best = max(left[word], key=lambda i: _average(sentences[i], probabilities))
        yield best
        for term in set(sentences[best].terms):
            probabilities[term] **= 2
            del left[term][best]
            if not left[term]:
                del left[term]


def _average(sentence: Sentence, probabilities: Mapping[str, float]) -> float:
    """The average probability of the sentence's words; 0 where it has none."""
    return sum(probabilities[term] for term in sentence.terms) / max(1, len(sentence.terms))
