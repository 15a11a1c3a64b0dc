"""The figures of quotes and speakers, on records so small that they can be counted by hand."""

from typing import Any

import pytest

from benchmarks import quotes
from benchmarks.quotes import Tally

_TEXT = (
    "“The trees are early,” said Ana Velar. Gulls cried.\n\n"
    "“Nobody told the bees,” they said.\n\n"
    "The crane was “a very old one indeed, which nobody here has climbed” and the bees left.\n\n"
    "The harbour will close in May, Ana Velar said."
)


def _place(words: str, *, text: str = _TEXT) -> list[int]:
    start = text.index(words)
    return [start, start + len(words)]


def _quote(words: str, speaker: str | None, *, at: list[int] | None = None) -> dict[str, Any]:
    start, end = _place(words)
    spans = [at or _place(speaker)] if speaker else []
    return {
        "start": start,
        "end": end,
        "words": len(words.split()),
        "speaker": speaker,
        "speaker_spans": spans,
        "quote": words,
    }


def _attribution(words: str, speaker: str, *, marks: bool) -> dict[str, Any]:
    start = _TEXT.rindex(speaker)
    return {
        "source": [[start, start + len(speaker)]],
        "content": [_place(words)],
        "content_text": words,
        "has_quote_marks": marks,
    }


def _record(*marked: dict[str, Any]) -> dict[str, Any]:
    content = [_attribution(quote["quote"], "Ana Velar", marks=True) for quote in marked]
    reported = _attribution("The harbour will close in May", "Ana Velar", marks=False)
    return {"id": "1", "text": _TEXT, "quotes": list(marked), "attributions": [*content, reported]}


_EARLY, _BEES = "“The trees are early,”", "“Nobody told the bees,”"


def test_a_share_is_in_per_cent_and_a_share_of_nothing_is_0() -> None:
    tally = Tally()
    tally.counts.update({"marked": 8, "right": 6})
    assert tally.share("right", "marked") == 75
    assert Tally().share("right", "marked") == 0


def test_sure_speakers_are_counted_and_how_many_of_them_are_right() -> None:
    tally = Tally()
    tally.by_confidence.update({(0.95, True): 7, (0.9, True): 2, (0.97, False): 1, (0.85, False): 4, (0.5, True): 3})
    assert tally.sure() == (9, 10)


def test_confidence_is_printed_by_tenths(capsys: pytest.CaptureFixture[str]) -> None:
    tally = Tally()
    tally.by_confidence.update({(0.95, True): 3, (0.91, False): 1, (0.5, True): 2, (1.0, True): 1})
    quotes._print_confidence(tally)
    rows = [line.split() for line in capsys.readouterr().out.splitlines()[2:]]
    assert rows == [["0.5", "100.0", "2"], ["0.9", "75.0", "4"], ["1.0", "100.0", "1"]]


def test_a_mention_is_right_if_it_touches_the_marked_mention() -> None:
    record = _record(_quote(_EARLY, "Ana Velar"), _quote(_BEES, "they"))
    tally = quotes.by_mention([record])
    assert tally.share("found", "marked") == tally.share("right", "marked") == tally.share("identical", "marked") == 100
    assert tally.share("right spans", "spans") == pytest.approx(200 / 3)  # nobody marked the crane


def test_a_mention_elsewhere_is_wrong_and_listed_with_its_class() -> None:
    record = _record(_quote(_EARLY, "Gulls"), _quote(_BEES, "they", at=_place("Gulls")))
    tally = quotes.by_mention([record])
    assert tally.counts["right"] == 0
    assert [kind for kind, _ in tally.wrong] == ["nobody's", "wrong", "wrong"]
    assert tally.counts["identical"] == 1  # the words are the same, but not the place


def test_a_quote_that_is_not_found_is_missed() -> None:
    tally = quotes.by_mention([_record(_quote("Gulls cried and left"[:11], "Ana Velar") | {"words": 3})])
    assert (tally.counts["marked"], tally.counts["found"]) == (1, 0)
    assert ("missed", "1 [Ana Velar]") in [(kind, place[:13]) for kind, place in tally.wrong]


def test_short_quotes_and_quotes_without_a_speaker_are_not_counted() -> None:
    record = _record(_quote(_EARLY, "Ana Velar") | {"words": 2}, _quote(_BEES, None))
    assert quotes.by_mention([record]).counts["marked"] == 0


def test_reported_speech_is_found_with_its_source() -> None:
    tally = quotes.by_report([_record(_quote(_EARLY, "Ana Velar"))])
    assert (tally.counts["marked"], tally.counts["found"], tally.counts["right"]) == (1, 1, 1)
    assert tally.share("right spans", "spans") == 100


def _named(words: str, reference: str, *, direct: bool = True) -> dict[str, Any]:
    return {**_quote(words, None), "is_direct": direct, "reference": reference}


def test_a_speaker_is_right_if_it_is_the_marked_person() -> None:
    record = {"id": "1", "text": _TEXT, "quotes": [_named(_EARLY, "Ana Velar"), _named(_BEES, "Piet Osk")]}
    tally = quotes.by_name([record])
    assert (tally.counts["marked"], tally.counts["right"], tally.counts["given"]) == (2, 1, 1)
    assert [kind for kind, _ in tally.wrong] == ["none named"]


def test_indirect_quotes_are_counted_apart() -> None:
    marked = _named("The harbour will close in May", "Ana Velar", direct=False)
    tally = quotes.by_name([{"id": "1", "text": _TEXT, "quotes": [marked]}])
    assert tally.counts["marked"] == 0
    assert tally.share("indirect found", "indirect marked") == 100
    assert quotes._f1(tally) == pytest.approx(200 / 3)  # one of two has a marked speaker: the crane has none


@pytest.mark.parametrize(
    ("speaker", "reference", "is_same"),
    [
        ("Ana Velar", "Velar", True),
        ("Velar", "Ana Maria Velar", True),
        ("Ana Velar’s", "Ana Velar", True),
        ("the council", "council", True),
        ("Velar Ana", "Ana Velar", True),
        ("Ana Velar", "Piet Velar", False),
        ("Ana", "Piet Velar", False),
        ("Maria", "Ana Maria Velar", False),
        ("", "Ana Velar", False),
    ],
)
def test_two_names_may_mean_one_person(speaker: str, reference: str, is_same: bool) -> None:
    assert quotes.is_same_person(speaker, reference) == is_same
    assert quotes.is_same_person(reference, speaker) == is_same


def test_offsets_are_moved_into_the_text_as_it_is_read() -> None:
    text = "The\x1b[1m trees “were\u200b early”."
    place = quotes.places(text)
    assert place(0) == 0
    assert place(len(text)) < len(text)
    assert quotes.places("The trees")(4) == 4
