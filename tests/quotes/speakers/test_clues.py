"""The candidates for the speaker of a quotation, and their clues: the strings that have learned weights."""

import pytest

from articlecli.core.article import Passage
from articlecli.languages import Language
from articlecli.people import People
from articlecli.quotes import quotations
from articlecli.quotes.speakers.clues import Candidate, Previous, candidate_speakers
from articlecli.quotes.speakers.contexts import contexts
from tests.support.stages import quotations_of


def _named(text: str, language: Language) -> list[list[Candidate]]:
    """The candidates for each quotation. The first one counts as the previous speaker for the next quotation."""
    article, sentences, found = quotations_of(text, language, "plain")
    people = People(article, sentences, language, quotations.quoted_spans(found))
    previous: Previous | None = None
    named = []
    for context in contexts(article, sentences, found, language):
        named.append(candidate_speakers(context, previous, people, language))
        previous = Previous(named[-1][0].mention, context) if named[-1] else None
    return named


def _clues(text: str, language: Language) -> frozenset[str]:
    """The clues of the first candidate for the last quotation."""
    return _named(text, language)[-1][0].clues


def test_a_pattern_gives_a_plain_clue_and_more_detailed_ones(english: Language) -> None:
    clues = _clues("“We shall all go home,” Ana Velar, a nurse, said.", english)
    assert {"X said", "X said | after,", "X said | after, | across"} <= clues
    assert {"X said | after,: direct", "X said | after,: somebody", "somebody"} <= clues


@pytest.mark.parametrize(
    ("text", "clue"),
    [
        ("“We shall all go home,” said Ana Velar.", "said X | after,"),
        ("“We shall all go home”, said Ana Velar.", "said X | after,"),
        ("“Do we all go home?” said Ana Velar.", "said X | after,"),
        ("She spoke of “going home with us” said Ana Velar.", "said X | after"),
        ("“If it rains,” Ana Velar said, “we shall go home.”", "X said | between,"),
        ("Ana Velar said: “We shall all go home.”", "X said | before"),
        ("Ana Velar spoke. “We shall all go home.”", "X said | above, alone"),
        ("Ana Velar said it. She wanted “to go home with us”.", "X said | above within"),
        ("Ana Velar spoke.\n\n“We shall all go home.”", "X said | above, a new paragraph, alone"),
        ("Ana Velar spoke:\n\n“We shall all go home.”", "X said | above, a new paragraph, alone:"),
    ],
)
def test_a_clue_tells_where_the_pattern_stands(text: str, clue: str, english: Language) -> None:
    text = f"Gulls cried. It was late.\n\n{text}"
    assert clue in frozenset().union(*(candidate.clues for candidate in _named(text, english)[-1]))


@pytest.mark.parametrize(
    ("speaker", "form"),
    [
        ("Ana Velar", "somebody"),
        ("the Northern Bank", "thing"),
        ("she", "person"),
        ("they", "pronoun"),
        ("officials", "role"),
        ("the harbour", "noun"),
    ],
)
def test_a_clue_tells_how_the_speaker_is_named(speaker: str, form: str, english: Language) -> None:
    clues = _clues(f"“We shall all go home,” {speaker} said.", english)
    assert form in clues
    assert f"X said | after,: {form}" in clues


@pytest.mark.parametrize(
    ("words", "clue"),
    [
        ("home", "partial: a word, plain"),
        ("going home", "partial: two words, plain"),
        ("The Long Home", "partial: a few words, titled"),
        ("the long way back home", "partial: some words, plain"),
        ("the long way home for all of us who stayed behind", "partial: many words, plain"),
    ],
)
def test_a_clue_tells_the_length_and_the_capitals_of_the_quoted_words(words: str, clue: str, english: Language) -> None:
    clues = _clues(f"Ana Velar spoke of “{words}” on Monday.", english)
    assert clue in clues
    assert clue.rpartition(",")[0] in clues


@pytest.mark.parametrize(
    ("text", "clue"),
    [
        ("“It is late,” she said. “Very late.”", None),  # one statement
        ("“It is late,” she said. Gulls cried. “Very late.”", "same paragraph | alone | apart | direct"),
        ("“It is late,” she said.\n\n“Very late.”", "next paragraph | alone | adjacent | direct"),
        ("She said it was “rather late” and “very cold”.", "same paragraph | in a sentence | adjacent | partial"),
        ("“It is late,” she said.\n\nGulls cried.\n\n“Very late.”", None),
    ],
)
def test_the_previous_speaker_may_carry_on(text: str, clue: str | None, english: Language) -> None:
    text = f"Gulls cried. It was late.\n\n{text}"
    told = frozenset().union(*(candidate.clues for candidate in _named(text, english)[-1]))
    assert (f"carried on | {clue}" in told) if clue else not any(each.startswith("carried on") for each in told)


def test_a_mention_that_several_patterns_find_is_one_candidate_with_all_clues(english: Language) -> None:
    (found,) = _named("Ana Velar: “We shall all go home.”", english)
    (candidate,) = found
    assert candidate.mention == Passage("Ana Velar", 0, 9)
    assert {"X:", "subject"} <= candidate.clues


def test_each_subject_of_a_verb_of_saying_is_a_candidate_with_that_cue(english: Language) -> None:
    (found,) = _named("Ana Velar said that Piet Osk had warned of “a very long way home”.", english)
    assert [(candidate.mention.text, candidate.cue) for candidate in found] == [
        ("Piet Osk", "warned"),
        ("Ana Velar", "said"),
    ]


def test_the_verb_of_another_sentence_is_no_cue_unless_a_colon_follows(english: Language) -> None:
    apart = _named("Gulls cried.\n\nAna Velar spoke.\n\n“We shall all go home.”", english)[-1]
    introduced = _named("Gulls cried.\n\nAna Velar spoke:\n\n“We shall all go home.”", english)[-1]
    assert [candidate.cue for candidate in apart] == [None]
    assert [candidate.cue for candidate in introduced] == ["spoke"]


def test_a_quotation_may_have_no_candidates(english: Language) -> None:
    assert _named("The “long way home” is shut.", english) == [[]]
