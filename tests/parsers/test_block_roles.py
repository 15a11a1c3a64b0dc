"""The blocks that belong to the story, and the blocks that don't. `tests/cases` has whole texts."""

import pytest

from articlecli import parsers, reading
from articlecli.core.article import Article
from articlecli.languages import Language
from tests.support.stages import article_of

_STORY = (
    "The bridge was closed on Monday, and nobody knows when it will open.\n\nIt was built in 1911, the county said."
)


def _parsed(text: str, language: Language) -> Article:
    return article_of(text, language, "plain")


@pytest.mark.parametrize(
    "paragraph",
    [
        "Sponsored by Senators Lee and Marsh, the bill would close the bridge.",
        "Photographs by Ansel Weld were sold for more than the bridge had cost.",
        "Read more – that is what the minister told the pupils of Harwick.",
        "See the full story of how the bridge was built in the museum.",
        "Copyright in the United States lasted for 28 years before 1978, he said.",
        "Research by the University of Leeds found that the bridge was unsafe.",
        "Reporting by this newspaper last year led to the closing of the bridge.",
        "By Monday, the water had risen to the doors of the church.",
        "By Christmas – if all goes well – the bridge will open again.",
        "This story was changed by Disney before it reached the screen.",
        "Opinions expressed in the hall were as many as the people in it.",
    ],
)
def test_a_sentence_of_the_story_stays_in_it(paragraph: str, english: Language) -> None:
    article = _parsed(f"Bridge to close\n\n{_STORY}\n\n{paragraph}\n\n{_STORY}", english)
    text = article.source.text
    assert paragraph in [text[span.start : span.end] for span in article.paragraphs]


@pytest.mark.parametrize(
    "line",
    [
        "Copyright 2025 Northern Wire. All rights reserved.",
        "Read more: Ten bridges that you should see before they fall",
        "MORE: Ten bridges that you should see before they fall",
        "Sign up for our newsletter to get the news in your inbox every day.",
        "This article was originally published by Northern Wire. Read the original.",
        "— Ann Weld (@annweld) June 3, 2025",
        "The bridge in winter. Photograph: Ann Lee/Coastal Pictures",
    ],
)
def test_furniture_does_not_belong_to_the_story(line: str, english: Language) -> None:
    article = _parsed(f"Bridge to close\n\n{_STORY}\n\n{line}\n\n{_STORY}", english)
    assert len(article.paragraphs) == 4
    assert not article.sections


@pytest.mark.parametrize(
    "headline",
    [
        "Thousands March In Paris Today",
        "Israel Releases Hostage Report",
        "Update: Five dead in Harwick ferry fire",
    ],
)
def test_a_headline_is_no_masthead_notice_or_byline(headline: str, english: Language) -> None:
    article = _parsed(f"{headline}\n\nA look at what is known so far about it\n\n{_STORY}", english)
    assert article.headline is not None
    assert article.headline.text == headline


def test_a_short_brief_of_an_agency_is_kept(english: Language) -> None:
    article = _parsed(f"Bridge to close\n\nReuters\n\n{_STORY}", english)
    assert article.credit is not None
    assert article.credit.text == "Reuters"
    assert len(article.paragraphs) == 2


def test_a_call_to_watch_at_a_paragraphs_end_is_cut_off(english: Language) -> None:
    article = _parsed(f"Bridge to close\n\nIt closed on Monday. Watch cars turn back »\n\n{_STORY}", english)
    first = article.paragraphs[0]
    assert article.source.text[first.start : first.end] == "It closed on Monday."


@pytest.mark.parametrize(
    "text",
    [
        "By " + ", ".join(["ANN WELD", "TOM MARSH"] * 500),
        "By A" + " A" * 5000,
        "A." * 20_000 + "x",
        "A1" * 20_000 + ".",
        "a" * 50_000,
        "-" * 50_000 + "x",
        "_" * 50_000,
        "word-\n" * 5000,
        "---\na:\n" + "-a:\n" * 5000,
    ],
    ids=lambda text: text[:9],
)
def test_a_hostile_line_is_read_at_once(text: str, english: Language) -> None:
    # The test needs no time limit: an exponential pattern would never end.
    source = reading.from_string(f"{text}\n\n{_STORY}")
    assert source.kind in {"plain", "markdown"}
    assert parsers.parse(source, english).paragraphs
