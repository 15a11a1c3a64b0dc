"""The methods of the literature, each with a case worked out by hand, and rules that hold for every scorer.

The words in the cases, such as `gull`, equal their stems, so the words of a sentence are also its terms.
"""

import math
import random
import sys
from collections import Counter
from collections.abc import Sequence
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlecli import languages, scorers
from articlecli.core.article import Article, Passage, Sentence, Source
from articlecli.languages import Language
from articlecli.scorers import edmundson, kl, lexrank, lsa, luhn, sumbasic, textrank

_ARTICLE = Article(Source(""), ())


def _sentences(*texts: str, paragraphs: Sequence[int] = ()) -> list[Sentence]:
    """Sentences of these words. All words that are no function words are terms."""
    language = languages.load("en")
    found = []
    for i, text in enumerate(texts):
        terms = tuple(word for word in text.split() if word not in language.words.function_words)
        paragraph = paragraphs[i] if paragraphs else i
        found.append(Sentence(text, 0, 0, paragraph, len(text.split()), terms))
    return found


def test_luhn_by_hand(english: Language) -> None:
    """Of 8 terms gull and boat occur twice, the others once. These make up more than 0.3 of all: they are significant.

    1. They stand at places 0 and 2: 2 * 2 / 3
    2. They stand at places 0 and 5, with four words between, the widest gap that a cluster may have: 2 * 2 / 6
    3. There is none: 0
    """
    sentences = _sentences("gull the boat net", "gull the of in on boat", "mast sail keel")
    assert luhn.score(_ARTICLE, sentences, english) == pytest.approx([1, (4 / 6) / (4 / 3), 0])


def test_luhn_splits_clusters_at_wide_gaps(english: Language) -> None:
    """Five words stand between gull and boat, so there are two clusters of one word, each worth 1 * 1 / 1."""
    sentences = _sentences("gull the boat net", "gull the of in on at boat", "mast sail keel")
    assert luhn.score(_ARTICLE, sentences, english) == pytest.approx([1, 1 / (4 / 3), 0])


def test_edmundson_by_hand(english: Language) -> None:
    """The headline has gull, a heading has boat. The table has each method's weights, divided by the largest:

                       cue          key             title        location                  sum
    mist mist           0            2 + 2 -> 1      0            first, opens: 2 -> 1      2
    perhaps gull       -1 -> -1      0               2 -> 1       first: 1 -> 0.5           0.5
    boat sail           0            0               1 -> 0.5     opens: 1 -> 0.5           1
    record              1 ->  1      0               0            0                         1

    Only mist occurs twice, so it is the only key word. 0.5 becomes 0 and 2 becomes 1.
    """
    article = Article(Source(""), (), headline=Passage("Gull", 0, 4), sections=(Passage("Boat", 0, 4),))
    sentences = _sentences("mist mist", "perhaps gull", "boat sail", "record", paragraphs=(0, 0, 1, 1))
    assert edmundson.score(article, sentences, english) == pytest.approx([1, 0, 1 / 3, 1 / 3])


def test_lexrank_by_hand(english: Language) -> None:
    """Sentences ab, a and b. Each term is in two of three, so the first is c = 1 / sqrt 2 similar to each other one.

    The degree of the first is 1 + 2c = 1 + sqrt 2, and that of the others 1 + c. In each, 1 is for the sentence itself.
    The ranks p, q, q sum to 3. The first receives p / (1 + 2c) + 2qc / (1 + c). The factors of p and 2q are sqrt 2 - 1:

        p = 0.15 + 0.85 * (sqrt 2 - 1) * (p + 2q) = 0.15 + 2.55 * (sqrt 2 - 1),  q = (3 - p) / 2
    """
    p = 0.15 + 2.55 * (math.sqrt(2) - 1)
    q = (3 - p) / 2
    scores = lexrank.score(_ARTICLE, _sentences("gull boat", "gull", "boat"), english)
    assert scores == pytest.approx([1, q / p, q / p], abs=0.001)


