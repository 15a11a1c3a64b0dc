"""What `news` sees in a sentence: each function a feature, a number for each of an article's sentences.

Learning and running use this one module, so that they can't drift apart. None is quadratic in the article's length.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping

from articlecli.scorers._vectors import likeness
from articlecli.scorers._view import Column, View

_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")  # "she said “nothing at all” then"


def columns(view: View) -> dict[str, Column]:
    """All features by their names, and what is made of them: ranks, averages, and what the first sentence has.

    The last two are the same for each sentence of an article, so that the others can be weighed by them.
    """
    found = {feature.__name__: feature(view) for feature in FEATURES}
    found |= {f"rank by {name}": _ranks(found[name]) for name in RANKED}
    found |= {f"average {name}": _same(view, sum(found[name]) / len(found[name])) for name in AVERAGED}
    found |= {f"lead's {name}": _same(view, found[name][0]) for name in OF_LEAD}
    return found


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
    return [float(length) for length in view.lengths]


def log_words(view: View) -> Column:
    """The logarithm of that."""
    return [math.log(length) for length in view.lengths]


def letters(view: View) -> Column:
    """The length of its average word."""
    return [len(sentence.text) / length for sentence, length in zip(view.sentences, view.lengths, strict=True)]


def content(view: View) -> Column:
    """The share of content words."""
    return [len(sentence.terms) / length for sentence, length in zip(view.sentences, view.lengths, strict=True)]


def names(view: View) -> Column:
    """How many words have a capital where none is owed to the sentence's beginning."""
    return [float(len([word for word in words[1:] if word[:1].isupper()])) for words in view.written]


def numbers(view: View) -> Column:
    """How many figures it has."""
    return [float(len([word for word in words if word[:1].isdigit()])) for words in view.lower]


def commas(view: View) -> Column:
    """Commas a word."""
    return [sentence.text.count(",") / length for sentence, length in zip(view.sentences, view.lengths, strict=True)]


def colon(view: View) -> Column:
    """Whether it has a colon."""
    return [float(":" in sentence.text) for sentence in view.sentences]


def question(view: View) -> Column:
    """Whether it asks."""
    return [float("?" in sentence.text) for sentence in view.sentences]


def dashes(view: View) -> Column:
    """Whether it has a dash."""
    return [float("--" in sentence.text or "—" in sentence.text) for sentence in view.sentences]


def quoted(view: View) -> Column:
    """The share of it that stands in quotation marks."""
    return [_share(sum(map(len, _QUOTED.findall(s.text))), len(s.text)) for s in view.sentences]


def manner(view: View) -> Column:
    """What its function words are worth on average: "the" and "of" more, "I" and "so" less."""
    worth = view.lexicon.manners
    return [
        sum([worth[word] for word in words if word in worth]) / length
        for words, length in zip(view.lower, view.lengths, strict=True)
    ]


# Likeness


def like_lead(view: View) -> Column:
    """The cosine to the first sentence, less the article's mean."""
    likenesses = [likeness(vector, view.vectors[0]) for vector in view.vectors]
    return _less(likenesses, sum(likenesses) / len(likenesses))


def like_beginning(view: View) -> Column:
    """The largest cosine to one of the first three, itself left out."""
    first = view.vectors[:3]
    return [
        max((likeness(vector, other) for j, other in enumerate(first) if j != i), default=0.0)
        for i, vector in enumerate(view.vectors)
    ]


def like_before(view: View) -> Column:
    """The cosine to the sentence before."""
    return [0.0, *(likeness(a, b) for a, b in zip(view.vectors[1:], view.vectors, strict=False))]


def like_after(view: View) -> Column:
    """The cosine to the sentence after."""
    return [*like_before(view)[1:], 0.0]


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
    return _means(view, view.rarity)


def frequency(view: View) -> Column:
    """How frequent its words are in the article: the mean logarithm."""
    return _means(view, {term: math.log(count) for term, count in view.used.counts.items()})


def salience(view: View) -> Column:
    """The sum of its words' frequency times rarity."""
    return _sums(view, _salience(view))


def salience_a_word(view: View) -> Column:
    """The same, over the number of words."""
    return [total / length for total, length in zip(salience(view), view.lengths, strict=True)]


def novelty(view: View) -> Column:
    """The share of its words that the article has not had before."""
    first = view.used.first
    return [_share(sum(first[term] == i for term in terms), len(terms)) for i, terms in enumerate(view.used.sets)]


def worth(view: View) -> Column:
    """What its words are worth on average, by what picked sentences had before."""
    known = view.lexicon.worths
    return _means(view, {term: known.get(term, 0.0) for term in view.used.counts})


def total_worth(view: View) -> Column:
    """The sum of its words' worth."""
    known = view.lexicon.worths
    return _sums(view, {term: known.get(term, 0.0) for term in view.used.counts})


def lowest_worth(view: View) -> Column:
    """The worth of the least of its words."""
    known = view.lexicon.worths
    return [min((known.get(term, 0.0) for term in terms), default=0.0) for terms in view.used.sets]


def overlap(view: View) -> Column:
    """The ROUGE-1 with a highlight that is to be expected of its words' importance, less the article's highest."""
    expected = zip(_sums(view, view.importance), view.lengths, strict=True)
    overlaps = [2 * shared / (length + _HIGHLIGHT) for shared, length in expected]
    return _less(overlaps, max(overlaps))


def best_words(view: View) -> Column:
    """The importance of its four most important words."""
    known = view.importance
    return [sum(sorted(map(known.__getitem__, terms), reverse=True)[:4]) for terms in view.used.sets]


def precision_without_lead(view: View) -> Column:
    """The importance of the words that the first sentence hasn't, over its words; 0 for the first sentence."""
    known, lead = view.importance, view.used.sets[0]
    rest = zip(view.used.sets[1:], view.lengths[1:], strict=True)
    return [0.0, *(sum(known[term] for term in terms if term not in lead) / length for terms, length in rest)]


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
_ALIKE = 9  # decimal places: what differs in later ones is as high, or the rank would hang on how Python adds
RANKED = ("rarity", "salience_a_word", "worth")
AVERAGED = ("manner", "quoted")
OF_LEAD = ("worth",)


def _salience(view: View) -> dict[str, float]:
    return {term: view.rarity[term] * math.log(count) for term, count in view.used.counts.items()}


def _sums(view: View, figures: Mapping[str, float]) -> Column:
    """The sum of the figures of each sentence's terms."""
    return [sum(map(figures.__getitem__, terms)) for terms in view.used.sets]


def _means(view: View, figures: Mapping[str, float]) -> Column:
    return [_share(total, len(terms)) for total, terms in zip(_sums(view, figures), view.used.sets, strict=True)]


def _share(part: float, whole: int) -> float:
    return part / whole if whole else 0.0


def _same(view: View, figure: float) -> Column:
    return [float(figure)] * len(view.sentences)


def _less(column: Column, figure: float) -> Column:
    return [one - figure for one in column]


def _ranks(column: Column) -> Column:
    """The place of each from the highest, 0 first; of figures as high, the first in the article is first."""
    found = [0.0] * len(column)
    for rank, i in enumerate(sorted(range(len(column)), key=lambda i: -round(column[i], _ALIKE))):
        found[i] = float(rank)
    return found
