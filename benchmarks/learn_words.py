"""Counts for `articlecli/languages/word_counts.json`: how many stories of keypoints/train have each word.

The terms are those of `segmentation.terms_of`: the stems of content words. They stand under their counts, which takes
half of the room that a count for each would.
"""

import json
from collections import Counter, defaultdict
from pathlib import Path

import articlecli.languages
from articlecli import languages
from articlecli.text import segmentation
from benchmarks.data import learned_from, load

_WRITTEN_TO = Path(articlecli.languages.__file__).parent / "english" / "word_counts.json"
_LEAST_SEEN = 10  # stories: what is rarer is as good as unseen, and is most of the words


def main() -> None:
    """Writes the counts, the same each time."""
    english = languages.load("en")
    stories = [story["text"] for story in learned_from(load("keypoints/train"))]
    counts = Counter(term for story in stories for term in set(segmentation.terms_of(story, english)))
    written = {"documents": len(stories), "terms": _by_count(counts)}
    _WRITTEN_TO.write_text(json.dumps(written, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{sum(1 for count in counts.values() if count >= _LEAST_SEEN)} terms of {len(stories)} stories")


def _by_count(counts: Counter[str]) -> dict[int, str]:
    """The terms that are common enough, under how many stories hold them: {10: "adept ferryman", 11: …}."""
    grouped: dict[int, list[str]] = defaultdict(list)
    for term in sorted(counts):
        if counts[term] >= _LEAST_SEEN:
            grouped[counts[term]].append(term)
    return {count: " ".join(grouped[count]) for count in sorted(grouped)}


if __name__ == "__main__":
    main()
