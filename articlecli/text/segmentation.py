"""Splits paragraphs into sentences, and sentences into words.

Sentences come from Punkt (Kiss and Strunk 2006, "Unsupervised Multilingual Sentence Boundary Detection") in NLTK. Its
parameters are our own, so that no NLTK data is needed. `sentence_ends` corrects the known mistakes of Punkt. Words come
from `vocabulary`.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain, pairwise
from operator import attrgetter

from articlecli.core import Sentence, Span, check_number, lazy_pattern
from articlecli.languages import NOTHING, Language
from articlecli.text import sentence_ends, vocabulary
from articlecli.text.punkt import PunktLanguageVars, PunktParameters, PunktSentenceTokenizer
from articlecli.text.vocabulary import BORDER, Word

_SEEN_LOWER_CASE = 1 << 5  # Punkt's flag for a word that was seen in lower case in the middle of a sentence

_LONGEST_TOKEN = 200  # code points that Punkt gets on each side of a stop; no word is longer
_REMEMBERED_STOPS = 1 << 12  # Punkt's answers that are cached, each for a string such as "U.S. and"

_LAST_LETTERS = lazy_pattern(r"[^\W\d_]{2,50}\Z")  # no abbreviation is longer
_BLANKS = " \t\n\r\x0b\x0c"  # the characters that separate words for Punkt
_BLANK = lazy_pattern(f"[{_BLANKS}]")
# The word behind an abbreviation up to its own stop, for which Punkt would answer as well: "Dr. Lee?”"
_STOP_IN_NEXT = lazy_pattern(rf"([^{_BLANKS}]{{1,200}}[{_BLANKS}]+\w[\w.'’-]{{0,200}}?)[?!…]")
# The abbreviation behind an apostrophe or a quotation mark: "l'avv.", "'Mr."
_ELIDED = lazy_pattern(r"(?:[^\W\d_]{1,6}['’]|[\"“„«‘'])(\w{2,40})\.")

# All stages together need up to 4 kB for a sentence, so such a text fits into 1 GB. No novel has a third of this.
_MOST_SENTENCES, _MOST_WORDS = 250_000, 2_500_000

_terms_of_word = attrgetter("terms")


class _LanguageVars(PunktLanguageVars):  # type: ignore[misc]  # NLTK has no types
    sent_end_chars = (".", "?", "!", "…")
    # NLTK's own patterns without its limit of five seconds: the limit costs more time than the matches.
    re_boundary_realignment = lazy_pattern(PunktLanguageVars.re_boundary_realignment.pattern, re.MULTILINE)

    def period_context_re(self) -> re.Pattern[str]:
        return lazy_pattern(super().period_context_re().pattern, re.UNICODE | re.VERBOSE)


class _Punkt(PunktSentenceTokenizer):  # type: ignore[misc]  # NLTK has no types
    """Punkt with a shortcut: its rules run only where a stop may belong to an abbreviation, an initial or a number.

    A stop behind any other word always ends a sentence. Punkt's rules say the same, but take long.
    """

    def __init__(self, parameters: PunktParameters) -> None:
        super().__init__(parameters, lang_vars=_LanguageVars())
        self._stop = self._lang_vars.period_context_re()
        known = {*parameters.abbrev_types, *(first for first, _ in parameters.collocations)}
        self._ends_of_abbreviations = set(map(_last_letters, known))
        self._lookback = max(map(len, self._ends_of_abbreviations), default=1) + 1
        self._is_break = lru_cache(_REMEMBERED_STOPS)(self.text_contains_sentbreak)

    def _slices_from_text(self, text: str) -> Iterator[slice]:
        start = 0
        for stop, following in pairwise(chain(self._stop.finditer(text), [None])):
            if following and text[stop.end()] not in _BLANKS and _are_in_one_word(text, stop, following):
                continue  # where one word has several stops, the last one decides
            if self._ends_sentence(text, stop):
                yield slice(start, stop.end())
                start = stop.start("next_tok") if stop["next_tok"] else stop.end()
        yield slice(start, len(text.rstrip()))

    def _ends_sentence(self, text: str, stop: re.Match[str]) -> bool:
        """Whether a stop ends a sentence. Punkt's rules run only where the word before it may be an abbreviation."""
        end = stop.start()
        if text[end] != ".":
            return True
        letters = _last_letters(text[max(0, end - self._lookback) : end])
        if letters and letters.lower() not in self._ends_of_abbreviations:
            return True
        before = text[max(0, end - _LONGEST_TOKEN) : end]
        word = before[max(map(before.rfind, _BLANKS)) + 1 :]
        return bool(self._is_break(word + stop[0] + stop["after_tok"][:_LONGEST_TOKEN]))

    def text_contains_sentbreak(self, text: str) -> bool:
        """Whether a stop ends a sentence. `text` has the word before the stop, the stop, and what stands behind it."""
        if (next_stop := _STOP_IN_NEXT.match(text)) is not None:
            text = next_stop[1]
        if (elided := _ELIDED.match(text)) and elided[1].lower() in self._params.abbrev_types:
            text = text[elided.start(1) :]  # "l'avv. Weld"
        return bool(super().text_contains_sentbreak(text))


