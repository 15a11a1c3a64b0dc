"""Learns the figures in `articlecli/languages/english/sentences.json` from the news of keypoints/train.

NLTK's PunktTrainer learns them. Three kinds are kept: abbreviations, words that open sentences, and pairs of words that
a full stop doesn't separate. The fourth kind, the words that Punkt has seen in upper and in lower case, was tried and
dropped; see README.md.
"""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from nltk.tokenize.punkt import PunktTrainer

import articlecli.languages
from articlecli.languages.english import sentences
from benchmarks.data import load

_TARGET = Path(articlecli.languages.__file__).parent / "english" / "sentences.json"
_LEAST_SEEN = 10  # times with its full stop; rarer abbreviations are mostly noise ("ouch.", "11c.")
_LOWER_CASE = 1 << 5  # Punkt's flag: seen in lower case within a sentence. "Paul" in "St. Paul" lacks it
_ABBREVIATION = re.compile(r"[a-z]+(?:\.[a-z]+)*")


class _Trainer(PunktTrainer):  # type: ignore[misc]  # NLTK has no types
    """A trainer that knows our abbreviations. Without them "the U.S. Embassy" would make "Embassy" a starter."""

    def __init__(self) -> None:
        super().__init__()
        self._params.abbrev_types.update(sentences.ABBREVIATIONS)

    def _reclassify_abbrev_types(self, types: Iterable[str]) -> Iterator[tuple[str, float, bool]]:
        for word, score, is_new in super()._reclassify_abbrev_types(types):
            if word not in sentences.ABBREVIATIONS:
                yield word, score, is_new


def main() -> None:
    """Writes the parameters. The same data give the same file."""
    trainer = _Trainer()
    for article in load("keypoints/train"):
        trainer.train(article["text"], finalize=False)
    trainer.finalize_training()
    parameters = trainer.get_params()
    seen = trainer._type_fdist  # noqa: SLF001  # the counts have no public name
    abbreviations = {
        word for word in parameters.abbrev_types if _ABBREVIATION.fullmatch(word) and seen[f"{word}."] >= _LEAST_SEEN
    }
    learned: dict[str, Any] = {
        "abbreviations": sorted(abbreviations),
        "sentence_starters": sorted(w for w in parameters.sent_starters if parameters.ortho_context[w] & _LOWER_CASE),
        "collocations": sorted(parameters.collocations),
    }
    _TARGET.write_text(json.dumps(learned, indent=1) + "\n", encoding="utf-8")
    print(", ".join(f"{len(found)} {name}" for name, found in learned.items()))


if __name__ == "__main__":
    main()
