"""Writes HTML: one complete page with the digest beside the whole article, and links from each to the other.

The page has no scripts, loads nothing, and works without its style. All text from the article goes through `escape`.
"""

from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from html import escape
from itertools import groupby
from pathlib import Path
from typing import TextIO

from articlecli import languages
from articlecli.core import Digest, Quote, Record
from articlecli.renderers import Style, Wording, explanation, facts, is_right_to_left, notes_of, ranked_by, wording
from articlecli.renderers._linked_data import address, language_tag, linked_data
from articlecli.renderers._marked_body import Block, Run, blocks
from articlecli.renderers._page_people import marking_rules, people_section, with_mentions
from articlecli.renderers._quotes import NOT_NAMED, Speaker, by_speaker, pieces, screenful, without_covered_reports

_ENGLISH = "en"
_SCREEN_COLUMNS = 80  # columns of a screen; the quotes that don't fit on it are folded away
_BACK_SIGN = "↩\ufe0e"  # the second code point asks for a letter, not a picture
_NO_BREAK_SPACE = "\u00a0"
_DIRECTION = ' dir="rtl"'
_POLICY = "default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'"

# Style for a quote in several pieces: a link leads to the first piece, and all pieces are highlighted.
_TARGETED_PIECES = ":root:has(#article-quote-{0}:target) .quote-{0}"
_TARGET_COLORS = "{--quote:var(--target);--quote-text:var(--target-text)}"


class _Piece(Record):
    """A stretch of a block that belongs to one quote, or to the writer."""

    quote: int | None  # number of the quote's entry in the digest, from 1; None for the writer's words
    runs: list[Run]


class _Stretch(Record):
    """A stretch of a block that belongs to one key point, or to none."""

    point: int | None  # number of the key point, from 1
    pieces: list[_Piece]


class _Shown(Record):
    """The digest's quotes. `entries` has the number of each quote's entry in the digest, from 1."""

    in_view: list[Speaker]
    folded: list[Speaker]  # shown only when the reader opens them
    entries: dict[Quote, int]


class _Own(Record):
    """The program's own words on a page."""

    words: Wording
    lang: str  # the attribute for their language; "" where it is the page's


def render(digest: Digest, stream: TextIO, style: Style) -> None:
    """Writes the page. The page declares UTF-8; if the stream has another encoding, only ASCII is written."""
    page = "".join(
        f"{line}\n" for line in _page(replace(digest, quotes=tuple(without_covered_reports(digest.quotes))), style)
    )
    if (stream.encoding or "utf-8").lower().replace("-", "").startswith("utf8"):
        stream.write(page)
    else:
        stream.write(page.encode("ascii", "xmlcharrefreplace").decode("ascii"))


def _page(digest: Digest, style: Style) -> Iterator[str]:
    """Yields the page in lines. The article is cut first, since the digest links only to marks in it."""
    shown = _shown(digest, style)
    entries = {i: shown.entries[quote] for i, quote in enumerate(digest.quotes, start=1)}
    marks_people = style.people and style.highlight
    body = [(block.kind, _stretches(block, entries)) for block in blocks(digest, with_people=marks_people)]
    stretches = [stretch for _, cut in body for stretch in cut]
    points = {stretch.point for stretch in stretches if stretch.point}
    quotes = Counter(piece.quote for stretch in stretches for piece in stretch.pieces if piece.quote)
    people = {i for stretch in stretches for piece in stretch.pieces for run in piece.runs for i in run.people}
    tag = language_tag(digest)
    own = _own_words(digest, style)
    lang = f' lang="{tag}"' if tag else ""
    direction = _DIRECTION if is_right_to_left(digest) else ""
    yield f"<!DOCTYPE html>\n<html{lang}{direction}>\n<head>"
    yield from _head(digest, _stylesheet(quotes, people, is_mirrored=bool(direction)))
    skip = own.words.say("Skip to the article")
    yield f'</head>\n<body>\n<a class="skip" href="#article"{own.lang}>{skip}</a>\n<main>\n<article>'
    yield from _header(digest, style, own)
    if digest.key_points or digest.quotes or (style.people and digest.people):
        yield f'<section class="digest" aria-label="{own.words.say("Digest")}" tabindex="0">'
        yield from _points(digest, style, points, own)
        yield from _quotes_section(shown, set(quotes), own)
        yield from people_section(digest, people, own.words, own.lang) if style.people else ()
        yield "</section>"
    title = own.words.say("The article")
    yield f'<section class="body" aria-labelledby="article">\n<h2 id="article" tabindex="-1"{own.lang}>{title}</h2>'
    yield from _body(body, own.words)
    yield "</section>"
    yield from _footer(digest, own)
    yield "</article>\n</main>\n</body>\n</html>"


