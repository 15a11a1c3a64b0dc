"""Computes the features of `news`. Each function in FEATURES computes one, with a number for each sentence.

Learning and running use this one module, so that their features can't differ. No feature takes a time that is
quadratic in the article's length.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from articlecli.core import lazy_pattern
from articlecli.scorers._article_view import OPENING_FIGURE, Column, View
from articlecli.scorers._term_use import sums_by_sentence

_QUOTED = lazy_pattern(r"[“\"][^“”\"]*[”\"]")  # "she said “nothing at all” then"


def columns(view: View) -> Iterator[tuple[str, Column]]:
    """Yields each feature's name and column: ("words", [5.0, 4.0]).

    After FEATURES come columns that are computed from them: ranks ("rank by worth"), averages over the article
    ("average manner"), and the figure of the first sentence ("lead's worth"). The columns come one after another, since
    together they are larger than a long text.
    """
    kept: dict[str, Column] = {}
    for feature in FEATURES:
        name = feature.__name__
        column = feature(view)
        if name in _KEPT:
            kept[name] = column
        yield name, column
    yield from ((f"rank by {name}", _ranks(kept[name])) for name in RANKED)
    yield from ((f"average {name}", _repeated(view, _mean(kept[name]))) for name in AVERAGED)
    yield from ((f"lead's {name}", _repeated(view, kept[name][0])) for name in LEAD_FEATURES)


# Place


def place(view: View) -> Column:
    """Returns the natural logarithm of each sentence's number, counted from 1."""
    return [math.log(1 + i) for i in range(len(view.sentences))]


def depth(view: View) -> Column:
    """Returns the share of the article, from 0 to 1, that stands before each sentence."""
    return [i / len(view.sentences) for i in range(len(view.sentences))]


def from_the_end(view: View) -> Column:
    """Returns how many sentences follow each sentence."""
    return [float(len(view.sentences) - 1 - i) for i in range(len(view.sentences))]


def in_paragraph(view: View) -> Column:
    """Returns how many sentences of its paragraph stand before each sentence.

    -1 for all sentences of an article with one paragraph: its line breaks were probably lost.
    """
    if len(view.article.paragraphs) == 1:
        return [-1.0] * len(view.sentences)
    seen: Counter[int] = Counter()
    found = []
    for sentence in view.sentences:
        found.append(float(seen[sentence.paragraph]))
        seen[sentence.paragraph] += 1
    return found


# Form


def words(view: View) -> Column:
    """Returns the number of words of each sentence, at least 1."""
    return list(map(float, view.lengths))


def log_words(view: View) -> Column:
    """Returns the natural logarithm of each sentence's number of words."""
    return list(map(math.log, view.lengths))


def letters(view: View) -> Column:
    """Returns the average length of each sentence's words: its characters over its words."""
    return [len(text) / length for text, length in zip(view.texts, view.lengths, strict=True)]


def content(view: View) -> Column:
    """Returns the share of content words in each sentence, from 0 to 1."""
    return [len(sentence.terms) / length for sentence, length in zip(view.sentences, view.lengths, strict=True)]


def names(view: View) -> Column:
    """Returns how many words of each sentence, after the first word, begin with a capital."""
    return [float(len([letter for letter in letters if letter.isupper()])) for letters in view.later_word_initials]


def numbers(view: View) -> Column:
    """Returns how many words of each sentence are figures."""
    opening = map(bool, map(OPENING_FIGURE.match, view.texts))
    return [float(first + letters.count("")) for first, letters in zip(opening, view.later_word_initials, strict=True)]


def commas(view: View) -> Column:
    """Returns the commas per word of each sentence."""
    return [text.count(",") / length for text, length in zip(view.texts, view.lengths, strict=True)]


def colon(view: View) -> Column:
    """Returns 1 for each sentence with a colon, else 0."""
    return [float(":" in text) for text in view.texts]


def question(view: View) -> Column:
    """Returns 1 for each sentence with a question mark, else 0."""
    return [float("?" in text) for text in view.texts]


def dashes(view: View) -> Column:
    """Returns 1 for each sentence with a dash, else 0."""
    return [float("--" in text or "—" in text) for text in view.texts]


def quoted(view: View) -> Column:
    """Returns the share of each sentence's characters, from 0 to 1, that is in quotation marks."""
    return [
        sum(map(len, _QUOTED.findall(text))) / len(text) if "“" in text or '"' in text else 0.0 for text in view.texts
    ]


def manner(view: View) -> Column:
    """Returns the summed worth of each sentence's function words, over its number of words.

    "the" and "of" have more worth, "I" and "so" less.
    """
    worth = view.function_word_worths.__getitem__
    return _divided([sum(map(worth, text.split())) for text in view.texts], view.lengths)


# Similarity


def like_lead(view: View) -> Column:
    """Returns each sentence's cosine to the first sentence, minus the article's mean."""
    return _minus(view.cosines_to_first[0], _mean(view.cosines_to_first[0]))


def like_beginning(view: View) -> Column:
    """Returns each sentence's highest cosine to one of the first three sentences, other than itself."""
    found = list(map(max, *view.cosines_to_first)) if len(view.cosines_to_first) > 1 else [0.0]
    for i in range(len(view.cosines_to_first)):
        found[i] = max((column[i] for j, column in enumerate(view.cosines_to_first) if j != i), default=0.0)
    return found


def like_before(view: View) -> Column:
    """Returns each sentence's cosine to the sentence before; 0 for the first."""
    return [0.0, *view.cosines_to_previous]


def like_after(view: View) -> Column:
    """Returns each sentence's cosine to the sentence after; 0 for the last."""
    return [*view.cosines_to_previous, 0.0]