def test_textrank_by_hand(english: Language) -> None:
    """The first sentence has 4 terms. It shares one with the second, which has 2, and two with the third, which has 4.

    With u = log 2 its links weigh 1 / (2u + u) and 2 / (2u + 2u), which is 2 to 3. So it gives 2/5 and 3/5 of its rank
    p, and receives all that the two have, q and r. The fourth sentence has no link.

        q = 0.15 + 0.85 * 2/5 * p,  r = 0.15 + 0.85 * 3/5 * p,  p = 0.15 + 0.85 * (q + r) = 0.405 + 0.7225 * p
    """
    p = 0.405 / 0.2775
    q, r = 0.15 + 0.34 * p, 0.15 + 0.51 * p
    sentences = _sentences("gull boat net mast", "gull sail", "boat net keel rope", "mayor slept")
    assert textrank.score(_ARTICLE, sentences, english) == pytest.approx([1, q / p, r / p, 0.15 / p], abs=0.001)


def test_lsa_by_hand(english: Language) -> None:
    """Four sentences ab, one a and one b. Both terms are equally frequent. In the plane of the two terms A A' is

        4 * [1/2 1/2; 1/2 1/2] + [1 0; 0 1],  with the eigenvalues 4 + 1 on the diagonal and 1 across it.

    So the weights are sqrt 5 and 1, and 1 is less than half of sqrt 5: only the diagonal matters. The sentences ab lie
    on it with their full length, and a and b with 1 / sqrt 2 of it.
    """
    scores = lsa.score(_ARTICLE, _sentences(*["gull boat"] * 4, "gull", "boat"), english)
    assert scores == pytest.approx([1, 1, 1, 1, math.sqrt(1 / 2), math.sqrt(1 / 2)], abs=0.01)


def test_lsa_counts_a_second_topic_of_more_than_half_the_weight(english: Language) -> None:
    """Three sentences a, two b, one c: the weights are sqrt 3, sqrt 2 and 1, and half of the first is 0.87.

    All three matter, so every sentence keeps its full length. With five sentences a, half of the first weight is 1.12.
    The second weight, 1.41, still matters, but the last, 1, doesn't.
    """
    three, five = ["gull"] * 3 + ["boat"] * 2 + ["net"], ["gull"] * 5 + ["boat"] * 2 + ["net"]
    assert lsa.score(_ARTICLE, _sentences(*three), english) == pytest.approx([1] * 6, abs=0.05)
    assert lsa.score(_ARTICLE, _sentences(*five), english) == pytest.approx([1] * 7 + [0], abs=0.05)


def test_sumbasic_by_hand(english: Language) -> None:
    """14 words: gull 3 times, boat twice, the others once.

    1. gull is likeliest, 3/14. The first sentence has it, so it is chosen, although the last is better on average.
    2. The chance of gull is squared to 0.05. Now boat is likeliest, 2/14: the last sentence is chosen.
    3. The chance of boat is squared to 0.02. Now the unused words that occur once are likeliest, 1/14: the second.
    4. The third is left.
    """
    sentences = _sentences("gull net mast sail", "gull keel rope oar", "gull quay pier mole", "boat boat")
    assert sumbasic.score(_ARTICLE, sentences, english) == [1, 0.5, 0.25, 0.75]


def test_kl_by_hand(english: Language) -> None:
    """The shares are a 3/6, b 2/6, c 1/6. The summary begins with each word once, so its size is 3. The sentences add

        b c:    log 5/3 - 2/6 log 2 - 1/6 log 2 =  0.16
        a:      log 4/3 - 3/6 log 2             = -0.06
        a a b:  log 6/3 - 3/6 log 3 - 2/6 log 2 = -0.09    the first

    Then the summary has a three times, b twice and c once. These are the article's shares, so any more words do harm:

        b c:    log 8/6 - 2/6 log 3/2 - 1/6 log 2 = 0.04
        a:      log 7/6 - 3/6 log 4/3             = 0.01   the second
    """
    sentences = _sentences("boat net", "gull", "gull gull boat")
    assert kl.score(_ARTICLE, sentences, english) == pytest.approx([1 / 3, 2 / 3, 1])


_TERMS = st.lists(st.sampled_from(["gull", "boat", "net", "mast", "sail", "keel"]), max_size=7).map(" ".join)
_STORIES = st.lists(_TERMS, min_size=1, max_size=9)


@pytest.mark.slow
@given(_STORIES)
def test_kl_chooses_the_sentence_that_the_definition_chooses(texts: list[str]) -> None:
    """The first sentence that is chosen makes the divergence smallest. The test writes the divergence out in full."""
    sentences = _sentences(*texts)
    times = Counter(term for sentence in sentences for term in sentence.terms)
    with_terms = [i for i, sentence in enumerate(sentences) if sentence.terms]

    def divergence(i: int) -> float:
        summary = Counter(times.keys()) + Counter(sentences[i].terms)
        shares = {term: count / times.total() for term, count in times.items()}
        return sum(p * math.log(p / (summary[term] / summary.total())) for term, p in shares.items())

    scores = kl.score(_ARTICLE, sentences, languages.load("en"))
    if with_terms:
        assert divergence(scores.index(1)) == pytest.approx(min(map(divergence, with_terms)))


