"""How a speaker is named beside a quotation: the noun phrase that opens, or ends, at a word.

No parser: a phrase is told by its words' forms and by a language's short lists.
"""

import re
from collections.abc import Sequence

from articlecli.article import Passage, passage
from articlecli.languages import CAPITAL, Language
from articlecli.mentions import (
    Token,
    form,
    is_adverb,
    is_modifier,
    is_one_phrase,
    is_other_name,
    is_pronoun,
    is_role,
    is_verb,
    tokens,
)

_FAR_ENOUGH = 300  # characters: no noun phrase is longer
_LONGEST = 12  # words of a mention
_LONGEST_TO_DETERMINER = 7
_LONGEST_ROLE = 6  # words before a name: "White House deputy press secretary"
_HOME = re.compile(rf"\s\([^()\n]{{1,20}}\)|\sof\s(?:the\s)?{CAPITAL}\w+(?:\s{CAPITAL}\w+){{0,2}}")
_NEAR_MARK = 3  # characters before a word in which the mark before it stands
_NEAR_ROLE = 3  # words within which a role must follow a name that it goes on: "House press secretary"


def mention_at(text: str, start: int, end: int, language: Language) -> Passage | None:
    """The noun phrase that opens a stretch: "Ann Lee" of "Ann Lee, a nurse", "a spokesman for the port"."""
    words = tokens(text, start, min(end, start + _FAR_ENOUGH), language)
    return phrase_at(text, words, 0, language) if words else None


def mention_before(text: str, start: int, end: int, language: Language) -> Passage | None:
    """The noun phrase that ends a stretch, adverbs after it passed over."""
    words = tokens(text, max(start, end - _FAR_ENOUGH), end, language)
    while words and is_adverb(words[-1], language):
        end = words.pop().start
    if not words or text[words[-1].end : end].strip(" \n\t\u00a0,)]"):
        return None
    return phrase_to(text, words, len(words) - 1, language)


def phrase_at(text: str, words: Sequence[Token], first: int, language: Language) -> Passage | None:
    """The noun phrase that opens with the word at `first`."""
    end = phrase_end(text, words, first, language)
    return None if end is None else passage(text, words[first].start, words[end - 1].end)


def phrase_end(text: str, words: Sequence[Token], first: int, language: Language) -> int | None:
    """The index after the last word of the noun phrase that opens at `first`, or None where none opens there."""
    if is_pronoun(words[first], language):
        return first + 1
    if not _opens(words[first], language):
        return None
    end = first + 1
    while end < first + _LONGEST and _goes_on(text, words, end, language):
        end += 1
    while end > first + 1 and (
        words[end - 1].lower in language.noun_links or words[end - 1].lower in language.determiners
    ):
        end -= 1
    if end == first + 1 and words[first].lower in language.standing_determiners:
        return end
    if words[end - 1].lower in language.noun_links or words[end - 1].lower in language.determiners:
        return None
    if words[end - 1].text.endswith(language.possessives):
        return None
    phrase = words[first:end]
    names = any(token.is_capitalised and not _opens_sentence_with_modifier(text, token, language) for token in phrase)
    describes = words[first].lower in language.determiners or any(is_role(token, language) for token in phrase)
    return end if names or describes else None


def phrase_to(text: str, words: Sequence[Token], last: int, language: Language) -> Passage | None:
    """The noun phrase that ends with the word at `last`; of "Ann Lee of Leeds" only the name."""
    first = _start(text, words, last, language)
    if first is None:
        return None
    if first and _is_home(text, words, first, language):
        return phrase_to(text, words, first - 2, language)
    return passage(text, words[first].start, words[last].end)


def with_home(text: str, mention: Passage, language: Language) -> Passage:
    """A name with what tells where it belongs: "Ann Lee of Leeds", "Ann Lee (Ind.)"; any other mention as it is."""
    if form(mention, language) != "name":
        return mention
    home = _HOME.match(text, mention.end)
    return passage(text, mention.start, home.end()) if home else mention


