"""Measures quotes and speakers on articles that the weights weren't learned from, in five folds.

The folds are parts of quotes/mentions-train and -dev, told apart by a hash of the article's id. For each fold, the
weights of speakers and links are learned from the other four. Mentions are right as in `quotes.py`. Persons are right
where the name is that of the referent that people marked in benchmarks/people; nobody has marked or read the articles
of folds 4 and 5 to learn from them.

The last table has the share of right persons by the form of the mention and by confidence. The calibration in
`articlecli/quotes/speakers/attribution.py` was fitted to the confidences before it.
"""

import hashlib
import json
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from articlecli.core import Span
from articlecli.people import kinds, links
from articlecli.people.mention_form import form_of_mention
from articlecli.quotes.speakers import weights
from benchmarks import learn_people, learn_speakers, logit, quotes
from benchmarks.coreference import WRITTEN, Text, written
from benchmarks.data import load
from benchmarks.stages import LANGUAGE

_FOLDS = 5


class Judged(NamedTuple):
    """A named speaker: the kind of text, the form of the mention, the confidence, and whether the person is right."""

    texts: str  # "news" or "written"
    form: str
    confidence: float
    is_right: bool


def main() -> None:
    """Prints the figures of each fold."""
    records = load("quotes/mentions-train") + load("quotes/mentions-dev")
    referents = json.loads((WRITTEN / "news.json").read_text(encoding="utf-8"))
    texts = list(learn_people.all_texts())
    learned: learn_people.Learned = {"kinds": kinds.learned(LANGUAGE)["kinds"], "links": links.link_weights(LANGUAGE)}
    learn_people.use(learned)
    choices = [(fold_of(text.name), choice) for text in texts for choice in learn_people.choices(text)]
    candidates = [(fold_of(r["id"]), found) for r in records for found in learn_speakers.marked(r) if found]
    judged: list[Judged] = []
    for fold in range(1, _FOLDS + 1):
        linking = logit.fit([c for f, c in choices if f != fold], fewest=4, penalty=1.0, has_none=False)
        learn_people.use({**learned, "links": linking})
        speakers = learn_speakers.learn([c for f, c in candidates if f != fold])
        weights.weights_of = lambda _, speakers=speakers: speakers  # type: ignore[assignment]
        held = [record for record in records if fold_of(record["id"]) == fold]
        tally = quotes.by_mention(held)
        print_tally(f"fold {fold}", tally)
        for record in held:
            judged += judge_news(record, referents.get(learn_people.key_of(record["id"]), ()))
        judged += [each for t in written("learn") if fold_of(t.name) == fold for each in judge_written(t)]
    print_judged(judged)


def fold_of(name: str) -> int:
    """Returns the fold of an article or a text, 1 to 5."""
    return int(hashlib.sha1(name.encode(), usedforsecurity=False).hexdigest(), 16) % _FOLDS + 1


def print_tally(name: str, tally: quotes.Tally) -> None:
    """Prints the shares of a set of articles."""
    right, sure = tally.sure()
    of_all, of_given = tally.share("right", "marked"), tally.share("right", "given")
    print(
        f"{name}: right mention of all {of_all:.1f}, of given {of_given:.1f},"
        f" of those sure {100 * right / max(1, sure):.1f} (of {sure})",
        flush=True,
    )


def judge_news(record: dict[str, Any], referents: Iterable[Sequence[int]]) -> list[Judged]:
    """Returns the named speakers of the marked quotes of an article whose referents are known."""
    text, found = quotes.quotes_of(record["text"])
    known = {start: " ".join(text[first:last].split()) for start, _, first, last, *_ in referents if first >= 0}
    judged = []
    for marked in record["quotes"]:
        name = known.get(marked["speaker_spans"][0][0]) if marked["speaker_spans"] else None
        quote = quotes.covering_quote(found, Span(marked["start"], marked["end"]))
        if name and quote and quote.speaker and quote.mention:
            right = quotes.is_same_person(quote.speaker, name) or quote.speaker.casefold() in name.casefold()
            judged.append(Judged("news", form_of_mention(quote.mention, LANGUAGE), quote.confidence, right))
    return judged


def judge_written(text: Text) -> list[Judged]:
    """Returns the named speakers of a text that was written and marked."""
    _, found = quotes.quotes_of(text.text)
    judged = []
    for said in text.said:
        quote = next((q for q in found if q.start < said.end <= q.end), None)
        if quote and quote.speaker and quote.mention:
            names = {
                text.text[mark.start : mark.end].casefold() for mark in text.mentions if mark.entity == said.entity
            }
            speaker = quote.speaker.casefold()
            right = any(quotes.is_same_person(speaker, name) or name in speaker or speaker in name for name in names)
            judged.append(Judged("written", form_of_mention(quote.mention, LANGUAGE), quote.confidence, right))
    return judged


def print_judged(judged: Sequence[Judged]) -> None:
    """Prints the share of right persons, by the kind of text, the form of the mention and the confidence."""
    rights: defaultdict[tuple[str, str, float], list[bool]] = defaultdict(list)
    for texts, form, confidence, is_right in judged:
        tenth = math.floor(confidence * 10) / 10
        rights[texts, form, tenth].append(is_right)
        rights[texts, "all", tenth].append(is_right)
    for (texts, form, tenth), found in sorted(rights.items()):
        print(f"{texts:8} {form:8} {tenth:.1f} {100 * sum(found) / len(found):6.1f} of {len(found)}")


if __name__ == "__main__":
    main()
