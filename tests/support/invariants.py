"""Checks what must be true of any article and its digest, for the property tests and for the fuzzing."""

import io
import re
from collections.abc import Iterable, Sequence

from articlecli import renderers
from articlecli.core import safety
from articlecli.core.article import Article, Digest, Passage, Quotation, Sentence, Span, edited, fold
from articlecli.renderers import Style
from tests.support.paths import CASES

TEMPLATE = str(CASES / "digest.j2")

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_LETTERS = re.compile(r"\w")


def check_safe(text: str) -> None:
    """Checks that the text has no control characters, and that cleaning it again changes nothing."""
    assert not _CONTROL.search(text)
    assert safety.clean(text) == text


def check_article(article: Article) -> None:
    """Checks that the paragraphs are in order, and that each passage stands in the text at its offsets."""
    text = article.source.text
    check_safe(text)
    assert article.paragraphs
    check_order(text, article.paragraphs)
    named = (article.headline, article.deck, article.dateline, article.credit)
    for passage in (*named, *article.corrections, *article.sections, *article.stated):
        if passage:
            check_passage(text, passage)
    check_order(text, article.sections)
    assert set(article.block_quotes) <= set(article.paragraphs)


def check_order(text: str, spans: Iterable[Span | Passage | Sentence | Quotation]) -> None:
    """Checks that the spans lie within the text, in order, without overlaps."""
    reached = 0
    for span in spans:
        assert reached <= span.start <= span.end <= len(text)
        reached = span.end


def check_passage(text: str, passage: Passage) -> None:
    assert passage.text == fold(text[passage.start : passage.end]) != ""


def check_sentences(text: str, paragraphs: Sequence[Span], sentences: Sequence[Sentence]) -> None:
    """Checks that the sentences are in order, each in its paragraph, and hold all words of the paragraphs."""
    check_order(text, sentences)
    for sentence in sentences:
        paragraph = paragraphs[sentence.paragraph]
        assert paragraph.start <= sentence.start < sentence.end <= paragraph.end
        assert text[sentence.start : sentence.end] == sentence.text == sentence.text.strip()
    within = "".join(text[paragraph.start : paragraph.end] for paragraph in paragraphs)
    assert solid(sentence.text for sentence in sentences) == solid([within])


def solid(texts: Iterable[str]) -> str:
    """Joins the texts without their white space."""
    return "".join("".join(text.split()) for text in texts)


def check_quotations(text: str, quotations: Sequence[Quotation]) -> None:
    """Checks that the quotations are in order, and that each holds its parts."""
    check_order(text, quotations)
    for quotation in quotations:
        assert quotation.parts
        check_order(text, quotation.parts)
        assert quotation.start <= quotation.parts[0].start <= quotation.parts[-1].end <= quotation.end
        if quotation.label:
            check_passage(text, quotation.label)


def check_digest(digest: Digest) -> None:
    """Checks that everything in a digest stands in the article, word for word, at its offsets."""
    check_article(digest.article)
    check_sentences(digest.text, digest.article.paragraphs, digest.sentences)
    check_points(digest)
    check_quotes(digest)
    check_people(digest)
    assert len(digest.scores) == len(digest.sentences)
    written = fold(digest.text)
    said = [words for quote in digest.quotes for words in (quote.speaker, quote.cue)]
    for words in (digest.headline.removesuffix(" …"), digest.byline, *said, *digest.topics):
        assert words is None or words in written


def check_points(digest: Digest) -> None:
    for point in digest.key_points:
        assert edited(digest.text, point.start, point.end, point.edits) == point.text != ""
        assert point.origin == "extracted" or not point.edits
        reached = point.start
        for edit in point.edits:
            assert reached <= edit.start < edit.end <= point.end
            reached = edit.end


def check_quotes(digest: Digest) -> None:
    """Checks that the quotes are in order, and that each holds its parts and its words as the article has them."""
    quotes, text = digest.quotes, digest.text
    assert sorted(quote.rank for quote in quotes) == [*range(1, len(quotes) + 1)]
    assert [quote.start for quote in quotes] == sorted(quote.start for quote in quotes)
    for quote in quotes:
        assert 0 <= quote.start < quote.end <= len(text)
        assert quote.kind in {"direct", "partial", "indirect"}
        assert 0 <= quote.confidence <= 1
        assert (quote.speaker is None) == (quote.confidence == 0)
        assert quote.paragraph >= 0
        reached = quote.start
        for part in quote.parts:
            assert reached <= part.start <= part.end <= quote.end
            reached = part.end
            assert part.text == fold(part.text)
            source = text[part.start : part.end]
            if "\n\n" not in source:  # otherwise headings or furniture may stand between its paragraphs
                assert _LETTERS.findall(part.text) == _LETTERS.findall(source)  # the marks between may differ
        for passage in (quote.mention, quote.role, quote.context):
            if passage:
                check_passage(text, passage)


def check_people(digest: Digest) -> None:
    """Checks that people differ in their names, and that their mentions and roles stand in the article, in order."""
    names = [person.name for person in digest.people]
    assert len(names) == len(set(names))
    for person in digest.people:
        assert person.name
        starts = [mention.start for mention in person.mentions]
        assert starts == sorted(starts)
        for mention in person.mentions:
            assert 0 <= mention.start < mention.end <= len(digest.text)
        if person.role:
            check_passage(digest.text, person.role)


def check_shown(digest: Digest, style: Style) -> None:
    """Checks that every format shows the digest, without control characters."""
    for name in renderers.names():
        stream = io.StringIO()
        renderers.render(name, digest, stream, style)
        assert not _CONTROL.search(stream.getvalue()), name
