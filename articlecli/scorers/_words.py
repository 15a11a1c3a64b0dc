"""How likely each word of an article is to be in a summary of it: what `news` knows of words.

A logistic regression over what the article does with a word and what newsrooms did with it before, after Hong and
Nenkova 2014, "Improving the Estimation of Word Importance for News Multi-Document Summarization".
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from articlecli.scorers._use import Use


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What was learned about words: content words by their stems, function words as they are written.

    A word's chance is the log-odds that a story which has it has it in its highlights. Its worth is the logarithm of
    how much oftener picked sentences have it than others do.
    """

    known: Mapping[str, tuple[float, float]]  # the chance and the worth of a content word
    unknown: tuple[float, float]  # those of a word which isn't listed
    manners: Mapping[str, float]  # the worth of a function word


CLUES = (
    "count",  # the logarithm of how often the article has the word
    "spread",  # the logarithm of the number of sentences that have it
    "first",  # the logarithm of the place of the first of them
    "depth",  # that place as a share of the article
    "chance",  # the word's chance in other stories
    "in the first sentence",
    "in the second",
    "in the third",
    "number",  # the word is one
    "length",  # the logarithm of the number of sentences
)
_IN_SENTENCE = CLUES[5:8]


def clues(used: Use, lexicon: Lexicon) -> dict[str, tuple[float, ...]]:
    """For each term of the article, what CLUES name: what the weights of `importances` are learned from."""
    size = len(used.spans)
    opening = [set(used.terms[span]) for span in used.spans[:3]]
    opening += [set()] * (3 - len(opening))
    return {
        written: (
            math.log(used.counts[term]),
            math.log(len(used.places[term])),
            math.log(1 + used.places[term][0]),
            used.places[term][0] / size,
            lexicon.known.get(written, lexicon.unknown)[0],
            *(float(term in terms) for terms in opening),
            float(written[0].isdigit()),
            math.log(size),
        )
        for written, term in used.numbers.items()
    }


def importances(used: Use, chances: Iterable[float], weights: Mapping[str, float], above: Iterable[str]) -> list[float]:
    """The chance, 0 to 1, that a summary has each term. `above` are the terms of the headline and the deck.

    `chances` are the terms' in other stories, `weights` the regression's: those of CLUES, "bias", and "above". What a
    clue adds is added where there is one: most terms occur once, and only their place and their chance tell of them.
    """
    size = len(used.spans)
    common = weights["bias"] + weights["length"] * math.log(max(1, size))
    of_place = [common + weights["first"] * math.log(1 + i) + weights["depth"] * i / size for i in range(size)]
    trust = weights["chance"]
    odds = [of_place[places[0]] + trust * chance for places, chance in zip(used.places, chances, strict=True)]
    for term, count in enumerate(used.counts):
        if count > 1:
            spread = len(used.places[term])
            odds[term] += weights["count"] * math.log(count) + weights["spread"] * math.log(spread)
    added: dict[str, Iterable[int]] = {
        "number": [term for written, term in used.numbers.items() if written[0].isdigit()],
        "above": [used.numbers[written] for written in above if written in used.numbers],
        **{name: used.terms[span] for name, span in zip(_IN_SENTENCE, used.spans, strict=False)},
    }
    for name, terms in added.items():
        for term in terms:
            odds[term] += weights[name]
    return [1 / (1 + math.exp(-figure)) for figure in odds]
