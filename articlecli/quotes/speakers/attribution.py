"""Finds who says each quotation, and leaves out the quotations that nobody says.

A speaker with a confidence below `_LEAST` isn't named: no name is better than a wrong one.
"""

import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from articlecli.core import Article, Passage, Quotation, Quote, Sentence, passage
from articlecli.languages import Language
from articlecli.people import People, form_of_mention, with_affiliation
from articlecli.quotes.speakers import patterns
from articlecli.quotes.speakers.clues import Candidate, Previous, candidate_speakers
from articlecli.quotes.speakers.contexts import Context, contexts
from articlecli.quotes.speakers.mention_clues import PERHAPS, UNKNOWN_NOUN
from articlecli.quotes.speakers.weights import probabilities

_LEAST = 0.5
_LEAST_OF_THING = 0.8  # for a mention that hardly speaks, such as "the harbour"
_NEVER = 2.0
_LEAST_OF_UNSURE = 0.55  # for a name that the article doesn't show to be a person's
# For a fragment without a cue, by weights that were learned from another language; of German ones with a lower
# probability, less than half are right.
_LEAST_WITHOUT_CUE = 0.8
_CARRIED = 0.8  # the least share of right answers where a pronoun is taken for the speaker before; a guess
_LEAST_LIKELY = 0.05  # a candidate with a lower probability is skipped

# The confidence in a speaker whom a label, a signature or the head of an interview names
_IN_LABEL = 0.97  # "Ann Lee: …"; a guess: nothing is surer than a name before the words
_IN_SIGNATURE = 0.95  # “…” — Ann Lee; marked news has few signatures, and most of them are right
_INTERVIEWEE = 0.8  # the person named most above the first question of an interview; a guess as well

# How sure a name is, by the form of the mention: the offset and the slope of the log-odds. They are measured on quotes
# that the weights weren't learned from, `make bench-quotes-folds`: names and "he" on news, others on all texts.
_CALIBRATION = {"name": (0.43, 1.02), "letter": (0.43, 1.02), "person": (0.10, 0.80)}
_CALIBRATION_OF_OTHERS = (1.03, 0.29)
_TINY = 0.001

_FEWEST_WORDS = 3  # in a fragment; shorter ones are scare quotes and terms
# On marked US news, 95 of 100 fragments of two words whose speaker is as likely as `_SURE` are real quotes.
_FEWEST_WORDS_SURE, _SURE = 2, 0.8
_FEWEST_WORDS_OF_STATEMENT = 4  # in a statement without a speaker; shorter ones are signs and slogans
_FEWEST_WORDS_WITHOUT_SPEAKER = 8  # in any other quotation; on marked US news, 3 of 4 of that length are somebody's
_COLONS = (":", "：")  # also in Chinese and Japanese
_COMMAS = (",", "，", "،")  # also in Chinese and in Arabic script
_NEAR = 3  # characters before a quotation, in which its colon stands
_LONGEST_TITLE = 8  # words of a title of a work


class _Speaker(NamedTuple):
    """The mention of a speaker, and the name of the person whom it means."""

    mention: Passage
    cue: str | None
    name: str | None
    likelihood: float  # the probability that the mention is the speaker's
    share: float  # the share of such names that are right, from 0 to 1
    form: str = ""  # of the mention, if clues chose it; see `form_of_mention`
    least: float = _LEAST  # the probability below which it isn't named

    @property
    def confidence(self) -> float:
        """The probability that the person with the name speaks."""
        raw = self.likelihood * self.share
        if not self.form:
            return raw
        offset, slope = _CALIBRATION.get(self.form, _CALIBRATION_OF_OTHERS)
        raw = min(max(raw, _TINY), 1 - _TINY)
        return 1 / (1 + math.exp(-(offset + slope * math.log(raw / (1 - raw)))))


def attribute(
    article: Article,
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    people: People,
    language: Language,
) -> list[Quote]:
    """Returns a quote for each quotation that somebody says, with its speaker, in the article's order.

    Scare quotes, terms and titles of works are left out.
    """
    quotes: list[Quote] = []
    previous: Previous | None = None
    turns = _turns(article, quotations)
    interviewee = people.interviewee(min(turns)) if turns else None
    for context in contexts(article, sentences, quotations, language):
        if context.quotation.start in turns:
            previous = None
            quotes.append(_answer(context, interviewee, people, language))
            continue
        if _is_no_speech(context, language):
            continue
        speaker = _signer(context, people, language) or _most_likely(context, previous, people, language)
        previous = Previous(speaker.mention, context) if speaker else None
        if not _is_said_by_nobody(context, speaker, language):
            quotes.append(_quote(context, speaker, people))
    return quotes


def _turns(article: Article, quotations: Sequence[Quotation]) -> set[int]:
    """Returns the start offset of each turn of an interview.

    A turn is a quotation with a label, or a quotation without marks outside the block quotes.
    """
    ends = [block.end for block in article.block_quotes]
    starts = [block.start for block in article.block_quotes]
    return {
        quotation.start
        for quotation in quotations
        if quotation.label
        or not (quotation.has_marks or bisect_right(starts, quotation.start) > bisect_right(ends, quotation.start))
    }


def _answer(context: Context, interviewee: str | None, people: People, language: Language) -> Quote:
    """Returns the quote of a turn. The label names its speaker.

    If the label is a letter ("A") or missing, the interviewee is the speaker.
    """
    label = context.quotation.label
    if label and label.text.lower() not in language.quotations.question_labels | language.quotations.answer_labels:
        return _quote(context, _speaker(context.text, label, None, _IN_LABEL, people, language), people)
    quote = _quote(context, None, people)
    if not interviewee:
        return quote
    return replace(quote, speaker=interviewee, confidence=_INTERVIEWEE, mention=label, role=people.role(interviewee))


