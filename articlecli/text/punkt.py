"""Imports Punkt, NLTK's sentence tokenizer, without the rest of NLTK. No other module imports NLTK.

`import nltk` loads all of NLTK, and also scipy, scikit-learn and pandas where they are installed. This takes 0.3 to 1.5
seconds, for one tokenizer. The initialisers of two packages cause it: `nltk/__init__.py` and
`nltk/tokenize/__init__.py`.

So Python imports `nltk` here with an initialiser of our own. It imports the wanted module (`nltk.tokenize.punkt`),
removes all of NLTK from `sys.modules`, and raises an exception. After the exception Python forgets `nltk`, as if it had
never been imported. A later `import nltk` elsewhere in the program loads the whole of NLTK. All of this happens within
one import of `nltk`, so Python's own lock keeps other threads waiting. They import NLTK as it is when their turn comes.

Punkt also imports modules for training, files and printing, and with them the network's modules. They take ten times
as long to load as Punkt. A stand-in replaces each of them, and loads the real module when one of its functions is
called.

Where NLTK is already loaded, or its files aren't laid out as this module expects, NLTK is imported in the usual way.
"""

import re
import sys
import threading
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

from articlecli.core import lazy_pattern

_PACKAGE = "nltk"
_EMPTIED = "nltk.tokenize"  # the other package whose initialiser imports too much; it gets an empty one
_WANTED = "nltk.tokenize.punkt"
# The modules that a stand-in replaces.
_LAZY_MODULES = ("internals", "pathsec", "picklesec", "probability", "tabdata", "termsec", "tokenize.util")
_EXPRESSIONS = "nltk.redos"  # `re` with a limit of five seconds


class _PunktLoadedError(Exception):
    """Ends the import of `nltk` when Punkt is loaded, so that Python keeps no `nltk`."""


class _LazyModule(ModuleType):
    """A stand-in for a module of NLTK. It imports the module when one of the module's functions is called."""

    def __getattr__(self, name: str) -> Callable[..., object]:
        if name.startswith("__"):
            raise AttributeError(name)

        def imported(*values: object, **named: object) -> object:
            return getattr(import_module(self.__name__), name)(*values, **named)

        return imported


def _expressions() -> ModuleType:
    """Returns a stand-in for NLTK's `re`, without its limit: Punkt's own patterns take linear time."""
    module = ModuleType(_EXPRESSIONS)
    vars(module).update({name: getattr(re, name) for name in re.__all__}, compile=lazy_pattern)
    return module


class _PunktLoader:
    """A loader for Python's import: it loads Punkt in place of the package's own initialiser.

    It has no base class, since the module of that class takes longer to load than Punkt.
    """

    def __init__(self) -> None:
        self.loaded: ModuleType | None = None

    def create_module(self, _spec: ModuleSpec) -> None:
        """Returns None, so that Python makes the module itself."""

    def exec_module(self, module: ModuleType) -> None:
        if module.__name__ == _EMPTIED:
            return
        sys.modules[_EXPRESSIONS] = _expressions()
        sys.modules.update({f"{_PACKAGE}.{name}": _LazyModule(f"{_PACKAGE}.{name}") for name in _LAZY_MODULES})
        try:
            self.loaded = import_module(_WANTED)
        finally:
            for name in [name for name in sys.modules if name.startswith(f"{_PACKAGE}.")]:
                del sys.modules[name]
        raise _PunktLoadedError


class _PunktFinder:
    """A finder for Python's import: it finds the two packages and gives them our loader, in one thread alone."""

    def __init__(self, punkt_loader: _PunktLoader) -> None:
        self._punkt_loader = punkt_loader
        self._thread = threading.get_ident()

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname not in {_PACKAGE, _EMPTIED} or threading.get_ident() != self._thread:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec:
            spec.loader = self._punkt_loader  # type: ignore[assignment]
        return spec


def _import_punkt() -> ModuleType:
    """Returns NLTK's module of Punkt, loaded by itself if that is possible, else with all of NLTK."""
    if _PACKAGE not in sys.modules:
        punkt_loader = _PunktLoader()
        finder = _PunktFinder(punkt_loader)
        sys.meta_path.insert(0, finder)
        try:
            import_module(_PACKAGE)
        except _PunktLoadedError:
            if punkt_loader.loaded:
                return punkt_loader.loaded
        except Exception:  # noqa: BLE001, S110 - the usual import may work, whatever went wrong here
            pass
        finally:
            sys.meta_path.remove(finder)
    # Where another thread is importing NLTK, this waits for the end of it. The import of a submodule wouldn't wait.
    import_module(_PACKAGE)
    return import_module(_WANTED)


_punkt = _import_punkt()

PunktLanguageVars = _punkt.PunktLanguageVars
PunktParameters = _punkt.PunktParameters
PunktSentenceTokenizer = _punkt.PunktSentenceTokenizer
