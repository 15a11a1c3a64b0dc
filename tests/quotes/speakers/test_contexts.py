"""The context of each quotation: the writer's words around it, and whether it quotes a whole statement."""

import pytest

from articlecli.languages import Language
from articlecli.quotes.clauses import Clause
from articlecli.quotes.speakers.contexts import Context, contexts
from tests.support.stages import quotations_of


def _contexts(text: str, language: Language, kind: str = "plain") -> list[Context]:
    article, sentences, found = quotations_of(text, language, kind)
    return list(contexts(article, sentences, found, language))


def _words(clause: Clause | None) -> str | None:
    return " ".join(word.text for word in clause.words) if clause else None


def test_the_writers_words_stand_before_between_and_after(english: Language) -> None:
    (split,) = _contexts("“If it rains,” Ana Velar said, “we shall all go home,” and sat down.", english)
    assert _words(split.before) == ""
    assert [_words(clause) for clause in split.after] == ["Ana Velar said", "and sat down"]
    (later,) = _contexts("On Monday Ana Velar told them: “We shall all go home.”", english)
    assert _words(later.before) == "On Monday Ana Velar told them"
    assert [_words(clause) for clause in later.after] == [""]


def test_the_clause_above_is_the_sentence_before_the_quotations_own(english: Language) -> None:
    text = "Gulls cried.\n\nAna Velar stood up. She spoke:\n\n“We shall all go home.”"
    (context,) = _contexts(text, english)
    assert _words(context.above) == "She spoke"
    assert context.starts_paragraph
    assert context.stands_alone


def test_the_first_sentence_has_no_clause_above_it(english: Language) -> None:
    (context,) = _contexts("“We shall all go home,” Ana Velar said.", english)
    assert context.above is None
    assert not context.stands_alone


def test_a_paragraph_that_opens_with_the_writers_words_needs_nothing_from_above(english: Language) -> None:
    text = "Piet Osk left.\n\nThen Ana Velar said: “We shall all go home.” She sat. “And we shall sleep well.”"
    first, second = _contexts(text, english)
    assert first.above is None
    assert _words(second.above) == "She sat"
    assert not second.starts_paragraph


def test_other_quotations_are_left_out_of_the_writers_words(english: Language) -> None:
    text = "Ana Velar called it “the end of the said harbour”, and Piet Osk “a start that nobody asked for”."
    first, second = _contexts(text, english)
    assert _words(first.after[-1]) == "and Piet Osk"
    assert _words(second.before) == "Ana Velar called it and Piet Osk"
    above = _contexts("“It is late,” said Ana Velar. “We shall all go home now,” said Piet Osk.", english)[1].above
    assert _words(above) == "said Ana Velar"


def test_after_a_question_the_next_sentence_may_say_who_asks(english: Language) -> None:
    (asked,) = _contexts("“Is it late?” Ana Velar asked.", english)
    assert _words(asked.after[-1]) == "Ana Velar asked"
    told = _contexts("“It is late.” Ana Velar left.", english)[0]
    assert _words(told.after[-1]) == ""
    below = _contexts("“Is it late?”\n\nAna Velar asked nobody.", english)[0]
    assert _words(below.after[-1]) == ""


def test_the_next_sentence_ends_where_another_quotation_begins(english: Language) -> None:
    first, second = _contexts("“Is it late?” “It is late,” said Ana Velar.", english)
    assert _words(first.after[-1]) == ""
    assert _words(second.after[-1]) == "said Ana Velar"


@pytest.mark.parametrize("signature", ["— Ana Velar", "-- Ana Velar", "– Ana Velar, a nurse"])
def test_a_signature_belongs_to_its_quotation(signature: str, english: Language) -> None:
    text = f"Gulls cried. It was late.\n\n“We shall all go home.” {signature}\n\nThe gulls left."
    (context,) = _contexts(text, english)
    assert context.text[context.after[-1].start : context.end].strip() == signature


@pytest.mark.parametrize(
    "text",
    [
        "“We shall all go home,” Ana Velar said.",
        "Ana Velar said: “We shall all go home.”",
        "Ana Velar said, “We shall all go home.”",
        "Ana Velar said “We shall all go home”.",
        "Ana Velar said — “We shall all go home.”",
        "“12 of us went home,” Ana Velar said.",
        "“‘Home’ is a word,” Ana Velar said.",
        "“If it rains,” Ana Velar said, “we shall go home.”",
    ],
)
def test_a_whole_statement_is_a_direct_quote(text: str, english: Language) -> None:
    assert [context.kind for context in _contexts(text, english)] == ["direct"]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Velar said that they would “all go home now”.",
        "Ana Velar said “all go home” to everybody.",
        "Ana Velar called the harbour “The end of the world” in May.",
        "“All of the harbour” will be shut.",
        "“an awful lot of harbours,” Ana Velar said.",
    ],
)
def test_a_part_of_the_writers_sentence_is_a_partial_quote(text: str, english: Language) -> None:
    assert [context.kind for context in _contexts(text, english)] == ["partial"]


def test_a_block_quote_is_a_direct_quote(english: Language) -> None:
    text = "# The lamp\n\nThe lamp was lit again.\n\n> and so we all went home, and slept\n\nIt was late.\n"
    (context,) = _contexts(text, english, "markdown")
    assert context.kind == "direct"
    assert context.stands_alone
