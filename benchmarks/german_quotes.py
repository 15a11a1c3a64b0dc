"""Compares the quotes of German articles, and their speakers, with those that people marked.

A direct quote counts from three words on. One of ours is right where at least half of it is marked as somebody's words.
A marked quote is found where one of ours covers at least half of it, and its speaker is right where the mention
overlaps the marked one; the person is right, too, where the name is that of the marked mention. Quotes without a marked
speaker aren't counted for that, and ours without marks, the answers of interviews, aren't at all: nobody marked any.
"""

import sys
from typing import Any

from articlecli import languages, parsers, reading
from articlecli.core import Quote, Span
from articlecli.people import People
from articlecli.quotes import attribute, find_quotations, quoted_spans
from articlecli.text import split_sentences
from benchmarks import quotes
from benchmarks.data import hold, load

GERMAN = languages.load("de")
_FEWEST_WORDS = 3
_MARKS = "„“”\"»«‚‘’'"


def main() -> None:
    """Prints the figures of a set, german-dev by default, and checks the figures of german-dev against their floors."""
    name = sys.argv[1] if len(sys.argv) > 1 else "german-dev"
    tally = tally_of(load(f"quotes/{name}"))
    right, sure = tally.sure()
    reached = {
        "precision, %": tally.share("right spans", "spans"),
        "recall, %": tally.share("found", "all"),
        "right mention of all, %": tally.share("right", "marked"),
        "right mention of those given, %": tally.share("right", "given"),
        "right person of all, %": tally.share("right person", "marked"),
        "right person of those given, %": tally.share("right person", "given"),
        "right of those sure, %": 100 * right / max(1, sure),
    }
    for figure, value in reached.items():
        print(f"{figure:40}{value:8.2f}")
    if name == "german-dev":
        hold("german quotes", reached)


def tally_of(records: list[dict[str, Any]]) -> quotes.Tally:
    """Counts the quotes and speakers of some articles."""
    tally = quotes.Tally()
    for record in records:
        text, found = quotes_of(record["text"])
        place = quotes.places(record["text"])
        everything = [Span(place(start), place(end)) for q in record["quotes"] for start, end in q["parts"]]
        marked_only = [quote for quote in found if text[quote.start] in _MARKS]
        quotes.count_spans(tally, marked_only, quotes.joined(everything), text)
        for marked in record["quotes"]:
            if marked["type"] != "Direct" or len(marked["text"].split()) < _FEWEST_WORDS:
                continue
            quote = quotes.covering_quote(found, Span(place(marked["start"]), place(marked["end"])))
            tally.counts.update({"all": 1, "found": bool(quote)})
            if not quote:
                tally.wrong.append(("missed", quotes.around(record["text"], marked)))
            if marked["speaker_spans"]:
                spans = [Span(place(start), place(end)) for start, end in marked["speaker_spans"]]
                right = bool(quote and quote.mention and quotes.overlaps_any(quote.mention, spans))
                tally.counts["right person"] += right or _is_named(quote, marked["speaker"])
                _count_speaker(tally, record, marked, quote, right=right)
    return tally


def _count_speaker(
    tally: quotes.Tally, record: dict[str, Any], marked: dict[str, Any], quote: Quote | None, *, right: bool
) -> None:
    is_given = quote is not None and quote.mention is not None
    tally.counts.update({"marked": 1, "given": is_given, "right": right})
    if quote and is_given:
        tally.by_confidence[quote.confidence, right] += 1
    if quote and not right:
        got = f"{quote.speaker} / {quote.mention.text if quote.mention else None} / {quote.cue}"
        kind = "wrong" if is_given else "none named"
        tally.wrong.append((kind, f"[{marked['speaker']}] [{got}] {quotes.around(record['text'], marked)}"))


def _is_named(quote: Quote | None, marked: str) -> bool:
    """Whether a quote's speaker has the name of the marked mention, which stands elsewhere in the text."""
    speaker = quote.speaker if quote else None
    return speaker is not None and (quotes.is_same_person(speaker, marked) or speaker in marked)


def quotes_of(text: str) -> tuple[str, list[Quote]]:
    """Returns the text as it was read, and its quotes."""
    article = parsers.parse(reading.from_string(text), GERMAN)
    sentences = split_sentences(article.source.text, article.paragraphs, GERMAN)
    found = find_quotations(article, sentences, GERMAN)
    people = People(article, sentences, GERMAN, quoted_spans(found))
    return article.source.text, attribute(article, sentences, found, people, GERMAN)


if __name__ == "__main__":
    main()
