"""Subtitles and transcripts with times (WebVTT, SubRip): the cues are joined to turns and paragraphs.

A turn with a known speaker begins with the name, as in an interview: "Ann Lee: It ran on time." Each paragraph knows
the times of its cues.
"""

from collections.abc import Iterator

from articlecli import reading
from articlecli.core import ArticleError, Place, Record, Source
from articlecli.parsers._blocks import ends_sentence
from articlecli.parsers._composed_text import Part
from articlecli.parsers._cues import Cue, cues, language, time_of, title
from articlecli.parsers._documents import Properties, document

_PAUSE = 2.0  # seconds behind a sentence, at which a paragraph ends
_LONGEST = 120  # words of a paragraph; the sentence that reaches them is its last one
_LONGEST_UNENDED = 25  # words of a sentence in a transcript without full stops
_WORDS_A_STOP = 80  # a transcript with fewer full stops has none
_SHORT_PAUSE = 0.7  # seconds, at which such a sentence ends


class _Turn(Record):
    speaker: str
    cues: list[Cue]


def read(source: Source) -> Source:
    """Returns the turns and paragraphs of subtitles, with their times. Raises ArticleError where nothing is said."""
    text = reading.decode(source.data)
    found = list(cues(text))
    if not found:
        raise ArticleError("holds subtitles without words; give a transcript with some")
    words = sum(len(cue.text.split()) for cue in found)
    has_stops = sum(1 for cue in found for word in cue.text.split() if ends_sentence(word)) * _WORDS_A_STOP >= words
    parts = [_part(turn) for turn in _turns(found, has_stops=has_stops)]
    known = Properties(title(text))
    return document(source, parts, language=language(text), properties=known, is_body_chosen=True)


def _turns(found: list[Cue], *, has_stops: bool) -> Iterator[_Turn]:
    """Yields the turns; where nobody's name is known, the paragraphs. A speaker's name stands with each change."""
    speaker, turn, words, last_end = "", _Turn("", []), 0, 0.0
    for cue in found:
        if cue.speaker:
            is_other = cue.speaker != speaker
            speaker = cue.speaker
        else:
            is_other = cue.is_new_turn
            speaker = "" if cue.is_new_turn else speaker
        pause = cue.start - last_end
        if turn.cues and (is_other or _ends_paragraph(turn, cue, words, pause, has_stops=has_stops)):
            yield turn
            turn, words = _Turn(speaker if is_other else "", []), 0
        elif not turn.cues:
            turn = _Turn(speaker, [])
        turn.cues.append(cue)
        words += len(cue.text.split())
        last_end = cue.end
    if turn.cues:
        yield turn


def _ends_paragraph(turn: _Turn, following: Cue, words: int, pause: float, *, has_stops: bool) -> bool:
    if not has_stops:
        return words >= _LONGEST_UNENDED or (pause >= _SHORT_PAUSE and words > 1)
    said = turn.cues[-1].text
    # The turn of a speaker stays whole, so that each of its sentences has its speaker.
    if turn.speaker or (pause < _PAUSE and words < _LONGEST):
        return False
    is_heading = pause >= _PAUSE and said[-1].isalnum() and following.text[0].isupper()
    return is_heading or ends_sentence(said)


def _part(turn: _Turn) -> Part:
    """Returns a turn as one paragraph, with the times at which its cues begin."""
    text = f"{turn.speaker}: " if turn.speaker else ""
    places = [Place(0, time=time_of(turn.cues[0].start))]
    for i, cue in enumerate(turn.cues):
        if i:
            text += " "
            places.append(Place(len(text), time=time_of(cue.start)))
        text += cue.text
    return Part(text, "paragraph", places=tuple(places))
