"""Reads the head of a page's article from its metadata, and checks it against the text that readers see."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from articlecli.core import fold, lazy_pattern
from articlecli.languages import CAPITAL, Language
from articlecli.parsers import _dates, _metadata
from articlecli.parsers._blocks import has_same_letters, letters_and_digits
from articlecli.parsers._bylines import byline_name

# The names of meta elements: those of OpenGraph and Dublin Core, and those that are common in publishers' tools.
_HEADLINES = ("og:title", "twitter:title", "dc:title", "dcterm:title", "dc.title", "title", "parsely-title")
_DECKS = ("og:description", "description", "twitter:description", "dc.description")
_AUTHORS = ("dc:creator", "dcterm:creator", "dc.creator", "author", "article:author", "byl", "parsely-author")
_DATES = ("article:published_time", "date", "pubdate", "dc.date", "dcterms.created", "parsely-pub-date")

_CLASS = "contains(concat(' ', normalize-space(translate(@class, '-_', '  ')), ' '), ' {} ')"
_BYLINE_PLACES = (
    "//*[@rel='author']",
    "//*[@itemprop='author']",
    *(f"//*[{_CLASS.format(name)}]" for name in ("byline", "author", "autor", "auteur")),
)
_DECK_PLACES = tuple(
    f"//*[{_CLASS.format(name)}]" for name in ("standfirst", "subheadline", "subtitle", "deck", "dek", "strapline")
)

_SITE_SEPARATOR = lazy_pattern(r"(?<!\s)\s+(?:\||-|–|—|»|::|@|\\|/)\s+")  # "Ferry stuck - The Courier"
_FIRST_DATE = "1600"  # year of the first newspapers; some tools write 0001-01-01 where there is no date
_ISO = lazy_pattern(r"\d{4}-\d\d-\d\d", re.ASCII)
_ADDRESS = lazy_pattern(r"https?:|www\.|@|\d+$")  # address of an author's page, in place of the name
_NAME = lazy_pattern(rf"{CAPITAL}[\w.'’-]*(?: {CAPITAL}[\w.'’-]*){{1,3}}")
_SHORTEST_TITLE = 3  # words of a heading that is looked for in a title
_SHORTEST_HEADLINE = 4  # words of a headline that nothing confirms
_LONGEST_SITE = 4  # words of a site's name
_LONGEST_BYLINE = 100  # characters
_LONGEST_DECK = 500  # characters
_SHORTEST_DECK = 4  # words
_REPEATED = 0.75  # share of a deck's words that the headline has as well
_MOST_HEADINGS = 20  # `h1` elements of a page that are read
_NEAR = 3  # elements around a deck in which the `h1` is looked for
_COMPARED_LETTERS = 8  # letters of the first author's name, by which the page's own byline is found


@dataclass(frozen=True, slots=True)
class PageHead:
    """The lines above the article of a page. A line that the page doesn't have is None."""

    headline: str | None
    deck: str | None
    byline: str | None
    published: str | None  # ISO 8601
    body: str | None = None  # the article's text, where the metadata have it


def read_head(page: Any, language: Language) -> PageHead:
    """Returns the head of a page's article: from JSON-LD, OpenGraph, other meta elements or headings, in this order."""
    article, meta = _metadata.json_ld_article(page), _metadata.meta_contents(page)
    headline = _headline(page, article, meta)
    deck = _deck(page, article, meta)
    return PageHead(
        headline=headline,
        deck=None if deck and headline and _repeats(deck, headline) else deck,
        byline=_byline(page, article, meta, language),
        published=_published(page, article, meta, language),
        body=body if isinstance(body := article.get("articleBody"), str) else None,
    )


def _lines(page: Any) -> Iterator[str]:
    """Yields the short lines that readers see, such as "By Ann Weld" and "Published: 16 October 2025"."""
    for element in page.iter("p", "div", "span", "address", "li"):
        if text := text_of(element, _LONGEST_BYLINE):
            yield text


