import pytest
from hypothesis import given
from hypothesis import strategies as st
from nltk.tokenize.punkt import PunktSentenceTokenizer

from articlecli import languages, sentences
from articlecli.core.article import ArticleError, Span
from articlecli.languages import Language
from articlecli.text import segmentation
from articlecli.text.segmentation import split_sentences, terms_of
from articlecli.text.vocabulary import stems, words_of


@pytest.mark.parametrize(
    "text",
    [
        "The sun rose.| It set.",
        '"Is it late?" he asked.| Nobody knew.',
        "“Is it late?” Ann Weld asked.| “It is!” the clock replied.",
        "“Is it late?”| The clock had stopped.",
        "“Stop!” he cried.| “Now!”",
        "He waited…| Then he left.",
        "He waited...| She left.",
        "He waited … and left.",
        "I never meant that ....| She left.",
        "One habit . . . was to wait.",
        "He lives in the U.S.| The house is small.",
        "He works for the U.S. Government in Ohio.",
        "It began at 5 p.m.| He left.",
        "It began at 5 p.m.| “We left,” he said.",
        "Mr. Weld met Dr. A. B. Oduya on Jan. 3 in St. Orsin.",
        "See No. 10 and p. 55.| Then stop.",
        "He said no.| They agreed.",
        "She works at Yahoo! in the daytime.",
        "Prices rose.[3] [4]| They fell again.",
        "Ask at example.com or b.weld@example.org.| Thanks.",
        "The firm, Weld & Co., closed.| It owed much.",
        "It was plan B.| He liked it.",
        "“The frost is late.” — Tom Marsh",
        "(He was late.)| She was not.",
        "It costs 3.50 a day.| Cheap!",
        "eBay fell.| iPhone sales rose.",
        "J.K. Weld wrote it.",
        "She fell ill.| Doctors came.",
        "it rains a lot here.| bring a coat.| why would you not?| i always do",
        "Is it late? she wondered.",
        "She works at Yahoo! in the daytime, e.g. on Mondays.",
        "1. The cup.| 2. The boots.",
        "1) The cup| 2) The boots",
        "a. The cup| b. The boots",
        "It weighs (a) the cup, (b) the boots.",
        "The sun rose.|The moon set.| It was 1,000.|The end came.",
        "It was Tuesday.|Mr. Weld left.",
        "See booking.Com or Newsfeed.Com for it.",
        "“It was late [...]” (Weld 55).| They left.",
        "«It was late.» (Weld 55).| They left.",
        "It rose.| « On l’entend », she said.| She left.",
        "“ It rose. ”| “ It fell. ” «",
        "It rose.[citation needed]| It fell.",
        "It was good. :)| Then it was not.",
        "He lives near the quay (220 Quay Ave.)| It is quiet.",
        "Rep. Ann Weld (R-Wis.) Monday asked why.",
        "“How do we sail?”, “where?” and “when?” they asked.",
        "“Mr. Weld left,” she said.",
        "Ann Weld| 04/26/2001 07:17 AM| We left.",
        "Weld (m. 1949; div. 1964) and Marsh (c. 1960) met at the U.S. Embassy in St. Paul.",
        "Read on.| https://example.org/story",
    ],
)
def test_sentences_end_where_a_reader_would_say_so(text: str) -> None:
    expected = [sentence.strip() for sentence in text.split("|")]
    assert [sentence.text for sentence in sentences(text.replace("|", ""))] == expected


def test_hard_wrapped_sentences_are_whole_and_as_written() -> None:
    text = (
        "The harbour will be closed to large ships by 2034 unless the town agrees\n"
        "within a year on how to clear its channel. It has been silting up\n"
        "for two decades.\n"
    )
    found = sentences(text)
    assert [s.text.split()[-1] for s in found] == ["channel.", "decades."]
    assert all(text[s.start : s.end] == s.text for s in found)


def test_headings_and_items_are_sentences_of_their_own() -> None:
    assert [s.text for s in sentences("What to bring\n\n- a cup\n- boots")] == ["What to bring", "- a cup", "- boots"]


def test_a_text_without_words_has_no_sentences_or_one() -> None:
    assert sentences("") == []
    assert [s.text for s in sentences("...")] == ["..."]


