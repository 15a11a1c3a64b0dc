"""How telling each quote is: which of them a reader should see first, and which are asked for.

    telling = standing of its sentences x place x fullness x voice x speaker x kind

The standing is the softened score of the best sentence that the quote is in, which knows of the headline, the lead and
the words that the article repeats. The place falls from the article's head to its end, since news puts the best words
first. The fullness falls for what is too short to say anything and, slowly, for what fills a screen; what has hardly a
word of content, such as "Thank you", has little. The voice is a person's own: it rises with "I" and with words that
judge or feel, and falls with figures and questions. The speaker counts by how sure the name is, by the share of the
talking, and by whether the headline has the name. A full statement tells more than a fragment, and that more than
reported speech.

The figures were chosen so that what CNN's newsroom quotes in its highlights of training stories comes early, and then
by reading the order on marked US and Canadian news.
"""

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import fields
from functools import cache
from operator import attrgetter

from articlecli.core import Article, Quote, QuotesRequest, Sentence
from articlecli.languages import Language
from articlecli.text import words_of

_LEAST_STANDING = 0.05  # added to a score, so that a quote in a sentence without any can still be told from another
_SOFTENED = 0.7  # power of the score, so that the lead's doesn't outweigh all that is said below it
_AT_THE_END = 0.3  # what the place leaves of a quote at the article's end

_FULL = 5  # words: a quote with fewer says less
_LONG = 60  # words: one with more is harder to take in
_LONGEST_EMPTY = 100  # characters of such an answer
_EMPTY = 0.2  # of an answer that says nothing: "Yes, sir"
_THIN = 0.6  # of what has at most one word of content and doesn't judge: "It does say that in the letter"

_OWN = 0.25  # added for "I" or "we"
_JUDGING = 0.6  # added where a tenth of the words, or more, judge or feel
_JUDGING_SHARE = 0.1
_COUNTING = 0.6  # where a tenth of the words, or more, are figures
_COUNTING_SHARE = 0.1
_ASKING = 0.6  # of a question, whose answer isn't shown

_UNNAMED = 0.6  # of a statement that has no speaker
_UNNAMED_FRAGMENT = 0.4  # of a fragment that has none, and may be the writer's words as well
_DOUBT = 0.7  # how much of the doubt in a name counts
_TALKING = 0.3  # added for one who does all the talking
_IN_HEADLINE = 0.2  # added for one whom the headline names

_KINDS = {"direct": 1.0, "partial": 0.75, "indirect": 0.5}

_BUT_RANK = attrgetter(*[field.name for field in fields(Quote)][:-1])  # the rank is the last

_WORD = re.compile(r"[^\W_]+")
# Letters with a stroke, and two in one, which Unicode doesn't take apart.
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})


def rank_quotes(
    quotes: Sequence[Quote],
    article: Article,
    sentences: Sequence[Sentence],
    scores: Sequence[float],
    language: Language,
) -> list[Quote]:
    """The quotes in the article's order, each with its rank: 1 for the most telling. `scores` are the sentences'."""
    starts = [sentence.start for sentence in sentences]
    texts = [quote.text for quote in quotes]
    said = [words_of(text.lower().replace("’", "'"), language) for text in texts]
    talking = _talking(quotes, said)
    headline = set(_parts(article.headline.text)) if article.headline else set()
    telling = [
        _standing(quote, starts, scores)
        * _place(quote, article)
        * _fullness(text, spoken, language)
        * _voice(text, spoken, language)
        * _weight(quote, talking[quote.speaker], headline)
        * _KINDS[quote.kind]
        for quote, text, spoken in zip(quotes, texts, said, strict=True)
    ]
    order = sorted(range(len(quotes)), key=lambda i: -telling[i])  # of two as telling, the first in the article
    ranks = {i: rank for rank, i in enumerate(order, 1)}
    return [Quote(*(*_BUT_RANK(quote), ranks[i])) for i, quote in enumerate(quotes)]


def select_quotes(quotes: Sequence[Quote], wanted: QuotesRequest, language: Language) -> list[Quote]:
    """Those of the speaker asked for, and of these as many of the most telling as are asked for; in their order."""
    if wanted.speaker is not None:
        quotes = _of_speaker(quotes, wanted.speaker, language)
    shown = set(sorted(quote.rank for quote in quotes)[: wanted.most(len(quotes))])
    return [quote for quote in quotes if quote.rank in shown]


def speaker_names(quotes: Sequence[Quote]) -> tuple[str, ...]:
    """Who is quoted, the most telling first."""
    by_rank = sorted(quotes, key=lambda quote: quote.rank)
    return tuple(dict.fromkeys(quote.speaker for quote in by_rank if quote.speaker))


