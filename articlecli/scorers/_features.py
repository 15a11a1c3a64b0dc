"""What `news` sees in a sentence: each function a feature, a number for each of an article's sentences.

Learning and running use this one module, so that they can't drift apart. None is quadratic in the article's length.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import repeat

from articlecli.scorers._article_view import MARKS, OPENING_FIGURE, Column, View
from articlecli.scorers._term_use import sums

_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")  # "she said “nothing at all” then"


def columns(view: View) -> Iterator[tuple[str, Column]]:
    """All features with their names, and what is made of them: ranks, averages, and what the first sentence has.

    They come one after another, since together they are larger than a long text.
    """
    kept: dict[str, Column] = {}
    for feature in FEATURES:
        name = feature.__name__
        column = feature(view)
        if name in _KEPT:
            kept[name] = column
        yield name, column
    yield from ((f"rank by {name}", _ranks(kept[name])) for name in RANKED)
    yield from ((f"average {name}", _same(view, _mean(kept[name]))) for name in AVERAGED)
    yield from ((f"lead's {name}", _same(view, kept[name][0])) for name in OF_LEAD)


# Place


def place(view: View) -> Column:
    """The logarithm of the sentence's number."""
    return [math.log(1 + i) for i in range(len(view.sentences))]


def depth(view: View) -> Column:
    """How far down it stands, 0 to 1."""
    return [i / len(view.sentences) for i in range(len(view.sentences))]


def from_the_end(view: View) -> Column:
    """How many sentences follow."""
    return [float(len(view.sentences) - 1 - i) for i in range(len(view.sentences))]


def in_paragraph(view: View) -> Column:
    """How many sentences of its paragraph stand before it; -1 where the article has lost its paragraphs."""
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
    """How many words it has."""
    return list(map(float, view.lengths))


def log_words(view: View) -> Column:
    """The logarithm of that."""
    return list(map(math.log, view.lengths))


def letters(view: View) -> Column:
    """The length of its average word."""
    return [len(text) / length for text, length in zip(view.texts, view.lengths, strict=True)]


def content(view: View) -> Column:
    """The share of content words."""
    return [len(sentence.terms) / length for sentence, length in zip(view.sentences, view.lengths, strict=True)]


def names(view: View) -> Column:
    """How many words have a capital where none is owed to the sentence's beginning."""
    return [float(len([letter for letter in letters if letter.isupper()])) for letters in view.openings]


def numbers(view: View) -> Column:
    """How many figures it has."""
    opening = map(bool, map(OPENING_FIGURE.match, view.texts))
    return [float(first + letters.count("")) for first, letters in zip(opening, view.openings, strict=True)]


def commas(view: View) -> Column:
    """Commas a word."""
    return [text.count(",") / length for text, length in zip(view.texts, view.lengths, strict=True)]


def colon(view: View) -> Column:
    """Whether it has a colon."""
    return [float(":" in text) for text in view.texts]


def question(view: View) -> Column:
    """Whether it asks."""
    return [float("?" in text) for text in view.texts]


def dashes(view: View) -> Column:
    """Whether it has a dash."""
    return [float("--" in text or "—" in text) for text in view.texts]


def quoted(view: View) -> Column:
    """The share of it that stands in quotation marks."""
    return [
        sum(map(len, _QUOTED.findall(text))) / len(text) if "“" in text or '"' in text else 0.0 for text in view.texts
    ]


def manner(view: View) -> Column:
    """What its function words are worth on average: "the" and "of" more, "I" and "so" less."""
    worth = view.manners.get
    bare = (map(str.strip, text.lower().split(), repeat(MARKS)) for text in view.texts)
    return _over([sum(map(worth, words, repeat(0.0))) for words in bare], view.lengths)


# Likeness


def like_lead(view: View) -> Column:
    """The cosine to the first sentence, less the article's mean."""
    return _less(view.like_first[0], _mean(view.like_first[0]))


def like_beginning(view: View) -> Column:
    """The largest cosine to one of the first three, itself left out."""
    found = list(map(max, *view.like_first)) if len(view.like_first) > 1 else [0.0]
    for i in range(len(view.like_first)):
        found[i] = max((column[i] for j, column in enumerate(view.like_first) if j != i), default=0.0)
    return found


def like_before(view: View) -> Column:
    """The cosine to the sentence before."""
    return [0.0, *view.beside]


def like_after(view: View) -> Column:
    """The cosine to the sentence after."""
    return [*view.beside, 0.0]


def central(view: View) -> Column:
    """Likeness to all of the article, an average."""
    return [(f + b) / len(view.forward) for f, b in zip(view.forward, view.backward, strict=True)]


