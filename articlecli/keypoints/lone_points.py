"""Words chosen sentences of an article as key points, and tells how well each one can be shown.

It is for digests of several articles, which choose their sentences by what the other articles say.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from articlecli.core import Article, Edit, Quotation, Record, Sentence, Span
from articlecli.keypoints.penalties import leaning_factor, opening_factor, penalised_scores
from articlecli.keypoints.units import Unit, units_of
from articlecli.keypoints.wording import Wording
from articlecli.languages import Language
from articlecli.people import People


class LonePoint(Record):
    """A unit of an article as it is shown alone: a sentence, or the sentences that one quotation holds together."""

    first: int  # the index of its first sentence
    last: int
    text: str  # after the edits
    start: int
    end: int
    edits: tuple[Edit, ...]
    worth: float  # its score, lowered where it says little or can't be read alone; 0 to 1


def read_points(
    article: Article,
    sentences: Sequence[Sentence],
    scores: Sequence[float],
    quotations: Sequence[Quotation],
    people: People,
    language: Language,
    indices: Iterable[int],
) -> dict[int, LonePoint]:
    """Returns for each of the sentences `indices` the unit that it is in, as it is shown alone.

    Sentences without words are left out.
    """
    units = units_of(sentences, quotations, language)
    untitled = replace(article, headline=None, deck=None)  # another article's headline may be shown
    worths = penalised_scores(untitled, sentences, units, scores, language, stated=())
    wording = Wording(article, sentences, units, [Span(each.start, each.end) for each in quotations], people, language)
    unit_of = {sentence: i for i, unit in enumerate(units) for sentence in range(unit.first, unit.last + 1)}
    found: dict[int, LonePoint] = {}
    for index in indices:
        i = unit_of[index]
        if i in worths:
            found[index] = _point(i, units[i], sentences, wording, worths[i])
    return found


def _point(i: int, unit: Unit, sentences: Sequence[Sentence], wording: Wording, worth: float) -> LonePoint:
    edits = wording.edits(i, preceded=False)
    worth *= leaning_factor(wording.leaning(i, (), preceded=False)) * opening_factor(wording.fault(i))
    start, end = sentences[unit.first].start, sentences[unit.last].end
    return LonePoint(unit.first, unit.last, wording.shown(i, edits), start, end, edits, worth)
