"""A Markdown document becomes an article. `tests/cases/hard` has whole documents."""

import pytest

from articlecli import digest
from articlecli.core.article import Article, fold
from articlecli.languages import Language
from tests.support.stages import article_of

_TEXT = "The gulls left on **Monday**, [said](https://example.org) *Ann Weld*.\n\nThey `never` came\nback.\n"


def _parsed(text: str, language: Language) -> Article:
    return article_of(text, language, "markdown")


def _paragraphs(article: Article) -> list[str]:
    return [article.source.text[span.start : span.end] for span in article.paragraphs]


def test_marks_are_gone_and_words_are_left(english: Language) -> None:
    article = _parsed(f"# Gulls _leave_ the bay\n\n{_TEXT}", english)
    assert article.headline is not None
    assert article.headline.text == "Gulls leave the bay"
    assert _paragraphs(article) == ["The gulls left on Monday, said Ann Weld.", "They never came back."]


@pytest.mark.parametrize(
    ("front_matter", "byline", "published"),
    [
        ("title: Gulls leave\nauthor: Ann Weld\ndate: 2025-06-03", "Ann Weld", "2025-06-03"),
        ("title: Gulls leave\nauthors: [Ann Weld, Tom Marsh]\ndate: 3 June 2025", "Ann Weld, Tom Marsh", "2025-06-03"),
        ("title: Gulls leave\nauthor: {name: Ann Weld}\ndate: 2025-06-03 10:15:00", "Ann Weld", "2025-06-03"),
        ("Title: Gulls leave\ndate: soon", None, None),
    ],
)
def test_front_matter_gives_the_headline_the_byline_and_the_date(
    front_matter: str, byline: str | None, published: str | None, english: Language
) -> None:
    article = _parsed(f"---\n{front_matter}\n---\n\n{_TEXT}", english)
    assert article.headline is not None
    assert article.headline.text == "Gulls leave"
    assert (article.byline.text if article.byline else None) == byline
    assert article.published == published
    assert len(article.paragraphs) == 2


@pytest.mark.parametrize(
    ("front_matter", "headline"),
    [("title: 1984", "1984"), ("title: Ferry: stuck", "Ferry: stuck"), ('title: !!int ""\ndate: 2025-06-03', None)],
)
def test_a_title_in_front_matter_is_taken_as_written(
    front_matter: str, headline: str | None, english: Language
) -> None:
    article = _parsed(f"---\n{front_matter}\n---\n\n{_TEXT}", english)
    assert (article.headline.text if article.headline else None) == headline


@pytest.mark.parametrize(
    "front_matter",
    ["title: [", "a: &a [*a]", "title: {{{{", "title: &a [*a]", "a: &a [x]\n<<: [*a]"],
)
def test_front_matter_that_cannot_be_read_is_ignored(front_matter: str, english: Language) -> None:
    article = _parsed(f"---\n{front_matter}\n---\n\n# Gulls leave the bay\n\n{_TEXT}", english)
    assert article.headline is not None
    assert article.headline.text == "Gulls leave the bay"


def test_headings_lists_and_block_quotes_stay_what_they_are(english: Language) -> None:
    article = _parsed(f"# Gulls leave\n\n{_TEXT}\n## What next\n\n- a gull\n- a tern\n\n> They left.\n", english)
    assert [section.text for section in article.sections] == ["What next"]
    assert _paragraphs(article)[2:] == ["a gull", "a tern", "They left."]
    assert [article.source.text[span.start : span.end] for span in article.block_quotes] == ["They left."]


def test_code_tables_images_and_html_are_left_out(english: Language) -> None:
    left_out = "```\ncode\n```\n\n    more code\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![gull](a.png)\n\n<div>x</div>\n"
    assert len(_parsed(f"# Gulls leave\n\n{_TEXT}\n{left_out}", english).paragraphs) == 2


def test_offsets_point_into_the_text_without_marks() -> None:
    made = digest(f"# Gulls leave\n\n{_TEXT}")
    assert all(fold(made.text[point.start : point.end]) == point.text for point in made.key_points)


def test_horizontal_rules_around_a_text_are_no_front_matter(english: Language) -> None:
    article = _parsed(f"---\n\n# Gulls leave the bay\n\n{_TEXT}\n---\n\nMore.\n", english)
    assert article.headline is not None
    assert article.headline.text == "Gulls leave the bay"
    assert len(article.paragraphs) == 3
