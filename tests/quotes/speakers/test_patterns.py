"""The patterns in which a speaker stands beside a quotation. The weights, not the patterns, choose among speakers."""

from collections.abc import Callable

import pytest

from articlecli.languages import Language
from articlecli.quotes.clauses import Clause
from articlecli.quotes.speakers import patterns
from articlecli.quotes.speakers.attributions import Attribution

Find = Callable[[Clause], list[Attribution]]


def _clause(text: str, language: Language) -> Clause:
    return Clause(text, 0, len(text), language)


def _found(find: Find, text: str, language: Language) -> dict[str, tuple[str, str | None]]:
    """For each pattern that is found: the first mention that it names, and the cue."""
    found: dict[str, tuple[str, str | None]] = {}
    for attribution in find(_clause(text, language)):
        mention = attribution.mention
        assert text[mention.start : mention.end] == mention.text
        found.setdefault(attribution.pattern[0], (mention.text, attribution.cue))
    return found


@pytest.mark.parametrize(
    ("text", "pattern", "mention", "cue"),
    [
        (" said Ana Velar.", "said X", "Ana Velar", "said"),
        (" warned Ana Velar, who left.", "said X", "Ana Velar", "warned"),
        (" Ana Velar said.", "X said", "Ana Velar", "said"),
        (" Ana Velar, a nurse, later said.", "X said", "Ana Velar", "said"),
        (" the harbour master, Ana Velar, told the council.", "X said", "Ana Velar", "told"),
        (" as Ana Velar put it.", "X said", "Ana Velar", "put"),
        (" the report says.", "X said", "the report", "says"),
        (" according to Ana Velar.", "according to X", "Ana Velar", "according to"),
        (" according to a spokesman for the port.", "according to X", "a spokesman for the port", "according to"),
        (" Ana Velar thundered.", "X did", "Ana Velar", "thundered"),
        (" by Ana Velar.", "by X", "Ana Velar", None),
    ],
)
def test_a_pattern_after_a_quotation_names_a_speaker(
    text: str, pattern: str, mention: str, cue: str | None, english: Language
) -> None:
    assert _found(patterns.attributions_after, text, english)[pattern] == (mention, cue)


@pytest.mark.parametrize(
    "text", ["", " told Ana Velar.", " Ana Velar in Leeds", " and so on.", " was his.", " is late."]
)
def test_words_after_a_quotation_may_name_nobody(text: str, english: Language) -> None:
    assert _found(patterns.attributions_after, text, english) == {}


@pytest.mark.parametrize(
    ("text", "pattern", "mention", "cue"),
    [
        ("Ana Velar said: ", "X said", "Ana Velar", "said"),
        ("Ana Velar told the committee: ", "X said", "Ana Velar", "told"),
        ("Ana Velar closed the shop, telling them that ", "X said", "Ana Velar", "telling"),
        ("Ana Velar came, and Piet Osk said: ", "X said", "Piet Osk", "said"),
        ("What it needs, says Ana Velar, ", "said X", "Ana Velar", "says"),
        ("Said Ana Velar: ", "said X", "Ana Velar", "Said"),
        ("According to Ana Velar, ", "according to X", "Ana Velar", "According to"),
        ("In the words of Ana Velar, ", "according to X", "Ana Velar", "In the words of"),
        ("Ana Velar: ", "X:", "Ana Velar", None),
        ("Ana Velar's claim that ", "X's claim", "Ana Velar's", "claim"),
        ("Ana Velar’s stern warning that ", "X's claim", "Ana Velar’s", "warning"),
        ("her claim that ", "X's claim", "her", "claim"),
        ("Ana Velar wanted ", "X did", "Ana Velar", None),
        ("Ana Velar, who is after ", "who", "who", None),
        ("Ana Velar is for ", "subject", "Ana Velar", None),
        ("Ana Velar had a question: ", "subject", "Ana Velar", None),
    ],
)
def test_a_pattern_before_a_quotation_names_a_speaker(
    text: str, pattern: str, mention: str, cue: str | None, english: Language
) -> None:
    assert _found(patterns.attributions_before, text, english)[pattern] == (mention, cue)


@pytest.mark.parametrize("text", ["", "And ", "The report ", "On Monday ", "In Leeds, "])
def test_words_before_a_quotation_may_name_nobody(text: str, english: Language) -> None:
    assert _found(patterns.attributions_before, text, english) == {}


def test_the_nearest_verb_of_saying_comes_first(english: Language) -> None:
    text = "Ana Velar said that Piet Osk had warned of "
    said = [
        found.mention.text
        for found in patterns.attributions_before(_clause(text, english))
        if found.pattern[0] == "X said"
    ]
    assert said == ["Piet Osk", "Ana Velar"]


@pytest.mark.parametrize("text", ["The annual report ", "It was a report ", "Ana Velar was told "])
def test_a_noun_and_a_passive_are_no_verbs_of_saying(text: str, english: Language) -> None:
    assert "X said" not in _found(patterns.attributions_before, text, english)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ana Velar said: ", ("X said", "near", "first", "opens", "beside", "")),
        ("Ana Velar told the committee: ", ("X said", "near", "first", "opens", "beside", "")),
        ("Ana Velar, a nurse, said: ", ("X said", "near", "first", "opens", "across", "")),
        ("Ana Velar kept calm and said: ", ("X said", "near", "first", "opens", "shared", "")),
        ("It rained and Ana Velar said: ", ("X said", "near", "first", "coordinated", "beside", "")),
        ("Ana Velar's answer ", ("X said", "near", "first", "opens", "beside", "noun")),
        ("Ana Velar said that the old harbour was ", ("X said", "far", "first", "opens", "beside", "")),
        ("Ana Velar said that Piet Osk said ", ("X said", "near", "later", "joined", "beside", "")),
    ],
)
def test_a_pattern_tells_how_far_away_the_verb_is_and_how_its_subject_is_found(
    text: str, told: tuple[str, ...], english: Language
) -> None:
    assert told in [found.pattern for found in patterns.attributions_before(_clause(text, english))]


def test_the_subject_of_a_passive_verb_is_told_apart(english: Language) -> None:
    def subject(text: str) -> tuple[str, ...]:
        return next(
            f.pattern for f in patterns.attributions_before(_clause(text, english)) if f.pattern[0] == "subject"
        )

    assert subject("Ana Velar was accused of ") == ("subject", "passive")
    assert subject("Ana Velar was after ") == ("subject", "")
    assert subject("Ana Velar was accused of this: ") == ("subject", "colon")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (" — Ana Velar", "Ana Velar"),
        (" -- Ana Velar.", "Ana Velar"),
        ("– Piet van der Laan", "Piet van der Laan"),
        (" Ana Velar", None),
        (" — and so on", None),
        (" — the mayor", None),
        (" — Ana Velar came", None),
        ("", None),
    ],
)
def test_a_signature_is_a_dash_and_a_name(text: str, name: str | None, english: Language) -> None:
    found = patterns.signature(_clause(text, english))
    assert (found.text if found else None) == name
