"""Finds reported speech: what the article says that somebody said, without quoting it.

No parser: a report is told by its verb, by the word that opens what is reported, and by commas. What might as well be
the writer's own statement is left out, and so is a report that the article makes in its own name ("I said").
"""

from collections.abc import Iterator, Sequence

from articlecli.core import Article, Passage, Quote, Sentence, Span, passage
from articlecli.languages import Language
from articlecli.people import People
from articlecli.quotes.clauses import Clause
from articlecli.quotes.reported._beside import according_to_x, x_said
from articlecli.quotes.reported._introduced import x_said_that
from articlecli.quotes.reported._report import Report, cues, may_report

_LEAST = 0.5  # of the confidence in a speaker; with less, nobody is named
_LONGEST = 200  # words of a sentence; a longer one is none, or a list
_MOST_QUOTED = 0.5  # of what is reported; with more in marks the quotation says it all


def find_reported(
    article: Article, sentences: Sequence[Sentence], quotes: Sequence[Quote], people: People, language: Language
) -> list[Quote]:
    """What the article reports, in its order, as quotes of the kind "indirect"; `quotes` are those in marks."""
    text = article.source.text
    marked = [(Span(part.start, part.end), quote.mention) for quote in quotes for part in quote.parts]
    found: list[Quote] = []
    first = 0  # of what is marked, the first stretch that doesn't end before the sentence
    for sentence in sentences:
        while first < len(marked) and marked[first][0].end <= sentence.start:
            first += 1
        if sentence.words > _LONGEST or not may_report(sentence.text, language):
            continue
        near = list(_until(marked, first, sentence.end))
        quoted = [span for span, _ in near]
        clause = Clause(text, sentence.start, sentence.end, language)
        reports = _reports(clause, quoted, [mention for _, mention in near if mention])
        found += [_quote(text, report, sentence, people) for report in reports if not _is_quoted(report, quoted)]
    return found


def _until(
    marked: Sequence[tuple[Span, Passage | None]], first: int, end: int
) -> Iterator[tuple[Span, Passage | None]]:
    """The marked stretches, from an index on, that begin before a place."""
    for i in range(first, len(marked)):
        if marked[i][0].start >= end:
            break
        yield marked[i]


def _reports(clause: Clause, quoted: Sequence[Span], named: Sequence[Passage]) -> list[Report]:
    """What a sentence reports, in its order.

    What stands in the `quoted` stretches is no cue; those `named` for the quotations may be the speakers of more.
    """
    if source := according_to_x(clause):
        return [source]
    found: list[Report] = []
    since = clause.start  # where the words begin that no report holds
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
