"""Reported speech: the words that count as somebody's, and the words that stay the writer's."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from articlecli import digest
from articlecli.core.article import Quote

_ABOVE = "Ann Weld, a nurse, came to Fell Town.\n\n"


def _reported(sentence: str) -> list[Quote]:
    return [quote for quote in digest(_ABOVE + sentence, indirect=True).quotes if quote.kind == "indirect"]


@pytest.mark.parametrize(
    ("sentence", "mention", "cue", "words"),
    [
        ("Weld said that the bridge would close.", "Weld", "said", "the bridge would close"),
        ("Weld said the bridge would close in May.", "Weld", "said", "the bridge would close in May"),
        ("Weld said on Monday the bridge would close.", "Weld", "said", "the bridge would close"),
        ("Weld says she’s going to leave.", "Weld", "says", "she’s going to leave"),
        ("Weld, 34, who works in Fell, said she would leave it.", "Weld", "said", "she would leave it"),
        ("Weld told the Fell Herald the bridge would close.", "Weld", "told", "the bridge would close"),
        ("Weld told reporters in Fell on Monday that it would close.", "Weld", "told", "it would close"),
        ("Weld asked whether the bridge would close.", "Weld", "asked", "whether the bridge would close"),
        ("Weld denied that the bridge was late.", "Weld", "denied", "the bridge was late"),
        ("Weld warned that the bridge would fall.", "Weld", "warned", "the bridge would fall"),
        ("The bridge will close, Weld said.", "Weld", "said", "The bridge will close"),
        ("The bridge will close, Weld said on Monday.", "Weld", "said", "The bridge will close"),
        ("The bridge will close, said Weld, a nurse.", "Weld", "said", "The bridge will close"),
        ("According to Weld, the bridge closed on Monday.", "Weld", "According to", "the bridge closed on Monday"),
        ("The bridge closed on Monday, according to Weld.", "Weld", "according to", "The bridge closed on Monday"),
        ("Boats sink here each May, according to Weld.", "Weld", "according to", "Boats sink here each May"),
        ("Bridge engineers say the bridge is old.", "Bridge engineers", "say", "the bridge is old"),
        ("The bridge, according to Weld, is old.", "Weld", "according to", "The bridge is old"),
        ("Weld vowed to close the old bridge.", "Weld", "vowed", "to close the old bridge"),
        ("Weld called for a new bridge.", "Weld", "called for", "a new bridge"),
        ("Weld urged the council to close it.", "Weld", "urged", "the council to close it"),
        ("Most of the workers said the bridge would close.", "Most of the workers", "said", "the bridge would close"),
        ("A cook at the mill said the bridge would close.", "A cook at the mill", "said", "the bridge would close"),
    ],
)
def test_a_report_has_its_speaker_and_its_words(sentence: str, mention: str, cue: str, words: str) -> None:
    (report,) = _reported(sentence)
    assert report.mention is not None
    assert (report.mention.text, report.cue, report.text) == (mention, cue, words)


@pytest.mark.parametrize(
    "sentence",
    [
        "It is said that the bridge is old.",
        "The bridge is said to be old.",
        "The company has said nothing about the bridge.",
        "The report that the bridge was old came late.",
        "Weld's claims that the bridge was old were wrong.",
        "Weld did not say that the bridge would close.",
        "Weld was told that the bridge would close.",
        "Weld said as much.",
        "Weld added a second bridge to the plan.",
        "Weld believes that the bridge is old.",
        "If Weld says the bridge is old, it is closed.",
        "The bridge, which Weld said was old, is closed.",
        "The United States has a bridge that is old.",
        "I said that the bridge was old.",
        "Among the bridges, according to Weld, many of stone, one is old.",
        "She crossed the river according to a plan.",
        "20 percent of the voters said the bridge was old.",
        "“The bridge is old,” Weld told the Fell Herald on her way to work.",
        "“The bridge is old and must close,” Weld said.",
        "Weld said the bridge was “a disgrace to all of us in Fell”.",
    ],
)
def test_a_sentence_that_reports_nobodys_words_gives_no_report(sentence: str) -> None:
    assert _reported(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Weld said the bridge was old, though she gave no reason.", "the bridge was old"),
        ("Weld said the bridge was old, which few knew.", "the bridge was old"),
        ("Weld said that it would fall; the council paid no heed.", "it would fall"),
        ("Weld said the bridge had closed, the Herald reported.", "the bridge had closed"),
        ("While Weld said the bridge was old, the council kept it open.", "the bridge was old"),
        ("Weld said the bridge, which is old, would close.", "the bridge, which is old, would close"),
        ("Weld said that it was old and that it would close.", "it was old and that it would close"),
    ],
)
def test_the_writers_own_words_around_a_report_are_left_out(sentence: str, words: str) -> None:
    assert [report.text for report in _reported(sentence)] == [words]


def test_a_report_knows_its_place_and_its_sentence() -> None:
    sentence = "The bridge, Weld said, will close in spring."
    found = digest(_ABOVE + sentence, indirect=True)
    (report,) = found.quotes
    assert [found.text[part.start : part.end] for part in report.parts] == ["The bridge", "will close in spring"]
    assert found.text[report.start : report.end] == sentence.rstrip(".")
    assert report.context is not None
    assert report.context.text == sentence
    assert (report.speaker, report.paragraph) == ("Ann Weld", 1)


def test_two_reports_in_one_sentence_share_its_speaker() -> None:
    denied, added = _reported("Weld denied that the bridge was late, but added that it was old.")
    assert (denied.text, added.text) == ("the bridge was late", "it was old")
    assert denied.speaker == added.speaker == "Ann Weld"


def test_a_report_goes_on_after_a_quotation_in_its_sentence() -> None:
    (report,) = _reported("“The bridge is old,” Weld said, adding that it would close in May.")
    assert (report.speaker, report.text) == ("Ann Weld", "it would close in May")


def test_quotes_and_reports_come_in_the_articles_order() -> None:
    text = "Weld said the bridge would close. “It is old and it is rusty,” she said. It closes in May, Weld said."
    found = digest(_ABOVE + text, indirect=True).quotes
    assert [quote.kind for quote in found] == ["indirect", "direct", "indirect"]
    assert [quote.text for quote in digest(_ABOVE + text).quotes] == [found[1].text]


_PIECES = st.sampled_from(
    [
        "Ann Weld",
        "said",
        "that",
        ",",
        "“",
        "”",
        "according to",
        "the bridge",
        "would",
        "told",
        "who",
        ".",
        "and",
        "\n\n",
    ]
)


@given(st.lists(_PIECES, min_size=1, max_size=30))
@example(["said", ",", "\n\n", "Ann Weld"])  # a headline, a short line and a byline
def test_each_report_is_in_the_text_word_for_word(pieces: list[str]) -> None:
    found = digest(_ABOVE + " ".join(pieces), indirect=True)
    for quote in found.quotes:
        if quote.kind == "indirect":
            assert quote.start == quote.parts[0].start < quote.parts[-1].end == quote.end
            for part in quote.parts:
                assert " ".join(found.text[part.start : part.end].split()) == part.text
