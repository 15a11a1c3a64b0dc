"""Runs the peers (`benchmarks.peers`) in the environment that `make peers` makes."""

import json
import subprocess
from collections.abc import Sequence
from typing import Any

from benchmarks.data import FOLDER
from benchmarks.processes import ENVIRONMENT, Command, environment, run

ROUNDS = 3

_ONE_CORE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


def are_installed() -> bool:
    """Whether they are; where not, says how to install them."""
    if environment(".venv-peers"):
        return True
    print("The peers are not installed, so they are left out; `make peers` installs them.")
    return False


def command(names: Sequence[str], texts: Sequence[str], timed_every: int = 1) -> Command:
    """What runs the peers of these names, or all of them, over the texts. Every so many texts take ROUNDS rounds."""
    programs = environment(".venv-peers")
    assert programs  # noqa: S101  # `are_installed` was asked
    asked = [{"text": text, "rounds": 1 if i % timed_every else ROUNDS} for i, text in enumerate(texts)]
    return Command(
        [programs / "python", "-W", "ignore", "-m", "benchmarks.peers", *names],
        "\n".join(map(json.dumps, asked)),
        {**ENVIRONMENT, **_ONE_CORE, "NLTK_DATA": str(FOLDER / "nltk_data")},
    )


def answers(texts: Sequence[str], timed_every: int = 1) -> list[dict[str, Any]]:
    """What each peer says to each text, by its name."""
    given = run(command([], texts, timed_every), subprocess.PIPE)
    return [json.loads(line) for line in given.splitlines()]
