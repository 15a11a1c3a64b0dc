"""Texts that are hard to parse. Their expected lines are written by hand, so `make golden` leaves them alone.

The lines that `fields` returns for a text must equal the lines below the divider in its file.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from articlecli import languages, parsers, reading
from articlecli.core.article import Article, Passage, fold
from tests.support.paths import CASES

DIVIDER = "\n======== is ========\n"
_KINDS = {".txt": "plain", ".md": "markdown", ".html": "html"}


def fields(article: Article) -> list[str]:
    """A line for each part of an article: "headline: Bread prices fall"."""
    text = article.source.text
    single = {name: getattr(article, name) for name in ("headline", "deck", "byline", "dateline", "credit")}
    lines = [f"{name}: {passage.text}" for name, passage in single.items() if passage]
    lines += [f"published: {article.published}"] if article.published else []
    several = {"correction": article.corrections, "stated": article.stated, "section": article.sections}
    lines += [f"{name}: {passage.text}" for name, passages in several.items() for passage in passages]
    for span in article.paragraphs:
        name = "block quote" if span in article.block_quotes else "paragraph"
        lines.append(f"{name}: {fold(text[span.start : span.end])}")
    passages: list[Passage] = [p for found in ([*single.values()], *several.values()) for p in found if p]
    assert all(fold(text[passage.start : passage.end]) == passage.text for passage in passages)
    return lines


def parsed(path: Path) -> tuple[Article, list[str]]:
    """The article in a hard text's file, and the lines that it should give."""
    text, _, expected = path.read_bytes().decode().partition(DIVIDER.strip())
    source = replace(reading.from_string(text), kind=_KINDS[path.suffix])
    return parsers.parse(source, languages.load("en")), [fold(line) for line in expected.splitlines() if line.strip()]


@pytest.mark.parametrize("path", sorted((CASES / "hard").iterdir()), ids=lambda path: path.name)
def test_a_hard_text_is_parsed_into_the_expected_lines(path: Path) -> None:
    article, expected = parsed(path)
    assert fields(article) == expected


@pytest.mark.parametrize("path", sorted((CASES / "hard").iterdir()), ids=lambda path: path.name)
def test_the_content_or_the_name_of_a_hard_text_shows_its_kind(path: Path) -> None:
    text = path.read_bytes().decode().partition(DIVIDER.strip())[0]
    assert reading.from_string(text, path.name).kind == _KINDS[path.suffix]