def text_of(element: Any, longest: int) -> str:
    """Returns the text of an element on one line, or "" where it has more than `longest` characters.

    A blank stands between the pieces of text, but not before a comma or a stop.
    """
    pieces: list[str] = []
    length = 0
    for piece in element.itertext():
        pieces.append(folded := fold(piece))
        length += len(folded)
        if length > longest:  # otherwise the work grows with the square of the number of nested elements
            return ""
    return re.sub(r" (?=[,.;:])", "", fold(" ".join(pieces)))


def _headline(page: Any, article: dict[str, Any], meta: dict[str, str]) -> str | None:
    """Returns the first stated headline that agrees with a heading of the page, or else stands on the page.

    Where no stated headline does, it returns the only heading, or else the first stated headline or heading.
    """
    first = itertools.islice(page.iter("h1"), _MOST_HEADINGS)
    headings = [heading for h1 in first if letters_and_digits(heading := text_of(h1, _LONGEST_DECK).rstrip(" ¶#"))]
    title = _metadata.one_line(page.findtext(".//title"))
    named = [_metadata.one_line(article.get("headline")), *(meta.get(name, "") for name in _HEADLINES)]
    stated = [_without_site(text, meta.get("og:site_name", ""), headings) for text in (*named, title)]
    stated = [text[:_LONGEST_DECK] for text in stated if letters_and_digits(text)]
    if agreeing := next((text for text in stated if any(_agree(text, heading) for heading in headings)), None):
        return agreeing
    seen = letters_and_digits(" ".join(page.body.itertext())) if page.body is not None else ""
    if shown := next((text for text in stated if letters_and_digits(text) in seen), None):
        return shown
    if len(headings) == 1 and (len(headings[0].split()) >= _SHORTEST_HEADLINE or not stated):
        return headings[0]
    return next(iter([*stated, *headings]), None)


def _agree(stated: str, heading: str) -> bool:
    """Whether a stated headline and a heading share half of the headline's words and a quarter of the heading's."""
    wanted, seen = set(stated.lower().split()), set(heading.lower().split())
    return has_same_letters(stated, heading) or len(wanted & seen) >= max(len(wanted) / 2, len(seen) / 4)


def _repeats(deck: str, headline: str) -> bool:
    """Whether a deck says little more than the headline: the headline has most of its words."""
    wanted, said = set(deck.lower().split()), set(headline.lower().split())
    return len(wanted & said) >= _REPEATED * len(wanted)


def _without_site(title: str, site: str, headings: list[str]) -> str:
    """Returns a title without the names of the site behind it: "Ferry stuck in harbour | News | The Courier"."""
    title = title[:_LONGEST_DECK]
    contained = [
        h for h in headings if len(h.split()) >= _SHORTEST_TITLE and letters_and_digits(h) in letters_and_digits(title)
    ]
    heading = min(contained, key=lambda found: letters_and_digits(title).index(letters_and_digits(found)), default=None)
    if heading and len(_SITE_SEPARATOR.split(title)) > len(_SITE_SEPARATOR.split(heading)):
        return heading
    while separators := list(_SITE_SEPARATOR.finditer(title)):
        last = title[separators[-1].end() :]
        is_site = (
            len(last.split()) <= _LONGEST_SITE and len(title[: separators[0].start()].split()) >= _SHORTEST_HEADLINE
        )
        before = title[: separators[-1].start()]
        if not has_same_letters(last, site) and not is_site and not any(has_same_letters(before, h) for h in headings):
            break
        title = before
    return title


