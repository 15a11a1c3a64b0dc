"""The function `together`: several articles in, one digest out, in which each line names the articles it stands in."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from articlecli import pipeline
from articlecli.core import ArticleError, FocusPhrase, QuotesRequest, Source, collection_paused
from articlecli.events import dates, wording
from articlecli.events.details import details_of
from articlecli.events.joint_quotes import joint_quotes
from articlecli.events.matched import Matched, match_articles
from articlecli.events.membership import strangers, vector
from articlecli.events.naming import names_of
from articlecli.events.sides import worded
from articlecli.events.values import Dated, JointDigest, Member, Only, Statement
from articlecli.keypoints import focus_phrases, matched_phrases
from articlecli.languages import AUTO, Language
from articlecli.pipeline import Reading
from articlecli.text import terms_of

FEWEST, MOST = 2, 50  # articles
_POINTS = 7  # shared statements by default
_ONLY = 2  # statements of each article that no other one has
_LEAST_WORTH = 0.01  # of such a statement
_ALONE = 0.25  # the likelihood below which a sentence has no match
_QUOTED = 0.6  # the share of a statement that is quoted, from which on it is shown among the quotes
_MOST_DATED = 12  # entries of the timeline


@collection_paused()
def together(
    articles: Iterable[str | Source],
    *,
    points: int | None = None,
    focus: str | Iterable[str] | None = None,
    quotes: int | str | None = None,
    speaker: str | None = None,
    language: str = AUTO,
    everything: bool = False,
) -> JointDigest:
    """Returns one digest of several articles on one event.

    `articles` are 2 to 50 texts, or Sources as `reading` returns them. `points` is the number of shared statements, 7
    by default. Statements about `focus` come before all others. `quotes` and `speaker` choose the quotes as `digest`
    does. Articles that tell of another event are left out and named, unless `everything` is true.

    Raises ArticleError for fewer than 2 or more than 50 articles, for one without words, and where an argument has an
    impossible value.
    """
    given = list(articles)
    if not FEWEST <= len(given) <= MOST:
        raise ArticleError(f"needs {FEWEST} to {MOST} articles, not {len(given)}; --group divides more into events")
    return joint_digest(
        [pipeline.read_article(each, language=language) for each in given],
        points=points,
        focus=focus,
        quotes=QuotesRequest(quotes, speaker),
        everything=everything,
    )


def joint_digest(
    readings: Sequence[Reading],
    *,
    points: int | None = None,
    focus: str | Iterable[str] | None = None,
    quotes: QuotesRequest,
    everything: bool = False,
) -> JointDigest:
    """Returns the digest of articles that were read, as `together` does."""
    language = _language(readings)
    out = [] if everything else _strangers(readings, language)
    members = _members(readings)
    kept = [i for i in range(len(readings)) if i not in out]
    matched = match_articles([readings[i] for i in kept], language)
    phrases = focus_phrases(focus, language)
    shared = _statements(matched)
    found = joint_quotes(matched.readings, language, quotes)
    shown = _in_focus(shared, phrases, language)[: _POINTS if points is None else points]
    return JointDigest(
        articles=tuple(_with_originals([members[i] for i in kept], matched.original)),
        headline=_headline(matched, shared),
        language=language.code,
        shared=tuple(shown),
        only=tuple(_only(matched, phrases)),
        differences=tuple(worded(matched)),
        quotes=found.quotes,
        speakers=found.speakers,
        people=found.people,
        timeline=tuple(_timeline(matched, shared)),
        left_out=tuple(members[i] for i in out),
        about=tuple(phrase.text for phrase in phrases if _is_about(shared, phrase, language)),
    )


def _language(readings: Sequence[Reading]) -> Language:
    return Counter(read.language for read in readings).most_common(1)[0][0]


def _strangers(readings: Sequence[Reading], language: Language) -> list[int]:
    return strangers([vector(pipeline.terms_of_reading(read), language) for read in readings])


def _members(readings: Sequence[Reading]) -> list[Member]:
    return [
        Member(
            name=name,
            source=read.article.source.name,
            headline=pipeline.headline_of(read),
            published=read.article.published,
            language=read.language.code,
            copy_of=None,
            text=read.article.source.text,
            sentences=len(read.sentences),
        )
        for read, name in zip(readings, names_of(readings), strict=True)
    ]


def _with_originals(members: Sequence[Member], original: Mapping[int, int]) -> list[Member]:
    return [replace(each, copy_of=original[i] if original[i] != i else None) for i, each in enumerate(members)]


def _statements(matched: Matched) -> list[Statement]:
    """Returns what several articles say, except what is quoted."""
    members = [matched.lines[i] for group in matched.groups for i in group]
    points = wording.points_of(matched.readings, members)
    found = wording.shared_statements(matched, points)
    return [each for each in found if each.articles > 1 and not _is_quoted(each, matched.readings)]


def _is_quoted(statement: Statement, readings: Sequence[Reading]) -> bool:
    quotations = readings[statement.article].quotations
    covered = sum(max(0, min(each.end, statement.end) - max(each.start, statement.start)) for each in quotations)
    return covered >= _QUOTED * (statement.end - statement.start)


def _in_focus(shared: Sequence[Statement], focus: Sequence[FocusPhrase], language: Language) -> list[Statement]:
    """Returns the statements, those about most phrases of the focus first."""
    if not focus:
        return list(shared)
    return sorted(shared, key=lambda each: -len(matched_phrases(terms_of(each.text, language), focus)))


def _is_about(shared: Sequence[Statement], phrase: FocusPhrase, language: Language) -> bool:
    return any(matched_phrases(terms_of(each.text, language), [phrase]) for each in shared)


def _headline(matched: Matched, shared: Sequence[Statement]) -> str:
    """Returns the headline of the article that makes most of the shared statements; of several, the latest."""
    counts = Counter(place.article for each in shared for place in each.places)
    best = max(
        range(len(matched.readings)),
        key=lambda i: (
            matched.readings[i].article.headline is not None,
            counts[i],
            matched.readings[i].article.published or "",
        ),
    )
    return pipeline.headline_of(matched.readings[best])


def _only(matched: Matched, focus: Sequence[FocusPhrase]) -> list[Only]:
    """Returns for each article that is no copy what no other one says."""
    highest: dict[int, float] = defaultdict(float)
    for pair in matched.pairs:
        for i in (pair.first, pair.second):
            highest[i] = max(highest[i], pair.likelihood)
    highest.update((i, 1.0) for each in matched.found for i in (each.first, each.second))
    alone = [
        line
        for i, line in enumerate(matched.lines)
        if highest[i] < _ALONE and matched.original[line.article] == line.article
    ]
    points = wording.points_of(matched.readings, alone)
    found: dict[int, list[Statement]] = defaultdict(list)
    for line in alone:
        if (line.article, line.sentence) in points:
            each = wording.statement(line, [line], points, matched)
            if each.score >= _LEAST_WORTH and not _is_quoted(each, matched.readings):
                found[line.article].append(each)
    return [
        Only(article, tuple(_best_only(statements, focus, matched.language)))
        for article, statements in sorted(found.items())
    ]


def _best_only(statements: Sequence[Statement], focus: Sequence[FocusPhrase], language: Language) -> list[Statement]:
    unique = {each.start: each for each in statements}
    ranked = _in_focus(sorted(unique.values(), key=lambda each: -each.score), focus, language)
    return sorted(ranked[:_ONLY], key=lambda each: each.start)


def _timeline(matched: Matched, shared: Sequence[Statement]) -> list[Dated]:
    """Returns the shared statements that tell of a day, in the order of the days."""
    found = []
    for each in shared:
        published = matched.readings[each.article].article.published
        days = list(dates.days_of(details_of(each.text, matched.language), published))
        if days:
            found.append(Dated(days[0].isoformat(), each))
    return sorted(found[:_MOST_DATED], key=lambda each: each.date)
