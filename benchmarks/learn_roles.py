"""Learns the weights by which a block's role is told: parsers/block_roles.json, and the words in languages/english.

For languages whose words have no weights, the weights of form and of classes of words are learned once more alone:
parsers/block_roles_without_words.json. They leave out verbs, too, since few languages list them.

A conditional random field is learned with python-crfsuite from the labelled texts (see role_texts.py) and from stories
whose first line is known to be a headline, or to be none. The weights of words go to the language's own file.
"""

import json
import tempfile
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import Any

import pycrfsuite  # type: ignore[import-untyped]

from articlecli import languages
from benchmarks.role_texts import Example, all_examples

_FEWEST_TEXTS = 3  # in which a feature occurs
_C1, _C2 = 1.0, 0.1  # weights of the L1 and the L2 norm; chosen by cross-validation, for few weights
_LEAST = 0.05  # a smaller weight is left out
_ROUNDS = 120
WORDS = ("first=", "last=", "word=", "third=")
_OF_ENGLISH = (*WORDS, "verb ")
_PARSERS = Path(__file__).parent.parent / "articlecli" / "parsers"
_ENGLISH = _PARSERS.parent / "languages" / "english"


def learn(examples: Sequence[Example]) -> dict[str, Any]:
    """Returns the weights learned from some texts, in the form of their JSON (`_role_sequence.weights_of`)."""
    counts = Counter(chain.from_iterable(set(chain.from_iterable(example.features)) for example in examples))
    trainer = pycrfsuite.Trainer(verbose=False)
    for example in examples:
        kept = [[name for name in names if counts[name] >= _FEWEST_TEXTS] for names in example.features]
        trainer.append([dict.fromkeys(names, 1.0) for names in kept], example.roles)
    trainer.set_params({"c1": _C1, "c2": _C2, "max_iterations": _ROUNDS, "feature.possible_transitions": True})
    with tempfile.TemporaryDirectory() as folder:
        trainer.train(f"{folder}/model")
        tagger = pycrfsuite.Tagger()
        tagger.open(f"{folder}/model")
        info = tagger.info()
    roles = tuple(sorted(tagger.labels()))
    pairs: dict[str, list[str]] = defaultdict(list)
    for (name, role), weight in sorted(info.state_features.items()):
        if abs(weight) >= _LEAST:
            pairs[name].append(f"{roles.index(role)} {round(weight, 2)}")
    features = {name: " ".join(each) for name, each in pairs.items()}
    steps = [[round(info.transitions.get((above, below), 0.0), 2) for above in roles] for below in roles]
    return {"roles": roles, "features": features, "steps": steps}


def without_words(examples: Sequence[Example]) -> list[Example]:
    """Returns the examples without the features that only English has."""
    return [
        each._replace(
            features=[[name for name in names if not name.startswith(_OF_ENGLISH)] for names in each.features]
        )
        for each in examples
    ]


def main() -> None:
    """Learns the weights from all texts, and writes both files."""
    examples = all_examples(languages.load("en"))
    learned = learn(examples)
    words = {name: pairs for name, pairs in learned["features"].items() if name.startswith(WORDS)}
    form = {name: pairs for name, pairs in learned["features"].items() if name not in words}
    _write(_PARSERS / "block_roles.json", {**learned, "features": form})
    _write(_ENGLISH / "block_words.json", words)
    _write(_PARSERS / "block_roles_without_words.json", learn(without_words(examples)))


def _write(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")
    print(f"{path.name}: {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
