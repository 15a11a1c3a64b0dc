"""Gives a person's full name, in brackets, where a point has only the surname and the reader hasn't met the person.

A wrong name is worse than none, so it is given only for what is surely a person, and where nobody else in the article
has the surname. A given name alone stays as it is: it may be somebody else's, or a place's ("Virginia").
"""

from collections.abc import Sequence

from articlecli.core import Edit, Span
from articlecli.people import Mention, People

_LEAST_LIKELY = 0.85  # probability that a name is a person's; with less, 2 of 4 in unread texts were no person's


class Introduced:
    """The people whom the reader of a digest has met, in its headline and the points so far."""

    def __init__(self, text: str, quoted: Sequence[Span], people: People, above: Sequence[str]) -> None:
        self._text, self._quoted, self._people = text, quoted, people
        self._above = " ".join(above)  # what stands above the points
        self._met: set[str] = set()

    def edits(self, start: int, end: int) -> list[Edit]:
        """Returns the edits that give full names between two offsets, and counts the people there as met.

        Quotations aren't changed.
        """
        found = []
        for mention in self._people.mentions(start, end):
            entity, written = mention.entity, self._text[mention.start : mention.end]
            if entity.name in self._met:
                continue
            self._met.add(entity.name)
            if len(entity.parts) > 1 and written == entity.parts[-1] and self._is_to_introduce(mention, written):
                found.append(Edit(mention.start, mention.end, f"[{' '.join(entity.parts)}]"))
        return found

    def _is_to_introduce(self, mention: Mention, surname: str) -> bool:
        """Whether a mention by surname alone is of a person whom the reader hasn't met, and surely of that person."""
        if surname in self._above or mention.titles_start < mention.start or self._is_quoted(mention.start):
            return False
        if not (self._people.is_surely_person(mention.entity) and self._people.stands_for_one(mention)):
            return False
        kind, probability = self._people.kind_of(mention.entity)  # a given name alone may be a place's
        return kind == "person" and probability >= _LEAST_LIKELY

    def _is_quoted(self, offset: int) -> bool:
        return any(span.start <= offset < span.end for span in self._quoted)
