"""Finds reports that a speaker and a cue introduce: "Ann Lee said that the bridge would close"."""

from articlecli.core import Passage, Span
from articlecli.quotes.clauses import Clause, subject
from articlecli.quotes.reported._complement import complement
from articlecli.quotes.reported._ending import end_of
from articlecli.quotes.reported._report import Report, count_words

_CLOSING = ('"', "”", "''", "’", "»", "'")


def x_said_that(clause: Clause, cue: int, since: int, before: Passage | None) -> Report | None:
    """Returns the report that the cue at index `cue` introduces, or None: "Ann Lee said that the bridge would close."

    The mention of the speaker starts at or behind the offset `since`, where a quotation or another report ends. A cue
    such as "adding that" has the same speaker as the report or quotation before it: `before`.
    """
    introduced = complement(clause, cue)
    named = _subject(clause, cue, since, before) if introduced else None
    if not introduced or not named:
        return None
    if introduced.is_bare and not _is_introduction(clause, named, cue, since):
        return None
    language = clause.language
    opener = _word_before(clause, named, since)
    if (
        opener in language.reports.unreported_openers
        or named.text.split()[0].lower() in language.reports.unreported_openers
    ):
        return None
    end = end_of(clause, introduced.first, is_subordinate=opener in language.reports.subordinating)
    content = Span(clause.words[introduced.first].start, end)
    if count_words(clause, content) < introduced.fewest:
        return None
    return Report(named, _cue(clause, cue), introduced.confidence, (content,))


def _cue(clause: Clause, cue: int) -> str:
    """Returns the cue's text, with "for" if the cue needs it: "called for"."""
    verb, language = clause.words[cue], clause.language
    return f"{verb.text} {language.reports.calling_for}" if verb.lower in language.reports.calling_cues else verb.text


def _subject(clause: Clause, cue: int, since: int, before: Passage | None) -> Passage | None:
    """Returns the mention of a cue's subject, or None. For "and added" and ", adding" it is `before`."""
    language, verb = clause.language, clause.words[cue]
    earlier = [word for word in clause.words[:cue] if word.start >= since]
    while earlier and earlier[-1].word.is_adverb and earlier[-1].lower not in language.words.participle_auxiliaries:
        earlier.pop()
    if verb.lower.endswith(language.words.participle_endings) or all(
        w.lower in language.words.conjunctions for w in earlier
    ):
        return before
    last = earlier[-1].lower
    if last in language.words.participle_auxiliaries or (
        last in language.words.determiners and last not in language.words.pronouns
    ):
        return None
    found = subject(clause, cue)
    if not found or found.how_found not in {"beside", "across"} or found.mention.start < since:
        return None
    mention = found.mention.text
    is_owner = mention.endswith(language.words.possessive_endings)  # "Ann Lee's claims"
    is_share = mention[0].isdigit()  # "20 percent of the voters"
    return None if is_owner or is_share or mention.lower() in language.words.narrators else found.mention


def _is_introduction(clause: Clause, named: Passage, cue: int, since: int) -> bool:
    """Whether a cue introduces a report, and isn't part of the attribution of a quotation or clause before it.

    The cue is part of such an attribution in “…,” Ann Lee told the Daily News on her way.
    """
    text, verb = clause.text, clause.words[cue]
    before = text[clause.start : named.start].rstrip()
    if since > clause.start and not text[since : named.start].strip(" ,"):
        return not before.endswith(_CLOSING)
    return text[named.end : verb.start].strip() != "," or before.endswith(",")


def _word_before(clause: Clause, named: Passage, since: int) -> str:
    """Returns the word right before a mention in lower case ("which"), or "" if none stands behind `since`."""
    before = [word for word in clause.words if since <= word.start < named.start]
    return before[-1].lower if before and clause.text[before[-1].end : named.start].isspace() else ""
