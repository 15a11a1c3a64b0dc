"""The fields of a quote, and the quotes that get no speaker. `tests/cases/quotes` has a text for each pattern."""

from itertools import permutations

import pytest

from articlecli import digest, languages
from articlecli.core.article import Passage, Quote
from articlecli.languages import Language
from articlecli.people import People, people
from articlecli.quotes import quotations
from articlecli.quotes.speakers import attribution, weights
from articlecli.quotes.speakers.clues import Candidate
from articlecli.quotes.speakers.contexts import contexts
from tests.support.stages import quotations_of


def _quotes(text: str) -> tuple[Quote, ...]:
    return tuple(digest(text).quotes)


def _attributed(text: str, language: Language, kind: str = "plain") -> list[Quote]:
    article, sentences, found = quotations_of(text, language, kind)
    people = People(article, sentences, language, quotations.quoted_spans(found))
    return attribution.attribute(article, sentences, found, people, language)


def test_a_quote_knows_its_place_its_mention_and_its_cue() -> None:
    text = "Ann Weld came.\n\n“The trees are early,” Weld later said."
    (quote,) = _quotes(text)
    assert text[quote.start : quote.end] == "“The trees are early,”"
    assert quote.mention is not None
    assert text[quote.mention.start : quote.mention.end] == "Weld"
    assert (quote.speaker, quote.cue, quote.kind, quote.paragraph) == ("Ann Weld", "said", "direct", 1)


def test_a_name_beside_a_verb_of_saying_is_surer_than_a_pronoun() -> None:
    text = "“It is a step,” said Ann Weld. Clara Marsh{} nodded.\n\n“It is not enough of one,” she said."
    named, by_pronoun = _quotes(text.format(" and Nora Brill"))
    assert named.speaker == "Ann Weld"
    assert 0.5 <= by_pronoun.confidence < named.confidence <= 1


def test_a_speaker_beside_the_quotation_is_surer_than_one_who_carries_on() -> None:
    said, carried_on = _quotes("“It is a step,” said Ann Weld.\n\n“We shall need a good many more of them.”")
    assert said.speaker == carried_on.speaker == "Ann Weld"
    assert said.confidence > carried_on.confidence
    assert carried_on.cue is None


def test_who_says_something_is_preferred_to_the_document_that_tells_of_it() -> None:
    text = "Ann Weld came.\n\n“The trees are early,” she told the growers, according to a statement."
    assert [quote.speaker for quote in _quotes(text)] == ["Ann Weld"]


def test_a_relative_pronoun_that_means_nobody_is_no_speaker() -> None:
    text = "They saw a sign by the road (about a mile off), which read: “The trees are early this year, and so are we.”"
    assert [quote.speaker for quote in _quotes(text)] == [None]


def test_a_label_of_a_list_is_no_speaker() -> None:
    assert [quote.speaker for quote in _quotes("It rained.\n\nName: “The trees are early this year.”")] == []


def test_a_quote_has_no_speaker_if_its_pronoun_fits_nobody() -> None:
    (quote,) = _quotes("The clock stopped.\n\n“It is rather late for that,” they said.")
    assert (quote.speaker, quote.confidence) == (None, 0.0)
    assert quote.mention is not None


def test_a_surname_that_two_people_share_names_neither() -> None:
    text = "Tom Marsh and Piet Marsh run the crane.\n\n“He does the work,” Marsh said."
    (quote,) = _quotes(text)
    assert (quote.speaker, quote.confidence, quote.cue) == (None, 0.0, "said")


def test_words_beside_a_noun_or_a_listener_are_no_quote() -> None:
    assert _quotes("The annual report “a long one this year” was late.") == ()
    assert _quotes("Ann Weld was told “to leave at once and for good”.") == ()


@pytest.mark.parametrize("signature", ["— Ann Weld", "-- Ann Weld.", "– Ann Weld"])
def test_a_signature_names_the_speaker_though_somebody_else_spoke_before(signature: str) -> None:
    text = "“It is late,” Tom Marsh said. He left.\n\n“The trees were early, and the bees slept.” " + signature
    before, signed = _quotes(text)
    assert (before.speaker, signed.speaker, signed.cue) == ("Tom Marsh", "Ann Weld", None)
    assert signed.confidence > 0.9


_INTERVIEW = """Ann Weld has grown apples for thirty years. Weld lives alone, and Tom Marsh visits her.

{q} Are your trees early?

{a} They are, and I told the bees.

{q} Will you stay?

{a} I will, as long as I can climb.
"""


@pytest.mark.parametrize(("q", "a"), [("Q:", "A:"), ("Q.", "A."), ("", "")])
def test_the_answers_of_an_interview_belong_to_the_person_named_most_in_its_opening(q: str, a: str) -> None:
    text = _INTERVIEW.format(q=q, a=a).replace("\n ", "\n")
    if not q:
        text += "\nWhat do you do in winter?\n\nI wait for spring.\n"
    quotes = _quotes(text)
    assert {quote.speaker for quote in quotes} == {"Ann Weld"}
    assert not any("early?" in quote.text or quote.text.startswith(("Q", "A")) for quote in quotes)
    assert {quote.confidence for quote in quotes} == {0.8}
    assert {quote.mention.text if quote.mention else None for quote in quotes} == {a.strip(":.") or None}


def test_the_answers_have_no_speaker_if_the_opening_names_two_people_equally_often() -> None:
    text = _INTERVIEW.format(q="Q:", a="A:").replace("Weld lives alone, and", "In May")
    assert [quote.speaker for quote in _quotes(text)] == [None, None]


def test_a_country_gives_no_answers() -> None:
    text = _INTERVIEW.format(q="Q:", a="A:").partition("\n\n")[2]
    opening = "Few people know why Georgia mended the road to Georgia."
    assert [quote.speaker for quote in _quotes(f"{opening}\n\n{text}")] == [None, None]


