"""Tells a text's script, and from the script its language, where only one language uses it."""

import re
import unicodedata

from articlecli.core import Record, lazy_pattern
from articlecli.languages.detection import function_words, letters
from articlecli.languages.detection.scores import Evidence, best

_ENGLISH, _UNDETERMINED = "en", "und"  # as in the folder's module, which loads this one

_SURE = 0.99
_GUESS = 0.2  # the confidence in English where nothing tells the language
_FEWEST_KANA = 0.05  # share of kana among the signs of a Japanese text; a Chinese one quotes fewer
_FEWEST_WORDS = 40  # of a text from which one may tell that its language isn't known
_KNOWN_SHARE = 0.03  # share of the likeliest language's listed words below which a text is hardly in it


class _Script(Record):
    letters: str  # a class of a regular expression
    languages: str | Evidence  # the code of its only language, or what tells its languages
    weight: float = 1.0  # Latin letters that one of its letters is worth


_SCRIPTS = (
    _Script(
        "A-Za-z\u00aa-\u024f\u0250-\u02af\u1e00-\u1eff\ua720-\ua7ff", Evidence(function_words.LATIN, letters.LATIN)
    ),
    _Script("\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff", Evidence(function_words.CYRILLIC, letters.CYRILLIC, 1.0)),
    _Script("\u0370-\u03ff\u1f00-\u1fff", "el"),
    _Script(
        "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc",
        Evidence(function_words.ARABIC, letters.ARABIC, 1.0),
    ),
    _Script("\u0590-\u05ff", Evidence(function_words.HEBREW, letters.HEBREW, 1.0)),
    _Script("\u0900-\u097f", Evidence(function_words.DEVANAGARI, {})),
    _Script("\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f", "ja", 2.0),
    _Script("\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f", "zh", 3.0),
    _Script("\uac00-\ud7af\u1100-\u11ff\u3130-\u318f", "ko", 2.0),
    _Script("\u0e00-\u0e7f", "th"),
    _Script("\u0e80-\u0eff", "lo"),
    _Script("\u0530-\u058f", "hy"),
    _Script("\u10a0-\u10ff\u2d00-\u2d2f\u1c90-\u1cbf", "ka"),
    _Script("\u0980-\u09ff", Evidence({"bn": "এবং ও এই করে থেকে", "as": "আৰু কৰা এই হৈছে পৰা"}, letters.BENGALI, 1.0)),
    _Script("\u0a00-\u0a7f", "pa"),
    _Script("\u0a80-\u0aff", "gu"),
    _Script("\u0b00-\u0b7f", "or"),
    _Script("\u0b80-\u0bff", "ta"),
    _Script("\u0c00-\u0c7f", "te"),
    _Script("\u0c80-\u0cff", "kn"),
    _Script("\u0d00-\u0d7f", "ml"),
    _Script("\u0d80-\u0dff", "si"),
    _Script("\u0f00-\u0fff", "bo"),
    _Script("\u1000-\u109f\uaa60-\uaa7f", "my"),
    _Script("\u1780-\u17ff", "km"),
    _Script("\u1800-\u18af", "mn"),
    _Script("\u1200-\u139f\u2d80-\u2ddf", Evidence({"am": "እና ነው ላይ ውስጥ ግን ወደ", "ti": "ከምዚ እዩ ካብ ኣብ ናይ እዚ"}, {})),
    _Script("\u0780-\u07bf", "dv"),
    _Script("\u1400-\u167f", "iu"),
    _Script("\ua000-\ua4cf", "ii"),
)
_LATIN, _KANA, _HAN = _SCRIPTS[0], _SCRIPTS[6], _SCRIPTS[7]
_NO_WORD = lazy_pattern(r"\b(?:https?://|www\.)\S+|\\[nrt]", re.IGNORECASE)  # an address, or the "\n" of code
_LETTER = lazy_pattern(r"[^\W\d_]")


def language_of(sample: str) -> tuple[str, float]:
    """Returns the code of a text's language, and the confidence in it from 0 to 1."""
    sample = unicodedata.normalize("NFC", sample)  # "é" may be written as two code points
    sample = _NO_WORD.sub(" ", sample)
    counts = {script: len(re.findall(f"[{script.letters}]", sample)) for script in _SCRIPTS}
    letters_in_all = len(_LETTER.findall(sample))
    if not letters_in_all:
        return _ENGLISH, 0.0
    if sum(counts.values()) < letters_in_all / 2:
        return _UNDETERMINED, 0.0
    script = max(_SCRIPTS, key=lambda each: counts[each] * each.weight)
    if script in {_KANA, _HAN}:
        signs = counts[_KANA] + counts[_HAN]
        return ("ja" if counts[_KANA] > _FEWEST_KANA * signs else "zh"), _SURE
    if isinstance(script.languages, str):
        return script.languages, _SURE
    words = _words(sample, script)
    code, confidence = best(words, script.languages)
    return _checked(code, confidence, words) if script is _LATIN else (code, confidence)


def _words(sample: str, script: _Script) -> list[str]:
    """Returns the words in one script, in lower case. A word ends at an apostrophe: "l", "eau"."""
    # For Python a vowel sign of Devanagari is no letter, so the script's own class is used. It has the accents, too.
    return re.findall(f"[{script.letters}\u0300-\u036f]+", sample.lower())


def _checked(code: str, confidence: float, words: list[str]) -> tuple[str, float]:
    """Returns English, or "und" for a longer text, where too few words are known to tell the language."""
    known = frozenset(function_words.LATIN[code].split())
    share = sum(map(known.__contains__, words)) / max(1, len(words))
    if share >= _KNOWN_SHARE:
        return code, confidence
    return (_ENGLISH if len(words) < _FEWEST_WORDS else _UNDETERMINED), _GUESS