@pytest.mark.slow
@given(_STORIES)
def test_textrank_gives_the_ranks_of_the_full_graph(texts: list[str]) -> None:
    """The test writes all links down: each sentence's rank is then the sum of the parts that its neighbours give it."""
    sentences = _sentences(*texts)
    sets = [set(sentence.terms) for sentence in sentences]

    def weight(i: int, j: int) -> float:
        lengths = len(sentences[i].terms), len(sentences[j].terms)
        common = len(sets[i] & sets[j])
        return common / sum(map(math.log, lengths)) if i != j and common and lengths != (1, 1) else 0

    every = range(len(sentences))
    weights = [[weight(i, j) for j in every] for i in every]
    degrees = list(map(sum, weights))
    ranks = [1.0] * len(sentences)
    for _ in range(200):
        ranks = [0.15 + 0.85 * sum(weights[i][j] / degrees[j] * ranks[j] for j in every if degrees[j]) for i in every]
    scores = textrank.score(_ARTICLE, sentences, languages.load("en"))
    assert scores == pytest.approx([rank / max(ranks) for rank in ranks], abs=0.01)


@pytest.mark.slow
@pytest.mark.parametrize("name", scorers.names())
@given(texts=_STORIES)
def test_a_score_for_each_sentence_and_the_best_is_1(name: str, texts: list[str]) -> None:
    sentences, english = _sentences(*texts), languages.load("en")
    scores = scorers.score(name, _ARTICLE, sentences, english)
    assert len(scores) == len(sentences)
    assert all(0 <= score <= 1 for score in scores)
    assert max(scores) == 1 or len(set(scores)) == 1
    assert scores == scorers.score(name, _ARTICLE, sentences, english)


@pytest.mark.parametrize("name", scorers.names())
@pytest.mark.parametrize(
    "texts",
    [
        ["gull boat net"],
        [""],
        ["the"],
        ["", "the of", ""],
        ["gull boat", "", "boat"],
        ["gull boat net"] * 70,
        ["gull"] * 70,
        [f"gull{i} boat{i}" for i in range(70)],
        ["gull boat " * 80, "gull", ""],
    ],
    ids=["one", "empty", "no-terms", "several-without", "one-without", "the-same", "one-word", "all-different", "long"],
)
def test_odd_articles_get_scores_too(name: str, texts: list[str], english: Language) -> None:
    scores = scorers.score(name, _ARTICLE, _sentences(*texts), english)
    assert len(scores) == len(texts)
    assert all(0 <= score <= 1 for score in scores)
    assert max(scores) == 1 or len(set(scores)) == 1


def _story(length: int) -> list[Sentence]:
    """Sentences of 4 to 9 terms. The n-th term of the vocabulary is about 1/n as frequent as the first."""
    chance = random.Random(1)
    vocabulary = [f"w{i}" for i in range(2000)]
    weights = [1 / (i + 1) for i in range(2000)]
    return _sentences(*(" ".join(chance.choices(vocabulary, weights, k=chance.randint(4, 9))) for _ in range(length)))


def _steps(name: str, sentences: list[Sentence], language: Language) -> int:
    """The number of steps to score the sentences: calls and lines of `scorers`, each counted whenever it runs."""
    steps = 0

    def count(frame: FrameType, event: str, argument: object) -> object:
        nonlocal steps
        steps += 1
        return count

    def only_ours(frame: FrameType, event: str, argument: object) -> object:
        return count(frame, event, argument) if "scorers" in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(only_ours)  # type: ignore[arg-type]
    try:
        scorers.score(name, _ARTICLE, sentences, language)
    finally:
        sys.settrace(before)
    return steps


@pytest.mark.slow
@pytest.mark.parametrize("name", scorers.names())
def test_the_work_grows_with_the_length_and_not_with_its_square(name: str, english: Language) -> None:
    """With four times the sentences, a method that compared all pairs would take sixteen times the steps."""
    short, long = (_steps(name, _story(length), english) for length in (300, 1200))
    assert long < 7 * short