@pytest.mark.parametrize("title", ["Salt & Oil", "Just Go With It", "2 Broken Trees"])
def test_a_title_with_a_sign_a_number_or_function_words_alone_is_no_quote(title: str) -> None:
    assert _quotes(f"It rained.\n\nAnn Weld cut her hair while promoting her film “{title}” in February.") == ()


def test_a_name_with_its_comma_in_the_marks_is_no_quote() -> None:
    text = (
        "The grower, Ann Weld, had bought a ladder from a seller called “Oil-Salt,” the name of a shop in Low Street."
    )
    assert _quotes(text) == ()


@pytest.mark.parametrize(
    ("kind", "probability", "speaker"),
    [
        ("place", 0.9, None),
        ("place", 0.5, "Harwick"),
        ("person", 0.8, None),  # a single word that nobody speaks by
        ("person", 0.95, "Harwick"),
    ],
)
def test_he_is_no_town(kind: str, probability: float, speaker: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(people, "kind_by_use", lambda *_: (kind, probability))
    text = (
        "Passengers of the bay had the option of Orla, Harwick and Easter Dunmore.\n\n“It is a better model,” he said."
    )
    assert [quote.speaker for quote in _quotes(text)] == [speaker]


def test_titled_words_are_a_quote_behind_or_before_a_verb_of_saying() -> None:
    assert [quote.speaker for quote in _quotes("Ann Weld left.\n\n“Tom Marsh! Tom Marsh!” Weld shouted.")] == [
        "Ann Weld"
    ]


def test_a_label_names_the_speaker() -> None:
    text = "They met on Friday.\n\n" + "\n\n".join(
        [
            "Ann Weld: Do you like my trees?",
            "Tom Marsh: I like your bees.",
            "Weld: And will you stay?",
            "Marsh: I will.",
        ]
    )
    assert [quote.speaker for quote in _quotes(text)] == ["Ann Weld", "Tom Marsh", "Ann Weld", "Tom Marsh"]
    assert all(quote.confidence > 0.9 for quote in _quotes(text))


def test_a_block_quote_may_have_no_speaker(english: Language) -> None:
    text = "# The trees\n\nThe trees are early.\n\n> Nobody told the bees, and they slept.\n\nIt was May.\n"
    (quote,) = _attributed(text, english, "markdown")
    assert (quote.speaker, quote.kind, quote.text) == (None, "direct", "Nobody told the bees, and they slept.")


def test_a_quote_has_the_role_that_introduces_its_speaker() -> None:
    text = "“It is a step,” said Ann Weld, a grower from Low Street. “It is late,” said Tom Marsh."
    weld, marsh = _quotes(text)
    assert weld.role is not None
    assert weld.role.text == text[weld.role.start : weld.role.end] == "a grower from Low Street"
    assert marsh.role is None


def test_a_partial_quote_has_its_sentence_as_context_and_a_direct_quote_has_none() -> None:
    text = "Gulls cried. Ann Weld spoke of “a slow emergency for all”. “It is late,” she said."
    fragment, statement = _quotes(text)
    assert (fragment.kind, statement.kind) == ("partial", "direct")
    assert fragment.context is not None
    assert fragment.context.text == "Ann Weld spoke of “a slow emergency for all”."
    assert text[fragment.context.start : fragment.context.end] == fragment.context.text
    assert statement.context is None


@pytest.mark.parametrize(
    "text",
    [
        "The “modernisation” of the line took ten years.",
        "The old crane, known as “Long Meg”, was sold.",
        "Ann Weld read “The Long Winter of the Bees” aloud.",
        "The words “keep off the grass” are painted on the gate.",
        "“Closed.”",
    ],
)
def test_quoted_words_that_nobody_says_are_no_quotes(text: str) -> None:
    assert _quotes(f"The trees were early in May.\n\n{text}") == ()


def test_quotes_are_in_the_articles_order_and_no_confidence_is_above_1() -> None:
    text = "“It is late,” said Ann Weld. “Is it?” asked Tom Marsh. Weld called him “a man without any sense of time”."
    quotes = _quotes(text)
    assert [quote.start for quote in quotes] == sorted(quote.start for quote in quotes)
    assert all(0 < quote.confidence <= 1 for quote in quotes)


def test_each_quotation_of_an_endless_sentence_has_a_short_context() -> None:
    text = "Ann Weld spoke of " + "“the old and narrow gate” and " * 500 + "left.\n\nThe gates were closed."
    language = languages.load("en")
    article, sentences, found = quotations_of(text, language)
    words = [
        len(context.before.words) + len(context.after[-1].words)
        for context in contexts(article, sentences, found, language)
    ]
    assert len(words) == 500
    assert max(words) < 50


def test_the_clause_above_leaves_out_all_quotations_of_its_sentence() -> None:
    text = "Weld said “it is late” and “it is cold” and left. “We are closed for good.”"
    language = languages.load("en")
    article, sentences, found = quotations_of(text, language)
    above = [*contexts(article, sentences, found, language)][-1].above
    assert above is not None
    assert [word.text for word in above.words] == ["Weld", "said", "and", "and", "left"]


def test_the_order_of_the_clues_makes_no_difference(monkeypatch: pytest.MonkeyPatch, english: Language) -> None:
    learned = {"X said": 1e16, "subject": 1.0, "person": -1e16}
    monkeypatch.setattr(weights, "weights_of", lambda _: learned)
    ordered = [dict.fromkeys(clues).keys() for clues in permutations(learned)]
    found = [Candidate(Passage("she", 0, 3), None, clues) for clues in ordered]  # type: ignore[arg-type]
    assert len({weights.probabilities([each], english)[0] for each in found}) == 1