def _signer(context: Context, people: People, language: Language) -> _Speaker | None:
    """Returns the speaker in the signature behind a quotation, or None. A signature outweighs all clues."""
    name = patterns.signature(context.after[-1])
    return _speaker(context.text, name, None, _IN_SIGNATURE, people, language) if name else None


def _most_likely(context: Context, previous: Previous | None, people: People, language: Language) -> _Speaker | None:
    """Returns the most likely speaker, or None if the probability is below its `least`.

    A person's probability is the sum of the probabilities of all mentions of the person.
    """
    found = candidate_speakers(context, previous, people, language)
    likely = [
        _speaker(context.text, each.mention, each.cue, probability, people, language)._replace(
            least=_least(each, context, language)
        )
        for each, probability in zip(found, probabilities(found, language), strict=True)
        if probability >= _LEAST_LIKELY
    ]
    together: defaultdict[str | Passage, float] = defaultdict(float)
    for speaker in likely:
        together[speaker.name or speaker.mention] += speaker.likelihood
    best = max(likely, key=lambda each: (together[each.name or each.mention], each.likelihood), default=None)
    if best is None or _is_thing(best, language):
        return None
    likelihood = together[best.name or best.mention]
    if likelihood < best.least:
        return None
    if best.name is None and previous and language.words.genders_things:
        best = _carried_by_pronoun(best, context, previous, people)
    return best._replace(likelihood=likelihood, form=form_of_mention(best.mention, language))


def _carried_by_pronoun(speaker: _Speaker, context: Context, previous: Previous, people: People) -> _Speaker:
    """Returns a speaker whose pronoun nobody fits with the name of the last speaker, if near and not of another sex.

    Where "she" may be a group as well, the links of pronouns to people don't know whom it means.
    """
    is_near = context.quotation.paragraph - previous.context.quotation.paragraph <= 1
    if not is_near or not people.may_mean(speaker.mention, previous.mention):
        return speaker
    name, share = people.speaker(previous.mention)
    return speaker._replace(name=name, share=max(share, _CARRIED))


def _least(candidate: Candidate, context: Context, language: Language) -> float:
    """Returns the probability below which a candidate isn't named."""
    if UNKNOWN_NOUN in candidate.clues and language.words.needs_articles:
        return _NEVER  # another language's weights don't know the nouns of this one
    if candidate.hardly_speaks:
        return _LEAST_OF_THING
    if language.names.weights_as and candidate.cue is None and context.kind == "partial":
        return _LEAST_WITHOUT_CUE
    return _LEAST_OF_UNSURE if PERHAPS in candidate.clues else _LEAST


def _is_thing(speaker: _Speaker, language: Language) -> bool:
    """Whether a speaker is an "it" that means nobody: things don't speak."""
    things = (language.names.pronouns_by_class.get(name, ()) for name in language.names.thing_pronouns)
    return speaker.name is None and any(speaker.mention.text.lower() in words for words in things)


def _speaker(
    text: str, mention: Passage, cue: str | None, likelihood: float, people: People, language: Language
) -> _Speaker:
    """Returns the speaker whom a mention means. `likelihood` is the probability that the mention is the speaker's."""
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
    """Returns the sentences that hold a fragment, as one passage."""
    return passage(context.text, context.before.start, context.end)


def _is_no_speech(context: Context, language: Language) -> bool:
    """Whether a quotation is a title or a single word, whoever may say it: then its speaker isn't looked for."""
    if context.kind == "direct":
        return _is_title(context) and _is_inside(context)
    is_word = len(context.quoted_words) < _FEWEST_WORDS_SURE and not _is_introduced(context, language)
    return is_word or _is_title(context)


def _is_title(context: Context) -> bool:
    return context.is_titled and len(context.quoted_words) <= _LONGEST_TITLE


def _is_inside(context: Context) -> bool:
    """Whether the writer's sentence goes on around a quotation: “a shop called “Salt & Oil,” which”."""
    before = context.text[context.before.start : context.quotation.start].rstrip()
    return before[-1:].isalnum() and context.quotation.parts[-1].text.endswith(_COMMAS)


def _is_said_by_nobody(context: Context, speaker: _Speaker | None, language: Language) -> bool:
    """Whether nobody says a quotation: it is a scare quote, a term or a title of a work."""
    count = len(context.quoted_words)
    if not speaker:
        if _is_introduced(context, language):
            return _is_title(context)
        is_set_off = context.stands_alone or context.has_cue
        is_statement = context.kind == "direct" and is_set_off and count >= _FEWEST_WORDS_OF_STATEMENT
        return _is_title(context) or not (is_statement or count >= _FEWEST_WORDS_WITHOUT_SPEAKER)
    if context.kind == "direct":
        return _is_title(context) and not (context.has_cue and speaker.cue)
    return count < (_FEWEST_WORDS_SURE if speaker.likelihood >= _SURE else _FEWEST_WORDS)


def _is_introduced(context: Context, language: Language) -> bool:
    """Whether a colon or a comma stands around a quotation, in a language whose verbs of saying aren't known."""
    if language.quotations.cues:
        return False
    start = context.quotation.start
    before = context.text[max(0, start - _NEAR) : start].rstrip()
    return before.endswith(_COLONS) or context.quotation.parts[-1].text.endswith(_COMMAS)
