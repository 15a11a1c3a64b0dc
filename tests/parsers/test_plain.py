from articlecli import languages, parsers
from articlecli.core import Source
from articlecli.parsers import plain


def _texts(text: str) -> list[str]:
    return [block.text for block in plain.blocks(text)]


def test_blank_lines_separate_blocks() -> None:
    assert _texts("One.\n\n \t\nTwo.\nThree.\n") == ["One.", "Two.", "Three."]


def test_a_block_points_at_its_words_and_leaves_out_the_mark_of_an_item() -> None:
    text = "Bring:\n\n  • a cup\n  2) boots\n- a hat"
    blocks = plain.blocks(text)
    assert [text[block.start : block.end] for block in blocks] == ["Bring:", "a cup", "boots", "a hat"]
    assert [block.is_item for block in blocks] == [False, True, True, True]


def test_an_em_dash_opens_no_item() -> None:
    assert [block.is_item for block in plain.blocks("— With inputs from Northern Wire")] == [False]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The harbour will be closed to large ships by 2034 unless the town agrees\n"
        "within a year on how to clear its channel, which has been silting up for\n"
        "two decades, an inquiry has found.\n"
    )
    assert len(_texts(text)) == 1


def test_a_short_line_in_a_wrapped_text_ends_its_paragraph() -> None:
    text = (
        "What It Would Cost\n"
        "The harbour will be closed to large ships by 2034 unless the town agrees\n"
        "within a year on how to clear its channel, which has been silting up for\n"
        "two decades, an inquiry has found.\n"
        "The cheapest of three plans would cost more than the port has ever earned\n"
        "in ten years, it says.\n"
    )
    assert [line.split()[0] for line in _texts(text)] == ["What", "The", "The"]


def test_a_dash_at_a_wrapped_lines_beginning_is_no_item() -> None:
    text = (
        "The harbour will be closed to large ships by 2034 unless the town agrees\n"
        "- within a year, and not a day more - on how to clear its channel, which\n"
        "has been silting up for two decades.\n"
    )
    assert len(_texts(text)) == 1


_SPEECH = """\
Hamnen i Harvik hålls stängd för stora fartyg till våren, eftersom farleden har slammat igen, säger de.

{dash} Vi har inget annat val än att stänga hamnen, säger kommunalrådet Anna Oduja på en presskonferens i Harvik.

Fiskarna kräver ersättning för de förlorade månaderna, och flera av dem har redan sålt sina båtar till andra hamnar.
"""


def _paragraphs(text: str, code: str) -> list[str]:
    article = parsers.parse(Source(text, kind="plain"), languages.load(code))
    return [article.source.text[span.start : span.end] for span in article.paragraphs]


def test_a_dash_opens_speech_where_the_language_writes_it_so() -> None:
    for dash in "–-":
        text = _SPEECH.format(dash=dash)
        assert _paragraphs(text, "sv")[1].startswith(f"{dash} Vi har")
        assert _paragraphs(text, "de")[1].startswith("Vi har")


def test_points_that_open_with_a_dash_are_no_speech() -> None:
    points = "Det viktigaste i korthet\n\n– Hamnen är stängd.\n– Arbetet är dyrt.\n\n"
    article = parsers.parse(Source(points + _SPEECH.format(dash="–"), kind="plain"), languages.load("sv"))
    assert [point.text for point in article.stated] == ["Hamnen är stängd.", "Arbetet är dyrt."]
