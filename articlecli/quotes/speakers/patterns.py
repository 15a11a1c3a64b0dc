"""Finds the speakers that the writer's words name, with the patterns of news prose.

Each pattern is a function. It returns an attribution, or None if the words don't have the pattern; some functions yield
several. The attribution names the pattern ("X said", "according to X"). `clues.py` turns the pattern into clues, and
`weights.py` weighs these.
"""

import re
from collections.abc import Iterator
from functools import cache

from articlecli.core import Passage, fold, lazy_pattern, passage
from articlecli.languages import Language
from articlecli.people import mention_at, phrase_end, phrase_from, phrase_until
from articlecli.quotes import verb_second
from articlecli.quotes.clauses import Clause, is_object_pronoun, position_in_clause, sentence_subject, subject
from articlecli.quotes.speakers import asides
from articlecli.quotes.speakers.attributions import Attribution
from articlecli.quotes.speakers.second_place import (
    agent,
    behind_last_colon,
    cited,
    is_passive,
    said_x_second,
    so_x_after,
)

_DASH = lazy_pattern(r"\s*(?:--|[—–―-])\s*")
_MARKS = frozenset('"“”«»')
_NEAR, _FAR = 2, 8  # words between a verb and the quotation that it introduces
_HEARER = 2  # words of the hearer: "told the committee: “…”"
_MOST_CUES = 8  # cues before a quotation whose subject is looked for; no sentence has more
_GROUP = 4  # words of a verb group: "had since been told"
_FEWEST_OF_VIEW = 4  # words of "As Lee sees it"
_DETERMINER_NEAR = 3  # words before a noun in which its determiner stands: "its annual report"


def signature(clause: Clause) -> Passage | None:
    """Returns the name in the signature behind a quotation, or None: “…” — Ann Lee."""
    dash = _DASH.match(clause.text, clause.start, clause.end)
    named = mention_at(clause.text, dash.end(), clause.end, clause.language) if dash else None
    rest = clause.text[named.end : clause.end].strip(" .\u00a0") if named else ""
    if named and named.text[0].isupper() and (not rest or rest.startswith(",")):
        return named
    return None


def attributions_after(clause: Clause) -> list[Attribution]:
    """Returns the attributions in the words after a quotation."""
    if not clause.words:
        return []
    source, by = _according_to_x(clause), _by_x(clause)
    if clause.language.quotations.cue_particles and (named := so_x_after(clause)):
        return [named]
    verb = _first_cue(clause)
    if verb is None:
        found = [source, by, _x_did(clause)]
    else:
        told = _said_x(clause, verb), _x_said(clause, verb)
        is_told_first = source and any(told) and clause.words[verb].end < source.mention.start
        found = [None if is_told_first else source, by, *told]  # “…,” she said, according to the report
    return [each for each in found if each]


def attributions_before(clause: Clause) -> list[Attribution]:
    """Returns the attributions in the words before a quotation, in its sentence or in the one above."""
    if clause.language.words.verb_second:
        clause = behind_last_colon(clause)
    if not clause.words:
        return []
    found = [
        _according_to_x(clause),
        _x_colon(clause),
        _as_x_sees_it(clause),
        _said_x_before(clause),
        _x_s_claim(clause),
        _x_did_before(clause),
        *_who(clause),
        *_x_said_before(clause),
        _subject(clause),
    ]
    return [each for each in found if each]


def _subject(clause: Clause) -> Attribution | None:
    """Finds the sentence's subject, with any verb: "Ann Lee is for “…”"."""
    words = clause.words
    found = sentence_subject(clause, len(words))
    if found is None:
        return None
    if _ends_in_colon(clause):
        if clause.language.quotations.needs_cues and clause.has_any(clause.language.words.passive):
            return None  # "O anúncio foi feito em comunicado: «…»"
        return Attribution(found, None, ("subject", "colon"))
    if clause.language.words.verb_second:  # the verb stands beside the subject, on either side
        passive = any(_is_passive(clause, i) for i in range(len(words)))
        return Attribution(found, None, ("subject", "passive" if passive else ""))
    for i, token in enumerate(words):
        if token.start >= found.end and (token.word.is_present or token.word.is_verb):
            passive = any(_is_passive(clause, k) for k in range(i, min(i + _GROUP, len(words))))
            return Attribution(found, None, ("subject", "passive" if passive else ""))
    return None


def _is_passive(clause: Clause, i: int) -> bool:
    """Whether the verb at index `i` is passive: "was told", "had been accused"."""
    word, language = clause.words[i].word, clause.language
    if not word.is_verb or word.lower in language.words.auxiliaries:
        return False
    return any(before.lower in language.words.passive for before in clause.words[max(0, i - 2) : i])


