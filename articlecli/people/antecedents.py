"""Finds the antecedent of a pronoun that opens a sentence, if there is no doubt about it.

A wrong name is worse than none, so the rules are strict. The sentence before must be about one person. If it opens
with a pronoun of the same sex, the sentence before that one counts, and so on. None of these sentences may have a
rival: another person of that sex or of unknown sex, a capitalised word that may be a name, or a person without a name
("the nurse"). The sentence before them must not name another candidate, and the pronoun's own sentence must not name
the antecedent.
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

_MOST_SENTENCES_BACK = 3  # sentences from the pronoun back to its antecedent
_LONGEST_SENTENCE = 1500  # characters; a longer sentence isn't searched for the antecedent
_WORDS_TO_SUBJECT = 6  # words before a name: "Former world champion and captain Ludwig Marsh"
_WORDS_OF_OPENING = 8  # words before a comma: "After working his way back from a deficit, "
_WORDS_TO_END = 6  # words after a name: "told reporters on Monday in Leeds"
_QUOTATION_MARKS = frozenset('"“”«»„`')
_BEFORE_NAME = 15  # characters before a name that are searched for the word before it
_AROUND_NAME = 5000  # characters on each side of a name that are searched for the same word in other uses: "in Leeds"
_AFTER_PRONOUN = 30  # characters after a pronoun that are searched for its verb
_WORDS_TO_CUE = 2  # words after a name or a pronoun, one of which must be its cue: "Marsh later said"
_APPOSITIVE = re.compile(r",\s[^,\"“”]{1,150}(?:,[^,\"“”]{1,80})?,\s")  # Murphy, the head of the school, a poet, said


def antecedent(
    text: str, sentences: Sequence[Sentence], i: int, pronoun: Span, people: People, language: Language
) -> str | None:
    """Returns the name that a pronoun in sentence `i` stands for, as it is written in the antecedent's sentence.

    `pronoun` is the pronoun's span in `text`. Returns None where the antecedent isn't certain.
    """
    word = text[pronoun.start : pronoun.end].lower()
    is_contracted = text[pronoun.end : pronoun.end + 1] in {"'", "’"}  # "He'd": "[Marsh]'d" is hard to read
    if is_contracted or word not in language.names.feminine | language.names.masculine:
        return None
    for j in range(i - 1, max(-1, i - 1 - _MOST_SENTENCES_BACK), -1):
        before = sentences[j]
        if len(before.text) > _LONGEST_SENTENCE or before.text.endswith("?"):  # "Was it late, Mr. Marsh?"
            return None
        goes_on = _opens_with_pronoun(before, word, language)
        subject = None if goes_on else _subject(text, before, word, people, language)
        if (
            subject
            and not _opens_with_name(text, before, subject, language)
            and not _cue_follows_pronoun(text, pronoun, language)
        ):
            return None
        if not (goes_on or subject) or _has_rival(text, before, subject, word, people, language):
            return None
        if subject:
            is_ambiguous = j > 0 and _names_another(sentences[j - 1], subject, word, people)
            here = people.mentions(sentences[i].start, sentences[i].end)
            is_somebody_else = any(mention.person is subject.person for mention in here)  # "He said Marsh was late."
            return None if is_ambiguous or is_somebody_else else text[subject.start : subject.end]
    return None


def _opens_with_pronoun(sentence: Sentence, pronoun: str, language: Language) -> bool:
    """Whether a sentence opens with a pronoun of the same sex as `pronoun`."""
    sex = language.names.feminine if pronoun in language.names.feminine else language.names.masculine
    return sentence.text.split(None, 1)[0].lower() in sex & (
        language.words.pronouns | language.words.possessive_pronouns
    )


def _subject(text: str, sentence: Sentence, pronoun: str, people: People, language: Language) -> Mention | None:
    """Returns the mention of the person whom a sentence is about, or None.

    The person must fit the pronoun. The sentence opens with the mention, or a cue follows the mention.
    """
    for mention in people.mentions(sentence.start, sentence.end):
        person = mention.person
        is_one = people.may_mean(pronoun, person) and (people.sex_fits(pronoun, person) or person.is_person)
        if not is_one or _follows_non_subject(language).match(text, mention.end):
            continue
        if _opens_with_name(text, sentence, mention, language) or _cue_follows_name(text, sentence, mention, language):
            return mention
    return None


def _opens_with_name(text: str, sentence: Sentence, mention: Mention, language: Language) -> bool:
    """Whether a sentence opens with a mention. An opening phrase, a comma and the person's role may stand before it."""
    start = max(sentence.start, text.rfind(",", sentence.start, mention.start) + 1)
    phrase = tokenize(text, sentence.start, start, language)
    is_quoted = not _QUOTATION_MARKS.isdisjoint(text[sentence.start : mention.start])
    if is_quoted or len(phrase) > _WORDS_OF_OPENING or (phrase and _ends_with_cue(text, sentence, mention, language)):
        return False  # the sentence may report words about somebody else: "He was hurt, Marsh said."
    words = tokenize(text, start, mention.start, language)
    roles = _role_words(language)
    unknown = [w for w in words if not (w.is_capitalised or w.lower in roles or w.lower in language.words.determiners)]
    return (
        len(words) <= _WORDS_TO_SUBJECT
        and (not words or words[-1].lower in roles)
        and len(unknown) <= 1
        and language.words.function_words.isdisjoint(word.lower for word in unknown)
    )


