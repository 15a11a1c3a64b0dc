"""What the head of a page says of its article: JSON-LD, OpenGraph, meta elements, and the headings that readers see."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from articlecli.article import fold
from articlecli.languages import CAPITAL, Language
from articlecli.parsers import _dates
from articlecli.parsers._blocks import is_same, letters
from articlecli.parsers._head import byline_name

_HEADLINES = (
    "og:title",
    "twitter:title",
    "dc:title",
    "dcterm:title",
    "dc.title",
    "title",
    "parsely-title",
    "sailthru.title",
)
_DECKS = ("og:description", "description", "twitter:description", "dc.description")
_AUTHORS = (
    "dc:creator",
    "dcterm:creator",
    "dc.creator",
    "author",
    "article:author",
    "byl",
    "parsely-author",
    "sailthru.author",
)
_DATES = (
    "article:published_time",
    "date",
    "pubdate",
    "dc.date",
    "dcterms.created",
    "publish-date",
    "parsely-pub-date",
    "sailthru.date",
)
_ARTICLE_TYPE = re.compile(r"(?:\w*Article|BlogPosting|Report)")  # schema.org's kinds of articles
_SITE = re.compile(r"\s+(?:\||-|–|—|»|::|@|\\|/)\s+")  # "Ferry stuck - The Courier"
_CDATA = re.compile(r"^\s*(?://)?\s*<!\[CDATA\[|(?://)?\s*\]\]>\s*$")
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_SHORTEST_TITLE = 3  # words: what is left of a title without its site
_SHORTEST_HEADLINE = 4  # words, of an `h1` that isn't the site's name
_LONGEST_SITE = 4  # words
_LONGEST_BYLINE = 100  # characters
_TOLD_BY = 8  # letters of a name, by which a byline is told on the page
_ADDRESS = re.compile(r"https?:|www\.|@|\d+$")  # of an author's page, in place of the name
_NAME = re.compile(rf"{CAPITAL}[\w.'’-]*(?: {CAPITAL}[\w.'’-]*){{1,3}}")
_CLASS = "contains(concat(' ', normalize-space(translate(@class, '-_', '  ')), ' '), ' {} ')"
_BYLINE_PLACES = (
    "//*[@rel='author']",
    "//*[@itemprop='author']",
    *(f"//*[{_CLASS.format(name)}]" for name in ("byline", "author", "autor", "auteur")),
)
_DECK_PLACES = tuple(
    f"//*[{_CLASS.format(name)}]" for name in ("standfirst", "subheadline", "subtitle", "deck", "dek", "strapline")
)


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of its article."""

    headline: str | None
    deck: str | None
    byline: str | None
    published: str | None  # ISO 8601


def read(page: Any, language: Language) -> Head:
    """The head of a page's article: what its metadata say, where the page itself bears it out."""
    article = next(_articles(page), {})
    meta = _meta(page)
    return Head(
        _headline(page, article, meta),
        _deck(page, article, meta),
        _byline(page, article, meta, language),
        _published(page, article, meta, language),
    )


def _articles(page: Any) -> Iterator[dict[str, Any]]:
    """The articles that a page describes as JSON-LD (schema.org), lists and graphs taken apart."""
    for script in page.xpath("//script[@type='application/ld+json']"):
        try:
            pending = [json.loads(_CDATA.sub("", script.text or ""), strict=False)]
        except (ValueError, RecursionError):
            continue
        while pending:
            item = pending.pop(0)
            if isinstance(item, list):
                pending = item + pending
            elif isinstance(item, dict):
                types = item.get("@type")
                if any(_ARTICLE_TYPE.fullmatch(str(t)) for t in (types if isinstance(types, list) else [types])):
                    yield item
                pending += [item[key] for key in ("@graph", "mainEntity") if key in item]


def _meta(page: Any) -> dict[str, str]:
    """The contents of the meta elements by their names, the first of each."""
    found: dict[str, str] = {}
    for element in page.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = _plain(element.get("content"))
        for single in name.lower().split():
            if content:
                found.setdefault(single, content)
    return found


def _plain(value: object) -> str:
    """A value as one line of text, or an empty string where it is none; some pages escape theirs twice."""
    return fold(unescape(value)) if isinstance(value, str) else ""


def _lines(page: Any) -> Iterator[str]:
    """The short lines that readers see, among them "By Ann Weld" and "Published: 16 October 2025"."""
    for element in page.iter("p", "div", "span", "address", "li"):
        if len(text := _text(element)) <= _LONGEST_BYLINE:
            yield text


def _text(element: Any) -> str:
    """The words of an element; a blank stands between its elements, but before no comma."""
    return re.sub(r" (?=[,.;:])", "", fold(" ".join(element.itertext())))


