"""Measures digests of several articles on the marked groups that nothing is learned from: `make bench-together`.

The rows are those of the table in README.md: which sentences say the same, which figures differ, which quotations and
people are merged, which articles report one event among 1,000, ROUGE-2 beside a single article's points and sumy's
LexRank on the texts joined, and times.
"""

import argparse
import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from statistics import fmean

import articlecli
from articlecli.core.request import QuotesRequest
from articlecli.events import event_groups
from articlecli.events.joint_quotes import joint_quotes
from articlecli.events.matched import Matched, match_articles
from articlecli.events.values import JointQuote
from benchmarks import peer_runs, rouge
from benchmarks.data import hold, load
from benchmarks.together_data import Group, Place, groups

_WORDS = 800  # of a timed article, more or less
_POINTS = 5  # statements, sentences and points that ROUGE compares
_MANY, _LARGEST = 200, 6  # groups that aren't marked, and articles of such a group
_STORIES = 1000  # that are mixed with the marked groups
_SEED = 20_260_101
_SETS = ("keypoints/train", "keypoints/dev", "headlines/dev")
_LEX_RANK = "sumy lex-rank"

Pair = tuple[Place, Place]


def main() -> None:
    """Prints the rows, and checks the floors."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.together", description="Measure joint digests.")
    parser.add_argument("--learned-from", action="store_true", help="measure the groups that were learned from instead")
    parser.add_argument("--many", action="store_true", help="measure ROUGE-2 on groups that aren't marked, and no more")
    arguments = parser.parse_args()
    if arguments.many:
        _rouge(_found_groups())
        return
    is_learned = arguments.learned_from
    marked = [group for group in groups() if group.is_kept_out != is_learned]
    print(f"{len(marked)} groups, {sum(group.is_real for group in marked)} of them of real articles\n")
    matched = {group.name: match_articles(group.readings, group.readings[0].language) for group in marked}
    general = [group for group in marked if not group.is_for_differences]
    reached = {
        **_sentences(general, matched),
        **_differences(marked, matched),
        **_quotes(general),
        **_events(is_learned=is_learned),
        **_rouge([(group.texts, group.highlights) for group in marked if all(group.highlights)]),
    }
    _times()
    if not is_learned:
        print()
        hold("together", reached)


def _sentences(marked: Sequence[Group], matched: dict[str, Matched]) -> dict[str, float]:
    """Prints and returns precision and recall of the pairs of sentences that are shown as one statement."""
    figures: dict[str, float] = {}
    for kind, chosen in _kinds(marked):
        counts: Counter[str] = Counter()
        for group in chosen:
            claimed = set(_pairs(matched[group.name])) - group.unsure
            counts.update(right=len(claimed & group.same), claimed=len(claimed), marked=len(group.same))
        precision, recall = _share(counts["right"], counts["claimed"]), _share(counts["right"], counts["marked"])
        print(
            f"sentences that say the same, {kind}: precision {precision:.1f}, recall {recall:.1f} of {counts['marked']}"
        )
        if kind == "all":
            figures = {"same: precision, %": precision, "same: recall, %": recall}
    return figures


def _kinds(marked: Sequence[Group]) -> Iterator[tuple[str, list[Group]]]:
    yield "all", list(marked)
    yield "real", [group for group in marked if group.is_real]
    yield "invented", [group for group in marked if not group.is_real]


def _pairs(matched: Matched) -> Iterator[Pair]:
    for group in matched.groups:
        for i, j in combinations(group, 2):
            if matched.lines[i].article != matched.lines[j].article:
                yield _place(matched, i), _place(matched, j)


def _place(matched: Matched, i: int) -> Place:
    return matched.lines[i].article, matched.lines[i].sentence


def _differences(marked: Sequence[Group], matched: dict[str, Matched]) -> dict[str, float]:
    """Prints and returns the share of marked differences that are found, and of claimed ones that are wrong.

    The shares by kind, and those of the groups that were written for differences, are only printed.
    """
    for kind in ("number", "date", "name", "negation"):
        _difference_shares(f"of the kind {kind}", marked, matched, kind)
    written = [group for group in marked if group.is_for_differences]
    _difference_shares("of the groups written for them", written, matched)
    found, right = _difference_shares("in all", marked, matched)
    return {"differences found, %": found, "differences right, %": right}


def _difference_shares(
    which: str, marked: Sequence[Group], matched: dict[str, Matched], kind: str = ""
) -> tuple[float, float]:
    """Prints the figures of one kind or of all, and returns the shares that are found and that are right."""
    counts: Counter[str] = Counter()
    for group in marked:
        each = matched[group.name]
        claimed = {(_place(each, f.first), _place(each, f.second), f.kind) for f in each.found}
        right = {(*pair, kind) for pair, kinds in group.differ.items() for kind in kinds}
        claimed = {claim for claim in claimed if claim in right or claim[:2] not in group.unsure}
        claimed, right = ({each for each in some if kind in ("", each[2])} for some in (claimed, right))
        counts.update(right=len(claimed & right), claimed=len(claimed), marked=len(right))
    found, wrong = _share(counts["right"], counts["marked"]), 100 - _share(counts["right"], counts["claimed"])
    print(
        f"differences {which}: found {found:.1f}% of {counts['marked']}; "
        f"wrong {wrong:.1f}% of {counts['claimed']} claims"
    )
    return found, 100 - wrong


def _quotes(marked: Sequence[Group]) -> dict[str, float]:
    """Prints and returns the share of shared quotations that are merged; prints the people that are merged.

    Marked ones that aren't found as quotations in both articles are only counted.
    """
    merged = total = unfound = 0
    names: list[tuple[str, ...]] = []
    for group in marked:
        joint = joint_quotes(group.readings, group.readings[0].language, QuotesRequest())
        for pair in group.quotes:
            holding = [[_is_in(quote, group, place) for place in pair] for quote in joint.quotes]
            merged += any(map(all, holding))
            total += 1
            unfound += not all(any(each) for each in zip(*holding, strict=True))
        names += [person.names for person in joint.people if len(person.articles) > 1]
    share = _share(merged, total - unfound)
    print(f"shared quotations merged: {share:.1f}% of {total - unfound}; {unfound} more aren't found as quotations")
    print(f"people merged: {len(names)}, with {sum(len(set(each)) > 1 for each in names)} under several names:")
    for each in names:
        if len(set(each)) > 1:
            print(f"  {' = '.join(dict.fromkeys(each))}")
    return {"quotations merged, %": share}


def _is_in(quote: JointQuote, group: Group, place: Place) -> bool:
    """Whether a quotation stands in a sentence of an article, or a part of it does."""
    sentence = group.readings[place[0]].sentences[place[1]]
    return any(
        each.article == place[0] and each.start < sentence.end and sentence.start < each.end for each in quote.places
    )


def _events(*, is_learned: bool) -> dict[str, float]:
    """Prints and returns B³ F1 of the articles of marked groups among other stories, and the time (Bagga 1998)."""
    texts, wanted = _mixed(is_learned=is_learned)
    start = time.perf_counter()
    found = event_groups(texts)
    seconds = time.perf_counter() - start
    group_of = {i: set(group) for group in found for i in group}
    precisions, recalls = [], []
    for i, label in enumerate(wanted):
        if label is not None:
            same = {j for j, other in enumerate(wanted) if other == label}
            precisions.append(len(same & group_of[i]) / len(group_of[i]))
            recalls.append(len(same & group_of[i]) / len(same))
    precision, recall = 100 * fmean(precisions), 100 * fmean(recalls)
    score = 2 * precision * recall / (precision + recall)
    print(
        f"events among {len(texts)} stories: B3 F1 {score:.1f}, precision {precision:.1f}, recall {recall:.1f}; ",
        end="",
    )
    print(f"grouped in {seconds:.1f} s")
    return {"events: B3 F1": score}


def _mixed(*, is_learned: bool) -> tuple[list[str], list[str | None]]:
    """Returns the texts of the marked groups and of other stories, and the group of each."""
    texts: list[str] = []
    wanted: list[str | None] = []
    for group in groups():
        if group.is_kept_out != is_learned and not group.is_for_differences:
            texts += group.texts
            wanted += [group.name] * len(group.texts)
    known = {text for group in groups() for text in group.texts}
    others = [record["text"] for name in _SETS for record in load(name) if record["text"] not in known]
    random.Random(_SEED).shuffle(others)  # noqa: S311  # the same stories each time
    others = others[: _STORIES - len(texts)]
    return texts + others, wanted + [None] * len(others)


def _found_groups() -> list[tuple[list[str], list[list[str]]]]:
    """Returns texts and highlights of groups that `--group` finds among stories, without those that are marked."""
    known = {text for group in groups() for text in group.texts}
    stories = [record for record in load("keypoints/train") if record["text"] not in known]
    found = [each for each in event_groups([story["text"] for story in stories]) if 1 < len(each) <= _LARGEST]
    random.Random(_SEED).shuffle(found)  # noqa: S311  # the same groups each time
    print(f"{_MANY} of {len(found)} groups that were found among {len(stories)} stories")
    return [([stories[i]["text"] for i in each], [stories[i]["highlights"] for i in each]) for each in found[:_MANY]]


def _rouge(marked: Sequence[tuple[list[str], list[list[str]]]]) -> dict[str, float]:
    """Prints ROUGE-2 of the joint points and of others against all highlights of a group, and returns the leads.

    A group comes as its texts, and the highlights of each.
    """
    highlights = [[line for lines in of_articles for line in lines] for _, of_articles in marked]
    joint = [_joint_points(texts) for texts, _ in marked]
    scores = {"joint": rouge.scores(highlights, joint)["rouge2"]}
    alone = [
        [rouge.scores([wanted], [_single_points(text)])["rouge2"][0] for text in texts]
        for (texts, _), wanted in zip(marked, highlights, strict=True)
    ]
    scores["best single article"] = [max(each) for each in alone]
    scores["mean single article"] = [fmean(each) for each in alone]
    if peer_runs.are_installed():
        joined = ["\n\n".join(texts) for texts, _ in marked]
        answers = peer_runs.answers(joined, len(joined), _POINTS, [_LEX_RANK])
        scores[_LEX_RANK] = rouge.scores(highlights, [each[_LEX_RANK]["sentences"] for each in answers])["rouge2"]
    for name, figures in scores.items():
        print(f"ROUGE-2 of {_POINTS} points, {name}: {fmean(figures):.2f}")
    others = {name: fmean(figures) for name, figures in scores.items() if name != "joint"}
    return {f"ROUGE-2 over {name}": fmean(scores["joint"]) - mean for name, mean in others.items()}


def _joint_points(texts: Sequence[str]) -> list[str]:
    return [point.text for point in articlecli.together(texts, everything=True, points=_POINTS).points]


def _single_points(text: str) -> list[str]:
    return [point.text for point in articlecli.digest(text, points=_POINTS, quotes="none").key_points]


def _times() -> None:
    """Prints the seconds for 20 and for 50 articles, the largest number that one digest takes."""
    texts = [record["text"] for record in load("keypoints/train")]
    texts = [text for text in texts if abs(len(text.split()) - _WORDS) < _WORDS / 10]
    articlecli.together(texts[-2:], everything=True)
    for number in (20, 50):
        start = time.perf_counter()
        articlecli.together(texts[:number], everything=True)
        words = sum(len(text.split()) for text in texts[:number])
        print(f"{number} articles of {words // number} words: {time.perf_counter() - start:.2f} s")


def _share(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 100.0


if __name__ == "__main__":
    main()
