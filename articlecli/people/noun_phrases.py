"""Finds the noun phrase that begins or ends at a word, such as the mention of a speaker beside a quotation.

The forms of the words and a language's short lists decide; no parser is used.
"""

from collections.abc import Sequence

from articlecli.core import Passage, passage
from articlecli.languages import Language
from articlecli.people import capital_phrases, genitives, particles
from articlecli.text import Token, WordTraits, tokenize

_WINDOW = 300  # characters; no noun phrase is longer
_LONGEST_PHRASE = 12  # words of a noun phrase
_LONGEST_TO_DETERMINER = 7  # words from a noun back to its determiner
_LONGEST_ROLE = 6  # words before a name: "White House deputy press secretary"
_MOST_ADJECTIVES = 2  # before a comma: "the young, tall goalkeeper"
_NEAR_MARK = 3  # characters before a word that are searched for a mark
_NEAR_ROLE = 3  # words after a name, of which one must be the role: "House press secretary"


def mention_at(text: str, start: int, end: int, language: Language) -> Passage | None:
    """Returns the noun phrase at the beginning of a span, or None: "Ann Lee" in "Ann Lee, a nurse"."""
    words = tokenize(text, start, min(end, start + _WINDOW), language)
    return phrase_from(text, words, 0, language) if words else None


def mention_before(text: str, start: int, end: int, language: Language) -> Passage | None:
    """Returns the noun phrase at the end of a span, or None. Adverbs may follow the phrase."""
    words = tokenize(text, max(start, end - _WINDOW), end, language)
    while words and words[-1].word.is_adverb:
        end = words.pop().start
    if not words or text[words[-1].end : end].strip(" \n\t\u00a0,)]"):
        return None
    return phrase_until(text, words, len(words) - 1, language)


def phrase_from(text: str, words: Sequence[Token], first: int, language: Language) -> Passage | None:
    """Returns the noun phrase that opens with the word at the index `first`, or None."""
    end = phrase_end(text, words, first, language)
    return None if end is None else passage(text, words[first].start, words[end - 1].end)


def phrase_end(text: str, words: Sequence[Token], first: int, language: Language) -> int | None:
    """Returns the index after the last word of the noun phrase that opens with the word at `first`, or None."""
    marked = language.words.capitals_mark_nouns
    return capital_phrases.phrase_end(words, first, language) if marked else _end(text, words, first, language)


def _end(text: str, words: Sequence[Token], first: int, language: Language) -> int | None:
    opening = words[first].word
    if opening.is_pronoun:
        return first + 1
    is_name = opening.lower in language.names.names_as_words and opening.is_capitalised and _is_name_next(words, first)
    is_genitive = opening.lower in language.names.genitive_particles  # "de presse", "du Parti"
    is_surname = language.words.follows_commas and genitives.opens_surname(text, words, first)
    if not is_surname and (is_genitive or not (is_name or _may_open_phrase(opening, language))):
        return None
    end = first + 1
    most = min(len(words), first + _LONGEST_PHRASE)
    while end < most and _continues_phrase(words, end, language):
        end += 1
    while end > first + 1 and _needs_next_word(words[end - 1].word):
        end -= 1
    if end == first + 1 and opening.lower in language.words.pronominal_determiners:
        return end
    last = words[end - 1].word
    if _needs_next_word(last) or last.text.endswith(language.words.possessive_endings):
        return None
    if opening.is_determiner or any(token.word.is_role for token in words[first:end]):
        return end
    names = any(token.word.is_capitalised and not _opens_sentence(text, token) for token in words[first:end])
    return end if names else None


def phrase_until(text: str, words: Sequence[Token], last: int, language: Language) -> Passage | None:
    """Returns the noun phrase that ends with the word at the index `last`, or None.

    An affiliation at its end is left out: "Ann Lee" for "Ann Lee of Leeds".
    """
    first = start_of_phrase(words, last, language)
    if first is None:
        return None
    if (
        first
        and not language.words.capitals_mark_nouns
        and _is_affiliation(words, first, language)
        and not genitives.has_given_name(words[first + 1 : last], language)
    ):
        return phrase_until(text, words, first - 2, language)
    return passage(text, words[first].start, words[last].end)


def _opens_sentence(text: str, token: Token) -> bool:
    """Whether a modifier has a capital because it opens a sentence: "Good", but not "Golden" in "said Golden"."""
    if not token.word.is_modifier:
        return False
    before = text[max(0, token.start - _NEAR_MARK) : token.start].rstrip()
    return not before.endswith(",") and not before[-1:].isalnum()


