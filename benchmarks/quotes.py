"""Compares the quotes and their speakers with those that people marked.

A quote of three words or more is right where at least half of it is marked as somebody's words. A marked quote is found
where a quote covers at least half of it. A speaker is right where the mention overlaps the marked mention
(mentions-dev), or where the name is that of the marked person (names-dev).

Reported speech is right and found by the same halves. People also marked thoughts and feelings, which nobody says;
that is why its recall is low.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from articlecli import parsers, reading
from articlecli.core import safety
from articlecli.core.article import Article, Quote, Sentence, Span
from articlecli.people import People
from articlecli.quotes import quotations, reported
from articlecli.quotes.speakers import attribution
from benchmarks.data import hold, load
from benchmarks.stages import LANGUAGE, cut, cut_by_nltk
from benchmarks.timing import timed

_FEWEST_WORDS = 3  # a shorter quote isn't counted
_SURE = 0.9  # the least confidence of a speaker that counts as sure
_HALF = 0.5  # the share of a span that must be covered
_TENTHS = 10
_TIMED_WORDS = range(600, 1001)  # the length of an article that is timed
_TIMED_AS = 800  # words, to which the times are scaled
_ROUNDS = 5


@dataclass(slots=True)
class Tally:
    """The counts of one set of articles, for its shares."""

    counts: Counter[str] = field(default_factory=Counter)
    by_confidence: Counter[tuple[float, bool]] = field(default_factory=Counter)  # (confidence, is right)
    wrong: list[tuple[str, str]] = field(default_factory=list)  # (the kind of error, the text around it)

    def share(self, count: str, of: str) -> float:
        """Returns the first count as a share of the second, in per cent; 0 where there is nothing to count."""
        return 100 * self.counts[count] / max(1, self.counts[of])

    def sure(self) -> tuple[int, int]:
        """Returns how many speakers with a high confidence are right, and how many there are."""
        sure = {
            right: sum(n for (c, r), n in self.by_confidence.items() if c >= _SURE and r == right) for right in (0, 1)
        }
        return sure[1], sure[0] + sure[1]


def main() -> None:
    """Prints the tables, and checks the figures against their floors."""
    mentions, names = load("quotes/mentions-dev"), load("quotes/names-dev")
    marked, named, reports = by_mention(mentions), by_name(names), by_report(mentions)
    right, sure = marked.sure()
    added, reporting, cutting = _seconds(mentions)
    reached = {
        "mentions-dev: precision, %": marked.share("right spans", "spans"),
        "mentions-dev: recall, %": marked.share("found", "marked"),
        "mentions-dev: right mention of all, %": marked.share("right", "marked"),
        "mentions-dev: right mention of those given, %": marked.share("right", "given"),
        "mentions-dev: mention identical, %": marked.share("identical", "marked"),
        "mentions-dev: right of those sure, %": 100 * right / max(1, sure),
        "mentions-dev: indirect, precision, %": reports.share("right spans", "spans"),
        "mentions-dev: indirect, recall, %": reports.share("found", "marked"),
        "mentions-dev: indirect, right mention of those right, %": reports.share("right", "right spans"),
        "names-dev: right person of all, %": named.share("right", "marked"),
        "names-dev: right person of those given, %": named.share("right", "given"),
        "names-dev: partial and indirect, F1": _f1(named),
        "time added, of NLTK's time to cut": added / cutting,
    }
    for figure, value in reached.items():
        print(f"{figure:56}{value:8.2f}")
    print(f"{'time added to 800 words, ms':56}{1000 * added:8.2f}")
    print(f"{'time that reported speech adds to it, ms':56}{1000 * reporting:8.2f}")
    _print_confidence(marked)
    hold("quotes", reached)


def by_mention(records: Iterable[dict[str, Any]]) -> Tally:
    """Counts quotes and speakers in articles where the mention of each speaker is marked."""
    tally = Tally()
    for record in records:
        text, quotes = quotes_of(record["text"])
        place = places(record["text"])
        content = [Span(place(start), place(end)) for a in record["attributions"] for start, end in a["content"]]
        count_spans(tally, quotes, content, text)
        for marked in record["quotes"]:
            if marked["words"] < _FEWEST_WORDS or not marked["speaker"]:
                continue
            found = covering_quote(quotes, Span(place(marked["start"]), place(marked["end"])))
            spans = [Span(place(start), place(end)) for start, end in marked["speaker_spans"]]
            _count(tally, record, marked, found, bool(found and found.mention and overlaps_any(found.mention, spans)))
            if found and found.mention and _folded(found.mention.text) == _folded(marked["speaker"]):
                tally.counts["identical"] += 1
    return tally


def by_report(records: Iterable[dict[str, Any]]) -> Tally:
    """Counts reported speech in articles where its words and the mention of its speaker are marked."""
    tally = Tally()
    for record in records:
        text, quotes = quotes_of(record["text"], indirect=True)
        place = places(record["text"])
        attributions = [
            tuple([Span(place(start), place(end)) for start, end in a[of]] for of in ("source", "content"))
            for a in record["attributions"]
        ]
        indirect = [quote for quote in quotes if quote.kind == "indirect"]
        everything = joined(span for _, content in attributions for span in content)
        count_spans(tally, indirect, everything, text)
        for quote in indirect:
            sources = [source for source, content in attributions if _is_half_marked(quote, content)]
            tally.counts["right"] += any(quote.mention and overlaps_any(quote.mention, source) for source in sources)
        parts = [Span(part.start, part.end) for quote in indirect for part in quote.parts]
        for a, (source, content) in zip(record["attributions"], attributions, strict=True):
            if source and content and not a["has_quote_marks"] and "''" not in a["content_text"]:
                length = sum(span.end - span.start for span in content)
                covered = sum((span.end - span.start) * _covered_share(span, parts) for span in content)
                tally.counts.update({"marked": 1, "found": covered >= _HALF * length})
    return tally


def _is_half_marked(quote: Quote, content: Sequence[Span]) -> bool:
    """Whether at least half of a part of a quote is marked."""
    return any(_covered_share(Span(part.start, part.end), content) >= _HALF for part in quote.parts)


def by_name(records: Iterable[dict[str, Any]]) -> Tally:
    """Counts quotes, speakers and reported speech in articles where the full name of each speaker is marked."""
    tally = Tally()
    for record in records:
        _, quotes = quotes_of(record["text"], indirect=True)
        others = [Span(quote.start, quote.end) for quote in quotes if quote.kind != "direct"]
        for marked in record["quotes"]:
            span = Span(marked["start"], marked["end"])
            if marked["is_direct"] and marked["quote"].lstrip()[:1] in {'"', "“", "”"}:
                found = covering_quote([quote for quote in quotes if quote.kind != "indirect"], span)
                right = bool(found and found.speaker and is_same_person(found.speaker, marked["reference"]))
                _count(tally, record, marked, found, right)
            else:
                tally.counts["indirect marked"] += 1
                tally.counts["indirect found"] += any(_covered_share(span, [other]) >= _HALF for other in others)
        everything = [Span(marked["start"], marked["end"]) for marked in record["quotes"]]
        tally.counts["indirect spans"] += len(others)
        tally.counts["indirect right"] += sum(_covered_share(other, everything) >= _HALF for other in others)
    return tally


def is_same_person(speaker: str, reference: str) -> bool:
    """Whether two names may be one person's: "Velar" and "Ana Velar", but not "Piet Velar" and "Ana Velar".

    The longer name must have all words of the shorter, and begin or end with its last word.
    """
    shorter, longer = sorted((_words(speaker), _words(reference)), key=len)
    return bool(shorter) and set(shorter) <= set(longer) and shorter[-1] in {longer[-1], longer[0]}


def _words(name: str) -> list[str]:
    return [word for word in _folded(name).replace("’", "'").removesuffix("'s").split() if word != "the"]


def quotes_of(text: str, *, indirect: bool = False) -> tuple[str, list[Quote]]:
    """Returns the text as it was read, and its quotes; with `indirect`, reported speech as well."""
    article = parsers.parse(reading.from_string(text), LANGUAGE)
    sentences = cut(article)
    quotes = _quotes(article, sentences, people := _people(article, sentences))
    if indirect:
        quotes = quotes + reported.find_reported(article, sentences, quotes, people, LANGUAGE)
    return article.source.text, quotes


def _people(article: Article, sentences: Sequence[Sentence]) -> People:
    return People(
        article, sentences, LANGUAGE, quotations.quoted_spans(quotations.find_quotations(article, sentences, LANGUAGE))
    )


def _quotes(article: Article, sentences: Sequence[Sentence], people: People) -> list[Quote]:
    found = quotations.find_quotations(article, sentences, LANGUAGE)
    return attribution.attribute(article, sentences, found, people, LANGUAGE)


def places(text: str) -> Callable[[int], int]:
    """Returns a function from an offset in a text to the offset in the text as it is read, made safe."""
    if safety.clean(text) == text:
        return lambda offset: offset
    return lambda offset: len(safety.clean(text[:offset]))


def _seconds(records: Iterable[dict[str, Any]]) -> tuple[float, float, float]:
    """Returns the mean seconds for 800 words: of the quotes, of reported speech alone, and of the cutting by NLTK."""
    seconds, words = [0.0, 0.0, 0.0], 0
    for record in records:
        if len(record["text"].split()) in _TIMED_WORDS:
            article = parsers.parse(reading.from_string(record["text"]), LANGUAGE)
            sentences = cut(article)
            _, cutting = timed(partial(cut_by_nltk, article), _ROUNDS)
            people = _people(article, sentences)  # not timed, since the key points need the people as well
            quotes, quoting = timed(partial(_quotes, article, sentences, people), _ROUNDS)
            _, reporting = timed(partial(reported.find_reported, article, sentences, quotes, people, LANGUAGE), _ROUNDS)
            seconds = [before + now for before, now in zip(seconds, (quoting, reporting, cutting), strict=True)]
            words += len(record["text"].split())
    quoting, reporting, cutting = (total * _TIMED_AS / words for total in seconds)
    return quoting, reporting, cutting


def count_spans(tally: Tally, quotes: Sequence[Quote], content: Sequence[Span], text: str) -> None:
    """Counts the quotes of which at least half is marked: `content` has the marked spans, in order."""
    for quote in quotes:
        if len(quote.text.split()) >= _FEWEST_WORDS:
            right = _covered_share(Span(quote.start, quote.end), content) >= _HALF
            tally.counts["spans"] += 1
            tally.counts["right spans"] += right
            if not right:
                tally.wrong.append(("nobody's", text[max(0, quote.start - 80) : quote.end + 80]))


def _count(tally: Tally, record: dict[str, Any], marked: dict[str, Any], found: Quote | None, right: bool) -> None:
    given = bool(found and (found.speaker if "reference" in marked else found.mention))
    tally.counts.update({"marked": 1, "found": bool(found), "given": given, "right": right})
    if found and given:
        tally.by_confidence[found.confidence, right] += 1
    if not right:
        kind = "missed" if not found else "wrong" if given else "none named"
        who = marked.get("reference") or marked["speaker"]
        got = f"{found.speaker} / {found.mention.text if found.mention else None} / {found.cue}" if found else ""
        tally.wrong.append((kind, f"{record['id']} [{who}] [{got}] {around(record['text'], marked)}"))


def around(text: str, marked: dict[str, Any]) -> str:
    """Returns a marked quote with the text around it."""
    return text[max(0, marked["start"] - 150) : marked["end"] + 150]


def covering_quote(quotes: Sequence[Quote], span: Span) -> Quote | None:
    """Returns the first quote that covers at least half of a span."""
    return next((quote for quote in quotes if _covered_share(span, [Span(quote.start, quote.end)]) >= _HALF), None)


def _covered_share(span: Span, by: Iterable[Span]) -> float:
    """Returns the share of a span, 0 to 1, that other spans cover. They must not overlap each other."""
    covered = sum(max(0, min(span.end, other.end) - max(span.start, other.start)) for other in by)
    return covered / max(1, span.end - span.start)


def joined(spans: Iterable[Span]) -> list[Span]:
    """Returns the spans in order, with those that touch or overlap joined."""
    merged: list[Span] = []
    for span in sorted(spans, key=lambda span: span.start):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _f1(tally: Tally) -> float:
    precision = tally.share("indirect right", "indirect spans")
    recall = tally.share("indirect found", "indirect marked")
    return 2 * precision * recall / max(1, precision + recall)


def _print_confidence(tally: Tally) -> None:
    """Prints for each tenth of confidence the per cent of speakers that are right, and their number."""
    print("\nconfidence      right      of")
    for tenth in range(_TENTHS + 1):
        rights = {
            r: sum(n for (c, is_right), n in tally.by_confidence.items() if int(c * _TENTHS) == tenth and is_right is r)
            for r in (True, False)
        }
        if total := sum(rights.values()):
            print(f"{tenth / _TENTHS:.1f}  {100 * rights[True] / total:12.1f}  {total:8}")


def overlaps_any(mention: Any, spans: Iterable[Span]) -> bool:
    """Whether a mention overlaps one of some spans."""
    return any(mention.start < span.end and span.start < mention.end for span in spans)


def _folded(text: str) -> str:
    return " ".join(text.split()).strip(" ,.").casefold()


if __name__ == "__main__":
    main()
