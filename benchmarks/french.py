"""Compares one key point of French news with the journalist's abstract, by ROUGE F1, beside the lead and sumy.

The articles are those of keypoints/french-dev: each has a headline, a text, and an abstract of one sentence, which the
text lacks. The lead is the first sentence of the text. The words for ROUGE keep letters with accents, which rouge-score
drops, and are stemmed by Snowball's French stemmer.

The default scorer knows no French words. It is measured as French has it, and on every third article as a language has
it of which no function words and no stems are known. `--peers` adds sumy and three more scorers, which takes
minutes.
"""

import argparse
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from statistics import fmean
from typing import Any

import Stemmer

from articlecli import languages, scorers
from articlecli.core.article import fold
from articlecli.languages import Language
from articlecli.languages._groups import Words
from benchmarks import peer_runs, rouge
from benchmarks.data import hold, limits, load
from benchmarks.peers import LANGUAGE_OPTION, SUMY
from benchmarks.stages import Prepared, key_points, prepare

FRENCH = languages.load("fr")
_POINTS = 1
_MEASURES = ("rouge1", "rouge2")
_WORD = re.compile(r"[^\W_]+")
_OTHERS = (scorers.FALLBACK, "lexrank", "textrank")  # scorers that are measured with the peers
_UNKNOWN_EVERY = 3


class _Tokenizer:
    """Cuts a French text into the stems of its words: "l'été" has "l" and "été"."""

    def __init__(self) -> None:
        self._stem: Callable[[str], str] = cache(Stemmer.Stemmer("french", 0).stemWord)

    def tokenize(self, text: str) -> list[str]:
        """Returns the stems of a text's words, in their order."""
        return [self._stem(word) for word in _WORD.findall(text.lower())]


TOKENIZER = _Tokenizer()


def without_words(language: Language) -> Language:
    """Returns the language without its words and its stemmer: as little is known of one without a folder."""
    return language._replace(stemmer=None, words=Words(pattern=language.words.pattern))


def article_of(record: dict[str, Any]) -> str:
    """Returns the article of a record: its headline and its text."""
    return f"{record['headline']}\n\n{record['text']}"


def main() -> None:
    """Prints the tables for keypoints/french-dev, and checks the floors."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.french", description="Measure French key points.")
    parser.add_argument("--peers", action="store_true", help="measure sumy and three more scorers, too")
    with_peers = parser.parse_args().peers and peer_runs.are_installed()
    records = load("keypoints/french-dev")
    articles = [prepare(article_of(record), FRENCH) for record in records]
    print(f"{len(records)} articles of keypoints/french-dev, {_POINTS} point each\n")
    runs = {"lead": [_first_sentence(article) for article in articles]}
    names = (scorers.DEFAULT, *_OTHERS) if with_peers else (scorers.DEFAULT,)
    runs |= {name: _chosen(articles, name) for name in names}
    if with_peers:
        runs |= _of_sumy([record["text"] for record in records])
    means = _table(records, runs)
    reached = _over(means, "lead", "the lead")
    if with_peers:
        reached |= _over(means, max((name for name in runs if name in SUMY), key=lambda name: sum(means[name])), "sumy")

    some = records[::_UNKNOWN_EVERY]
    print(f"\n{len(some)} of these articles, without French function words and stems\n")
    unknown = [prepare(article_of(record), without_words(FRENCH)) for record in some]
    runs = {"lead": runs["lead"][::_UNKNOWN_EVERY]}
    runs |= {name: _chosen(unknown, name) for name in (scorers.DEFAULT, scorers.FALLBACK)}
    means = _table(some, runs)
    reached |= _over(means, "lead", "the lead, no words known")
    reached |= _over(means, scorers.FALLBACK, f"{scorers.FALLBACK}, no words known")
    print()
    hold("french", reached, left_out=[] if with_peers else [name for name in limits("french").floors if "sumy" in name])


def _first_sentence(article: Prepared) -> list[str]:
    """Returns the first sentence of the article's text that has words."""
    return [fold(sentence.text) for sentence in article.sentences if sentence.words][:_POINTS]


def _chosen(articles: Sequence[Prepared], scorer: str) -> list[list[str]]:
    return [[point.text for point in key_points(article, scorer, _POINTS)] for article in articles]


def _of_sumy(texts: Sequence[str]) -> dict[str, list[list[str]]]:
    """Returns the sentences that each of sumy's methods chooses, with its French stemmer and stop words."""
    answers = peer_runs.answers(texts, len(texts), _POINTS, [f"{LANGUAGE_OPTION}french", *SUMY])
    return {
        name: [[fold(sentence) for sentence in answer[name]["sentences"]] if answer[name] else [] for answer in answers]
        for name in SUMY
    }


def _table(records: Sequence[dict[str, Any]], runs: Mapping[str, Sequence[Sequence[str]]]) -> dict[str, list[float]]:
    """Prints a row for each method, and returns the means of its ROUGE-1 and ROUGE-2. The first is the lead."""
    summaries = [[record["summary"]] for record in records]
    print(f"{'':16}{'ROUGE-1':>9}{'ROUGE-2':>9}{'R-1 over the lead':>24}{'R-2 over the lead':>24}")
    lead: rouge.Scores = {}
    means: dict[str, list[float]] = {}
    for name, points in runs.items():
        scores = rouge.scores(summaries, points, TOKENIZER)
        lead = lead or scores
        means[name] = [fmean(scores[measure]) for measure in _MEASURES]
        over = "".join(f"{rouge.difference(scores[m], lead[m])!s:>24}" for m in _MEASURES) if name != "lead" else ""
        print(f"{name:16}{''.join(f'{mean:9.2f}' for mean in means[name])}{over}", flush=True)
    return means


def _over(means: Mapping[str, Sequence[float]], other: str, shown: str) -> dict[str, float]:
    """Returns by how much the default scorer's figures are over another method's, which is named as `shown`."""
    pairs = zip(_MEASURES, means[scorers.DEFAULT], means[other], strict=True)
    return {f"{scorers.DEFAULT}: {rouge.MEASURES[measure]} over {shown}": our - their for measure, our, their in pairs}


if __name__ == "__main__":
    main()
