"""Learns words that tell of people, and writes `articlecli/languages/english/person_words.json`.

The nouns for people are from WordNet 3.0 (Princeton University; Debian's package wordnet-base): nouns whose first sense
is in its file noun.person and is no name, and that at least two stories of keypoints/train have. Adjectives and verbs
among them are left out.

The endings that tell the sex are learned from the given names in gender-guesser's dictionary (J. Michael, 2007-2008):
a logistic regression over the last one to four letters and the first two.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import files
from pathlib import Path

import numpy as np

import articlecli.languages
from articlecli.people.sexes import endings_of
from benchmarks.data import load
from benchmarks.stages import LANGUAGE

_WORDNET = Path("/usr/share/wordnet")
_TARGET = Path(articlecli.languages.__file__).parent / "english" / "person_words.json"
_INSTANCE = " @i "  # marks the name of somebody: Crane
_PERSON = 18  # the number of noun.person among WordNet's lexicographer files
_KINDS = {18: "person", 14: "group", 15: "place"}
_FEWEST_STORIES = 2
_NOUN = re.compile(r"[a-z]+(?:-[a-z]+)*")
_FEWEST_NAMES = 12  # an ending that fewer names have gets no weight
_STEPS, _RATE, _PENALTY = 300, 2.0, 1e-4
_EVEN = 0.5  # the probability that tells neither sex
_LEAST = 0.15  # a smaller weight makes no difference


def main() -> None:
    """Writes the file. Where WordNet isn't installed, the nouns stay as they are."""
    old = json.loads(_TARGET.read_text(encoding="utf-8")) if _TARGET.exists() else {"nouns": ""}
    nouns = " ".join(_person_nouns()) if _WORDNET.exists() else old["nouns"]
    endings = _sex_endings()
    kept = {"nouns": nouns, "sex endings": endings}
    _TARGET.write_text(json.dumps(kept, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(nouns.split())} nouns, {len(endings)} endings")


def _person_nouns() -> list[str]:
    stories = Counter(word for story in load("keypoints/train") for word in set(_NOUN.findall(story["text"])))
    kinds = {}
    for line in _entries("data.noun"):
        place, kind, *_ = line.split()
        kinds[place] = 0 if _INSTANCE in line else int(kind)
    found = []
    for line in _entries("index.noun"):
        lemma, _, senses, *rest = line.split()
        first = rest[-int(senses)]
        often = stories[lemma] + stories[f"{lemma}s"] >= _FEWEST_STORIES
        if kinds[first] == _PERSON and often and _NOUN.fullmatch(lemma) and not _is_other_word(lemma):
            found.append(lemma)
    return sorted(found)


def wordnet_names() -> Iterator[tuple[str, str]]:
    """Yields the names of people, groups and places in WordNet, each with its kind; none where it isn't installed."""
    for line in _entries("data.noun") if _WORDNET.exists() else ():
        _, kind, _, _, name, *_ = line.split()
        words = name.replace("_", " ").split()
        if int(kind) in _KINDS and all(word[0].isupper() or word in {"of", "the", "de", "van"} for word in words):
            yield " ".join(words), _KINDS[int(kind)]


def _entries(name: str) -> list[str]:
    """Returns the lines of one of WordNet's files, without those of its licence, which open with blanks."""
    lines = (_WORDNET / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith(" ")]


def _is_other_word(word: str) -> bool:
    """Whether a word is mostly something else than a noun, by the language's lists."""
    words, topics = LANGUAGE.words, LANGUAGE.topics
    return word in words.function_words | topics.modifiers | topics.no_nouns | words.past_verbs or len(word) < len(
        "nun"
    )


def _sex_endings() -> dict[str, float]:
    """Returns the weight of each ending and opening of a given name: above 0 for women's, below for men's."""
    dictionary = next(file for file in files("gender-guesser") or () if file.name == "nam_dict.txt")
    names, women = [], []
    for line in dictionary.read_text(encoding="utf-8").splitlines():
        sex, name = line[:2].strip(), line[3:29].strip()
        if sex in {"F", "M"} and name.isalpha():
            names.append(endings_of(name))
            women.append(sex == "F")
    counts = Counter(ending for name in names for ending in name)
    columns = {e: i for i, e in enumerate(sorted(e for e, n in counts.items() if n >= _FEWEST_NAMES))}
    rows = np.repeat(np.arange(len(names)), [sum(e in columns for e in name) for name in names])
    cells = np.array([columns[e] for name in names for e in name if e in columns])
    is_woman, weights = np.array(women, dtype=float), np.zeros(len(columns))
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-np.bincount(rows, weights[cells], minlength=len(names))))
        slope = np.bincount(cells, (is_woman - likely)[rows], minlength=len(columns))
        each = np.bincount(cells, minlength=len(columns))
        weights += _RATE * (slope / (each + 50) - _PENALTY * weights)
    print(f"sex of the dictionary's own names right: {np.mean((likely > _EVEN) == women):.3f}")
    return {e: round(float(weights[i]), 1) for e, i in columns.items() if abs(weights[i]) >= _LEAST}


if __name__ == "__main__":
    main()
