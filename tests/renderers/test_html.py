"""The HTML format, as a parser sees it. `test_browser.py` shows it in a browser."""

import io
import json
import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from articlecli import ArticleError, pipeline, reading, renderers
from articlecli.core.article import Digest, Passage, fold
from articlecli.renderers import Style, _marked_body
from tests.support.pages import HOSTILE, digest_of, page_of, sample
from tests.support.paths import SAMPLES

_SAMPLES = sorted(path.stem for path in SAMPLES.glob("*.txt"))
_LINK = "https://example.org/story?a=1&b=<2>"

_REPORT = (
    "The mayor, Ann Weld, said that the bridge was “a danger to all of us” and that it would close on Monday.\n\n"
    "The bridge was built in 1931."
)

# The elements and attributes that any page may hold. They run nothing and load nothing.
_ELEMENTS = set(
    """html head meta title style script body a main article header h1 h2 h3 small p time section ol ul li figure
    figcaption b span blockquote details summary div mark footer fieldset legend label input""".split()  # noqa: SIM905  # it is read as a text
)
_ATTRIBUTES = set("lang charset http-equiv content name type class href id tabindex cite datetime rel checked".split())  # noqa: SIM905
_ATTRIBUTES |= {"aria-label", "aria-labelledby"}


def _parsed(page: str) -> html.HtmlElement:
    return html.document_fromstring(page.encode(), parser=html.HTMLParser(encoding="utf-8"))


def _data(tree: html.HtmlElement) -> dict[str, object]:
    found: dict[str, object] = json.loads(tree.findtext(".//script"))
    return found


def _check(page: str, found: Digest) -> html.HtmlElement:
    """Checks the rules for any page, and returns the page's tree."""
    tree = _parsed(page)
    assert {element.tag for element in tree.iter()} <= _ELEMENTS
    assert {name for element in tree.iter() for name in element.attrib} <= _ATTRIBUTES
    assert [script.get("type") for script in tree.iter("script")] == ["application/ld+json"]
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    addresses = [address for address in tree.xpath("//@href") if not address.startswith("#")]
    assert addresses == ([found.source] if found.source and found.source.startswith("http") else [])
    for place in (*tree.xpath("//@href"), *tree.xpath("//@cite")):
        assert place in addresses or place[1:] in ids
    assert _told(tree) == _body_of(found)
    return tree


def _told(tree: html.HtmlElement) -> list[str]:
    """The text of each block of the article, without the links back."""
    for link in tree.find_class("back"):
        link.drop_tree()
    (body,) = tree.find_class("body")
    return [fold(block.text_content()) for block in body.xpath(".//p | .//h3 | .//li")]


def _body_of(found: Digest) -> list[str]:
    return [fold("".join(run.text for run in block.runs)) for block in _marked_body.blocks(found)]


@pytest.mark.parametrize("indirect", [False, True])
@pytest.mark.parametrize("name", _SAMPLES)
def test_every_point_and_quote_leads_to_its_place_and_back(name: str, indirect: bool) -> None:
    found = digest_of(sample(name), indirect=indirect)
    tree = _check(page_of(found), found)
    for kind, entries in (("point", tree.xpath("//ol/li")), ("quote", tree.xpath("//figure/blockquote"))):
        assert entries or kind == "quote"
        for entry in entries:
            assert entry.get("id").startswith(f"digest-{kind}-")
            (link,) = entry.iter("a")
            (place,) = tree.xpath("//mark[@id=$id]", id=link.get("href")[1:])
            assert place.get("id") == entry.get("id").replace("digest", "article")
    links_back = _parsed(page_of(found)).find_class("back")
    assert sorted(link.get("href")[1:] for link in links_back) == sorted(tree.xpath("//ol/li/@id | //blockquote/@id"))


def test_the_marked_sentence_is_its_points_sentence() -> None:
    found = digest_of(sample("ferry"))
    tree = _check(page_of(found), found)
    for i, point in enumerate(found.key_points, start=1):
        assert tree.get_element_by_id(f"digest-point-{i}").text_content() == point.text
        assert tree.get_element_by_id(f"article-point-{i}").text_content() == point.text


def test_all_parts_of_a_quote_are_marked_together() -> None:
    page = page_of(digest_of(sample("ferry")))
    assert ":root:has(#article-quote-2:target) .quote-2" in page
    assert ":root:has(#article-quote-1:target) .quote-1" not in page  # this quote has only one piece
    pieces = [mark.text_content().removeprefix("↩\ufe0e\u00a0") for mark in _parsed(page).find_class("quote-2")]
    assert pieces == ["In that sea, the ship was the best lifeboat we had,", "I would make the same choice tomorrow."]


def test_a_quote_within_a_point_is_marked_within_its_mark() -> None:
    found = digest_of("Ann Weld said: “The bridge is old, and it will fall.” The bridge was built in 1931.", points=2)
    (mark,) = _check(page_of(found), found).xpath("//mark[@id='article-point-1']/mark")
    assert mark.text_content() == "The bridge is old, and it will fall."


