"""Finds the speaker of a fragment inside a verb bracket: "Lee hat die Brücke als „…“ bezeichnet".

Where the finite verb is the second part of its sentence, a participle, or the verb of a subordinate clause, stands at
the end, behind the quoted words. Its subject stands before them.
"""

from articlecli.quotes import verb_second
from articlecli.quotes.clauses import Clause, subject
from articlecli.quotes.speakers.attributions import Attribution
from articlecli.quotes.speakers.contexts import Context

_FARTHEST_AUXILIARY = 30  # words between an auxiliary and its participle


def attribution_in_bracket(context: Context) -> Attribution | None:
    """Returns the attribution of the cue that ends the clause of a fragment, or None."""
    behind, language = context.after[-1], context.before.language
    if context.kind != "partial" or len(context.after) > 1 or not context.before.words or not behind.cues:
        return None
    verb = behind.cues[0]
    if not _ends_clause(behind, verb):
        return None
    whole = Clause(context.text, context.before.start, behind.end, language, behind.quoted)
    i = verb + len(whole.words) - len(behind.words)
    found = verb_second.inner_subject(context.before, len(context.before.words) - 1) or subject(whole, i)
    if not found or found.mention.end > context.quotation.start or _is_passive(whole, i):
        return None
    return Attribution(found.mention, behind.words[verb].text, ("X said", "near", "first", "opens", "beside"))


def _ends_clause(behind: Clause, verb: int) -> bool:
    """Whether no mark stands between the quoted words and the verb, and nothing but auxiliaries follows it."""
    words = behind.words
    if behind.text[behind.start : words[0].start].strip() or not all(word.is_joined for word in words[1 : verb + 1]):
        return False
    if any(word.lower in behind.language.words.conjunctions for word in words[:verb]):
        return False
    for word in words[verb + 1 :]:
        if not word.is_joined or word.lower in behind.language.words.conjunctions:
            return True
        if word.lower not in behind.language.words.auxiliaries:
            return False
    return True


def _is_passive(whole: Clause, verb: int) -> bool:
    """Whether a participle belongs to a passive: "wird die Brücke als „…“ bezeichnet"."""
    words, language = whole.words, whole.language
    if words[verb].lower not in language.quotations.participle_cues:
        return False
    around = [*words[max(0, verb - _FARTHEST_AUXILIARY) : verb], *words[verb + 1 : verb + 2]]
    return any(word.lower in language.words.passive for word in around)
