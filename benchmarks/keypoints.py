"""Compares three key points of each article with the newsroom's highlights, by ROUGE F1, beside Lead-3 and the peers.

It also compares two points of texts of other kinds with their summaries (see `genres`), and counts torn points.

`python -m benchmarks.keypoints --plot FILE` also draws quality against speed.
"""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import fmean
from typing import Any, NamedTuple

from articlecli import scorers
from benchmarks import genres, methods, reader, rouge
from benchmarks.data import hold, kept_out, load
from benchmarks.methods import Run
from benchmarks.peers import POINTS
from benchmarks.stages import Prepared, prepare

_MAIN = scorers.DEFAULT


class Row(NamedTuple):
    """A row of the table: a method and its figures."""

    run: Run
    scores: rouge.Scores
    over_lead: dict[str, rouge.Difference]  # {"ROUGE-1": …, "ROUGE-2": …}; empty for Lead-3 itself


def main() -> None:
    """Prints the tables for keypoints/dev and for the stories that nothing is learned from, and checks the floors."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.keypoints", description="Measure the key points.")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw quality against speed, as SVG")
    plot = parser.parse_args().plot
    dev, kept = load("keypoints/dev"), kept_out(load("keypoints/train"))
    articles = _prepared(dev)
    wait = reader.wait(articles, _MAIN)  # comes first, because it times the loading of the scorer

    print(f"{len(dev)} articles of keypoints/dev, {POINTS} points each\n")
    rows = _table(dev, methods.runs(articles, scorers.names(), with_peers=True))
    print(f"\n{len(kept)} articles of keypoints/train that nothing is learned from\n")
    kept_articles = _prepared(kept)
    kept_rows = _table(kept, methods.runs(kept_articles, [_MAIN]))
    print(f"\nTexts of other kinds, {genres.POINTS} points each\n")
    of_genres = genres.report(genres.records())
    print(f"\n{_MAIN}, on keypoints/dev\n")
    reached = {
        **_figures(rows),
        **_figures(kept_rows, ", kept out"),
        **of_genres,
        **_reader_figures(articles, wait),
        **_torn([*articles, *kept_articles]),
    }
    if plot:
        _draw(rows, plot)
    print()
    hold("keypoints", reached)


def _prepared(records: Iterable[dict[str, Any]]) -> list[Prepared]:
    return [prepare(record["text"]) for record in records]


def _table(records: Sequence[dict[str, Any]], runs: Iterable[Run]) -> list[Row]:
    """Prints a row for each run when it is done, and returns the rows. The first run must be that of Lead-3."""
    highlights = [record["highlights"] for record in records]
    names = "".join(f"{name:>9}" for name in rouge.MEASURES.values())
    print(f"{'':16}{names}{'R-1 over Lead-3':>24}{'R-2 over Lead-3':>24}{'articles/s':>12}{'Punkt = 1':>11}")
    rows: list[Row] = []
    for run in runs:
        scores = rouge.scores(highlights, run.points)
        compared = ("rouge1", "rouge2") if rows else ()
        over_lead = {rouge.MEASURES[m]: rouge.difference(scores[m], rows[0].scores[m]) for m in compared}
        rows.append(Row(run, scores, over_lead))
        print(_line(rows[-1]), flush=True)
    return rows


def _line(row: Row) -> str:
    means = "".join(f"{fmean(row.scores[measure]):9.2f}" for measure in rouge.MEASURES)
    differences = "".join(f"{difference!s:>24}" for difference in row.over_lead.values())
    failed = f"   nothing for {row.run.empty} articles" if row.run.empty else ""
    return f"{row.run.name:16}{means}{differences:48}{row.run.speed:12.0f}{row.run.of_punkt:11.3f}{failed}"


def _figures(rows: Iterable[Row], suffix: str = "") -> dict[str, float]:
    """Returns the figures that may have floors, by their names: {"news: ROUGE-1 over Lead-3": 1.91}.

    `suffix` ends each name.
    """
    figures = {}
    for row in rows:
        for measure, difference in row.over_lead.items():
            figures[f"{row.run.name}: {measure} over Lead-3{suffix}"] = difference.mean
            figures[f"{row.run.name}: lower end of {measure}'s interval{suffix}"] = difference.low
    return figures


def _reader_figures(articles: Sequence[Prepared], wait: reader.Wait) -> dict[str, float]:
    """Prints the figures of `reader` for the default scorer, and returns those that have limits."""
    unresolved = reader.unresolved(articles, _MAIN, POINTS)
    exact = reader.exact(articles, _MAIN)
    print(f"points that open unresolved: {unresolved:.1f}%")
    print("articles with exactly N points: " + ", ".join(f"{share:.1f}% for {asked}" for asked, share in exact.items()))
    print(
        f"scoring some 30 sentences: {wait.scoring:.2f} ms, {wait.of_cutting:.2f} of NLTK's time to cut them "
        f"({wait.articles} articles); {wait.loading:.1f} ms more the first time; the whole digest {wait.digest:.1f} ms"
    )
    return {
        "points that open unresolved, %": unresolved,
        "exactly N points, %": min(exact.values()),
        "scoring, of NLTK's time to cut": wait.of_cutting,
    }


def _torn(articles: Sequence[Prepared]) -> dict[str, float]:
    """Prints and returns the share of points with an open quotation mark or bracket, in per cent."""
    torn = reader.torn(articles, _MAIN, POINTS)
    print(f"points with an open mark, of {POINTS} an article in both sets: {torn:.2f}%")
    return {"points with an open mark, %": torn}


def _draw(rows: Iterable[Row], path: Path) -> None:
    from benchmarks import plot

    kinds = {**dict.fromkeys(scorers.names(), plot.OURS), _MAIN: plot.MAIN}
    dots = [
        plot.Dot(row.run.name, row.run.speed, fmean(row.scores["rouge1"]), kinds.get(row.run.name, plot.OTHERS))
        for row in rows
        if row.run.speed
    ]
    plot.draw(dots, path)
    print(f"\ndrawn in {path}")


if __name__ == "__main__":
    main()