def rank_by_forward(view: View) -> Column:
    """The rank by likeness to all that follows."""
    return _ranks(view.forward)


def backward(view: View) -> Column:
    """Likeness to all that came before, less the article's highest."""
    return _less(view.backward, max(view.backward))


def directed(view: View) -> Column:
    """Directed centrality, the article's lowest as 0 and its highest as 1."""
    figures = [f - b for f, b in zip(view.forward, view.backward, strict=True)]
    lowest, highest = min(figures), max(figures)
    return [(figure - lowest) / (highest - lowest) if highest > lowest else 1.0 for figure in figures]


# Words


def rarity(view: View) -> Column:
    """How rare its words are in the language, on average."""
    return _over(list(map(sum, view.rarities)), view.used.sizes)


def frequency(view: View) -> Column:
    """How frequent its words are in the article: the mean logarithm."""
    return _over(sums(view.frequency, view.used.again), view.used.sizes)


def salience(view: View) -> Column:
    """The sum of its words' frequency times rarity."""
    return view.salience


def salience_a_word(view: View) -> Column:
    """The same, over the number of words."""
    return _over(view.salience, view.lengths)


def novelty(view: View) -> Column:
    """The share of its words that the article has not had before."""
    return _over(view.used.fresh, view.used.sizes)


def worth(view: View) -> Column:
    """What its words are worth on average, by what picked sentences had before."""
    return _over(view.total_worth, view.used.sizes)


def total_worth(view: View) -> Column:
    """The sum of its words' worth."""
    return view.total_worth


def lowest_worth(view: View) -> Column:
    """The worth of the least of its words."""
    return [min(worths) if worths else 0.0 for worths in view.worths]


def overlap(view: View) -> Column:
    """The ROUGE-1 with a highlight that is to be expected of its words' importance, less the article's highest."""
    expected = zip(map(sum, view.importances), view.lengths, strict=True)
    overlaps = [2 * shared / (length + _HIGHLIGHT) for shared, length in expected]
    return _less(overlaps, max(overlaps))


def best_words(view: View) -> Column:
    """The importance of its four most important words."""
    return [sum(sorted(importances, reverse=True)[:4]) for importances in view.importances]


def precision_without_lead(view: View) -> Column:
    """The importance of the words that the first sentence hasn't, over its words; 0 for the first sentence."""
    rest = list(view.importance)
    for term in view.used.terms[0]:
        rest[term] = 0.0
    return _over(sums(rest, view.used.terms), view.lengths)


# The article: the same for each sentence, so that the others can be weighed by it


def sentences(view: View) -> Column:
    """How many sentences it has."""
    return _same(view, len(view.sentences))


def article_words(view: View) -> Column:
    """How many words it has."""
    return _same(view, sum(view.lengths))


_HIGHLIGHT = 15  # words of a highlight, and some

FEATURES: tuple[Callable[[View], Column], ...] = (
    *(place, depth, from_the_end, in_paragraph),
    *(words, log_words, letters, content, names, numbers),
    *(commas, colon, question, dashes, quoted, manner),
    *(like_lead, like_beginning, like_before, like_after, central, directed, backward, rank_by_forward),
    *(rarity, frequency, salience, salience_a_word, novelty),
    *(worth, total_worth, lowest_worth, overlap, best_words, precision_without_lead),
    *(sentences, article_words),
)
_ALIKE = 1e9  # what differs by less than one part of so many is as high, or the rank would hang on how Python adds
RANKED = ("rarity", "salience_a_word", "worth")
AVERAGED = ("manner", "quoted")
OF_LEAD = ("worth",)
_KEPT = frozenset([*RANKED, *AVERAGED, *OF_LEAD])


def _over(column: Sequence[float], sizes: Sequence[int]) -> Column:
    """Each figure over its sentence's size; 0 for a sentence without any."""
    return [part / whole if whole else 0.0 for part, whole in zip(column, sizes, strict=True)]


def _mean(column: Column) -> float:
    return sum(column) / len(column)


def _same(view: View, figure: float) -> Column:
    return [float(figure)] * len(view.sentences)


def _less(column: Column, figure: float) -> Column:
    return [one - figure for one in column]


def _ranks(column: Column) -> Column:
    """The place of each from the highest, 0 first; of figures as high, the first in the article is first."""
    heights = [-round(figure * _ALIKE) for figure in column]
    found = [0.0] * len(column)
    for rank, i in enumerate(sorted(range(len(column)), key=heights.__getitem__)):
        found[i] = rank
    return found
