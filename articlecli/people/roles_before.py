"""The phrases before a name that may be its role: "Prime Minister" Ann Lee, the "head of the school", Ann Lee.

A phrase ends at the name or at a comma before it, and its beginning is looked for.
"""

from collections.abc import Sequence

from articlecli.core import Record, Span
from articlecli.languages import Language
from articlecli.people.role_words import (
    HONORIFICS,
    ROLES,
    UNFINISHED,
    Candidate,
    classes_of,
    head_noun,
    mark_before,
    word_class,
)
from articlecli.text import Token, tokenize

_MOST_WORDS = 12  # of a phrase
_WINDOW = 120  # characters before a name that are searched
_NEAR = 40  # characters before a name that are searched for the last word there
_LONGEST = 6  # words of a phrase whose length is counted
_MARKS = frozenset({"", "&", "’", "'", "-"})  # may stand between two words of a phrase
# No phrase has one of these
_OUTSIDE = frozenset({"relative", "auxiliary", "pronoun", "possessive", "cue", "verb", "function", "other", "day"})
_BEFORE_ING = frozenset({"article", "possessive", "owner", "Owner", "cue", "genitive", "linking", "start"})
_BEFORE_ED = _BEFORE_ING | {"conjunction", "infinitive", "preposition", "-ed", "-ing", "verb"}
_BEFORE_TIME = frozenset({"article", "modifier", "Modifier", "function"})
_BEFORE_YEAR = frozenset({"preposition", "linking"})
_NAME_LINKS = frozenset({"genitive", "conjunction", "article"})
_BEFORE_INFINITIVE = frozenset({"infinitive", "auxiliary"})
_ADJECTIVES = frozenset({"modifier", "former"})
_PERSONS = ROLES | {"roles", "Roles"}
_NAMES = frozenset({"Capital", "Capitals", "Group", "Modifier"})


class _Line(Record):
    """The words before a name."""

    text: str
    start: int  # offset from which the text is searched
    words: Sequence[Token]
    classes: Sequence[str]

    def left_of(self, first: int) -> str:
        """Returns the mark before a word, or the class of the word there if there is no mark."""
        before = self.text[self.words[first - 1].end if first else self.start : self.words[first].start].strip()
        return before[-1] if before else self.classes[first - 1] if first else "start"

    def has_capital(self, at: int) -> bool:
        """Whether there is a word at an index, and has a capital."""
        return 0 <= at < len(self.classes) and self.classes[at][0].isupper()


def phrases_before(text: str, within: Span, end: int, language: Language) -> list[Candidate]:
    """Returns the phrases that end right before a name and its honorifics, or at a comma there; the shortest first.

    `end` is the offset of the name, or of a title before it that is left out.
    """
    start = max(within.start, end - _WINDOW)
    if not _may_end_phrase(text, start, end, language):
        return []  # the quick answer for most names
    words = tokenize(text, start, end, language)
    while words and word_class(words[-1].text, language) in HONORIFICS:
        end = words.pop().start
    mark = text[words[-1].end : end].strip() if words else ""
    words = _without_rank(words, language)[-_MOST_WORDS - 1 :]
    line = _Line(text, start, words, classes_of(words, language))
    if not words or mark not in {"", ","} or line.classes[-1] in UNFINISHED:
        return []
    found, inside = [], list[str]()
    for first in range(len(words) - 1, -1, -1):
        if _is_outside(line, first, language):
            break
        inside += _clues_inside(line, first)
        has_link = not UNFINISHED.isdisjoint(line.classes[first:])
        head = head_noun(text, words, line.classes, first) if has_link else len(words) - 1
        if not _is_cut(line, first) and _may_be_role(line, first, head, mark, language):
            clues = _clues_of_whole(line, first, head, "comma" if mark else "beside")
            found.append(Candidate(words[first].start, words[-1].end, clues + inside))
    return found


def _may_end_phrase(text: str, start: int, end: int, language: Language) -> bool:
    """Whether the word before a name may end a phrase: not "said", "in", or a word with a mark other than a comma."""
    near = tokenize(text, max(start, end - _NEAR), end, language)[-1:]
    if not near:
        return False
    found = word_class(near[0].text, language)
    return found in HONORIFICS or (
        text[near[0].end : end].strip() in {"", ","} and found not in UNFINISHED and found not in _OUTSIDE
    )


def _without_rank(words: list[Token], language: Language) -> list[Token]:
    """Returns the words without a rank behind a noun for a person: "spokesman" in "the spokesman Lt." Ann Lee."""
    has_rank = len(words) > 1 and words[-1].is_capitalised and words[-1].lower in language.names.ranks
    return words[:-1] if has_rank and word_class(words[-2].text, language) == "role" else words