def _headline(page: Any, article: dict[str, Any], meta: dict[str, str]) -> str | None:
    """The first of the stated headlines that readers see on the page; else its one real `h1`, else the first stated."""
    headings = [heading for h1 in page.iter("h1") if letters(heading := _text(h1).rstrip(" ¶#"))]
    title = _plain(page.findtext(".//title"))
    stated = [_plain(article.get("headline")), *(meta.get(name, "") for name in _HEADLINES), title]
    stated = [_without_site(text, meta.get("og:site_name"), headings) for text in stated if letters(text)]
    if found := next((text for text in stated if any(_agree(text, heading) for heading in headings)), None):
        return found
    body = page.find("body")
    seen = letters(_text(body)) if body is not None else ""
    in_body = (text for text in (stated[:-1] if title else stated) if letters(text) in seen)
    if found := next(in_body, None):
        return found
    if len(headings) == 1 and (len(headings[0].split()) >= _SHORTEST_HEADLINE or not stated):
        return headings[0]
    return next(iter([*stated, *headings]), None)


def _agree(stated: str, heading: str) -> bool:
    """Whether half of a stated headline's words stand in a heading of the page."""
    wanted, seen = set(stated.lower().split()), set(heading.lower().split())
    return is_same(stated, heading) or len(wanted & seen) >= len(wanted) / 2


def _without_site(title: str, site: str | None, headings: list[str]) -> str:
    """A title without the site's name before or behind it: "Ferry stuck | News | The Courier"."""
    within = [h for h in headings if letters(h) in letters(title) and len(h.split()) >= _SHORTEST_TITLE]
    same = min(within, key=lambda heading: letters(title).index(letters(heading)), default=None)
    if same and len(_SITE.split(title)) > len(_SITE.split(same)):
        return same
    pieces = _SITE.split(title)
    while len(pieces) > 1 and (is_same(pieces[-1], site or "") or len(pieces[0].split()) >= _SHORTEST_HEADLINE):
        if not is_same(pieces[-1], site or "") and len(pieces[-1].split()) > _LONGEST_SITE:
            break
        title = title[: title.rfind(pieces[-1])]
        title = re.sub(r"\s+\S{1,2}\s*$", "", title)
        pieces.pop()
    return title


def _deck(page: Any, article: dict[str, Any], meta: dict[str, str]) -> str | None:
    """The description where it stands on the page as a line of its own, else what the page's own marks call a deck."""
    stated = [_plain(article.get("description")), *(meta.get(name, "") for name in _DECKS)]
    wanted = {letters(text) for text in stated if letters(text)}
    if wanted:
        for element in page.iter("p", "h2", "h3", "div", "span"):
            if element.getparent() is not None and letters(text := _text(element)) in wanted:
                return text
    marked = (_text(element) for place in _DECK_PLACES for element in page.xpath(place))
    return next((text for text in marked if letters(text)), None)


def _byline(page: Any, article: dict[str, Any], meta: dict[str, str], language: Language) -> str | None:
    """Who wrote it: by the names in JSON-LD or a meta element, in the words of the page's own byline if it has one."""
    authors = article.get("author")
    people = authors if isinstance(authors, list) else [authors]
    names = [_plain(person.get("name") if isinstance(person, dict) else person) for person in people]
    stated = [", ".join(name for name in names if name and not _ADDRESS.match(name))]
    stated += [text for name in _AUTHORS if (text := meta.get(name, "")) and not _ADDRESS.match(text)]
    stated = [byline_name(text, language) or text for text in stated if text]
    seen = [_text(element)[:_LONGEST_BYLINE] for place in _BYLINE_PLACES for element in page.xpath(place)]
    bylines = [name for text in (*seen, *_lines(page)) if (name := byline_name(text, language))]
    if stated:
        # The page's own words only where they name several: "Ann Weld and Tom Marsh".
        together = (name for name in bylines if letters(stated[0])[:_TOLD_BY] in letters(name) and "," in stated[0])
        return next(together, stated[0])
    if bylines:
        return bylines[0]
    named = [text for text in (text.strip(" —–-|·") for text in seen) if _NAME.fullmatch(text)]
    return min((text for text in named if named[0].startswith(text)), key=len, default=None)


def _published(page: Any, article: dict[str, Any], meta: dict[str, str], language: Language) -> str | None:
    stated = [_plain(article.get("datePublished")), *(meta.get(name, "") for name in _DATES)]
    stated += [element.get("datetime") or _text(element) for element in page.iter("time")][:1]
    for text in (*stated, *_lines(page)):
        if found := _ISO.match(text):
            return found[0]
        if found_date := _dates.iso_date(text, language):
            return found_date
    return None
