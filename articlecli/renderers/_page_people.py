"""The people in an HTML page: the list of who is who, and marks at the mentions of the one whom the reader chooses.

The page has no scripts. Each choice is a radio input, and CSS finds the one that is checked with `:has()`. In a browser
without `:has()` nothing is marked, and the page's style hides the inputs.
"""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from articlecli.core import Digest
from articlecli.renderers import Wording
from articlecli.renderers._marked_body import Run
from articlecli.renderers._people import Entry, entries

_CHOSEN = ":root:has(#person-{0}:checked) .p{0}"
_CHOSEN_LOOKS = (
    "{--chosen:var(--person);--chosen-text:var(--person-text);--chosen-line:var(--person-line);"
    "--chosen-outline:2px solid}"
)


def people_section(digest: Digest, mentioned: set[int], words: Wording, tag: str) -> Iterator[str]:
    """Yields the list of who is who. It has an input for each person whose number, from 1, is in `mentioned`.

    `tag` is the attribute for the language of the program's own words, or "".
    """
    if not digest.people:
        return
    yield f"<h2{tag}>{words.say('People')}</h2>"
    if not mentioned:
        yield '<ul class="people">'
        yield from (f"<li>{_words(entry)}</li>" for entry in entries(digest, words))
        yield "</ul>"
        return
    yield f'<fieldset class="people">\n<legend{tag}>{words.say("Mark in the article:")}</legend>\n<ul>'
    yield f'<li class="nobody">{_choice(0, words.say("nobody"), " checked")}</li>'
    for i, entry in enumerate(entries(digest, words), start=1):
        yield f"<li>{_choice(i, _words(entry)) if i in mentioned else _words(entry)}</li>"
    yield "</ul>\n</fieldset>"


def with_mentions(runs: Sequence[Run]) -> str:
    """Returns the runs as HTML. Mentions of people are elements with a class for each of them: "person p1 p2"."""
    pieces = []
    for people, group in groupby(runs, key=lambda run: run.people):
        text = escape("".join(run.text for run in group))
        classes = " ".join(("person", *(f"p{i}" for i in people)))
        pieces.append(f'<span class="{classes}">{text}</span>' if people else text)
    return "".join(pieces)


def marking_rules(mentioned: Iterable[int]) -> str:
    """Returns the style for the mentions of the one who is chosen; "" if nobody can be."""
    selectors = ",\n".join(_CHOSEN.format(i) for i in sorted(mentioned))
    return f"{selectors}{_CHOSEN_LOOKS}\n" if selectors else ""


def _choice(number: int, words: str, state: str = "") -> str:
    return f'<label><input type="radio" name="person" id="person-{number}"{state}> {words}</label>'


def _words(entry: Entry) -> str:
    note = f'<span class="quiet">{escape(entry.note)}</span>' if entry.note else ""
    return f"<b>{escape(entry.name)}</b>{escape(entry.role)}{note}"
