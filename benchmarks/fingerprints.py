"""Fingerprints of the digests of real articles: the same before and after a change that should change no behaviour.

    python -m benchmarks.fingerprints > after.txt

Run it in the checkout before the change too (it uses the public API and the renderers alone), and compare the outputs.
"""

import hashlib
import io
from collections.abc import Iterable, Iterator

import articlecli
from articlecli import reading, renderers
from benchmarks import data

_FEATURES = {"tight": True, "explain": True, "indirect": True, "order": "rank", "points": "30%", "quotes": 5}
_FORMATS = ("html", "json", "markdown", "plain", "terminal")
_RENDERED = 50  # articles of each set, in every format
_OF_TRAIN = 300  # stories, evenly spread

Texts = Iterable[tuple[str, str, str | None]]  # each with the name and the kind that its source has


def _texts(name: str) -> Texts:
    return [(record["text"], f"{name}/{number}", "plain") for number, record in enumerate(data.load(name))]


def _pages(name: str) -> Texts:
    return [
        (record["html"], record.get("url") or f"{name}/{number}", "html")
        for number, record in enumerate(data.load(name))
    ]


def _sets() -> Iterator[tuple[str, Texts]]:
    for name in ("keypoints/dev", "headlines/dev"):
        yield name, _texts(name)
    train = list(_texts("keypoints/train"))
    yield "keypoints/train", train[:: len(train) // _OF_TRAIN][:_OF_TRAIN]
    yield "keypoints/genres-dev", _texts("keypoints/genres-dev")
    for name in ("web/scrapinghub-dev", "web/readability-dev", "web/languages-dev"):
        yield name, _pages(name)


def _shown(texts: Texts) -> Iterator[tuple[str, str]]:
    """What is made of each article, with the name of what shows it: all fields of the digest, and the formats."""
    for number, (text, name, kind) in enumerate(texts):
        try:
            source = reading.from_string(text, name, kind)
            digest = articlecli.digest(source)
            yield "digests", repr(digest)
            yield "with all options", repr(articlecli.digest(source, **_FEATURES))  # type: ignore[arg-type]
        except articlecli.ArticleError as error:
            yield "refusals", str(error)
            continue
        for format_ in _FORMATS if number < _RENDERED else ():
            stream = io.StringIO()
            renderers.render(format_, digest, stream, renderers.Style(color=True, explain=True))
            yield format_, stream.getvalue()


def main() -> None:
    """Prints a line for each set and each way of showing: how many there are, and the SHA-256 of all."""
    for name, texts in _sets():
        hashes: dict[str, tuple[int, hashlib._Hash]] = {}
        for shown_by, shown in _shown(texts):
            count, running = hashes.setdefault(shown_by, (0, hashlib.sha256()))
            running.update(shown.encode("utf-8", "surrogatepass") + b"\0")
            hashes[shown_by] = count + 1, running
        for shown_by, (count, running) in sorted(hashes.items()):
            print(f"{name}\t{shown_by}\t{count}\t{running.hexdigest()}", flush=True)


if __name__ == "__main__":
    main()