def _ends_with_cue(text: str, sentence: Sentence, mention: Mention, language: Language) -> bool:
    """Whether a sentence ends soon after a mention, with a cue: “It is late,” Marsh told reporters."""
    words = tokenize(text, mention.end, sentence.end, language)
    return len(words) <= _WORDS_TO_END and any(word.lower in language.quotations.cues for word in words)


def _cue_follows_pronoun(text: str, pronoun: Span, language: Language) -> bool:
    """Whether a cue follows a pronoun, so that the pronoun means the speaker of the sentence before: "He also said"."""
    words = tokenize(text, pronoun.end, pronoun.end + _AFTER_PRONOUN, language)
    return any(word.lower in language.quotations.cues - language.quotations.noun_cues for word in words[:_WORDS_TO_CUE])


def _cue_follows_name(text: str, sentence: Sentence, mention: Mention, language: Language) -> bool:
    """Whether a cue follows a mention, or the appositive after it: "Marsh, the head of the school, said"."""
    appositive = _APPOSITIVE.match(text, mention.end, sentence.end)
    words = tokenize(text, appositive.end() if appositive else mention.end, sentence.end, language)
    return any(word.lower in language.quotations.cues - language.quotations.noun_cues for word in words[:_WORDS_TO_CUE])


def _names_another(sentence: Sentence, subject: Mention, pronoun: str, people: People) -> bool:
    """Whether a sentence names a person, other than the subject, whom the pronoun may mean."""
    named = people.mentions(sentence.start, sentence.end)
    others = [mention.person for mention in named if mention.person is not subject.person]
    return any(
        other.is_person or people.may_mean(pronoun, other) for other in others if not people.sex_differs(pronoun, other)
    )


def _has_rival(
    text: str, sentence: Sentence, subject: Mention | None, pronoun: str, people: People, language: Language
) -> bool:
    """Whether a sentence names or describes somebody, other than the subject, whom the pronoun may mean.

    Without a subject, everybody in the sentence is a rival.
    """
    named = people.mentions(sentence.start, sentence.end)
    for mention in named:
        person = mention.person
        if (subject and person is subject.person) or people.sex_differs(pronoun, person):
            continue
        if person.is_person or not _is_thing(text, sentence, mention.start, mention.end, language):
            return True
    own = _descriptions(text, sentence, subject, language)
    words = tokenize(text, sentence.start, sentence.end, language)
    for i, word in enumerate(words):
        if any(mention.start <= word.start < mention.end for mention in named):
            continue
        if word.lower in language.names.person_nouns and not any(span.start <= word.start < span.end for span in own):
            return True
        if _may_be_name(text, sentence, words, i, language):
            return True
    return False


def _descriptions(text: str, sentence: Sentence, subject: Mention | None, language: Language) -> list[Span]:
    """Returns the spans that describe the subject: the words before the name, and the appositive after it.

    An appositive with a possessive or relative pronoun is left out, since it may describe somebody else.
    """
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
    """Whether the word at `i` may be a person's name: it has a capital, and no sign shows that it is a thing or place.

    At the beginning of a sentence, it isn't a name if it has the ending of an adverb or a participle, or if it stands
    nearby in lower case.
    """
    word = words[i]
    if not word.is_capitalised or word.text.isupper():
        return False
    if word.lower in _capitalised_non_names(language):
        return False
    if i == 0:
        has_ending = word.lower.endswith((*language.words.adverb_endings, *language.words.participle_endings))
        return not has_ending and f" {word.lower} " not in _text_around(text, word.start)
    first = i
    while first > 0 and words[first - 1].is_capitalised:
        first -= 1
    return not _is_thing(text, sentence, words[first].start, word.end, language)


def _is_thing(text: str, sentence: Sentence, start: int, end: int, language: Language) -> bool:
    """Whether the capitalised words from `start` to `end` name a thing or a place.

    They do if "the" or a preposition of place stands before them: "the Severn", "in Leeds". They also do if such a
    preposition stands before the same words nearby.
    """
    before = tokenize(text, max(sentence.start, start - _BEFORE_NAME), start, language)
    if before and before[-1].lower in language.names.thing_openers:
        return True
    near, name = _text_around(text, start), text[start:end]
    return any(f" {opener} {name}" in near for opener in language.names.thing_openers - language.words.determiners)


def _text_around(text: str, place: int) -> str:
    return text[max(0, place - _AROUND_NAME) : place + _AROUND_NAME]


@cache
def _capitalised_non_names(language: Language) -> frozenset[str]:
    """Returns the words, in lower case, that may have a capital but aren't names: days, titles and function words."""
    return language.names.not_names | language.words.function_words | language.names.titles


@cache
def _role_words(language: Language) -> frozenset[str]:
    """Returns the titles and nouns that may stand before a name: "champion" in "world champion Marsh"."""
    return language.names.titles | language.names.speaker_nouns | language.names.person_nouns


@cache
def _follows_non_subject(language: Language) -> re.Pattern[str]:
    """Returns the pattern of the text after a name that isn't the subject, or isn't the only subject.

    Marsh's wife | Marsh: | Marsh and | Marsh, Lee and
    """
    pairing, adding = map(one_of, (language.words.subject_conjunctions, language.words.additive_conjunctions))
    return re.compile(
        rf"['’](?:{possessive_letters(language)})?\b|:|\s+(?:{pairing})\b|,\s+{CAPITAL}\w*,?\s+(?:{adding})\b"
    )