def _opens_sentence_with_modifier(text: str, token: Token, language: Language) -> bool:
    """Whether a capital tells nothing: "Good" at the beginning of a sentence, but not in "said Golden"."""
    before = text[max(0, token.start - _NEAR_MARK) : token.start].rstrip()
    return is_modifier(token, language) and not before.endswith(",") and not before[-1:].isalnum()


def _opens(token: Token, language: Language) -> bool:
    """Whether a noun phrase may open with a word."""
    lower = token.lower
    if is_adverb(token, language) or is_other_name(token, language):
        return False
    if lower.endswith(language.participle_ending) and token.text[0].islower():
        return False
    may_stand = lower in language.determiners or lower in language.standing_determiners
    return lower not in language.function_words or may_stand or token.text in language.name_particles


def _goes_on(text: str, words: Sequence[Token], i: int, language: Language) -> bool:
    """Whether the word at `i` goes on a noun phrase that the word before it belongs to."""
    if i >= len(words) or not is_one_phrase(text, words[i - 1], words[i]):
        return False
    before, token = words[i - 1], words[i]
    if is_other_name(token, language) or is_adverb(token, language):
        return False  # "Ann Lee later", "Ann Lee Monday"
    if _is_initial(token):
        return before.is_capitalised
    return _goes_on_with(words, i, language)


def _goes_on_with(words: Sequence[Token], i: int, language: Language) -> bool:
    before, token = words[i - 1], words[i]
    if token.text[0].isdigit() and "-" not in token.text:  # "a group of 12", but not "Ann Lee 12"
        return before.lower in language.noun_links or before.lower in language.determiners
    if token.lower in language.noun_links:
        return _links(words, i, language)
    if token.lower in language.function_words:
        return before.lower in language.noun_links and token.lower in language.determiners
    return _goes_on_with_content(words, i, language)


def _goes_on_with_content(words: Sequence[Token], i: int, language: Language) -> bool:
    before, token = words[i - 1], words[i]
    if token.is_capitalised or token.text in language.name_particles or is_role(token, language):
        return True
    if before.lower in language.determiners:
        return True
    if before.text[0].islower() and is_modifier(before, language):
        return not is_verb(token, language)
    if before.is_capitalised or is_role(before, language):
        return _leads_to_role(words[i : i + _NEAR_ROLE], language)  # "White House press secretary"
    return not is_verb(token, language)


def _is_initial(token: Token) -> bool:
    """Whether a word is a letter that stands for a name: "A."."""
    return token.text[-1] == "." and token.text[0].isupper() and token.end - token.start == len("A.")


def _links(words: Sequence[Token], i: int, language: Language) -> bool:
    """Whether "of" or the like goes on the phrase: after a role, another noun, or between names."""
    before, after = words[i - 1], words[i + 1] if i + 1 < len(words) else None
    if before.lower in language.standing_determiners:
        return words[i].lower in language.name_links  # "most of the workers"
    if before.is_capitalised and not is_role(before, language):
        joins = words[i].lower in language.conjunctions or words[i].lower in language.name_particles
        return joins and after is not None and after.is_capitalised and after.lower not in language.not_names
    return is_role(before, language) or before.text[0].islower()


def _leads_to_role(words: Sequence[Token], language: Language) -> bool:
    """Whether words in lower case end in a role: "press secretary"."""
    for token in words:
        if is_role(token, language):
            return True
        if token.is_capitalised or token.lower in language.function_words or is_verb(token, language):
            return False
    return False


def _start(text: str, words: Sequence[Token], last: int, language: Language) -> int | None:
    """The index of the first word of the noun phrase that ends with the word at `last`."""
    token = words[last]
    if is_pronoun(token, language):
        return last
    if token.is_capitalised and token.lower not in language.not_names:
        return _start_of_linked(text, words, _start_of_name(text, words, last, language), language)
    if token.lower in language.standing_determiners:
        is_definite = last and words[last - 1].lower in language.definite
        return last - 1 if is_definite else last  # "the two", "others"
    is_number = token.text[0].isdigit() and "-" not in token.text
    is_no_noun = is_verb(token, language) and not is_role(token, language) and token.lower not in language.noun_cues
    if token.lower in language.function_words or is_adverb(token, language) or is_number or is_no_noun:
        return None
    first = _start_of_noun(text, words, last, language)
    return None if first is None else _start_of_linked(text, words, first, language)


