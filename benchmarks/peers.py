"""What the peers choose of a text: sumy, newspaper4k and summa, three sentences each, beside Punkt for the time.

`python -m benchmarks.peers` runs in an environment of the peers' own (`make peers`), so that it needs nothing but them
and the standard library. It reads {"text": …, "rounds": …} from each line of standard input and writes a line with
{"sentences": […], "seconds": …} for each method, null in place of that for a method that fails; `rounds` is how often
the method runs, and the seconds are those of the fastest round. `python -m benchmarks.peers summa` loads and runs that
method alone. YAKE, which chooses keywords, is among them for the time too.

Each method has a text and nothing else, as the others in the table have. What that asks for: newspaper4k gives nothing
without a title, so it gets a blank one; summa gives a share of the sentences, so it gives all with their scores, and
the best are taken; Edmundson's method of sumy gets the words that sumy's own command gives it.
"""

import json
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

from benchmarks.timing import timed

POINTS = 3
PUNKT = "Punkt"  # without parameters; it cuts the sentences, and chooses none
YAKE = "yake"  # chooses no sentences either

Method = Callable[[str], list[str]]

_SUMY = {
    "edmundson": "edmundson.EdmundsonSummarizer",
    "kl": "kl.KLSummarizer",
    "lex-rank": "lex_rank.LexRankSummarizer",
    "lsa": "lsa.LsaSummarizer",
    "luhn": "luhn.LuhnSummarizer",
    "sum-basic": "sum_basic.SumBasicSummarizer",
    "text-rank": "text_rank.TextRankSummarizer",
}


def main() -> None:
    """Answers each line."""
    makers = {PUNKT: punkt, "newspaper4k": _newspaper, "summa": _summa, YAKE: _yake}
    makers.update({f"sumy {name}": partial(_sumy, path) for name, path in _SUMY.items()})
    methods = {name: makers[name]() for name in sys.argv[1:] or makers}
    for line in sys.stdin:
        asked = json.loads(line)
        answers = {name: _answer(method, asked["text"], asked["rounds"]) for name, method in methods.items()}
        print(json.dumps(answers))


def punkt() -> Method:
    """NLTK's Punkt as it comes, which each method needs or has a counterpart of."""
    from nltk.tokenize.punkt import PunktSentenceTokenizer

    found: Method = PunktSentenceTokenizer().tokenize
    return found


def _answer(method: Method, text: str, rounds: int) -> dict[str, Any] | None:
    try:
        sentences, seconds = timed(partial(method, text), rounds)
    except Exception:  # noqa: BLE001  # whatever a peer stumbles over, it has no sentences for this text
        return None
    return {"sentences": sentences, "seconds": seconds}


def _sumy(path: str) -> Method:
    from sumy.nlp.stemmers import Stemmer
    from sumy.nlp.tokenizers import Tokenizer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.utils import get_stop_words

    module, _, name = path.partition(".")
    summarizer = getattr(import_module(f"sumy.summarizers.{module}"), name)(Stemmer("english"))
    stop_words, tokenizer = get_stop_words("english"), Tokenizer("english")

    def method(text: str) -> list[str]:
        parser = PlaintextParser.from_string(text, tokenizer)
        if module == "edmundson":
            summarizer.null_words = stop_words
            summarizer.bonus_words, summarizer.stigma_words = parser.significant_words, parser.stigma_words
        else:
            summarizer.stop_words = stop_words
        return [str(sentence) for sentence in summarizer(parser.document, POINTS)]

    return method


def _newspaper() -> Method:
    from newspaper import nlp
    from newspaper.text import StopWords
    from nltk.tokenize import PunktTokenizer

    stop_words = StopWords("en")
    # What it would load itself, and fetch first: it asks for Punkt's older form as well.
    nlp.split_sentences._tokenizer = PunktTokenizer("english")  # noqa: SLF001
    return lambda text: list(nlp.summarize(" ", text, stop_words, max_sents=POINTS))


def _summa() -> Method:
    from summa.summarizer import summarize

    def method(text: str) -> list[str]:
        ranked = list(enumerate(summarize(text, ratio=1.0, scores=True)))
        best = sorted(ranked, key=lambda found: -found[1][1])[:POINTS]
        return [sentence for _, (sentence, _) in sorted(best)]

    return method


def _yake() -> Method:
    from yake import KeywordExtractor

    extractor = KeywordExtractor(top=POINTS)
    return lambda text: [keyword for keyword, _ in extractor.extract_keywords(text)]


if __name__ == "__main__":
    main()
