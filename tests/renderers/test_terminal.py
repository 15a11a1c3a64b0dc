"""The terminal format: widths, themes, links, and the marked article. `tests/cli` tests a terminal's abilities."""

import io
import os
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich._palettes import EIGHT_BIT_PALETTE
from rich.cells import cell_len

from articlecli import digest, pipeline, reading, renderers
from articlecli.cli import terminal
from articlecli.core import safety
from articlecli.core.article import Digest
from articlecli.renderers import Style
from articlecli.renderers._marked_body import blocks
from articlecli.renderers._themes import BY_NAME
from tests.support.paths import SAMPLES
from tests.support.systems import needs_posix

_SEQUENCE = re.compile(r"\x1b\[[\d;]*m")
_CHINESE = "港口重新開放，數百名漁民和他們的家人聚集在碼頭上慶祝這一時刻。"


def _shown(found: Digest, style: Style, encoding: str | None = None) -> str:
    if encoding is None:
        stream = io.StringIO()
        renderers.render("terminal", found, stream, style)
        return stream.getvalue()
    data = io.BytesIO()
    wrapper = io.TextIOWrapper(data, encoding, errors="strict")
    renderers.render("terminal", found, wrapper, style)
    wrapper.flush()
    return data.getvalue().decode(encoding)


@pytest.fixture(scope="module")
def bank() -> Digest:
    return digest((SAMPLES / "orchard-bank.txt").read_text(encoding="utf-8"))


@pytest.mark.parametrize("highlight", [False, True])
@pytest.mark.parametrize("width", [20, 40, 80, 100, 200])
def test_wide_signs_and_combining_ones_keep_their_widths(width: int, highlight: bool) -> None:
    said = (
        f"The harbour opened. “{_CHINESE * 3}” said Mei Lin. Cafe\u0301 owners we\u0301re glad, a👨‍👩‍👧 family said. "
    )
    shown = _shown(digest(said * 4, language="en"), Style(width=width, highlight=highlight))
    assert max(map(cell_len, shown.splitlines())) <= min(width, 100)
    if not highlight:
        assert _CHINESE in re.sub(r"[\s│]", "", shown)


@pytest.mark.parametrize("behind", ["said Mei Lin.", _CHINESE])
def test_no_line_opens_with_a_blank_that_stood_behind_chinese(behind: str) -> None:
    full = _CHINESE[:18]  # two lines of 18 columns, beside a bullet
    lines = _shown(digest(f"The gulls left.\n\n{full} {behind}", points=2), Style(width=20)).splitlines()
    first = lines.index(f"• {full[:9]}")
    assert lines[first + 1 : first + 3] == [f"  {full[9:]}", f"  {behind if behind.isascii() else behind[:9]}"]


@pytest.mark.slow
@given(st.text(max_size=400), st.integers(20, 120), st.booleans(), st.booleans())
def test_any_article_fits_any_width(text: str, width: int, highlight: bool, color: bool) -> None:
    found = digest(f"The gulls left. {safety.clean(text)} The gulls came back.")
    shown = _SEQUENCE.sub("", _shown(found, Style(width=width, highlight=highlight, color=color, explain=True)))
    assert max(map(cell_len, shown.splitlines())) <= min(width, 100)
    assert "\x1b" not in shown


@pytest.mark.parametrize("width", [20, 40, 80, 100])
def test_no_fact_is_split_and_no_line_opens_with_a_dot(bank: Digest, width: int) -> None:
    lines = [line.strip() for line in _shown(bank, Style(width=width)).splitlines()]
    assert not any(line.startswith("·") or line.endswith("·") for line in lines)
    for fact in renderers.facts(bank)[1:]:
        assert sum(fact in line for line in lines) == 1


@pytest.mark.parametrize("width", range(20, 101))
def test_the_origin_of_a_headline_stands_on_one_line(width: int) -> None:
    found = digest("The last cannery in Tallow Bay shut on Monday, and the gulls left it. The crews stayed.")
    shown = _shown(found, Style(width=width))
    assert "(from the text)" in shown
    assert max(map(cell_len, shown.splitlines())) <= width


def test_each_of_several_articles_has_its_whole_name(bank: Digest) -> None:
    short = _shown(replace(bank, source="bank.txt"), Style(is_one_of_several=True)).splitlines()[0]
    assert re.fullmatch("─+ bank.txt ─+", short)
    name = "archive/2024/a-very-long-name-of-a-story-about-trees-and-lenders.txt"
    lines = _shown(replace(bank, source=name), Style(is_one_of_several=True, width=40)).splitlines()
    assert lines[0] == "─" * 40
    assert "".join(line.strip() for line in lines[1:4]) == name


