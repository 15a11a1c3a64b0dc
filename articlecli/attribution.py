"""Finds who says what is quoted, and leaves out what nobody says.

Where it is less sure than `_LEAST`, nobody is named: that is better than the wrong person.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from articlecli import patterns
from articlecli.article import Article, Quotation, Quote, Sentence
from articlecli.languages import Language
from articlecli.patterns import Attribution, Clause
from articlecli.people import People
from articlecli.segmentation import sentence_at

_LEAST = 0.5
# Shares of the confidence in one speaker that are left where it is taken from another place, on marked US news:
_GOES_ON = 0.95  # the same paragraph goes on
_NEXT_PARAGRAPH = 0.81  # the next paragraph opens with the quotation
_BY_PRONOUN = 0.8  # a pronoun had to be resolved

_FEWEST_WORDS = 3  # in a fragment; shorter ones are scare quotes and terms
_FEWEST_WORDS_ALONE = 4  # in a statement without a speaker; shorter ones are signs and slogans
_FEWEST_WORDS_UNTOLD = 8  # in what is neither; three of four that long are somebody's on marked US news
_FARTHEST_FROM_STATEMENT = 10  # words between a cue and the statement that it introduces
_FARTHEST_FROM_FRAGMENT = 15
_LONGEST_TITLE = 8  # words of a title of a work

_SENTENCE_MARK = re.compile(r"[.,?!…;—–-][\"'”’)]*$")
_INTRODUCED = re.compile(r"(?:[,:]|--|[—–-])\s*$")


@dataclass(frozen=True, slots=True)
class _Context:
    """A quotation, and where the writer's words before and after it, in its own sentences, begin and end."""

    text: str
    quotation: Quotation
    start: int
    end: int
    above: Sentence | None  # the sentence before, where that ends a paragraph and this one opens with the quotation

    @property
    def before(self) -> str:
        return self.text[self.start : self.quotation.start]

    @property
    def stands_alone(self) -> bool:
        """Whether nothing but the quotation is in its sentences."""
        return not self.before.strip() and not self.text[self.quotation.end : self.end].strip(" .,")

    @property
    def gaps(self) -> Iterator[tuple[int, int]]:
        """The writer's words between the parts, then those after the last."""
        for part, following in pairwise(self.quotation.parts):
            yield part.end, following.start
        yield self.quotation.end, self.end


def attribute(
    article: Article,
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    people: People,
    language: Language,
) -> list[Quote]:
    """The quotations that somebody says, with their speakers; scare quotes, terms and titles of works are left out."""
    quotes: list[Quote] = []
    reached = 0  # the end of the sentence that holds the last quote
    for i, quotation in enumerate(quotations):
        since = quotations[i - 1].end if i else 0
        until = quotations[i + 1].start if i + 1 < len(quotations) else len(article.source.text)
        context = _context(article.source.text, sentences, quotation, since, until)
        kind = "direct" if _is_statement(context, language) else "partial"
        found = _attribution(context, kind, language)
        quote = _quote(quotation, kind, found, people)
        if not found and kind == "direct" and quotes:
            quote = _carried_on(quote, quotes[-1], context, reached)
        if not _is_nobodys(quote, context, language):
            quotes.append(quote)
            reached = context.end
    return quotes


def _context(text: str, sentences: Sequence[Sentence], quotation: Quotation, since: int, until: int) -> _Context:
    first, last = sentence_at(sentences, quotation.start), sentence_at(sentences, quotation.end - 1)
    start = max(since, min(sentences[first].start, quotation.start))
    end = min(until, max(sentences[last].end, quotation.end))
    above = None
    if start == quotation.start and first and sentences[first - 1].paragraph < sentences[first].paragraph:
        above = sentences[first - 1]
    return _Context(text, quotation, start, end, above)


def _is_statement(context: _Context, language: Language) -> bool:
    """Whether a whole statement is quoted, and no fragment in a sentence of the writer's."""
    said = context.quotation.parts[0].text
    before = context.before.strip()
    introduced = not before or bool(_INTRODUCED.search(before)) or before.split()[-1].lower() in language.cues
    opens = said.lstrip("'‘\"[(…. ")[:1]
    ended = bool(_SENTENCE_MARK.search(said)) or len(context.quotation.parts) > 1
    ends_sentence = context.text[context.quotation.end : context.end].strip()[:1] in {"", ".", ",", "?", "!"}
    return introduced and (opens.isupper() or opens.isdigit()) and (ended or ends_sentence)


def _attribution(context: _Context, kind: str, language: Language) -> Attribution | None:
    """Who the writer says it is: after the quotation, before it, or in the paragraph above."""
    text = context.text
    for start, end in context.gaps:
        if found := patterns.after(Clause.of(text, start, end, language)):
            return found
    farthest = _FARTHEST_FROM_STATEMENT if kind == "direct" else _FARTHEST_FROM_FRAGMENT
    found = patterns.before(Clause.of(text, context.start, context.quotation.start, language), farthest)
    if not found and context.above and context.above.text.endswith(":"):
        found = patterns.before(Clause.of(text, context.above.start, context.above.end, language), farthest)
    return found


def _quote(quotation: Quotation, kind: str, found: Attribution | None, people: People) -> Quote:
    quote = Quote(
        parts=quotation.parts,
        speaker=None,
        mention=None,
        cue=None,
        kind=kind,
        confidence=0.0,
        start=quotation.start,
        end=quotation.end,
        paragraph=quotation.paragraph,
    )
    if not found:
        return quote
    speaker, is_sure = people.speaker(found.mention)
    confidence = found.confidence * (1 if is_sure else _BY_PRONOUN) if speaker else 0.0
    if confidence < _LEAST:
        speaker, confidence = None, 0.0
    return replace(quote, speaker=speaker, mention=found.mention, cue=found.cue, confidence=round(confidence, 2))


def _carried_on(quote: Quote, before: Quote, context: _Context, reached: int) -> Quote:
    """The quote, said by the speaker of the one before it if the text carries on.

    That is in the same paragraph, or in a new one right after the sentence, up to `reached`, that names the speaker.
    """
    if not context.stands_alone:
        return quote
    if quote.paragraph == before.paragraph:
        confidence = before.confidence * _GOES_ON
    elif before.kind == "direct" and not context.text[reached : quote.start].strip():
        confidence = before.confidence * _NEXT_PARAGRAPH
    else:
        return quote
    if confidence < _LEAST:
        return quote
    return replace(quote, speaker=before.speaker, mention=before.mention, confidence=round(confidence, 2))


def _is_nobodys(quote: Quote, context: _Context, language: Language) -> bool:
    """Whether what is quoted is no statement of anybody's: a scare quote, a term, a title of a work."""
    words = quote.text.split()
    if not quote.mention:
        is_told = quote.kind == "direct" and context.stands_alone and len(words) >= _FEWEST_WORDS_ALONE
        return _is_title(words, language) or not (is_told or len(words) >= _FEWEST_WORDS_UNTOLD)
    if quote.kind == "direct":
        return False
    return len(words) < _FEWEST_WORDS or _is_title(words, language)


def _is_title(words: Sequence[str], language: Language) -> bool:
    """Whether all the words that count have capitals: “The Salt Hours”."""
    content = [word for word in words if word.strip(".,!?").lower() not in language.function_words]
    return len(words) <= _LONGEST_TITLE and all(word.strip("'‘")[:1].isupper() for word in content)
