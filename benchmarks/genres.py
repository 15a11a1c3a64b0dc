"""Compares two key points of texts of fifteen kinds with the summaries that people wrote for them.

The texts are those of keypoints/genres-train and -dev. Each has four or five summaries of one sentence; ROUGE is the
mean over them. Beside the points stand the opening, which is the first two sentences of the text's body, and the peers
where they are installed.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from statistics import fmean
from typing import Any

from articlecli import scorers
from articlecli.core.article import fold
from benchmarks import peer_runs, rouge
from benchmarks.data import load
from benchmarks.peers import PUNKT, YAKE
from benchmarks.stages import Prepared, key_points, prepare

POINTS = 2
_MEASURES = ("rouge1", "rouge2")
_SOURCE = re.compile(r"^\([^)]*\)\s*")  # who wrote a summary, before its words

Pair = tuple[float, ...]  # ROUGE-1 and ROUGE-2 in per cent


def records(*parts: str) -> list[dict[str, Any]]:
    """Returns the texts of keypoints/genres-train and -dev, or of one of them."""
    return [record for part in parts or ("train", "dev") for record in load(f"keypoints/genres-{part}")]


def report(texts: Sequence[dict[str, Any]], scorer: str = scorers.DEFAULT) -> dict[str, float]:
    """Prints a row for each kind of text, and returns the figures that may have floors."""
    articles = [prepare(record["text"]) for record in texts]
    ours = [[point.text for point in key_points(article, scorer, POINTS)] for article in articles]
    over = differences(texts, articles, ours)
    best = _best_peers(texts)
    print(f"{'':14}{'texts':>6}{'R-1 over opening':>18}{'R-2 over opening':>18}{'best peer, R-1 over opening':>30}")
    ahead = 0
    for kind, pairs in sorted(over.items()):
        peer = _peer_over(texts, articles, best, kind)
        ahead += peer is not None and peer < fmean(pair[0] for pair in pairs)
        print(_line(kind, pairs, peer))
    every = [pair for pairs in over.values() for pair in pairs]
    print(_line("all", every, None))
    figures = {
        "genres: ROUGE-1 over the opening": fmean(pair[0] for pair in every),
        "genres: ROUGE-2 over the opening": fmean(pair[1] for pair in every),
    }
    if best:
        print(f"ahead of the best peer in {ahead} of {len(over)} kinds")
    return figures


def differences(
    texts: Sequence[dict[str, Any]], articles: Sequence[Prepared], points: Iterable[Sequence[str]]
) -> dict[str, list[Pair]]:
    """Returns by kind, for each text, the ROUGE of its points less that of its opening."""
    found: dict[str, list[Pair]] = defaultdict(list)
    for record, article, chosen in zip(texts, articles, points, strict=True):
        ours, opening = _rouge(record, chosen), _rouge(record, opening_of(article))
        found[record["genre"]].append(tuple(one - other for one, other in zip(ours, opening, strict=True)))
    return found


def opening_of(article: Prepared) -> list[str]:
    """Returns the first two sentences of a text's body that have words."""
    return [fold(sentence.text) for sentence in article.sentences if sentence.words][:POINTS]


def _rouge(record: Mapping[str, Any], chosen: Sequence[str]) -> Pair:
    """Returns the mean ROUGE-1 and ROUGE-2 of points with the summaries of a text."""
    summaries = [[_SOURCE.sub("", summary)] for summary in record["summaries"]]
    scores = rouge.scores(summaries, [chosen] * len(summaries))
    return tuple(fmean(scores[measure]) for measure in _MEASURES)


def _best_peers(texts: Sequence[dict[str, Any]]) -> dict[str, list[list[str]]]:
    """Returns the sentences that each peer chooses of each text; nothing where the peers aren't installed."""
    if not peer_runs.are_installed():
        return {}
    answers = peer_runs.answers([record["text"] for record in texts], len(texts), POINTS)
    return {
        name: [[fold(s) for s in answer[name]["sentences"]] if answer[name] else [] for answer in answers]
        for name in answers[0]
        if name not in {PUNKT, YAKE}
    }


def _peer_over(
    texts: Sequence[dict[str, Any]], articles: Sequence[Prepared], peers: Mapping[str, list[list[str]]], kind: str
) -> float | None:
    """Returns the ROUGE-1 over the opening of the peer that is best at a kind of text; None without peers."""
    of_kind = [i for i, record in enumerate(texts) if record["genre"] == kind]
    found = [
        fmean(
            pair[0]
            for pair in differences(
                [texts[i] for i in of_kind], [articles[i] for i in of_kind], [chosen[i] for i in of_kind]
            )[kind]
        )
        for chosen in peers.values()
    ]
    return max(found, default=None)


def _line(kind: str, pairs: Sequence[Pair], peer: float | None) -> str:
    first, second = (fmean(pair[i] for pair in pairs) for i in range(len(_MEASURES)))
    return f"{kind:14}{len(pairs):6}{first:+18.2f}{second:+18.2f}{'' if peer is None else f'{peer:+30.2f}'}"


if __name__ == "__main__":
    report(records())
