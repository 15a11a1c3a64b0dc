"""The words that compression cuts, and the words that it leaves. In the examples, square brackets hold the cuts."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articlecli import languages
from articlecli.core.article import Edit, Sentence, Span, edited
from articlecli.keypoints import compression
from articlecli.languages import Language

_ENGLISH = languages.load("en")


def _edits(text: str, quoted: tuple[Span, ...] = ()) -> list[Edit]:
    return compression.compress(text, Sentence(text, 0, len(text)), _ENGLISH, quoted)


def _tight(text: str) -> str:
    return edited(text, 0, len(text), _edits(text))


def _assert_cut(marked: str) -> None:
    """Checks that compression cuts only the words in brackets, and that the first letter is then a capital."""
    expected = re.sub(r"\[.*?\]", "", marked)
    assert _tight(re.sub(r"[\[\]]", "", marked)) == expected[0].upper() + expected[1:]


@pytest.mark.parametrize(
    "marked",
    [
        "[LEEDS (Reuters) -- ]The last cannery shut.",
        "[Leeds, England (CNN) -- ]The last cannery shut.",
        "[(AP) — ]The last cannery shut.",
        "[(CNN)]The last cannery shut.",
        "[LEEDS (AP) - On Monday, ]the last cannery closed its doors.",
    ],
)
def test_an_agency_and_its_place_are_cut(marked: str) -> None:
    _assert_cut(marked)


@pytest.mark.parametrize(
    "text",
    [
        "The Northern Wire (NW) -- Leeds -- shut.",
        "Ann Weld (Reuters) took the picture.",
        "NATO -- the alliance -- met.",
    ],
)
def test_other_brackets_and_dashes_at_the_beginning_stay(text: str) -> None:
    assert _edits(text) == []


@pytest.mark.parametrize(
    "marked",
    [
        "[On Monday, ]the court ruled against the port.",
        "[Late on Tuesday night, ]the ferry collided with the quay.",
        "[Earlier this year, ]the port closed two gates.",
        "[Meanwhile, ]the gulls came back.",
        "[However, ]it isn't over.",
        "[In addition, ]“Tide” won a prize.",
        "[For example, ]40 boats were lost.",
        "[On Friday, ]87 boats returned.",
    ],
)
def test_an_adverbial_before_a_clause_is_cut(marked: str) -> None:
    _assert_cut(marked)


@pytest.mark.parametrize(
    "text",
    [
        "On Monday, the port will close two gates.",  # in the future
        "On Monday, the book comes out.",
        "On Monday, the port was full.",  # a state: it may be over
        "Today, the port employs nobody.",
        "In 2010, the port closed two gates.",
        "On Monday, Tuesday and Friday, the gates stayed closed.",
        "On Sunday, April 29, the gates closed.",
        "Last week, when the ferry sank, the gates closed.",
        "Allegedly, the gates were closed.",
        "Otherwise, the gates would be closed.",
        "According to the port, the gates were closed.",
        "If it rains, the gates close.",
        "However, iPhones were banned.",  # the first letter can't become a capital
        "However, “the gates” were closed.",
        "However long it takes, the gates stay closed.",
    ],
)
def test_an_opening_that_is_needed_stays(text: str) -> None:
    assert _edits(text) == []


@pytest.mark.parametrize(
    "marked",
    [
        "The gates were closed, the port said[ on Monday].",
        "The gates were closed, a spokesman told reporters[ Monday evening].",
        "“The gates are closed,” she said[ in a statement Friday].",
        "Ann Weld told Northern Wire[ at a news conference on Tuesday] that the gates were closed.",
        "The port announced[ Tuesday] that the gates were closed.",
        "The port said[ Tuesday] it had closed the gates.",
        "The port said[ in an interview with the Courier] that it had closed the gates.",
    ],
)
def test_the_time_and_place_of_a_statement_are_cut(marked: str) -> None:
    _assert_cut(marked)


@pytest.mark.parametrize(
    "text",
    [
        "The gates were closed by thieves, police said.",
        "The gates were closed, according to officials.",
        "The port will close the gates on Monday.",
        "He was shot Monday.",
        "The port said Monday was too late.",
        "The port said on Monday the gates would close.",  # which of the two happens on Monday?
        "She told the Courier in an interview that aired in May that the gates were closed.",
        "Ann Weld told Leeds Today that the gates were closed.",
        "The port said under oath that the gates were closed.",
        "He said in a statement to the police he had lied.",
    ],
)
def test_a_speaker_and_other_needed_words_stay(text: str) -> None:
    assert _edits(text) == []


@pytest.mark.parametrize(
    "marked",
    [
        "The quay is 12 miles[ (19 km)] long.",
        "The quay cost £2 million[ (about $2.5 million)].",
        "Each boat pays 20 yuan[ ($3)] a day.",
        "It opens at 11 a.m.[ (6 a.m. ET)] on weekdays.",
        "The boats[ (most of them from the islands)] left, and the gulls stayed.",
        "The boats left[ (which surprised the town)].",
        "The boats[ -- most of them from the islands --] left.",
        "The boats[ – which came from the islands –] were late.",
        "The boats[—most] [of them from the islands—]returned.",
    ],
)
def test_an_aside_is_cut(marked: str) -> None:
    _assert_cut(marked)


@pytest.mark.parametrize(
    "text",
    [
        "Half of the boats (the old ones) left.",
        "The boats (unless it rains) leave.",
        "The boats (all 40) left.",
        "The boats (mostly from the islands) left.",
        "The boats (a captain said) left.",
        "The town made an apology (of sorts) to the boats.",
        "The World Health Organization (WHO) met.",
        "The rest is a wealth of (rarely good) advice.",
        "The boats -- if any come -- leave.",
        "The boats -- allegedly stolen -- left.",
        "A call -- had it come -- would have saved them.",
        "The boats -- and the gulls -- left.",
        "The mayor -- Ann Weld of Leeds -- left.",
        "The crew -- a cook, a diver and a nurse -- left.",
        "Like the port -- which was built by monks -- the town is old.",  # the second dash stands for a comma
        "The boats -- an old lot -- and their crews -- left.",
        "The port (a small one) and the town (pop. 400) are old.",
        "The boats left -- a sad day.",
        "(The boats left.)",
    ],
)
def test_an_aside_that_is_needed_stays(text: str) -> None:
    assert _edits(text) == []


@pytest.mark.parametrize(
    "marked",
    [
        "The boats[, however,] were late.",
        "The boats were late[, though].",
        "[Meanwhile, ]the boats[, of course,] were late.",
        "Ann Weld[, who has led the club since it was founded,] said no.",
        "The club[, whose members are old,] didn't meet.",
        "The boats[, which came from the islands and from Leeds,] returned.",
    ],
)
def test_an_addition_between_commas_is_cut(marked: str) -> None:
    _assert_cut(marked)


@pytest.mark.parametrize(
    "text",
    [
        "In Leeds, however, boats were late.",
        "In Leeds however, boats were late.",
        "A year ago, the boats, though, were late.",
        "Ann Weld, 52, said no.",
        "Ann Weld, the mayor, said no.",
        "Ann Weld, head of the club, which is old, said no.",  # the comma closes both
        "Ann Weld, who allegedly robbed the club, said no.",
        "Ann Weld, who was not there, said no.",
        "Ann Weld, who robbed 12 clubs, said no.",
        "They met Ann Weld, who robbed, lied, and cheated.",
        "After the game, which they won, the players left.",
        "The boats which came from the islands were late.",
    ],
)
def test_an_addition_between_commas_that_is_needed_stays(text: str) -> None:
    assert _edits(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "“On Monday, the boats left,” she said.",
        "“The boats (most of them old) left.",
        "She called it ‘late, of course’ and left, though.",
        "'On Monday, the boats left,' she said on Monday.",
        '"The boats, however, were late," it said.',
    ],
)
def test_quoted_words_stay(text: str) -> None:
    assert _edits(text) == []


def test_a_quotation_over_several_sentences_stays() -> None:
    text = "“It rained. However, the boats left. It rained again.”"
    sentence = Sentence("However, the boats left.", 12, 36)
    assert text[12:36] == sentence.text
    assert compression.compress(text, sentence, _ENGLISH, (Span(0, len(text)),)) == []
    assert compression.compress(text, sentence, _ENGLISH) == [Edit(12, 22, "T")]


def test_a_sentence_may_go_over_lines_and_stand_anywhere_in_the_text() -> None:
    text = "It rained.\nOn\n  Monday, the boats left. However,\nthe port said on\nMonday that it was late."
    start = text.index("However")
    edits = compression.compress(text, Sentence(text[start:], start, len(text)), _ENGLISH)
    assert edited(text, start, len(text), edits) == "The port said that it was late."


@pytest.mark.parametrize(
    "piece",
    [
        "on Monday ",
        "said in a statement to ",
        "told Ann Weld ",
        " (most of them",
        " -- a b",
        ", who is,",
        "1 million mile (1 ",
        "A.'-",
        ", however",
        "(CNN ",
        "LEEDS, ",
    ],
)
def test_no_hostile_sentence_takes_long(piece: str, english: Language) -> None:
    """A pattern that tries every way to split a text would not end here."""
    for length in (1500, 1_000_000):
        text = (piece * (length // len(piece) + 1))[:length]
        compression.compress(text, Sentence(text, 0, length), english)


_PIECES = st.sampled_from(
    [
        *("On Monday, ", "However, ", "(CNN) -- ", "the boats", "Ann Weld", "iOS", "ß", "12 miles", "closed ", "not "),
        *(" said", " on Monday", " in a statement", " that ", "were late", ", however,", ", though", ", who was old,"),
        *(" (most of them old)", " (19 km)", " -- a sad day -- ", "—a sad day—", "«On Monday, the port »"),
        *("“", "”", '"', "'", "‘", "’", "«", "»", ". ", ", ", "\n", " "),
    ]
)
_SENTENCES = st.one_of(st.text(max_size=120), st.lists(_PIECES, max_size=14).map("".join))


def _is_subsequence(short: str, long: str) -> bool:
    rest = iter(long)
    return all(c in rest for c in short)


@pytest.mark.slow
@given(_SENTENCES, st.integers(0, 3), st.lists(st.tuples(st.integers(0, 90), st.integers(1, 30)), max_size=2))
@settings(max_examples=500)
def test_compression_keeps_the_order_the_quotations_and_the_end_of_any_sentence(
    written: str, before: int, quotations: list[tuple[int, int]]
) -> None:
    text = "x" * before + written + "yz"
    quoted = tuple(Span(start, start + length) for start, length in quotations)
    edits = compression.compress(text, Sentence(written, before, before + len(written)), _ENGLISH, quoted)
    reached = before
    for edit in edits:
        assert reached <= edit.start < edit.end <= before + len(written)
        assert not any(span.start < edit.end and edit.start < span.end for span in quoted)
        assert not re.search(r"[“”«»\"]", text[edit.start : edit.end])
        assert edit.text == "" or (edit.start == before and edit.text == text[edit.end - 1].upper())
        reached = edit.end
    shown = edited(text, before, before + len(written), edits)
    assert _is_subsequence(shown.casefold(), " ".join(written.split()).casefold())
    assert len(shown) <= len(" ".join(written.split()))
    if written[-1:] in {".", "!", "?"}:
        assert shown.endswith(written[-1])


@pytest.mark.parametrize(
    "text",
    [
        "Le bac (parti de Skerrin à l'aube) a coulé, cependant, devant le quai.",
        "Die Fähre -- seit Jahren in Betrieb -- sank am Montag, die aus Skerrin kam, im Hafen.",
    ],
)
def test_nothing_is_cut_in_a_language_without_cuts(text: str) -> None:
    for language in (Language(code="xx"), languages.load("pl")):
        assert compression.compress(text, Sentence(text, 0, len(text)), language) == []
