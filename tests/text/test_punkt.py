"""The needed parts of NLTK are loaded without the others. A process loads NLTK once, so each test runs a new one."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow

_LOADED = "import sys\nfound = [name for name in sys.modules if name.partition('.')[0] == 'nltk']\n"
_CUT = "assert len(list(punkt.PunktSentenceTokenizer().span_tokenize('One ran. Two sat.'))) == 2\n"
_WHOLE = "import nltk\nassert nltk.word_tokenize and nltk.tokenize.punkt and nltk.probability and nltk.stem\n"
_BREAK = """
import sys
from importlib.abc import MetaPathFinder

class Breaker(MetaPathFinder):
    broken = 0
    def find_spec(self, name, path, target=None):
        if name == {name!r} and Breaker.broken < 1:
            Breaker.broken += 1
            raise {error}

sys.meta_path.insert(0, Breaker())
"""


def _run(code: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, encoding="utf-8", check=False
    )
    assert ended.returncode == 0, ended.stderr


def test_no_module_of_nltk_stays_loaded() -> None:
    _run(f"from articlecli.text import punkt\n{_LOADED}assert not found, found\n{_CUT}")


def test_the_whole_of_nltk_can_be_imported_afterwards() -> None:
    _run(
        f"from articlecli.text import punkt\n{_WHOLE}{_CUT}assert nltk.tokenize.punkt.__name__ in sys.modules".replace(
            "import nltk", "import sys, nltk", 1
        )
    )


def test_punkts_trainer_loads_what_it_needs_when_it_is_called() -> None:
    _run(
        "from articlecli.text import punkt\nmodule = punkt.PunktSentenceTokenizer.span_tokenize.__globals__\n"
        "trainer = module['PunktTrainer']()\ntrainer.train('He saw Dr. Ames. Dr. Ames saw him. Dr. Ames left.' * 9)\n"
        f"assert 'dr' in trainer.get_params().abbrev_types\n{_LOADED}assert found\n{_WHOLE}"
    )


def test_nltk_is_used_as_it_is_if_it_is_already_loaded() -> None:
    same = "assert punkt.PunktParameters is nltk.tokenize.punkt.PunktParameters\n"
    _run(f"{_WHOLE}from articlecli.text import punkt\n{same}{_CUT}")


def test_another_thread_gets_the_whole_of_nltk_at_the_same_time() -> None:
    start = "import threading\ndef host():\n    global nltk\n    import nltk\n    nltk.word_tokenize\n"
    _run(
        f"{start}thread = threading.Thread(target=host)\nthread.start()\nfrom articlecli.text import punkt\n"
        f"thread.join()\nassert nltk.stem\n{_WHOLE}{_CUT}"
    )


@pytest.mark.parametrize("name", ["nltk.tokenize.punkt", "nltk.tokenize.api"])
@pytest.mark.parametrize("error", ["ImportError('moved')", "AttributeError('renamed')"])
def test_nltk_is_imported_as_usual_if_its_layout_has_changed(name: str, error: str) -> None:
    broken = _BREAK.format(name=name, error=error)
    _run(f"{broken}from articlecli.text import punkt\n{_LOADED}assert found\n{_CUT}{_WHOLE}")


def test_without_nltk_the_import_says_so() -> None:
    code = "import sys\nsys.modules['nltk'] = None\nfrom articlecli.text import punkt"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)
    assert "ModuleNotFoundError" in ended.stderr
