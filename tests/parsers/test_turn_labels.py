"""The label before a turn of an interview or a chat, and lines that look as if they had one."""

import pytest

from articlecli import ArticleError, digest
from articlecli.languages import Language
from articlecli.parsers import plain
from articlecli.parsers._turn_labels import has_bare_letters, label_span, stamp_end, turn_label
from tests.support.stages import article_of

_SAID = [
    ("ann", "the ferry is late again"),
    ("tom", "it left Tarn Bay an hour ago"),
    ("ann", "then it must be the fog"),
    ("tom", "the harbour master says the fog will lift by one"),
    ("ann", "good, I will wait at the quay"),
    ("tom", "I will bring the nets and the tea"),
]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Ann Lee: It is late.", "Ann Lee"),
        ("Ann Lee (laughing): It is late.", "Ann Lee"),
        ("THE COURT: Go on.", "THE COURT"),
        ("THE COURT. Go on.", "THE COURT"),
        ("MARSH (aside). It is late.", "MARSH"),
        ("[12:01] ann: it is late", "ann"),
        ("[3/6/25, 9:15 PM] Ann Lee: It is late.", "Ann Lee"),
        ("12:01:30 ann: it is late", "ann"),
        ("21:00 <ann> it is late", "ann"),
        ("<@ann>: it is late", "ann"),
        ("Q. Is it late?", "Q"),
        ("A: It is.", "A"),
        ("P- Is it late?", "P"),
        ("R– It is.", "R"),
    ],
)
@pytest.mark.parametrize("has_letters", [False, True])
def test_a_turn_opens_with_a_label(line: str, label: str, has_letters: bool, english: Language) -> None:
    assert turn_label(line, has_letters=has_letters) == label


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lee",
        "Ann Lee:",
        "The clock showed 9:30 when they left.",
        "“Ann Lee: It is late.”",
        "Is it late? Ann: It is.",
        "He said “no”: it was late.",
        "The council of Tarn Bay met on Monday and decided: the harbour will close.",
        "One two three four five six seven: eight",
        "https://example.org: the page",
        "[the crowd cheers] They left.",
        "12:01",
        "U.S. ferries are late.",
        "",
    ],
)
def test_a_line_without_a_label_has_none(line: str) -> None:
    assert turn_label(line, has_letters=True) == ""


def test_a_bare_letter_is_a_label_only_where_a_text_has_several(english: Language) -> None:
    assert turn_label("Q Is it late?", has_letters=False) == ""
    assert turn_label("Q Is it late?", has_letters=True) == "Q"
    assert turn_label("Q is late.", has_letters=True) == ""
    one = plain.blocks("Q Is it late?\n\nA It is.")
    assert not has_bare_letters(one, english)
    assert has_bare_letters([*one, *plain.blocks("Q And now?")], english)


@pytest.mark.parametrize(
    ("line", "behind"),
    [
        ("[12:01] ann: it is late", "ann: it is late"),
        ("21:00 <ann> it is late", "<ann> it is late"),
        ("[2025-06-03 12:01] ann: it is late", "ann: it is late"),
        ("ann: it is late", "ann: it is late"),
        ("[cheers] ann: it is late", "[cheers] ann: it is late"),
    ],
)
def test_the_time_before_a_turn_ends_before_the_label(line: str, behind: str) -> None:
    text = f"It rained.\n{line}"
    start = text.index(line)
    assert text[stamp_end(text, start, len(text)) :] == behind


@pytest.mark.parametrize(
    "line", ["ann: it is late", "<ann> it is late", "[12:01] ann: it is late", "12:01 <ann>: it is late"]
)
def test_a_span_says_where_the_label_is(line: str) -> None:
    text = f"It rained.\n{line}\nIt rained."
    start = text.index(line)
    found = label_span(text, start, start + len(line))
    assert found is not None
    assert text[slice(*found)] == "ann"
    assert label_span(text, 0, start) is None


@pytest.mark.parametrize(
    "form", ["[12:0{i}] {name}: {words}", "21:0{i} <{name}> {words}", "[12:0{i}] <{name}> {words}"]
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_chat_gives_turns_with_speakers_and_no_stated_headline(form: str, gap: str) -> None:
    text = gap.join(form.format(i=i, name=name, words=words) for i, (name, words) in enumerate(_SAID))
    made = digest(text)
    assert made.headline_origin == "derived"
    assert "12:0" not in made.headline
    assert [(quote.speaker, quote.text) for quote in made.quotes] == _SAID
    assert set(made.speakers) == {"ann", "tom"}
    assert all(":0" not in point.text for point in made.key_points)
    assert {made.text[label.start : label.end] for label in made.article.turn_labels} == {"ann", "tom"}


def test_a_colon_in_a_headline_makes_no_turn(english: Language) -> None:
    story = "The council of Tarn Bay put off its vote on Monday, since the fog had kept half of its members at home."
    article = article_of(f"Harbour: vote delayed\n\n{story}\n\nIt will meet again in June, it said.", english, "plain")
    assert article.headline is not None
    assert article.headline.text == "Harbour: vote delayed"
    assert not article.questions
    assert not article.turn_labels


@pytest.mark.parametrize(
    "text",
    [
        "Chapter One\n\nChapter Two\n\nChapter Three",
        "# Chapter One\n\n## Chapter Two\n\n## Chapter Three",
        "Chapter One\n===========\n\nChapter Two\n===========\n",
    ],
)
def test_headings_alone_are_refused(text: str) -> None:
    with pytest.raises(ArticleError, match="holds no article"):
        digest(text)
