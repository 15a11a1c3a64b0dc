"""Reads the cues of subtitles in WebVTT and SubRip, each with its times, its words and its speaker."""

import re
from collections.abc import Iterator
from html import unescape

from articlecli.core import Record, check_number, clean, fold, lazy_pattern

_MOST_CUES = 100_000  # a day's speech has some 30,000
# 00:01:02.500 --> 00:01:04,000 align:start
_TIMES = lazy_pattern(
    r"[ \t]{0,20}(?:(\d{1,3}):)?(\d{1,2}):(\d\d)[.,](\d{1,3})[ \t]{0,20}"
    r"-->[ \t]{0,20}(?:(\d{1,3}):)?(\d{1,2}):(\d\d)[.,](\d{1,3})"
)
_VOICE = lazy_pattern(r"<v(?:\.[^\s<>]{0,60})?[ \t]+([^<>]{1,80})>")  # <v Ann Lee>, <v.loud Ann Lee>
_TAG = lazy_pattern(r"</?(?:[a-z]+(?:[.\s][^<>]{0,200})?|\d[\d:.]*)>|\{\\[^{}]{0,60}\}", re.IGNORECASE)
# What is heard beside speech: [music], (applause), ♪
_SOUND = lazy_pattern(r"\[[^\[\]]{1,60}\]|\((?-i:[A-Z ,'-]{2,60}|[a-z ,'-]{2,60})\)|[♪♫#*]+")
_ALL_SOUND = lazy_pattern(r"[\s♪♫#*-]*")
_CHANGE = lazy_pattern(r"(?:^|(?<=\s))(?:>>+|&gt;&gt;)[ \t]*|^[-–—][ \t]*(?=\S)", re.MULTILINE)  # the speaker changes
_HEADER_LANGUAGE = lazy_pattern(r"^Language:[ \t]*([A-Za-z]{2,3})", re.MULTILINE)
# "WEBVTT - The ferry that never came", and not "WEBVTT - Created by SubtitleEdit" or "WEBVTT Kind: captions"
_HEADER_TITLE = lazy_pattern(r"WEBVTT[ \t]+(?:[-–—][ \t]*)?(?P<title>[^\n]{3,200})")
_OF_TOOL = lazy_pattern(
    r"\b(?:kind|language|file|captions?|subtitles?|webvtt|created|generated|converted)\b", re.IGNORECASE
)
_COLON_NAME = lazy_pattern(r"(?P<name>[^\W\d_][^:\n.!?,;\"“”]{0,40}):(?:\s|$)")
_LONGEST_HEADER = 400  # code points of the first line
_MOST_BLANKS = 4  # in a speaker's name


class Cue(Record):
    """Words that are shown together. `speaker` is "" where it goes on with the speaker before."""

    start: float  # seconds
    end: float
    text: str
    speaker: str = ""
    is_new_turn: bool = False  # another speaker begins, whose name may not be known


def cues(text: str) -> Iterator[Cue]:
    """Yields the cues in their order, without tags, and without what was said in the cue before."""
    check_number(text.count("-->"), _MOST_CUES, "cues")
    blocks = _blocks(text.split("\n"))
    said: list[str] = []
    for start, end, lines in blocks:
        own = [line for line in lines if line not in said]  # captions that roll show each line again
        said = lines
        yield from _of_lines(start, end, own)


def language(text: str) -> str | None:
    """Returns the code of the language that the head of WebVTT declares."""
    head = text[: text.find("-->")] if "-->" in text else ""
    found = _HEADER_LANGUAGE.search(head)
    return found[1] if found else None


def title(text: str) -> str:
    """Returns the title behind the first word of WebVTT; "" where there is none, or only the name of a tool."""
    found = _HEADER_TITLE.match(text[:_LONGEST_HEADER].lstrip())
    return "" if found is None or _OF_TOOL.search(found["title"]) else found["title"].strip()


def time_of(seconds: float) -> str:
    """Returns a time as "00:01:02"."""
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"


def _blocks(lines: list[str]) -> Iterator[tuple[float, float, list[str]]]:
    """Yields each cue's times, and its lines, up to the blank line behind them."""
    times: tuple[float, float] | None = None
    held: list[str] = []
    for line in lines:
        if found := _TIMES.match(line):
            if times and held and held[-1].strip().isdigit():
                held.pop()  # the number of this cue, with no blank line before it
            if times:
                yield *times, held
            times, held = (_seconds(found, 1), _seconds(found, 5)), []
        elif times and line.strip():
            held.append(line.strip())
        elif times and held:
            yield *times, held
            times = None
    if times:
        yield *times, held


def _seconds(found: re.Match[str], first: int) -> float:
    hours, minutes, seconds, rest = (found[first + i] or "0" for i in range(4))
    return int(hours) * 3600 + int(minutes) * 60 + float(f"{seconds}.{rest}")


def _of_lines(start: float, end: float, lines: list[str]) -> Iterator[Cue]:
    """Yields the cue of some lines, or several where several speak in it."""
    text = "\n".join(lines)
    pieces = _VOICE.split(text)  # text, name, text, name, text …
    for name, words in zip(["", *pieces[1::2]], pieces[::2], strict=False):
        turns = _CHANGE.split(words)
        for number, turn in enumerate(turns):
            speaker, own = (fold(clean(unescape(name))), turn) if name else _named(turn)
            shown = fold(clean(unescape(_SOUND.sub(" ", _TAG.sub("", own)))))
            if not _ALL_SOUND.fullmatch(shown):
                yield Cue(start, end, shown, speaker, is_new_turn=bool(speaker) or number > 0)


def _named(turn: str) -> tuple[str, str]:
    """Returns the speaker's name before a colon, and the words behind it, as in ANN LEE: It ran."""
    bare = _TAG.sub("", turn).lstrip()
    found = _COLON_NAME.match(bare)
    if not found or found["name"].count(" ") > _MOST_BLANKS or not found["name"][0].isupper():
        return "", turn
    return fold(clean(unescape(found["name"]))), bare[found.end() :]