def _luminance(color: int) -> float:
    """The luminance of one of the 256 colours, as WCAG 2 defines it."""
    parts = (part / 255 for part in EIGHT_BIT_PALETTE[color])
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("theme", "backgrounds"), [("light", (231,)), ("dark", (16, 236))])
def test_all_colours_have_enough_contrast_to_their_background(theme: str, backgrounds: tuple[int, ...]) -> None:
    colors = [int(number) for look in BY_NAME[theme] for number in re.findall(r"color\((\d+)\)", look)]
    assert len(colors) == len(BY_NAME[theme]) - 1  # one field isn't a style, but names the system of colours
    for color in colors:
        for background in backgrounds:
            dark, light = sorted((_luminance(color), _luminance(background)))
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (color, background)


@pytest.mark.parametrize("theme", renderers.THEMES)
def test_a_theme_changes_colours_and_nothing_else(bank: Digest, theme: str) -> None:
    for highlight in (False, True):
        style = Style(color=True, theme=theme, highlight=highlight)
        bare = style._replace(theme="terminal")
        assert _SEQUENCE.sub("", _shown(bank, style)) == _SEQUENCE.sub("", _shown(bank, bare))
        assert (_shown(bank, style) == _shown(bank, bare)) == (theme == "terminal")
        assert ("38;5;" in _shown(bank, style)) == (theme != "terminal")


_GUTTER = re.compile(r"^ {2}(?P<number>[\d+ -]{3}) (?P<bar>.) (?P<text>.*)$", re.MULTILINE)


def test_the_article_is_shown_whole_and_marked(bank: Digest) -> None:
    shown = _shown(bank, Style(highlight=True))
    words = " ".join(line["text"].strip(" •") for line in _GUTTER.finditer(shown))
    everything = " ".join("".join(run.text for run in block.runs) for block in blocks(bank))
    assert words.replace("*", "").split() == everything.split()
    marked = re.findall(r"\*(.*?)\*", " ".join(words.split()))
    assert marked == [point.text for point in bank.key_points]


def test_the_margin_has_the_number_of_each_point_where_it_begins(bank: Digest) -> None:
    numbered = {line["number"].strip(): line["text"] for line in _GUTTER.finditer(_shown(bank, Style(highlight=True)))}
    for number, point in enumerate(bank.key_points, start=1):
        assert point.text[:30] in numbered[str(number)]


def test_points_that_begin_on_one_line_share_its_margin() -> None:
    found = digest("Gulls left. Crews stayed. Rain fell. Boats sank.", points=4)
    assert _GUTTER.search(_shown(found, Style(highlight=True)))["number"].strip() == "1-4"  # type: ignore[index]
    assert re.search(r"^ 1\+ ", _shown(found, Style(highlight=True, width=40)), re.MULTILINE)  # the margin is narrow


def test_the_margin_names_no_point_that_begins_elsewhere() -> None:
    found = digest("Gulls left.\n\nCrews stayed. Boats sank.", points=3)
    first, second, third = found.key_points
    found = replace(found, key_points=(second, first, third))  # as with --order rank
    numbers = [line["number"].strip() for line in _GUTTER.finditer(_shown(found, Style(highlight=True)))]
    assert numbers == ["2", "1+"]


def test_the_bar_is_fuller_beside_a_more_salient_sentence() -> None:
    found = digest("Gulls left the bay.\n\nCrews stayed at home.\n\nRain fell on all.")
    found = replace(found, scores=(1.0, 0.25, 0.0))
    assert [line["bar"] for line in _GUTTER.finditer(_shown(found, Style(highlight=True)))] == ["█", "▌", " "]


def test_an_article_shown_whole_can_be_explained(bank: Digest) -> None:
    shown = _shown(bank, Style(highlight=True, explain=True))
    assert shown.count("stated by the article itself") == 4
    assert "5: 0." in shown


def test_with_colour_marks_are_bold_or_coloured(bank: Digest) -> None:
    shown = _shown(bank, Style(highlight=True, color=True))
    assert "*" not in shown
    assert "\x1b[1mThe area under traditional orchards" in shown
    assert "\x1b[32mMy father planted for me" in shown


def test_a_partial_quote_in_reported_speech_is_marked_without_the_report() -> None:
    text = "The bridge shut. Ann Lee said that the bridge was “a plain disgrace to the whole town” and would be shut."
    found = digest(text, indirect=True, points=1)
    assert {quote.kind for quote in found.quotes} == {"indirect", "partial"}
    marked = re.findall(r"\x1b\[(?:1;)?32m(.*?)\x1b", _shown(found, Style(highlight=True, color=True, width=300)))
    assert " ".join(marked) == "a plain disgrace to the whole town"


