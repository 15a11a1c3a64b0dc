"""Lists the clues for each possible speaker of a quotation. `weights.py` weighs them.

A clue is a string. It names a pattern with more and more of its details ("X said", "X said | after,", "X said | after,
| beside"), the form of the mention ("somebody"), or the kind and the length of the quoted words ("direct: many words").
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from articlecli.core import Passage, Record
from articlecli.languages import Language
from articlecli.people import People
from articlecli.quotes.clauses import Clause
from articlecli.quotes.speakers import patterns
from articlecli.quotes.speakers.attributions import Attribution
from articlecli.quotes.speakers.contexts import Context
from articlecli.quotes.speakers.mention_clues import clues_of_mention

_INTERRUPTED = (",", "?", "!", "…", ";", "—", "–", "-")  # the end of quoted words after which the writer's words go on
# Where one of these finds a speaker, neither the sentence above nor the last speaker is looked at, which saves time: of
# 750 such quotations 5 had another speaker. Where "X said" stands before a quotation, the sentence above isn't looked
# at: of 320 such quotations none had its speaker there.
_SURE_PATTERNS = {(pattern, place) for pattern in ("said X", "X said") for place in ("after,", "between,")}
# Find a subject, and thus nothing in another case than the nominative where names are inflected.
_SUBJECT_PATTERNS = {"said X", "X said", "X did", "did X", "subject", "X:"}
_NAMING_PATTERNS = {"according to X", "said X"}  # name a speaker in a sentence that reports words
_APART = 3  # paragraphs from a quotation to the next one with a cue that has no subject
_CLOSING = "\"'”’“‘«»"
_NEAR = 3  # characters after a quotation in which a comma may stand outside the marks
_LENGTHS = ((1, "a word"), (2, "two words"), (4, "a few words"), (8, "some words"))  # the most words of each length


class Candidate(NamedTuple):
    """A possible speaker of a quotation, with all clues for that speaker."""

    mention: Passage
    cue: str | None
    clues: frozenset[str]
    hardly_speaks: bool = False  # whether it means a place, a thing or nothing known


class Previous(Record):
    """The quotation before, and the mention of its speaker."""

    mention: Passage
    context: Context


def candidate_speakers(
    context: Context, previous: Previous | None, people: People, language: Language
) -> list[Candidate]:
    """Returns the possible speakers that the writer's words name, in the order in which they are found.

    Mentions that overlap are one candidate.
    """
    found: list[Candidate] = []
    words = _clues_of_words(context)
    inflects = bool(language.names.case_endings)
    for (mention, cue, pattern), place in _attributions(context, previous):
        is_new = inflects and not (previous and mention == previous.mention)
        if is_new and pattern[0] in _SUBJECT_PATTERNS and people.is_inflected(mention):
            continue  # an object
        of_mention = clues_of_mention(context.text, mention, people, language)
        clues = _pattern_clues(pattern, place, context.kind, of_mention.form, of_mention.kind) | of_mention.others
        for i, other in enumerate(found):
            if mention.start < other.mention.end and other.mention.start < mention.end:
                found[i] = other._replace(cue=other.cue or cue, clues=other.clues | clues)
                break
        else:
            found.append(Candidate(mention, cue, clues | words, of_mention.hardly_speaks))
    return found


def _attributions(context: Context, previous: Previous | None) -> Iterator[tuple[Attribution, str]]:
    """Yields each attribution with its place.

    The place is after the quotation ("after,"), between its parts, before it, or in the sentence above. For the
    speaker of the previous quotation, the place is "same paragraph" or "next paragraph".
    """
    is_found = False
    last = len(context.after) - 1
    for i, clause in enumerate(context.after):
        place = "after" if i == last else "between"
        place += _end_of_words(context.text, context.quotation.parts[i].text, clause.start)
        for found in patterns.attributions_after(clause):
            is_found |= (found.pattern[0], place) in _SURE_PATTERNS
            yield found, place
    if context.before.language.words.verb_second and (bracket := _in_bracket(context)):
        yield bracket, "before"
        return
    if reporters := _reporters(context) if not is_found else []:
        yield from ((found, "before") for found in reporters)
        return
    is_reporter_named = False
    for found in patterns.attributions_before(context.before):
        is_reporter_named |= found.pattern[0] == "X said"
        yield found, "before"
    if context.before.language.words.drops_pronouns and not is_found and (dropped := _dropped(context, previous)):
        yield dropped, "after,"
        return
    if context.above and not (is_found or is_reporter_named):
        yield from _above(context, context.above)
    is_near = previous and context.quotation.paragraph - previous.context.quotation.paragraph <= 1
    if previous and is_near and not is_found:
        yield _carried_on(context, previous)


def _in_bracket(context: Context) -> Attribution | None:
    """Returns the attribution of a verb that ends the fragment's clause: "Lee hat sie als „…“ bezeichnet"."""
    from articlecli.quotes.speakers import brackets

    return brackets.attribution_in_bracket(context)


