"""Finds names by their form alone: runs of capitalised words. Whose they are, `persons` tells."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from articlecli.article import Span
from articlecli.languages import CAPITAL, Language
from articlecli.mentions import has_capital
from articlecli.names import POSSESSIVE, Name, bare, given_names, without_possessive

# Gov. | J. | J.K. | Vaas-Holloway | O'Dowd | dell'Ombra | al-Amin ; not the possessive of Weld's
_CAPITALISED = (
    r"(?:\b(?i:{abbreviations})\.|(?:"
    + CAPITAL
    + r"\.){{1,3}}|(?:\b[^\W\d_]{{1,4}}['’-])?"
    + CAPITAL
    + r"(?:\w|['’-](?!s\b))*)"
)
_NICKNAME = rf"(?:\s+[\"“‘(]{CAPITAL}\w+[\"”’)](?=\s+{CAPITAL}))?"  # Robert “Bob” Lee
_WORD = re.compile(r"\S+")
_MARKS = "\"“”‘’'(),"  # what stands at the ends of a name's words and is no part of them
_SHORTEST_PARTICIPLE = 6  # letters: "Citing", not "Ming"


def names_in(text: str, paragraph: int, span: Span, language: Language) -> Iterator[Name]:
    """The names in a stretch of the text, in order."""
    for found in _pattern(language).finditer(text, span.start, span.end):
        run = found.group()
        words = [run] if run.isalnum() else _WORD.findall(run)
        if len(words) == 1 and words[0].lower() in _openers(language):
            continue
        opens, first, end = _bounds(words, language)
        name = _name(found, words, (opens, first, end), paragraph, language) if first < end else None
        if name and name.parts:  # Mr. “Bob” is a nickname only
            yield name


def name_of(mention: str, language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The titles and the parts of the name that a mention ends with; no parts where it ends with none."""
    words = without_possessive(mention).split()
    opens, first, end = _bounds(words, language)
    return tuple(map(bare, words[opens:first])), _parts(words[first:end], language)


def _name(
    found: re.Match[str], words: Sequence[str], bounds: tuple[int, int, int], paragraph: int, language: Language
) -> Name:
    """The name of a run, its words from `first` to `end`."""
    opens, first, end = bounds
    if len(words) == 1:
        return Name(paragraph, found.start(), found.start(), found.end(), (), (words[0],))
    places = [word.start() for word in _WORD.finditer(found.group())]
    base, last = found.start(), words[end - 1]
    nickname = next((word.strip(_MARKS) for word in words[first:end] if word[0] in _MARKS), None)
    return Name(
        paragraph,
        base + places[opens],
        base + places[first],
        base + places[end - 1] + len(last.rstrip(",")),
        tuple(map(bare, words[opens:first])),
        _parts(words[first:end], language),
        nickname,
    )


def _parts(words: Sequence[str], language: Language) -> tuple[str, ...]:
    """The words that a name is known by: no nickname among them, and no suffix."""
    parts = [word.strip(_MARKS) for word in words if word[0] not in _MARKS]
    while len(parts) > 1 and bare(parts[-1]) in language.name_suffixes:
        parts.pop()
    return tuple(filter(None, parts))


def _bounds(words: Sequence[str], language: Language) -> tuple[int, int, int]:
    """Where in a run the titles begin, where the name does, and where it ends; first == end where there is none."""
    opens = 0
    while opens < len(words) and _only_opens(words, opens, language):
        opens += 1
    owner = max((i for i, word in enumerate(words[:-1]) if word.endswith(POSSESSIVE)), default=-1)
    opens = max(opens, owner + 1)  # "The Post's Ann Lee"
    end = next((i for i in range(opens, len(words)) if _ends_name(words, opens, i, language)), len(words))
    is_institution = opens < end and words[end - 1].lower() in language.institution_nouns  # "State Department"
    titles = [i for i in range(opens, end - 1) if bare(words[i]) in _roles(language) and not is_institution]
    first = titles[-1] + 1 if titles else opens
    nouns = [i for i in range(first, end) if _is_noun(words[i], language)]
    if nouns and nouns[-1] == end - 1:
        return opens, end, end  # "the Leeds mayor"
    first = nouns[-1] + 1 if nouns else first
    first = _after_institution(words, first, end, language)
    is_role = end - opens > 1 and end - first == 1 and bare(words[first]) in language.titles
    return opens, end if is_role else first, end


def _is_noun(word: str, language: Language) -> bool:
    """Whether a word is in no name: "mayor", but not "van" or “Bob”."""
    return not (word[0] in _MARKS or has_capital(word) or word in language.name_particles)


def _only_opens(words: Sequence[str], i: int, language: Language) -> bool:
    """Whether a word has a capital only because a sentence begins with it: "But", "Citing"."""
    word = words[i].lower()
    if word in _openers(language):
        return True
    is_participle = word.endswith(language.participle_ending) and len(word) >= _SHORTEST_PARTICIPLE
    return is_participle and i + 1 < len(words) and word not in given_names(language)


def _ends_name(words: Sequence[str], opens: int, i: int, language: Language) -> bool:
    """Whether a word is no part of the name before it: "Ann Lee Monday", but "Theresa May" and "Mrs. May"."""
    if words[i].lower() not in _enders(language):
        return False
    before = bare(words[i - 1]) if i > opens else ""
    is_given = before in given_names(language) and before not in language.titles
    is_first = i <= opens + 1 or bare(words[i - 2]) in language.titles
    return not (before in language.honorifics or (is_given and is_first))


def _after_institution(words: Sequence[str], first: int, end: int, language: Language) -> int:
    """Where the name begins in "Leeds Press Ann Lee": an institution before it is no part of it."""
    if first < end and words[end - 1].lower() in language.institution_nouns:
        return first  # "Sound Islands Ferry Authority"
    inner = [i for i in range(first + 1, end - 2) if words[i].lower() in language.institution_nouns]
    return inner[-1] + 1 if inner else first


@cache
def _openers(language: Language) -> frozenset[str]:
    """What has a capital before a name only because a sentence begins with it."""
    return language.not_names | language.function_words | language.role_adverbs


@cache
def _enders(language: Language) -> frozenset[str]:
    """What ends a name, even with a capital, as in headlines: "Ann Lee Is Right"."""
    return language.not_names | language.auxiliaries | language.prepositions | language.subordinators


@cache
def _roles(language: Language) -> frozenset[str]:
    """What stands before a name with a capital: "Mayor", "Rival"."""
    nouns = language.speaker_nouns | language.person_nouns
    return language.titles | (nouns - language.feminine - language.masculine)


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    """Robert “Bob” van der Lee, Jr.: what stands between the parts is never optional, so that there is one reading."""
    particles = "|".join(sorted(language.name_particles))
    part = _CAPITALISED.format(abbreviations="|".join(sorted(language.name_abbreviations)))
    suffix = rf"(?:,\s(?i:{'|'.join(sorted(language.name_suffixes))})\b\.?)?"
    return re.compile(rf"{part}(?:{_NICKNAME}\s+(?:(?:{particles})\s+){{0,2}}{part}){{0,6}}{suffix}")
