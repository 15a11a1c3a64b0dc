"""Learns the weight of each clue in `articlecli/languages/english/speakers.json` from marked US news.

The method is a conditional logit (McFadden 1974) over the candidates for each quotation, among them "nobody". It finds
the weights that make the annotators' marks most likely, with a penalty on the squares of the weights, by gradient
descent (Adam, Kingma and Ba 2015).
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

import articlecli
import articlecli.languages
from articlecli import parsers, reading
from articlecli.core.article import Passage, Quotation, Span
from articlecli.people import People
from articlecli.quotes import quotations
from articlecli.quotes.speakers.clues import Candidate, Previous, candidate_speakers
from articlecli.quotes.speakers.contexts import contexts
from benchmarks.data import load
from benchmarks.stages import LANGUAGE, cut

_TARGET = Path(articlecli.languages.__file__).parent / "english" / "speakers.json"
_FEWEST = 4  # a clue that fewer quotations have gets no weight; chosen on mentions-dev, as is the penalty
_PENALTY = 1.0
_ROUNDS, _RATE, _DECAYS, _TINY = 600, 0.05, (0.9, 0.999), 1e-8  # Adam's; _TINY also prevents divisions by 0
_HALF = 0.5  # the share of a marked quote that a quotation must cover
_LEAST = 0.02  # a smaller weight makes no difference, so it is left out

Found = list[tuple[Candidate, bool]]  # the candidates for a quotation, each with whether it is the marked speaker


@dataclass(frozen=True, slots=True)
class _Table:
    """The quotations as arrays: a row for each candidate, a column for each clue."""

    rows: np.ndarray  # for each pair of a candidate and a clue, the row of the candidate
    columns: np.ndarray  # for each such pair, the column of the clue
    quotation: np.ndarray  # for each row, the number of the quotation
    right: np.ndarray  # for each row, whether the candidate is the marked speaker

    def likelihood(self, weights: np.ndarray) -> np.ndarray:
        """Returns the probability that each row's candidate speaks. The weights of "nobody" add up to 0."""
        odds = np.exp(np.bincount(self.rows, weights[self.columns], minlength=len(self.right)))
        likely: np.ndarray = odds / (1 + np.bincount(self.quotation, odds))[self.quotation]
        return likely

    def gradient(self, weights: np.ndarray) -> np.ndarray:
        """Returns the gradient of the log-likelihood of all marked speakers.

        Where several candidates of a quotation are marked, each of them is right.
        """
        likely = self.likelihood(weights)
        marked = np.bincount(self.quotation, likely * self.right)[self.quotation]
        wanted = np.where(self.right, likely / np.maximum(marked, _TINY), 0)
        return np.bincount(self.columns, (wanted - likely)[self.rows], minlength=len(weights))


def main() -> None:
    """Writes the weights of the clues. The same data give the same file."""
    found = [each for record in load("quotes/mentions-train") for each in marked(record) if each]
    counts = Counter(clue for each in found for clue in {clue for candidate, _ in each for clue in candidate.clues})
    clues = sorted(clue for clue, count in counts.items() if count >= _FEWEST)
    weights = _fitted(_table(found, {clue: i for i, clue in enumerate(clues)}), len(clues))
    kept = {clue: round(float(weight), 2) for clue, weight in zip(clues, weights, strict=True) if abs(weight) > _LEAST}
    _TARGET.write_text(json.dumps(kept, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(kept)} clues from {len(found)} quotations")


def marked(record: dict[str, Any]) -> Iterator[Found]:
    """Yields the candidates for each quotation of an article that the annotators marked.

    Without a marked speaker all candidates are wrong. An article whose text is changed by reading yields nothing.
    """
    article = parsers.parse(reading.from_string(record["text"]), LANGUAGE)
    if article.source.text != record["text"]:
        return  # the marked offsets are those of the text before it was made safe to show
    sentences = cut(article)
    found = quotations.find_quotations(article, sentences, LANGUAGE)
    people = People(article, sentences, LANGUAGE, quotations.quoted_spans(found))
    previous: Previous | None = None
    for context in contexts(article, sentences, found, LANGUAGE):
        places = _places(record["quotes"], context.quotation)
        if places is not None:
            yield [
                (each, _overlaps_any(each.mention, places))
                for each in candidate_speakers(context, previous, people, LANGUAGE)
            ]
        previous = None
        if places:
            start, end = places[0].start, places[0].end
            previous = Previous(Passage(record["text"][start:end], start, end), context)


def _places(quotes: Sequence[dict[str, Any]], quotation: Quotation) -> list[Span] | None:
    """Returns the spans of a quotation's marked speaker: [] where nobody speaks, None where it isn't marked."""
    for quote in quotes:
        covered = min(quotation.end, quote["end"]) - max(quotation.start, quote["start"])
        if covered >= _HALF * (quote["end"] - quote["start"]):
            return [Span(*place) for place in quote["speaker_spans"] or []]
    return None


def _overlaps_any(mention: Passage, places: Sequence[Span]) -> bool:
    return any(mention.start < place.end and place.start < mention.end for place in places)


def _table(found: Sequence[Found], columns: dict[str, int]) -> _Table:
    flat = [(i, candidate, right) for i, each in enumerate(found) for candidate, right in each]
    pairs = [
        (row, columns[clue]) for row, (_, each, _) in enumerate(flat) for clue in sorted(each.clues) if clue in columns
    ]
    return _Table(
        rows=np.array([row for row, _ in pairs]),
        columns=np.array([column for _, column in pairs]),
        quotation=np.array([i for i, _, _ in flat]),
        right=np.array([right for _, _, right in flat]),
    )


def _fitted(table: _Table, columns: int) -> np.ndarray:
    weights, mean, spread = np.zeros(columns), np.zeros(columns), np.zeros(columns)
    for step in range(1, _ROUNDS + 1):
        gradient = table.gradient(weights) - 2 * _PENALTY * weights
        mean = _DECAYS[0] * mean + (1 - _DECAYS[0]) * gradient
        spread = _DECAYS[1] * spread + (1 - _DECAYS[1]) * gradient**2
        unbiased = (mean / (1 - _DECAYS[0] ** step), spread / (1 - _DECAYS[1] ** step))
        weights += _RATE * unbiased[0] / (np.sqrt(unbiased[1]) + _TINY)
    return weights


if __name__ == "__main__":
    main()