def _standing(quote: Quote, starts: Sequence[int], scores: Sequence[float]) -> float:
    """The softened score of the best of the sentences that the quote is in, which start at these offsets."""
    first, behind = bisect_right(starts, quote.start) - 1, bisect_right(starts, quote.end - 1)
    return float((_LEAST_STANDING + max(scores[max(0, first) : max(1, behind)])) ** _SOFTENED)


def _place(quote: Quote, article: Article) -> float:
    return 1 - (1 - _AT_THE_END) * quote.start / len(article.source.text)


def _fullness(text: str, spoken: Sequence[str], language: Language) -> float:
    """How much is said: 1, or less for what is short, long or empty."""
    full = min(1.0, len(spoken) / _FULL)
    if len(spoken) > _LONG:
        full = float((_LONG / len(spoken)) ** 0.5)
    if len(text) <= _LONGEST_EMPTY and _empty_answer(language).fullmatch(text.strip(" .,!?…—–-")):
        return full * _EMPTY
    content = len(spoken) - sum(map(language.words.function_words.__contains__, spoken))
    return full * (_THIN if content <= 1 and language.quotations.judging_words.isdisjoint(spoken) else 1)


@cache
def _empty_answer(language: Language) -> re.Pattern[str]:
    return re.compile(language.quotations.empty_answer, re.IGNORECASE)


def _voice(text: str, spoken: Sequence[str], language: Language) -> float:
    """How much a person is heard: more than 1 for what is said of oneself or judges, less for figures and questions."""
    count = max(1, len(spoken))
    voice = 1 + (0 if language.words.first_person.isdisjoint(spoken) else _OWN)
    judging = sum(map(language.quotations.judging_words.__contains__, spoken)) / count
    voice += _JUDGING * min(1, judging / _JUDGING_SHARE)
    counting = sum(map(str.isdigit, [word[0] for word in spoken])) / count
    voice *= 1 - (1 - _COUNTING) * min(1, counting / _COUNTING_SHARE)
    return voice * (_ASKING if text.endswith("?") else 1)


def _talking(quotes: Sequence[Quote], said: Sequence[Sequence[str]]) -> dict[str | None, float]:
    """The share that each speaker has of all words."""
    counts: Counter[str | None] = Counter()
    for quote, spoken in zip(quotes, said, strict=True):
        counts[quote.speaker] += len(spoken)
    everything = max(1, counts.total())
    return {speaker: count / everything for speaker, count in counts.items()}


def _weight(quote: Quote, talking: float, headline: set[str]) -> float:
    """How much the speaker counts, who has that share of the talking."""
    if quote.speaker is None:
        return _UNNAMED if quote.kind == "direct" else _UNNAMED_FRAGMENT
    in_headline = not headline.isdisjoint(_parts(quote.speaker.split()[-1]))
    return (1 - _DOUBT * (1 - quote.confidence)) * (1 + _TALKING * talking + _IN_HEADLINE * in_headline)


def _of_speaker(quotes: Sequence[Quote], wanted: str, language: Language) -> list[Quote]:
    """The quotes of all whose name, or another mention of whom, has words that begin with those wanted."""
    asked = _parts(wanted)
    fits = [any(_has(name, asked) for name in _names(quote, language)) for quote in quotes]
    found = {quote.speaker for quote, fit in zip(quotes, fits, strict=True) if fit and quote.speaker}
    return [quote for quote, fit in zip(quotes, fits, strict=True) if fit or quote.speaker in found]


def _names(quote: Quote, language: Language) -> list[str]:
    """What the speaker is called; a pronoun is no name, or "he" would find everyone."""
    mention = quote.mention.text if quote.mention else ""
    return [quote.speaker or "", "" if mention.lower() in language.words.pronouns else mention]


def _has(name: str, asked: Sequence[str]) -> bool:
    """Whether a name has them all: García-Lorca "garc" and "lorca", O'Dowd "odowd" too."""
    parts = _parts(name)
    parts += ["".join(_parts(word)) for word in name.split()]
    return all(any(part.startswith(word) for part in parts) for word in asked)


def _parts(name: str) -> list[str]:
    """The words of a name without case and accents."""
    letters = name.casefold()
    if not letters.isascii():
        apart = unicodedata.normalize("NFKD", letters.translate(_LETTERS))
        letters = "".join([letter for letter in apart if not unicodedata.combining(letter)])
    return _WORD.findall(letters)
