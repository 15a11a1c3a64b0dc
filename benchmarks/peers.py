"""Runs the peers on texts: sumy, newspaper4k and summa choose a number of sentences. Punkt and YAKE are only timed.

`python -m benchmarks.peers` runs in the peers' own environment (`make peers`), so it imports only the peers and the
standard library. Each line of standard input is {"text": …, "rounds": …, "points": …}, where `rounds` is the number of
times that each method runs, and `points` the number of sentences. Each line of output has an answer by the name of each
method: {"summa": {"sentences": […], "seconds": …}}, with the seconds of the fastest round, or null where the method
fails. `python -m benchmarks.peers summa` loads and runs that method alone. `--language=french` before the names sets
the language of sumy's stemmer and stop words.

Each method gets a text and nothing else. Three of them need special treatment. newspaper4k returns nothing without a
title, so it gets a blank one. summa returns a share of the sentences, so it returns all with their scores, and the best
are taken. sumy's Edmundson method gets the words that sumy's own command gives it.
"""

import json
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

from benchmarks.timing import timed

POINTS = 3
PUNKT = "Punkt"  # without learned parameters; it cuts the text into sentences, and chooses none
YAKE = "yake"  # chooses keywords, and no sentences

_DEFAULT_LANGUAGE = "english"
LANGUAGE_OPTION = "--language="

Method = Callable[[str, int], list[str]]  # takes a text and the number of sentences

SUMY = {
    "sumy edmundson": "edmundson.EdmundsonSummarizer",
    "sumy kl": "kl.KLSummarizer",
    "sumy lex-rank": "lex_rank.LexRankSummarizer",
    "sumy lsa": "lsa.LsaSummarizer",
    "sumy luhn": "luhn.LuhnSummarizer",
    "sumy sum-basic": "sum_basic.SumBasicSummarizer",
    "sumy text-rank": "text_rank.TextRankSummarizer",
}


def main() -> None:
    """Reads each line of standard input, and prints a line with the answers."""
    language, names = _DEFAULT_LANGUAGE, sys.argv[1:]
    if names and names[0].startswith(LANGUAGE_OPTION):
        language = names.pop(0).removeprefix(LANGUAGE_OPTION)
    makers = {PUNKT: _punkt, "newspaper4k": _newspaper, "summa": _summa, YAKE: _yake}
    makers.update({name: partial(_sumy, path, language) for name, path in SUMY.items()})
    methods = {name: makers[name]() for name in names or makers}
    for line in sys.stdin:
        request = json.loads(line)
        answers = {
            name: _answer(partial(method, request["text"], request["points"]), request["rounds"])
            for name, method in methods.items()
        }
        print(json.dumps(answers))


def punkt() -> Callable[[str], list[str]]:
    """Returns NLTK's Punkt with its defaults: each method cuts sentences with it, or with something like it."""
    from nltk.tokenize.punkt import PunktSentenceTokenizer

    found: Callable[[str], list[str]] = PunktSentenceTokenizer().tokenize
    return found


def _punkt() -> Method:
    cut = punkt()
    return lambda text, _: cut(text)


def _answer(method: Callable[[], list[str]], rounds: int) -> dict[str, Any] | None:
    try:
        sentences, seconds = timed(method, rounds)
    except Exception:  # noqa: BLE001  # a peer that fails in any way has no sentences for this text
        return None
    return {"sentences": sentences, "seconds": seconds}


def _sumy(path: str, language: str) -> Method:
    from sumy.nlp.stemmers import Stemmer
    from sumy.nlp.tokenizers import Tokenizer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.utils import get_stop_words

    module, _, name = path.partition(".")
    summarizer = getattr(import_module(f"sumy.summarizers.{module}"), name)(Stemmer(language))
    # The data has Punkt's parameters for English alone; the stemmer and the stop words are the language's.
    stop_words, tokenizer = get_stop_words(language), Tokenizer(_DEFAULT_LANGUAGE)

    def method(text: str, points: int) -> list[str]:
        parser = PlaintextParser.from_string(text, tokenizer)
        if module == "edmundson":
            summarizer.null_words = stop_words
            summarizer.bonus_words, summarizer.stigma_words = parser.significant_words, parser.stigma_words
        else:
            summarizer.stop_words = stop_words
        return [str(sentence) for sentence in summarizer(parser.document, points)]

    return method


def _newspaper() -> Method:
    from newspaper import nlp
    from newspaper.text import StopWords
    from nltk.tokenize import PunktTokenizer

    stop_words = StopWords("en")
    # newspaper4k would load this itself, but first downloads data: it asks for Punkt's older form as well.
    nlp.split_sentences._tokenizer = PunktTokenizer("english")  # noqa: SLF001
    return lambda text, points: list(nlp.summarize(" ", text, stop_words, max_sents=points))


def _summa() -> Method:
    from summa.summarizer import summarize

    def method(text: str, points: int) -> list[str]:
        ranked = list(enumerate(summarize(text, ratio=1.0, scores=True)))
        best = sorted(ranked, key=lambda found: -found[1][1])[:points]
        return [sentence for _, (sentence, _) in sorted(best)]

    return method


def _yake() -> Method:
    from yake import KeywordExtractor

    return lambda text, points: [keyword for keyword, _ in KeywordExtractor(top=points).extract_keywords(text)]


if __name__ == "__main__":
    main()