def test_a_sentence_knows_its_paragraph_its_words_and_its_terms(english: Language) -> None:
    text = "The bakers baked. Bread!"
    first, second = split_sentences(text, [Span(0, 17), Span(18, 24)], english)
    assert (first.paragraph, first.words, first.terms) == (0, 3, ("baker", "bake"))
    assert (second.paragraph, second.words, second.terms) == (1, 1, ("bread",))


def test_words_are_as_written(english: Language) -> None:
    assert words_of("Don’t pay $1,000.50 to the U.S. ex-king at 10:15!", english) == [
        "Don’t", "pay", "1,000.50", "to", "the", "U.S.", "ex-king", "at", "10:15",
    ]  # fmt: skip


def test_raised_digits_and_fractions_are_no_letters_and_accents_belong_to_theirs(english: Language) -> None:
    assert words_of("19½ m² said.³ ① cafe\u0301s", english) == ["19", "m", "said", "cafe\u0301s"]


@pytest.mark.parametrize("part", ["a.", "a'", "e\u0301", "7:"])
def test_an_endless_word_is_cut(part: str, english: Language) -> None:
    assert len(words_of(part * 1_000, english)) > 10


def test_a_text_of_any_length_is_cut_into_words(english: Language) -> None:
    text = "word " * 60_000
    assert len(words_of(text, english)) == 60_000


def test_terms_leave_out_function_words_however_their_apostrophe_is_written(english: Language) -> None:
    assert terms_of("They don’t sell the loaves", english) == terms_of("They don't sell the loaves", english)
    assert terms_of("They don’t sell the loaves", english) == stems(["sell", "loaves"], english)


def test_a_stray_line_break_does_not_end_a_sentence() -> None:
    assert [s.text for s in sentences("It was a cold \nnight in the city.")] == ["It was a cold \nnight in the city."]
    assert len(sentences("a cup\nboots")) == 2
    assert len(sentences("It was cold.\nthey left")) == 2


def test_any_number_of_blanks_may_stand_between_sentences() -> None:
    assert [s.text for s in sentences("He left." + " " * 300 + "She stayed.")] == ["He left.", "She stayed."]
    assert [s.text for s in sentences("It is." + "\t" * 300 + "no")] == ["It is.", "no"]


_TOKENS = st.sampled_from(
    """The he Mr. U.S. p.m. 3 10. A. B. J.K. e.g. Jan. St. Ave.) Yahoo! end.The ... … . ! ?! “ ” " ' ) ( [7] , a-Mr.
    -- x.y 1970s. Sept.-Oct.""".split()  # noqa: SIM905  # it is read as a text
)
_GAPS = st.sampled_from([" ", " ", " ", "", "\n", "\xa0"])


@given(st.lists(st.tuples(_TOKENS, _GAPS), max_size=40).map(lambda pairs: "".join(w + gap for w, gap in pairs).strip()))
def test_the_shortcut_splits_a_text_as_punkts_rules_do(text: str) -> None:
    punkt = segmentation._punkt(languages.load("en"))
    assert list(punkt._slices_from_text(text)) == list(PunktSentenceTokenizer._slices_from_text(punkt, text))


def test_punkt_keeps_no_word_that_it_has_seen(english: Language) -> None:
    known = segmentation._punkt(english)._params.ortho_context
    before = len(known)
    sentences("He lives in the U.S. Zanzibarish B. Quuxley stays.")
    assert len(known) == before


def test_a_paragraph_of_any_length_is_cut_as_a_short_one(english: Language) -> None:
    text = "“Is it late?” asked Ann Weld of the U.S. Embassy. The gulls left. " * 5000
    found = split_sentences(text, [Span(0, len(text))], english)
    assert {sentence.text for sentence in found} == {
        "“Is it late?” asked Ann Weld of the U.S. Embassy.",
        "The gulls left.",
    }
    assert len(found) == 10_000


def test_a_long_text_without_blanks_is_split_without_loss(english: Language) -> None:
    text = "漢" * 250_000
    assert "".join(sentence.text for sentence in split_sentences(text, [Span(0, len(text))], english)) == text


@pytest.mark.parametrize(("name", "what"), [("_MOST_SENTENCES", "sentences"), ("_MOST_WORDS", "words")])
def test_a_text_that_would_not_fit_in_memory_is_refused(
    name: str, what: str, english: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(segmentation, name, 2)
    text = "He left. She left. They left."
    with pytest.raises(ArticleError, match=f"holds more than 2 {what}; split it"):
        split_sentences(text, [Span(0, len(text))], english)
