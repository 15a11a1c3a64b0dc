"""A section of an article is an article, whose offsets are those of the whole."""

import pytest

from articlecli import digest, digest_sections
from articlecli.core import Article, ArticleError
from articlecli.languages import Language
from articlecli.parsers import section_of, sections_of
from tests.support.stages import article_of

_TEXT = """# Gulls leave Tallow Bay

By Ann Weld

The gulls left the pier on Monday.

## Why they left

“There was nothing to eat,” said Tom Marsh, a fisherman.

### What they eat

They eat herring, and there is none.

## What comes next

The terns may come, the council said.
"""


@pytest.fixture
def article(english: Language) -> Article:
    return article_of(_TEXT, english, "markdown")


def _paragraphs(article: Article) -> list[str]:
    return [article.source.text[span.start : span.end] for span in article.paragraphs]


@pytest.mark.parametrize(
    ("wanted", "headline", "first"),
    [
        *(
            (0, "Gulls leave Tallow Bay", "The gulls"),
            (1, "Why they left", "“There"),
            ("2", "What comes next", "The terns"),
        ),
        *(("NEXT", "What comes next", "The terns"), ("they eat", "What they eat", "They eat")),
        *(("why  they left", "Why they left", "“There"), ("what", "What they eat", "They eat")),
    ],
)
def test_a_section_is_chosen_by_its_number_or_a_part_of_its_heading(
    article: Article, wanted: int | str, headline: str, first: str
) -> None:
    found = section_of(article, wanted)
    assert found.headline is not None
    assert found.headline.text == headline
    assert _paragraphs(found)[0].startswith(first)
    assert found.source == article.source
    assert found.byline == article.byline


def test_a_section_holds_the_smaller_sections_in_it(article: Article) -> None:
    found = section_of(article, 1)
    assert [text[:8] for text in _paragraphs(found)] == ["“There w", "They eat"]
    assert [(heading.text, level) for heading, level in zip(found.sections, found.section_levels, strict=True)] == [
        ("What they eat", 3)
    ]


def test_all_sections_come_in_order_and_hold_each_paragraph_once(article: Article) -> None:
    found = sections_of(article)
    assert [each.headline.text for each in found if each.headline] == [
        *("Gulls leave Tallow Bay", "Why they left", "What comes next"),
    ]
    assert [span for each in found for span in each.paragraphs] == list(article.paragraphs)


@pytest.mark.parametrize("wanted", ["terns", "", "3", 99, "-1"])
def test_a_section_that_is_not_there_is_told_with_those_that_are(article: Article, wanted: int | str) -> None:
    with pytest.raises(ArticleError, match=r"has no section '.*'; it has 1 Why they left, 2 What comes next"):
        section_of(article, wanted)


def test_an_article_without_headings_is_one_section(english: Language) -> None:
    article = article_of("The gulls left the pier on Monday. Nobody saw them go.", english)
    assert sections_of(article) == [article]
    with pytest.raises(ArticleError, match="has no sections"):
        section_of(article, 1)


def test_headings_without_a_level_are_below_those_with_one(english: Language) -> None:
    article = article_of(_TEXT, english, "markdown")
    assert article.section_levels == (2, 3, 2)
    unknown = Article(**{**{name: getattr(article, name) for name in article.__slots__}, "section_levels": (2, 0, 2)})
    assert len(_paragraphs(section_of(unknown, 1))) == 2
    without = Article(**{**{name: getattr(article, name) for name in article.__slots__}, "section_levels": (0, 0, 0)})
    assert len(_paragraphs(section_of(without, 1))) == 1


def test_the_digest_of_a_section_has_the_offsets_of_the_whole() -> None:
    whole, part = digest(_TEXT), digest(_TEXT, section="left")
    assert part.headline == "Why they left"
    assert [quote.speaker for quote in part.quotes] == ["Tom Marsh"]
    assert part.text == whole.text
    for point in part.key_points:
        assert part.text[point.start : point.end] == point.text
    assert digest(_TEXT, section=0).headline == whole.headline


def test_each_section_is_digested() -> None:
    found = digest_sections(_TEXT, points=1, quotes="none")
    assert [each.headline for each in found] == ["Gulls leave Tallow Bay", "Why they left", "What comes next"]
    assert [len(each.key_points) for each in found] == [1, 1, 1]
    assert not any(each.quotes for each in found)
