"""What was learned from articles: JSON files, each beside the module that knows it. `make learn` writes them.

They are named without pathlib, which takes a tenth of an article's whole time to load.
"""

import json
import os
from typing import Any


def path_beside(module: str, name: str) -> str:
    """The path of a file in the folder of a module, whose `__file__` is given."""
    return os.path.join(os.path.dirname(module), name)


def load_learned(path: str) -> Any:
    """What the file holds."""
    with open(path, encoding="utf-8") as file:
        return json.load(file)
