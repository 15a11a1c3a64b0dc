"""The texts from which `news` learns, with their units (see `keypoints.units`) and the summaries that people wrote.

`cnn` reads the stories of keypoints/train, each with its paragraphs and without them, since texts come both ways;
`genres` reads the texts of fifteen kinds in keypoints/genres-train, of which two units are to be chosen.
"""

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from articlecli.core.article import Article, ArticleError, Sentence, Span
from articlecli.keypoints.penalties import leaning_factor, opening_factor, penalised_scores
from articlecli.keypoints.units import Unit, units_of
from articlecli.keypoints.wording import Wording
from articlecli.languages import Language
from articlecli.text import segmentation
from benchmarks.data import load
from benchmarks.network import SET
from benchmarks.overlaps import Floats, Overlaps, overlaps
from benchmarks.rouge import tokens
from benchmarks.stages import LANGUAGE, Prepared, prepare

FOLDS = 5
OF_GENRES = FOLDS  # the fold of the genres' texts: the words of all stories are known to them
_GENRE_SET = 2  # units; the summaries have one sentence
# How much a text of the genres counts. With 1, 5 and 20, and all highlights as the only aim, cross-validated ROUGE-1 of
# their two points gains 0, 0.6 and 0.65 over CNN alone; with 20 CNN's stories lose 0.2. Beside a second aim, they need
# a little more.
_GENRE_WEIGHT = 7.0
# Highlights that the network learns to match: a story's first two, and all. The first ones say most. README.md has what
# each aim gains beside short summaries, and costs beside long ones.
_AIMS = (2, None)
_SOURCE = re.compile(r"^\([^)]*\)\s*")  # who wrote a summary, before its words
_LOWEST = -30.0  # the lowest logarithm of a factor


@dataclass(frozen=True, slots=True)
class Story:
    """A text to learn from. The units that are never shown have no entry in `factors`."""

    fold: int  # 0 to 4, or OF_GENRES
    article: Article
    sentences: list[Sentence]
    units: list[Unit]
    aims: list[Overlaps]  # of the units with each summary that they are to match
    picked: list[int]  # the indices of the best sentences, by the first whole summary
    highlighted: frozenset[str]  # the terms of the whole summaries
    terms: list[frozenset[str]]  # of each unit
    factors: dict[int, float]  # by unit: the logarithm of the factor by which the selection lowers its score
    openings: list[float]  # by unit: the logarithm of the part of it that falls away where the unit before is shown
    size: int = SET  # how many units are chosen
    weight: float = 1.0

    def worth(self, sets: NDArray[np.int64]) -> Floats:
        """Returns the mean worth of sets of units, over the aims."""
        found: Floats = np.mean([aim.worth(sets) for aim in self.aims], axis=0)
        return found


def cnn(records: Sequence[dict[str, Any]]) -> Iterator[Story]:
    """Yields both forms of each story of keypoints/train."""
    for i, record in enumerate(records):
        for text in (record["text"], " ".join(record["text"].split())):
            yield from story_of(text, [record["highlights"]], i % FOLDS, aims=_AIMS)


def genres(part: str) -> Iterator[tuple[str, Story]]:
    """Yields the kind and the story of each text in keypoints/genres-train or -dev."""
    for record in load(f"keypoints/genres-{part}"):
        summaries = [[_SOURCE.sub("", summary)] for summary in record["summaries"]]
        for story in story_of(record["text"], summaries, OF_GENRES, size=_GENRE_SET, weight=_GENRE_WEIGHT):
            yield record["genre"], story


def story_of(
    text: str,
    summaries: Sequence[Sequence[str]],
    fold: int,
    *,
    language: Language = LANGUAGE,
    tokens: Callable[[str], list[str]] = tokens,
    aims: Sequence[int | None] = (None,),
    **others: Any,
) -> Iterator[Story]:
    """Yields the story of a text; none where the text has no article or no words.

    `tokens` returns the words of a text that count as shared with a summary. `aims` has for each aim how many lines at
    the start of a summary are to be matched; None stands for all lines.
    """
    try:
        read = prepare(text, language)
    except ArticleError:
        return
    if not any(sentence.words for sentence in read.sentences):
        return
    units = units_of(read.sentences, read.quotations, read.language)
    texts = [" ".join(sentence.text for sentence in read.sentences[first : last + 1]) for first, last in units]
    factors, openings = _factors(read, units)
    yield Story(
        fold=fold,
        article=read.article,
        sentences=read.sentences,
        units=units,
        aims=[overlaps(texts, summary[:most], tokens) for summary in summaries for most in aims],
        picked=overlaps([sentence.text for sentence in read.sentences], summaries[0], tokens).best(),
        highlighted=frozenset(
            segmentation.terms_of("\n".join(line for summary in summaries for line in summary), language)
        ),
        terms=[
            frozenset(term for sentence in read.sentences[first : last + 1] for term in sentence.terms)
            for first, last in units
        ],
        factors=factors,
        openings=openings,
        **others,
    )


def _factors(read: Prepared, units: Sequence[Unit]) -> tuple[dict[int, float], list[float]]:
    """Returns `factors` and `openings` of a story."""
    even = [1.0] * len(read.sentences)
    penalised = penalised_scores(read.article, read.sentences, units, even, read.language, stated=())
    quoted = [Span(quotation.start, quotation.end) for quotation in read.quotations]
    wording = Wording(read.article, read.sentences, units, quoted, read.people, read.language)
    openings = [math.log(opening_factor(wording.fault(i))) for i in range(len(units))]
    leaning = [math.log(leaning_factor(wording.leaning(i, (), preceded=False))) for i in range(len(units))]
    return {
        i: max(math.log(score) if score else _LOWEST, _LOWEST) + openings[i] + leaning[i]
        for i, score in penalised.items()
    }, openings
