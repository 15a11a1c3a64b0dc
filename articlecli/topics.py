"""What an article is about, in a few key phrases: runs of content words that it keeps coming back to.

The candidates are RAKE's (Rose et al. 2010, "Automatic keyword extraction from individual documents"): words that
stand together without punctuation or function words between. The weight is how often a phrase occurs times its words.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from articlecli.article import Sentence
from articlecli.languages import Language
from articlecli.segmentation import stems

MOST = 8  # phrases
_LONGEST = 3  # words in a phrase
_FEWEST = 2  # times that a phrase must occur
_SHORTEST_WORD = 3  # letters


def key_phrases(sentences: Iterable[Sentence], language: Language) -> list[str]:
    """Up to eight phrases as the article writes them, the weightiest first, none within another."""
    forms: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for run in _runs(sentence.text, language):
            stemmed = stems([word.lower() for word in run], language)
            for size in range(1, _LONGEST + 1):
                for i in range(len(run) - size + 1):
                    forms[stemmed[i : i + size]][" ".join(run[i : i + size])] += 1
    counts = {stem: written.total() for stem, written in forms.items() if written.total() >= _FEWEST}
    chosen: list[tuple[str, ...]] = []
    for phrase in sorted(counts, key=lambda phrase: -counts[phrase] * len(phrase)):
        if not any(set(phrase) & set(other) for other in chosen):
            chosen.append(phrase)
        if len(chosen) == MOST:
            break
    return [_written(forms[phrase]) for phrase in chosen]


def _written(forms: Counter[str]) -> str:
    """The form that the article uses most; of two, the one whose capital isn't owed to a sentence's beginning."""
    return max(forms, key=lambda form: (forms[form], form.islower()))


def _runs(text: str, language: Language) -> Iterator[Sequence[str]]:
    """The runs of content words: "a small lender in the west" gives [small, lender] and [west]."""
    run: list[str] = []
    end = 0
    for found in re.finditer(language.word, text):
        word = found.group()
        joined = text[end : found.start()].isspace()
        end = found.end()
        if run and not joined:
            yield run
            run = []
        if _is_content(word, language):
            run.append(word)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _is_content(word: str, language: Language) -> bool:
    long_enough = len(word) >= _SHORTEST_WORD and word[0].isalpha()
    lower = word.lower().replace("’", "'")
    return long_enough and lower not in language.function_words and lower not in language.cues