def _are_in_one_word(text: str, stop: re.Match[str], following: re.Match[str]) -> bool:
    """Whether a stop and the following stop are in one word, without a blank before or between them: "U.S."."""
    is_in_word = text[stop.start() - 1 : stop.start()].strip(_BLANKS)
    return bool(is_in_word) and not _BLANK.search(text, stop.end(), following.start())


def _last_letters(text: str) -> str:
    """Returns the letters at the end of a text; "" where it ends with fewer than two."""
    word = text[text.rfind(" ") + 1 :]
    if word.isalpha() and len(word) > 1:
        return word
    letters = _LAST_LETTERS.search(text)
    return letters[0] if letters else ""


def split_sentences(text: str, paragraphs: Iterable[Span], language: Language) -> list[Sentence]:
    """Returns the sentences of the paragraphs, in their order; `text[s.start:s.end] == s.text` for each sentence `s`.

    Raises ArticleError where there are more sentences or words than fit in memory.
    """
    return split_with_words(text, paragraphs, language)[0]


def split_with_words(text: str, paragraphs: Iterable[Span], language: Language) -> tuple[list[Sentence], list[Word]]:
    """Returns the sentences as `split_sentences` does, and one list of the words and marks of all sentences.

    In this list a BORDER stands before the first sentence and after each sentence.
    """
    found: list[Sentence] = []
    words = [BORDER]
    total = 0  # words
    has_pieces = language.words.bigrams != NOTHING
    for number, paragraph in enumerate(paragraphs):
        for start, sentence in _sentences_in(text, paragraph, language):
            read = _read(sentence, language) if has_pieces else vocabulary.read_words(sentence, language)
            terms = _terms(read)
            count = sum(1 for word in read if word.lower) if has_pieces else len(terms)
            found.append(Sentence(sentence, start, start + len(sentence), number, count, tuple(filter(None, terms))))
            words += read
            words.append(BORDER)
            total += len(terms)
            check_number(len(found), _MOST_SENTENCES, "sentences")
            check_number(total, _MOST_WORDS, "words")
    return found, words


def terms_of(text: str, language: Language) -> tuple[str, ...]:
    """Returns the terms of a text: the stems of its content words, in their order."""
    return tuple(filter(None, _terms(_read(text, language))))


def _read(text: str, language: Language) -> list[Word]:
    """Returns the words and marks of a text, in their order."""
    if language.words.bigrams == NOTHING:
        return vocabulary.read_words(text, language)
    from articlecli.text import pieces  # most languages don't need it

    return pieces.read_pieces(text, language)


def sentence_at(sentences: Sequence[Sentence], offset: int) -> int:
    """Returns the index of the sentence that holds an offset, or else of the last sentence before the offset."""
    return max(0, bisect_right(sentences, offset, key=lambda sentence: sentence.start) - 1)


def _terms(words: Iterable[Word]) -> list[str]:
    """Returns the terms of the words, with "" for each function word."""
    return list(chain.from_iterable(map(_terms_of_word, words)))


def _sentences_in(text: str, paragraph: Span, language: Language) -> Iterator[tuple[int, str]]:
    """Yields the start offset and the text of each sentence in a paragraph, without the white space around it."""
    part = text[paragraph.start : paragraph.end]
    proposed = (end for _, end in _punkt(language).span_tokenize(part))
    start = 0
    for end in sentence_ends.sentence_ends(part, proposed, language):
        left_stripped = part[start:end].lstrip()
        if left_stripped:
            yield paragraph.start + end - len(left_stripped), left_stripped.rstrip()
        start = end


@cache
def _punkt(language: Language) -> _Punkt:
    parameters = PunktParameters()
    parameters.abbrev_types = set(language.sentences.abbreviations)
    parameters.sent_starters = set(language.sentences.starters)
    parameters.collocations = set(language.sentences.collocations)
    # A function word with a capital opens a sentence, whatever stands before it: "in the U.S. The", "plan B. It".
    # Punkt's own defaultdict would grow with each article, since a look-up adds the word. A Counter adds nothing.
    openers = language.words.function_words | language.sentences.openers
    parameters.ortho_context = Counter(dict.fromkeys(openers, _SEEN_LOWER_CASE))
    return _Punkt(parameters)
