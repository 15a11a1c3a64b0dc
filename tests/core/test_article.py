from articlecli.core.article import Edit, Passage, Quote, edited, fold, passage


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
