"""Words for any language: letters with the vowel signs of their script, or pieces of a script without blanks."""

from articlecli.languages._groups import Words

# Vowel signs, tones and points, which Python's \w leaves out: of Hebrew, Arabic, the scripts of India and Tibet, and
# joiners inside a word (Persian). Blocks are given whole, without the dandas, which are stops.
_SIGNS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u0711\u0730-\u074a\u07a6-\u07b0\u0900-\u0963\u0966-\u0df3\u0f18-\u0f39\u0f3e-\u0f84\u0f90-\u0fbc"
    "\u135d-\u135f\u1885-\u18a9\u200c\u200d\u20d0-\u20f0"
)
_LETTER = r"[^\W\d_]"
_WORD = rf"{_LETTER}(?:(?:\.{_LETTER}){{1,40}}\.|[\w{_SIGNS}]*(?:['’\u05f3\u05f4\"-](?=\w)[\w{_SIGNS}]+){{0,40}})"
_NUMBER = r"\d+(?:[.,:٫٬]\d+){0,40}"

# Scripts without blanks between words. A piece has as many code points as a word of the language has on average.
_HAN = (
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_HAN_PIECE = f"[{_HAN}]{{1,2}}"
_SOUTH_EAST_ASIAN = "\u0e01-\u0e4e\u0e81-\u0ece\u1000-\u1049\u1050-\u109f\u1780-\u17d3\u17dd"
_SOUTH_EAST_ASIAN_PIECE = f"[{_SOUTH_EAST_ASIAN}]{{1,4}}"
_WITHOUT_BLANKS = frozenset({"zh", "ja", "th", "lo", "km", "my"})

# PyStemmer's algorithms by code. An older PyStemmer lacks some of them.
_STEMMERS = {
    "ar": "arabic",
    "ca": "catalan",
    "eo": "esperanto",
    "et": "estonian",
    "eu": "basque",
    "fa": "persian",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "ne": "nepali",
    "nn": "norwegian",
    "sr": "serbian",
    "st": "sesotho",
    "ta": "tamil",
    "yi": "yiddish",
}


def words(code: str) -> Words:
    """Returns the pattern of the words of a language, and for a script without blanks that of its pieces."""
    if code not in _WITHOUT_BLANKS:
        return Words(pattern=f"{_WORD}|{_NUMBER}")
    pieces = f"{_HAN_PIECE}|{_SOUTH_EAST_ASIAN_PIECE}"
    others = rf"[^\W\d_{_HAN}{_SOUTH_EAST_ASIAN}][\w'’-]{{0,40}}?(?![^\W{_HAN}{_SOUTH_EAST_ASIAN}])"
    return Words(pattern=f"{pieces}|{others}|{_NUMBER}", bigrams=f"[{_HAN}{_SOUTH_EAST_ASIAN}]+")


def stemmer(code: str) -> str | None:
    """Returns PyStemmer's name of the algorithm for a language; None where the installed PyStemmer has none."""
    name = _STEMMERS.get(code)
    if name is None:
        return None
    import Stemmer

    return name if name in Stemmer.algorithms() else None
