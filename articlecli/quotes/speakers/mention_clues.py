"""Lists the clues in the words of a possible speaker: what they mean, and whether they are a whole phrase.

People, groups and documents speak. A place or "the first step" hardly does, nor does the word that opens a sentence.
"""

from functools import cache, lru_cache

from articlecli.core import Passage, Record, lazy_pattern
from articlecli.languages import Language
from articlecli.people import People, form_of_mention, is_common_noun, kind_of_noun
from articlecli.text import Token, kind_of_common_word, tokenize

_LENGTHS = ((1, "1 word"), (3, "2-3 words"), (6, "4-6 words"))  # the most words of each length
_LONGEST = "7 words or more"
_ENDING = 3  # letters of a noun's end
_MARKS_OF_ASIDE = (",", "(", "[")  # before "Mo." in "Leeds, Mo.,"
_NEAR = 3  # characters before a mention that are searched for such a mark
_NEXT_WORD = lazy_pattern(r"\s([a-zа-яё]{2,})\b")
_NO_PHRASES = frozenset({"person", "pronoun", "owner", "letter"})  # forms of one word
PERHAPS = "perhaps somebody"  # the form of a name that the article doesn't show to be a person's
UNKNOWN_NOUN = "head: other"  # the kind of a mention whose noun is for no person, group or document
# Kinds of mentions that hardly speak. Of those with a probability below 0.8, half are right in marked US news.
_HARDLY = frozenset(
    {
        UNKNOWN_NOUN,
        *(f"name: {kind}{mark}" for kind in ("place", "thing") for mark in ("", "?")),
        "name: unknown, opens",
        "name: unknown, in an aside",
    }
)


class MentionClues(Record):
    """The clues in a mention's words. The first two are weighed together with the place of the mention as well."""

    form: str  # as `form_of_mention`; for a name in the register "somebody", "perhaps somebody" or "thing"
    kind: str  # what it means: "name: person", "name: place?", "head: document", "head: other"
    others: frozenset[str]

    @property
    def hardly_speaks(self) -> bool:
        """Whether the mention means something that hardly speaks."""
        return self.kind in _HARDLY or not _HARDLY.isdisjoint(self.others)


def clues_of_mention(text: str, mention: Passage, people: People, language: Language) -> MentionClues:
    """Returns the clues in a mention's words. `text` is the article's."""
    clues = _clues_of_words(mention.text, language)
    entity = people.named_in(mention) if clues.form == "name" or language.words.capitals_mark_nouns else None
    if clues.form != "name" and not entity:
        return clues
    form, kind = clues.form, clues.kind
    if entity:
        form = "thing" if entity.is_institution_or_place else "somebody" if entity.is_person else PERHAPS
        kind = f"name: {entity.kind_clue}" if kind.startswith("name") else kind
    others = {f"{kind}, {_place(text, mention)}"}
    if _is_modifier(text, mention, language):
        others.add(f"{kind}, before a noun")
    return MentionClues(form, kind, clues.others | others)


def _place(text: str, mention: Passage) -> str:
    """Returns where a name stands: "in an aside", "inside" a clause, or "opens" where it opens one."""
    before = text[max(0, mention.start - _NEAR) : mention.start]
    if "\n" in before:
        return "opens"
    before = before.rstrip()
    return "in an aside" if before.endswith(_MARKS_OF_ASIDE) else "inside" if before[-1:].isalnum() else "opens"


def _is_modifier(text: str, mention: Passage, language: Language) -> bool:
    """Whether a mention with a determiner is no whole phrase, since a noun may follow it: "[the Harbour] report"."""
    after = _NEXT_WORD.match(text, mention.end)
    if after is None or mention.text.split(None, 1)[0].lower() not in language.words.determiners:
        return False
    word = tokenize(text, *after.span(1), language)[0].word
    return not (word.is_function_word or word.is_verb or word.is_cue or word.is_present or word.is_adverb)


@lru_cache(maxsize=4096)
def _clues_of_words(words: str, language: Language) -> MentionClues:
    """Returns the clues in the words of a mention, as if it held no name of the register."""
    form = form_of_mention(Passage(words, 0, len(words)), language)
    tokens = tokenize(words, 0, len(words), language)
    if form in _NO_PHRASES or not tokens:
        return MentionClues(form, form, frozenset())
    head = _head(tokens, language)
    word = tokens[head]
    length = next((name for most, name in _LENGTHS if len(tokens) <= most), _LONGEST)
    others = set()
    is_noun = language.words.capitals_mark_nouns and is_common_noun(word.text, language)
    if word.is_capitalised and not is_noun:
        kind = "name: place" if word.lower in language.names.places else "name: unknown"
        if len(tokens) == 1:
            others.add(f"name: {kind_of_common_word(word.lower, language)}")
    else:
        noun, found = kind_of_noun(word.lower, language)
        kind = f"head: {found or 'other'}"
        others.add(f"{kind}, ends -{noun[-_ENDING:]}")
    others.add(f"{kind}, {length}")
    others |= {f"{kind}, with {token.lower}" for token in tokens[head + 1 :] if token.lower in _links(language)}
    if any(token.word.is_present or token.word.is_verb for token in tokens[head + 1 :]):
        others.add(f"{kind}, with a verb")
    if not tokens[0].word.is_determiner:
        others.add(f"{kind}, bare")
    return MentionClues(form, kind, frozenset(others))


def _head(tokens: list[Token], language: Language) -> int:
    """Returns the index of a phrase's head, the word before its first link: "leader" in "the leader of the group"."""
    if language.words.owner_endings and (roles := [i for i, token in enumerate(tokens) if token.word.is_role]):
        return roles[0] if not tokens[-1].is_capitalised else len(tokens) - 1  # "[директор] музея"
    for i in range(1, len(tokens)):
        if tokens[i].lower in language.words.genitive_determiners:
            return i - 1
        if tokens[i].lower in _links(language) and tokens[i - 1].lower not in language.words.pronominal_determiners:
            return i - 1
    return len(tokens) - 1


@cache
def _links(language: Language) -> frozenset[str]:
    """Returns the words behind which a noun phrase goes on: "of", "in", "and"."""
    return (language.words.noun_links - language.words.determiners) | language.words.prepositions_only
