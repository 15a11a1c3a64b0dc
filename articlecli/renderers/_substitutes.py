"""Defines an error handler for codecs: it replaces characters that an output's encoding lacks, such as a bullet."""

import codecs

ENCODING_ERRORS = "articlecli"  # name of the error handler, the `errors` of output streams

_SIGNS = {
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‘’‚‛‹›′", "'"),
    **dict.fromkeys("‐‑‒–—―−─", "-"),
    **dict.fromkeys("\u2002\u2003\u2009\u200a\u202f\u3000", " "),  # blanks of all widths
    **dict.fromkeys("│┃", "|"),
    **dict.fromkeys("•·", "*"),
    **dict(zip("▏▎▍▌▋▊▉█", "..::==##", strict=True)),  # the bar of salience, in the terminal format
    "…": "...",
    "€": "EUR",
    "£": "GBP",
    **dict(zip("ØøŁłĐđÐðı", "OoLlDdDdi", strict=True)),
    "Æ": "AE",
    "æ": "ae",
    "Œ": "OE",
    "œ": "oe",
    "ß": "ss",
    "Þ": "Th",
    "þ": "th",
}
_PREFIXES = {"<fraction>": " ", "<super>": "^"}  # otherwise "1½" would become "11/2", and "10⁶" "106"
_UNKNOWN = "?"


def shown(text: str, encoding: str) -> str:
    """Returns the text as an output in that encoding will show it."""
    return text.encode(encoding, ENCODING_ERRORS).decode(encoding)


def _substituted(error: UnicodeError) -> tuple[str, int]:
    """Returns the substitutes for the characters of an encoding error, and the index behind these characters."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    missing = error.object[error.start : error.end]
    return "".join(_substitute(sign) for sign in missing), error.end


def _substitute(sign: str) -> str:
    """Returns a substitute in ASCII, which all encodings have: a similar sign, a letter without its accent, or "?"."""
    import unicodedata

    if sign in _SIGNS:
        return _SIGNS[sign]
    if unicodedata.combining(sign):
        return ""
    bare = unicodedata.normalize("NFKD", sign).replace("⁄", "/")
    ascii_ = "".join(each for each in bare if each.isascii())
    before = next((mark for kind, mark in _PREFIXES.items() if unicodedata.decomposition(sign).startswith(kind)), "")
    return before + ascii_ if ascii_ else _UNKNOWN


codecs.register_error(ENCODING_ERRORS, _substituted)