def _own_words(digest: Digest, style: Style) -> _Own:
    """Returns the program's own words. An attribute tells their language where the article has another one."""
    words = wording(digest, style)
    code = digest.language if style.ui == languages.AUTO and words.is_translated else style.ui
    shown = code if words.is_translated else _ENGLISH
    return _Own(words, "" if shown == digest.language else f' lang="{shown}"')


def _shown(digest: Digest, style: Style) -> _Shown:
    """Returns the digest's quotes. If `style.limits_to_screen`, those that don't fit on a screen are folded away."""
    chosen = screenful(digest.quotes, _SCREEN_COLUMNS) if style.limits_to_screen else digest.quotes
    left = set(digest.quotes).difference(chosen)
    in_view, folded = by_speaker(chosen), by_speaker([quote for quote in digest.quotes if quote in left])
    sayings = (saying for speaker in (*in_view, *folded) for saying in speaker.sayings)
    return _Shown(in_view, folded, {quote: i for i, saying in enumerate(sayings, start=1) for quote in saying})


def _stylesheet(quotes: Counter[int], people: set[int], *, is_mirrored: bool) -> str:
    """Returns the style of all pages, with rules for quotes in several pieces, and for people whom a reader can choose.

    `quotes` counts the pieces by entry. `people` has the numbers of those who are mentioned in the article.
    """
    names = ("page.css", "page_mirrored.css") if is_mirrored else ("page.css",)
    style = "".join(Path(__file__).with_name(name).read_text(encoding="ascii") for name in names)
    several = ",\n".join(_TARGETED_PIECES.format(quote) for quote, count in sorted(quotes.items()) if count > 1)
    return f"\n{style}{several}{_TARGET_COLORS if several else ''}\n{marking_rules(people)}"


def _head(digest: Digest, style: str) -> Iterator[str]:
    """Yields the page's head. Its policy lets a browser use this style, and forbids it to run or load anything."""
    digested = b64encode(sha256(style.encode()).digest()).decode()
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY.format(digested)}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield '<meta name="referrer" content="no-referrer">'
    yield '<meta name="generator" content="articlecli">'
    if digest.deck:
        yield f'<meta name="description" content="{escape(digest.deck)}">'
    yield f"<title>{escape(digest.headline)}</title>"
    yield f"<style>{style}</style>"
    yield f'<script type="application/ld+json">{linked_data(digest)}</script>'


def _header(digest: Digest, style: Style, own: _Own) -> Iterator[str]:
    note = f' <small class="quiet"{own.lang}>{own.words.say("(from the text)")}</small>'
    derived = note if digest.headline_origin == "derived" else ""
    yield f"<header>\n<h1>{escape(digest.headline)}{derived}</h1>"
    if digest.deck:
        yield f'<p class="deck">{escape(digest.deck)}</p>'
    shown = [_time(fact) if fact == digest.published else _isolated(fact, digest) for fact in facts(digest, style)]
    yield f'<p class="facts">{f"{_NO_BREAK_SPACE}· ".join(shown)}</p>\n</header>'


def _isolated(fact: str, digest: Digest) -> str:
    """Returns a fact. On a page from right to left, no fact turns the direction of those beside it."""
    return f"<bdi>{escape(fact)}</bdi>" if is_right_to_left(digest) else escape(fact)


def _time(date: str) -> str:
    return f'<time datetime="{escape(date)}">{escape(date)}</time>'


def _points(digest: Digest, style: Style, marked: set[int], own: _Own) -> Iterator[str]:
    """Yields the key points. Each is a link to its place in the article if its number is in `marked`."""
    if not digest.key_points:
        return
    yield f'<h2{own.lang}>{own.words.say("Key points")}</h2>\n<ol class="points">'
    for i, point in enumerate(digest.key_points, start=1):
        link = f' href="#article-point-{i}"' if i in marked else ""
        why = f'<p class="why">{escape(explanation(point, digest))}</p>' if style.explain else ""
        yield f'<li id="digest-point-{i}"><a{link}>{escape(point.text)}</a>{why}</li>'
    yield "</ol>"
    if style.explain and (note := ranked_by(digest)):
        yield f'<p class="why">{escape(note)}</p>'


