"""The figures of a quote. The patterns themselves are told in cases/quotes."""

from articlecli import digest
from articlecli.article import Quote


def _quotes(text: str) -> tuple[Quote, ...]:
    return digest(text).quotes


def test_a_quote_knows_its_place_its_mention_and_its_cue() -> None:
    text = "Ann Weld came.\n\n“The trees are early,” Weld later said."
    (quote,) = _quotes(text)
    assert text[quote.start : quote.end] == "“The trees are early,”"
    assert quote.mention is not None
    assert text[quote.mention.start : quote.mention.end] == "Weld"
    assert (quote.speaker, quote.cue, quote.kind, quote.paragraph) == ("Ann Weld", "said", "direct", 1)


def test_a_sure_pattern_is_surer_than_a_pronoun() -> None:
    named, by_pronoun = _quotes("“It is a step,” said Ann Weld.\n\n“It is not enough of one,” she said.")
    assert named.speaker == by_pronoun.speaker == "Ann Weld"
    assert 0.5 < by_pronoun.confidence < named.confidence <= 1


def test_where_nobody_fits_nobody_is_named() -> None:
    (quote,) = _quotes("The clock stopped.\n\n“It is rather late for that,” they said.")
    assert (quote.speaker, quote.confidence) == (None, 0.0)
    assert quote.mention is not None


def test_nothing_is_attributed_to_a_noun_or_to_who_is_told() -> None:
    assert _quotes("The annual report “a long one this year” was late.") == ()
    assert _quotes("Ann Weld was told “to leave at once and for good”.") == ()
