"""Compares the digests of documents with those of the plain texts that they were made of.

The articles are the samples, or with --stories the invented stories of benchmarks/people/test. A form whose tool isn't
installed is left out. With --show, what differs is printed. The figures are the shares of the plain text's key points,
quotes (with their speakers) and headlines that the documents' digests have, too.
"""

import re
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import articlecli
from articlecli import ArticleError, pipeline, reading
from benchmarks.converters import Article, documents
from benchmarks.coreference import written

_SAMPLES = Path(__file__).parent.parent / "samples"
_SIGNS = re.compile(r"[^\w]+")  # tools change quotation marks, dashes, blanks and hyphens


def main(*flags: str) -> None:
    """Prints the shares for each form."""
    texts = _stories() if "--stories" in flags else _samples()
    articles: list[Article] = [(name, pipeline.digest(reading.from_string(text))) for name, text in texts.items()]
    with tempfile.TemporaryDirectory() as folder:
        for form, paths in documents(articles, Path(folder)):
            _measure(form, articles, paths, shows="--show" in flags)


def _samples() -> dict[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(_SAMPLES.glob("*.txt"))}


def _stories() -> dict[str, str]:
    return {text.name: text.text for text in written("test")}


def _measure(form: str, articles: Sequence[Article], paths: Sequence[Path], *, shows: bool) -> None:
    found, wanted = Counter[str](), Counter[str]()
    for (name, plain), path in zip(articles, paths, strict=True):
        theirs = _parts(_digest(path))
        for what, parts in _parts(plain).items():
            missed = parts - theirs.get(what, Counter())
            wanted[what] += parts.total()
            found[what] += parts.total() - missed.total()
            if shows and missed:
                print(f"  {form}, {name}, {what}: {[*missed]}; instead {[*(theirs.get(what, Counter()) - parts)]}")
    print(f"{form:26}" + "  ".join(f"{what} {found[what] / wanted[what]:6.1%}" for what in wanted), flush=True)


def _digest(path: Path) -> articlecli.Digest | None:
    try:
        return pipeline.digest(reading.read(str(path)))
    except ArticleError as error:
        print(f"  {path.name}: {error}")
        return None


def _parts(digest: articlecli.Digest | None) -> dict[str, Counter[str]]:
    if digest is None:
        return {}
    return {
        "points": Counter(_letters(point.text) for point in digest.key_points),
        "quotes": Counter(_letters(f"{quote.text} {quote.speaker}") for quote in digest.quotes),
        "headlines": Counter([_letters(digest.headline)]),
    }


def _letters(text: str) -> str:
    return _SIGNS.sub(" ", text).strip().casefold()


if __name__ == "__main__":
    main(*sys.argv[1:])
