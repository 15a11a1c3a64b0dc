"""Tries one target: `python -m fuzz.one parsing -max_total_time=60`, or anew a text that was found: `… parsing FILE`.

What follows the target's name goes to libFuzzer, which changes the bytes that reach code that others don't.
"""

import importlib
import pkgutil
import sys

import atheris

with atheris.instrument_imports(include=["articlecli"]):
    import articlecli

    for module in pkgutil.walk_packages(articlecli.__path__, "articlecli."):
        # Corpora need what isn't installed here, and hold nothing that a text passes through.
        if not module.name.endswith("__main__") and not module.name.startswith("articlecli.corpus."):
            importlib.import_module(module.name)
    from fuzz import targets

atheris.Setup([sys.argv[0], *sys.argv[2:]], targets.TARGETS[sys.argv[1]])
atheris.Fuzz()
