import io
from pathlib import Path

import pytest

from articlecli import reading
from articlecli.core.article import ArticleError

_STORY = "Café prices rose to £5, the “Grand” hotel said."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_these_encodings_are_recognized(encoding: str) -> None:
    assert reading.decode(_STORY.encode(encoding)) == _STORY


@pytest.mark.parametrize("text", ["naïve", "Crème brûlée, said the “chef”.", "It costs £5 – or less."])
def test_short_western_texts_are_read_as_cp1252(text: str) -> None:
    assert reading.decode(text.encode("cp1252")) == text


def test_another_encoding_is_guessed_if_its_letters_look_like_a_language() -> None:
    text = "Новости дня: правительство приняло закон о бюджете на следующий год."
    assert reading.decode(text.encode("cp1251")) == text


def test_a_named_encoding_is_believed() -> None:
    assert reading.decode("Žluťoučký kůň".encode("iso8859-2"), "iso8859-2") == "Žluťoučký kůň"


def test_a_text_cut_inside_a_character_is_read_up_to_it() -> None:
    assert reading.decode("Ann’s café".encode()[:-1]) == "Ann’s caf"


def test_all_line_breaks_become_line_feeds() -> None:
    assert reading.decode(b"a\r\nb\rc\nd") == "a\nb\nc\nd"


@pytest.mark.parametrize(
    ("data", "encoding", "problem"),
    [
        (b"\x89PNG\0\0\0\r", None, "binary"),
        (b"hello \x81\x8d\x8f world \xfe\xff\x90 and so on", None, "encoding"),
        (bytes(range(128, 256)) * 8, None, "encoding"),
        (b"\xff\xfea", None, "utf-16"),
        (b"caf\xe9", "utf-8", "utf-8"),
        (b"text", "klingon", "no encoding 'klingon'"),
    ],
)
def test_bytes_that_cannot_be_decoded_are_refused(data: bytes, encoding: str | None, problem: str) -> None:
    with pytest.raises(ArticleError, match=problem):
        reading.decode(data, encoding)


def test_html_is_recognized_by_its_content() -> None:
    assert reading.from_string("<!-- x -->\n<!DOCTYPE html><p>Hi").kind == "html"
    assert reading.from_string("The tag <html> opens a page.").kind == "plain"
    assert reading.from_string("<!-- -->" * 500 + "a").kind == "plain"


@pytest.mark.parametrize("text", ["", " \n\t\u200b", "\x1b[31m"])
def test_an_empty_text_is_refused(text: str) -> None:
    with pytest.raises(ArticleError, match="empty"):
        reading.from_string(text)


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(_STORY.encode())
    assert reading.read(str(path)) == reading.from_string(_STORY, str(path))


def test_standard_input_is_read_like_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(_STORY.encode())))
    assert reading.read("-").text == _STORY


def test_a_missing_file_and_a_directory_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="no such file"):
        reading.read(str(tmp_path / "gone.txt"))
    with pytest.raises(ArticleError, match="directory"):
        reading.read(str(tmp_path))
    with pytest.raises(ArticleError, match="can't be read"):
        reading.read("nul\0.txt")


def test_a_file_over_the_limit_is_refused_and_one_at_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(b"12345")
    assert reading.read(str(path), max_bytes=5).text == "12345"
    with pytest.raises(ArticleError, match="larger than 4 bytes"):
        reading.read(str(path), max_bytes=4)


def test_an_endless_file_is_refused_by_its_size() -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("there is no /dev/zero")
    with pytest.raises(ArticleError, match="larger"):
        reading.read("/dev/zero", max_bytes=10_000)


_CAFE = "<!doctype html><meta charset={}><p>The café closed.</p>"


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1252", "iso-8859-2", "cp437"])
def test_a_page_is_read_in_the_encoding_that_it_declares(encoding: str) -> None:
    assert "café" in reading.decode(_CAFE.format(encoding).encode(encoding))


def test_the_servers_encoding_wins_over_the_pages() -> None:
    data = _CAFE.format("utf-8").encode("utf-8")
    assert "café" in reading.decode(data, content_type="text/html; charset=utf-8")
    data = _CAFE.format("utf-8").encode("iso-8859-2")
    assert "café" in reading.decode(data, content_type="text/html; charset=iso-8859-2")
    assert "café" in reading.decode("The café closed.".encode("cp1252"), content_type="text/plain; charset=latin-1")


@pytest.mark.parametrize("declared", ["ascii", "utf-8", "nonsense", ""])
def test_a_wrong_declaration_is_overruled(declared: str) -> None:
    assert "café" in reading.decode(_CAFE.format(declared).encode("cp1252"))
    assert "café" in reading.decode(_CAFE.format(declared).encode("utf-8"), content_type="text/html")


@pytest.mark.parametrize("declared", ["hex", "rot13", "undefined", "punycode", "unicode_escape", "utf-16", "utf-7"])
def test_a_declared_codec_that_no_page_has_is_ignored(declared: str) -> None:
    assert "café" in reading.decode(_CAFE.format(declared).encode("cp1252"))


def test_a_wrong_byte_in_a_page_in_utf_8_becomes_a_replacement_character() -> None:
    data = _CAFE.format("utf-8").encode() + b"The bay was quiet. " * 100 + b"\xe9 The end."
    assert reading.decode(data).endswith("quiet. \ufffd The end.")


def test_a_text_in_ascii_may_hold_controls() -> None:
    assert reading.decode(b"\x1b[31mThe end.\x1b[0m") == "\x1b[31mThe end.\x1b[0m"
    assert reading.decode(b"<meta charset=hex><p>The end.").endswith("The end.")


def test_bytes_of_seven_bits_are_japanese_if_that_is_declared() -> None:
    page = "<meta charset=iso-2022-jp><p>終わり"
    assert reading.decode(page.encode("iso-2022-jp")) == page
