"""Finds who says what is quoted, and leaves out what nobody says.

Where it is less sure than `_LEAST`, nobody is named: that is better than the wrong person.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from articlecli import patterns
from articlecli.article import Article, Passage, Quotation, Quote, Sentence, passage
from articlecli.clues import Candidate, Previous, candidates
from articlecli.contexts import Context, contexts
from articlecli.evidence import probabilities
from articlecli.languages import Language
from articlecli.people import People

_LEAST = 0.5
_LABELLED = 0.97  # a guess: nothing is surer than a name before what is said
_SIGNED = 0.95  # “…” — Ann Lee: there are few in marked news, most of them right
_ASKED = 0.8  # the same of who is named most above the first question of an interview

_FEWEST_WORDS = 3  # in a fragment; shorter ones are scare quotes and terms
_FEWEST_WORDS_ALONE = 4  # in a statement without a speaker; shorter ones are signs and slogans
_FEWEST_WORDS_UNTOLD = 8  # in what is neither; three of four that long are somebody's on marked US news
_LONGEST_TITLE = 8  # words of a title of a work


def attribute(
    article: Article,
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    people: People,
    language: Language,
) -> list[Quote]:
    """The quotations that somebody says, with their speakers; scare quotes, terms and titles of works are left out."""
    quotes: list[Quote] = []
    previous: Previous | None = None
    turns = _turns(article, quotations)
    interviewee = people.interviewee(min(turns)) if turns else None
    for context in contexts(article, sentences, quotations, language):
        if context.quotation.start in turns:
            quote = _answer(context, interviewee, people, language)
        else:
            named = candidates(context, previous, people, language)
            quote = _quote(context, *(_signed(context) or _likeliest(named, language)), people)
        previous = Previous(quote.mention, context) if quote.mention else None
        if not _is_nobodys(quote, context, language):
            quotes.append(quote)
    return quotes


def _turns(article: Article, quotations: Sequence[Quotation]) -> set[int]:
    """Where the turns of an interview begin: they have a label, or neither marks nor markup."""
    ends = [block.end for block in article.block_quotes]
    starts = [block.start for block in article.block_quotes]
    return {
        quotation.start
        for quotation in quotations
        if quotation.label
        or not (quotation.has_marks or bisect_right(starts, quotation.start) > bisect_right(ends, quotation.start))
    }


def _answer(context: Context, interviewee: str | None, people: People, language: Language) -> Quote:
    """A turn of an interview: said by whom its label names, or where that is a letter or nothing by who is asked."""
    label = context.quotation.label
    if label and label.text.lower() not in language.question_labels | language.answer_labels:
        return _quote(context, Candidate(label, None, frozenset()), _LABELLED, people)
    quote = _quote(context, None, 0.0, people)
    if not interviewee:
        return quote
    return replace(quote, speaker=interviewee, confidence=_ASKED, mention=label, role=people.role(interviewee))


def _signed(context: Context) -> tuple[Candidate, float] | None:
    """Whoever signs a quotation says it, whatever else is near."""
    name = patterns.signature(context.after[-1])
    return (Candidate(name, None, frozenset()), _SIGNED) if name else None


def _likeliest(found: Sequence[Candidate], language: Language) -> tuple[Candidate | None, float]:
    """The candidate who most likely speaks, and how likely that is; nobody where it is too unsure."""
    pairs = zip(found, probabilities(found, language), strict=True)
    best, probability = max(pairs, key=lambda pair: pair[1], default=(None, 0.0))
    return (best, probability) if probability >= _LEAST else (None, 0.0)


def _quote(context: Context, found: Candidate | None, confidence: float, people: People) -> Quote:
    speaker = None
    if found:
        speaker, share = people.speaker(found.mention)
        confidence = confidence * share if speaker else 0.0
        speaker = speaker if confidence >= _LEAST else None
    quotation = context.quotation
    return Quote(
        parts=quotation.parts,
        speaker=speaker,
        mention=found.mention if found else None,
        cue=found.cue if found else None,
        kind=context.kind,
        confidence=round(confidence, 2) if speaker else 0.0,
        start=quotation.start,
        end=quotation.end,
        paragraph=quotation.paragraph,
        role=people.role(speaker) if speaker else None,
        context=_sentences(context) if context.kind == "partial" else None,
    )


def _sentences(context: Context) -> Passage:
    """The sentences that hold a fragment."""
    return passage(context.text, context.before.start, context.end)


def _is_nobodys(quote: Quote, context: Context, language: Language) -> bool:
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
