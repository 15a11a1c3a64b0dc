"""Compares sentence ends with those marked by hand, beside syntok, pySBD and NLTK's own English parameters.

The measure is the F1 of ends: a predicted end is right where a marked sentence ends. The golden rules (Dias 2014, the
Pragmatic Segmenter's test set) are hard texts. A rule is right where all of its sentences are.
"""

import re
from collections.abc import Callable
from typing import Any

from articlecli import sentences
from benchmarks.data import FOLDER, hold, load

_PARAGRAPH = re.compile(r"\S(?:(?!\n\s*\n).)*", re.DOTALL)
_SETS = ("en_gum-dev", "en_ewt-dev")

Ends = Callable[[str], set[int]]  # from a text to the end offsets of its sentences


def main() -> None:
    """Prints the table, and checks the figures against their floors."""
    sets = {name: load(f"sentences/{name}") for name in _SETS}
    rules = [r for r in load("sentences/golden-rules") if r["lang"] == "en" and r["golden"]]
    print(f"{'F1 of ends':16}" + "".join(f"{name:>12}" for name in _SETS))
    reached = {}
    for method, ends in {"articlecli": _ends, **_peers()}.items():
        scores = {name: _f1(records, ends) for name, records in sets.items()}
        print(f"{method:16}" + "".join(f"{scores[name]:12.2f}" for name in _SETS))
        if method == "articlecli":
            reached = {f"{name}: F1": score for name, score in scores.items()}
    right = sum(_folded(s.text for s in sentences(rule["text"])) == _folded(rule["sents"]) for rule in rules)
    print(f"\n{right} of {len(rules)} golden rules\n")
    hold("sentences", {**reached, "golden rules right": right})


def _ends(text: str) -> set[int]:
    return {sentence.end for sentence in sentences(text)}


def _peers() -> dict[str, Ends]:
    """Returns the peers by their names. Leaves out NLTK's own parameters where they aren't there."""
    import nltk
    import pysbd
    import syntok.segmenter
    from nltk.tokenize.punkt import PunktTokenizer

    splitter = pysbd.Segmenter(language="en", clean=False, char_span=True)
    found: dict[str, Ends] = {
        "syntok": lambda text: {
            sentence[-1].offset + len(sentence[-1].value)
            for paragraph in syntok.segmenter.analyze(text)
            for sentence in paragraph
        },
        "pySBD": _by_paragraph(lambda text: [s.start + len(s.sent.rstrip()) for s in splitter.segment(text)]),
    }
    nltk.data.path.append(str(FOLDER / "nltk_data"))
    try:
        punkt = PunktTokenizer("english")
    except LookupError:
        print("NLTK's own parameters are not here, so they are left out")
    else:
        found["NLTK's own"] = _by_paragraph(lambda text: [end for _, end in punkt.span_tokenize(text)])
    return found


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
