"""Counts the stories whose headline is right, and the hard texts that are right in all fields.

The stories of headlines/dev have the headline as their first line, and it must be found exactly. The stories of
keypoints have no headline, so each headline found is wrong. The hard texts are the project's own, labelled by hand, in
tests/cases/hard.
"""

from pathlib import Path

from articlecli import languages, parsers, reading
from articlecli.core.article import Article
from benchmarks.data import hold, kept_out, load
from tests.test_hard import fields, parsed

_HARD = Path(__file__).parent.parent / "tests" / "cases" / "hard"


def main() -> None:
    """Prints the four counts, and checks the shares against their floors."""
    headlines = load("headlines/dev")
    exact = sum(_headline(story["text"]) == " ".join(story["headline"].split()) for story in headlines)
    dev, sample = load("keypoints/dev"), kept_out(load("keypoints/train"))
    none_in_dev = sum(_headline(story["text"]) is None for story in dev)
    none_in_train = sum(_headline(story["text"]) is None for story in sample)
    hard = sorted(_HARD.iterdir())
    right = sum(fields(parsed(path)[0]) == parsed(path)[1] for path in hard)
    counts = {
        "headlines right, %": (exact, len(headlines)),
        "no headline claimed, dev, %": (none_in_dev, len(dev)),
        "no headline claimed, train, %": (none_in_train, len(sample)),
        "hard texts right, %": (right, len(hard)),
    }
    for name, (count, total) in counts.items():
        print(f"{name:32}{count:6} of {total}")
    print()
    hold("structure", {name: 100 * count / total for name, (count, total) in counts.items()})


def _headline(text: str) -> str | None:
    article: Article = parsers.parse(reading.from_string(text, kind="plain"), languages.load(languages.AUTO))
    return article.headline.text if article.headline else None


if __name__ == "__main__":
    main()
