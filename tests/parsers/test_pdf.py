import sys
import textwrap

import pytest

from articlecli import Digest, digest, reading
from articlecli.core import ArticleError, Source
from articlecli.parsers import _pdf_process
from tests.support.pdfs import Put, assembled, column, pdf

pytest.importorskip("pypdfium2")

_LEFT = (
    "The harbour of Lund will be rebuilt next autumn, because the",
    "ferries have grown and can no longer turn in it. The council",
    "agreed on the plan on Monday after a debate of nine hours.",
    "Ann Weld, who leads the port, said that the work would take",
    "two years and that no crossing would be cancelled for it. The",
    "determin-",
    "ation of the costs is open: the self-",
    "employed builders of the town have asked for more, and the",
)
_RIGHT = (
    "council has promised to hear them before the work begins. It",
    "will publish all offers in spring. The oldest pier, which was",
    "built by hand in the year of the flood, will stay as it is,",
    "as a museum has asked for it. Visitors may walk on it again",
    "when the dust has settled, the council said in its letter.",
    "The self-employed builders said that they were content.",
)


def _digest(data: bytes) -> Digest:
    return digest(Source("", "harbour.pdf", "pdf", data), language="en")


def _paragraphs(found: Digest) -> list[str]:
    return [found.text[span.start : span.end] for span in found.article.paragraphs]


def _page(*, notes: bool = False) -> list[Put]:
    page = [Put(180, 740, "Lund Rebuilds Its Harbour", 18, "B"), *column(60, 700, _LEFT), *column(325, 700, _RIGHT)]
    return [*page, *column(60, 90, ["1 The figures are those of May."], size=7)] if notes else page


def test_columns_are_read_one_after_the_other() -> None:
    # The file has the lines of both columns in turn, as some programs write them
    page = sorted(_page(), key=lambda put: (-put.y, put.x))
    found = _digest(pdf(page))
    assert found.headline == "Lund Rebuilds Its Harbour"
    assert found.headline_origin == "stated"
    text = " ".join(_paragraphs(found))
    assert "have asked for more, and the council has promised to hear them before the work begins." in text
    assert [sentence.text for sentence in found.sentences][
        -1
    ] == "The self-employed builders said that they were content."


def test_hyphens_are_kept_where_the_word_has_one() -> None:
    text = " ".join(_paragraphs(_digest(pdf(_page()))))
    assert "The determination of the costs is open: the self-employed builders of the town" in text


def test_three_columns_are_read_one_after_the_other() -> None:
    lines = [textwrap.wrap(" ".join((*_LEFT[:5], *_RIGHT)), 34)[i : i + 6] for i in (0, 6, 12)]
    page = [put for i, part in enumerate(lines) for put in column(50 + 180 * i, 700, part)]
    text = " ".join(_paragraphs(_digest(pdf(sorted(page, key=lambda put: (-put.y, put.x))))))
    assert text.startswith(" ".join(line for part in lines for line in part)[:600])


def test_a_paragraph_goes_on_on_the_next_page_and_points_have_their_page() -> None:
    head, feet = [Put(60, 760, "Harbour News", 8)], [[Put(300, 40, f"- {page} -", 8)] for page in (1, 2)]
    first = [*head, *column(60, 700, _LEFT), *feet[0]]
    second = [*head, *column(60, 700, _RIGHT), *feet[1]]
    found = _digest(pdf(first, second))
    text = " ".join(_paragraphs(found))
    assert "for more, and the council has promised" in text
    assert "Harbour News" not in text
    assert [place.page for place in found.article.places] == [1, 2]
    pages = {
        point["text"]: point["page"]
        for point in digest(Source("", "harbour.pdf", "pdf", pdf(first, second)), points=9).to_dict()["key_points"]
    }
    assert pages["The council agreed on the plan on Monday after a debate of nine hours."] == 1
    assert pages["The self-employed builders said that they were content."] == 2


