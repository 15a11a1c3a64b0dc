"""Learns the words in `articlecli/languages/english/nouns.json` from the words around them in keypoints/train.

A noun ends a noun phrase: before it is a determiner, a preposition or an adjective, and after it a function word or a
mark ("the **ferry** was", "of **rice**,"). A modifier has the same before it, and a content word after it ("the
**new** ferry"). Other words, such as verbs and adverbs, follow a pronoun or an auxiliary, or precede a determiner
("they **sold** the ferry"). The file has the modifiers, the other words, and only the nouns that have the ending of a
verb, an adverb or an adjective ("meeting", "family").
"""

import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import articlecli.languages
from articlecli import languages
from articlecli.languages import Language
from benchmarks.data import learned_from, load

_TARGET = Path(articlecli.languages.__file__).parent / "english" / "nouns.json"
_MARKS = r"""[.,;:!?()"“”]|--|[–—]"""

_DETERMINERS = "the a an his her its their our my your this these those"
_PREPOSITIONS = (
    "of in on at for with by from about over under against between into through during after before without like"
)
_OPENERS = frozenset(f"{_DETERMINERS} {_PREPOSITIONS}".split())
_PRONOUNS_AND_AUXILIARIES = """
    to i you he she it we they who will would can could may might should must not be been is was were are has have had
    did do does never also don't didn't doesn't can't won't couldn't i'm i'll i'd we're we'll we've i've they're
"""
_BEFORE_VERBS = frozenset(_PRONOUNS_AND_AUXILIARIES.split())
_AFTER_VERBS = frozenset(f"{_DETERMINERS} him them me us that it himself themselves herself how what".split())

_LEAST_SEEN = 20  # times; the shares of a rarer word are chance
# These shares were chosen by reading 600 of the words that they separate.
_NOUN = 0.04  # a noun ends a phrase in at least this share of its occurrences
_NOUN_TO_MODIFIER = 0.22  # and in at least this share of its occurrences in phrases
_VERB = 0.75  # a noun ends phrases, and a modifier is in phrases, at least this often for each occurrence as a verb
_MODIFIER = 0.15  # a modifier is in a phrase in at least this share of its occurrences
_LEAST_VERB = 0.1  # a word in few phrases that is a verb less often is a compound's noun: "prime minister"
_NAME = 0.5  # a word is a name where at least this share of its occurrences has a capital
# An adjective, behind which a noun is looked for, is a modifier in at least the first share of its occurrences, and
# ends a phrase in less than the second share of those.
_ADJECTIVE = 0.25, 0.15


class _Seen(NamedTuple):
    """How often each word occurs, in all and in each position."""

    all: Counter[str]
    as_noun: Counter[str]  # at the end of a phrase
    as_modifier: Counter[str]  # in a phrase, before a content word
    as_verb: Counter[str]
    capitals: Counter[str]  # with a capital at its beginning


def main() -> None:
    """Writes the words. The same data give the same file."""
    english = languages.load("en")
    pattern = re.compile(f"{english.words.pattern}|{_MARKS}")
    stories = [pattern.findall(story["text"].replace("’", "'")) for story in learned_from(load("keypoints/train"))]
    adjectives = _adjectives(_count(stories, (), english), english)
    seen = _count(stories, adjectives, english)
    kinds = {word: _kind(word, seen) for word in sorted(seen.all) if seen.all[word] >= _LEAST_SEEN and "'" not in word}
    misleading = (
        *english.words.adverb_endings,
        *english.words.participle_endings,
        *english.topics.adjective_endings,
        *english.topics.verb_endings,
    )
    written = {
        "modifiers": [word for word, kind in kinds.items() if kind == "modifier"],
        "others": [word for word, kind in kinds.items() if kind == "other"],
        "nouns": [word for word, kind in kinds.items() if kind == "noun" and word.endswith(misleading)],
    }
    lines = {kind: " ".join(words) for kind, words in written.items()}
    _TARGET.write_text(json.dumps(lines, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(", ".join(f"{len(words)} {kind}" for kind, words in written.items()))


def _count(stories: Iterable[Sequence[str]], adjectives: Collection[str], english: Language) -> _Seen:
    seen = _Seen(Counter(), Counter(), Counter(), Counter(), Counter())
    openers = _OPENERS | set(adjectives)
    for tokens in stories:
        words = [token.lower() for token in tokens]
        for i in range(1, len(words) - 1):
            before, word, after = words[i - 1 : i + 2]
            if not word[0].isalpha() or word in english.words.function_words:
                continue
            is_name = tokens[i][0].isupper()
            seen.all[word] += 1
            seen.capitals[word] += is_name
            seen.as_verb[word] += before in _BEFORE_VERBS or after in _AFTER_VERBS
            if (before in openers or before.endswith("'s")) and after not in _AFTER_VERBS:
                if not after[0].isalpha() or after in english.words.function_words:
                    seen.as_noun[word] += 1
                elif not (is_name and tokens[i + 1][0].isupper()):  # "the Russian ferry", but not "Ann Weld"
                    seen.as_modifier[word] += 1
    return seen


def _adjectives(seen: _Seen, english: Language) -> list[str]:
    often, seldom = _ADJECTIVE
    endings = (*english.words.participle_endings, "ed", "'s")
    return [
        word
        for word, count in seen.all.items()
        if count >= _LEAST_SEEN
        and seen.as_modifier[word] >= often * count
        and seen.as_noun[word] < seldom * seen.as_modifier[word]
        and max(seen.as_verb[word], seen.capitals[word]) < seldom * 2 * count
        and not word.endswith(endings)
    ]


def _kind(word: str, seen: _Seen) -> str:
    count = seen.all[word]
    as_noun, as_modifier, as_verb = (part[word] / count for part in (seen.as_noun, seen.as_modifier, seen.as_verb))
    in_phrases = as_noun + as_modifier
    if seen.capitals[word] >= _NAME * count:
        often, seldom = _ADJECTIVE
        return "modifier" if as_modifier >= often and as_noun < seldom * as_modifier else "name"
    if as_noun >= _NOUN and as_noun >= _NOUN_TO_MODIFIER * in_phrases and as_noun >= _VERB * as_verb:
        return "noun"
    if in_phrases >= _MODIFIER and in_phrases > _VERB * as_verb:
        return "modifier"
    is_rare = as_verb < _LEAST_VERB and as_modifier <= as_noun and not word.endswith(("ed", "ing", "ly"))
    return "noun" if is_rare else "other"


if __name__ == "__main__":
    main()