def _quotes_section(shown: _Shown, marked: set[int], own: _Own) -> Iterator[str]:
    """Yields the quotes by speaker. Each is a link to its place in the article if its entry is in `marked`."""
    if not shown.in_view:
        return
    yield f"<h2{own.lang}>{own.words.say('Quotes')}</h2>"
    yield from _speakers(shown.in_view, shown.entries, marked, own.words)
    if shown.folded:
        count = sum(len(speaker.sayings) for speaker in shown.folded)
        yield f"<details>\n<summary{own.lang}>{own.words.say('{} more', count)}</summary>"
        yield from _speakers(shown.folded, shown.entries, marked, own.words)
        yield "</details>"


def _speakers(
    speakers: Sequence[Speaker], entries: dict[Quote, int], marked: set[int], words: Wording
) -> Iterator[str]:
    for speaker in speakers:
        name = f"<b>{escape(speaker.name)}</b>" if speaker.name else words.say(NOT_NAMED)
        role = f'<span class="quiet">{escape(speaker.role)}</span>' if speaker.role else ""
        yield f"<figure>\n<figcaption>{name}{role}</figcaption>"
        for saying in speaker.sayings:
            entry = entries[saying[0]]
            place = f"#article-quote-{entry}"
            cite, link = (f' cite="{place}"', f' href="{place}"') if entry in marked else ("", "")
            said = "".join(
                escape(piece.text) if piece.is_said else f'<span class="quiet">{escape(piece.text)}</span>'
                for piece in pieces(saying, words)
            )
            yield f'<blockquote id="digest-quote-{entry}"{cite}><a{link}>{said}</a></blockquote>'
        yield "</figure>"


def _stretches(block: Block, entries: dict[int, int]) -> list[_Stretch]:
    """Returns the block's runs, grouped by key point, and within that by quote.

    `entries` gives, for each quote's number, the number of its entry in the digest.
    """
    return [
        _Stretch(
            point,
            [
                _Piece(quote, list(said))
                for quote, said in groupby(runs, key=lambda run: run.quote and entries[run.quote])
            ],
        )
        for point, runs in groupby(block.runs, key=lambda run: run.point)
    ]


def _body(body: Sequence[tuple[str, list[_Stretch]]], words: Wording) -> Iterator[str]:
    """Yields the article's blocks. Neighbours of one kind, such as rows of a table, share an element around them."""
    linked: set[str] = set()
    tags = {"paragraph": "p", "heading": "h3", "stated": "li", "quotation": "p", "row": "p"}
    around = {"stated": "ul", "quotation": "blockquote", "row": "div"}
    for kind, group in groupby(body, key=lambda block: block[0]):
        if kind in around:
            yield f'<{around[kind]} class="{kind}">'
        for _, stretches in group:
            yield f"<{tags[kind]}>{''.join(_stretch(each, linked, words) for each in stretches)}</{tags[kind]}>"
        if kind in around:
            yield f"</{around[kind]}>"


def _stretch(stretch: _Stretch, linked: set[str], words: Wording) -> str:
    inner = "".join(_piece(piece, linked, words) for piece in stretch.pieces)
    if stretch.point is None:
        return inner
    number = str(stretch.point)
    opening = _tag_end("point", number, linked, number, _way_back(words, words.say("Key point {}", number)))
    return f'<mark class="point"{opening}{inner}</mark>'


def _piece(piece: _Piece, linked: set[str], words: Wording) -> str:
    if piece.quote is None:
        return with_mentions(piece.runs)
    opening = _tag_end("quote", str(piece.quote), linked, _BACK_SIGN, _way_back(words, words.say("Quote")))
    return f'<mark class="quote quote-{piece.quote}"{opening}{with_mentions(piece.runs)}</mark>'


def _way_back(words: Wording, place: str) -> str:
    return words.say("{}, back to the digest", place)


def _tag_end(kind: str, number: str, linked: set[str], shown: str, said: str) -> str:
    """Returns the end of a mark's opening tag. The first piece of a point or quote also gets an id and a link back."""
    if (name := f"{kind}-{number}") in linked:
        return ">"
    linked.add(name)
    back = f'<a class="back" href="#digest-{name}" aria-label="{said}">{shown}{_NO_BREAK_SPACE}</a>'
    return f' id="article-{name}">{back}'


def _footer(digest: Digest, own: _Own) -> Iterator[str]:
    notes = [f"<p>{escape(note)}</p>" for note in notes_of(digest)]
    if url := address(digest):
        link = f'<a href="{escape(url)}" rel="noreferrer noopener">{escape(url)}</a>'
        notes.append(f"<p{own.lang}>{own.words.say('From {}', link)}</p>")
    if notes:
        yield "\n".join(["<footer>", *notes, "</footer>"])