def test_notes_at_the_foot_and_tables_and_captions_hold_no_sentences() -> None:
    rows = [("Ferry", "Length", "Cars"), ("Aurora", "110 m", "240"), ("Borea", "128 m", "310")]
    table = [Put(80 + 120 * i, 400 - 14 * j, cell) for j, row in enumerate(rows) for i, cell in enumerate(row)]
    page = [*_page(notes=True), Put(80, 420, "Table 1: The ferries of Lund. Lengths are rounded."), *table]
    sentences = " ".join(sentence.text for sentence in _digest(pdf(page)).sentences)
    assert "determination of the costs" in sentences
    assert not any(word in sentences for word in ("figures", "Aurora", "rounded"))


def test_a_large_initial_belongs_to_its_word() -> None:
    lines = column(60, 700, ["he harbour of Lund will be rebuilt next autumn, because", *_LEFT[1:5]])
    page = [Put(60, 688, "T", 30), *(put._replace(x=80) for put in lines[:2]), *lines[2:]]
    assert _paragraphs(_digest(pdf(page)))[0].startswith("The harbour of Lund will be rebuilt")


def test_a_paper_has_authors_an_abstract_and_no_references() -> None:
    page = [
        Put(180, 740, "Turning Ferries in Small Harbours", 16, "B"),
        Put(220, 715, "Ann Weld, Tom Marsh"),
        Put(220, 700, "University of Lund"),
        Put(220, 688, "ann@lund.example"),
        Put(280, 660, "Abstract", 12, "B"),
        *column(60, 640, _LEFT[:5]),
        Put(60, 560, "1 Introduction", 12, "B"),
        *column(60, 540, _RIGHT),
        Put(60, 440, "References", 12, "B"),
        *column(60, 420, ["[1] Tom Marsh. The ferries of the north. Lund Press, 2011.", "[2] Ann Weld. Piers. 2014."]),
    ]
    found = _digest(pdf(page))
    assert (found.headline, found.byline) == ("Turning Ferries in Small Harbours", "Ann Weld, Tom Marsh")
    assert [section.text for section in found.sections] == ["1 Introduction"]
    assert found.sentences[0].text.startswith("The harbour of Lund will be rebuilt")
    assert "Lund Press" not in found.text
    assert "ann@lund.example" not in found.text


def test_the_title_that_a_file_declares_is_the_headline_of_text_without_one() -> None:
    body = column(60, 700, [*_LEFT, *_RIGHT])
    assert _digest(pdf(body, title="Lund rebuilds its harbour")).headline == "Lund rebuilds its harbour"
    assert _digest(pdf(body, title="Microsoft Word - harbour.docx")).headline_origin == "derived"


def test_the_language_that_a_file_declares_is_read() -> None:
    found = digest(Source("", None, "pdf", pdf(column(60, 700, [*_LEFT, *_RIGHT]), language="en-GB")))
    assert found.language == "en"


def _refusal(data: bytes) -> str:
    with pytest.raises(ArticleError) as raised:
        _digest(data)
    message = str(raised.value)
    assert "\n" not in message
    return message


def test_pages_without_text_are_refused_with_the_way_to_read_them() -> None:
    assert "run 'ocrmypdf IN.pdf OUT.pdf'" in _refusal(pdf([]))


def test_a_password_is_named() -> None:
    locked = pdf(_page()).replace(
        b"/Info 5 0 R",
        b"/Info 5 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 "
        b"/O <" + b"00" * 32 + b"> /U <" + b"11" * 32 + b"> >> /ID [<00> <00>]",
    )
    assert _refusal(locked) == "is a PDF with a password; save it without one"


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"1 0 obj <<" * 1000, pdf([])[:400]])
def test_a_broken_file_is_refused(data: bytes) -> None:
    assert "PDF" in _refusal(data)


def test_pages_that_hold_each_other_come_to_an_end() -> None:
    cycle = pdf(_page()).replace(b"/Kids [6 0 R]", b"/Kids [2 0 R]")
    assert "PDF" in _refusal(cycle)


def test_a_file_with_too_many_pages_is_refused() -> None:
    empty = b"<< /Length 0 >>\nstream\n\nendstream"
    assert _refusal(assembled([empty] * 2001)) == "holds more than 2,000 pages; split it"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of memory")
def test_a_stream_that_unpacks_to_gigabytes_ends_at_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_pdf_process, "_SECONDS", 5)
    bomb = pdf(_page(), extra=b"BT /F 10 Tf (a) Tj ET\n" * 4_000_000)
    try:
        _digest(bomb)
    except ArticleError as error:
        assert "\n" not in str(error)  # noqa: PT017


