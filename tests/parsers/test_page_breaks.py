from articlecli.languages import Language
from articlecli.parsers._page_breaks import without_page_breaks


def test_words_split_at_line_ends_are_joined_and_line_breaks_stay(english: Language) -> None:
    assert without_page_breaks("the com-\nmittee, which\nmet", english) == "the committee,\nwhich\nmet"
    assert without_page_breaks("> the com-\n  mittee met\n", english) == "> the committee\n  met\n"


def test_a_hyphen_of_the_words_own_stays(english: Language) -> None:
    assert without_page_breaks("a well-\nknown man", english) == "a well-known\nman"
    assert (
        without_page_breaks("a rope-\nmaker's shed; the rope-maker", english) == "a rope-maker's\nshed; the rope-maker"
    )
    assert without_page_breaks("a ferry-\nboat; a boat, a ferry", english) == "a ferry-boat;\na boat, a ferry"


def test_a_word_that_is_known_without_a_hyphen_is_joined(english: Language) -> None:
    assert without_page_breaks("the back-\nward step; backward", english).startswith("the backward")
    assert without_page_breaks("with-\nout end", english) == "without\nend"


def test_a_dash_at_a_line_end_stays(english: Language) -> None:
    for text in (
        "he came -\nand left",
        "from 1910-\n1920 on",
        "the Anglo-\nSaxon",
        "he left--\nand came",
        "the pre-\nand post-war years",
    ):
        assert without_page_breaks(text, english) == text


def test_running_heads_are_removed_and_the_sentence_around_them_is_joined(english: Language) -> None:
    text = "It was\n\nThe Courier   Page 2\n\nlate.\n\nThe Courier   Page 3\n\nIt ended.\n"
    assert without_page_breaks(text, english) == "It was\nlate.\n\n\nIt ended.\n"


def test_a_line_that_stands_once_is_no_running_head(english: Language) -> None:
    assert without_page_breaks("See\n\nPage 2\n\nfor more.", english) == "See\n\nPage 2\n\nfor more."
