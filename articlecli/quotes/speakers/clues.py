"""What speaks for each of those who may say a quotation: the patterns that name them, and where.

A clue is a pattern with more and more of what it is told by: "X said", "X said | after,", "X said | after, | beside";
how the speaker is named there; and what the quoted words are like.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from articlecli.core import Passage
from articlecli.languages import Language
from articlecli.people import People, form_of_mention
from articlecli.quotes.clauses import Clause
from articlecli.quotes.speakers import patterns
from articlecli.quotes.speakers.contexts import Context
from articlecli.quotes.speakers.patterns import Attribution

_INTERRUPTED = (",", "?", "!", "…", ";", "—", "–", "-")  # ends of what the writer's words break into
# Where one of these names a speaker, nobody in the sentence above can: that isn't looked at, which saves time.
_SURE = {(pattern, place) for pattern in ("said X", "X said") for place in ("after,", "between,")}
_CLOSING = "\"'”’"
_NEAR = 3  # characters after a quotation in which a comma that its mark should hold may stand
_LENGTHS = ((1, "a word"), (2, "two words"), (4, "a few words"), (8, "some words"))


class Candidate(NamedTuple):
    """Somebody who may speak, with all that speaks for them."""

    mention: Passage
    cue: str | None
    clues: frozenset[str]


class Previous(NamedTuple):
    """The quotation before, and who says it."""

    mention: Passage
    context: Context


def candidate_speakers(
    context: Context, previous: Previous | None, people: People, language: Language
) -> list[Candidate]:
    """Those whom the writer may say it is, each mention once, in the order in which they are found."""
    found: list[Candidate] = []
    words = _of_the_words(context)
    for (mention, cue, pattern), place in _attributions(context, previous):
        clues = _of_the_pattern(pattern, place, context.kind, _described(mention, people, language))
        for i, other in enumerate(found):
            if mention.start < other.mention.end and other.mention.start < mention.end:
                found[i] = Candidate(other.mention, other.cue or cue, other.clues | clues)
                break
        else:
            found.append(Candidate(mention, cue, clues | words))
    return found


def _attributions(context: Context, previous: Previous | None) -> Iterator[tuple[Attribution, str]]:
    """What each pattern says, after the quotation, before it and in the sentence above, with the place."""
    is_told = False
    last = len(context.after) - 1
    for i, clause in enumerate(context.after):
        place = "after" if i == last else "between"
        place += _ending(context.text, context.quotation.parts[i].text, clause.start)
        for found in patterns.after(clause):
            is_told |= (found.pattern[0], place) in _SURE
            yield found, place
    for found in patterns.before(context.before):
        yield found, "before"
    if context.above and not is_told:
        yield from _above(context, context.above)
    if previous and context.quotation.paragraph - previous.context.quotation.paragraph <= 1:
        yield _carried_on(context, previous)


def _above(context: Context, above: Clause) -> Iterator[tuple[Attribution, str]]:
    place = "above within" if context.before.words else "above"
    place += ", a new paragraph" if context.starts_paragraph else ""
    place += ", alone" if context.stands_alone else ""
    if context.text.endswith(":", 0, above.end):
        place += ":"
        yield from ((found, place) for found in patterns.before(above))
    else:  # without a colon it is the verb of another quotation
        yield from ((Attribution(found.mention, None, found.pattern), place) for found in patterns.before(above))


def _ending(text: str, words: str, end: int) -> str:
    """Whether the quoted words leave their sentence open: a comma, a full stop or nothing."""
    follows = text[end : end + _NEAR].lstrip(_CLOSING)
    if words.rstrip(_CLOSING).endswith(_INTERRUPTED) or follows.startswith((",", "-", "—", "–")):
        return ","
    return "." if words.endswith(".") else ""


def _carried_on(context: Context, previous: Previous) -> tuple[Attribution, str]:
    """The speaker of the quotation before."""
    last = previous.context
    where = "same paragraph" if last.quotation.paragraph == context.quotation.paragraph else "next paragraph"
    alone = "alone" if context.stands_alone else "in a sentence"
    apart = "apart" if context.text[last.end : context.quotation.start].strip() else "adjacent"
    between = [word for word in context.before.words if word.start >= last.quotation.end]
    spoken = "others speak" if any(token.word.is_cue for token in between) else ""
    return Attribution(previous.mention, None, ("carried on", alone, spoken, apart, last.kind)), where


@lru_cache(maxsize=4096)
def _of_the_pattern(pattern: tuple[str, ...], where: str, kind: str, described: str) -> frozenset[str]:
    place = f"{pattern[0]} | {where}"
    parts = accumulate((part for part in (pattern[0], where, *pattern[1:]) if part), "{} | {}".format)
    return frozenset((*parts, described, f"{place}: {described}", f"{place}: {kind}"))


def _described(mention: Passage, people: People, language: Language) -> str:
    """The form of a mention, and of a name whether the article uses it as a person's."""
    described = form_of_mention(mention, language)
    named = people.mentions(mention.start, mention.end) if described == "name" else []
    if not named:
        return described
    person = named[-1].person
    return "thing" if person.is_thing else "somebody" if person.is_person else "perhaps somebody"


def _of_the_words(context: Context) -> frozenset[str]:
    """What the quoted words tell of whether anybody says them: their number, and whether all have capitals."""
    length = next((name for most, name in _LENGTHS if len(context.said) <= most), "many words")
    told = f"{context.kind}: {length}"
    return frozenset((told, f"{told}, {'titled' if context.is_titled else 'plain'}"))
