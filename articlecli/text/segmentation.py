"""Paragraphs to sentences, and sentences to words, with NLTK's tokenizers.

Sentences come from Punkt (Kiss and Strunk 2006, "Unsupervised Multilingual Sentence Boundary Detection"), with
parameters of our own, so that no NLTK data is needed; `boundaries` mends what Punkt is known to get wrong.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain, pairwise
from operator import attrgetter

from articlecli.core import Sentence, Span, check_number
from articlecli.languages import Language
from articlecli.text import sentence_ends, vocabulary
from articlecli.text.punkt import PunktLanguageVars, PunktParameters, PunktSentenceTokenizer
from articlecli.text.vocabulary import BORDER, Word

_SEEN_LOWER_CASE = 1 << 5  # Punkt's orthographic context: lower case in the middle of a sentence

_LONGEST_TOKEN = 200  # code points beside a stop that Punkt is shown; longer ones are no words
_REMEMBERED_STOPS = 1 << 12  # what Punkt says of "U.S. and"

_LAST_LETTERS = re.compile(r"[^\W\d_]{2,50}\Z")  # no abbreviation is longer
_BLANKS = " \t\n\r\x0b\x0c"  # what parts words for Punkt
_BLANK = re.compile(f"[{_BLANKS}]")

# What is made of a sentence takes up to 4 kB in all stages, so that these fit into 1 GB; no novel has a third of them.
_MOST_SENTENCES, _MOST_WORDS = 250_000, 2_500_000

_terms_of_word = attrgetter("terms")


class _LanguageVars(PunktLanguageVars):  # type: ignore[misc]  # NLTK has no types
    sent_end_chars = (".", "?", "!", "…")
    # NLTK's own patterns without its limit of five seconds, which costs more than the matches.
    re_boundary_realignment = re.compile(PunktLanguageVars.re_boundary_realignment.pattern, re.MULTILINE)

    def period_context_re(self) -> re.Pattern[str]:
        return re.compile(super().period_context_re().pattern, re.VERBOSE)


class _Punkt(PunktSentenceTokenizer):  # type: ignore[misc]  # NLTK has no types
    """Punkt, whose rules are asked only where a stop may be an abbreviation's, an initial's or a number's.

    Behind any other word a stop always ends a sentence, which the rules take long to say.
    """

    def __init__(self, parameters: PunktParameters) -> None:
        super().__init__(parameters, lang_vars=_LanguageVars())
        self._stop = self._lang_vars.period_context_re()
        known = {*parameters.abbrev_types, *(first for first, _ in parameters.collocations)}
        self._doubtful = set(map(_last_letters, known))
        self._looked_at = max(map(len, self._doubtful), default=1) + 1
        self._is_break = lru_cache(_REMEMBERED_STOPS)(self.text_contains_sentbreak)

    def _slices_from_text(self, text: str) -> Iterator[slice]:
        start = 0
        for stop, following in pairwise(chain(self._stop.finditer(text), [None])):
            if following and text[stop.end()] not in _BLANKS and _are_in_one_word(text, stop, following):
                continue  # of the stops in one word the last decides
            if self._ends_sentence(text, stop):
                yield slice(start, stop.end())
                start = stop.start("next_tok") if stop["next_tok"] else stop.end()
        yield slice(start, len(text.rstrip()))

    def _ends_sentence(self, text: str, stop: re.Match[str]) -> bool:
        end = stop.start()
        if text[end] != ".":
            return True
        letters = _last_letters(text[max(0, end - self._looked_at) : end])
        if letters and letters.lower() not in self._doubtful:
            return True
        before = text[max(0, end - _LONGEST_TOKEN) : end]
        word = before[max(map(before.rfind, _BLANKS)) + 1 :]
        return bool(self._is_break(word + stop[0] + stop["after_tok"][:_LONGEST_TOKEN]))


def _are_in_one_word(text: str, stop: re.Match[str], following: re.Match[str]) -> bool:
    is_in_word = text[stop.start() - 1 : stop.start()].strip(_BLANKS)
    return bool(is_in_word) and not _BLANK.search(text, stop.end(), following.start())


def _last_letters(text: str) -> str:
    """The two letters or more that a text ends with."""
    word = text[text.rfind(" ") + 1 :]
    if word.isalpha() and len(word) > 1:
        return word
    letters = _LAST_LETTERS.search(text)
    return letters[0] if letters else ""


def split_sentences(text: str, paragraphs: Iterable[Span], language: Language) -> list[Sentence]:
    """The sentences of the paragraphs, in their order; `text[s.start:s.end] == s.text`.

    Raises ArticleError where there are more than fit in memory.
    """
    return split_with_words(text, paragraphs, language)[0]


def split_with_words(text: str, paragraphs: Iterable[Span], language: Language) -> tuple[list[Sentence], list[Word]]:
    """The sentences as `split` has them, and the words and marks of all, with a BORDER around each sentence."""
    found: list[Sentence] = []
    words = [BORDER]
    total = 0  # of words
    for number, paragraph in enumerate(paragraphs):
        for start, sentence in _cut(text, paragraph, language):
            read = vocabulary.read_words(sentence, language)
            terms = _terms(read)
            found.append(
                Sentence(sentence, start, start + len(sentence), number, len(terms), tuple(filter(None, terms)))
            )
            words += read
            words.append(BORDER)
            total += len(terms)
            check_number(len(found), _MOST_SENTENCES, "sentences")
            check_number(total, _MOST_WORDS, "words")
    return found, words


def terms_of(text: str, language: Language) -> tuple[str, ...]:
    """The stems of the text's content words, in their order."""
    return tuple(filter(None, _terms(vocabulary.read_words(text, language))))


def sentence_at(sentences: Sequence[Sentence], offset: int) -> int:
    """The index of the sentence that an offset is in, or of the last one before it."""
    return max(0, bisect_right(sentences, offset, key=lambda sentence: sentence.start) - 1)


def _terms(words: Iterable[Word]) -> list[str]:
    """The terms of some words, "" for a function word."""
    return list(chain.from_iterable(map(_terms_of_word, words)))


def _cut(text: str, paragraph: Span, language: Language) -> Iterator[tuple[int, str]]:
    """Where each sentence of a paragraph begins, and the sentence, without the white space between."""
    part = text[paragraph.start : paragraph.end]
    proposed = (end for _, end in _punkt(language).span_tokenize(part))
    start = 0
    for end in sentence_ends.sentence_ends(part, proposed, language):
        opened = part[start:end].lstrip()
        if opened:
            yield paragraph.start + end - len(opened), opened.rstrip()
        start = end


@cache
def _punkt(language: Language) -> _Punkt:
    parameters = PunktParameters()
    parameters.abbrev_types = set(language.sentences.abbreviations)
    parameters.sent_starters = set(language.sentences.starters)
    parameters.collocations = set(language.sentences.collocations)
    # A function word in upper case opens a sentence, whatever is before it: "in the U.S. The", "plan B. It".
    # A Counter keeps no word that it is asked for, as the defaultdict of Punkt's own would with every article.
    parameters.ortho_context = Counter(dict.fromkeys(language.words.function_words, _SEEN_LOWER_CASE))
    return _Punkt(parameters)