@pytest.mark.parametrize("name", _SAMPLES)
def test_no_level_of_headings_is_skipped(name: str) -> None:
    levels = [int(heading.tag[1]) for heading in _parsed(page_of(digest_of(sample(name)))).xpath("//h1 | //h2 | //h3")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("source", ["javascript:alert(1)//", "data:text/html,<script>", "a<b>\"c'.txt", "http:", _LINK])
def test_hostile_markup_is_shown_as_text_and_only_an_address_becomes_a_link(source: str) -> None:
    found = replace(digest_of(HOSTILE, points=5), source=source)
    tree = _check(page_of(found, Style(explain=True)), replace(found, source=source if source == _LINK else None))
    assert tree.findtext("head/title") == found.headline
    assert "alert(" in found.headline
    assert _data(tree)["headline"] == found.headline


def test_every_field_is_shown_as_text() -> None:
    hostile = "<bad a=\"b\" c='d'> & </bad>"
    passage = Passage(hostile, 0, 1)
    found = digest_of(sample("ferry"))
    fragment = replace(found.quotes[0], kind="partial", speaker=hostile, role=passage, context=passage, rank=1)
    reported = replace(found.quotes[1], kind="indirect", speaker=None, cue=hostile, parts=(passage,), rank=2)
    texts: dict[str, Any] = dict.fromkeys(("headline", "deck", "byline", "dateline", "published", "credit"), hostile)
    found = replace(
        found,
        **texts,
        scorer=hostile,
        source=f"https://{hostile}",
        corrections=(passage,),
        topics=(hostile,),
        key_points=(replace(found.key_points[0], text=hostile, why=("", hostile)),),
        quotes=(fragment, reported),
    )
    page = page_of(found, Style(explain=True))
    assert "<bad" not in page
    tree = _check(page, found)
    assert _data(tree)["correction"] == [hostile]


def test_a_point_or_quote_without_a_mark_is_no_link() -> None:
    """If points or quotes overlap, the article has a mark for the first of them only."""
    found = digest_of(sample("ferry"))
    point, quote = found.key_points[0], found.quotes[0]
    doubled = replace(found, key_points=(point, point), quotes=(quote, replace(quote, start=quote.start - 1, rank=9)))
    tree = _check(page_of(doubled), doubled)
    assert tree.xpath("//ol/li/a/@href") == ["#article-point-1"]
    assert tree.xpath("//figure/blockquote/a/@href") == ["#article-quote-1"]
    assert len(tree.xpath("//figure/blockquote")) == len(tree.xpath("//ol/li")) == 2


def test_a_partial_quote_hides_the_report_around_it() -> None:
    found = digest_of(_REPORT, indirect=True)
    assert [quote.kind for quote in found.quotes] == ["indirect", "partial"]
    (entry,) = _check(page_of(found), found).xpath("//figure/blockquote")
    assert entry.text_content().startswith("The mayor, Ann Weld, said")
    assert entry.xpath("a/@href") == ["#article-quote-1"]


def test_the_policy_allows_the_style_and_nothing_else() -> None:
    tree = _parsed(page_of(digest_of(HOSTILE)))
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    digested = b64encode(sha256(tree.findtext(".//style").encode()).digest()).decode()
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules.pop("style-src") == f"'sha256-{digested}'"
    assert set(rules.values()) == {"'none'"}
    assert {"default-src", "base-uri", "form-action"} <= set(rules)
    assert "url(" not in tree.findtext(".//style")
    assert "@import" not in tree.findtext(".//style")


def test_the_data_for_machines_say_what_the_digest_says() -> None:
    found = replace(digest_of(sample("orchard-bank")), source=_LINK)
    page = page_of(found)
    assert _data(_parsed(page)) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": found.headline,
        "description": found.deck,
        "abstract": "\n".join(point.text for point in found.key_points),
        "author": found.byline,
        "datePublished": "2024-02-06",
        "keywords": list(found.topics),
        "inLanguage": "en",
        "wordCount": found.stats.words,
        "url": _LINK,
    }
    (data,) = re.findall(r"<script[^>]*>(.*?)</script>", page)
    assert not set(data) & set("<>&")


def test_a_derived_headline_is_named_as_such_and_is_not_in_the_data() -> None:
    found = digest_of("The last cannery in Tallow Bay shut on Monday.")
    page = page_of(found)
    assert _parsed(page).findtext(".//h1/small") == "(from the text)"
    assert "headline" not in _data(_parsed(page))


@pytest.mark.parametrize(("language", "expected"), [("en", "en"), ("pt-BR", "pt-BR"), ("auto", None), ('"x', None)])
def test_the_language_is_named_if_it_is_known(language: str, expected: str | None) -> None:
    tree = _parsed(page_of(replace(digest_of(sample("ferry")), language=language)))
    assert (tree.get("lang"), _data(tree).get("inLanguage")) == (expected, expected)