def _according_to_x(clause: Clause) -> Attribution | None:
    """Finds "According to Ann Lee, “…”" and "“…,” according to Ann Lee". They differ only in their place."""
    if clause.has_any(clause.language.quotations.source_postpositions):
        return _x_according(clause)
    source = source_pattern(clause.language).search(clause.text, clause.start, clause.end)
    if source and clause.language.words.verb_second and (quoted := clause.quoted_name(source.end())):
        return Attribution(quoted, fold(source.group()), ("according to X", "later"))
    if source and clause.language.words.follows_commas and (head := asides.head_before(clause, source)):
        return Attribution(head, fold(source.group()), ("according to X", "attached"))
    named = mention_at(clause.text, source.end(), clause.end, clause.language) if source else None
    if not source or not named:
        return None
    if clause.language.words.verb_second and clause.text[source.end() : named.start].strip():
        return None  # "mit den Worten: „…“"
    opens = clause.words[0].start == source.start()
    if clause.language.words.follows_commas:
        from articlecli.quotes import inversion

        named = inversion.apposed_name(clause, named) or named
    return Attribution(named, fold(source.group()), ("according to X", "attached" if opens else "later"))


def _x_according(clause: Clause) -> Attribution | None:
    """Finds a source with its word behind it: "Ann Lee zufolge"."""
    words, postpositions = clause.words, clause.language.quotations.source_postpositions
    i = next(i for i, token in enumerate(words) if token.lower in postpositions)
    named = phrase_until(clause.text, words, i - 1, clause.language) if i and words[i].is_joined else None
    place = "attached" if named and named.start == words[0].start else "later"
    return Attribution(named, words[i].text, ("according to X", place)) if named else None


def _said_x(clause: Clause, verb: int) -> Attribution | None:
    """Finds "“…,” said Ann Lee". `verb` is the index of the cue."""
    words, language = clause.words, clause.language
    if language.words.verb_second:
        return said_x_second(clause, verb)
    if language.words.inverts_groups:
        return _said_x_inverted(clause, verb)
    attached = all(token.word.is_adverb for token in words[:verb])
    if words[verb].lower in language.quotations.hearer_cues or not (attached or clause.has_mark_before(",", verb)):
        return None  # the hearer follows "told"
    is_next = verb + 1 < len(words) and words[verb + 1].is_joined
    named = phrase_from(clause.text, words, verb + 1, language) if is_next else None
    return Attribution(named, words[verb].text, ("said X", "" if attached else "later")) if named else None


def _said_x_inverted(clause: Clause, verb: int) -> Attribution | None:
    """Finds "« … », a dit hier à la presse Ann Lee" where a subject may stand behind a whole verb group."""
    from articlecli.quotes import inversion

    named, place = inversion.subject_of_group(clause, verb)
    return Attribution(named, clause.words[verb].text, ("said X", place)) if named else None


def _x_said(clause: Clause, verb: int) -> Attribution | None:
    """Finds "“…,” Ann Lee, a nurse, later said". `verb` is the index of the cue."""
    found = None if _is_noun_or_passive(clause, verb) else subject(clause, verb)
    if found is None:
        return None
    words = clause.words
    opens = words[0].lower in clause.language.words.subordinators and clause.language.words.verb_second
    place = "" if found.mention.start <= words[opens].start else position_in_clause(clause, found.mention)
    return Attribution(found.mention, words[verb].text, ("X said", place, found.how_found))


def _x_did(clause: Clause) -> Attribution | None:
    """Finds "“…,” Ann Lee thundered" and "“…,” thundered Ann Lee": a verb that is no cue."""
    words, language = clause.words, clause.language
    if language.quotations.needs_cues:
        return None
    if language.words.verb_second:
        named = verb_second.subject_behind(clause, 0) if words[0].word.is_lower else None
        return Attribution(named, words[0].text, ("did X",)) if named else None
    if len(words) > 1 and words[0].word.is_verb:
        named = phrase_from(clause.text, words, 1, language)
        return Attribution(named, words[0].text, ("did X",)) if named else None
    end = phrase_end(clause.text, words, 0, language)
    if not end or end == len(words) or not words[end].word.is_lower or words[end].word.is_function_word:
        return None
    return Attribution(passage(clause.text, words[0].start, words[end - 1].end), words[end].text, ("X did",))


