"""The list of who is who, in each format, and the marks at the mentions of a person in the page."""

import io
import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from lxml import html
from rich.cells import cell_len

from articlecli import digest, renderers
from articlecli.core.article import Digest, KeyPoint, Passage, Person, Span
from articlecli.renderers import Style
from articlecli.renderers._marked_body import blocks
from tests.support.pages import page_of

_TEXT = (
    "Gulls leave\n\nAnn Lee, a nurse, saw the gulls. “I saw my brother's boat,” Ann Lee said. "
    "Her brother Bob Lee stayed. He was alone.\n\n(Reporting by Dan Eck)"
)


def _person(name: str, role: str | None, mentions: Sequence[str], quotes: tuple[int, ...] = ()) -> Person:
    """A person with these mentions in `_TEXT`. What stands behind a bar isn't mentioned, but tells the place."""
    starts = [_TEXT.index(words.replace("|", "")) for words in mentions]
    spans = tuple(
        Span(start, start + len(words.partition("|")[0])) for start, words in zip(starts, mentions, strict=True)
    )
    return Person(name, Passage(role, 0, 1) if role else None, "person", spans, quotes)


_ANN = _person("Ann Lee", "a nurse", ["Ann Lee", "a nurse", "I", "my", "Ann Lee| said", "Her"], (1, 4))
_BOB = _person("Bob Lee", None, ["my brother", "Her brother Bob Lee", "He| was"])
_FOUND = replace(digest(_TEXT), people=(_ANN, _BOB))
_ALL = [
    "Ann Lee, a nurse (6 mentions, quotes 1 and 4)",
    "Bob Lee (3 mentions)",
]


def _shown(name: str, found: Digest, style: Style) -> str:
    stream = io.StringIO()
    renderers.render(name, found, stream, style)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("role", "mentions", "quotes", "line"),
    [
        ("a nurse", 5, (1, 4), "Ann Lee, a nurse (5 mentions, quotes 1 and 4)"),
        (None, 1, (3,), "Ann Lee (1 mention, quote 3)"),
        ("a nurse", 2, (), "Ann Lee, a nurse (2 mentions)"),
        (None, 0, (1, 2, 7), "Ann Lee (quotes 1, 2 and 7)"),
        (None, 0, (), "Ann Lee"),
    ],
)
def test_a_line_says_what_there_is(role: str | None, mentions: int, quotes: tuple[int, ...], line: str) -> None:
    spans = tuple(Span(i, i + 1) for i in range(mentions))
    person = Person("Ann Lee", Passage(role, 0, 1) if role else None, "person", spans, quotes)
    found = replace(_FOUND, people=(person,))
    assert f"\nPeople\n- {line}\n" in _shown("plain", found, Style(people=True))
    assert f"\n\n## People\n\n- {line}\n" in _shown("markdown", found, Style(people=True))
    assert f"\n\n  People\n    • {line}\n" in _shown("terminal", found, Style(people=True))
    (item,) = html.document_fromstring(page_of(found, Style(people=True))).xpath("//ul[@class='people']/li")
    assert item.text_content() == line


@pytest.mark.parametrize("highlight", [False, True])
@pytest.mark.parametrize("name", ["plain", "markdown", "terminal"])
def test_people_stand_behind_all_but_the_notes_and_only_if_they_are_asked_for(name: str, highlight: bool) -> None:
    without = _shown(name, _FOUND, Style(highlight=highlight)).splitlines()
    shown = _shown(name, _FOUND, Style(highlight=highlight, people=True)).splitlines()
    title = next(i for i, line in enumerate(shown) if line.strip(" #") == "People")
    lines = [line.strip(" •-") for line in shown[title + 1 :]]
    assert [line for line in lines if line] == [*_ALL, "Reporting by Dan Eck"]
    end = next(i for i, line in enumerate(shown) if "Bob Lee (3" in line) + 1
    assert shown[: title - 1] + shown[end:] == without


@pytest.mark.parametrize("name", [name for name in renderers.names() if name != "template"])
def test_without_people_the_option_changes_nothing(name: str) -> None:
    nobody = replace(_FOUND, people=())
    for highlight in (False, True):
        style = Style(highlight=highlight)
        assert _shown(name, nobody, style._replace(people=True)) == _shown(name, nobody, style)


def test_the_json_has_the_people_always() -> None:
    assert '"people": [\n    {\n      "name": "Ann Lee",' in _shown("json", _FOUND, Style())
    assert _shown("json", _FOUND, Style(people=True)) == _shown("json", _FOUND, Style())


def test_a_long_line_hangs_in_the_terminal_and_its_numbers_are_quiet() -> None:
    role = "a nurse from the oldest of the three hospitals on the island"
    found = replace(_FOUND, people=(replace(_ANN, role=Passage(role, 0, 1)), _BOB))
    lines = _shown("terminal", found, Style(people=True, width=40)).splitlines()
    first = lines.index(" People")
    assert lines[first + 1 : first + 6] == [
        " • Ann Lee, a nurse from the oldest of",
        "   the three hospitals on the island (6",
        "   mentions, quotes 1 and 4)",
        " • Bob Lee (3 mentions)",
        "",
    ]
    assert max(map(cell_len, lines)) <= 40
    colored = _shown("terminal", found, Style(people=True, color=True))
    assert re.search(r"\x1b\[[\d;]+mBob Lee\x1b\[0m\x1b\[2m \(3 mentions\)\x1b\[0m", colored)


