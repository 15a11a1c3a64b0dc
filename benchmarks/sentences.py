"""Compares sentence ends with those marked by hand, in eight languages, beside syntok, pySBD and NLTK's Punkt.

The measure is the F1 of ends: a predicted end is right where a marked sentence ends. The golden rules (Dias 2014, the
Pragmatic Segmenter's test set) are hard texts in 21 languages. A record is right where all of its sentences are. Only
English has Punkt's parameters at hand; for the other languages NLTK's Punkt is untrained.
"""

import argparse
import re
from collections.abc import Callable, Sequence
from itertools import compress
from typing import Any

from articlecli import sentences
from articlecli.core import clean
from benchmarks.data import FOLDER, hold, load

_PARAGRAPH = re.compile(r"\S(?:(?!\n\s*\n).)*", re.DOTALL)
_SETS = {
    "en_gum-dev": "en",
    "en_ewt-dev": "en",
    "de_gsd-dev": "de",
    "fr_gsd-dev": "fr",
    "es_gsd-dev": "es",
    "it_isdt-dev": "it",
    "pt_bosque-dev": "pt",
    "nl_alpino-dev": "nl",
    "ru_gsd-dev": "ru",
}
# The golden rules name some languages by their English names.
_CODES = {
    "amharic": "am",
    "arabic": "ar",
    "armenian": "hy",
    "bulgarian": "bg",
    "burmese": "my",
    "chinese": "zh",
    "danish": "da",
    "greek": "el",
    "hindi": "hi",
    "japanese": "ja",
    "kazakh": "kk",
    "persian": "fa",
    "polish": "pl",
    "urdu": "ur",
}

_LONGEST = 50  # sentences of a text

Ends = Callable[[str], set[int]]  # from a text to the end offsets of its sentences


def main() -> None:
    """Prints the tables, and checks the figures against their floors."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sentences", description="Measure sentence ends.")
    parser.add_argument("--peers", action="store_true", help="beside syntok, pySBD and NLTK, which takes a minute")
    with_peers = parser.parse_args().peers
    rules = load("sentences/golden-rules")
    hold("sentences", {**_compare_ends(with_peers=with_peers), **_count_rules(rules, with_peers=with_peers)})


def _compare_ends(*, with_peers: bool) -> dict[str, float]:
    """Prints the F1 of each method on each set, and returns those of articlecli by their names."""
    methods = ("articlecli", "syntok", "pySBD", "NLTK's own") if with_peers else ("articlecli",)
    print(f"{'F1 of ends':16}" + "".join(f"{method:>12}" for method in methods))
    rows = []
    for name, code in _SETS.items():
        records = [piece for record in load(f"sentences/{name}") for piece in _pieces(record)]
        others = (_syntok(), _pysbd(code), _nltk(code)) if with_peers else ()
        rows.append([_f1(records, ends) for ends in (_ours(code), *others)])
        print(f"{name:16}" + "".join(f"{score:12.2f}" for score in rows[-1]))
    foreign = [row for row, code in zip(rows, _SETS.values(), strict=True) if code != "en"]
    means = [sum(column) / len(foreign) for column in zip(*foreign, strict=True)]
    print(f"{'mean of others':16}" + "".join(f"{score:12.2f}" for score in means))
    return {f"{name}: F1": row[0] for name, row in zip(_SETS, rows, strict=True)} | {"other languages: F1": means[0]}


def _count_rules(rules: Sequence[dict[str, Any]], *, with_peers: bool) -> dict[str, float]:
    """Prints how many golden rules are right by language, and returns the figures of articlecli.

    Some records ask to remove marks or markup from the text. No method that gives the text as it is can get them right.
    """
    records = [(_CODES.get(rule["lang"], rule["lang"]), rule) for rule in rules]
    methods = {"articlecli": _our_sentences, **({"pySBD": _pysbd_sentences} if with_peers else {})}
    right = {
        method: [split(rule["text"], code) == _folded(map(clean, rule["sents"])) for code, rule in records]
        for method, split in methods.items()
    }
    print(f"\n{'golden rules':16}" + "".join(f"{method:>12}" for method in methods) + f"{'of':>12}")
    wanted = {code: [code == each for each, _ in records] for code in dict.fromkeys(code for code, _ in records)}
    wanted["called golden"] = [rule["golden"] for rule in rules]
    wanted["text kept"] = [_letters(rule["sents"]) == _letters([rule["text"]]) for rule in rules]
    wanted["all"] = [True for _ in rules]
    for name, chosen in wanted.items():
        counts = [sum(compress(right[method], chosen)) for method in methods]
        print(f"{name:16}" + "".join(f"{count:12}" for count in counts) + f"{sum(chosen):12}")
    ours = right["articlecli"]
    english = [rule["golden"] and code == "en" for code, rule in records]
    return {
        "golden rules right": sum(compress(ours, english)),
        "golden rules right in all languages, %": _share(ours, wanted["called golden"]),
        "records of golden rules right, %": _share(ours, wanted["all"]),
    }


def _share(right: Sequence[bool], chosen: Sequence[bool]) -> float:
    return 100 * sum(compress(right, chosen)) / sum(chosen)


def _letters(texts: Sequence[str]) -> str:
    return "".join("".join(texts).split())


def _our_sentences(text: str, code: str) -> list[str]:
    return _folded(sentence.text for sentence in sentences(text, language=code))


def _pysbd_sentences(text: str, code: str) -> list[str]:
    return _folded(map(clean, _pysbd_splitter(code).segment(text)))


def _ours(code: str) -> Ends:
    return lambda text: {sentence.end for sentence in sentences(text, language=code)}


def _syntok() -> Ends:
    """Returns syntok's ends. It has one set of rules for English, Spanish and German."""
    import syntok.segmenter

    return lambda text: {
        sentence[-1].offset + len(sentence[-1].value)
        for paragraph in syntok.segmenter.analyze(text)
        for sentence in paragraph
    }


