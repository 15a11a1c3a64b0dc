"""The whole program in the order it happens: a source becomes an article, sentences, key points, quotes, a digest."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from articlecli import languages, parsers, reading, scorers, topics
from articlecli.core import (
    ORDERS,
    Article,
    ArticleError,
    Digest,
    FocusPhrase,
    KeyPoint,
    Passage,
    PointsRequest,
    Quotation,
    Quote,
    QuotesRequest,
    Sentence,
    Source,
    Span,
    Stats,
    clean,
    collection_paused,
)
from articlecli.keypoints import choose_key_points, derived_headline, focus_phrases, matched_phrases
from articlecli.languages import Language
from articlecli.people import People
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
_MOST_REASONS = 3  # for a point, of those that its scorer gives


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
) -> Digest:
    """The headline, key points and quotes of an article, with the place in the text of each.

    `text` is the article as a string, or as `reading` has it. `points` is how many key points there are to be, or a
    share of the sentences ("20%"); by default 3 to 7, and never more than a third of the sentences. `words` is how many
    words they may have together. `scorer` and `language` are names as for the command; `stated=False` leaves out the
    key points that the article itself states.

    `order` is "article", or "rank" for the best point first. `focus` is what points are to be about before all others:
    phrases, with a comma between them or one a string. `tight` leaves out of the points what they can do without, and
    `explain` adds to each the scorer's reasons, where it can give any. `indirect` lists among the quotes what the
    article reports that somebody said, without quoting it.

    `quotes` is how many there are to be, the most telling of them, or "none"; by default, and with "all", all of them.
    `speaker` is a part of the name of whose quotes there are to be, case and accents aside: "garcia", "jose g".

    Raises ArticleError where the text holds no article, or a value is unknown.
    """
    source = reading.from_string(text) if isinstance(text, str) else text
    known = languages.load(language)
    wanted = PointsRequest(points, words, order, focus_phrases(focus, known), tight)
    wanted_quotes = QuotesRequest(quotes, speaker)
    usable = scorers.usable(scorer, known)
    whole = parsers.parse(source, known)
    article = whole if stated else replace(whole, stated=())
    sentences, key_phrases = _read(article, known)
    scores = scorers.score(usable, article, sentences, known)
    quoted = find_quotations(article, sentences, known)
    people = People(article, sentences, known, quoted_spans(quoted))
    marked = [Span(quotation.start, quotation.end) for quotation in quoted]
    key_points = choose_key_points(article, sentences, scores, marked, people, known, wanted)
    if explain:
        key_points = _explained(key_points, usable, article, sentences, known)
    said = _said(article, sentences, quoted, people, known, indirect=indirect)
    said = rank_quotes(said, article, sentences, scores, known)
    return _digest_of(
        whole,
        sentences,
        scores,
        key_points,
        select_quotes(said, wanted_quotes, known),
        known,
        speakers=speaker_names(said),
        scorer=usable,
        asked_scorer=scorer,
        about=_about(wanted.focus, article, sentences, known),
        key_phrases=key_phrases,
    )


def sentences(text: str, *, language: str = languages.AUTO) -> list[Sentence]:
    """The sentences of a text, headings and list items among them; `text[s.start:s.end] == s.text`.

    Where the text holds what `clean` removes, the offsets are those of the cleaned text.
    """
    text = clean(text)
    return split_sentences(text, parsers.plain_blocks(text), languages.load(language))


def _read(article: Article, language: Language) -> tuple[list[Sentence], list[str]]:
    """An article's sentences, and what it is about, for which alone its words are kept."""
    sentences, words = split_with_words(article.source.text, article.paragraphs, language)
    if not any(sentence.words for sentence in sentences):
        raise ArticleError("holds no words; give a text to digest")
    above = [passage.text for passage in (article.headline, article.deck) if passage]
    return sentences, topics.find_key_phrases(sentences, words, language, above)


def _explained(
    points: Sequence[KeyPoint], scorer: str, article: Article, sentences: Sequence[Sentence], language: Language
) -> list[KeyPoint]:
    """The points, each extracted one with the scorer's reasons."""
    indices = [sentence_at(sentences, point.start) for point in points if point.origin == "extracted"]
    reasons = iter(scorers.reasons(scorer, article, sentences, language, indices))
    return [
        replace(point, why=(*point.why, *next(reasons)[:_MOST_REASONS])) if point.origin == "extracted" else point
        for point in points
    ]


def _said(
    article: Article,
    sentences: Sequence[Sentence],
    quoted: Sequence[Quotation],
    people: People,
    language: Language,
    *,
    indirect: bool,
) -> list[Quote]:
    """The quotes, and where it is asked for what is reported without marks, in the article's order."""
    said = attribute(article, sentences, quoted, people, language)
    if not indirect:
        return said
    found = find_reported(article, sentences, said, people, language)
    return sorted([*said, *found], key=lambda quote: quote.start)


def _about(
    focus: Sequence[FocusPhrase], article: Article, sentences: Sequence[Sentence], language: Language
) -> tuple[str, ...]:
    """The phrases of the focus that a sentence, or a point that the article states, is about."""
    if not focus:
        return ()
    terms = [sentence.terms for sentence in sentences]
    terms += [terms_of(stated.text, language) for stated in article.stated]
    found = {phrase for each in terms for phrase in matched_phrases(each, focus)}
    return tuple(phrase.text for phrase in focus if phrase.text in found)


def _digest_of(
    article: Article,
    sentences: list[Sentence],
    scores: list[float],
    key_points: list[KeyPoint],
    quotes: list[Quote],
    language: Language,
    *,
    speakers: tuple[str, ...],
    scorer: str,
    asked_scorer: str,
    about: tuple[str, ...],
    key_phrases: Sequence[str],
) -> Digest:
    return Digest(
        article=article,
        sentences=tuple(sentences),
        scores=tuple(scores),
        source=article.source.name,
        language=language.code,
        scorer=scorer,
        asked_scorer=asked_scorer,
        about=about,
        headline=_text(article.headline) or derived_headline(_lead(sentences), language),
        headline_origin="stated" if article.headline else "derived",
        deck=_text(article.deck),
        byline=_text(article.byline),
        dateline=_text(article.dateline),
        published=article.published,
        credit=_text(article.credit),
        corrections=article.corrections,
        sections=article.sections,
        key_points=tuple(key_points),
        quotes=tuple(quotes),
        speakers=speakers,
        topics=tuple(key_phrases),
        stats=_stats(sentences, key_points, language),
    )


def _lead(sentences: Sequence[Sentence]) -> Sentence:
    """The first sentence that says something: a text may open with "…"."""
    return next(sentence for sentence in sentences if sentence.words)


def _text(passage: Passage | None) -> str | None:
    return passage.text if passage else None


def _stats(sentences: list[Sentence], key_points: list[KeyPoint], language: Language) -> Stats:
    count = sum(sentence.words for sentence in sentences)
    return Stats(
        words=count,
        sentences=len(sentences),
        reading_seconds=round(count * 60 / _WORDS_A_MINUTE),
        digest_words=sum(_words(point, sentences, language) for point in key_points),
    )


def _words(point: KeyPoint, sentences: list[Sentence], language: Language) -> int:
    """How many words a point has, which are counted already where it is a sentence as it is written."""
    sentence = sentences[sentence_at(sentences, point.start)]
    return sentence.words if sentence.text == point.text else len(words_of(point.text, language))
