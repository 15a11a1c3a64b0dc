"""Runs the peers (`benchmarks.peers`) in the environment that `make peers` makes."""

import json
import subprocess
from collections.abc import Sequence
from typing import Any

from benchmarks.data import FOLDER
from benchmarks.peers import POINTS
from benchmarks.processes import ENVIRONMENT, Command, environment, run

ROUNDS = 3  # of a timed text

_ONE_CORE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


def are_installed() -> bool:
    """Whether the peers are installed. Prints how to install them where they aren't."""
    if environment(".venv-peers"):
        return True
    print("The peers are not installed, so they are left out; `make peers` installs them.")
    return False


def command(names: Sequence[str], texts: Sequence[str], timed_every: int = 1, points: int = POINTS) -> Command:
    """Returns the command that runs the peers of these names, or all peers, on the texts, for a number of sentences.

    Each `timed_every`th text takes ROUNDS rounds, and the others take one.
    """
    programs = environment(".venv-peers")
    assert programs  # noqa: S101  # callers ask `are_installed` first
    requests = [
        {"text": text, "rounds": 1 if i % timed_every else ROUNDS, "points": points} for i, text in enumerate(texts)
    ]
    return Command(
        [programs / "python", "-W", "ignore", "-m", "benchmarks.peers", *names],
        "\n".join(map(json.dumps, requests)),
        {**ENVIRONMENT, **_ONE_CORE, "NLTK_DATA": str(FOLDER / "nltk_data")},
    )


def answers(
    texts: Sequence[str], timed_every: int = 1, points: int = POINTS, names: Sequence[str] = ()
) -> list[dict[str, Any]]:
    """Returns the answers of the peers for each text: {"summa": {"sentences": […], "seconds": 0.01}, …}.

    `names` are the peers' names, all by default; before them may stand the language: "--language=french".
    """
    output = run(command(names, texts, timed_every, points), subprocess.PIPE)
    return [json.loads(line) for line in output.splitlines()]