def _is_contraction(word: WordTraits, language: Language) -> bool:
    """Whether a word is a pronoun with its verb: "They'll"."""
    pronoun, mark, _ = word.lower.replace("’", "'").partition("'")
    return bool(mark) and pronoun in language.words.pronouns


def _is_name_next(words: Sequence[Token], i: int) -> bool:
    """Whether the word after the one at `i` has a capital and belongs to it: "Will [Ng]"."""
    return i + 1 < len(words) and words[i + 1].is_joined and words[i + 1].is_capitalised


def _may_open_phrase(word: WordTraits, language: Language) -> bool:
    """Whether a noun phrase may open with a word."""
    if (
        word.is_adverb
        or word.is_other_name
        or (word.is_lower and word.lower.endswith(language.words.participle_endings))
    ):
        return False
    if _is_contraction(word, language):
        return False
    is_initial = bool(language.words.owner_endings) and _is_initial(word)  # "А." is one, "а" a conjunction
    if not word.is_function_word or word.is_determiner or word.is_particle or is_initial:
        return True
    return word.lower in language.words.pronominal_determiners


def _needs_next_word(word: WordTraits) -> bool:
    """Whether a noun phrase can't end with a word, since another must follow: "of", "the"."""
    return word.is_noun_link or word.is_determiner


def _continues_phrase(words: Sequence[Token], i: int, language: Language) -> bool:
    """Whether the word at `i` belongs to the same noun phrase as the word before it."""
    word = words[i].word
    is_day = word.is_lower and word.lower in language.words.days  # "Ann Lee lundi"
    if not words[i].is_joined or word.is_other_name or word.is_adverb or is_day:
        return False  # "Ann Lee later", "Ann Lee Monday"
    before = words[i - 1].word
    if _is_initial(word):
        return before.is_capitalised or bool(language.words.owner_endings)  # "министр А. Ли"
    if word.is_number:  # "a group of 12", but not "Ann Lee 12"
        return _needs_next_word(before)
    if word.is_noun_link:
        is_surname = language.words.follows_commas and word.is_capitalised and before.is_capitalised
        return is_surname or _link_continues_phrase(words, i, language)
    if word.is_function_word:
        return before.is_noun_link and word.is_determiner
    is_attributive = before.is_role and word.lower.endswith(language.words.attributive_endings)
    is_before_name = is_attributive and language.words.follows_commas and _is_name_next(words, i)
    return is_before_name or _continues_with_content(words, i, language)  # "il segretario provinciale Ann Lee"


def _continues_with_content(words: Sequence[Token], i: int, language: Language) -> bool:
    before, word = words[i - 1].word, words[i].word
    if language.words.owner_endings and word.is_lower and before.is_capitalised:
        return word.is_particle  # not "Ли агентству"
    if word.is_lower and word.lower.endswith(language.words.owner_endings):
        return not (word.is_verb or word.is_cue)  # "мэр города"
    if word.is_capitalised or word.is_particle or word.is_role or before.is_determiner:
        return True
    if before.is_capitalised and not (word.is_verb or word.is_cue or word.is_present) and _is_name_next(words, i):
        return True  # "Bristol potter Nadia Frost"
    is_described = before.is_lower and before.is_modifier
    if not is_described and (before.is_capitalised or before.is_role):
        return _leads_to_role(words[i : i + _NEAR_ROLE])  # "White House press secretary"
    return not word.is_verb


def _is_initial(word: WordTraits) -> bool:
    """Whether a word is an initial: "A."."""
    text = word.text
    return len(text) == len("A.") and text[1] == "." and text[0].isupper()


def _link_continues_phrase(words: Sequence[Token], i: int, language: Language) -> bool:
    """Whether a link ("of", "and") at `i` continues the phrase: after a role or another noun, or between names."""
    before, link = words[i - 1].word, words[i].word
    is_behind_article = language.words.verb_second and before.lower in language.words.definite_articles  # "het in"
    if link.is_determiner or is_behind_article:
        return before.is_noun_link and not before.is_determiner  # "of the"
    if before.lower in language.words.pronominal_determiners:
        return link.lower in language.words.name_links  # "most of the workers"
    if before.lower in language.names.institution_openers and link.lower in language.words.name_links:
        return True
    if before.is_capitalised and not before.is_role:
        after = words[i + 1].word if i + 1 < len(words) else None
        if link.lower in language.names.genitive_particles:
            after = next((token.word for token in words[i + 1 : i + 3] if not token.word.is_determiner), None)
        if language.names.capital_particles and link.is_particle:
            return particles.continues_name(words, i, language)
        joins = link.lower in language.words.conjunctions or link.lower in language.names.particles
        return joins and after is not None and after.is_capitalised and after.lower not in language.names.not_names
    return before.is_role or before.is_lower


