"""Learns what `languages/english/sentences.json` holds: NLTK's own PunktTrainer over the news of keypoints/train.

Only the parameters are kept: words that end in a stop of their own, words that open sentences, and pairs of words that
a stop doesn't part. Punkt's fourth kind, which words are seen in upper and in lower case, was tried and dropped; see
README.md.
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

_WRITTEN_TO = Path(articlecli.languages.__file__).parent / "english" / "sentences.json"
_LEAST_SEEN = 10  # times with its stop: what is rarer is mostly noise ("ouch.", "11c.")
_IS_WORD = 1 << 5  # Punkt's mark of a word in lower case amid a sentence; else "Paul" were one, because of "St. Paul"
_ABBREVIATION = re.compile(r"[a-z]+(?:\.[a-z]+)*")


class _Trainer(PunktTrainer):  # type: ignore[misc]  # NLTK has no types
    """Knows our abbreviations from the start, or "Embassy" in "the U.S. Embassy" would open a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._params.abbrev_types.update(sentences.ABBREVIATIONS)

    def _reclassify_abbrev_types(self, types: Iterable[str]) -> Iterator[tuple[str, float, bool]]:
        for word, score, is_new in super()._reclassify_abbrev_types(types):
            if word not in sentences.ABBREVIATIONS:
                yield word, score, is_new


def main() -> None:
    """Writes the parameters, the same each time."""
    trainer = _Trainer()
    for article in load("keypoints/train"):
        trainer.train(article["text"], finalize=False)
    trainer.finalize_training()
    parameters = trainer.get_params()
    seen = trainer._type_fdist  # noqa: SLF001  # its counts have no other name
    abbreviations = {
        word for word in parameters.abbrev_types if _ABBREVIATION.fullmatch(word) and seen[f"{word}."] >= _LEAST_SEEN
    }
    learned: dict[str, Any] = {
        "abbreviations": sorted(abbreviations),
        "sentence_starters": sorted(w for w in parameters.sent_starters if parameters.ortho_context[w] & _IS_WORD),
        "collocations": sorted(parameters.collocations),
    }
    _WRITTEN_TO.write_text(json.dumps(learned, indent=1) + "\n", encoding="utf-8")
    print(", ".join(f"{len(found)} {name}" for name, found in learned.items()))


if __name__ == "__main__":
    main()
