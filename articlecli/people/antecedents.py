"""Whom the pronoun stands for that a sentence opens with, where there can be no doubt.

A name in the wrong place is worse than none. So there must be one person whom the sentence before is about, or the one
before that if the pronoun goes on in between, and nobody beside who could be meant: nobody of that sex, or of unknown
sex, no name that may be anybody's, no man or woman without a name.
"""

import re
from collections.abc import Sequence
from functools import cache

from articlecli.core import Sentence, Span
from articlecli.languages import CAPITAL, Language, one_of
from articlecli.people.names import possessive_letters
from articlecli.people.people import People
from articlecli.people.persons import Mention
from articlecli.text import Token, tokenize

_FARTHEST = 3  # sentences back
_LONGEST = 1500  # characters of a sentence in which people are looked for
_WORDS_TO_SUBJECT = 6  # "Former world champion and captain Ludwig Marsh"
_WORDS_OF_PHRASE = 8  # "After working his way back from a deficit, "
_WORDS_OF_END = 6  # "told reporters on Monday in Leeds"
_QUOTATION_MARKS = frozenset('"“”«»„`')
_WORD_BEFORE = 15  # characters that hold the word before a name
_NEAR = 5000  # characters on each side of a name in which it shows what it is
_CUE_AFTER = 30  # characters after a pronoun that hold its verb
_WORDS_TO_CUE = 2  # "Marsh later said"
_APPOSITIVE = re.compile(r",\s[^,\"“”]{1,150}(?:,[^,\"“”]{1,80})?,\s")  # Murphy, the head of the school, a poet, said


def antecedent(
    text: str, sentences: Sequence[Sentence], i: int, pronoun: Span, people: People, language: Language
) -> str | None:
    """The name of whom a pronoun in the sentence stands for, as the article has it last; None where that isn't sure."""
    word = text[pronoun.start : pronoun.end].lower()
    is_contracted = text[pronoun.end : pronoun.end + 1] in {"'", "’"}  # "He'd": "[Marsh]'d" is hard to read
    if is_contracted or word not in language.names.feminine | language.names.masculine:
        return None
    for j in range(i - 1, max(-1, i - 1 - _FARTHEST), -1):
        before = sentences[j]
        if len(before.text) > _LONGEST or before.text.endswith("?"):  # "Was it late, Mr. Marsh?"
            return None
        goes_on = _opens_with_pronoun(before, word, language)
        subject = None if goes_on else _subject(text, before, word, people, language)
        if subject and not _leads(text, before, subject, language) and not _says(text, pronoun, language):
            return None
        if not (goes_on or subject) or _has_rival(text, before, subject, word, people, language):
            return None
        if subject:
            is_new = j > 0 and _names_another(sentences[j - 1], subject, word, people)
            here = people.mentions(sentences[i].start, sentences[i].end)
            is_somebody_else = any(mention.person is subject.person for mention in here)  # "He said Marsh was late."
            return None if is_new or is_somebody_else else text[subject.start : subject.end]
    return None


def _opens_with_pronoun(sentence: Sentence, pronoun: str, language: Language) -> bool:
    """Whether a sentence opens with a pronoun of the same sex."""
    sex = language.names.feminine if pronoun in language.names.feminine else language.names.masculine
    return sentence.text.split(None, 1)[0].lower() in sex & (
        language.words.pronouns | language.words.possessive_pronouns
    )


def _subject(text: str, sentence: Sentence, pronoun: str, people: People, language: Language) -> Mention | None:
    """The mention of the person whom a sentence is about: it opens with the name, or says that they speak."""
    for mention in people.mentions(sentence.start, sentence.end):
        person = mention.person
        is_one = people.may_mean(pronoun, person) and (people.is_told(pronoun, person) or person.is_person)
        if not is_one or _no_subject(language).match(text, mention.end):
            continue
        if _leads(text, sentence, mention, language) or _speaks(text, sentence, mention, language):
            return mention
    return None


def _leads(text: str, sentence: Sentence, mention: Mention, language: Language) -> bool:
    """Whether nothing but an opening phrase, or what the person is, stands before the name."""
    start = max(sentence.start, text.rfind(",", sentence.start, mention.start) + 1)
    phrase = tokenize(text, sentence.start, start, language)
    is_quoted = not _QUOTATION_MARKS.isdisjoint(text[sentence.start : mention.start])
    if is_quoted or len(phrase) > _WORDS_OF_PHRASE or (phrase and _ends_with_cue(text, sentence, mention, language)):
        return False  # it is said of somebody: "He was hurt, Marsh said."
    words = tokenize(text, start, mention.start, language)
    roles = _roles(language)
    unknown = [w for w in words if not (w.is_capitalised or w.lower in roles or w.lower in language.words.determiners)]
    return (
        len(words) <= _WORDS_TO_SUBJECT
        and (not words or words[-1].lower in roles)
        and len(unknown) <= 1
        and language.words.function_words.isdisjoint(word.lower for word in unknown)
    )


def _ends_with_cue(text: str, sentence: Sentence, mention: Mention, language: Language) -> bool:
    """Whether a sentence ends soon after who says it: “It is late,” Marsh told reporters."""
    words = tokenize(text, mention.end, sentence.end, language)
    return len(words) <= _WORDS_OF_END and any(word.lower in language.quotations.cues for word in words)