def _leads_to_role(words: Sequence[Token]) -> bool:
    """Whether one of the words is a role, and all before it are nouns or modifiers in lower case: "press secretary"."""
    for token in words:
        word = token.word
        if word.is_role:
            return True
        if word.is_capitalised or word.is_function_word or word.is_verb:
            return False
    return False


def start_of_phrase(words: Sequence[Token], last: int, language: Language) -> int | None:
    """Returns the index of the first word of the noun phrase that ends with the word at `last`, or None."""
    marked = language.words.capitals_mark_nouns
    return capital_phrases.start_of_phrase(words, last, language) if marked else _start(words, last, language)


def _start(words: Sequence[Token], last: int, language: Language) -> int | None:
    word = words[last].word
    if word.is_pronoun or _is_contraction(word, language):
        return last if word.is_pronoun else None
    if word.is_capitalised and word.lower not in language.names.not_names:
        start = _start_of_name(words, last, language)
        is_genitive = start == last and word.lower in language.names.genitive_particles  # "De"
        return None if is_genitive else _start_across_link(words, start, language)
    if word.lower in language.words.pronominal_determiners:
        is_definite = last and words[last - 1].lower in language.words.definite_determiners
        return last - 1 if is_definite else last  # "the two", "others"
    is_no_noun = word.is_verb and not word.is_role and word.lower not in language.quotations.noun_cues
    if word.is_function_word or word.is_adverb or word.is_number or is_no_noun:
        return None
    first = _start_of_noun(words, last, language)
    return None if first is None else _start_across_link(words, first, language)


def _start_of_name(words: Sequence[Token], last: int, language: Language) -> int:
    """Returns the index of the first word of the phrase whose name ends at `last`: "the" in "the mayor Ann Lee"."""
    first = last
    while first > 0 and words[first].is_joined:
        word = words[first - 1].word
        is_inside = first > 1 and words[first - 2].word.is_capitalised
        is_particle = word.is_particle and (is_inside or word.is_capitalised or not word.is_function_word)
        if not (is_particle or word.is_role or _is_name(word, language)):
            break
        first -= 1
    if any(token.word.is_lower and token.word.is_role for token in words[first:last]):
        first = _start_of_role(words, first, language)
    if first > 0 and words[first].is_joined:
        before = words[first - 1].word
        is_age = before.text[0].isdigit() and "-" in before.text
        first -= (before.is_determiner and before.lower not in language.words.clause_joiners) or is_age
        if first > 1 and words[first - 1].is_joined and _is_epithet(words[first - 1].word, words[first - 2].word):
            first -= 2
    return first


def _is_epithet(word: WordTraits, before: WordTraits) -> bool:
    """Whether a word with an article before it describes the name after it: "a smiling Weld"."""
    is_other = word.is_function_word or word.is_cue or word.is_adverb or word.is_number
    return word.is_lower and not is_other and before.is_determiner and not before.is_pronoun


def _start_of_role(words: Sequence[Token], role: int, language: Language) -> int:
    """Returns the index of the first word that belongs to the role at the index `role`.

    In "White House press secretary", `role` is the index of "secretary"; the answer is the index of "White".
    """
    first = role
    for i in range(role - 1, max(-1, role - 1 - _LONGEST_ROLE), -1):
        word = words[i].word
        is_no_noun = word.is_function_word or word.lower in language.names.not_names
        is_action = word.is_verb and word.lower not in language.names.past_roles  # but not "retired"
        if not words[i + 1].is_joined or is_no_noun or is_action:
            break
        first = i
    return first