def test_sections_set_off_quotations_and_tables_are_told_apart() -> None:
    page = (
        "<!doctype html><article><h1>Gulls leave</h1><p>The gulls left the bay on Monday morning.</p>"
        "<h2>After that</h2><p>The crews stayed at home for the whole of a long week.</p>"
        "<blockquote><p>We never saw such a quiet harbour in all our years.</p></blockquote>"
        "<table><tr><th>Bird</th><th>Number in May</th></tr><tr><td>Gulls</td><td>Forty</td></tr></table>"
        "<p>Nobody knows when the gulls will be back, the port said.</p></article>"
    )
    found = pipeline.digest(reading.from_string(page, kind="html"))
    kinds = [block.kind for block in blocks(found)]
    assert kinds == ["paragraph", "heading", "paragraph", "quotation", "row", "paragraph"]
    shown = _shown(found, Style(highlight=True))
    assert re.search(r"│ [“*]*We never saw", shown)
    narrow = _shown(found, Style(highlight=True, width=40))
    assert sum(" │ " in line for line in narrow.splitlines()) == 2  # the rule goes on beside each line of it


def test_a_terminal_that_is_not_unicode_gets_signs_that_it_can_show(bank: Digest) -> None:
    for style in (Style(), Style(highlight=True), Style(width=40, people=True), Style(is_one_of_several=True)):
        shown = _shown(bank, style, "ascii")
        assert shown.isascii()
        assert "?" not in shown
        assert max(map(len, shown.splitlines())) <= style.width
    assert "\"An apple tree doesn't know" in _shown(bank, Style(), "ascii")
    assert "Colm Ó Raghnaill" in _shown(bank, Style(), "latin-1")


def _links(found: Digest) -> list[str]:
    shown = _shown(found, Style(color=True, link="file://{host}{path}#{line}"))
    return list(dict.fromkeys(re.findall(r"\x1b\]8;id=\d+;(.*?)\x1b\\", shown)))


def test_links_go_to_the_line_of_each_point(tmp_path: Path) -> None:
    path = tmp_path / "a story.txt"
    path.write_text("Gulls leave\n\nThe gulls left the bay.\n\n\nThe crews stayed.\n", encoding="utf-8")
    found = pipeline.digest(reading.read(str(path)), points=2)
    first, second = _links(found)
    assert first.endswith("/a%20story.txt#3")
    assert second.endswith("/a%20story.txt#6")
    assert first.startswith("file://")


@pytest.mark.parametrize("between", ["\r\n\r\n", "\n\n\n", "\r\r"])
def test_links_go_to_lines_whatever_ends_them(tmp_path: Path, between: str) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(between.join(["Gulls leave", "The gulls left the bay.", "Crews stayed – at home."]).encode())
    first, second = _links(pipeline.digest(reading.read(str(path)), points=2))
    step = len(between.splitlines())
    assert (first.rpartition("#")[2], second.rpartition("#")[2]) == (str(1 + step), str(1 + 2 * step))


def test_a_link_names_no_line_if_the_lines_of_text_and_file_differ(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("Gulls leave\n\nThe gulls left the bay.\n\fThe crews stayed at home.\n", encoding="utf-8")
    assert [link.rpartition("/")[2] for link in _links(pipeline.digest(reading.read(str(path))))] == ["story.txt"]


@needs_posix
def test_a_text_read_from_a_pipe_has_no_links(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert not _links(replace(digest("The gulls left the bay."), source=str(tmp_path / "pipe")))


@needs_posix
def test_a_link_names_no_line_of_markup_and_a_text_without_a_file_has_no_links(tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_text("# Gulls leave\n\nThe gulls left the bay.\n", encoding="utf-8")
    assert [link.rpartition("/")[2] for link in _links(pipeline.digest(reading.read(str(path))))] == ["story.md"]
    assert not _links(digest("The gulls left the bay."))
    os.mkfifo(tmp_path / "pipe")  # `articlecli <(curl …)` gets the name of such a pipe
    for name in ("gone.txt", str(tmp_path / "pipe")):
        assert not _links(replace(digest("The gulls left the bay."), source=name))


@needs_posix
def test_a_text_without_a_file_is_shown_in_a_folder_that_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert not _links(replace(digest("The gulls left the bay."), source="-"))


def test_a_link_to_a_page_names_the_points_words() -> None:
    found = digest(
        "The sea-gulls left the bay – all of them, 100% – on the Monday after the long and very cold winter storm."
    )
    (link,) = _links(replace(found, source="https://example.org/story?a=1#top"))
    assert link == (
        "https://example.org/story?a=1#:~:text=The%20sea%2Dgulls%20left%20the%20bay%20%E2%80%93,"
        "long%20and%20very%20cold%20winter%20storm."
    )


def test_a_link_for_an_editors_terminal_has_its_own_form(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TERM", "FORCE_HYPERLINK"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM_PROGRAM", "vscode")
    path = tmp_path / "story.txt"
    path.write_text("The gulls left the bay.", encoding="utf-8")
    shown = _shown(pipeline.digest(reading.read(str(path))), Style(color=True, link=terminal.link()))
    assert f";vscode://file{path}:1\x1b\\" in shown