def test_the_kind_is_told_by_the_first_bytes(tmp_path: pytest.TempPathFactory) -> None:
    path = tmp_path / "story.txt"  # type: ignore[operator]
    path.write_bytes(pdf(_page()))
    assert digest(reading.read(str(path))).headline == "Lund Rebuilds Its Harbour"


@pytest.mark.parametrize("matrix", [(0, 1, -1, 0), (0, -1, 1, 0), (-1, 0, 0, -1)])
def test_a_page_that_is_turned_is_read_in_its_order(matrix: tuple[int, int, int, int]) -> None:
    a, b, c, d = matrix
    lines = [*_LEFT, *_RIGHT]
    shown = b"".join(
        b"BT /F 10 Tf %d %d %d %d %g %g Tm (%s) Tj ET\n"
        % (a, b, c, d, 306 + c * (12 * (8 - i)), 396 + d * (12 * (8 - i)) - b * 150, line.encode())
        for i, line in enumerate(lines)
    )
    text = " ".join(_paragraphs(_digest(pdf([], extra=shown))))
    assert text.startswith("The harbour of Lund will be rebuilt next autumn, because the ferries have grown")
    assert text.endswith("The self-employed builders said that they were content.")


def test_signs_that_stand_out_into_a_narrow_gutter_join_no_columns() -> None:
    left = [f"The {i} gulls of Tallow Bay left on Monday, nobody has" for i in range(21, 27)]
    lines = [*column(60, 700, left), *column(292, 700, _RIGHT)]  # 7 points between the columns
    assert f"{left[0]} {_RIGHT[0]}" not in _digest(pdf(lines)).text


def test_a_last_column_of_one_line_is_read_behind_the_full_one() -> None:
    left = [f"The council of Lund has asked for {i} more pictures of it" for i in range(11, 22)]
    found = _digest(pdf([*column(60, 700, left), Put(300, 700, "from the town in June.")]))
    assert "21 more pictures of it from the town in June." in " ".join(_paragraphs(found))


def test_items_whose_marks_are_drawn_are_told_by_their_indent() -> None:
    text = ["The town has three plans for the pier, and it will choose", "one of them before the summer begins."]
    items = ["A new pier of steel and stone at the old place", "A ferry without a pier", "Nothing at all for ten years"]
    found = _digest(pdf([*column(60, 700, text), *column(90, 676, items), *column(60, 640, text)]))
    assert "\n\n".join(items) in found.text


def test_paragraphs_of_one_line_leave_those_of_several_apart() -> None:
    put = [line for i in range(8) for line in column(60, 700 - 25 * i, [f"The gulls left on day {i} of the week."])]
    full = [
        "The council of Lund has asked for pictures of the pier,",
        "and it has got those of the pier that it has asked for.",
    ]
    put += [line for i in range(4) for line in column(60, 500 - 37 * i, full)]
    assert _paragraphs(_digest(pdf(put)))[-4:] == [" ".join(full)] * 4


def test_a_hyphenated_number_opens_no_caption() -> None:
    lines = ["The council voted late on Monday in June to sell", "its 90-year-old bathhouse to the town of Lund."]
    assert " ".join(lines) in _paragraphs(_digest(pdf(column(60, 700, lines))))


def test_the_end_of_another_page_s_sentence_opens_no_text() -> None:
    lines = [
        "and so the gulls of Tallow Bay left on Monday. Nobody in the",
        "town can say where they went. They have",
        "never done it before.",
    ]
    found = _digest(pdf(column(60, 700, lines)))
    assert found.sentences[0].text == "Nobody in the town can say where they went."
    assert "and so the gulls" in found.text
    assert not any(point.text.startswith("and so") for point in found.key_points)


def test_a_small_bold_line_in_the_margin_is_no_byline() -> None:
    put = [Put(60, 760, "Harbour Overview", 7, "B"), Put(60, 720, "Lund Rebuilds Its Harbour", 18)]
    found = _digest(pdf([*put, *column(60, 690, [*_LEFT, *_RIGHT])]))
    assert found.byline is None
    assert "Harbour Overview" not in found.text
