"""The phrases after a name that may be its role: Ann Lee, "a nurse from Leeds".

A phrase begins behind a comma after the name and the age, and its end is looked for.
"""

from collections.abc import Iterator, Sequence

from articlecli.core import Record, Span, lazy_pattern
from articlecli.languages import Language
from articlecli.people.entities import Mention
from articlecli.people.role_words import (
    HONORIFICS,
    LINKS,
    ROLES,
    UNFINISHED,
    Candidate,
    classes_of,
    head_noun,
    mark_before,
    word_class,
)
from articlecli.text import Token, tokenize

APPOSED = lazy_pattern(r"(?:\s\(\d{1,3}\)|,\s\d{1,3})?,\s+(?=[^\W_])")  # Ann Lee, 34, [a nurse]

_MOST_WORDS = 24  # of a phrase
_WINDOW = 200  # characters after a name that are searched
_NEAR = 40  # characters before a name that are searched for the word there
_LONGEST = 6  # words of a phrase whose length is counted
_CLOSED = lazy_pattern(r"\w+(?:\.\w{2,})+\.|\d+\.")  # at the end of a sentence: orla.com. or 8.
_TITLE_MARKS = {"“": "”", "‘": "’", '"': '"'}  # of a title in a role: author of “The Long Year”
_MARKS = frozenset({"", "&", "’", "'", "-", ",", *_TITLE_MARKS, *_TITLE_MARKS.values()})  # may stand in a phrase
_NO_OPENERS = (UNFINISHED - {"article"}) | {"auxiliary", "pronoun", "cue", "verb"}
_OPENS = "!"  # marks the class of a sentence's first word
_CLAUSES = frozenset({"relative", "verb"})  # open a clause behind a role: "who"
_FINITE = frozenset({"cue", "auxiliary"})
_TITLES = HONORIFICS | {"Rank"}
_ADVERBIALS = LINKS | {"-ed", "-ing"}  # open one behind a comma


class _Line(Record):
    """The words after a name."""

    text: str
    end: int  # offset to which the text is searched
    words: Sequence[Token]
    classes: Sequence[str]
    head: int  # index of the head noun
    is_fronted: bool  # whether the name ends the sentence's first phrase: "For Ann Lee,"

    def right_of(self, last: int, at: int) -> str:
        """Returns the mark at an offset behind a word and the class of the next word; a blank stands for no mark."""
        if last + 1 >= len(self.words):
            return self.text[at : self.end].strip()[:1] or "."
        mark = self.text[at : self.words[last + 1].start].strip()
        return f"{mark[:1] or ' '}{self.classes[last + 1]}"


def phrases_after(text: str, within: Span, mention: Mention, language: Language) -> list[Candidate]:
    """Returns the phrases that begin behind the comma after a name and an age; the shortest first."""
    end = min(within.end, mention.end + _WINDOW)
    apposed = APPOSED.match(text, mention.end, end)
    words = tokenize(text, apposed.end(), end, language)[: _MOST_WORDS + 1] if apposed else []
    classes = classes_of(words, language)
    if not words or classes[0] in _NO_OPENERS:
        return []
    is_one_of = words[0].lower in language.words.pronominal_determiners and classes[1:2] == ["genitive"]
    head = head_noun(text, words, classes, 3 if is_one_of else 0)  # "one of the nurses"
    if head >= len(words) or classes[head] not in ({"roles"} if is_one_of else ROLES):
        return []
    before = _class_before(text, within, mention, language)
    is_fronted = before.endswith(_OPENS) and before.removesuffix(_OPENS) in LINKS
    return _candidates(_Line(text, end, words, classes, head, is_fronted), f"name {before}")


def _class_before(text: str, within: Span, mention: Mention, language: Language) -> str:
    """Returns the class of the word before a name and its titles, with a mark where it opens the sentence."""
    words = tokenize(text, max(within.start, mention.titles_start - _NEAR), mention.titles_start, language)
    if not words or not text[words[-1].end : mention.titles_start].isspace():
        return "first"
    return f"{word_class(words[-1].text, language)}{_OPENS if words[-1].start == within.start else ''}"