def _reporters(context: Context) -> list[Attribution]:
    """Returns the attributions in the sentence above to those whose words the quotation's sentence reports."""
    if not context.is_reported or context.above is None:
        return []
    own = (*patterns.attributions_before(context.before), *patterns.attributions_after(context.after[-1]))
    if any(found.pattern[0] in _NAMING_PATTERNS for found in own):
        return []
    above = patterns.attributions_before(context.above)
    return [found for found in above if found.cue] or above


def _dropped(context: Context, previous: Previous | None) -> Attribution | None:
    """Returns the attribution of a cue without a subject, "he said" without "he": to the last speaker; or None."""
    from articlecli.quotes import inversion

    cue = inversion.cue_alone(context.before, context.after[-1])
    if cue is None:
        return None
    told = (
        previous if previous and context.quotation.paragraph - previous.context.quotation.paragraph <= _APART else None
    )
    mention = told.mention if told else None
    above = patterns.attributions_before(context.above) if context.above else []
    named = [found.mention for found in above if found.pattern[0] == "X said"]
    if context.above and context.before.language.words.follows_commas:
        groups = (inversion.subject_of_group(context.above, cue)[0] for cue in context.above.cues)
        named = [behind for behind in groups if behind] or named  # "…, garantiu Ann Lee. «…», explicou."
    if named and (mention is None or named[0].start > mention.start):
        mention = named[0]
    return Attribution(mention, cue, ("said X", "")) if mention else None


def _above(context: Context, above: Clause) -> Iterator[tuple[Attribution, str]]:
    """Yields the attributions in the sentence above, each with its place: "above, a new paragraph, alone:"."""
    place = "above within" if context.before.words else "above"
    place += ", a new paragraph" if context.starts_paragraph else ""
    place += ", alone" if context.stands_alone else ""
    if context.text.endswith(":", 0, above.end):
        place += ":"
        yield from ((found, place) for found in patterns.attributions_before(above))
    else:  # without a colon, the cue belongs to another quotation
        yield from (
            (Attribution(found.mention, None, found.pattern), place) for found in patterns.attributions_before(above)
        )


def _end_of_words(text: str, words: str, end: int) -> str:
    """Returns "," if the quoted words end before their sentence does, "." if they end with a full stop, "" otherwise.

    `end` is the offset of the text after the quoted words.
    """
    follows = text[end : end + _NEAR].lstrip(_CLOSING)
    if words.rstrip(_CLOSING).endswith(_INTERRUPTED) or follows.startswith((",", "-", "—", "–")):
        return ","
    return "." if words.endswith(".") else ""


def _carried_on(context: Context, previous: Previous) -> tuple[Attribution, str]:
    """Returns the attribution of a quotation to the speaker of the one before it, with the place."""
    last = previous.context
    where = "same paragraph" if last.quotation.paragraph == context.quotation.paragraph else "next paragraph"
    alone = "alone" if context.stands_alone else "in a sentence"
    apart = "apart" if context.text[last.end : context.quotation.start].strip() else "adjacent"
    between = [word for word in context.before.words if word.start >= last.quotation.end]
    spoken = "others speak" if any(token.word.is_cue for token in between) else ""
    return Attribution(previous.mention, None, ("carried on", alone, spoken, apart, last.kind)), where


@lru_cache(maxsize=4096)
def _pattern_clues(
    pattern: tuple[str, ...], where: str, kind: str, mention_form: str, mention_kind: str
) -> frozenset[str]:
    """Returns the clues of a pattern: "X said", "X said | after,", "somebody", "X said | after,: somebody" and more."""
    place = f"{pattern[0]} | {where}"
    parts = accumulate((part for part in (pattern[0], where, *pattern[1:]) if part), "{} | {}".format)
    of_mention = mention_form, mention_kind, f"{place}: {mention_form}", f"{place}: {mention_kind}"
    return frozenset((*parts, *of_mention, f"{place}: {kind}"))


def _clues_of_words(context: Context) -> frozenset[str]:
    """Returns the clues of the quoted words: {"partial: two words", "partial: two words, plain"}."""
    length = next((name for most, name in _LENGTHS if len(context.quoted_words) <= most), "many words")
    length_clue = f"{context.kind}: {length}"
    return frozenset((length_clue, f"{length_clue}, {'titled' if context.is_titled else 'plain'}"))
