"""An HTML page becomes an article. `tests/cases/hard` has whole pages."""

import json
import re
from contextlib import suppress

import pytest

from articlecli import digest
from articlecli.core.article import ArticleError, fold
from articlecli.languages import Language
from tests.support.stages import article_of

_BODY = """
<p>The gulls of Tallow Bay left on Monday, all of them, and nobody in the town can say where they went.</p>
<p>“They have never done it before,” said Ann Weld, the harbour master, who has counted them since 1988.</p>
<p>The last time that the bay was as quiet was in the winter of 1962, when the harbour froze from shore to shore.</p>
"""
_SAID = tuple(re.findall("<p>(.*)</p>", _BODY))
_CONSENT = (
    "We and our 214 partners store and access information on a device, and process personal data, such as unique "
    "identifiers and standard information that is sent by a device for content and its measurement."
)


def _page(head: str = "", top: str = "<h1>Gulls leave the bay and nobody knows why</h1>", body: str = _BODY) -> str:
    return f"<!doctype html><html><head>{head}</head><body><main>{top}{body}</main></body></html>"


def _headline(page: str, language: Language) -> str | None:
    headline = article_of(page, language).headline
    return headline.text if headline else None


@pytest.mark.parametrize(
    "head",
    [
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Gulls leave the bay"}</script>',
        (
            '<script type="application/ld+json">[{"@type": "WebPage"}, {"@graph": [{"@type": ["X", "Article"], '
            '"headline": "Gulls leave the bay"}]}]</script>'
        ),
        '<script type="application/ld+json">{"broken</script><meta property="og:title" content="Gulls leave the bay">',
        '<meta name="twitter:title" content="Gulls leave the bay | The Courier"><title>The Courier</title>',
        "<title>Gulls leave the bay - News - The Courier</title>",
    ],
)
def test_a_headline_in_the_pages_head_is_taken_if_it_agrees_with_the_heading(head: str, english: Language) -> None:
    assert _headline(_page(head), english) == "Gulls leave the bay"


@pytest.mark.parametrize(
    "head",
    [
        "",
        "<title>The Courier</title>",
        '<meta property="og:title" content="You won’t believe it"><title>You won’t believe it | The Courier</title>',
    ],
)
def test_the_heading_is_the_headline_if_the_pages_head_does_not_agree(head: str, english: Language) -> None:
    assert _headline(_page(head), english) == "Gulls leave the bay and nobody knows why"


def test_a_page_without_headings_has_the_headline_of_its_title(english: Language) -> None:
    page = _page("<title>Gulls leave the bay | The Courier</title>", top="")
    assert _headline(page, english) == "Gulls leave the bay"


def test_furniture_of_the_page_is_left_out(english: Language) -> None:
    around = "<nav><a href='/'>Home</a> <a href='/sport'>Sport</a></nav>"
    below = "<p>Read more: Where gulls go</p><section class='comments'><p>First! Said someone, at length.</p></section>"
    article = article_of(_page(top=around + "<h1>Gulls leave the bay</h1>", body=_BODY + below), english)
    assert len(article.paragraphs) == 3
    assert "Sport" not in article.source.text


def test_a_table_is_kept_apart_from_the_paragraphs(english: Language) -> None:
    table = "<table><tr><th>Year</th><th>Gulls</th></tr><tr><td>1988</td><td>4,100</td></tr></table>"
    article = article_of(_page(body=_BODY + table + _BODY.replace("gulls", "terns")), english)
    rows = [article.source.text[row.start : row.end] for row in article.tables]
    assert rows == ["Year | Gulls", "1988 | 4,100"]
    assert len(article.paragraphs) == 6


def test_offsets_point_into_the_text_that_was_extracted(english: Language) -> None:
    made = digest(_page('<meta name="author" content="Ann Weld">'))
    assert "<p>" not in made.text
    assert made.byline == "Ann Weld"
    for point in made.key_points:
        assert fold(made.text[point.start : point.end]) == point.text
    (quote,) = made.quotes
    assert made.text[quote.start : quote.end] == "“They have never done it before,”"
    assert quote.speaker == "Ann Weld"


def test_control_characters_that_the_markup_escapes_are_removed_too(english: Language) -> None:
    page = _page("<title>Gulls &#27;[31mleave&#x202e; the&#155;1m bay</title>", top="", body=_BODY + "&#27;]0;x&#7;")
    article = article_of(page, english)
    assert not {c for c in article.source.text if ord(c) < 32 and c != "\n"} | (
        {"\x9b", "\u202e"} & {*article.source.text}
    )


@pytest.mark.parametrize("page", ["<html></html>", "<!doctype html><title>Gulls</title>", "<html><body><nav>A</nav>"])
def test_a_page_without_an_article_is_refused(page: str, english: Language) -> None:
    with pytest.raises(ArticleError, match="without an article"):
        article_of(page, english)


