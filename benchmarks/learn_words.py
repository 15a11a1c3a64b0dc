"""Counts the articles that have each term, for `word_counts.json` of English and of French.

The articles are the stories of keypoints/train and the news of keypoints/french-train. A term is the stem of a content
word, as `segmentation.terms_of` returns it. The file lists the terms under their counts, which takes half of the room
that a count for each term would take.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from articlecli import languages
from articlecli.text import segmentation
from benchmarks.data import learned_from, load

_LEAST_SEEN = 10  # articles; rarer terms tell as little as unseen ones, and are most of the terms


def main() -> None:
    """Writes the counts. The same data give the same files."""
    _write("en", learned_from(load("keypoints/train")))
    _write("fr", load("keypoints/french-train"))


def _write(code: str, articles: Sequence[dict[str, Any]]) -> None:
    """Writes the counts of a language from articles in it."""
    language = languages.load(code)
    counts = Counter(term for article in articles for term in set(segmentation.terms_of(article["text"], language)))
    written = {"documents": len(articles), "terms": _by_count(counts)}
    Path(language.topics.word_counts or "").write_text(
        json.dumps(written, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    print(f"{code}: {sum(1 for count in counts.values() if count >= _LEAST_SEEN)} terms of {len(articles)} articles")


def _by_count(counts: Counter[str]) -> dict[int, str]:
    """Returns the common terms, by the number of articles that have them: {10: "adept ferryman", 11: …}."""
    grouped: dict[int, list[str]] = defaultdict(list)
    for term in sorted(counts):
        if counts[term] >= _LEAST_SEEN:
            grouped[counts[term]].append(term)
    return {count: " ".join(grouped[count]) for count in sorted(grouped)}


if __name__ == "__main__":
    main()
