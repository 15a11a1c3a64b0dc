"""An article as `news` sees it: what several of its features need, found once."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from articlecli import background
from articlecli.article import Article, Passage, Sentence
from articlecli.languages import Language
from articlecli.scorers._vectors import Vector, combined, product, unit_tf_idf
from articlecli.scorers._words import Lexicon, Use, importances, use
from articlecli.segmentation import terms_of

Column = list[float]  # a number for each sentence


@dataclass(frozen=True, slots=True)
class View:
    """An article as the features see it."""

    article: Article
    sentences: Sequence[Sentence]
    lengths: Sequence[int]  # words of each sentence, at least 1
    written: Sequence[Sequence[str]]  # what stands between its blanks
    lower: Sequence[Sequence[str]]  # the same in lower case, without marks around it
    used: Use
    rarity: Mapping[str, float]  # of each term in the language
    importance: Mapping[str, float]  # of each term in the article
    vectors: Sequence[Vector]  # rarity, with length 1
    forward: Column  # likeness to all that comes after
    backward: Column  # to all that came before
    lexicon: Lexicon
    headline: frozenset[str]  # its terms


_MARKS = ".,;:!?\"'“”‘’()[]-–—"


def view_of(
    article: Article,
    sentences: Sequence[Sentence],
    language: Language,
    lexicon: Lexicon,
    clues: Mapping[str, float],
) -> View:
    """The article as the features see it. `clues` are the weights of `_words.importances`."""
    used = use(sentences)
    known = background.load(language)
    rarity = {term: known.rarity(term) if known else 1.0 for term in used.counts}
    headline, deck = (_terms(passage, language) for passage in (article.headline, article.deck))
    written = [sentence.text.split() for sentence in sentences]
    forward, backward = _directions(unit_tf_idf(sentences))
    return View(
        article=article,
        sentences=sentences,
        lengths=[max(1, sentence.words) for sentence in sentences],
        written=written,
        lower=[[word.strip(_MARKS).lower() for word in words] for words in written],
        used=used,
        rarity=rarity,
        importance=importances(used, lexicon, clues, headline | deck),
        vectors=[_unit({term: rarity[term] for term in terms}) for terms in used.sets],
        forward=forward,
        backward=backward,
        lexicon=lexicon,
        headline=headline,
    )


def _terms(passage: Passage | None, language: Language) -> frozenset[str]:
    return frozenset(terms_of(passage.text, language)) if passage else frozenset()


def _directions(vectors: Sequence[Vector]) -> tuple[Column, Column]:
    """Each vector's product with the sum of those after it, and of those before it."""
    total = combined(vectors, [1.0] * len(vectors))
    before: dict[str, float] = dict.fromkeys(total, 0.0)
    forward, backward = [], []
    for vector in vectors:
        back = product(vector, before)
        backward.append(back)
        forward.append(product(vector, total) - back - product(vector, vector))
        for term, weight in vector.items():
            before[term] += weight
    return forward, backward


def _unit(weights: Mapping[str, float]) -> Vector:
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {term: weight / length for term, weight in weights.items()}
