"""Loads what was learned from articles: JSON files, each beside the module that uses it. `make learn` writes them.

Paths are strings: importing pathlib would take a tenth of the time of a run with one article.
"""

import json
import os
from typing import Any


def path_beside(module: str, name: str) -> str:
    """Returns the path of the file `name` in the folder of a module. `module` is the module's `__file__`."""
    return os.path.join(os.path.dirname(module), name)


def load_learned(path: str) -> Any:
    """Returns the JSON value in the file."""
    with open(path, encoding="utf-8") as file:
        return json.load(file)
