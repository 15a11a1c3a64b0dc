"""The timeline: the statements of all articles that tell of a day or a month, each once, in the order of time."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from articlecli.events import dates
from articlecli.events.choice import is_quoted
from articlecli.events.contexts import context_of
from articlecli.events.details import Details, details_of
from articlecli.events.matched import Matched
from articlecli.events.values import Dated, Statement
from articlecli.events.wording import Points, statement
from articlecli.languages import Language

_MOST = 12  # entries
_KINDS = {"date", "weekday", "relative", "month"}
_ALIKE = 0.2  # the likelihood from which on two lines may say the same, so that only one of them is shown


def timeline(matched: Matched, points: Points, shown: Sequence[Statement]) -> list[Dated]:
    """Returns the dated statements that most articles make, and of these the best, in the order of their dates.

    `shown` are the statements that are shown elsewhere; after them, those of one article are looked through. A day on
    which something was said doesn't count: "the bridge is safe, she said on Tuesday".
    """
    told = {(place.article, place.start) for each in shown for place in each.places}
    found = [dated for each in shown if (dated := _dated(each, matched))]
    lone = [dated for each in _lone(matched, points) if (dated := _dated(each, matched))]
    found += [each for each in lone if (each.statement.article, each.statement.start) not in told]
    best = sorted(found, key=lambda each: (-each.statement.articles, -each.statement.score))[:_MOST]
    return sorted(best, key=lambda each: each.date)


def _lone(matched: Matched, points: Points) -> Iterator[Statement]:
    """Yields the statements of lines without a match, of articles that are no copies."""
    likeliest: dict[int, float] = defaultdict(float)
    for pair in matched.pairs:
        for i in (pair.first, pair.second):
            likeliest[i] = max(likeliest[i], pair.likelihood)
    for i, line in enumerate(matched.lines):
        is_original = matched.original[line.article] == line.article
        is_alone = likeliest[i] < _ALIKE and (line.article, line.sentence) in points
        if is_original and is_alone and any(figure.kind in _KINDS for figure in matched.details[i].figures):
            each = statement(line, [line], points, matched)
            if not is_quoted(each, matched):
                yield each


def _dated(each: Statement, matched: Matched) -> Dated | None:
    """Returns a statement with the first day that it tells of, or else the first month; None without either."""
    published = matched.readings[each.article].article.published
    details = _of_events(details_of(each.text, matched.language), each.text, matched.language)
    day = next(dates.days_of(details, published), None)
    found = day.isoformat() if day else dates.month_of(details, published)
    return Dated(found, each) if found else None


def _of_events(details: Details, text: str, language: Language) -> Details:
    """Returns the details without the days on which something was said."""
    times = [each for each in details.figures if each.kind in _KINDS]
    kept = [each for each in times if not context_of(text, each.start, each.end, language).is_said]
    return details._replace(figures=tuple(kept))
