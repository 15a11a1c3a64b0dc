from dataclasses import FrozenInstanceError, replace

import pytest

from articlecli.core.article import Edit, Passage, Quote, Source, Span, edited, fold, passage


def test_folding_leaves_one_blank_between_words() -> None:
    assert fold(" a\n\tb  c ") == "a b c"


def test_a_passage_leaves_out_the_white_space_around_it() -> None:
    text = "one \n two\nthree  four"
    found = passage(text, 3, 16)
    assert found == Passage("two three", 6, 15)
    assert fold(text[found.start : found.end]) == found.text


def test_a_quotes_text_joins_the_texts_of_its_parts() -> None:
    parts = (Passage("It is,", 1, 7), Passage("she knew.", 20, 29))
    quote = Quote(parts, None, None, None, "direct", 0.0, 0, 30, 0)
    assert quote.text == "It is, she knew."


def test_edits_change_the_text_that_is_shown() -> None:
    text = "Rain fell. But, he  said,\nit stopped."
    assert edited(text, 11, len(text), ()) == "But, he said, it stopped."
    assert edited(text, 11, len(text), (Edit(11, 18, "[Weld]"), Edit(18, 25, ""))) == "[Weld] it stopped."


def test_folding_splits_a_long_text_at_any_white_space() -> None:
    text = " The gulls\u2003\u00a0left.\n\n\tHe  stayed.\x1f" * 5000
    assert fold(text) == " ".join(text.split())
    assert fold(every := "a".join(map(chr, range(0x3100))) * 10) == " ".join(every.split())


def test_values_with_the_same_fields_are_equal() -> None:
    span, same, other = Span(1, 2), Span(1, 2), Span(1, 3)
    assert span == same
    assert hash(span) == hash(same)
    assert span != other
    assert span != (1, 2)
    assert {span, same, other} == {same, other}


def test_values_are_shown_by_their_fields() -> None:
    assert repr(Passage("Ann Weld", 5, 13)) == "Passage(text='Ann Weld', start=5, end=13)"
    assert "data" not in repr(Source("", data=b"%PDF"))  # as a document may be large


def test_values_can_not_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        Span(1, 2).start = 2  # type: ignore[misc]
    assert replace(Span(1, 2), end=3) == Span(1, 3)