@pytest.mark.parametrize("signature", ["<cite>{}</cite>", "<footer>— <cite>{}</cite></footer>", "<p>— {}</p>"])
def test_a_block_quote_is_signed_with_the_name_that_the_page_marks_below_it(signature: str) -> None:
    words = "We never saw such a quiet harbour in all our years."
    block = f"<blockquote><p>{words}</p>{signature.format('Ann Weld')}</blockquote>"
    (quote,) = (quote for quote in digest(_page(body=_BODY + block + _BODY)).quotes if quote.text == words)
    assert quote.speaker == "Ann Weld"


def test_a_quote_in_a_figure_is_signed_with_its_caption_and_pictures_stay_left_out() -> None:
    words = "We never saw such a quiet harbour in all our years."
    figure = f"<figure><blockquote><p>{words}</p></blockquote><figcaption>— Ann Weld</figcaption></figure>"
    picture = '<figure><img src="gull.png"><figcaption>A gull on the quay.</figcaption></figure>'
    found = digest(_page(body=_BODY + figure + picture + _BODY))
    assert [quote.speaker for quote in found.quotes if quote.text == words] == ["Ann Weld"]
    assert "A gull on the quay" not in found.text


def test_a_work_that_a_block_quote_names_among_its_words_is_no_signature() -> None:
    words = "As <cite>The Gull</cite> has it, we never saw such a quiet harbour."
    quotes = digest(_page(body=f"{_BODY}<blockquote><p>{words}</p></blockquote>{_BODY}")).quotes
    assert "As The Gull has it, we never saw such a quiet harbour." in [quote.text for quote in quotes]


def test_deep_nesting_is_refused_or_read(english: Language) -> None:
    for tag in ("div", "span", "blockquote", "ul><li"):
        page = _page(body=f"<{tag}>" * 3000 + _BODY)
        with suppress(ArticleError):
            assert article_of(page, english).paragraphs


@pytest.mark.parametrize("text", ["<html>" + "[" * 50_000, '<script type="application/ld+json">' + "[" * 50_000])
def test_nonsense_is_refused(text: str, english: Language) -> None:
    with pytest.raises(ArticleError):
        article_of(f"<!doctype html>{text}", english)


@pytest.mark.parametrize("text", ["\n\n".join(_SAID), "".join(f"<p>{paragraph}</p>" for paragraph in _SAID)])
@pytest.mark.parametrize("shown", ["", "You need to enable JavaScript to run this app, so please do so now."])
def test_a_text_that_only_the_metadata_have_is_the_article(text: str, shown: str, english: Language) -> None:
    described = json.dumps({"@type": "NewsArticle", "headline": "Gulls leave the bay", "articleBody": text})
    page = (
        f'<html><script type="application/ld+json">{described}</script><body><div id="app">{shown}</div></body></html>'
    )
    article = article_of(page, english)
    assert [article.source.text[each.start : each.end] for each in article.paragraphs] == list(_SAID)


@pytest.mark.parametrize("opened", ["<dialog open>", '<div role="dialog">', '<div aria-modal="true">'])
def test_a_dialog_is_no_part_of_an_article(opened: str, english: Language) -> None:
    asked = "".join(f"<p>{_CONSENT} ({i})</p>" for i in range(4))
    closed = f"</{opened[1:].split(maxsplit=1)[0]}>"
    article = article_of(_page(top=f"{opened}{asked}{closed}<h1>Gulls leave the bay</h1>"), english)
    assert len(article.paragraphs) == 3


@pytest.mark.parametrize(
    "card",
    [
        "<div><h2><a href='/1'>{}</a></h2><p>{}</p></div>",
        "<h2><a href='/1'>{}</a></h2><p>{}</p>",
        "<a href='/1'><h3>{}</h3></a><p>{}</p>",
    ],
)
def test_a_page_that_lists_articles_is_refused_with_the_first_of_them(card: str, english: Language) -> None:
    cards = "".join(card.format(f"Harbour vote {i} delayed", "7 August 2025 A short teaser of it.") for i in range(8))
    with pytest.raises(ArticleError, match='lists articles; give the address of one, such as "Harbour vote 0 delayed"'):
        article_of(_page(top="<h1>News</h1>", body=cards), english)
    assert len(article_of(_page(body=_BODY + cards), english).paragraphs) >= 3


def test_headings_alone_are_no_article(english: Language) -> None:
    headings = "".join(f"<h2>What the gulls did in the year {year}</h2>" for year in range(1960, 1970))
    with pytest.raises(ArticleError, match="without an article"):
        article_of(_page(body=headings), english)


def test_a_copy_of_the_text_for_another_screen_is_left_out(english: Language) -> None:
    article = article_of(_page(body=f"<div>{_BODY}</div><div>{_BODY}</div>"), english)
    assert len(article.paragraphs) == 3


def test_a_plain_text_in_a_pre_element_is_cut_at_blank_lines(english: Language) -> None:
    article = article_of(f"<html><body><pre>{chr(10).join(f'{each}{chr(10)}' for each in _SAID)}</pre></body>", english)
    assert len(article.paragraphs) == 3


def test_a_byline_is_read_without_its_date(english: Language) -> None:
    byline = article_of(_page(body="<div class='byline'>By Ann Weld March 25, 2015</div>" + _BODY), english).byline
    assert byline is not None
    assert byline.text == "Ann Weld"
