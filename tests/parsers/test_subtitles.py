"""Subtitles: cues become turns and paragraphs, with their speakers and times."""

import pytest

from articlecli import ArticleError, Digest, digest, parsers, reading
from articlecli.parsers import _cues

_TALK = """WEBVTT
Language: en

NOTE made by hand

1
00:01.000 --> 00:04.000
<v Host>Welcome back. The ferry between Port Ellery and

2
00:04.000 --> 00:07.500 align:start
<v Host>the islands stopped for three weeks. What happened?

3
00:08.000 --> 00:12.000
<v Ann Weld>A fire broke out in the engine room on Monday.</v>

4
00:12.100 --> 00:16.000
<v Ann Weld>We brought all 212 passengers ashore within two hours,
and <i>nobody</i> was hurt.

5
01:00:17.000 --> 01:00:19.000
<v Host>Will it run again before the summer?

6
01:00:20.000 --> 01:00:26.000
<v Ann Weld>The yard promised the new engine for April, so I think we can sail again at Easter.
"""
_CLIP = """1
00:00:01,000 --> 00:00:04,000
<i>The last cannery in Tallow Bay</i>
{\\an8}shut on Monday.

2
00:00:04,500 --> 00:00:08,000
It had employed 140 people &amp; two cats
since 1931. [music]

3
00:01:02,000 --> 00:01:06,000
The council wants to turn the building into flats.
"""


def _digest(text: str) -> Digest:
    source = reading.from_bytes(text.encode(), "a")
    assert source.kind == "subtitles"
    return digest(source)


def test_quotes_have_the_speakers_and_the_times_of_their_cues() -> None:
    found = _digest(_TALK)
    first = next(quote for quote in found.quotes if quote.speaker == "Ann Weld")
    assert first.text.startswith("A fire broke out in the engine room on Monday. We brought all 212 passengers")
    assert first.text.endswith("and nobody was hurt.")
    times = {quote["time"]: quote["speaker"] for quote in found.to_dict()["quotes"]}
    assert times["00:00:08"] == "Ann Weld"
    assert times["01:00:17"] == "Host"


def test_cues_are_joined_to_sentences_and_a_pause_ends_a_paragraph() -> None:
    found = _digest(_CLIP)
    assert found.text.split("\n\n") == [
        "The last cannery in Tallow Bay shut on Monday. It had employed 140 people & two cats since 1931.",
        "The council wants to turn the building into flats.",
    ]
    assert [place.time for place in found.article.places] == ["00:00:01", "00:00:04", "00:01:02"]
    assert found.headline == "The last cannery in Tallow Bay shut on Monday"
    assert found.key_points[0].text == "The council wants to turn the building into flats."


def test_a_name_before_a_colon_and_a_dash_tell_the_turns() -> None:
    cues = list(
        _cues.cues("00:01.000 --> 00:02.000\nANN WELD: It ran.\n\n00:03.000 --> 00:04.000\n- Did it?\n- It did.\n")
    )
    assert [(cue.speaker, cue.text, cue.is_new_turn) for cue in cues] == [
        ("ANN WELD", "It ran.", True),
        ("", "Did it?", True),
        ("", "It did.", True),
    ]


def test_captions_that_roll_say_each_line_once() -> None:
    text = "00:01.000 --> 00:02.000\nthe ferry\n\n00:02.000 --> 00:03.000\nthe ferry\nleft the pier\n"
    assert [cue.text for cue in _cues.cues(text)] == ["the ferry", "left the pier"]


def test_a_transcript_without_stops_is_cut_at_pauses_and_by_length() -> None:
    lines = [f"00:{i:02}.000 --> 00:{i:02}.900\nso the ferry number {i} left the pier again\n" for i in range(40)]
    found = parsers.readable(reading.from_bytes(("WEBVTT\n\n" + "\n".join(lines)).encode(), "a"))
    lengths = [len(part.split()) for part in found.text.split("\n\n")]
    assert len(lengths) > 5
    assert max(lengths) <= 40


def test_subtitles_without_words_are_refused() -> None:
    with pytest.raises(ArticleError, match="without words"):
        _digest("WEBVTT\n\n00:01.000 --> 00:02.000\n[music]\n")


def test_the_title_of_the_file_is_the_headline_and_a_tool_s_name_is_not() -> None:
    cue = "\n\n00:01.000 --> 00:04.000\nThe ferry left the pier on Monday, and nobody in Tallow Bay saw it go.\n"
    assert _digest(f"WEBVTT - The ferry that never came{cue}").headline == "The ferry that never came"
    assert _digest(f"WEBVTT - Created by a good program{cue}").headline_origin == "derived"
    assert _digest(f"WEBVTT Kind: captions; Language: en{cue}").headline_origin == "derived"


def test_a_heading_before_a_pause_is_no_part_of_the_next_sentence() -> None:
    text = (
        "WEBVTT\n\n00:01.000 --> 00:03.000\nHow the channel silted up\n\n00:05.500 --> 00:09.000\n"
        "The sluice was last worked in October, and it broke.\n\n00:09.100 --> 00:12.000\nNobody has mended it.\n"
    )
    assert "How" not in " ".join(sentence.text for sentence in _digest(text).sentences if "sluice" in sentence.text)
