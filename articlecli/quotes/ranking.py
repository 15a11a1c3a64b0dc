"""Ranks the quotes of an article, and selects those that a user asks for.

A reader should see the quote with the highest salience first:

    salience = sentence x position x content x voice x speaker x kind

- sentence: the softened score of the best sentence that the quote is in. The score takes account of the headline, the
  lead and the words that the article repeats.
- position: falls from the article's start to its end, since news puts the best words first.
- content: low for a quote that is too short to say anything, or has hardly a content word, such as "Thank you". It also
  falls, slowly, for a quote that fills a screen.
- voice: rises with "I" and with words that judge or feel, and falls with figures and questions.
- speaker: rises with the confidence in the name, with the speaker's share of all quoted words, and if the headline has
  the name.
- kind: a full statement counts more than a fragment, and a fragment more than reported speech.

The figures were chosen in two steps. First, in training stories of CNN, the words that its newsroom quotes in its
highlights had to come early. Then the order was read on marked US and Canadian news.
"""

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import fields
from functools import cache
from operator import attrgetter

from articlecli.core import Article, Quote, QuotesRequest, Sentence, lazy_pattern
from articlecli.languages import Language
from articlecli.text import words_of

_ADDED_TO_SCORE = 0.05  # added to each sentence's score, so that the other factors count if the score is 0
_SCORE_EXPONENT = 0.7  # exponent of the score, so that the lead doesn't outweigh all quotes below it
_LAST_POSITION = 0.3  # the factor for the position at the article's end; at its start it is 1

_SHORT = 5  # words; a quote with fewer says less
_LONG = 60  # words; a quote with more is harder to take in
_LONGEST_EMPTY = 100  # characters of an answer that says nothing
_EMPTY = 0.2  # factor for an answer that says nothing: "Yes, sir"
_THIN = 0.6  # factor for at most one content word and no judging word: "It does say that in the letter"

_FIRST_PERSON = 0.25  # added for "I" or "we"
_JUDGING = 0.6  # added if a tenth of the words, or more, judge or feel
_JUDGING_SHARE = 0.1
_COUNTING = 0.6  # factor if a tenth of the words, or more, are figures
_COUNTING_SHARE = 0.1
_ASKING = 0.6  # factor for a question, whose answer isn't shown

_UNNAMED = 0.6  # factor for a statement without a speaker
_UNNAMED_FRAGMENT = 0.4  # factor for a fragment without a speaker, which may be the writer's own words
_DOUBT_SHARE = 0.7  # the share of the doubt in a name that counts; the doubt is 1 less the confidence
_WORD_SHARE = 0.3  # added for a speaker of all quoted words
_IN_HEADLINE = 0.2  # added for a speaker whom the headline names

_KINDS = {"direct": 1.0, "partial": 0.75, "indirect": 0.5}

_all_but_rank = attrgetter(*[field.name for field in fields(Quote)][:-1])  # the rank is the last field

_WORD = lazy_pattern(r"[^\W_]+")
# Letters with a stroke, and joined letters: Unicode doesn't decompose them.
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})


def rank_quotes(
    quotes: Sequence[Quote],
    article: Article,
    sentences: Sequence[Sentence],
    scores: Sequence[float],
    language: Language,
) -> list[Quote]:
    """Returns the quotes in the article's order, each with its rank, which is 1 for the highest salience.

    `scores` has the score of each sentence.
    """
    starts = [sentence.start for sentence in sentences]
    texts = [quote.text for quote in quotes]
    said = [words_of(text.lower().replace("’", "'"), language) for text in texts]
    word_share = _word_shares(quotes, said)
    headline = set(_name_words(article.headline.text)) if article.headline else set()
    salience = [
        _sentence_factor(quote, starts, scores)
        * _position_factor(quote, article)
        * _content_factor(text, spoken, language)
        * _voice_factor(text, spoken, language)
        * _speaker_factor(quote, word_share[quote.speaker], headline)
        * _KINDS[quote.kind]
        for quote, text, spoken in zip(quotes, texts, said, strict=True)
    ]
    order = sorted(range(len(quotes)), key=lambda i: -salience[i])  # a tie keeps the article's order
    ranks = {i: rank for rank, i in enumerate(order, 1)}
    return [Quote(*(*_all_but_rank(quote), ranks[i])) for i, quote in enumerate(quotes)]


def select_quotes(quotes: Sequence[Quote], wanted: QuotesRequest, language: Language) -> list[Quote]:
    """Returns the best-ranked quotes of the speaker asked for, or of all, in the order of `quotes`.

    `wanted` says how many. Where it wants none, nothing is looked at.
    """
    if not wanted.most(1):
        return []
    if wanted.speaker is not None:
        quotes = _of_speaker(quotes, wanted.speaker, language)
    shown = set(sorted(quote.rank for quote in quotes)[: wanted.most(len(quotes))])
    return [quote for quote in quotes if quote.rank in shown]


def speaker_names(quotes: Sequence[Quote]) -> tuple[str, ...]:
    """Returns the names of the speakers, each once. The speaker of the best-ranked quote comes first."""
    by_rank = sorted(quotes, key=lambda quote: quote.rank)
    return tuple(dict.fromkeys(quote.speaker for quote in by_rank if quote.speaker))


