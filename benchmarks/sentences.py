"""Compares sentence ends with those marked by hand, in eight languages, beside syntok, pySBD and NLTK's Punkt.

The measure is the F1 of ends: a predicted end is right where a marked sentence ends. The golden rules (Dias 2014, the
Pragmatic Segmenter's test set) are hard texts in 21 languages. A record is right where all of its sentences are. Only
English has Punkt's parameters at hand; for the other languages NLTK's Punkt is untrained.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from articlecli import sentences
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

Ends = Callable[[str], set[int]]  # from a text to the end offsets of its sentences


def main() -> None:
    """Prints the tables, and checks the figures against their floors."""
    rules = load("sentences/golden-rules")
    hold("sentences", {**_compare_ends(), **_count_rules(rules)})


def _compare_ends() -> dict[str, float]:
    """Prints the F1 of each method on each set, and returns those of articlecli by their names."""
    methods = ("articlecli", "syntok", "pySBD", "NLTK's own")
    print(f"{'F1 of ends':16}" + "".join(f"{method:>12}" for method in methods))
    rows = []
    for name, code in _SETS.items():
        records = load(f"sentences/{name}")
        rows.append([_f1(records, ends) for ends in (_ours(code), _syntok(), _pysbd(code), _nltk(code))])
        print(f"{name:16}" + "".join(f"{score:12.2f}" for score in rows[-1]))
    others = [row for row, code in zip(rows, _SETS.values(), strict=True) if code != "en"]
    means = [sum(column) / len(others) for column in zip(*others, strict=True)]
    print(f"{'mean of others':16}" + "".join(f"{score:12.2f}" for score in means))
    return {f"{name}: F1": row[0] for name, row in zip(_SETS, rows, strict=True)} | {"other languages: F1": means[0]}


def _count_rules(rules: Sequence[dict[str, Any]]) -> dict[str, float]:
    """Prints the number of golden rules that are right by language, beside pySBD, and returns the figures."""
    counts: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
    for rule in rules:
        code = _CODES.get(rule["lang"], rule["lang"])
        wanted = _folded(rule["sents"])
        ours = _folded(s.text for s in sentences(rule["text"], language=code))
        counts[code].append((ours == wanted, _folded(_pysbd_splitter(code).segment(rule["text"])) == wanted))
    print("\ngolden rules right: articlecli and pySBD, of all")
    for code, results in counts.items():
        print(f"  {code}: {sum(ours for ours, _ in results)} and {sum(theirs for _, theirs in results)}", end="")
        print(f" of {len(results)}")
    right = sum(ours for results in counts.values() for ours, _ in results)
    theirs = sum(pysbd for results in counts.values() for _, pysbd in results)
    english = [rule for rule in rules if rule["lang"] == "en" and rule["golden"]]
    of_english = sum(_folded(s.text for s in sentences(rule["text"])) == _folded(rule["sents"]) for rule in english)
    print(
        f"all: {right} and {theirs} of {len(rules)}; {of_english} of {len(english)} English ones that the set calls golden\n"
    )
    return {"golden rules right": of_english, "golden rules right in all languages, %": 100 * right / len(rules)}


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


def _pysbd_splitter(code: str, *, spans: bool = False) -> Any:
    """Returns pySBD's splitter for a language; the English one for a language that pySBD doesn't know."""
    import pysbd
    from pysbd.languages import LANGUAGE_CODES

    return pysbd.Segmenter(language=code if code in LANGUAGE_CODES else "en", clean=False, char_span=spans)


def _pysbd(code: str) -> Ends:
    splitter = _pysbd_splitter(code, spans=True)
    return _by_paragraph(lambda text: [s.start + len(s.sent.rstrip()) for s in splitter.segment(text)])


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
