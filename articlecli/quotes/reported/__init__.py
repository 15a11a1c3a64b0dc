"""Reported speech: finds the words that the article reports of somebody without quotation marks.

Sentences and quotes come in. Quotes of the kind "indirect" go out. There is no parser: a report is found by its cue, by
the word that opens the reported words, and by commas. Two things are left out: statements that may be the writer's own,
and reports of the writer's own words ("I said"). Read this file first, then `_report.py` (a report), `_beside.py` ("…,
X said") and `_introduced.py` ("X said that …"). `_complement.py` finds the start of reported words, `_ending.py` the
end.
"""

from collections.abc import Iterator, Sequence

from articlecli.core import Article, Passage, Quote, Sentence, Span, passage
from articlecli.languages import Language
from articlecli.people import People
from articlecli.quotes.clauses import Clause
from articlecli.quotes.reported._beside import according_to_x, x_said
from articlecli.quotes.reported._introduced import x_said_that
from articlecli.quotes.reported._report import Report, cues, may_report

_LEAST = 0.5  # confidence in a speaker; a less likely speaker isn't named
_LONGEST_SENTENCE = 200  # words of a sentence; a longer one is a list, or no sentence
_MOST_QUOTED = 0.5  # share of the reported words in marks; with more, the quotation says it all


def find_reported(
    article: Article, sentences: Sequence[Sentence], quotes: Sequence[Quote], people: People, language: Language
) -> list[Quote]:
    """Returns the reported speech as quotes of the kind "indirect", in the article's order.

    `quotes` has the quotations with their speakers.
    """
    text = article.source.text
    marked = [(Span(part.start, part.end), quote.mention) for quote in quotes for part in quote.parts]
    found: list[Quote] = []
    first = 0  # the index of the first marked span that doesn't end before the sentence
    for sentence in sentences:
        while first < len(marked) and marked[first][0].end <= sentence.start:
            first += 1
        if sentence.words > _LONGEST_SENTENCE or not may_report(sentence.text, language):
            continue
        near = list(_marked_before(marked, first, sentence.end))
        quoted = [span for span, _ in near]
        clause = Clause(text, sentence.start, sentence.end, language)
        reports = _reports(clause, quoted, [mention for _, mention in near if mention])
        found += [_quote(text, report, sentence, people) for report in reports if not _is_quoted(report, quoted)]
    return found


def _marked_before(
    marked: Sequence[tuple[Span, Passage | None]], first: int, end: int
) -> Iterator[tuple[Span, Passage | None]]:
    """Yields the marked spans from index `first` on that start before the offset `end`."""
    for i in range(first, len(marked)):
        if marked[i][0].start >= end:
            break
        yield marked[i]


def _reports(clause: Clause, quoted: Sequence[Span], named: Sequence[Passage]) -> list[Report]:
    """Returns the reports of a sentence, in order.

    A word in the `quoted` spans is no cue. `named` has the mentions of the quotations' speakers, who may be speakers of
    reports too.
    """
    if source := according_to_x(clause):
        return [source]
    found: list[Report] = []
    since = clause.start  # the offset behind the last report
    speakers = list(named)
    for cue in cues(clause):
        start = clause.words[cue].start
        if start < since or any(span.start <= start < span.end for span in quoted):
            continue
        opens = max([since, *(span.end for span in quoted if span.end <= start)])
        before = [speaker for speaker in speakers if clause.start <= speaker.start < start]
        beside = x_said(clause, cue, since) if opens == since else None
        if report := beside or x_said_that(clause, cue, opens, before[-1] if before else None):
            found.append(report)
            speakers.append(report.mention)
            since = report.parts[-1].end
    return found


def _is_quoted(report: Report, quoted: Sequence[Span]) -> bool:
    length = sum(part.end - part.start for part in report.parts)
    in_marks = sum(
        max(0, min(part.end, span.end) - max(part.start, span.start)) for part in report.parts for span in quoted
    )
    return in_marks > _MOST_QUOTED * length


def _quote(text: str, report: Report, sentence: Sentence, people: People) -> Quote:
    speaker, share = people.speaker(report.mention)
    confidence = report.confidence * share if speaker else 0.0
    if confidence < _LEAST:
        speaker, confidence = None, 0.0
    parts = tuple(passage(text, part.start, part.end) for part in report.parts)
    return Quote(
        parts=parts,
        speaker=speaker,
        mention=report.mention,
        cue=report.cue,
        kind="indirect",
        confidence=round(confidence, 2),
        start=parts[0].start,
        end=parts[-1].end,
        paragraph=sentence.paragraph,
        role=people.role(speaker) if speaker else None,
        context=passage(text, sentence.start, sentence.end),
    )
