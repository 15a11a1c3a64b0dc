"""Finds the noun phrase that begins or ends at a word, in a language in which all nouns have a capital.

Such a phrase is a determiner, adjectives in lower case, nouns and names with capitals, and what belongs to its noun: an
owner ("der Chef der Polizei") or words after a preposition ("die Sprecherin von Orla"). No parser is used.
"""

from collections.abc import Sequence

from articlecli.languages import Language
from articlecli.people.common_nouns import is_common_noun, listed_noun
from articlecli.text import Token

_MOST_ADJECTIVES = 4  # words in lower case between a determiner and its noun
_LONGEST_PHRASE = 20  # words


def phrase_end(words: Sequence[Token], first: int, language: Language) -> int | None:
    """Returns the index after the last word of the noun phrase that opens with the word at `first`, or None."""
    opening = words[first].word
    if opening.is_pronoun:
        return first + 1
    if opening.is_function_word and not opening.is_determiner:
        return None
    end = _end_without_links(words, first, language)
    if end is None:
        return first + 1 if opening.lower in language.words.pronominal_determiners else None
    while end < len(words) and end - first < _LONGEST_PHRASE:
        linked = _end_of_link(words, first, end, language)
        if linked is None:
            break
        end = linked
    return end


def start_of_phrase(words: Sequence[Token], last: int, language: Language) -> int | None:
    """Returns the index of the first word of the noun phrase that ends with the word at `last`, or None."""
    word = words[last].word
    if word.is_pronoun:
        return last
    if not _is_noun(words[last]):
        return last if word.lower in language.words.pronominal_determiners else None
    first = _start_of_nouns(words, last)
    first = _start_before_adjectives(words, first, language)
    if first and words[first].is_joined and last - first < _LONGEST_PHRASE:
        head = _head_before(words, first, language)
        if head is not None:
            return start_of_phrase(words, head, language)
    return first


def _end_without_links(words: Sequence[Token], first: int, language: Language) -> int | None:
    """Returns the index after the nouns of the phrase that opens at `first`, or None where no noun follows."""
    i = first + words[first].word.is_determiner
    if i > first and i + 1 < len(words) and words[i].is_joined and words[i].lower in language.words.prepositions:
        inner = _end_without_links(words, i + 1, language)  # "die [in Orla] geborene Ministerin"
        i = inner if inner and inner < len(words) and _is_attributive(words[inner], language) else i
    while i < len(words) and i - first <= _MOST_ADJECTIVES and (i == first or words[i].is_joined):
        if not _is_inside(words[i], language):
            break
        i += 1
    end = i
    while end < len(words) and (end == first or words[end].is_joined):
        is_noun = _is_noun(words[end]) and not (end > i and words[end].lower in language.words.days)
        if not (is_noun or _is_particle(words, end)):
            break
        end += 1
    return end if end > i else None


def _end_of_link(words: Sequence[Token], first: int, end: int, language: Language) -> int | None:
    """Returns the end of what belongs to the noun before `end`: "der Polizei", "von Orla"; None where nothing does."""
    link = words[end]
    if not link.is_joined or end + 1 > len(words):
        return None
    head = words[end - 1]
    is_noun = words[first].word.is_determiner or is_common_noun(head.text, language)
    if link.lower in language.words.genitive_determiners:
        return _end_without_links(words, end, language) if is_noun else None
    if end + 1 >= len(words) or not words[end + 1].is_joined:
        return None
    if link.lower in language.words.additive_conjunctions:
        is_pair = _is_noun(words[end + 1]) and not words[first].word.is_determiner
        return _end_without_links(words, end + 1, language) if is_pair else None
    if link.lower not in language.words.noun_links or link.word.is_determiner:
        return None
    is_described = link.lower in language.words.name_links or listed_noun(head.lower, language) is not None
    return _end_without_links(words, end + 1, language) if is_described else None


def _head_before(words: Sequence[Token], first: int, language: Language) -> int | None:
    """Returns the index of the noun that the phrase at `first` belongs to, or None: "Chef" for "der Polizei"."""
    before = words[first - 1]
    if words[first].lower in language.words.genitive_determiners:
        return first - 1 if _is_noun(before) and _may_own(words, first - 1, language) else None
    if first <= 1 or not before.is_joined or not _is_noun(words[first - 2]):
        return None
    if before.lower in language.words.additive_conjunctions:
        return first - 2 if _is_noun(words[first]) else None
    if before.lower not in language.words.noun_links or before.word.is_determiner:
        return None
    is_described = before.lower in language.words.name_links or listed_noun(words[first - 2].lower, language)
    return first - 2 if is_described else None


def _may_own(words: Sequence[Token], i: int, language: Language) -> bool:
    """Whether an owner may follow the noun at `i`: it is no name."""
    if is_common_noun(words[i].text, language):
        return True
    first = _start_before_adjectives(words, _start_of_nouns(words, i), language)
    return words[first].word.is_determiner


def _start_of_nouns(words: Sequence[Token], last: int) -> int:
    first = last
    while first and words[first].is_joined:
        if not (_is_noun(words[first - 1]) or _is_particle(words, first - 1)):
            break
        first -= 1
    return first


def _start_before_adjectives(words: Sequence[Token], noun: int, language: Language) -> int:
    """Returns the index of the determiner before a noun, or of the first adjective, or of the noun itself."""
    first = i = noun
    while i and noun - i < _MOST_ADJECTIVES and words[i].is_joined:
        i -= 1
        if words[i].word.is_determiner:
            return i
        if not _is_inside(words[i], language):
            break
        if first == i + 1 and _is_attributive(words[i], language):
            first = i
    return first


def _is_noun(token: Token) -> bool:
    """Whether a word is a noun or a part of a name, by its capital."""
    word = token.word
    return word.is_capitalised and not (word.is_function_word or word.is_pronoun or word.is_determiner)


def _is_particle(words: Sequence[Token], i: int) -> bool:
    """Whether the word at `i` is a particle before a part of a name: "von", "de"."""
    if not words[i].word.is_particle or words[i].word.is_capitalised or i + 1 >= len(words) or i == 0:
        return False
    return words[i + 1].is_joined and _is_noun(words[i + 1]) and words[i - 1].is_capitalised


def _is_inside(token: Token, language: Language) -> bool:
    """Whether a word may stand between a determiner and its noun."""
    word = token.word
    if word.text[0].isdigit() or word.is_determiner:
        return word.text[0].isdigit() or word.lower not in language.words.definite_determiners
    if not word.is_lower or word.is_cue or word.is_pronoun or word.lower in language.words.auxiliaries:
        return False
    return not word.is_function_word or word.is_adverb


def _is_attributive(token: Token, language: Language) -> bool:
    """Whether a word is an adjective before a noun, by its ending."""
    word = token.word
    return word.is_lower and not word.is_function_word and word.lower.endswith(language.words.attributive_endings)
