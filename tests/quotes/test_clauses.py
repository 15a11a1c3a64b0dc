"""The subject of a verb. In the examples, the verb stands between asterisks."""

import pytest

from articlecli.core.article import Passage, Span
from articlecli.languages import Language
from articlecli.quotes.clauses import Clause, Subject, position_in_clause, sentence_subject, subject


def _subject(marked: str, language: Language) -> Subject | None:
    before, verb, after = marked.split("*")
    text = before + verb + after
    clause = Clause(text, 0, len(text), language)
    index = next(i for i, word in enumerate(clause.words) if word.start == len(before))
    found = subject(clause, index)
    if found:
        assert text[found.mention.start : found.mention.end] == found.mention.text
    return found


@pytest.mark.parametrize(
    ("marked", "mention"),
    [
        ("Ana Velar *said*", "Ana Velar"),
        ("Ana Velar later angrily *said*", "Ana Velar"),
        ("Ana Velar has repeatedly *said*", "Ana Velar"),
        ("Ana Velar was *saying*", "Ana Velar"),
        ("Ana Velar Monday *told* the court", "Ana Velar"),
        ("Mayor Ana Velar *said*", "Mayor Ana Velar"),
        ("Piet Osk of Leeds *said*", "Piet Osk"),
        ("Ana Velar’s lawyer *said*", "Ana Velar’s lawyer"),
        ("Ana Velar and Piet Osk *said*", "Ana Velar and Piet Osk"),
        ("a spokesman for the league *said*", "a spokesman for the league"),
        ("Ana Velar thinks Piet Osk *said*", "Piet Osk"),
        ("If it rains, Ana Velar will stay, she *said*", "she"),
    ],
)
def test_the_noun_phrase_beside_a_verb_is_its_subject(marked: str, mention: str, english: Language) -> None:
    found = _subject(marked, english)
    assert found
    assert (found.mention.text, found.how_found) == (mention, "beside")


@pytest.mark.parametrize("introduction", ["In a statement,", "On Monday,", "Asked why,", "Speaking in Leeds,", "But"])
def test_an_introductory_phrase_is_not_the_subject(introduction: str, english: Language) -> None:
    found = _subject(f"{introduction} Ana Velar *said*", english)
    assert found
    assert (found.mention.text, found.how_found) == ("Ana Velar", "beside")


@pytest.mark.parametrize(
    "marked",
    [
        "Ana Velar, a nurse, *said*",
        "Ana Velar, 34, *said*",
        "Ana Velar, a nurse, a poet, *said*",
        "Ana Velar (the keeper of the lamp) *said*",
        "Ana Velar — no friend of the council — *said*",
        "Ana Velar -- no friend of the council -- *said*",
        "Ana Velar, speaking on Monday, *said*",
        "Ana Velar, her voice low, *said*",
        "Ana Velar, who keeps the lamp, *said*",
        "Ana Velar, who keeps the lamp, a tall one, *said*",
        "Ana Velar, the niece of Piet Osk, *said*",
        "The keeper, Ana Velar, *said*",
        "The head of the league, Ana Velar, *said*",
        "Piet Osk's lawyer, Ana Velar, *said*",
    ],
)
def test_a_subject_is_found_across_an_apposition_or_an_aside(marked: str, english: Language) -> None:
    found = _subject(marked, english)
    assert found
    assert (found.mention.text, found.how_found) == ("Ana Velar", "across")


def test_a_relative_clause_without_commas_belongs_to_the_noun_before_it(english: Language) -> None:
    found = _subject("A man who would not give his name *said*", english)
    assert found
    assert (found.mention.text, found.how_found) == ("A man", "across")


@pytest.mark.parametrize(("marked", "pronoun"), [("Ana Velar, who *said*", "who"), ("the letter that *said*", "that")])
def test_a_relative_pronoun_is_the_subject_of_its_own_clause(marked: str, pronoun: str, english: Language) -> None:
    found = _subject(marked, english)
    assert found
    assert (found.mention.text, found.how_found) == (pronoun, "relative")


