"""Paragraphs to sentences, and sentences to words. The only module that touches NLTK.

Sentences come from Punkt (Kiss and Strunk 2006, "Unsupervised Multilingual Sentence Boundary Detection"), with
parameters made here from a language's word lists, so that no NLTK data is needed. What Punkt is known to get wrong is
mended afterwards: `_MISSED_END` adds ends, `_runs_on` takes ends away.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

import Stemmer
from nltk.tokenize import RegexpTokenizer
from nltk.tokenize.punkt import PunktLanguageVars, PunktParameters, PunktSentenceTokenizer

from articlecli.article import Sentence, Span
from articlecli.languages import CAPITAL, Language

_SEEN_LOWER_CASE = 1 << 5  # Punkt's orthographic context: lower case in the middle of a sentence

_CLOSERS = r"[\"'”’»)\]]*"
# "wait ... The", "and then… “No": Punkt takes the dots for an abbreviation.
# And before a mark it doesn't look at the word: "at 4 p.m. “We".
_MISSED_END = re.compile(
    rf"(?:\.\.\.|\. \. \.|…){_CLOSERS}(?=\s+[\"'“‘«(\[]*[^\W\d_a-zß-ÿ])|\b[a-z]\.[a-z]\.(?=\s+[\"“«][^\W\d_a-zß-ÿ])"
)
_FOOTNOTE_MARKS = re.compile(r"(?:\s?\[\d{1,3}\])*")  # [7][8]
_CLOSED_QUESTION = re.compile(r"[?!…][\"'”’»]+\s*$")  # “Is it?”
_NAME_THEN_WORD = re.compile(r"(?:[^\W\d_]\.? ?)?(?:[^\W\d_a-zß-ÿ][\w.'’-]*\s+){1,4}(?P<word>[^\W\d_]+)")
_DASH = re.compile(r"(?:—|–|--)\s*\w")
_INITIAL = re.compile(r"[^\W\d_]\.")
_NUMBER = re.compile(r"[#$£€]?\d")
_INITIALS = re.compile(rf"\b(?:{CAPITAL}\.){{2,}}$")  # J.K.
_LONGEST_PIECE = 100_000  # code points
_LOOKED_AT = 100  # code points on each side of an end


class _LanguageVars(PunktLanguageVars):  # type: ignore[misc]  # NLTK has no types
    sent_end_chars = (".", "?", "!", "…")

    def period_context_re(self) -> re.Pattern[str]:
        """NLTK's own pattern without its limit of five seconds, which a long paragraph may need."""
        return re.compile(super().period_context_re().pattern, re.VERBOSE)


def split(text: str, paragraphs: Iterable[Span], language: Language) -> list[Sentence]:
    """The sentences of the paragraphs, in their order; `text[s.start:s.end] == s.text`."""
    found = []
    for number, paragraph in enumerate(paragraphs):
        for start, end in _spans(text, paragraph, language):
            sentence = text[start:end]
            written = words(sentence, language)
            found.append(Sentence(sentence, start, end, number, len(written), _terms(written, language)))
    return found


def words(text: str, language: Language) -> list[str]:
    """The words of a text as they are written, without punctuation."""
    tokenize = _word_tokenizer(language).tokenize
    return [word for piece in _pieces(text) for word in tokenize(piece)]


def stems(words: Iterable[str], language: Language) -> tuple[str, ...]:
    """The stems of lower-case words, by the Snowball algorithm for the language."""
    return tuple(_stemmer(language).stemWords(list(words)))


def terms_of(text: str, language: Language) -> tuple[str, ...]:
    """The stems of the text's content words, in their order."""
    return _terms(words(text, language), language)


def sentence_at(sentences: Sequence[Sentence], offset: int) -> int:
    """The index of the sentence that an offset is in, or of the last one before it."""
    return max(0, bisect_right(sentences, offset, key=lambda sentence: sentence.start) - 1)


def _pieces(text: str) -> Iterator[str]:
    """A text in pieces that end at a blank, each short enough for NLTK's limit of five seconds a match."""
    start = 0
    while len(text) - start > _LONGEST_PIECE:
        end = text.find(" ", start + _LONGEST_PIECE)
        if end < 0:
            break
        yield text[start:end]
        start = end
    yield text[start:] if start else text


def _terms(words: Iterable[str], language: Language) -> tuple[str, ...]:
    lower = (word.lower().replace("’", "'") for word in words)
    return stems((word for word in lower if word not in language.function_words), language)


@cache
def _word_tokenizer(language: Language) -> RegexpTokenizer:
    return RegexpTokenizer(language.word)


@cache
def _stemmer(language: Language) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(language.stemmer)


def _spans(text: str, paragraph: Span, language: Language) -> Iterator[tuple[int, int]]:
    """The bounds of each sentence in a paragraph, without the white space between."""
    part = text[paragraph.start : paragraph.end]
    ends = {end for _, end in _punkt(language).span_tokenize(part)}
    ends.update(found.end() for found in _MISSED_END.finditer(part))
    start = 0
    for seen, following in pairwise([*sorted(ends | {len(part)}), len(part)]):
        marks = _FOOTNOTE_MARKS.match(part, seen)
        end = marks.end() if marks else seen
        if end < len(part) and _runs_on(part, start, end, following, language):
            continue
        sentence = part[start:end]
        if sentence.strip():
            first = paragraph.start + start + len(sentence) - len(sentence.lstrip())
            yield first, first + len(sentence.strip())
        start = end


@cache
def _punkt(language: Language) -> PunktSentenceTokenizer:
    parameters = PunktParameters()
    parameters.abbrev_types = set(language.abbreviations)
    parameters.sent_starters = set(language.function_words)
    # A function word in upper case opens a sentence, whatever is before it: "in the U.S. The", "plan B. It".
    parameters.ortho_context = defaultdict(int, dict.fromkeys(language.function_words, _SEEN_LOWER_CASE))
    return PunktSentenceTokenizer(parameters, lang_vars=_LanguageVars())


def _runs_on(part: str, start: int, end: int, following: int, language: Language) -> bool:
    """Whether the sentence that Punkt ends at `end` goes on after it. `following` is the next end that Punkt sees."""
    if not any(c.isalnum() for c in part[end:following]):
        return True  # marks alone are no sentence: ". . .", ":-)"
    after = part[end : end + _LOOKED_AT].lstrip()
    if after and after[0].islower():
        return not _is_brand(after)
    if _DASH.match(after):
        return True  # “The frost is late.” — Tom Marsh
    before = part[max(start, end - _LOOKED_AT) : end].rstrip()
    if _CLOSED_QUESTION.search(before):  # “Is it?” Lee asked.
        named = _NAME_THEN_WORD.match(after)
        return bool(named and named["word"] in language.cues)
    return _abbreviates(before, after, language)


def _abbreviates(before: str, after: str, language: Language) -> bool:
    """Whether the stop that a sentence seems to end with is an abbreviation's."""
    word = before.rsplit(maxsplit=1)[-1].rstrip(".").lower() if before.endswith(".") else ""
    if word in language.abbreviations_before_numbers and _NUMBER.match(after):
        return True  # No. 10
    if word in language.abbreviations and _INITIAL.match(after):
        return True  # Dr. A. Lee, where Punkt takes the initial for the word
    is_name = after[:1].isupper() and after.split(maxsplit=1)[0].lower() not in language.function_words
    return is_name and bool(_INITIALS.search(before))  # J.K. Lee


def _is_brand(text: str) -> bool:
    """Whether the first word has its capital inside: "iPhone", "eBay"."""
    return any(c.isupper() for c in text.split(maxsplit=1)[0][1:])