def _sentence_factor(quote: Quote, starts: Sequence[int], scores: Sequence[float]) -> float:
    """Returns the softened score of the best sentence that the quote is in. `starts` has the sentences' offsets."""
    first, behind = bisect_right(starts, quote.start) - 1, bisect_right(starts, quote.end - 1)
    return float((_ADDED_TO_SCORE + max(scores[max(0, first) : max(1, behind)])) ** _SCORE_EXPONENT)


def _position_factor(quote: Quote, article: Article) -> float:
    return 1 - (1 - _LAST_POSITION) * quote.start / len(article.source.text)


def _content_factor(text: str, spoken: Sequence[str], language: Language) -> float:
    """Returns 1, or less for a quote that is short, long or without content.

    `spoken` has the quote's words in lower case.
    """
    full = min(1.0, len(spoken) / _SHORT)
    if len(spoken) > _LONG:
        full = float((_LONG / len(spoken)) ** 0.5)
    if len(text) <= _LONGEST_EMPTY and _empty_answer(language).fullmatch(text.strip(" .,!?…—–-")):
        return full * _EMPTY
    content = len(spoken) - sum(map(language.words.function_words.__contains__, spoken))
    return full * (_THIN if content <= 1 and language.quotations.judging_words.isdisjoint(spoken) else 1)


@cache
def _empty_answer(language: Language) -> re.Pattern[str]:
    return lazy_pattern(language.quotations.empty_answer, re.IGNORECASE)


def _voice_factor(text: str, spoken: Sequence[str], language: Language) -> float:
    """Returns more than 1 for the first person and for judging words, less for figures and questions."""
    count = max(1, len(spoken))
    voice = 1 + (0 if language.words.first_person.isdisjoint(spoken) else _FIRST_PERSON)
    judging = sum(map(language.quotations.judging_words.__contains__, spoken)) / count
    voice += _JUDGING * min(1, judging / _JUDGING_SHARE)
    counting = sum(map(str.isdigit, [word[0] for word in spoken])) / count
    voice *= 1 - (1 - _COUNTING) * min(1, counting / _COUNTING_SHARE)
    return voice * (_ASKING if text.endswith("?") else 1)


def _word_shares(quotes: Sequence[Quote], said: Sequence[Sequence[str]]) -> dict[str | None, float]:
    """Returns the share of all quoted words that each speaker has, from 0 to 1. `said` has the words of each quote."""
    counts: Counter[str | None] = Counter()
    for quote, spoken in zip(quotes, said, strict=True):
        counts[quote.speaker] += len(spoken)
    everything = max(1, counts.total())
    return {speaker: count / everything for speaker, count in counts.items()}


def _speaker_factor(quote: Quote, word_share: float, headline: set[str]) -> float:
    """Returns the factor for the speaker.

    `word_share` is the speaker's share of all quoted words, and `headline` has the headline's words.
    """
    if quote.speaker is None:
        return _UNNAMED if quote.kind == "direct" else _UNNAMED_FRAGMENT
    in_headline = not headline.isdisjoint(_name_words(quote.speaker.split()[-1]))
    return (1 - _DOUBT_SHARE * (1 - quote.confidence)) * (1 + _WORD_SHARE * word_share + _IN_HEADLINE * in_headline)


def _of_speaker(quotes: Sequence[Quote], wanted: str, language: Language) -> list[Quote]:
    """Returns the quotes whose speaker's name or mention matches the wanted words.

    If such a quote has a named speaker, all other quotes of this speaker are returned as well.
    """
    asked = _name_words(wanted)
    fits = [any(_matches(name, asked) for name in _names(quote, language)) for quote in quotes]
    found = {quote.speaker for quote, fit in zip(quotes, fits, strict=True) if fit and quote.speaker}
    return [quote for quote, fit in zip(quotes, fits, strict=True) if fit or quote.speaker in found]


def _names(quote: Quote, language: Language) -> list[str]:
    """Returns the speaker's name and the mention, "" for a missing one.

    A pronoun counts as missing: the wanted word "he" would match everybody.
    """
    mention = quote.mention.text if quote.mention else ""
    return [quote.speaker or "", "" if mention.lower() in language.words.pronouns else mention]


def _matches(name: str, asked: Sequence[str]) -> bool:
    """Whether each asked word opens a word of the name: "garc" and "lorca" for García-Lorca, "odowd" for O'Dowd."""
    parts = _name_words(name)
    parts += ["".join(_name_words(word)) for word in name.split()]
    return all(any(part.startswith(word) for part in parts) for word in asked)


def _name_words(name: str) -> list[str]:
    """Returns the words of a name in lower case, without accents: ["garcia", "lorca"]."""
    letters = name.casefold()
    if not letters.isascii():
        apart = unicodedata.normalize("NFKD", letters.translate(_LETTERS))
        letters = "".join([letter for letter in apart if not unicodedata.combining(letter)])
    return _WORD.findall(letters)
