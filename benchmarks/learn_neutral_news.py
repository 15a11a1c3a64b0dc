"""Learns the figures in `articlecli/scorers/news_neutral.json`, which know no words and are for any language.

They are learned from the English stories of keypoints/train, of which three units are to be chosen, and from the French
news of keypoints/french-train, of which one is. Both are read in several ways, so that the network doesn't rely on what
other articles lack: with their paragraphs and without; French news with their headlines and without; and every third
text without function words and stems, as in a language of which these aren't known. README.md has how the weights of
each of both languages do on the other.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from articlecli.languages import Language
from articlecli.scorers import _neutral_features, news
from articlecli.scorers._article_view import view_of
from articlecli.scorers._network import CLIP_LIMIT
from articlecli.scorers._word_importance import Known
from benchmarks import network, news_stories
from benchmarks.data import learned_from, load
from benchmarks.french import FRENCH, TOKENIZER, article_of, without_words
from benchmarks.learn_news import clues_of, json_in_lines, sets_of
from benchmarks.news_stories import FOLDS, Story
from benchmarks.stages import LANGUAGE as _ENGLISH

_ENGLISH_EVERY = 2  # stories; with no words to learn, half of them are enough
_WITHOUT_WORDS_EVERY = 3  # texts
# How much a French text counts. With 0, 0.1, 0.3 and 1, ROUGE-1 over the lead is +2.7, +2.7, +2.8 and +2.2 on English
# stories that are kept out, and +5.8, +7.1, +7.3 and +7.3 on keypoints/french-dev.
_FRENCH_WEIGHT = 0.3
_DIGITS = 4  # decimals of the weights in the file
_KNOWN = Known(None, news.NO_LEXICON)


def main() -> None:
    """Writes the weights. The same data give the same file, to the last bit."""
    read = [*english(learned_from(load("keypoints/train"))[::_ENGLISH_EVERY]), *french(load("keypoints/french-train"))]
    stories = [story for story, _ in read]
    print(f"{len(stories)} forms of stories")
    clues = clues_of(stories, [news.NO_LEXICON] * (FOLDS + 1))
    tables = [table(story, language, clues) for story, language in read]
    everything = np.concatenate(tables)
    means, scales = everything.mean(0), everything.std(0) + 1e-6
    scaled = [np.clip((each - means) / scales, -CLIP_LIMIT, CLIP_LIMIT).astype(np.float32) for each in tables]
    weights, biases, outputs = network.train(sets_of(stories, scaled))
    written = {
        "clues": {name: round(weight, _DIGITS) for name, weight in clues.items()},
        "features": {
            name: {"mean": _rounded(mean), "scale": _rounded(scale), "weights": list(map(_rounded, row))}
            for name, mean, scale, row in zip(_neutral_features.NAMES, means, scales, weights, strict=True)
        },
        "biases": list(map(_rounded, biases)),
        "outputs": list(map(_rounded, outputs)),
    }
    Path(news.NEUTRAL).write_text(json_in_lines(written), encoding="utf-8")


def english(records: Sequence[dict[str, Any]]) -> Iterator[tuple[Story, Language]]:
    """Yields the stories of keypoints/train, each with the language that it was read in."""
    for i, record in enumerate(records):
        language = _known_or_unknown(_ENGLISH, i)
        for text in (record["text"], " ".join(record["text"].split())):
            for story in news_stories.story_of(text, [record["highlights"]], 0, language=language):
                yield story, language


def french(records: Sequence[dict[str, Any]]) -> Iterator[tuple[Story, Language]]:
    """Yields the news of keypoints/french-train, each with the language that it was read in."""
    for i, record in enumerate(records):
        language = _known_or_unknown(FRENCH, i)
        text = article_of(record) if i % 2 else " ".join(record["text"].split())
        for story in news_stories.story_of(
            text, [[record["summary"]]], 0, language=language, tokens=TOKENIZER.tokenize, size=1, weight=_FRENCH_WEIGHT
        ):
            yield story, language


def _known_or_unknown(language: Language, i: int) -> Language:
    return language if i % _WITHOUT_WORDS_EVERY else _UNKNOWN[language.code]


_UNKNOWN = {language.code: without_words(language) for language in (_ENGLISH, FRENCH)}


def table(story: Story, language: Language, clues: dict[str, float]) -> network.Floats:
    """Returns the table of sentences x features of a story."""
    view = view_of(story.article, story.sentences, language, _KNOWN, clues)
    found: network.Floats = np.array([column for _, column in _neutral_features.columns(view)], np.float32).T
    return found


def _rounded(figure: float) -> float:
    return round(float(figure), _DIGITS)


if __name__ == "__main__":
    main()
