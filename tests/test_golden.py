"""Golden files: each has an expected output, and some have the text above it.

`make golden` writes the expected outputs anew. Read the diff before you commit it.
"""

import re
from io import StringIO
from pathlib import Path

import pytest

from articlecli import pipeline, reading, renderers
from articlecli.core.article import Article, Passage, Quote
from articlecli.languages import Language
from articlecli.people import People
from articlecli.quotes.speakers import attribution
from articlecli.renderers import Style
from tests.support.paths import CASES, SAMPLES
from tests.support.stages import article_of, quotations_of

_DIVIDER = "\n======== is ========\n"
_STYLE = re.compile(r"(?<=<style>).*?(?=</style>)|(?<=sha256-)[^']+", re.DOTALL)  # page.css, which has its own file


def _check(path: Path, expected: str, found: str, *, write: bool, before: str = "") -> None:
    if write:
        path.write_text(before + found, encoding="utf-8")
    else:
        assert found == expected


def _split(path: Path) -> tuple[str, str]:
    text, _, expected = path.read_text(encoding="utf-8").partition(_DIVIDER)
    return text + "\n", expected


@pytest.mark.parametrize("path", sorted((CASES / "structure").glob("*.txt")), ids=lambda path: path.stem)
def test_structure(path: Path, english: Language, write_golden: bool) -> None:
    text, expected = _split(path)
    article = article_of(text, english)
    found = "".join(f"{line}\n" for line in _fields(article))
    _check(path, expected, found, write=write_golden, before=text[:-1] + _DIVIDER)


def _fields(article: Article) -> list[str]:
    text = article.source.text
    single = {
        "headline": article.headline,
        "deck": article.deck,
        "byline": article.byline,
        "dateline": article.dateline,
        "credit": article.credit,
    }
    lines = [f"{name}: {passage.text}" for name, passage in single.items() if passage]
    lines += [f"published: {article.published}"] if article.published else []
    lines += [f"stated: {point.text}" for point in article.stated]
    lines += [f"section: {section.text}" for section in article.sections]
    lines += [f"paragraph: {' '.join(text[p.start : p.end].split())}" for p in article.paragraphs]
    passages: list[Passage] = [p for p in (*single.values(), *article.stated, *article.sections) if p]
    for passage in passages:
        assert " ".join(text[passage.start : passage.end].split()) == passage.text
    return lines


@pytest.mark.parametrize("path", sorted((CASES / "quotes").glob("*.txt")), ids=lambda path: path.stem)
def test_quotes(path: Path, english: Language, write_golden: bool) -> None:
    text, expected = _split(path)
    article, sentences, quoted = quotations_of(text, english)
    quotes = attribution.attribute(article, sentences, quoted, People(article, sentences, english), english)
    found = "".join(f"{_told(quote)}\n" for quote in quotes)
    _check(path, expected, found, write=write_golden, before=text[:-1] + _DIVIDER)


def _told(quote: Quote) -> str:
    mention = quote.mention.text if quote.mention else None
    return f"{quote.speaker} <- {mention} | {quote.cue} | {quote.kind} | {quote.text}"


_FORMATS = ("html", "json", "markdown", "plain", "terminal")
_LOOKS = {
    "terminal-20": Style(width=20),
    "terminal-40": Style(width=40),
    "terminal-120": Style(width=120),
    "terminal-explained": Style(explain=True),
    "terminal-colour": Style(color=True),
    "terminal-dark": Style(color=True, theme="dark"),
    "terminal-light": Style(color=True, theme="light"),
    "terminal-highlight-40": Style(width=40, highlight=True),
    "terminal-highlight-80": Style(highlight=True, explain=True),
    "terminal-highlight-colour": Style(highlight=True, color=True),
    "terminal-several": Style(is_one_of_several=True),
    "plain-highlight": Style(highlight=True),
    "markdown-highlight": Style(highlight=True),
    "markdown-explained": Style(explain=True),
    "html-explained": Style(explain=True),
}


def _rendered(sample: Path, format_: str, style: Style) -> str:
    source = reading.from_string(reading.read(str(sample)).text, sample.name)
    stream = StringIO()
    renderers.render(format_, pipeline.digest(source, explain=style.explain), stream, style)
    return _STYLE.sub("", stream.getvalue())


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem)
@pytest.mark.parametrize("format_", _FORMATS)
def test_samples(sample: Path, format_: str, write_golden: bool) -> None:
    path = CASES / "samples" / f"{sample.stem}.{format_}"
    expected = path.read_text(encoding="utf-8") if path.exists() else ""
    _check(path, expected, _rendered(sample, format_, Style(width=80)), write=write_golden)


@pytest.mark.parametrize("look", _LOOKS)
def test_looks(look: str, write_golden: bool) -> None:
    """One sample in several widths, in several themes, and with the whole article shown."""
    path = CASES / "looks" / f"orchard-bank.{look}"
    expected = path.read_text(encoding="utf-8") if path.exists() else ""
    found = _rendered(SAMPLES / "orchard-bank.txt", look.partition("-")[0], _LOOKS[look])
    _check(path, expected, found, write=write_golden)