def _says(text: str, pronoun: Span, language: Language) -> bool:
    """Whether a pronoun speaks, so that it is who spoke before: "He also said"."""
    words = tokenize(text, pronoun.end, pronoun.end + _CUE_AFTER, language)
    return any(word.lower in language.quotations.cues - language.quotations.noun_cues for word in words[:_WORDS_TO_CUE])


def _speaks(text: str, sentence: Sentence, mention: Mention, language: Language) -> bool:
    """Whether a verb of saying follows a name, in the same sentence."""
    appositive = _APPOSITIVE.match(text, mention.end, sentence.end)
    words = tokenize(text, appositive.end() if appositive else mention.end, sentence.end, language)
    return any(word.lower in language.quotations.cues - language.quotations.noun_cues for word in words[:_WORDS_TO_CUE])


def _names_another(sentence: Sentence, subject: Mention, pronoun: str, people: People) -> bool:
    """Whether a sentence names somebody else whom the pronoun might mean."""
    named = people.mentions(sentence.start, sentence.end)
    others = [mention.person for mention in named if mention.person is not subject.person]
    return any(
        other.is_person or people.may_mean(pronoun, other)
        for other in others
        if not people.is_told_against(pronoun, other)
    )


def _has_rival(
    text: str, sentence: Sentence, subject: Mention | None, pronoun: str, people: People, language: Language
) -> bool:
    """Whether a sentence speaks of anybody else whom the pronoun might mean, by name or not."""
    named = people.mentions(sentence.start, sentence.end)
    for mention in named:
        person = mention.person
        if (subject and person is subject.person) or people.is_told_against(pronoun, person):
            continue
        if person.is_person or not _is_thing(text, sentence, mention.start, mention.end, language):
            return True
    own = _own_words(text, sentence, subject, language)
    words = tokenize(text, sentence.start, sentence.end, language)
    for i, word in enumerate(words):
        if any(mention.start <= word.start < mention.end for mention in named):
            continue
        if word.lower in language.names.person_nouns and not any(span.start <= word.start < span.end for span in own):
            return True
        if _may_be_name(text, sentence, words, i, language):
            return True
    return False


def _own_words(text: str, sentence: Sentence, subject: Mention | None, language: Language) -> list[Span]:
    """Where the subject is described: before the name, and in an appositive after it that speaks of nobody else."""
    if subject is None:
        return []
    before = max(sentence.start, text.rfind(",", sentence.start, subject.start) + 1)
    own = [Span(before, subject.start)]
    if appositive := _APPOSITIVE.match(text, subject.end, sentence.end):
        words = tokenize(text, subject.end, appositive.end(), language)
        if not any(
            w.lower in language.words.possessive_pronouns
            or w.lower in language.words.noun_links & language.words.pronouns
            for w in words
        ):
            own.append(Span(subject.end, appositive.end()))
    return own


def _may_be_name(text: str, sentence: Sentence, words: Sequence[Token], i: int, language: Language) -> bool:
    """Whether a word could be somebody's name: it has a capital, and nothing tells that it is a thing or a place."""
    word = words[i]
    if not word.is_capitalised or word.text.isupper():
        return False
    if word.lower in _no_names(language):
        return False
    if i == 0:
        has_ending = word.lower.endswith((*language.words.adverb_endings, *language.words.participle_endings))
        return not has_ending and f" {word.lower} " not in _near(text, word.start)
    first = i
    while first > 0 and words[first - 1].is_capitalised:
        first -= 1
    return not _is_thing(text, sentence, words[first].start, word.end, language)


def _is_thing(text: str, sentence: Sentence, start: int, end: int, language: Language) -> bool:
    """Whether capitalised words name no person: "the Severn", "in Leeds", or "Leeds" where "in Leeds" is near."""
    before = tokenize(text, max(sentence.start, start - _WORD_BEFORE), start, language)
    if before and before[-1].lower in language.names.thing_openers:
        return True
    near, name = _near(text, start), text[start:end]
    return any(f" {opener} {name}" in near for opener in language.names.thing_openers - language.words.determiners)


def _near(text: str, place: int) -> str:
    return text[max(0, place - _NEAR) : place + _NEAR]


@cache
def _no_names(language: Language) -> frozenset[str]:
    """What has a capital and is nobody's name: days, titles, and what opens a sentence."""
    return language.names.not_names | language.words.function_words | language.names.titles


@cache
def _roles(language: Language) -> frozenset[str]:
    """What somebody may be, before a name: "world champion Marsh"."""
    return language.names.titles | language.names.speaker_nouns | language.names.person_nouns


@cache
def _no_subject(language: Language) -> re.Pattern[str]:
    """Marsh's wife | Marsh: | Marsh and | Marsh, Lee and"""
    pairing = one_of(language.words.pairing)
    return re.compile(
        rf"['’](?:{possessive_letters(language)})?\b|:|\s+(?:{pairing})\b|,\s+{CAPITAL}\w*,?\s+(?:{pairing})\b"
    )