def _start_of_noun(words: Sequence[Token], last: int, language: Language) -> int | None:
    """Returns the index of the first word of the phrase whose noun is at `last`, or None.

    It is the determiner ("the ministry's chief") or the first word of a possessive name. Where there is neither, it is
    the first adjective ("U.S. officials").
    """
    first = last
    for i in range(last, max(-1, last - 1 - _LONGEST_TO_DETERMINER), -1):
        word = words[i].word
        # "the lanky, bespectacled professor"
        is_second = i == last - 1 and i > 0 and word.is_verb and not words[i].is_joined
        if is_second or (i < last and not words[i + 1].is_joined):
            start = _start_before_adjective(words, i - is_second)
            if start is not None:
                return start
            break
        if word.is_determiner:
            return i
        if i < last and _is_outside(words, i, language):
            break
        if i == first - 1 and word.lower not in language.names.not_names and not word.is_function_word:
            first = i
        if first == i and word.text.endswith(language.words.possessive_endings):
            return _start_of_owner(words, i, language)
    plural = language.words.plural_ending
    is_counted = bool(plural) and words[first].text[0].isdigit() and words[last].lower.endswith(plural)  # "12 growers"
    return first if is_counted or words[last].word.is_role else None


def _is_outside(words: Sequence[Token], i: int, language: Language) -> bool:
    """Whether a word can't be inside a noun phrase: a pronoun, a verb, or "using" in "a bond using investors"."""
    word = words[i].word
    if word.is_pronoun or (word.is_verb and not word.is_role):
        return True
    if not (word.is_lower and word.lower.endswith(language.words.participle_endings)) or i == 0:
        return False
    before = words[i - 1].word
    return words[i].is_joined and before.is_lower and not (before.is_function_word or before.is_modifier)


def _start_before_adjective(words: Sequence[Token], last: int) -> int | None:
    """Returns the index of the determiner of two adjectives with a comma between them, or None.

    In "the lanky, cheerful professor", `last` is the index of "lanky".
    """
    for i in range(last, max(-1, last - _MOST_ADJECTIVES - 1), -1):
        word = words[i].word
        if word.is_determiner:
            return i if i < last else None
        if not word.is_lower or word.is_function_word or word.is_cue or not words[i].is_joined:
            return None
    return None


def _start_of_owner(words: Sequence[Token], last: int, language: Language) -> int:
    """Returns the index of the first word of an owner: "Ann" in "Ann Lee's", "the" in "the vice president's"."""
    if words[last].word.is_capitalised:
        return _start_of_name(words, last, language)
    first = last
    while first and last - first < _LONGEST_ROLE and words[first].is_joined:
        word = words[first - 1].word
        if word.is_determiner:
            return first - 1
        if word.is_function_word or word.is_cue or word.is_other_name:
            break
        first -= 1
    return last


def _is_affiliation(words: Sequence[Token], first: int, language: Language) -> bool:
    """Whether the name at `first` is the origin or affiliation of the name before it: "Leeds" in "Ann Lee of Leeds"."""
    if first <= 1 or words[first - 1].lower not in language.words.name_links:
        return False
    head = words[first - 2].word
    is_one = words[first - 1].is_joined and words[first].is_joined
    return is_one and _is_name(head, language) and not head.is_role


def _is_name(word: WordTraits, language: Language) -> bool:
    if not word.is_capitalised:
        return False
    if (word.lower in language.names.not_names or word.is_function_word) and not _is_initial(word):
        return False
    return not (word.is_cue and word.lower.endswith(language.words.past_endings))  # "Continued Lee: “…”"


def _start_across_link(words: Sequence[Token], first: int, language: Language) -> int:
    """Extends the phrase that opens at `first` back over a link, if it goes on there; returns its first word's index.

    In "spokesman for Ann Lee", `first` is the index of "Ann"; the answer is the index of "spokesman".
    """
    if first <= 1 or not words[first].is_joined or not words[first - 1].is_joined:
        return first
    head, link = words[first - 2].word, words[first - 1].word
    if not (link.is_noun_link or link.lower in language.words.prepositions) or link.is_determiner:
        return first
    both_names = head.is_capitalised and words[first].word.is_capitalised and head.lower not in language.names.not_names
    opening = words[first].word
    # "the former mayor and current senator" is one person, "the mayor and the senator" are two
    is_pair = head.is_role and head.is_lower and opening.is_lower and not opening.is_determiner
    is_additive = link.lower in language.words.additive_conjunctions
    goes_on = both_names or (is_pair and is_additive) if link.lower in language.words.conjunctions else head.is_role
    if not goes_on:
        return first
    if head.is_capitalised:
        return _start_of_name(words, first - 2, language)
    start = _start_of_noun(words, first - 2, language)
    return first if start is None else start
