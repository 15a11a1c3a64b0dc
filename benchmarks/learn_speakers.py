"""Learns the weight of each clue in `articlecli/languages/english/speakers.json` from marked US news.

The method is a conditional logit over the candidates for each quotation, among them "nobody" (`logit.py`).
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import articlecli
import articlecli.languages
from articlecli import parsers, reading
from articlecli.core.article import Passage, Quotation, Span
from articlecli.people import People
from articlecli.quotes import quotations
from articlecli.quotes.speakers.clues import Candidate, Previous, candidate_speakers
from articlecli.quotes.speakers.contexts import contexts
from benchmarks import logit
from benchmarks.data import load
from benchmarks.stages import LANGUAGE, cut

_TARGET = Path(articlecli.languages.__file__).parent / "english" / "speakers.json"
_FEWEST = 4  # a clue that fewer quotations have gets no weight; chosen on mentions-dev, as is the penalty
_PENALTY = 1.0
_HALF = 0.5  # the share of a marked quote that a quotation must cover
_LEAST = 0.02  # a smaller weight makes no difference, so it is left out

Found = list[tuple[Candidate, bool]]  # the candidates for a quotation, each with whether it is the marked speaker


def main() -> None:
    """Writes the weights of the clues. The same data give the same file."""
    found = [each for record in load("quotes/mentions-train") for each in marked(record) if each]
    kept = learn(found)
    _TARGET.write_text(json.dumps(kept, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(kept)} clues from {len(found)} quotations")


def learn(found: Sequence[Found]) -> dict[str, float]:
    """Returns the weights of the clues."""
    choices = [[(sorted(candidate.clues), right) for candidate, right in each] for each in found]
    weights = logit.fit(choices, fewest=_FEWEST, penalty=_PENALTY, has_none=True)
    return {clue: round(weight, 2) for clue, weight in weights.items() if abs(weight) > _LEAST}


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


if __name__ == "__main__":
    main()
