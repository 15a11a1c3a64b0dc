"""Scores sentences by frequent words, each once: SumBasic, Nenkova and Vanderwende 2005, "The Impact of Frequency on
Summarization".

The probability of a word is its share of all words in the article. Each step takes the word with the highest
probability. Among the sentences with this word, it chooses the one with the highest average probability. It then
squares the probabilities of that sentence's words, since a word that is told is less worth telling again. A sentence's
score is its place in the order of choice.

Left out: the choice after the first `MOST_CHOSEN` sentences. The others follow in the order of their averages at that
time, so that the cost is linear in the article's length.
"""

from collections.abc import Iterator, Mapping, Sequence

from articlecli.core import Article, Sentence
from articlecli.languages import Language
from articlecli.scorers._scores import of_ranking
from articlecli.scorers._terms import sentences_by_term, shares, times

MOST_CHOSEN = 50  # sentences: more than a digest has, and few enough for a book


def score(article: Article, sentences: Sequence[Sentence], language: Language) -> list[float]:
    """Returns 1 for the sentence that is chosen first, and evenly lower scores, all above 0, for the next ones."""
    probabilities = shares(times(sentences))
    chosen = list(_chosen(sentences, probabilities))
    taken = set(chosen)
    rest = [i for i in range(len(sentences)) if i not in taken]
    return of_ranking(chosen + sorted(rest, key=lambda i: -_average(sentences[i], probabilities)))


def _chosen(sentences: Sequence[Sentence], probabilities: dict[str, float]) -> Iterator[int]:
    """Yields the indices of up to MOST_CHOSEN sentences in the order of choice; lowers `probabilities` meanwhile."""
    left = {term: dict.fromkeys(places) for term, places in sentences_by_term(sentences).items()}
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
    """Returns the average probability of the sentence's terms; 0 for a sentence without terms."""
    return sum(probabilities[term] for term in sentence.terms) / max(1, len(sentence.terms))
