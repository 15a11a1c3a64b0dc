"""The whole program, stage by stage: a source becomes an article, sentences, key points, quotes and a digest."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from articlecli import languages, parsers, reading, scorers, topics
from articlecli.core import (
    ORDERS,
    Article,
    ArticleError,
    Deferred,
    Digest,
    FocusPhrase,
    KeyPoint,
    Passage,
    Person,
    PointsRequest,
    Quotation,
    Quote,
    QuotesRequest,
    Record,
    Sentence,
    Source,
    Stats,
    clean,
    collection_paused,
)
from articlecli.keypoints import (
    LonePoint,
    choose_key_points,
    derived_headline,
    focus_phrases,
    lead_headline,
    matched_phrases,
    read_points,
    without_repetition,
)
from articlecli.languages import Language
from articlecli.people import People, listed_people
from articlecli.quotes import (
    attribute,
    find_quotations,
    find_reported,
    quoted_spans,
    rank_quotes,
    select_quotes,
    speaker_names,
)
from articlecli.text import sentence_at, split_sentences, split_with_words, terms_of, words_of

_WORDS_A_MINUTE = 240  # Brysbaert 2019, "How many words do we read per minute?": 238 in English non-fiction
_WORDLESS = "holds no words; give a text to digest"
_MOST_REASONS = 3  # reasons of the scorer that one point gets


class Reading(Record):
    """An article as it is read, before anything of it is chosen."""

    article: Article
    language: Language
    confidence: float  # in the language, 0 to 1
    sentences: Sequence[Sentence]
    scores: Sequence[float]  # one for each sentence
    quotations: Sequence[Quotation]
    people: People


class _Request(Record):
    """What is asked for of an article."""

    points: PointsRequest
    quotes: QuotesRequest
    scorer: str  # the one that is used
    asked_scorer: str
    stated: bool
    explain: bool
    indirect: bool


@collection_paused()
def digest(
    text: str | Source,
    *,
    points: int | str | None = None,
    words: int | None = None,
    scorer: str = scorers.DEFAULT,
    language: str = languages.AUTO,
    stated: bool = True,
    order: str = ORDERS[0],
    focus: str | Iterable[str] | None = None,
    tight: bool = False,
    explain: bool = False,
    quotes: int | str | None = None,
    speaker: str | None = None,
    indirect: bool = False,
    section: int | str | None = None,
) -> Digest:
    """Returns the headline, the key points and the quotes of an article, each with its place in the text.

    `text` is the article as a string, or a Source as `reading` returns it. `language` is an ISO 639-1 code, or "auto",
    which finds it out from the text.

    Key points: `points` is their number, or a share of the sentences ("20%"). The default is 3 to 7 points, or fewer in
    a short article: at most one for three sentences, unless the article itself states more; a point that a derived
    headline repeats is left out. `words` is the most words that all points may have together. `scorer` names the method
    that ranks the sentences. `stated=False` leaves out the points that the article states itself. `order` is "article",
    or "rank" for the best point first. `focus` is one string of phrases with commas between them, or several strings;
    points about these phrases come before all others. `tight` cuts the words that a point can do without. `explain`
    adds the scorer's reasons to each extracted point.

    Quotes: `quotes` is their number, "all" (the default) or "none"; the most telling ones are kept. `speaker` is a part
    of a name ("garcia", "jose g"), in any case and without accents; only that speaker's quotes are kept. `indirect`
    adds reported speech.

    `section` is the number of a section (1 is the first with a heading, 0 what stands above it) or a part of its
    heading, in any case. Only that section is digested; its heading is the headline, and all offsets are those of the
    whole text.

    Raises ArticleError where the text holds no article, or where an argument has an unknown or impossible value.
    """
    source, found = _read(text, language)
    asked = _request(
        found.language,
        points=points,
        words=words,
        scorer=scorer,
        stated=stated,
        order=order,
        focus=focus,
        tight=tight,
        explain=explain,
        quotes=quotes,
        speaker=speaker,
        indirect=indirect,
    )
    article = parsers.parse(source, found.language)
    return _digest(article if section is None else parsers.section_of(article, section), found, asked)


@collection_paused()
def digest_sections(text: str | Source, *, language: str = languages.AUTO, **settings: Any) -> list[Digest]:
    """Returns a digest of each section of an article, in its order; of an article without headings, that of the whole.

    What stands above the first heading comes first. A section holds the smaller sections in it. The `settings` are
    those of `digest`. Raises ArticleError as `digest` does.
    """
    source, found = _read(text, language)
    asked = _request(found.language, **settings)
    return [_digest(section, found, asked) for section in parsers.sections_of(parsers.parse(source, found.language))]


def _request(
    language: Language,
    *,
    points: int | str | None = None,
    words: int | None = None,
    scorer: str = scorers.DEFAULT,
    stated: bool = True,
    order: str = ORDERS[0],
    focus: str | Iterable[str] | None = None,
    tight: bool = False,
    explain: bool = False,
    quotes: int | str | None = None,
    speaker: str | None = None,
    indirect: bool = False,
) -> _Request:
    return _Request(
        points=PointsRequest(points, words, order, focus_phrases(focus, language), tight),
        quotes=QuotesRequest(quotes, speaker),
        scorer=scorers.usable_scorer(scorer, language),
        asked_scorer=scorer,
        stated=stated,
        explain=explain,
        indirect=indirect,
    )


def _digest(whole: Article, found: languages.Found, asked: _Request) -> Digest:
    """Returns the digest of an article, or of one of its sections."""
    method = asked.scorer
    article = whole if asked.stated else replace(whole, stated=())
    sentences, key_phrases = _sentences_and_topics(article, found.language)
    read = _reading(article, found, method, sentences)
    knowledge, scores, people = read.language, read.scores, read.people

    headline, key_points = _headline_and_points(read, asked.points)
    if asked.explain:
        key_points = _explained(key_points, method, article, sentences, knowledge)

    ranked = Deferred(lambda: quotes_of(read, indirect=asked.indirect))
    return Digest(
        headline=headline,
        **_head(whole),
        article=whole,
        sentences=tuple(sentences),
        scores=tuple(scores),
        source=whole.source.name,
        language=knowledge.code,
        language_confidence=found.confidence,
        scorer=method,
        asked_scorer=asked.asked_scorer,
        about=_found_focus(asked.points.focus, article, sentences, knowledge),
        key_points=tuple(key_points),
        quotes=Deferred(lambda: select_quotes(ranked, asked.quotes, knowledge)),
        speakers=Deferred(lambda: speaker_names(ranked)),
        people=Deferred(lambda: listed_people(people, ranked)),
        topics=tuple(key_phrases),
        stats=_stats(sentences, key_points, knowledge),
    )


def _headline_and_points(read: Reading, wanted: PointsRequest) -> tuple[str, list[KeyPoint]]:
    """Returns the headline and the key points. Where the user gives no number of them, none repeats the headline."""
    article, sentences, language = read.article, read.sentences, read.language

    def chosen(article: Article) -> list[KeyPoint]:
        return choose_key_points(article, sentences, read.scores, read.quotations, read.people, language, wanted)

    if article.headline or wanted.points is not None or wanted.words is not None:
        points = chosen(article)
        return _text(article.headline) or derived_headline(article, sentences, points, language), points
    if headline := lead_headline(article, sentences, language):
        lead = next(sentence for sentence in sentences if sentence.words)
        points = chosen(replace(article, headline=Passage(headline, lead.start, lead.end)))
        if points:
            return headline, without_repetition(points, headline, sentences, language) or points
    points = chosen(article)
    headline = derived_headline(article, sentences, points, language)
    return headline, without_repetition(points, headline, sentences, language) or points


def read_article(text: str | Source, *, language: str = languages.AUTO) -> Reading:
    """Returns an article as it is read, for what is made of several articles. Raises ArticleError as `digest` does."""
    source, found = _read(text, language)
    article = parsers.parse(source, found.language)
    sentences, _ = split_with_words(article.source.text, article.paragraphs, found.language)
    if not any(sentence.words for sentence in sentences):
        raise ArticleError(_WORDLESS)
    return _reading(article, found, scorers.usable_scorer(scorers.DEFAULT, found.language), sentences)


def terms_of_article(text: str | Source, *, language: str = languages.AUTO) -> tuple[list[str], Language]:
    """Returns the terms of an article's headline, deck and sentences, and its language. It is a tenth of a digest."""
    source, found = _read(text, language)
    article = parsers.parse(source, found.language)
    sentences, _ = split_with_words(article.source.text, article.paragraphs, found.language)
    return _all_terms(article, sentences, found.language), found.language


