"""Tries one target: `python -m fuzz.one parsing -max_total_time=60`. With `parsing FILE` it tries a found text again.

The arguments after the target's name go to libFuzzer. It keeps bytes that reach new code, and changes them further.
"""

import importlib
import pkgutil
import sys

import atheris

with atheris.instrument_imports(include=["articlecli"]):
    import articlecli

    for module in pkgutil.walk_packages(articlecli.__path__, "articlecli."):
        # articlecli.corpus needs packages that aren't installed here, and no text passes through it.
        if not module.name.endswith("__main__") and not module.name.startswith("articlecli.corpus."):
            importlib.import_module(module.name)
    from fuzz import targets

atheris.Setup([sys.argv[0], *sys.argv[2:]], targets.TARGETS[sys.argv[1]])
atheris.Fuzz()
