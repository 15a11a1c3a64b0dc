"""Tells nouns from other words, for `articlecli/languages/nouns.json`, by what stands around them.

A noun ends a phrase: a determiner, a preposition or an adjective is before it, and a function word or a mark after
it ("the **ferry** was", "of **rice**,"). A modifier is followed by a content word there ("the **new** ferry"). Other
words (verbs, adverbs) stand behind a pronoun or an auxiliary, or before a determiner ("they **sold** the ferry").
Only what isn't a noun is written, and the nouns that end as a verb or an adverb does ("meeting", "family").
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

_WRITTEN_TO = Path(articlecli.languages.__file__).parent / "english" / "nouns.json"
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

_LEAST_SEEN = 20  # times: of fewer the shares are chance
# All of these were chosen by reading 600 of the words that they tell apart.
_NOUN = 0.04  # the least share of a noun's occurrences in which it ends a phrase
_NOUN_TO_MODIFIER = 0.22  # and of those in which it is in one
_VERB = 0.75  # a noun, or a modifier, stands in phrases this often for each time that it stands as a verb does
_MODIFIER = 0.15  # the least share of a modifier's occurrences in which it is in a phrase
_LEAST_VERB = 0.1  # what stands as a verb more seldom, and in no phrase, is a noun of compounds: "prime minister"
_NAME = 0.5  # the share of capitals from which on a word is a name's
_ADJECTIVE = 0.25, 0.15  # what shows others to be nouns: often in phrases, and seldom at their end


class _Seen(NamedTuple):
    """How often each word stands where."""

    all: Counter[str]
    ending: Counter[str]  # as a noun does
    within: Counter[str]  # as a modifier does
    acting: Counter[str]  # as a verb does
    capitals: Counter[str]


def main() -> None:
    """Writes the words, the same each time."""
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
    _WRITTEN_TO.write_text(json.dumps(lines, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
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
            seen.acting[word] += before in _BEFORE_VERBS or after in _AFTER_VERBS
            if (before in openers or before.endswith("'s")) and after not in _AFTER_VERBS:
                if not after[0].isalpha() or after in english.words.function_words:
                    seen.ending[word] += 1
                elif not (is_name and tokens[i + 1][0].isupper()):  # "the Russian ferry", but not "Ann Weld"
                    seen.within[word] += 1
    return seen


def _adjectives(seen: _Seen, english: Language) -> list[str]:
    often, seldom = _ADJECTIVE
    endings = (*english.words.participle_endings, "ed", "'s")
    return [
        word
        for word, count in seen.all.items()
        if count >= _LEAST_SEEN
        and seen.within[word] >= often * count
        and seen.ending[word] < seldom * seen.within[word]
        and max(seen.acting[word], seen.capitals[word]) < seldom * 2 * count
        and not word.endswith(endings)
    ]


def _kind(word: str, seen: _Seen) -> str:
    count = seen.all[word]
    ending, within, acting = (part[word] / count for part in (seen.ending, seen.within, seen.acting))
    in_phrases = ending + within
    if seen.capitals[word] >= _NAME * count:
        often, seldom = _ADJECTIVE
        return "modifier" if within >= often and ending < seldom * within else "name"
    if ending >= _NOUN and ending >= _NOUN_TO_MODIFIER * in_phrases and ending >= _VERB * acting:
        return "noun"
    if in_phrases >= _MODIFIER and in_phrases > _VERB * acting:
        return "modifier"
    is_rare = acting < _LEAST_VERB and within <= ending and not word.endswith(("ed", "ing", "ly"))
    return "noun" if is_rare else "other"


if __name__ == "__main__":
    main()