def terms_of_reading(read: Reading) -> list[str]:
    """Returns the terms of an article's headline, deck and sentences."""
    return _all_terms(read.article, read.sentences, read.language)


def _all_terms(article: Article, sentences: Sequence[Sentence], language: Language) -> list[str]:
    above = [passage.text for passage in (article.headline, article.deck) if passage]
    titled = [term for text in above for term in terms_of(text, language)]
    return [*titled, *(term for sentence in sentences for term in sentence.terms)]


def quotes_of(read: Reading, *, indirect: bool = False) -> list[Quote]:
    """Returns the quotes of an article with their speakers and ranks, in the article's order; also reported speech."""
    article, sentences, knowledge = read.article, read.sentences, read.language
    attributed = attribute(article, sentences, read.quotations, read.people, knowledge)
    if indirect:
        reported = find_reported(article, sentences, attributed, read.people, knowledge)
        attributed = sorted([*attributed, *reported], key=lambda quote: quote.start)
    return rank_quotes(attributed, article, sentences, read.scores, knowledge)


def people_of(read: Reading, quotes: Sequence[Quote]) -> Sequence[Person]:
    """Returns the people of an article: those who say one of the quotes, and those who are named twice."""
    return Deferred(lambda: listed_people(read.people, quotes))


def points_at(read: Reading, indices: Iterable[int]) -> dict[int, LonePoint]:
    """Returns for each of these sentences, by its index, the point that it makes, worded so that it reads alone."""
    return read_points(read.article, read.sentences, read.scores, read.quotations, read.people, read.language, indices)