def _first_cue(clause: Clause) -> int | None:
    """Returns the index of the first cue, or None. In "the report says" the cue is "says"."""
    words, cues, endings = clause.words, clause.cues, clause.language.words.participle_endings
    for i in cues:
        if i and words[i - 1].word.is_determiner and words[i].lower.endswith(endings):
            continue  # "a smiling Ann Lee said"
        if words[i].lower not in clause.language.quotations.noun_cues or i + 1 not in cues:
            return i
    return None


def _x_said_before(clause: Clause) -> Iterator[Attribution]:
    """Yields the subject of each cue before the quotation, the nearest cue first: "Ann Lee said: “…”"."""
    words, language = clause.words, clause.language
    cues = [i for i in clause.cues if is_passive(clause, i) or not _is_noun_or_passive(clause, i)]
    for i in reversed(cues[-_MOST_CUES:]):
        found = agent(clause, i) if is_passive(clause, i) else cited(clause, i) or subject(clause, i)
        if found is None:
            continue
        away = len(words) - 1 - i - (_HEARER if words[i].lower in language.quotations.hearer_cues else 0)
        near = "near" if away <= _NEAR else "far" if away <= _FAR else "farthest"
        order = "first" if i == cues[0] else "later"
        noun = "noun" if words[i].lower in language.quotations.noun_cues else ""
        if any(not _MARKS.isdisjoint(clause.gap(k)) for k in range(i + 1, len(words)) if not words[k].is_joined):
            order += " of another"  # another quotation stands between the cue and this one
        pattern = ("X said", near, order, _position(clause, found.mention, i), found.how_found, noun)
        yield Attribution(found.mention, words[i].text, pattern)


def _position(clause: Clause, found: Passage, verb: int) -> str:
    """Returns the position of a subject in its clause. Behind its finite verb it counts as opening the clause."""
    if clause.language.words.verb_second:
        is_behind = found.start > clause.words[verb_second.finite_verb(clause, verb)].start
        if is_behind or (found.start == clause.words[min(1, verb)].start and not clause.words[0].word.is_determiner):
            return "opens"  # also "In dem Bericht heißt es"
    return position_in_clause(clause, found)


def _said_x_before(clause: Clause) -> Attribution | None:
    """Finds "What it needs, says Ann Lee, “…”": no subject before the cue, and only the name behind it."""
    words, language = clause.words, clause.language
    if language.quotations.cue_particles and (attributed := so_x_after(clause)):
        return attributed._replace(pattern=("according to X", "attached"))
    verb = _first_cue(clause)
    if verb is None or words[verb].lower in language.quotations.hearer_cues or verb + 1 >= len(words):
        return None
    if verb and not (clause.has_mark_before(",", verb) or asides.opens_view(clause, verb)):
        return None
    if clause.text.count(",", clause.start, words[verb].start) > 1:
        return None  # "Ann Lee, the mayor, asked Tom Marsh": Tom Marsh is the hearer
    named = phrase_from(clause.text, words, verb + 1, language)
    is_last = named and clause.text[named.end : clause.end].strip()[:1] in {",", ":"}
    return Attribution(named, words[verb].text, ("said X",)) if named and is_last else None


def _x_did_before(clause: Clause) -> Attribution | None:
    """Finds "What the fans felt was “…”": the subject of the last finite verb before the quotation.

    If this verb is a cue, the function returns None: `_x_said_before` finds its subject.
    """
    words = clause.words
    if clause.language.quotations.needs_cues:
        return None
    if clause.language.words.verb_second:
        return _x_did_second(clause)
    verbs = (i for i in range(len(words) - 1, 0, -1) if words[i].word.is_verb and not _is_noun_or_passive(clause, i))
    verb = next(verbs, None)
    if verb is None or words[verb].word.is_cue or not (found := subject(clause, verb)):
        return None
    near = "near" if len(words) - 1 - verb <= _NEAR else "far"
    voice = "passive" if _is_passive(clause, verb) else ""
    return Attribution(
        found.mention, None, ("X did", voice, near, _position(clause, found.mention, verb), found.how_found)
    )


def _x_did_second(clause: Clause) -> Attribution | None:
    """Finds the subject beside the finite verb, which is the second part of the sentence, unless it is a cue."""
    found, verb = verb_second.sentence_parts(clause, len(clause.words))
    if found is None or verb is None or any(clause.words[i].word.is_cue for i in clause.cues):
        return None
    near = "near" if len(clause.words) - 1 - verb <= _NEAR else "far"
    voice = "passive" if any(_is_passive(clause, i) for i in range(len(clause.words))) else ""
    return Attribution(found, None, ("X did", voice, near, "opens", "beside"))