def _clues_inside(line: _Line, first: int) -> list[str]:
    """Returns the clues of a word and of its pair with the next one."""
    found = [f"has {line.classes[first]}"]
    if first + 1 < len(line.words):
        mark = mark_before(line.text, line.words, first + 1)
        found.append(f"has {line.classes[first]} {mark}{line.classes[first + 1]}")
    return found


def _clues_of_whole(line: _Line, first: int, head: int, place: str) -> list[str]:
    """Returns the clues of where a phrase begins and ends, and of its length. `place` is "beside" or "comma"."""
    opening, left = line.classes[first], line.left_of(first)
    return [
        place,
        f"{place} {min(len(line.words) - first, _LONGEST)}",
        f"first {opening}",
        f"{place} left {left}",
        f"left {left} {opening}",
        f"{place} head {line.classes[head]}",
        f"last {line.classes[-1]}",
    ]


def _is_outside(line: _Line, first: int, language: Language) -> bool:
    """Whether neither a word nor any word before it can be in a phrase."""
    is_last = first + 1 == len(line.words)
    if line.classes[first] in _OUTSIDE or not (is_last or mark_before(line.text, line.words, first + 1) in _MARKS):
        return True
    left = line.left_of(first)
    is_time = line.words[first].lower in language.words.time_nouns and left in _BEFORE_TIME  # "last week"
    is_year = line.classes[first] == "number" and left in _BEFORE_YEAR
    is_clause = line.classes[first] == "bare" and line.has_capital(first + 1)  # "the man President Ann Lee met"
    return is_time or is_year or is_clause or _is_verb(line, first)


def _is_verb(line: _Line, at: int) -> bool:
    """Whether a word is a verb: in "who deposed president Ann Lee", but not in "the deposed president Ann Lee"."""
    left = line.left_of(at)
    if line.classes[at] == "-ed":
        left = line.left_of(at - 1) if left == "-ly" else left  # "the highly gifted"
        return left[0].isalpha() and left not in _BEFORE_ED
    return line.classes[at] == "-ing" and left not in _BEFORE_ING and line.has_capital(at + 1)


def _is_cut(line: _Line, first: int) -> bool:
    """Whether a phrase lacks its beginning: "thief" of "the alleged thief Ann Lee", "Honour" of "Order of Honour"."""
    opening, left = line.classes[first], line.left_of(first)
    if left == "-ed":
        return not _is_verb(line, first - 1)
    if left == "genitive" and line.has_capital(first) and line.has_capital(first - 2):
        return True
    if left == "conjunction" and line.has_capital(first) and _opens_pair(line.classes[: first - 1]):
        return True
    is_infinitive = left in _BEFORE_INFINITIVE and opening == "noun" and line.has_capital(first + 1)
    is_participle = opening in {"-ing", "-ly"} and left not in _BEFORE_ING
    return is_infinitive or is_participle or opening in UNFINISHED or left in _ADJECTIVES


def _opens_pair(classes: Sequence[str]) -> bool:
    """Whether words before "and" describe what follows it: in "former Leeds United and Wales captain Ann Lee"."""
    count = next((i for i, each in enumerate(reversed(classes)) if each not in _NAMES), len(classes))
    return 0 < count < len(classes) and classes[-1 - count] in _ADJECTIVES


def _may_be_role(line: _Line, first: int, head: int, mark: str, language: Language) -> bool:
    """Whether a phrase may be a role, by its head noun and the words behind that. `mark` stands before the name."""
    classes, behind = line.classes, line.classes[head + 1 :]
    if classes[head] == "doubtful" and not line.has_capital(head - 1):
        return False  # "a step forward", but not "the Leeds forward"
    if not behind or classes[head] not in ROLES:
        return classes[-1] in ROLES and (not behind or _opens_with_name(line, first, language))
    if mark or (behind[0] == "conjunction" and classes[-1] in ROLES):
        return True  # "the head of the school, Ann Lee", "president and editor Ann Lee"
    if classes[head] == "role?" or classes[-1] in _PERSONS or not {"owner", "Owner"}.isdisjoint(behind):
        return False  # in "the wife of the leader Ann Lee", only "leader" is the role
    pairs = zip(classes[head + 1 :], line.words[head + 2 :], strict=False)
    return not any(one == "article" and word.word.is_lower for one, word in pairs)  # "author of the novel Emma"


def _opens_with_name(line: _Line, first: int, language: Language) -> bool:
    """Whether words up to a phrase's last link are a name: "Ministry of" Health spokesman, "Mali and" Leeds striker."""
    link = max((i for i, each in enumerate(line.classes) if each in UNFINISHED and i > first), default=first)
    if line.classes[link] == "conjunction" and _opens_pair(line.classes[first:link]):
        return True
    is_place = line.classes[link] != "conjunction" or line.words[link - 1].lower in language.names.places
    return is_place and all(each[0].isupper() or each in _NAME_LINKS for each in line.classes[first : link + 2])