def headline_of(read: Reading) -> str:
    """Returns an article's own headline, or else one that is derived from its lead."""
    return _text(read.article.headline) or derived_headline(read.article, read.sentences, [], read.language)


def _reading(article: Article, found: languages.Found, scorer: str, sentences: Sequence[Sentence]) -> Reading:
    knowledge = found.language
    scores = scorers.score(scorer, article, sentences, knowledge)
    quotations = find_quotations(article, sentences, knowledge)
    people = People(article, sentences, knowledge, quoted_spans(quotations))
    return Reading(article, knowledge, found.confidence, sentences, scores, quotations, people)


def sentences(text: str, *, language: str = languages.AUTO) -> list[Sentence]:
    """Returns the sentences of a plain text, also those in headings and list items; `text[s.start:s.end] == s.text`.

    `core.clean` removes the characters that a terminal would obey. In a text with such characters, the offsets point
    into the cleaned text. Raises ArticleError for an unknown language.
    """
    text = clean(text)
    return split_sentences(text, parsers.plain_blocks(text), _language(Source(text), language).language)


def _read(text: str | Source, language: str) -> tuple[Source, languages.Found]:
    """Returns the source, with its text if it is a document, and its language."""
    source = parsers.readable(reading.from_string(text) if isinstance(text, str) else text)
    return source, _language(source, language)


def _language(source: Source, asked: str) -> languages.Found:
    """Returns the language that was asked for, or that of the text. Raises ArticleError for an unknown code."""
    if asked != languages.AUTO:
        return languages.Found(languages.load(asked), 1.0)
    return languages.detected(parsers.prose_sample(source), parsers.declared_language(source))


def _sentences_and_topics(article: Article, language: Language) -> tuple[list[Sentence], list[str]]:
    """Returns the sentences and the key phrases of an article. Raises ArticleError for a text without words.

    The list of all words is large. Only the key phrases need it, so it is dropped at the end of this function.
    """
    found, words = split_with_words(article.source.text, article.paragraphs, language)
    if not any(sentence.words for sentence in found):
        raise ArticleError(_WORDLESS)
    above = [passage.text for passage in (article.headline, article.deck) if passage]
    return found, topics.find_key_phrases(found, words, language, above)


def _explained(
    points: Sequence[KeyPoint], scorer: str, article: Article, sentences: Sequence[Sentence], language: Language
) -> list[KeyPoint]:
    """Returns the points, each extracted one with the scorer's reasons."""
    indices = [sentence_at(sentences, point.start) for point in points if point.origin == "extracted"]
    reasons = iter(scorers.reasons(scorer, article, sentences, language, indices))
    return [
        replace(point, why=(*point.why, *next(reasons)[:_MOST_REASONS])) if point.origin == "extracted" else point
        for point in points
    ]


def _found_focus(
    focus: Sequence[FocusPhrase], article: Article, sentences: Sequence[Sentence], language: Language
) -> tuple[str, ...]:
    """Returns the phrases of the focus that a sentence or a stated point is about, as the user wrote them."""
    if not focus:
        return ()
    terms = [sentence.terms for sentence in sentences]
    terms += [terms_of(stated.text, language) for stated in article.stated]
    found = {phrase for each in terms for phrase in matched_phrases(each, focus)}
    return tuple(phrase.text for phrase in focus if phrase.text in found)


def _head(article: Article) -> dict[str, Any]:
    """Returns the fields of a Digest for what is outside the paragraphs, without the headline: byline, credit…"""
    return {
        "headline_origin": "stated" if article.headline else "derived",
        "deck": _text(article.deck),
        "byline": _text(article.byline),
        "dateline": _text(article.dateline),
        "published": article.published,
        "credit": _text(article.credit),
        "corrections": article.corrections,
        "sections": article.sections,
    }


def _text(passage: Passage | None) -> str | None:
    return passage.text if passage else None


def _stats(sentences: Sequence[Sentence], key_points: list[KeyPoint], language: Language) -> Stats:
    count = sum(sentence.words for sentence in sentences)
    return Stats(
        words=count,
        sentences=len(sentences),
        reading_seconds=round(count * 60 / _WORDS_A_MINUTE),
        digest_words=sum(_words(point, sentences, language) for point in key_points),
    )


def _words(point: KeyPoint, sentences: Sequence[Sentence], language: Language) -> int:
    """Returns the number of words of a point. A point that is an unchanged sentence has its sentence's number."""
    sentence = sentences[sentence_at(sentences, point.start)]
    return sentence.words if sentence.text == point.text else len(words_of(point.text, language))
