"""How quotes are shown to a reader: their order, their number and their wording."""

import io
import re
from dataclasses import replace

import pytest

from articlecli import digest, renderers
from articlecli.core.article import Digest, Passage, Quote
from articlecli.renderers import Style
from articlecli.renderers import _quotes as shared

_NOTHING = digest("The board of the port met on Monday.")


def _quote(text: str, start: int = 0, **fields: object) -> Quote:
    parts = (Passage(text, start + 1, start + 1 + len(text)),)
    quote = Quote(parts, "Ann Weld", None, "said", "direct", 1.0, start, start + 2 + len(text), 0)
    return replace(quote, **fields)  # type: ignore[arg-type]


def _fragment(text: str, sentence: str, start: int = 0, **fields: object) -> Quote:
    return _quote(text, start + sentence.index(text), kind="partial", context=Passage(sentence, start, 0), **fields)


def _shown(name: str, *quotes: Quote, width: int = 80, color: bool = False, screenful: bool = True) -> str:
    """The output below the heading "Quotes"."""
    found: Digest = replace(_NOTHING, quotes=quotes)
    stream = io.StringIO()
    renderers.render(name, found, stream, Style(width=width, color=color, limits_to_screen=screenful))
    return stream.getvalue().rstrip().partition("Quotes")[2].partition("\n")[2]


def _plain(*quotes: Quote) -> list[str]:
    return _shown("plain", *quotes).splitlines()


def test_speakers_are_ordered_by_their_best_quote_and_unnamed_ones_come_last() -> None:
    lines = _plain(
        _quote("A.", 0, rank=3),
        _quote("B.", 10, speaker=None, rank=1),
        _quote("C.", 20, speaker="Tom Marsh", rank=2),
        _quote("D.", 30, rank=4),
    )
    assert lines == ["- “C.” — Tom Marsh", "- “A.” — Ann Weld", "- “D.” — Ann Weld", "- “B.” — Speaker not named"]


def test_a_speakers_best_quote_comes_first_and_the_others_follow_in_the_articles_order() -> None:
    lines = _plain(_quote("A.", 0, rank=4), _quote("B.", 9, rank=2), _quote("C.", 18, rank=1), _quote("D.", 27, rank=3))
    assert [line[3] for line in lines] == ["C", "A", "B", "D"]


def test_the_role_stands_at_a_speakers_first_quote() -> None:
    first, again = (_quote(f"{i}.", i * 9, rank=2 - i, role=Passage(f"a nurse {i}", i, i)) for i in range(2))
    assert _plain(first, again) == ["- “1.” — Ann Weld, a nurse 0", "- “0.” — Ann Weld"]
    assert _shown("terminal", first, again).splitlines() == ["    Ann Weld, a nurse 0", "    │ “1.”", "    │ “0.”"]
    assert "\x1b[1mAnn Weld\x1b[0m\x1b[2m, a nurse 0\x1b[0m" in _shown("terminal", first, again, color=True)


def test_parts_have_their_marks_without_the_writers_comma() -> None:
    parts = (Passage("It is a step,", 1, 14), Passage("It is a small one.", 30, 48))
    assert _plain(_quote("", parts=parts)) == ["- “It is a step” … “It is a small one.” — Ann Weld"]


def test_a_fragment_is_shown_in_its_sentence_and_the_writers_words_are_dim() -> None:
    sentence = 'Weld called it "a slow emergency" twice.'
    assert _plain(_fragment("a slow emergency", sentence)) == [f"- {sentence} — Ann Weld"]
    shown = _shown("terminal", _fragment("a slow emergency", sentence), color=True)
    assert '\x1b[2mWeld called it "\x1b[0ma slow emergency\x1b[2m" twice.' in shown


def test_fragments_of_one_sentence_are_shown_together() -> None:
    sentence = "It is “a shame for us all”, she said, and “a shame for the town”."
    fragments = [_fragment(text, sentence, rank=rank) for text, rank in [("a shame for the town", 1), ("a shame", 2)]]
    assert _plain(*fragments) == [f"- {sentence} — Ann Weld"]
    assert "“\x1b[0ma shame\x1b[2m for" in _shown("terminal", *fragments, color=True)
    assert len(_plain(*fragments, _fragment("a shame", sentence, 900))) == 2


def test_a_fragment_that_is_not_in_its_sentence_is_no_error() -> None:
    other = replace(_fragment("a shame", "It is “a shame”."), context=Passage("The tide turned.", 0, 16))
    assert _plain(other) == ["- The tide turned. — Ann Weld"]
    assert _plain(replace(other, context=None)) == ["- “a shame” — Ann Weld"]


