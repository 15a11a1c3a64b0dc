"""Finds who says what is quoted, by the patterns that news is written in.

The confidence of each is the share in which it named the right speaker on marked US news. Under `_LEAST` nobody is
named: it is better to say nobody than the wrong person.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from articlecli.article import Article, Passage, Quotation, Quote, Sentence
from articlecli.languages import Language
from articlecli.mentions import Token, is_adverb, is_pronoun, mention_at, mention_before, tokens
from articlecli.people import People

_SAID_X = 0.98  # “…,” said X
_X_SAID = 0.96  # “…,” X said
_GOES_ON = 0.95  # the same paragraph goes on
_NEXT_PARAGRAPH = 0.81  # the next paragraph opens with the quotation
_X_SAID_BEFORE = 0.89  # X said: “…”
_ACCORDING_TO = 0.89  # according to X, “…”
_NAME_MARK = 0.85  # X: “…” and “…” — X
_BY_PRONOUN = 0.8  # of the confidence, where a pronoun had to be resolved
_LEAST = 0.5

_FEWEST_WORDS = 3  # in a fragment; shorter ones are scare quotes and terms
_FEWEST_WORDS_ALONE = 4  # in a statement without a speaker; shorter ones are signs and slogans
_FARTHEST_CUE = 15  # words between a cue and what it introduces
_FARTHEST_FROM_STATEMENT = 10
_LONGEST_TITLE = 8  # words of a title of a work

_SENTENCE_MARK = re.compile(r"[.,?!…;—–-][\"'”’)]*$")
_INTRODUCED = re.compile(r"(?:[,:]|--|[—–-])\s*$")
_ATTACHED = re.compile(r"[\s,—–-]*")  # between a quotation and the words about it
_SAID_BY_DASH = re.compile(r"\s*(?:--|[—–])\s*")


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
    def gaps(self) -> Iterator[tuple[int, int]]:
        """The writer's words between the parts, then those after the last."""
        for part, following in pairwise(self.quotation.parts):
            yield part.end + 1, following.start - 1
        yield self.quotation.end, self.end


@dataclass(frozen=True, slots=True)
class _Attribution:
    mention: Passage
    cue: str | None
    confidence: float


def attribute(
    article: Article, sentences: Sequence[Sentence], quotations: Sequence[Quotation], language: Language
) -> list[Quote]:
    """The quotations that somebody says, with their speakers; scare quotes, terms and titles of works are left out."""
    if not quotations:
        return []
    people = People(article, language)
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
    first, last = _index_at(sentences, quotation.start), _index_at(sentences, quotation.end - 1)
    start = max(since, min(sentences[first].start, quotation.start))
    end = min(until, max(sentences[last].end, quotation.end))
    above = None
    if start == quotation.start and first and sentences[first - 1].paragraph < sentences[first].paragraph:
        above = sentences[first - 1]
    return _Context(text, quotation, start, end, above)


def _index_at(sentences: Sequence[Sentence], offset: int) -> int:
    return max(0, bisect_right(sentences, offset, key=lambda sentence: sentence.start) - 1)


def _is_statement(context: _Context, language: Language) -> bool:
    """Whether a whole statement is quoted, and no fragment in a sentence of the writer's."""
    said = context.quotation.parts[0].text
    before = context.before.strip()
    introduced = not before or bool(_INTRODUCED.search(before)) or before.split()[-1].lower() in language.cues
    opens = said.lstrip("'‘\"[(…. ")[:1]
    ended = bool(_SENTENCE_MARK.search(said)) or len(context.quotation.parts) > 1
    ends_sentence = context.text[context.quotation.end : context.end].strip()[:1] in {"", ".", ",", "?", "!"}
    return introduced and (opens.isupper() or opens.isdigit()) and (ended or ends_sentence)


def _attribution(context: _Context, kind: str, language: Language) -> _Attribution | None:
    """Who the writer says it is, by the surest pattern that fits."""
    for start, end in context.gaps:
        if found := _after(context, start, end, language):
            return found
    farthest = _FARTHEST_FROM_STATEMENT if kind == "direct" else _FARTHEST_CUE
    if found := _before(context.text, context.start, context.quotation.start, farthest, language):
        return found
    if context.above and context.above.text.endswith(":"):
        above = context.above
        return _before(context.text, above.start, above.end, farthest, language)
    return None