def _deck(page: Any, article: dict[str, Any], meta: dict[str, str]) -> str | None:
    """Returns the description where it stands on the page as a separate line, else the element marked as a deck."""
    stated = [_metadata.one_line(article.get("description")), *(meta.get(name, "") for name in _DECKS)]
    wanted = {letters_and_digits(text) for text in stated if letters_and_digits(text)}
    shortest = min(map(len, wanted), default=0)
    lines = (text_of(element, _LONGEST_DECK) for element in page.iter("p", "h2", "h3", "div", "span"))
    long = (text for text in lines if len(text) >= shortest)
    if wanted and (shown := next((text for text in long if letters_and_digits(text) in wanted), None)):
        return shown
    marked = [element for place in _DECK_PLACES for element in page.xpath(place) if _is_beside_heading(element)]
    texts = (text_of(element, _LONGEST_DECK) for element in marked)
    return next((text for text in texts if len(text.split()) >= _SHORTEST_DECK), None)


def _is_beside_heading(element: Any) -> bool:
    """Whether an `h1` stands near the element. A "subtitle" that is far from it belongs to another article."""
    ancestors = itertools.islice(element.iterancestors(), _NEAR)
    return any(next(ancestor.iter("h1"), None) is not None for ancestor in ancestors if ancestor.tag != "body")


def _byline(page: Any, article: dict[str, Any], meta: dict[str, str], language: Language) -> str | None:
    """Returns the names of the authors from JSON-LD or a meta element, else from a line of the page.

    Where the metadata name several authors, a byline of the page that has the first of them is preferred. An element
    that the page marks as a byline tells more than any other line.
    """
    stated = _stated_authors(article, meta, language)
    if stated and "," not in stated[0]:
        return stated[0]
    marked = [text_of(element, _LONGEST_BYLINE) for place in _BYLINE_PLACES for element in page.xpath(place)]
    lines = itertools.chain(marked, _lines(page))
    shown = (name for text in lines if (name := name_in_byline(text, language)))
    if stated:  # the page itself joins several names: "Ann Weld and Tom Marsh"
        first = letters_and_digits(stated[0])[:_COMPARED_LETTERS]
        return next((name for name in shown if first in letters_and_digits(name)), stated[0])
    alone = [text for text in (text.strip(" —–-|·") for text in marked) if _NAME.fullmatch(text)]
    named = min((text for text in alone if alone[0].startswith(text)), key=len, default=None)
    if named and not any(byline_name(text, language) for text in marked):
        return named
    return next(shown, None)


def name_in_byline(line: str, language: Language) -> str | None:
    """Returns the names in a byline, without the date behind them: "By Ann Weld March 25, 2015"."""
    if name := byline_name(line, language):
        words = line.split()
        ends = (i for i in range(1, len(words)) if _dates.iso_date(" ".join(words[i:]), language))
        name = byline_name(" ".join(words[: next(ends, len(words))]), language) or name
    return name


def _stated_authors(article: dict[str, Any], meta: dict[str, str], language: Language) -> list[str]:
    """Returns the names of the authors as the metadata have them."""
    authors = article.get("author")
    people = authors if isinstance(authors, list) else [authors]
    names = [_metadata.one_line(person.get("name") if isinstance(person, dict) else person) for person in people]
    named = [", ".join(name for name in names if name and not _ADDRESS.match(name))]
    named += [text for name in _AUTHORS if (text := meta.get(name, "")) and not _ADDRESS.match(text)]
    return [byline_name(text, language) or text for text in named if text]


def _published(page: Any, article: dict[str, Any], meta: dict[str, str], language: Language) -> str | None:
    """Returns the date of publication (ISO 8601): from JSON-LD, a meta element, a `time` element or a line."""
    stated = [_metadata.one_line(article.get("datePublished")), *(meta.get(name, "") for name in _DATES)]
    stated += [element.get("datetime") or text_of(element, _LONGEST_BYLINE) for element in page.iter("time")][:1]
    for text in itertools.chain(stated, _lines(page)):
        date = _ISO.match(text)
        published = _dates.iso_date(date[0] if date else text, language)
        if published and published >= _FIRST_DATE:
            return published
    return None
