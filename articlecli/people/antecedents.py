"""Finds the name that can stand for a pronoun that opens a sentence, if there is hardly a doubt about it."""

from collections.abc import Sequence

from articlecli.core import Sentence, Span, lazy_pattern
from articlecli.languages import CAPITAL, Language
from articlecli.people.entities import Mention
from articlecli.people.grammatical_role import GrammaticalRole
from articlecli.people.people import People
from articlecli.people.sexes import sex_of

_INNER_NAME = lazy_pattern(rf"[^\W_],?\s({CAPITAL}[\w’'-]*)")  # a capital inside a sentence: somebody else's name
_MOST_SENTENCES_BACK = 3  # sentences from the pronoun back to its antecedent
# A wrong name is worse than none. In news whose pronouns were marked by reading, 98 of 100 names with this probability
# or more are right.
_SURE = 0.9


def antecedent(
    text: str, sentences: Sequence[Sentence], i: int, pronoun: Span, people: People, language: Language
) -> str | None:
    """Returns the name that a pronoun in sentence `i` stands for, as it is written in one of the sentences before it.

    `pronoun` is the pronoun's span in `text`. Returns None where the antecedent isn't certain, or where the sentence
    itself names the same person: "He said Marsh was late."
    """
    is_contracted = text[pronoun.end : pronoun.end + 1] in {"'", "’"}  # "He'd": "[Marsh]'d" is hard to read
    before = sentences[max(0, i - _MOST_SENTENCES_BACK) : i]
    if is_contracted or not before or not people.mentions(before[0].start, before[-1].end):
        return None
    mention = people.pronoun_at(pronoun.start)
    if mention is None or mention.likelihood < _SURE:
        return None
    entity, sentence = mention.entity, sentences[i]
    is_person = entity.is_named and entity.kind == "person" and people.is_surely_person(entity)
    if not is_person or not _shows_sex(mention, language):
        return None
    if any(sentence.start <= other.start < sentence.end for other in entity.mentions):
        return None
    named = [other for other in entity.mentions if before[0].start <= other.start < sentence.start]
    if (
        not named
        or _is_doubtful(text, before, named[-1], mention)
        or people.has_rival(named[-1], mention)
        or _names_stranger(text, named[-1], mention, people, language)
    ):
        return None
    return text[named[-1].start : named[-1].end]


def _shows_sex(mention: Mention, language: Language) -> bool:
    """Whether a pronoun stands for one person: "he", not "they"."""
    return mention.phrase is not None and sex_of({mention.phrase.head}, language) is not None


def _is_doubtful(text: str, before: Sequence[Sentence], named: Mention, pronoun: Mention) -> bool:
    """Whether the sentences from a name to a pronoun make it doubtful that both mean one person.

    A label ("Marsh: It is late."), a question ("Is it late, Mr. Marsh?"), or words about somebody else: "He was hurt,
    Marsh said."
    """
    since = [sentence for sentence in before if sentence.end > named.start]
    if text.startswith(":", named.end) or any(sentence.text.endswith("?") for sentence in since):
        return True
    is_late = bool(since) and text[since[0].start : named.titles_start].strip() != ""
    speaks = GrammaticalRole.SPEAKER
    return is_late and named.grammatical_role is speaks and pronoun.grammatical_role is not speaks


def _names_stranger(text: str, named: Mention, pronoun: Mention, people: People, language: Language) -> bool:
    """Whether a word with a capital inside a sentence may name somebody whom the register doesn't have."""
    spans = [(each.titles_start, each.end) for each in people.mentions(named.start, pronoun.start)]
    for found in _INNER_NAME.finditer(text, named.end, pronoun.start):
        is_known = any(start <= found.start(1) < end for start, end in spans)
        if not is_known and found[1].lower() not in language.names.not_names | language.names.titles:
            return True
    return False