@pytest.mark.parametrize(
    "marked",
    [
        "Ana Velar kept the lamp and *said*",
        "Ana Velar kept the lamp, *adding*",
        "Ana Velar kept the lamp while *adding*",
        "Ana Velar wanted to *say*",
        "In a letter to the council, Ana Velar kept calm and *said*",
        "Asked why, Ana Velar kept calm, *adding*",
        "said Ana Velar, *adding*",
        "Ana Velar this week *said*",
    ],
)
def test_a_verb_without_a_subject_of_its_own_shares_the_sentences_subject(marked: str, english: Language) -> None:
    found = _subject(marked, english)
    assert found
    assert (found.mention.text, found.how_found) == ("Ana Velar", "shared")


def test_a_listener_is_not_the_subject(english: Language) -> None:
    found = _subject("A source speaking to the News *said*", english)
    assert found
    assert found.mention.text == "A source"


def test_a_participle_after_with_has_its_own_subject(english: Language) -> None:
    found = _subject("Piet Osk left with Ana Velar *calling* it late", english)
    assert found
    assert (found.mention.text, found.how_found) == ("Ana Velar", "beside")


def test_a_verb_after_and_may_have_a_subject_of_its_own(english: Language) -> None:
    found = _subject("Ana Velar told him and he *said*", english)
    assert found
    assert (found.mention.text, found.how_found) == ("he", "beside")


@pytest.mark.parametrize("marked", ["*said*", "very loudly *said*", "In Leeds, *adding*"])
def test_a_verb_may_have_no_subject(marked: str, english: Language) -> None:
    assert _subject(marked, english) is None


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Ana Velar kept the lamp", "Ana Velar"),
        ("But Ana Velar kept the lamp", "Ana Velar"),
        ("Meanwhile Ana Velar kept the lamp", "Ana Velar"),
        ("On Monday, Ana Velar kept the lamp", "Ana Velar"),
        ("Last year, Ana Velar kept the lamp", "Ana Velar"),
        ("Despite the rain, the growers stayed", "the growers"),
        ("Speaking in Leeds on Monday, Piet Osk looked tired", "Piet Osk"),
        ("After the vote (a close one), Ana Velar kept calm", "Ana Velar"),
        ("Yet, in the end, they left", "they"),
        ("In Leeds", None),
        ("", None),
    ],
)
def test_a_sentences_subject_may_follow_an_introductory_phrase(
    text: str, mention: str | None, english: Language
) -> None:
    clause = Clause(text, 0, len(text), english)
    found = sentence_subject(clause, len(clause.words))
    assert (found.text if found else None) == mention


@pytest.mark.parametrize(
    ("before", "place"),
    [
        ("", "opens"),
        ("It rained, ", "opens"),
        ("(", "opens"),
        ("It rained and ", "coordinated"),
        ("It rained because ", "joined"),
        ("The dog of ", "inside"),
    ],
)
def test_the_word_before_a_noun_phrase_tells_its_position_in_the_clause(
    before: str, place: str, english: Language
) -> None:
    text = f"{before}Ana Velar said"
    clause = Clause(text, 0, len(text), english)
    assert position_in_clause(clause, Passage("Ana Velar", len(before), len(before) + len("Ana Velar"))) == place


def test_a_clause_leaves_out_the_quotations_in_it(english: Language) -> None:
    text = "Ana “the keeper” Velar said “it is late” to Piet."
    quoted = [Span(4, 16), Span(28, 40)]
    assert text[4:16] == "“the keeper”"
    clause = Clause(text, 0, len(text), english, quoted)
    assert [word.text for word in clause.words] == ["Ana", "Velar", "said", "to", "Piet"]
    assert clause.gap(0) == ""
    assert clause.gap(1) == " “the keeper” "


def test_a_quotation_may_reach_over_the_ends_of_a_clause(english: Language) -> None:
    text = "“It is late,” Ana Velar said. “Very late.”"
    clause = Clause(text, 5, 35, english, [Span(0, 13), Span(30, 42)])
    assert [word.text for word in clause.words] == ["Ana", "Velar", "said"]
    assert not Clause(text, 3, 10, english, [Span(0, 13)]).words