def _after(context: _Context, start: int, end: int, language: Language) -> _Attribution | None:
    """“…,” said X | “…,” X said | “…,” according to X | “…” — X."""
    text = context.text
    if dash := _SAID_BY_DASH.match(text, start, end):
        named = mention_at(text, dash.end(), end, language)
        if named and named.text[0].isupper() and not text[named.end : end].strip(" ."):
            return _Attribution(named, None, _NAME_MARK)
    attached = _ATTACHED.match(text, start, end)
    start = attached.end() if attached else start
    if source := re.compile(language.speaking_of, re.IGNORECASE).match(text, start, end):
        named = mention_at(text, source.end() + 1, end, language)
        return _Attribution(named, source.group(), _ACCORDING_TO) if named else None
    words = tokens(text, start, end, language)
    cue = next((i for i, word in enumerate(words) if word.lower in language.cues), None)
    if cue is None:
        return None
    if cue + 1 < len(words) and words[cue].lower in language.noun_cues and words[cue + 1].lower in language.cues:
        cue += 1  # "the report says"
    verb = words[cue]
    if all(is_adverb(word, language) for word in words[:cue]):
        named = mention_at(text, verb.end + 1, end, language) if verb.lower not in language.telling_cues else None
        if named:
            return _Attribution(named, verb.text, _SAID_X)
    named = _subject(text, start, words, cue, language)
    if named and _is_clause_of(text, start, named, language):
        return _Attribution(named, verb.text, _X_SAID)
    return None


def _is_clause_of(text: str, start: int, mention: Passage, language: Language) -> bool:
    """Whether nothing but the rest of a noun phrase stands between a quotation and its speaker."""
    return not any(token.lower in language.function_words for token in tokens(text, start, mention.start, language)[1:])


def _before(text: str, start: int, end: int, farthest: int, language: Language) -> _Attribution | None:
    """X said: “…” | according to X, “…” | X: “…” | …, X said, adding that “…”."""
    words = tokens(text, start, end, language)
    if not words:
        return None
    source = re.compile(language.speaking_of, re.IGNORECASE).search(text, start, end)
    if source and (named := mention_at(text, source.end() + 1, end, language)):
        return _Attribution(named, source.group(), _ACCORDING_TO)
    for i in range(len(words) - 1, max(-1, len(words) - 2 - farthest), -1):
        if words[i].lower in language.cues and (named := _subject(text, start, words, i, language)):
            return _Attribution(named, words[i].text, _X_SAID_BEFORE)
    if text[words[-1].end : end].strip() == ":":
        named = mention_at(text, words[0].start, end, language)
        if named and named.end == words[-1].end:
            return _Attribution(named, None, _NAME_MARK)
    return None


def _subject(text: str, start: int, words: Sequence[Token], cue: int, language: Language) -> Passage | None:
    """Who does the saying of the cue among the words: what stands before it, or for "adding" the sentence's subject."""
    before = words[:cue]
    if not before:
        return None
    if before[-1].lower in language.determiners | language.passive and not is_pronoun(before[-1], language):
        return None  # a noun, "the report", or the passive, "was told"
    if words[cue].lower in language.noun_cues and any(word.lower in language.determiners for word in before[-3:]):
        return None  # "its annual report"
    if words[cue].lower.endswith(language.participle_ending):
        finite = next((i for i, word in enumerate(before) if word.lower in language.cues and i), None)
        if finite is not None and not before[finite].lower.endswith(language.participle_ending):
            return _subject(text, start, words, finite, language)
        return _first_mention(text, before, language)
    return mention_before(text, start, words[cue].start, language)


def _first_mention(text: str, words: Sequence[Token], language: Language) -> Passage | None:
    """The first pronoun or name of a sentence, taken for its subject."""
    for word in words:
        if is_pronoun(word, language):
            return mention_at(text, word.start, word.end, language)
        if word.is_capitalised and word.lower not in language.function_words | language.not_names:
            return mention_at(text, word.start, words[-1].end, language)
    return None


def _quote(quotation: Quotation, kind: str, found: _Attribution | None, people: People) -> Quote:
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
        alone = not context.before.strip() and not context.text[quote.end : context.end].strip(" .,")
        return quote.kind == "partial" or not alone or len(words) < _FEWEST_WORDS_ALONE or _is_title(words, language)
    if quote.kind == "direct":
        return False
    before = tokens(context.text, context.start, quote.start, language)
    is_term = bool(before) and before[-1].lower in language.determiners
    return len(words) < _FEWEST_WORDS or (is_term and (quote.cue or "").lower() in language.naming_cues)


def _is_title(words: Sequence[str], language: Language) -> bool:
    """Whether all the words that count have capitals: “The Salt Hours”."""
    content = [word for word in words if word.strip(".,!?").lower() not in language.function_words]
    return len(words) <= _LONGEST_TITLE and all(word.strip("'‘")[:1].isupper() for word in content)
