"""Counts the stories of keypoints/train that have each term, for `articlecli/languages/english/word_counts.json`.

A term is the stem of a content word, as `segmentation.terms_of` returns it. The file lists the terms under their
counts, which takes half of the room that a count for each term would take.
"""

import json
from collections import Counter, defaultdict
from pathlib import Path

import articlecli.languages
from articlecli import languages
from articlecli.text import segmentation
from benchmarks.data import learned_from, load

_TARGET = Path(articlecli.languages.__file__).parent / "english" / "word_counts.json"
_LEAST_SEEN = 10  # stories; rarer terms tell as little as unseen ones, and are most of the terms


def main() -> None:
    """Writes the counts. The same data give the same file."""
    english = languages.load("en")
    stories = [story["text"] for story in learned_from(load("keypoints/train"))]
    counts = Counter(term for story in stories for term in set(segmentation.terms_of(story, english)))
    written = {"documents": len(stories), "terms": _by_count(counts)}
    _TARGET.write_text(json.dumps(written, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{sum(1 for count in counts.values() if count >= _LEAST_SEEN)} terms of {len(stories)} stories")


def _by_count(counts: Counter[str]) -> dict[int, str]:
    """Returns the common terms, by the number of stories that have them: {10: "adept ferryman", 11: …}."""
    grouped: dict[int, list[str]] = defaultdict(list)
    for term in sorted(counts):
        if counts[term] >= _LEAST_SEEN:
            grouped[counts[term]].append(term)
    return {count: " ".join(grouped[count]) for count in sorted(grouped)}


if __name__ == "__main__":
    main()