def central(view: View) -> Column:
    """Returns the sum of each sentence's cosines to all others, over the number of sentences."""
    return [(f + b) / len(view.forward) for f, b in zip(view.forward, view.backward, strict=True)]


def rank_by_forward(view: View) -> Column:
    """Returns each sentence's rank by its similarity to all later sentences; the highest is 0."""
    return _ranks(view.forward)


def backward(view: View) -> Column:
    """Returns each sentence's similarity to all earlier sentences, minus the article's highest."""
    return _minus(view.backward, max(view.backward))


def directed(view: View) -> Column:
    """Returns each sentence's directed centrality, the article's lowest as 0 and its highest as 1.

    It is the similarity to later sentences minus the similarity to earlier ones. All are 1 where they are equal.
    """
    figures = [f - b for f, b in zip(view.forward, view.backward, strict=True)]
    lowest, highest = min(figures), max(figures)
    return [(figure - lowest) / (highest - lowest) if highest > lowest else 1.0 for figure in figures]


# Words


def rarity(view: View) -> Column:
    """Returns the mean rarity of each sentence's terms in the language."""
    return _divided(list(map(sum, view.rarities)), view.term_use.sizes)


def frequency(view: View) -> Column:
    """Returns the mean frequency of each sentence's terms.

    The frequency of a term is the logarithm of how often the article has it.
    """
    return _divided(sums_by_sentence(view.frequency, view.term_use.recurring_by_sentence), view.term_use.sizes)


def salience(view: View) -> Column:
    """Returns the sum of frequency times rarity over each sentence's terms."""
    return view.salience


def salience_a_word(view: View) -> Column:
    """Returns each sentence's salience over its number of words."""
    return _divided(view.salience, view.lengths)


def novelty(view: View) -> Column:
    """Returns the share of each sentence's terms, from 0 to 1, that no earlier sentence has."""
    return _divided(view.term_use.new_term_counts, view.term_use.sizes)


def worth(view: View) -> Column:
    """Returns the mean worth of each sentence's terms (see `_word_importance.Lexicon`)."""
    return _divided(view.total_worth, view.term_use.sizes)


def total_worth(view: View) -> Column:
    """Returns the sum of the worth of each sentence's terms."""
    return view.total_worth


def lowest_worth(view: View) -> Column:
    """Returns the lowest worth among each sentence's terms; 0 for a sentence without terms."""
    return [min(worths) if worths else 0.0 for worths in view.term_worths]


def overlap(view: View) -> Column:
    """Returns each sentence's expected ROUGE-1 with a highlight, minus the article's highest.

    The importance of its terms tells how many of them a highlight is expected to have.
    """
    expected = zip(map(sum, view.importances), view.lengths, strict=True)
    overlaps = [2 * shared / (length + _HIGHLIGHT_WORDS) for shared, length in expected]
    return _minus(overlaps, max(overlaps))


def best_words(view: View) -> Column:
    """Returns the sum of importance over each sentence's four most important terms."""
    return [sum(sorted(importances, reverse=True)[:4]) for importances in view.importances]


def precision_without_lead(view: View) -> Column:
    """Returns the summed importance of each sentence's terms, over its number of words.

    The terms of the first sentence don't count, so its own figure is 0.
    """
    rest = list(view.importance)
    for term in view.term_use.terms[0]:
        rest[term] = 0.0
    return _divided(sums_by_sentence(rest, view.term_use.terms), view.lengths)


# The article: the same number for each sentence, so that the network can weigh the other features by it


def sentences(view: View) -> Column:
    """Returns the article's number of sentences."""
    return _repeated(view, len(view.sentences))


def article_words(view: View) -> Column:
    """Returns the article's number of words."""
    return _repeated(view, sum(view.lengths))


_HIGHLIGHT_WORDS = 15  # a little more than a highlight has

FEATURES: tuple[Callable[[View], Column], ...] = (
    *(place, depth, from_the_end, in_paragraph),
    *(words, log_words, letters, content, names, numbers),
    *(commas, colon, question, dashes, quoted, manner),
    *(like_lead, like_beginning, like_before, like_after, central, directed, backward, rank_by_forward),
    *(rarity, frequency, salience, salience_a_word, novelty),
    *(worth, total_worth, lowest_worth, overlap, best_words, precision_without_lead),
    *(sentences, article_words),
)
_RANK_PRECISION = 1e9  # figures are rounded to 1 / this before ranking: finer differences depend on how Python adds
RANKED = ("rarity", "salience_a_word", "worth")
AVERAGED = ("manner", "quoted")
LEAD_FEATURES = ("worth",)
_KEPT = frozenset([*RANKED, *AVERAGED, *LEAD_FEATURES])


def _divided(column: Sequence[float], sizes: Sequence[int]) -> Column:
    """Returns each figure over its sentence's size; 0 where the size is 0."""
    return [part / whole if whole else 0.0 for part, whole in zip(column, sizes, strict=True)]


def _mean(column: Column) -> float:
    return sum(column) / len(column)


def _repeated(view: View, figure: float) -> Column:
    return [float(figure)] * len(view.sentences)


def _minus(column: Column, figure: float) -> Column:
    return [one - figure for one in column]


def _ranks(column: Column) -> Column:
    """Returns the rank of each figure; the highest has 0. Of equal figures, the first in the article ranks first."""
    heights = [-round(figure * _RANK_PRECISION) for figure in column]
    found = [0.0] * len(column)
    for rank, i in enumerate(sorted(range(len(column)), key=heights.__getitem__)):
        found[i] = rank
    return found
