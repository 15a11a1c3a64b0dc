"""How likely it is that somebody named beside a quotation says it: the weights of all clues for them, added up.

A clue is a pattern that names the mention, with more and more of what it is told by: "X said", "X said | after,",
"X said | after, | beside". The weights are a conditional logit's (McFadden 1974), where nobody weighs nothing; `make
learn` learns them from marked US news.
"""

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate
from pathlib import Path

from articlecli import patterns
from articlecli.article import Passage
from articlecli.contexts import Context
from articlecli.languages import Language
from articlecli.mentions import form
from articlecli.patterns import Attribution
from articlecli.people import People

_INTERRUPTED = (",", "?", "!", "…", ";", "—", "–", "-")  # ends of what the writer's words break into
_LENGTHS = ((1, "a word"), (2, "two words"), (4, "four"), (8, "eight"), (10**9, "more"))
_MOST = 30.0  # of a sum of weights: more makes no difference


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may speak, with all that speaks for them."""

    mention: Passage
    cue: str | None
    clues: frozenset[str]


@dataclass(frozen=True, slots=True)
class Previous:
    """The quotation before, and who says it."""

    mention: Passage
    context: Context


def candidates(context: Context, previous: Previous | None, people: People, language: Language) -> list[Candidate]:
    """Those whom the writer may say it is, each mention once, in the order in which they are found."""
    found: list[Candidate] = []
    said = _about_the_words(context, language)
    for attribution in _attributions(context, previous):
        mention, clues = attribution.mention, _clues(attribution, context.kind, people, language) | said
        for i, other in enumerate(found):
            if mention.start < other.mention.end and other.mention.start < mention.end:
                found[i] = replace(other, cue=other.cue or attribution.cue, clues=other.clues | clues)
                break
        else:
            found.append(Candidate(mention, attribution.cue, clues))
    return found


def probabilities(found: Sequence[Candidate]) -> list[float]:
    """For each candidate, how likely it is that they speak; what is left of 1 is for nobody named."""
    weights = _weights()
    sums = (sum(weights.get(clue, 0.0) for clue in candidate.clues) for candidate in found)
    odds = [math.exp(max(-_MOST, min(_MOST, weight))) for weight in sums]
    return [each / (1 + sum(odds)) for each in odds]


def _attributions(context: Context, previous: Previous | None) -> Iterator[Attribution]:
    """What each pattern says, after the quotation, before it and in the sentence above, with the place."""
    for clause, part in zip(context.after, context.quotation.parts, strict=True):
        place = "between" if part is not context.quotation.parts[-1] else "after"
        follows = context.text[clause.start : clause.start + 3].lstrip("\"'”’")
        is_open = part.text.rstrip("\"'”’").endswith(_INTERRUPTED) or follows.startswith((",", "-", "—", "–"))
        ending = "," if is_open else "." if part.text.endswith(".") else ""
        yield from _placed(patterns.after(clause), place + ending)
    yield from _placed(patterns.before(context.before), "before")
    if context.above:
        where = "within" if context.before.words else "paragraph" if context.starts_paragraph else ""
        colon = ":" if context.text.endswith(":", 0, context.above.end) else ""
        for found in _placed(patterns.before(context.above), f"above {where}{colon}"):
            yield found if colon else replace(found, cue=None)  # the verb of another quotation
    if previous and context.quotation.paragraph - previous.context.quotation.paragraph <= 1:
        yield _carried_on(context, previous)


def _known(mention: Passage, people: People) -> str:
    """Whether the article uses a name as a person's."""
    named = people.mentions(mention.start, mention.end)
    if not named:
        return "name"
    person = named[-1].person
    return "thing" if person.is_thing else "somebody" if person.is_person else "perhaps somebody"


def _about_the_words(context: Context, language: Language) -> frozenset[str]:
    """What the quoted words themselves tell of whether anybody says them."""
    words = " ".join(part.text for part in context.quotation.parts).split()
    content = [word for word in words if word.strip(".,!?").lower() not in language.function_words]
    titled = all(word.lstrip("'‘#@")[:1].isupper() for word in content)
    length = next(name for most, name in _LENGTHS if len(words) <= most)
    return frozenset((f"{context.kind}: {length}", f"{context.kind}: {length}, {'titled' if titled else 'plain'}"))


def _placed(found: Iterator[Attribution], place: str) -> Iterator[Attribution]:
    for each in found:
        yield replace(each, pattern=(each.pattern[0], place, *each.pattern[1:]))


def _carried_on(context: Context, previous: Previous) -> Attribution:
    """The speaker of the quotation before."""
    last = previous.context
    where = "same paragraph" if last.quotation.paragraph == context.quotation.paragraph else "next paragraph"
    alone = "alone" if context.stands_alone else "in a sentence"
    adjacent = "" if context.text[last.end : context.quotation.start].strip() else "adjacent"
    return Attribution(previous.mention, None, ("carried on", where, alone, adjacent, last.kind))


def _clues(attribution: Attribution, kind: str, people: People, language: Language) -> frozenset[str]:
    pattern = attribution.pattern
    place = " | ".join(pattern[:2])
    described = form(attribution.mention, language)
    if described == "name":
        described = _known(attribution.mention, people)
    return frozenset(
        (
            *accumulate(pattern, "{} | {}".format),
            described,
            f"{place}: {described}",
            f"{place}: {kind}",
        )
    )


@cache
def _weights() -> dict[str, float]:
    weights: dict[str, float] = json.loads(Path(__file__).with_name("weights.json").read_text(encoding="utf-8"))
    return weights
