"""Computes once what several features of `news` need: an article's words, terms, and similarities of sentences."""

import math
import re
from collections.abc import Mapping, Sequence

from articlecli.core import Article, Memo, Passage, Record, Sentence, lazy_pattern
from articlecli.languages import Language
from articlecli.scorers._term_use import (
    Figures,
    TermUse,
    cosines,
    directed_similarities,
    figures_by_sentence,
    rarity_within,
    sums_by_sentence,
    term_use,
)
from articlecli.scorers._word_importance import MARKS, Known, importances
from articlecli.text import terms_of

Column = list[float]  # a number for each sentence
COMPARED = ", compared"  # ends the name of a feature from which the article's mean is taken

_FIGURE = rf"[{re.escape(MARKS)}]*\d"
OPENING_FIGURE = lazy_pattern(_FIGURE)  # "12 boats", "(12 boats)"
# Matches a blank and the start of the next word: a figure, or a letter that may be a capital. The group has the letter.
_LATER_WORD = lazy_pattern(rf"\s(?![a-z])(?:{_FIGURE}|([A-Z]|[^\x00-\x7f\s]))")
_FIRST_SENTENCES = 3  # sentences at the start of an article, to which all sentences are compared


class View(Record):
    """The data for the features of `news`. A list by sentence has an entry for each sentence."""

    article: Article
    sentences: Sequence[Sentence]
    texts: Sequence[str]  # by sentence
    # By sentence, without its first word: "" for each figure, the first letter for each word that may have a capital.
    later_word_initials: Sequence[Sequence[str]]
    lengths: Sequence[int]  # by sentence: its number of words, at least 1
    term_use: TermUse
    rarities: Sequence[Figures]  # by sentence: the rarity of each of its terms in the language
    frequency: Figures  # by recurring term: the logarithm of its number of occurrences
    salience: Column  # by sentence: the sum of frequency times rarity over its recurring terms
    importance: Figures  # by term: the chance, 0 to 1, that a summary has it
    importances: Sequence[Figures]  # by sentence: the importance of each of its terms
    term_worths: Sequence[Figures]  # by sentence: the worth of each of its terms (`_word_importance.Lexicon`)
    total_worth: Column  # by sentence: the sum of its terms' worth
    cosines_to_first: Sequence[Column]  # for each of the first three sentences: every sentence's cosine to it
    cosines_to_previous: Column  # by sentence, without the first: the cosine to the sentence before
    forward: Column  # by sentence: the sum of its cosines to all later sentences
    backward: Column  # by sentence: the sum of its cosines to all earlier sentences
    function_word_worths: Memo[str, float]  # the worth of the function word in each string between blanks, else 0
    headline: frozenset[str]  # the headline's terms


def view_of(
    article: Article,
    sentences: Sequence[Sentence],
    language: Language,
    known: Known,
    clues: Mapping[str, float],
) -> View:
    """Returns the view of an article for the features.

    `known` has the figures of terms, and `clues` are the weights for `_word_importance.importances`.
    """
    texts = [sentence.text for sentence in sentences]
    used = term_use(sentences)
    headline, deck = (_terms(passage, language) for passage in (article.headline, article.deck))
    rarity, chance, worth, is_number = known.figures_of(used.numbers)
    if not known.has_background:
        rarity = rarity_within(used)
    rarities = figures_by_sentence(rarity, used.terms)
    frequency = list(map(math.log, used.counts))
    salience = [rarity[term] * logarithm for term, logarithm in zip(used.recurring, frequency, strict=True)]
    worths = figures_by_sentence(worth, used.terms)
    importance = importances(used, chance, is_number, clues, headline | deck)
    forward, backward = directed_similarities(used)
    to_first, to_previous = cosines(used, rarity, rarities, _FIRST_SENTENCES)
    return View(
        article=article,
        sentences=sentences,
        texts=texts,
        later_word_initials=list(map(_LATER_WORD.findall, texts)),
        lengths=[sentence.words or 1 for sentence in sentences],
        term_use=used,
        rarities=rarities,
        frequency=frequency,
        salience=sums_by_sentence(salience, used.recurring_by_sentence),
        importance=importance,
        importances=figures_by_sentence(importance, used.terms),
        term_worths=worths,
        total_worth=list(map(sum, worths)),
        cosines_to_first=to_first,
        cosines_to_previous=to_previous,
        forward=forward,
        backward=backward,
        function_word_worths=known.manners,
        headline=headline,
    )


def _terms(passage: Passage | None, language: Language) -> frozenset[str]:
    return frozenset(terms_of(passage.text, language)) if passage else frozenset()