def test_the_date_is_a_time_and_the_notes_stand_below_the_article() -> None:
    found = digest_of(sample("orchard-bank") + "\n\nCorrection: An earlier version misstated the number of growers.\n")
    tree = _parsed(page_of(found))
    assert tree.xpath("//header//time/@datetime") == ["2024-02-06"]
    assert [note.text_content() for note in tree.xpath("//footer/p")] == renderers.notes_of(found)
    assert found.corrections


def test_quotes_beyond_a_screenful_are_folded_away_unless_they_were_asked_for() -> None:
    found = digest_of("\n\n".join(f"“This is what we saw on day {i} of it all,” said Ann Weld." for i in range(40)))
    folded, open_ = (_parsed(page_of(found, Style(limits_to_screen=each))) for each in (True, False))
    assert len(folded.xpath("//section/figure/blockquote")) < 24
    assert len(folded.xpath("//blockquote[@id]")) == len(open_.xpath("//section/figure/blockquote")) == 40
    hidden = folded.xpath("//details/figure/blockquote")
    assert folded.findtext(".//summary") == f"{len(hidden)} more"
    assert not open_.xpath("//details")


def test_points_are_explained_if_that_is_asked_for() -> None:
    found = digest_of(sample("ferry"))
    shown = [why.text_content() for why in _parsed(page_of(found, Style(explain=True))).find_class("why")]
    assert shown == [renderers.explanation(point, found) for point in found.key_points]
    assert 'class="why"' not in page_of(found)
    other = page_of(replace(found, asked_scorer="luhn"), Style(explain=True))
    assert "luhn doesn&#x27;t know the article&#x27;s language" in other


def test_without_points_and_quotes_the_page_has_only_the_article() -> None:
    found = replace(digest_of(sample("ferry")), key_points=(), quotes=())
    tree = _check(page_of(found), found)
    assert not tree.find_class("digest")
    assert not tree.xpath("//mark")
    assert "Quotes" not in page_of(replace(digest_of(sample("ferry")), quotes=()))
    assert "Key points" not in page_of(replace(digest_of(sample("ferry")), key_points=()))


def test_set_off_quotations_and_tables_keep_together() -> None:
    page = """<html><head><title>Bread prices fall in Oake</title></head><body><article>
        <h1>Bread prices fall in Oake</h1>
        <p>Prices of bread fell in Oake on Monday, the council said in a statement to all of its people.</p>
        <table><tr><th>Year</th><th>Price</th></tr><tr><td>2020</td><td>3.50 a loaf</td></tr></table>
        <p>The bakers of the town met in the evening to speak of what was to be done about the price.</p>
        <blockquote><p>Bread is all that we have in this town.</p><p>It was never enough for us.</p></blockquote>
        <p>— Ann Lee, a nurse</p></article></body></html>"""
    found = pipeline.digest(reading.from_string(page, kind="html"))
    tree = _check(page_of(found), found)
    assert [row.text for row in tree.xpath("//div[@class='row']/p")] == ["Year | Price", "2020 | 3.50 a loaf"]
    assert len(tree.xpath("//blockquote[@class='quotation']/p")) == 2


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_the_page_is_right_in_a_stream_that_is_not_unicode(encoding: str) -> None:
    found = digest_of(sample("glacier-interview"))
    data = io.BytesIO()
    stream = io.TextIOWrapper(data, encoding)
    renderers.render("html", found, stream, Style())
    stream.flush()
    assert data.getvalue().isascii()
    tree = _check(data.getvalue().decode("ascii"), found)
    assert tree.findtext(".//style") == _parsed(page_of(found)).findtext(".//style")


_PIECES = st.sampled_from(
    """the Ann Weld said “ ” " ' , . <script> </script> </style> <!-- --> & &amp; &lt; ]]> <a href=x> <p> > < = `
    harbour ships closed. </mark> \x00 \u202e é 日本 http://x.org :target {} */ \\3c""".split()  # noqa: SIM905
)
_SAID = st.sampled_from(
    [
        "“We <b>came</b> to see it & went,” said Ann Weld.",
        "Ann Weld, a nurse from <i>Oake</i>, said: “It is late. We go.",
        "He called it “a danger to all of </mark> us”, and “a shame”,",
        "Bob Marsh said that the bridge <would> close on Monday.",
        "\n\nQ. Do you go?\n\nA. I go & stay.\n\n",
        "\n\n“The gates were shut.\n\n“They were locked,” she said.",
    ]
)
_TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.tuples(st.one_of(_PIECES, _SAID), st.sampled_from([" ", " ", "", "\n\n"])), max_size=60).map(
        lambda pairs: "".join(piece + gap for piece, gap in pairs)
    ),
)


@pytest.mark.slow
@given(_TEXTS, st.booleans(), st.booleans())
@settings(max_examples=200)
def test_any_text_makes_a_page_that_holds_it_and_nothing_else(text: str, explain: bool, people: bool) -> None:
    try:
        found = digest_of(text, indirect=True)
    except ArticleError:
        return
    _check(page_of(found, Style(explain=explain, people=people, highlight=people)), found)