def _page(found: Digest, **style: bool) -> html.HtmlElement:
    return html.document_fromstring(page_of(found, Style(**style)))  # type: ignore[arg-type]


def test_the_page_lists_people_and_marks_none_without_highlight() -> None:
    for page in (_page(_FOUND, people=True), _page(_FOUND, people=True, highlight=False)):
        assert [item.text_content() for item in page.xpath("//ul[@class='people']/li")] == _ALL
        assert page.xpath("//h2/text()")[-2:] == ["People", "The article"]
        assert not page.xpath("//input | //fieldset | //span[contains(@class, 'person')]")
    for page in (_page(_FOUND), _page(_FOUND, highlight=True)):
        assert not page.xpath("//*[@class='people'] | //input | //span[contains(@class, 'person')]")
        assert "People" not in page.xpath("//h2/text()")
    assert ":checked" not in page_of(_FOUND, Style(people=True))


def test_the_page_has_a_choice_for_nobody_and_for_each_person() -> None:
    page = _page(_FOUND, people=True, highlight=True)
    choices = page.xpath("//fieldset[legend]//li/label/input[@type='radio'][@name='person']")
    assert [choice.get("id") for choice in choices] == ["person-0", "person-1", "person-2"]
    assert [choice.get("id") for choice in choices if "checked" in choice.attrib] == ["person-0"]
    assert [choice.getparent().text_content().strip() for choice in choices] == ["nobody", *_ALL]
    style = page.findtext(".//style")
    for i in (1, 2):
        assert f":root:has(#person-{i}:checked) .p{i}" in style
    assert "#person-0" not in style
    assert "#person-3" not in style


def _mentions(page: html.HtmlElement, number: int) -> list[str]:
    """The texts of the elements that are marked if this person is chosen."""
    return [element.text_content() for element in page.find_class(f"p{number}")]


def test_each_mention_has_the_class_of_its_person_also_within_another_persons() -> None:
    page = _page(_FOUND, people=True, highlight=True)
    assert _mentions(page, 1) == ["Ann Lee", "a nurse", "I", "my", "Ann Lee", "Her"]
    assert _mentions(page, 2) == ["my", " brother", "Her", " brother Bob Lee", "He"]
    assert [element.get("class") for element in page.find_class("p1")][-1] == "person p1 p2"


def test_mentions_lie_within_the_marks_of_points_and_quotes() -> None:
    start = _TEXT.index("Her brother Bob")
    cut = KeyPoint("Bob Lee stayed.", "extracted", 1.0, 1, start + 4, start + 27, 0, ("",))  # cuts Bob's mention
    page = _page(replace(_FOUND, key_points=(cut,)), people=True, highlight=True)
    (quote,) = page.xpath("//mark[contains(@class, 'quote')]")
    assert [each.text for each in quote.find_class("person")] == ["I", "my", " brother"]
    (point,) = page.xpath("//mark[@class='point']")
    assert [each.text for each in point.find_class("person")] == ["brother Bob Lee"]
    assert _mentions(page, 2)[2:5] == ["Her", " ", "brother Bob Lee"]
    assert not page.xpath("//span[contains(@class, 'person')]//*")
    for link in page.find_class("back"):
        link.drop_tree()
    (paragraph,) = page.xpath("//section[@class='body']/p")
    assert paragraph.text_content() == "".join(run.text for block in blocks(_FOUND) for run in block.runs)


def test_somebody_without_a_mention_in_the_body_cannot_be_chosen() -> None:
    outside = Person("Dan Eck", None, "person", (Span(0, 5),), (2,))
    page = _page(replace(_FOUND, people=(outside, _BOB)), people=True, highlight=True)
    assert page.xpath("//li//input/@id") == ["person-0", "person-2"]
    assert "Dan Eck (1 mention, quote 2)" in [item.text_content() for item in page.xpath("//fieldset//li")]
    alone = _page(replace(_FOUND, people=(outside,)), people=True, highlight=True)
    assert not alone.xpath("//input")
    assert len(alone.xpath("//ul[@class='people']/li")) == 1


def test_people_are_listed_beside_an_article_without_points_and_quotes() -> None:
    bare = replace(_FOUND, key_points=(), quotes=())
    assert _page(bare, people=True).xpath("//section[@class='digest']/h2/text()") == ["People"]


def test_names_and_roles_are_escaped_in_the_page() -> None:
    hostile = "<bad a=\"b\" c='d'> & </label></bad>"
    found = replace(_FOUND, people=(replace(_BOB, name=hostile, role=Passage(hostile, 0, 1)), _ANN))
    for highlight in (False, True):
        style = Style(people=True, highlight=highlight)
        assert "<bad" not in page_of(found, style)
        (line,) = [
            item.text_content() for item in _page(found, people=True, highlight=highlight).xpath("//li[b or label/b]")
        ][:1]
        assert line.strip() == f"{hostile}, {hostile} (3 mentions)"
    text = "Ann Lee left. <i>Ann</i> Lee & <b>Co</b> stayed."
    start = text.index("<i>")
    marked = replace(digest(text), people=(replace(_BOB, mentions=(Span(start, len(text) - 1),)),))
    (mention,) = _page(marked, people=True, highlight=True).find_class("p1")[:1]
    assert mention.text_content() == "<i>Ann</i> Lee & <b>Co</b> stayed"
    assert not len(mention)
