"""Reports that a speaker and a verb introduce: "Ann Lee said that the bridge would close"."""

from functools import cache

from articlecli.article import Passage, Span, passage
from articlecli.clauses import Clause
from articlecli.languages import Language
from articlecli.mentions import APPOSITIVE, Token, is_adverb, tokens
from articlecli.nounphrases import mention_at, mention_before
from articlecli.reported._complement import complement
from articlecli.reported._ending import end_of
from articlecli.reported._report import Report, adjoins, count, occasion_pattern

_LONGEST_PLURAL = 3  # words before the noun: "several bridge"
_CLOSING = ('"', "”", "''", "’", "»", "'")


def x_said_that(clause: Clause, cue: int, since: int, before: Passage | None) -> Report | None:
    """Ann Lee said that the bridge would close.

    Her name stands behind `since`, where a quotation or another report ends; "adding that" is of who spoke `before`.
    """
    introduced = complement(clause, cue)
    named = _subject(clause, cue, since, before) if introduced else None
    if not introduced or not named:
        return None
    if introduced.is_at_once and not _is_subject_of(clause, named, cue, since):
        return None
    language = clause.language
    opener = _word_before(clause, named, since)
    if opener in language.hollow or named.text.split()[0].lower() in language.hollow:
        return None
    end = end_of(clause, introduced.first, is_subordinate=opener in language.subordinating)
    content = Span(clause.words[introduced.first].start, end)
    if count(clause, content) < introduced.fewest:
        return None
    return Report(named, _cue(clause, cue), introduced.confidence, (content,))


def _cue(clause: Clause, cue: int) -> str:
    """The verb, with "for" where it needs that."""
    verb, language = clause.words[cue], clause.language
    return f"{verb.text} {language.calling_for}" if verb.lower in language.calling_cues else verb.text


def _subject(clause: Clause, cue: int, since: int, before: Passage | None) -> Passage | None:
    """Who a cue belongs to; that of "and added" and of ", adding" to the speaker of the report before."""
    language, verb = clause.language, clause.words[cue]
    earlier = [word for word in clause.words[:cue] if word.start >= since]
    while earlier and is_adverb(earlier[-1], language) and earlier[-1].lower not in language.being:
        earlier.pop()
    if verb.lower.endswith(language.participle_ending) or all(w.lower in language.conjunctions for w in earlier):
        return before
    last = earlier[-1].lower
    if last in language.being or (last in language.determiners and last not in language.pronouns):
        return None
    if named := _before_appositive(clause, verb, since):
        return named
    named = mention_before(clause.text, since, verb.start, language)
    if named and occasion_pattern(language).fullmatch(f" {named.text}"):  # "Ann Lee this week also said"
        named = mention_before(clause.text, since, named.start, language)
    named = named or _plural(clause, cue, since)
    if not named or named.text.endswith(language.possessives) or named.text.lower() in language.narrators:
        return None
    return _with_head(clause, named, since)


def _plural(clause: Clause, cue: int, since: int) -> Passage | None:
    """Those who a sentence or a clause opens with, "bridge engineers", in place of a name."""
    language, words = clause.language, clause.words
    last = next((i for i in range(cue - 1, -1, -1) if not is_adverb(words[i], language)), None)
    if last is None or not words[last].text.islower() or not words[last].lower.endswith(language.plural_ending):
        return None
    first = last
    while first > 0 and words[first - 1].start >= since and last - first < _LONGEST_PLURAL and adjoins(clause, first):
        first -= 1
    opening = words[first : last + 1]
    if opening[0].lower in language.conjunctions:
        opening = opening[1:]
    is_whole = first == 0 or words[first - 1].start < since or not adjoins(clause, first)
    if not opening or not is_whole or any(word.lower in _no_names(language) for word in opening):
        return None
    return passage(clause.text, opening[0].start, opening[-1].end)


@cache
def _no_names(language: Language) -> frozenset[str]:
    return (language.function_words - language.determiners) | language.cues | language.not_names


def _before_appositive(clause: Clause, verb: Token, since: int) -> Passage | None:
    """Ann Lee, of "Ann Lee, 34, who works in Fell Town, said"."""
    language, text = clause.language, clause.text
    first = next((w for w in clause.words if w.start >= since and w.lower not in language.conjunctions), verb)
    named = mention_at(text, first.start, verb.start, language)
    appositive = APPOSITIVE.match(text, named.end, verb.start) if named else None
    between = tokens(text, appositive.end(), verb.start, language) if appositive else [verb]
    return named if all(is_adverb(word, language) for word in between) else None


def _with_head(clause: Clause, named: Passage, since: int) -> Passage | None:
    """The whole of a mention that is found from its preposition on: "an aide in the town hall", not "the town hall"."""
    language = clause.language
    link = _word_before(clause, named, since)
    if link not in language.prepositions:
        return named
    *before, preposition = [word for word in clause.words if since <= word.start < named.start]
    if head := mention_before(clause.text, since, preposition.start, language):
        return _with_head(clause, passage(clause.text, head.start, named.end), since)
    if link not in language.name_links or not before or (len(before) > 1 and before[-2].text[0].isdigit()):
        return None  # "in Fell Town she", "20 percent of the voters"
    return passage(clause.text, before[-1].start, named.end)  # "most of the voters"


def _is_subject_of(clause: Clause, named: Passage, cue: int, since: int) -> bool:
    """Whether a cue isn't that of a quotation or a clause before it: “…,” Ann Lee told the Daily News on her way."""
    text, verb = clause.text, clause.words[cue]
    before = text[clause.start : named.start].rstrip()
    if since > clause.start and not text[since : named.start].strip(" ,"):
        return not before.endswith(_CLOSING)
    return text[named.end : verb.start].strip() != "," or before.endswith(",")


def _word_before(clause: Clause, named: Passage, since: int) -> str:
    """The word before a mention in its clause: "which"."""
    before = [word for word in clause.words if since <= word.start < named.start]
    return before[-1].lower if before and clause.text[before[-1].end : named.start].isspace() else ""