def test_reported_speech_is_named_as_such_and_has_no_marks() -> None:
    reported = _quote("the cranes would go", kind="indirect", context=Passage("She said the cranes would go.", 0, 29))
    assert _plain(reported) == ["- reported (said): the cranes would go — Ann Weld"]
    assert _shown("terminal", reported).splitlines() == ["    Ann Weld", "    │ reported (said): the cranes would go"]


def test_the_verb_of_reported_speech_is_shown() -> None:
    denied = _quote("the cranes would go", kind="indirect", cue="denied")
    silent = _quote("the cranes would go", kind="indirect", cue=None)
    assert _plain(denied) == ["- reported (denied): the cranes would go — Ann Weld"]
    assert _plain(silent) == ["- reported: the cranes would go — Ann Weld"]


_LONG = "The cranes on the quay are older than the board, and the board is old enough to know it. " * 3


def _many(count: int, text: str = _LONG) -> list[Quote]:
    return [_quote(text, i * 999, rank=count - i, speaker=f"Speaker {i}") for i in range(count)]


def test_a_report_around_a_partial_quote_is_not_shown_a_second_time() -> None:
    sentence = "Weld said it was “a long day” for all."
    reported = _quote("it was “a long day” for all", 10, kind="indirect")
    other = _quote("the bridge would close", 90, kind="indirect")
    assert _plain(reported, _fragment("a long day", sentence), other) == [
        f"- {sentence} — Ann Weld",
        "- reported (said): the bridge would close — Ann Weld",
    ]


@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_more_quotes_are_shown_than_fit_on_a_screen_and_the_best_are_shown(width: int) -> None:
    *lines, blank, last = _shown("terminal", *_many(60), width=width).splitlines()
    assert 16 <= len(lines) <= 27
    assert blank == ""
    speakers = re.findall(r"Speaker \d+", "\n".join(lines))
    assert speakers == [f"Speaker {59 - i}" for i in range(len(speakers))]
    assert last.strip() == f"and {60 - len(speakers)} more: --quotes all"


@pytest.mark.parametrize("name", ["markdown", "plain", "terminal"])
def test_all_quotes_are_shown_if_all_are_asked_for(name: str) -> None:
    shown = _shown(name, *_many(60), screenful=False)
    assert len(re.findall(r"Speaker \d+", shown)) == 60
    assert "more:" not in shown


def test_plain_text_is_the_same_at_any_width() -> None:
    assert _shown("plain", *_many(60), width=20) == _shown("plain", *_many(60), width=200)


def test_the_best_quote_is_shown_whole_even_if_it_is_longer_than_a_screen() -> None:
    endless = _quote(_LONG * 9, rank=1)
    *lines, last = _plain(endless, _quote("Short.", 9999, rank=2))
    assert lines == [f"- “{_LONG * 9}” — Ann Weld"]
    assert last == "and 1 more: --quotes all"


def test_a_quote_that_does_not_fit_gives_way_to_shorter_ones() -> None:
    first, long, short = _quote("First.", rank=1), _quote(_LONG * 9, 999, rank=2), _quote("Short.", 9999, rank=3)
    assert shared.screenful([first, long, short], 80) == [first, short]
    others = [_quote(_LONG * 9, 999 * i, rank=i) for i in range(2, 30)]
    assert shared.screenful([first, *others, replace(short, rank=30)], 80) == [first]  # a dull one isn't shown instead


@pytest.mark.parametrize("name", ["plain", "terminal"])
def test_markup_in_a_quote_is_shown_as_text(name: str) -> None:
    hostile = "[bold]Go[/] [link=x]home[/link] :smile:"
    quotes = [
        _quote(hostile, speaker="[red]Ann", role=Passage("[b]a nurse", 0, 0)),
        _fragment(hostile, f"She said “{hostile}” [/].", 100),
        _quote(hostile, 300, kind="indirect"),
    ]
    shown = _shown(name, *quotes)
    assert shown.count(hostile) == 3
    assert "[red]Ann, [b]a nurse" in shown


@pytest.mark.parametrize("width", [20, 40, 120])
def test_quotes_wrap_within_the_width(width: int) -> None:
    shown = _shown(
        "terminal", *_many(3), _fragment("the cranes", "She called the cranes “the cranes” and left."), width=width
    )
    assert max(map(len, shown.splitlines())) <= min(width, 100)
    assert not re.search(r" $", shown, re.MULTILINE)


def test_a_good_quote_without_a_speaker_is_shown_last_and_duller_ones_are_not_shown() -> None:
    unnamed, dull = _quote(_LONG, rank=2, speaker=None), _quote(_LONG * 7, 999, rank=3)
    lines = _plain(_quote("Vivid.", 9999, rank=1), unnamed, dull)
    assert [line.rpartition(" — ")[2] for line in lines[:-1]] == ["Ann Weld", "Speaker not named"]
