"""Paragraphs to sentences, and sentences to words, with NLTK's tokenizers.

Sentences come from Punkt (Kiss and Strunk 2006, "Unsupervised Multilingual Sentence Boundary Detection"), with
parameters of our own, so that no NLTK data is needed; `boundaries` mends what Punkt is known to get wrong.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import Stemmer

from articlecli import boundaries
from articlecli.article import Sentence, Span
from articlecli.languages import Language
from articlecli.toolkit import PunktLanguageVars, PunktParameters, PunktSentenceTokenizer, RegexpTokenizer

_SEEN_LOWER_CASE = 1 << 5  # Punkt's orthographic context: lower case in the middle of a sentence

_LONGEST_PIECE = 100_000  # code points


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
    proposed = (end for _, end in _punkt(language).span_tokenize(part))
    start = 0
    for end in boundaries.sentence_ends(part, proposed, language):
        sentence = part[start:end]
        if sentence.strip():
            first = paragraph.start + start + len(sentence) - len(sentence.lstrip())
            yield first, first + len(sentence.strip())
        start = end


@cache
def _punkt(language: Language) -> PunktSentenceTokenizer:
    parameters = PunktParameters()
    parameters.abbrev_types = set(language.abbreviations)
    parameters.sent_starters = set(language.sentence_starters)
    parameters.collocations = set(language.collocations)
    # A function word in upper case opens a sentence, whatever is before it: "in the U.S. The", "plan B. It".
    parameters.ortho_context = defaultdict(int, dict.fromkeys(language.function_words, _SEEN_LOWER_CASE))
    return PunktSentenceTokenizer(parameters, lang_vars=_LanguageVars())
