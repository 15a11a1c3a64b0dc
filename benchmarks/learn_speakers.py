"""Learns from marked US news how much each clue weighs for a speaker, and writes languages/speakers.json.

A conditional logit (McFadden 1974) over those named beside each quotation, and nobody: the weights that make what the
annotators marked most likely, with a penalty on their squares, by gradient descent (Adam, Kingma and Ba 2015).
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
_FEWEST = 4  # quotations for which a clue speaks; chosen on mentions-dev, as is the penalty
_PENALTY = 1.0
_ROUNDS, _RATE, _DECAYS, _TINY = 600, 0.05, (0.9, 0.999), 1e-8
_HALF = 0.5
_LEAST = 0.02  # a weight below it makes no difference

Found = list[tuple[Candidate, bool]]  # those who may say a quotation, each with whether it is marked


@dataclass(frozen=True, slots=True)
class _Table:
    """The quotations as arrays: a row for each candidate, a column for each clue."""

    rows: np.ndarray  # of each pair of a candidate and a clue
    columns: np.ndarray
    quotation: np.ndarray  # of each row
    right: np.ndarray  # whether the row is marked

    def likelihood(self, weights: np.ndarray) -> np.ndarray:
        """The probability of each row."""
        odds = np.exp(np.bincount(self.rows, weights[self.columns], minlength=len(self.right)))
        likely: np.ndarray = odds / (1 + np.bincount(self.quotation, odds))[self.quotation]
        return likely

    def gradient(self, weights: np.ndarray) -> np.ndarray:
        """Of the logarithm of the likelihood of all that is marked."""
        likely = self.likelihood(weights)
        marked = np.bincount(self.quotation, likely * self.right)[self.quotation]
        wanted = np.where(self.right, likely / np.maximum(marked, _TINY), 0)
        return np.bincount(self.columns, (wanted - likely)[self.rows], minlength=len(weights))


def main() -> None:
    """Learns, and writes."""
    found = [each for record in load("quotes/mentions-train") for each in marked(record) if each]
    counts = Counter(clue for each in found for clue in {clue for candidate, _ in each for clue in candidate.clues})
    clues = sorted(clue for clue, count in counts.items() if count >= _FEWEST)
    weights = _fitted(_table(found, {clue: i for i, clue in enumerate(clues)}), len(clues))
    kept = {clue: round(float(weight), 2) for clue, weight in zip(clues, weights, strict=True) if abs(weight) > _LEAST}
    _TARGET.write_text(json.dumps(kept, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(kept)} clues from {len(found)} quotations")


def marked(record: dict[str, Any]) -> Iterator[Found]:
    """Of an article's quotations with a marked speaker, those who may say each."""
    article = parsers.parse(reading.from_string(record["text"]), LANGUAGE)
    if article.source.text != record["text"]:
        return  # the marked places are those of the text before it was made safe to show
    sentences = cut(article)
    found = quotations.find_quotations(article, sentences, LANGUAGE)
    people = People(article, sentences, LANGUAGE, quotations.quoted_spans(found))
    previous: Previous | None = None
    for context in contexts(article, sentences, found, LANGUAGE):
        places = _places(record["quotes"], context.quotation)
        if places is not None:
            yield [
                (each, _touches(each.mention, places))
                for each in candidate_speakers(context, previous, people, LANGUAGE)
            ]
        previous = None
        if places:
            start, end = places[0].start, places[0].end
            previous = Previous(Passage(record["text"][start:end], start, end), context)


def _places(quotes: Sequence[dict[str, Any]], quotation: Quotation) -> list[Span] | None:
    """Where the speaker is marked of the quote that a quotation covers: nowhere if nobody says it."""
    for quote in quotes:
        covered = min(quotation.end, quote["end"]) - max(quotation.start, quote["start"])
        if covered >= _HALF * (quote["end"] - quote["start"]):
            return [Span(*place) for place in quote["speaker_spans"] or []]
    return None


def _touches(mention: Passage, places: Sequence[Span]) -> bool:
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
        steady = (mean / (1 - _DECAYS[0] ** step), spread / (1 - _DECAYS[1] ** step))
        weights += _RATE * steady[0] / (np.sqrt(steady[1]) + _TINY)
    return weights


if __name__ == "__main__":
    main()
