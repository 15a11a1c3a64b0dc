"""Finds who says what is quoted, and leaves out what nobody says.

Where it is less sure than `_LEAST`, nobody is named: that is better than the wrong person.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from articlecli.core import Article, Passage, Quotation, Quote, Sentence, passage
from articlecli.languages import Language
from articlecli.people import People, with_affiliation
from articlecli.quotes.speakers import patterns
from articlecli.quotes.speakers.clues import Previous, candidate_speakers
from articlecli.quotes.speakers.contexts import Context, contexts
from articlecli.quotes.speakers.weights import probabilities

_LEAST = 0.5
_MAYBE = 0.05  # who is less likely than that isn't looked at
_LABELLED = 0.97  # a guess: nothing is surer than a name before what is said
_SIGNED = 0.95  # “…” — Ann Lee: there are few in marked news, most of them right
_ASKED = 0.8  # the same of who is named most above the first question of an interview

_FEWEST_WORDS = 3  # in a fragment; shorter ones are scare quotes and terms
# Of two words where it is as sure as that who speaks, 95 of 100 were somebody's on marked US news.
_FEWEST_WORDS_SURE, _SURE = 2, 0.8
_FEWEST_WORDS_ALONE = 4  # in a statement without a speaker; shorter ones are signs and slogans
_FEWEST_WORDS_UNTOLD = 8  # in what is neither; three of four that long are somebody's on marked US news
_LONGEST_TITLE = 8  # words of a title of a work


class _Speaker(NamedTuple):
    """A mention that speaks, and whom it means."""

    mention: Passage
    cue: str | None
    name: str | None
    likelihood: float  # that the mention speaks
    share: float  # that the name is right

    @property
    def confidence(self) -> float:
        """That the one named speaks."""
        return self.likelihood * self.share


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
            previous = None
            quotes.append(_answer(context, interviewee, people, language))
            continue
        speaker = _signed(context, people, language) or _likeliest(context, previous, people, language)
        previous = Previous(speaker.mention, context) if speaker else None
        if not _is_nobodys(context, speaker):
            quotes.append(_quote(context, speaker, people))
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
    if label and label.text.lower() not in language.quotations.question_labels | language.quotations.answer_labels:
        return _quote(context, _speaker(context.text, label, None, _LABELLED, people, language), people)
    quote = _quote(context, None, people)
    if not interviewee:
        return quote
    return replace(quote, speaker=interviewee, confidence=_ASKED, mention=label, role=people.role(interviewee))


def _signed(context: Context, people: People, language: Language) -> _Speaker | None:
    """Whoever signs a quotation says it, whatever else is near."""
    name = patterns.signature(context.after[-1])
    return _speaker(context.text, name, None, _SIGNED, people, language) if name else None


def _likeliest(context: Context, previous: Previous | None, people: People, language: Language) -> _Speaker | None:
    """Who most likely speaks, what all mentions of them say taken together; nobody where that is too unsure."""
    found = candidate_speakers(context, previous, people, language)
    likely = [
        _speaker(context.text, each.mention, each.cue, probability, people, language)
        for each, probability in zip(found, probabilities(found, language), strict=True)
        if probability >= _MAYBE
    ]
    together: defaultdict[str | Passage, float] = defaultdict(float)
    for speaker in likely:
        together[speaker.name or speaker.mention] += speaker.likelihood
    best = max(likely, key=lambda each: (together[each.name or each.mention], each.likelihood), default=None)
    if best is None or together[best.name or best.mention] < _LEAST:
        return None
    return best._replace(likelihood=together[best.name or best.mention])


def _speaker(
    text: str, mention: Passage, cue: str | None, likelihood: float, people: People, language: Language
) -> _Speaker:
    """Whom a mention means."""
    whole = with_affiliation(text, mention, language)
    is_institution = mention.text.split()[-1].lower() in language.names.institution_nouns
    name, share = people.speaker(whole if is_institution else mention)
    return _Speaker(whole, cue, name, likelihood, share)


def _quote(context: Context, speaker: _Speaker | None, people: People) -> Quote:
    quotation = context.quotation
    is_named = speaker is not None and speaker.name is not None and speaker.confidence >= _LEAST
    name = speaker.name if speaker and is_named else None
    return Quote(
        parts=quotation.parts,
        speaker=name,
        mention=speaker.mention if speaker else None,
        cue=speaker.cue if speaker else None,
        kind=context.kind,
        confidence=round(speaker.confidence, 2) if speaker and is_named else 0.0,
        start=quotation.start,
        end=quotation.end,
        paragraph=quotation.paragraph,
        role=people.role(name) if name else None,
        context=_sentences(context) if context.kind == "partial" else None,
    )


def _sentences(context: Context) -> Passage:
    """The sentences that hold a fragment."""
    return passage(context.text, context.before.start, context.end)


def _is_nobodys(context: Context, speaker: _Speaker | None) -> bool:
    """Whether what is quoted is no statement of anybody's: a scare quote, a term, a title of a work."""
    count = len(context.said)
    is_title = context.is_titled and count <= _LONGEST_TITLE
    if not speaker:
        is_set_off = context.stands_alone or context.has_cue
        is_told = context.kind == "direct" and is_set_off and count >= _FEWEST_WORDS_ALONE
        return is_title or not (is_told or count >= _FEWEST_WORDS_UNTOLD)
    if context.kind == "direct":
        return is_title and not context.has_cue
    fewest = _FEWEST_WORDS_SURE if speaker.likelihood >= _SURE else _FEWEST_WORDS
    return count < fewest or is_title
