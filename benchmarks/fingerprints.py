"""Prints fingerprints of the digests of real articles. A change that keeps the behaviour keeps the fingerprints.

    python -m benchmarks.fingerprints > after.txt

Run it on the code before the change too, and compare the two outputs. It uses only the public API and the renderers.
"""

import hashlib
import io
from collections.abc import Iterable, Iterator

import articlecli
from articlecli import reading, renderers
from benchmarks import data

_OPTIONS = {"tight": True, "explain": True, "indirect": True, "order": "rank", "points": "30%", "quotes": 5}
_FORMATS = ("html", "json", "markdown", "plain", "terminal")
_RENDERED = 50  # articles of each set that are rendered in every format
_OF_TRAIN = 300  # stories of keypoints/train, evenly spread

Texts = Iterable[tuple[str, str, str | None]]  # of each article: the text, and the name and the kind of its source


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


def _outputs(texts: Texts) -> Iterator[tuple[str, str]]:
    """Yields (kind, text) for each output of each article.

    The kinds are "digests", "with all options" and "refusals", and the names of the formats.
    """
    for number, (text, name, kind) in enumerate(texts):
        try:
            source = reading.from_string(text, name, kind)
            digest = articlecli.digest(source)
            yield "digests", repr(digest)
            yield "with all options", repr(articlecli.digest(source, **_OPTIONS))  # type: ignore[arg-type]
        except articlecli.ArticleError as error:
            yield "refusals", str(error)
            continue
        for format_ in _FORMATS if number < _RENDERED else ():
            stream = io.StringIO()
            renderers.render(format_, digest, stream, renderers.Style(color=True, explain=True))
            yield format_, stream.getvalue()


def main() -> None:
    """Prints a line for each set and each kind of output: the number of outputs, and the SHA-256 of all of them."""
    for name, texts in _sets():
        hashes: dict[str, tuple[int, hashlib._Hash]] = {}
        for output_kind, output in _outputs(texts):
            count, running = hashes.setdefault(output_kind, (0, hashlib.sha256()))
            running.update(output.encode("utf-8", "surrogatepass") + b"\0")
            hashes[output_kind] = count + 1, running
        for output_kind, (count, running) in sorted(hashes.items()):
            print(f"{name}\t{output_kind}\t{count}\t{running.hexdigest()}", flush=True)


if __name__ == "__main__":
    main()