def _start_of_name(text: str, words: Sequence[Token], last: int, language: Language) -> int:
    first = last
    while first > 0 and is_one_phrase(text, words[first - 1], words[first]):
        word = words[first - 1]
        is_particle = word.text in language.name_particles and word.lower not in language.function_words
        is_inside = word.text in language.name_particles and first > 1 and words[first - 2].is_capitalised
        if not (is_particle or is_inside or is_role(word, language) or _is_name(word, language)):
            break
        first -= 1
    if any(word.text[0].islower() and is_role(word, language) for word in words[first:last]):
        first = _start_of_role(text, words, first, language)
    if first > 0 and is_one_phrase(text, words[first - 1], words[first]):
        is_age = words[first - 1].text[0].isdigit() and "-" in words[first - 1].text
        before = words[first - 1].lower
        first -= (before in language.determiners and before not in language.joiners) or is_age
    return first


def _start_of_role(text: str, words: Sequence[Token], role: int, language: Language) -> int:
    """Where the words begin that a role before a name has before it: "White" of "White House press secretary"."""
    first = role
    for i in range(role - 1, max(-1, role - 1 - _LONGEST_ROLE), -1):
        word = words[i]
        is_no_noun = word.lower in language.function_words or word.lower in language.not_names
        is_action = is_verb(word, language) and word.lower not in language.past_roles  # "retired"
        if not is_one_phrase(text, word, words[i + 1]) or is_no_noun or is_action:
            break
        first = i
    return first


def _start_of_noun(text: str, words: Sequence[Token], last: int, language: Language) -> int | None:
    """Back to the determiner, "the ministry's chief"; without one, with the adjectives: "U.S. officials"."""
    first = last
    for i in range(last, max(-1, last - 1 - _LONGEST_TO_DETERMINER), -1):
        word = words[i]
        if i < last and not is_one_phrase(text, word, words[i + 1]):
            break
        if word.lower in language.determiners:
            return i
        is_verb_here = is_verb(word, language) and not is_role(word, language)
        if i < last and (is_verb_here or is_pronoun(word, language)):
            break
        if i == first - 1 and word.lower not in language.not_names and word.lower not in language.function_words:
            first = i
        if first == i and word.text.endswith(language.possessives):
            return _start_of_name(text, words, i, language)
    is_counted = words[first].text[0].isdigit() and words[last].lower.endswith(language.plural_ending)  # "12 growers"
    return first if is_counted or is_role(words[last], language) else None


def _is_home(text: str, words: Sequence[Token], first: int, language: Language) -> bool:
    """Whether the name that opens at `first` only tells where the one before it is from: "Ann Lee of Leeds"."""
    if first <= 1 or words[first - 1].lower not in language.name_links:
        return False
    head = words[first - 2]
    one = is_one_phrase(text, head, words[first - 1]) and is_one_phrase(text, words[first - 1], words[first])
    return one and _is_name(head, language) and not is_role(head, language)


def _is_name(token: Token, language: Language) -> bool:
    lower = token.lower
    if (lower in language.not_names or lower in language.function_words) and not _is_initial(token):
        return False
    is_past = lower.endswith(language.past_ending) and lower in language.cues  # "Continued Lee: “…”"
    return token.is_capitalised and not is_past


def _start_of_linked(text: str, words: Sequence[Token], first: int, language: Language) -> int:
    """Where the phrase begins whose end opens at `first`: "spokesman" of "spokesman for Ann Lee"."""
    if first <= 1 or not is_one_phrase(text, words[first - 1], words[first]):
        return first
    head, link = words[first - 2], words[first - 1]
    links = link.lower in language.noun_links or link.lower in language.prepositions
    is_link = links and link.lower not in language.determiners
    if not is_link or not is_one_phrase(text, head, link):
        return first
    both_names = head.is_capitalised and words[first].is_capitalised and head.lower not in language.not_names
    if not (both_names if link.lower in language.conjunctions else is_role(head, language)):
        return first
    if head.is_capitalised:
        return _start_of_name(text, words, first - 2, language)
    start = _start_of_noun(text, words, first - 2, language)
    return first if start is None else start
