"""The part of NLTK that is used, Punkt, without the rest of it. Only this module imports NLTK.

`import nltk` loads all of NLTK, and scipy, scikit-learn and pandas with it where they are installed: 0.3 to 1.5 seconds
for a tokenizer. The initialisers of two packages do that, `nltk/__init__.py` and `nltk/tokenize/__init__.py`. So this
module has Python import `nltk` with an initialiser of our own in place of NLTK's: it imports the module that is
wanted, takes all of NLTK out of `sys.modules` again, and fails, on which Python forgets `nltk` as if it had never been
imported. A later `import nltk` elsewhere in the program gives the whole of NLTK. All of it happens within one import of
`nltk`, so that Python's own lock holds other threads off, which import NLTK as it is when their turn comes.

What Punkt needs for training, files and printing, the network's modules among it, takes ten times as long to load as
Punkt. Stand-ins hold their place, whose functions load NLTK when they are called.

Where NLTK is loaded already, or isn't laid out as is expected here, it is imported as anybody would.
"""

import re
import sys
import threading
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

_PACKAGE = "nltk"
_EMPTIED = "nltk.tokenize"  # the other package whose initialiser imports far more than is wanted
_WANTED = "nltk.tokenize.punkt"
_LATER = ("internals", "pathsec", "picklesec", "probability", "tabdata", "termsec", "tokenize.util")
_EXPRESSIONS = "nltk.redos"  # regular expressions with a limit of five seconds; Punkt's own are linear


class _TakenError(Exception):
    """The module is taken: ends the import of `nltk` without leaving `nltk` behind."""


class _Later(ModuleType):
    """Stands in for a module of NLTK whose functions are imported when they are called."""

    def __getattr__(self, name: str) -> Callable[..., object]:
        if name.startswith("__"):
            raise AttributeError(name)

        def imported(*values: object, **named: object) -> object:
            return getattr(import_module(self.__name__), name)(*values, **named)

        return imported


class _Taker:
    """Loads the wanted module in place of the package's own initialiser.

    A loader for Python's import, without the base class, whose module takes longer to load than Punkt.
    """

    def __init__(self) -> None:
        self.taken: ModuleType | None = None

    def create_module(self, _spec: ModuleSpec) -> None:
        """Leave it to Python to make the module."""

    def exec_module(self, module: ModuleType) -> None:
        if module.__name__ == _EMPTIED:
            return
        sys.modules[_EXPRESSIONS] = re
        sys.modules.update({f"{_PACKAGE}.{name}": _Later(f"{_PACKAGE}.{name}") for name in _LATER})
        try:
            self.taken = import_module(_WANTED)
        finally:
            for name in [name for name in sys.modules if name.startswith(f"{_PACKAGE}.")]:
                del sys.modules[name]
        raise _TakenError


class _Finder:
    """Finds the two packages where they are, to be loaded by a taker; for one thread alone."""

    def __init__(self, taker: _Taker) -> None:
        self._taker = taker
        self._thread = threading.get_ident()

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname not in {_PACKAGE, _EMPTIED} or threading.get_ident() != self._thread:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec:
            spec.loader = self._taker  # type: ignore[assignment]
        return spec


def _part() -> ModuleType:
    """The wanted module, by itself if it can be, else with all of NLTK."""
    if _PACKAGE not in sys.modules:
        taker = _Taker()
        finder = _Finder(taker)
        sys.meta_path.insert(0, finder)
        try:
            import_module(_PACKAGE)
        except _TakenError:
            if taker.taken:
                return taker.taken
        except Exception:  # noqa: BLE001, S110 - whatever it is, the plain import may do
            pass
        finally:
            sys.meta_path.remove(finder)
    import_module(_PACKAGE)  # to its end, where another thread is at it: of a submodule Python would not wait for that
    return import_module(_WANTED)


_punkt = _part()

PunktLanguageVars = _punkt.PunktLanguageVars
PunktParameters = _punkt.PunktParameters
PunktSentenceTokenizer = _punkt.PunktSentenceTokenizer