def _candidates(line: _Line, before: str) -> list[Candidate]:
    """Returns the phrases up to each word that may be the last; none where the words are a clause."""
    found, inside = [], list[str]()
    has_comma = has_aside = False  # a comma; another description began there: "head of Lees, a firm"
    for last, (mark, closing) in enumerate(_marks(line)):
        if not closing:
            if _ends_role(line, last, mark):
                break
            has_comma = has_comma or mark == ","
            if line.classes[last] in (_TITLES if mark == "," else () if has_comma else _FINITE):
                return []  # the next person's role, or a clause: "the head of it, Gen. Tom Marsh", "the judge said"
            has_aside = has_aside or (mark == "," and line.classes[last] == "article" and last > line.head)
        inside.append(f"has {line.classes[last]}")
        if last:
            inside.append(f"has {line.classes[last - 1]} {mark}{line.classes[last]}")
        end = _end_of(line, last, closing)
        right = line.right_of(last, end)
        if (
            end
            and not _is_cut(line, last, right, has_aside=has_aside)
            and last >= line.head
            and line.classes[last] not in UNFINISHED
        ):
            found.append(Candidate(line.words[0].start, end, [before, *_clues_of_whole(line, last, right), *inside]))
    return found


def _marks(line: _Line) -> Iterator[tuple[str, str]]:
    """Yields for each word the mark before it, and the mark that ends the title in which it stands, "" for no title."""
    closing = ""
    for i in range(min(len(line.words), _MOST_WORDS)):
        mark = mark_before(line.text, line.words, i) if i else ""
        if closing and closing in mark:
            mark, closing = mark.replace(closing, "", 1), ""
        closing = closing or _TITLE_MARKS.get(mark, "")
        yield mark, closing


def _ends_role(line: _Line, at: int, mark: str) -> bool:
    """Whether a role ends before a word: before a clause, an adverbial, a participle or the next person.

    `at` is the index of the word: that of "and" in "Ann Lee, a nurse, and Tom Marsh". `mark` stands before it.
    """
    found = line.classes[at]
    if mark not in _MARKS or found in _CLAUSES or (found in _FINITE and mark):
        return True
    is_person = found == "conjunction" and list(line.classes[at + 1 : at + 2]) in (["Capital"], ["possessive"])
    return mark == "," and (is_person or found == "function" or (at > line.head and found in _ADVERBIALS))


def _end_of(line: _Line, last: int, closing: str) -> int:
    """Returns the offset at which a phrase with this last word ends; 0 inside of a title. `closing` ends the title."""
    end = line.words[last].end - bool(_CLOSED.fullmatch(line.words[last].text))
    return line.text.find(closing, end, end + 2) + 1 if closing else end  # “The Long Year,”


def _is_cut(line: _Line, last: int, right: str, *, has_aside: bool) -> bool:
    """Whether a phrase with this last word is cut: "head of Lees, a firm" before "that", "the U.S." of "U.S.-based".

    `right` is what follows; `has_aside` says whether another description began behind the head noun.
    """
    is_compound = last + 1 < len(line.words) and mark_before(line.text, line.words, last + 1) == "-"
    is_clause = line.is_fronted and not right.startswith(",")  # "For Ann Lee, the words mother and child"
    return is_compound or is_clause or (has_aside and right.startswith(" "))


def _clues_of_whole(line: _Line, last: int, right: str) -> list[str]:
    """Returns the clues of where a phrase begins and ends, and of its length."""
    return [
        "after",
        f"length {min(last + 1, _LONGEST)}",
        f"first {line.classes[0]}",
        f"head {line.classes[line.head]}",
        f"last {line.classes[last]}",
        f"right {right}",
        f"right {line.classes[last]} {right}",
        f"mark {right[0]}",
    ]
