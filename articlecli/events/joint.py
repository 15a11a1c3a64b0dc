"""The function `together`: several articles in, one digest out, in which each line names the articles it stands in."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from articlecli import pipeline
from articlecli.core import ArticleError, FocusPhrase, QuotesRequest, Source, collection_paused
from articlecli.events import wording
from articlecli.events.choice import in_focus, is_quoted, only_of_one, telling_points
from articlecli.events.joint_quotes import joint_quotes
from articlecli.events.matched import Matched, match_articles
from articlecli.events.membership import strangers, vector
from articlecli.events.naming import names_of
from articlecli.events.sides import worded
from articlecli.events.timeline import timeline
from articlecli.events.values import JointDigest, Member, Only, Statement
from articlecli.events.wording import Points
from articlecli.keypoints import focus_phrases, matched_phrases
from articlecli.languages import AUTO, Language
from articlecli.pipeline import Reading
from articlecli.text import terms_of

FEWEST, MOST = 2, 50  # articles
_POINTS, _SHARED = 5, 7  # key points and shared statements by default


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

    `articles` are 2 to 50 texts, or Sources as `reading` returns them. `points` is the number of key points, and the
    most shared statements beside them; by default 5 and 7. Statements about `focus` come before all others. `quotes`
    and `speaker` choose the quotes as `digest` does. Articles that tell of another event are left out and named, unless
    `everything` is true.

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
    worded_points = wording.points_of(matched)
    telling = telling_points(matched, worded_points, phrases, _POINTS if points is None else points)
    shared = in_focus(_shared(matched, worded_points, telling), matched, phrases)
    found = joint_quotes(matched.readings, language, quotes)
    only = only_of_one(matched, worded_points, phrases)
    statements = [*telling, *shared, *(each for one in only for each in one.statements)]
    return JointDigest(
        articles=tuple(_with_originals([members[i] for i in kept], matched.original)),
        headline=_headline(matched, [*telling, *shared]),
        language=language.code,
        points=tuple(telling),
        shared=tuple(shared[: _SHARED if points is None else points]),
        only=tuple(_without(only, telling)),
        differences=tuple(worded(matched)),
        quotes=found.quotes,
        speakers=found.speakers,
        people=found.people,
        timeline=tuple(timeline(matched, worded_points, [*telling, *shared])),
        left_out=tuple(members[i] for i in out),
        about=tuple(phrase.text for phrase in phrases if _is_about(statements, phrase, language)),
    )


def _without(only: Iterable[Only], shown: Iterable[Statement]) -> Iterator[Only]:
    """Yields what only one article says, without what is shown already."""
    above = {(each.article, each.start) for each in shown}
    for one in only:
        left = tuple(each for each in one.statements if (each.article, each.start) not in above)
        if left:
            yield Only(one.article, left)


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


def _shared(matched: Matched, points: Points, shown: Iterable[Statement]) -> list[Statement]:
    """Returns what several articles say, except what is quoted and what is shown already."""
    above = {(place.article, place.start) for each in shown for place in each.places}
    return [
        each
        for each in wording.shared_statements(matched, points)
        if each.articles > 1 and not is_quoted(each, matched) and (each.article, each.start) not in above
    ]


def _is_about(statements: Iterable[Statement], phrase: FocusPhrase, language: Language) -> bool:
    return any(matched_phrases(terms_of(each.text, language), [phrase]) for each in statements)


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
