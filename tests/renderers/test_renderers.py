import io
import json
import re
from dataclasses import replace

import pytest

from articlecli import digest, renderers
from articlecli.core.article import Digest
from articlecli.renderers import Style
from tests.support.paths import SAMPLES


@pytest.fixture(scope="module")
def ferry() -> Digest:
    return digest((SAMPLES / "ferry.txt").read_text(encoding="utf-8"))


def _rendered(name: str, found: Digest, style: Style | None = None) -> str:
    stream = io.StringIO()
    renderers.render(name, found, stream, style or Style())
    return stream.getvalue()


def test_each_format_is_a_file() -> None:
    assert renderers.names() == ["html", "json", "markdown", "plain", "template", "terminal"]


def test_the_facts_name_the_byline_the_date_and_the_length() -> None:
    found = digest("Bread prices fall\n\nBy Ann Weld\n3 June 2024\n\n" + "The bread is cheap. " * 400)
    assert renderers.facts(found) == ["By Ann Weld", "2024-06-03", "1,600 words", "7 min to read"]
    assert renderers.facts(digest("Hello.")) == ["1 word", "1 min to read"]


def test_the_plain_format_has_a_line_for_each_point_and_quote(ferry: Digest) -> None:
    lines = _rendered("plain", ferry).splitlines()
    assert lines[0] == ferry.headline
    assert sum(line.startswith("- ") for line in lines) == len(ferry.key_points) + len(ferry.quotes)


def test_json_is_one_object_and_among_several_one_line(ferry: Digest) -> None:
    assert json.loads(_rendered("json", ferry)) == ferry.to_dict()
    assert _rendered("json", ferry, Style(is_one_of_several=True)).count("\n") == 1


def test_json_is_ascii_where_the_stream_is_not_unicode(ferry: Digest) -> None:
    data = io.BytesIO()
    stream = io.TextIOWrapper(data, "latin-1")
    renderers.render("json", digest("The “last” cannery in Tallow Bay — shut."), stream, Style())
    stream.flush()
    assert data.getvalue().isascii()


@pytest.mark.parametrize("width", [20, 40, 80, 100, 300])
def test_the_terminal_wraps_within_its_width_and_loses_no_word(ferry: Digest, width: int) -> None:
    shown = _rendered("terminal", ferry, Style(width=width))
    assert max(map(len, shown.splitlines())) <= min(width, 100)
    words = re.sub(r"[•│]", " ", shown).split()
    for point in ferry.key_points:
        assert " ".join(point.text.split()) in " ".join(words) or width < 40


def test_no_line_of_the_terminal_ends_in_blanks(ferry: Digest) -> None:
    assert not re.search(r" +$", _rendered("terminal", ferry), re.MULTILINE)


def test_there_is_colour_only_if_it_is_asked_for(ferry: Digest) -> None:
    assert "\x1b[" not in _rendered("terminal", ferry)
    coloured = _rendered("terminal", ferry, Style(color=True))
    assert "\x1b[1m" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == _rendered("terminal", ferry)


_EXPLAINED = "1.00, rank 1 of 24: opens the article"


@pytest.mark.parametrize("name", ["markdown", "plain", "terminal"])
def test_points_are_explained_if_that_is_asked_for(name: str, ferry: Digest) -> None:
    explained = _rendered(name, ferry, Style(explain=True))
    assert _EXPLAINED in explained
    assert len(re.findall(r"^ +\d\.\d\d, rank \d+ of 24: ", explained, re.MULTILINE)) == len(ferry.key_points)
    assert _EXPLAINED not in _rendered(name, ferry)
    assert "ranked by" not in explained


def test_an_explanation_is_dim_on_the_terminal(ferry: Digest) -> None:
    assert f"\x1b[2m{_EXPLAINED}" in _rendered("terminal", ferry, Style(color=True, explain=True))


def test_a_stated_point_is_explained_as_stated() -> None:
    bank = digest((SAMPLES / "orchard-bank.txt").read_text(encoding="utf-8"))
    lines = _rendered("plain", bank, Style(explain=True)).splitlines()
    assert lines.count("  stated by the article itself") == 4


@pytest.mark.parametrize("name", ["markdown", "plain", "terminal"])
def test_an_explanation_names_a_scorer_that_replaced_another(name: str, ferry: Digest) -> None:
    found = replace(ferry, scorer="lead", asked_scorer="luhn")
    note = "ranked by lead; luhn doesn't know the article's language"
    assert note in _rendered(name, found, Style(explain=True))
    assert note not in _rendered(name, found)


@pytest.mark.parametrize("name", ["plain", "terminal"])
def test_markup_in_an_article_is_shown_as_text(name: str) -> None:
    found = digest("The [bold]last[/] cannery :smile: in [link=x]Tallow Bay[/link] shut [/].")
    assert "The [bold]last[/] cannery :smile: in [link=x]Tallow Bay[/link] shut [/]." in _rendered(name, found)


@pytest.mark.parametrize("name", ["markdown", "plain", "terminal"])
def test_each_of_several_articles_is_named(name: str, ferry: Digest) -> None:
    assert "story.txt" in _rendered(name, replace(ferry, source="story.txt"), Style(is_one_of_several=True))


@pytest.mark.parametrize("name", ["markdown", "plain", "terminal"])
def test_one_of_several_articles_may_be_standard_input(name: str, ferry: Digest) -> None:
    assert "standard input" in _rendered(name, replace(ferry, source="-"), Style(is_one_of_several=True))


def test_a_derived_headline_is_marked_on_the_terminal() -> None:
    assert "(from the text)" in _rendered("terminal", digest("The last cannery shut."))
