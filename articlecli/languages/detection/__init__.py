"""Finds out the language of a text: `detect(text)` returns its ISO 639-1 code and how sure it is.

English is told by its own commonest words, which takes a tenth of a millisecond and loads nothing. For any other text,
`scripts.py` tells the script, and `scores.py` the language within it by `function_words.py`.
"""

from articlecli.core import Record

__all__ = ["ENGLISH", "UNDETERMINED", "Detected", "detect"]

ENGLISH = "en"
UNDETERMINED = "und"  # ISO 639-2's code for a language that isn't known

_SLICES, _SLICE = 6, 600  # a long text is judged by this many slices of so many code points, from all parts of it
# Words that make up a third of English prose, and at most a twentieth of any other language's
_WORDS = """
    the of and to that for was with it his this has from by not but were which they their been said who would there
    after about when she than other into what could some these how are have be at he i you your can will
"""
_ENGLISH_WORDS = frozenset(_WORDS.split())
_ENGLISH_SHARE = 0.16  # of the words; half of a text must be English to have it
_FEWEST_ENGLISH = 4  # words of English, or more: a few of them stand in names and in titles of films
_OTHER_SCRIPT = 0.1  # share of the code points outside of ASCII that are too many for a look at English words alone
_SUREST = 0.99  # only the user knows for certain


class Detected(Record):
    """The language of a text."""

    code: str  # ISO 639-1, or "und"
    confidence: float  # from 0 to 1


def detect(text: str) -> Detected:
    """Returns the language of most of a text.

    A text without letters, or with too few known words to tell, is taken for English with a confidence below 0.5.
    A text of many words of which none is known, or in a script that no language with an ISO 639-1 code uses, is "und".
    """
    sample = _sample(text)
    if _is_plainly_english(sample):
        return Detected(ENGLISH, _SUREST)
    from articlecli.languages.detection import scripts

    code, confidence = scripts.language_of(sample)
    return Detected(code, round(min(confidence, _SUREST), 2))


def _sample(text: str) -> str:
    """Returns the text, or slices of a long one at even distances, so that the time doesn't grow with its length."""
    if len(text) <= _SLICES * _SLICE:
        return text
    step = (len(text) - _SLICE) // (_SLICES - 1)
    return " ".join(text[i * step : i * step + _SLICE] for i in range(_SLICES))


def _is_plainly_english(sample: str) -> bool:
    words = sample.lower().split()
    found = sum(map(_ENGLISH_WORDS.__contains__, words))
    if found < _FEWEST_ENGLISH or found < _ENGLISH_SHARE * len(words):
        return False
    return sample.isascii() or len(sample.encode("ascii", "ignore")) > (1 - _OTHER_SCRIPT) * len(sample)
