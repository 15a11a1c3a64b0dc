"""Writes a digest of several articles as a page: each line links to its place in each article, which stands below.

The page has no scripts and loads nothing. All text from the articles goes through `escape`.
"""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from articlecli.renderers import Style, Wording, ui_wording
from articlecli.renderers._quotes import NOT_NAMED
from articlecli.renderers._together.sections import Entry, Place, facts, sections, speakers

if TYPE_CHECKING:
    from articlecli.events import JointDigest

_ALL_QUOTES = Style(limits_to_screen=False)
_POLICY = "default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'"


def render(digest: "JointDigest", stream: TextIO, style: Style, *, timeline: bool) -> None:
    """Writes the page. The page declares UTF-8; if the stream has another encoding, only ASCII is written."""
    page = "".join(f"{line}\n" for line in _page(digest, ui_wording(digest.language, style), timeline=timeline))
    if (stream.encoding or "utf-8").lower().replace("-", "").startswith("utf8"):
        stream.write(page)
    else:
        stream.write(page.encode("ascii", "xmlcharrefreplace").decode("ascii"))


def _page(digest: "JointDigest", words: Wording, *, timeline: bool) -> Iterator[str]:
    style = "\n" + "".join(
        (Path(__file__).parents[1] / name).read_text(encoding="ascii") for name in ("page.css", "page_together.css")
    )
    policy = _POLICY.format(b64encode(sha256(style.encode()).digest()).decode())
    yield f'<!DOCTYPE html>\n<html lang="{escape(digest.language)}">\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">'
    yield '<meta name="generator" content="articlecli">'
    yield f"<title>{escape(digest.headline)}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n<article>"
    yield f"<header>\n<h1>{escape(digest.headline)}</h1>"
    yield from (f'<p class="facts">{escape(fact)}</p>' for fact in facts(digest, words))
    yield f'</header>\n<section class="digest" aria-label="{words.say("Digest")}" tabindex="0">'
    for section in sections(digest, words, timeline=timeline):
        yield f"<h2>{escape(section.title)}</h2>\n<ul>"
        for entry in section.entries:
            yield from _entry(digest, entry, words)
        yield "</ul>"
    yield from _quotes(digest, words)
    yield "</section>"
    cited = _cited(digest, words, timeline=timeline)
    for i in range(len(digest.articles)):
        yield from _article(digest, i, cited[i], words)
    yield "</article>\n</main>\n</body>\n</html>"


def _entry(digest: "JointDigest", entry: Entry, words: Wording) -> Iterator[str]:
    opening = f"<b>{escape(entry.opening)}</b>: " if entry.opening else ""
    parts = "".join(f"<li>{_part(part)}</li>" for part in entry.parts)
    links = _links(digest, entry.places, words) if entry.sources else ""
    text = _linked(escape(entry.text), entry.places[:1])
    yield f"<li>{opening}{text}{links}{f'<ul>{parts}</ul>' if parts else ''}</li>"


def _part(entry: Entry) -> str:
    return f"<b>{escape(entry.opening)}</b>: {_linked(escape(entry.text), entry.places[:1])}"


def _linked(markup: str, places: Sequence[Place]) -> str:
    return f'<a href="#{_anchor(places[0])}">{markup}</a>' if places else markup


def _anchor(place: Place) -> str:
    return f"article-{place.article + 1}-{place.start}"


def _links(digest: "JointDigest", places: Sequence[Place], words: Wording) -> str:
    """Returns links to the place in each article, by the articles' names; those with other details come last."""
    same, others = (
        ", ".join(
            f'<a href="#{_anchor(place)}">{escape(digest.articles[place.article].name)}</a>'
            for place in places
            if place.differs is differs
        )
        for differs in (False, True)
    )
    differing = f"; {words.say('with other details: {}', others)}" if others else ""
    return f' <span class="quiet">({same}{differing})</span>'


def _quotes(digest: "JointDigest", words: Wording) -> Iterator[str]:
    if digest.quotes:
        yield f"<h2>{words.say('Quotes')}</h2>"
    for speaker in speakers(digest, _ALL_QUOTES, words)[0]:
        role = f'<span class="quiet">{escape(speaker.role)}</span>' if speaker.role else ""
        yield f"<figure>\n<figcaption><b>{escape(speaker.name or words.say(NOT_NAMED))}</b>{role}</figcaption>"
        for saying in speaker.sayings:
            said = "".join(
                escape(piece.text) if piece.is_said else f'<span class="quiet">{escape(piece.text)}</span>'
                for piece in saying.pieces
            )
            links = _links(digest, saying.places, words)
            yield f"<blockquote>{_linked(said, saying.places[:1])}{links}</blockquote>"
        yield "</figure>"


def _cited(digest: "JointDigest", words: Wording, *, timeline: bool) -> dict[int, dict[int, int]]:
    """Returns for each article the places that the digest links to: the end of each by its start."""
    found: dict[int, dict[int, int]] = {i: {} for i in range(len(digest.articles))}
    entries = [entry for section in sections(digest, words, timeline=timeline) for entry in section.entries]
    places = [place for entry in entries for each in (entry, *entry.parts) for place in each.places]
    said = [saying for speaker in speakers(digest, _ALL_QUOTES, words)[0] for saying in speaker.sayings]
    for place in (*places, *(place for saying in said for place in saying.places)):
        ends = found[place.article]
        ends[place.start] = max(place.end, ends.get(place.start, 0))
    return found


def _article(digest: "JointDigest", i: int, cited: dict[int, int], words: Wording) -> Iterator[str]:
    """Yields an article's text with its cited places marked. A place inside another one has only its anchor."""
    member = digest.articles[i]
    yield f'<section class="body source">\n<h2>{escape(member.name)}</h2>'
    of = digest.articles[member.copy_of].name if member.copy_of is not None else ""
    if of:
        yield f'<p class="facts">{escape(words.say("{} is a copy of {}", member.name, of))}</p>'
    yield "".join(_marked(member.text, i, cited))
    yield "</section>"


def _marked(text: str, article: int, cited: dict[int, int]) -> Iterator[str]:
    """Yields the text as one preformatted block."""
    yield '<p class="text">'
    reached = 0
    for start, end in sorted(cited.items()):
        anchor = _anchor(Place(article, start, end))
        if start < reached:
            yield f'<a id="{anchor}"></a>'
            continue
        yield escape(text[reached:start])
        yield f'<mark class="point" id="{anchor}">{escape(text[start:end])}</mark>'
        reached = end
    yield f"{escape(text[reached:])}</p>"
