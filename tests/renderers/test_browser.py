"""The HTML format in a real browser: it runs nothing, loads nothing, and everybody can read it.

The tests use the Chromium of the system. If there is none, they are skipped.
"""

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, FloatRect, Locator, Page, expect, sync_playwright

from articlecli.core.article import Digest, Passage, Person, Span
from articlecli.renderers import Style
from tests.support.pages import HOSTILE, digest_of, page_of, sample

pytestmark = pytest.mark.slow

_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_PHONE, _WIDE, _WIDEST = 390, 1280, 1920  # CSS pixels
_WIDTHS = (320, _PHONE, _WIDE, _WIDEST)
_HEIGHT = 800
_SCHEMES = ("light", "dark")

Open = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if path is None:
        pytest.skip(f"no browser is installed: none of {', '.join(_BROWSERS)}")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox"]
        )  # the superuser can't have one
        yield launched
        launched.close()


@pytest.fixture
def open_page(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """A function that opens the page of a digest: `open_page(found, width=390, color_scheme="dark")`."""
    contexts = []

    def opened(found: Digest, style: Style | None = None, *, width: int = _WIDE, **options: object) -> Page:
        path = tmp_path / "page.html"
        path.write_text(page_of(found, style), encoding="utf-8")
        context = browser.new_context(
            viewport={"width": width, "height": _HEIGHT},
            reduced_motion="reduce",  # a link leads to its place at once
            **options,  # type: ignore[arg-type]
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(5000)
        page.goto(path.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def glacier() -> Digest:
    return digest_of(sample("glacier-interview"))


@pytest.fixture(scope="module")
def long() -> Digest:
    """A long article with more quotes than a screen holds."""
    names = ("Ann Weld", "Bob Marsh", "Cora Dane")
    days = (
        f"“This is what we saw of the harbour on day {i}, and nobody else did,” said {names[i % 3]}. "
        f"The ships left the quay on day {i}, and the gates were shut.\n\nThe water was as low as in {1900 + i}."
        for i in range(40)
    )
    return digest_of("Harbour shuts after forty days of low water\n\n" + "\n\n".join(days))


def _check_is_in_view(place: Locator) -> None:
    expect(place).to_be_in_viewport(ratio=0.99)


def _background(place: Locator) -> str:
    return str(place.evaluate("element => getComputedStyle(element).backgroundColor"))


def _color(page: Page, name: str) -> str:
    """A color of the style sheet, by its name, as the browser computes it: "rgb(255, 210, 62)"."""
    written = page.evaluate("name => getComputedStyle(document.documentElement).getPropertyValue(name)", name)
    return f"rgb({', '.join(map(str, bytes.fromhex(written.removeprefix('#'))))})"


def _check_is_marked(page: Page, address: str) -> None:
    """Checks that the page has moved to this place in the article, and that the place is in view and marked."""
    place = page.locator(address)
    page.wait_for_url(f"**{address}")
    _check_is_in_view(place)
    expect(place).to_have_css("background-color", _color(page, "--target"))


@pytest.mark.parametrize("width", [_PHONE, _WIDE])
def test_a_click_leads_to_the_place_in_the_article_and_back(glacier: Digest, open_page: Open, width: int) -> None:
    page = open_page(glacier, width=width)
    entries = page.locator(".digest a")
    assert entries.count() > 15
    for entry in entries.all():
        address = entry.get_attribute("href")
        assert address
        assert _background(page.locator(address)) != _color(page, "--target")
        entry.click()
        _check_is_marked(page, address)
        page.locator(f"{address} > .back").click()
        page.wait_for_url(f"**{address.replace('article', 'digest')}")
        _check_is_in_view(entry)


def test_the_keyboard_leads_to_the_place_in_the_article_and_back(glacier: Digest, open_page: Open) -> None:
    page = open_page(glacier)
    focused = page.locator(":focus")
    page.keyboard.press("Tab")
    expect(focused).to_have_text("Skip to the article")
    _check_is_in_view(focused)
    page.keyboard.press("Tab")
    expect(focused).to_have_attribute("aria-label", "Digest")
    for number in range(1, len(glacier.key_points) + 1):
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        _check_is_marked(page, f"#article-point-{number}")
        page.keyboard.press("Tab")
        expect(focused).to_have_attribute("aria-label", f"Key point {number}, back to the digest")
        page.keyboard.press("Enter")
        page.wait_for_url(f"**#digest-point-{number}")
        page.keyboard.press("Tab")  # to the entry's own link
        expect(focused).to_have_attribute("href", f"#article-point-{number}")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    _check_is_marked(page, "#article-quote-1")


def test_the_focus_is_seen_and_the_article_can_be_skipped_to(glacier: Digest, open_page: Open) -> None:
    page = open_page(glacier)
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_css("outline-style", "solid")
    page.keyboard.press("Enter")
    page.wait_for_url("**#article")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_class("back")


def test_all_parts_of_a_quote_are_marked_together(glacier: Digest, open_page: Open) -> None:
    page = open_page(glacier, color_scheme="dark")
    page.get_by_text("I meant it as a diagnosis").first.click()
    pieces = page.locator("mark", has_text=re.compile("I meant it as a diagnosis|It wasn’t supposed to be a slogan"))
    expect(pieces).to_have_count(2)
    for piece in pieces.all():
        expect(piece).to_have_css("background-color", _color(page, "--target"))
        expect(piece).to_have_css("color", _color(page, "--target-text"))


def test_a_link_into_the_digest_leaves_the_article_where_it_is(long: Digest, open_page: Open) -> None:
    page = open_page(long)
    back = page.locator("#article-quote-20 > .back")
    back.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    assert before > 0
    back.click()
    _check_is_in_view(page.locator("#digest-quote-20"))
    assert page.evaluate("scrollY") == before


def test_the_digest_scrolls_by_itself_and_from_the_keyboard(long: Digest, open_page: Open) -> None:
    page = open_page(long)
    digest = page.locator(".digest")
    digest.focus()
    page.keyboard.press("End")
    expect(page.locator("summary")).to_be_in_viewport()
    assert page.evaluate("scrollY") == 0


def test_folded_quotes_are_opened_by_a_click_and_by_a_link_back(long: Digest, open_page: Open) -> None:
    page = open_page(long)
    folded = page.locator("details blockquote").last
    expect(folded).to_be_hidden()
    page.locator(f"#{folded.get_attribute('id')}".replace("digest", "article")).locator(".back").click()
    expect(folded).to_be_visible()
    page.locator("summary").click()
    expect(folded).to_be_hidden()
    page.locator("summary").click()
    expect(folded).to_be_visible()
    link = folded.locator("a")
    link.click()
    _check_is_marked(page, link.get_attribute("href") or "")


def test_the_page_works_without_scripts(glacier: Digest, open_page: Open) -> None:
    page = open_page(glacier, java_script_enabled=False)
    page.locator(".digest a").nth(2).click()
    page.wait_for_url("**#article-point-3")
    _check_is_in_view(page.locator("#article-point-3"))


@pytest.mark.parametrize("width", [_PHONE, _WIDE])
def test_a_hostile_article_runs_and_loads_nothing_and_breaks_no_rule(
    browser: Browser, tmp_path: Path, width: int
) -> None:
    found = digest_of(HOSTILE, "javascript:window.ran=0", points=5)
    path = tmp_path / "page.html"
    path.write_text(page_of(found, Style(explain=True, people=True, highlight=True)), encoding="utf-8")
    seen: list[str] = []
    with closing(browser.new_context(viewport={"width": width, "height": _HEIGHT}, reduced_motion="reduce")) as context:
        context.on("console", lambda message: seen.append(message.text))
        context.on("dialog", lambda dialog: seen.append(dialog.message))
        context.on("weberror", lambda error: seen.append(str(error)))
        context.on("request", lambda request: seen.append(request.url))
        page = context.new_page()
        page.goto(path.as_uri())
        for entry in page.locator(".digest a").all():
            entry.hover()
            entry.click()
        for choice in page.locator(".people input").all():
            choice.check()
        page.wait_for_load_state("networkidle")
        assert page.evaluate("window.ran") is None
        assert page.locator("h1").inner_text() == found.headline
        assert page.locator(".body p").count() == sum(1 for _ in found.article.paragraphs)
    assert seen == [path.as_uri()]


def test_a_style_that_is_not_the_pages_own_is_refused(browser: Browser, tmp_path: Path) -> None:
    """The page's policy stops even markup that isn't escaped. The test puts a style into the page by hand."""
    page_text = page_of(digest_of(sample("ferry"))).replace("</head>", "<style>h1 { color: red }</style></head>")
    path = tmp_path / "page.html"
    path.write_text(page_text, encoding="utf-8")
    with closing(browser.new_page()) as page:
        page.goto(path.as_uri())
        assert page.locator("h1").evaluate("element => getComputedStyle(element).color") != "rgb(255, 0, 0)"


@pytest.mark.parametrize("scheme", _SCHEMES)
@pytest.mark.parametrize(
    ("name", "width"),
    [("orchard-bank", _PHONE), ("orchard-bank", _WIDE), ("orchard-bank", _WIDEST), ("glacier-interview", _WIDE)],
)
def test_everybody_can_read_the_page(open_page: Open, name: str, width: int, scheme: str) -> None:
    found = digest_of(sample(name), "https://example.org/story", indirect=True)
    page = open_page(found, Style(explain=True), width=width, color_scheme=scheme)
    for address in ("#article-point-1", "#digest-quote-1"):
        page.goto(page.url.partition("#")[0] + address)
        results = Axe().run(page)
        assert not results.violations_count, results.generate_report()


@pytest.mark.parametrize("scheme", _SCHEMES)
def test_the_page_is_dark_if_the_reader_prefers_that(glacier: Digest, open_page: Open, scheme: str) -> None:
    page = open_page(glacier, color_scheme=scheme)
    paper = bytes.fromhex(page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--paper')")[1:])
    assert (max(paper) < 64) == (scheme == "dark")
    assert _background(page.locator("html")) == _color(page, "--paper")


@pytest.mark.parametrize("width", _WIDTHS)
def test_nothing_is_wider_than_the_page(open_page: Open, width: int) -> None:
    word = "Donaudampfschifffahrtsgesellschaft" * 4
    found = digest_of(
        sample("orchard-bank").replace("Rural", word) + f"\n\nIt is {word}, he said.", f"https://{word}.org/"
    )
    person = Person(word, Passage(word, 0, 1), "person", (Span(0, 1),), (1,))
    found = replace(found, people=(*found.people, person))
    page = open_page(found, Style(explain=True, people=True, highlight=True), width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator(".digest").evaluate("element => element.scrollWidth <= element.clientWidth")


def _boxes(page: Page) -> tuple[FloatRect, FloatRect]:
    """The places of the digest and of the article on the page."""
    digest, body = (page.locator(name).bounding_box() for name in (".digest", ".body"))
    assert digest
    assert body
    return digest, body


def test_the_digest_is_beside_the_article_and_above_it_on_a_phone(glacier: Digest, open_page: Open) -> None:
    digest, body = _boxes(open_page(glacier, width=_WIDE))
    assert digest["x"] + digest["width"] <= body["x"]
    assert digest["y"] == 0
    digest, body = _boxes(open_page(glacier, width=_PHONE))
    assert digest["y"] + digest["height"] <= body["y"]


def test_on_paper_the_digest_comes_first_and_the_marks_need_no_color(glacier: Digest, open_page: Open) -> None:
    page = open_page(glacier, color_scheme="dark")
    page.get_by_text("I meant it as a diagnosis").first.click()  # a target is marked on the screen, but not on paper
    page.emulate_media(media="print")
    digest, body = _boxes(page)
    assert digest["y"] + digest["height"] <= body["y"]
    assert page.locator(".digest").evaluate("element => element.scrollHeight <= element.clientHeight")
    for name, line in ((".point", "solid"), (".quote", "dotted")):
        mark = page.locator(f"mark{name}").first
        expect(mark).to_have_css("border-bottom-style", line)
    assert {_background(mark) for mark in page.locator("mark").all()} == {"rgba(0, 0, 0, 0)"}


def test_a_page_moves_smoothly_only_if_the_reader_allows_it(glacier: Digest, open_page: Open) -> None:
    behavior = "getComputedStyle(document.documentElement).scrollBehavior"
    page = open_page(glacier)
    assert page.evaluate(behavior) == "auto"
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate(behavior) == "smooth"


@pytest.fixture(scope="module")
def ferry() -> Digest:
    return digest_of(sample("ferry"))


def _marked_mentions(page: Page) -> list[str]:
    """The texts of the mentions that are marked in the color for the person who is chosen."""
    mentions = page.locator(".body .person").all()
    return [mention.inner_text() for mention in mentions if _background(mention) == _color(page, "--person")]


@pytest.mark.parametrize("scheme", _SCHEMES)
@pytest.mark.parametrize("width", [_PHONE, _WIDE])
def test_the_mentions_of_the_chosen_person_are_marked(ferry: Digest, open_page: Open, width: int, scheme: str) -> None:
    page = open_page(ferry, Style(people=True, highlight=True), width=width, color_scheme=scheme)
    assert not _marked_mentions(page)
    for i, person in enumerate(ferry.people, start=1):
        page.get_by_label(person.name).check()
        assert _marked_mentions(page) == page.locator(f".body .p{i}").all_inner_texts() != []
        results = Axe().run(page)
        assert not results.violations_count, results.generate_report()
    page.get_by_label("nobody").check()
    assert not _marked_mentions(page)


def test_a_person_can_be_chosen_from_the_keyboard(ferry: Digest, open_page: Open) -> None:
    page = open_page(ferry, Style(people=True, highlight=True))
    page.locator(".digest blockquote a").last.focus()
    page.keyboard.press("Tab")
    expect(page.get_by_label("nobody")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_label(ferry.people[0].name)).to_be_checked()
    assert len(_marked_mentions(page)) == page.locator(".body .p1").count() > 1


def test_a_chosen_person_is_marked_within_a_target_and_by_a_line_without_colors(
    glacier: Digest, open_page: Open
) -> None:
    whole = glacier.key_points[0]
    person = replace(glacier.people[0], mentions=(Span(whole.start, whole.start + 5),))
    page = open_page(replace(glacier, people=(person,)), Style(people=True, highlight=True))
    page.goto(page.url + "#article-point-1")
    page.get_by_label(person.name).check()
    expect(page.locator("#article-point-1")).to_have_css("background-color", _color(page, "--target"))
    assert len(_marked_mentions(page)) == 1
    mention = page.locator(".p1")
    expect(mention).to_have_css("outline-style", "none")
    for media in ({"media": "print"}, {"media": "screen", "forced_colors": "active"}):
        page.emulate_media(**media)  # type: ignore[arg-type]
        expect(mention).to_have_css("outline-style", "solid")


def test_a_browser_without_the_selector_shows_people_and_offers_no_choice(
    ferry: Digest, browser: Browser, tmp_path: Path
) -> None:
    written = page_of(ferry, Style(people=True, highlight=True))
    assert ":has(#person-1:checked)" in written
    without_policy = re.sub('<meta http-equiv="Content-Security-Policy"[^>]*>', "", written)  # it names the old style
    path = tmp_path / "page.html"
    path.write_text(without_policy.replace(":has(", ":unknown("), encoding="utf-8")
    with closing(browser.new_page()) as page:
        page.goto(path.as_uri())
        assert page.locator(".people input").count() == len(ferry.people) + 1
        for hidden in page.locator(".people input, .people legend, .nobody").all():
            expect(hidden).to_be_hidden()
        for person in ferry.people:
            page.get_by_label(person.name).evaluate("element => { element.checked = true }")
            expect(page.locator(".people").get_by_text(person.name)).to_be_visible()
            assert not _marked_mentions(page)


def test_the_list_of_people_stands_below_the_other_parts_also_on_paper(ferry: Digest, open_page: Open) -> None:
    for highlight in (False, True):
        page = open_page(ferry, Style(people=True, highlight=highlight))
        for media in ("screen", "print"):
            page.emulate_media(media=media)
            boxes = [page.locator(name).bounding_box() for name in (".points", ".people")]
            points, people = (box for box in boxes if box)
            assert points["x"] == people["x"]
            assert points["y"] + points["height"] < people["y"]
    expect(page.get_by_text("Mark in the article")).not_to_be_visible()