def _pysbd_splitter(code: str) -> Any:
    """Returns pySBD's splitter for a language; the English one for a language that pySBD doesn't know."""
    import pysbd

    try:
        return pysbd.Segmenter(language=code, clean=False)
    except ValueError:
        return pysbd.Segmenter(language="en", clean=False)


def _pysbd(code: str) -> Ends:
    """Returns pySBD's ends. Its own offsets are wrong where a sentence recurs, so each sentence is looked for."""
    splitter = _pysbd_splitter(code)

    def ends(text: str) -> list[int]:
        found, at = [], 0
        for sentence in splitter.segment(text):
            start = text.find(sentence.strip(), at)
            if start >= 0:
                at = start + len(sentence.strip())
                found.append(at)
        return found

    return _by_paragraph(ends)


def _nltk(code: str) -> Ends:
    """Returns the ends of NLTK's Punkt: with its own parameters for English, else untrained."""
    import nltk
    from nltk.tokenize.punkt import PunktSentenceTokenizer, PunktTokenizer

    nltk.data.path.append(str(FOLDER / "nltk_data"))
    punkt = PunktTokenizer("english") if code == "en" else PunktSentenceTokenizer()
    return _by_paragraph(lambda text: [end for _, end in punkt.span_tokenize(text)])


def _by_paragraph(ends: Callable[[str], list[int]]) -> Ends:
    """Returns a method that applies `ends` to each paragraph: a blank line ends a sentence for all methods."""
    return lambda text: {
        paragraph.start() + end for paragraph in _PARAGRAPH.finditer(text) for end in ends(paragraph[0])
    }


def _pieces(record: dict[str, Any]) -> list[dict[str, Any]]:
    """Returns a record in pieces of 50 marked sentences: a treebank is one paragraph, and pySBD's time is quadratic."""
    spans, found = record["sents"], []
    for i in range(0, len(spans), _LONGEST):
        start, end = spans[i][0], spans[min(i + _LONGEST, len(spans)) - 1][1]
        moved = [(first - start, last - start) for first, last in spans[i : i + _LONGEST]]
        found.append({"text": record["text"][start:end], "sents": moved})
    return found


def _f1(records: list[dict[str, Any]], ends: Ends) -> float:
    right = predicted = marked = 0
    for record in records:
        theirs, ours = {end for _, end in record["sents"]}, ends(record["text"])
        right += len(ours & theirs)
        predicted += len(ours)
        marked += len(theirs)
    return 200 * right / (predicted + marked)


def _folded(texts: Any) -> list[str]:
    return [" ".join(text.split()) for text in texts]


if __name__ == "__main__":
    main()