def _who(clause: Clause) -> Iterator[Attribution]:
    """Yields each "who" behind the clause's last comma: "Ann Lee, who is after “…”"."""
    words, language = clause.words, clause.language
    if not clause.has_any(language.words.relatives_of_people):
        return
    for i in range(len(words) - 1, -1, -1):
        if words[i].lower in language.words.relatives_of_people:
            yield Attribution(
                Passage(words[i].text, words[i].start, words[i].end),
                None,
                ("who", "near" if len(words) - i <= _FAR else "far"),
            )
        if clause.has_mark_before(",", i):
            return


def _by_x(clause: Clause) -> Attribution | None:
    """Finds "called “…” by Ann Lee"."""
    words, language = clause.words, clause.language
    if not clause.has_any(language.words.agents):
        return None
    for i in range(len(words) - 1):
        if words[i].lower in language.words.agents and (i == 0 or _is_passive(clause, i - 1)):
            named = phrase_from(clause.text, words, i + 1, language)
            cue, voice = (words[i - 1].text, "passive") if i else (None, "")
            return Attribution(named, cue, ("by X", voice)) if named else None
    return None


def _x_s_claim(clause: Clause) -> Attribution | None:
    """Finds "Ann Lee's claim that “…”" and "her claim that “…”"."""
    words, language = clause.words, clause.language
    nouns = _nouns_of_speech(language)
    for i in range(len(words) - 1, max(0, len(words) - 1 - _FAR), -1):
        if words[i].lower not in nouns:
            continue
        for k in range(i - 1, max(-1, i - 1 - _DETERMINER_NEAR), -1):
            named = None
            if words[k].lower in language.words.speaker_possessives:
                named = Passage(words[k].text, words[k].start, words[k].end)
            elif words[k].text.endswith(language.words.possessive_endings):
                named = phrase_until(clause.text, words, k, language)
            if named:
                return Attribution(named, words[i].text, ("X's claim",))
    return None


def _x_colon(clause: Clause) -> Attribution | None:
    """Finds "Ann Lee: “…”"."""
    if not _ends_in_colon(clause):
        return None
    named = phrase_until(clause.text, clause.words, len(clause.words) - 1, clause.language)
    if clause.language.words.follows_commas and (apposed := asides.before_role(clause)):
        return Attribution(apposed, None, ("X:", "whole"))
    if not named or named.text.lower() in clause.language.quotations.list_labels:
        return None  # "Name: …"
    whole = named.start == clause.words[0].start
    position = "whole" if whole else position_in_clause(clause, named)
    if position == "inside" and clause.language.words.verb_second:
        return None  # the object of a verb, or its subject behind it
    return Attribution(named, None, ("X:", position))


def _as_x_sees_it(clause: Clause) -> Attribution | None:
    """Finds "As Ann Lee, a nurse, sees it: “…”"."""
    words, language = clause.words, clause.language
    if len(words) < _FEWEST_OF_VIEW or words[0].lower not in language.quotations.view_openers:
        return None
    named = phrase_from(clause.text, words, 1, language)
    if named and language.words.verb_second:  # "Wie Ann Lee, die Ministerin, sagte, …"
        behind = named.end
        cues = (i for i in clause.cues if words[i].start >= behind)
        cue = next((words[i].text for i in cues if i + 1 == len(words) or not words[i + 1].is_joined), None)
        return Attribution(named, cue, ("X said", "near", "first", "opens", "across")) if cue else None
    if not named or words[-1].lower not in language.quotations.view_endings or not words[-2].word.is_present:
        return None
    return Attribution(named, words[-2].text, ("X said", "near", "first", "opens", "across"))


def _ends_in_colon(clause: Clause) -> bool:
    return clause.text[clause.words[-1].end : clause.end].strip() == ":"


def _is_noun_or_passive(clause: Clause, i: int) -> bool:
    """Whether the cue at index `i` is a noun ("the report", "its annual report") or passive ("was told")."""
    words, language = clause.words, clause.language
    if not i or words[i - 1].lower in language.words.pronouns:
        return False
    if is_object_pronoun(clause, i - 1):
        return False
    if words[i - 1].lower in language.words.passive or words[i - 1].word.is_determiner:
        return True
    near = words[max(0, i - _DETERMINER_NEAR) : i - 1] if words[i].lower in language.quotations.noun_cues else ()
    return any(token.word.is_determiner for token in near)


@cache
def _nouns_of_speech(language: Language) -> frozenset[str]:
    return language.quotations.noun_cues | language.quotations.speech_nouns


@cache
def source_pattern(language: Language) -> re.Pattern[str]:
    """Returns the pattern of the words before the name of a source: "according to"."""
    return lazy_pattern(rf"\b(?:{language.quotations.source_markers})\b".replace(" ", r"\s+"), re.IGNORECASE)
