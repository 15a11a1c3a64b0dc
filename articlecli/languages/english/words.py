"""English: what a word looks like."""

_NO_LETTERS = "²³¹¼-¾⁰⁴-⁹₀-₉⅐-⅟①-⓿"  # numbers that Python takes for letters: m², 19½
_LETTER = rf"[^\W\d_{_NO_LETTERS}]"
_REST = rf"[^\W{_NO_LETTERS}]"
# U.S.; don't, ex-wife, and an accent that is a code point of its own; 1,000.50. No word has more than 40 parts: each
# takes memory while it is matched, and a text of "1.1.1" may have millions.
WORD = (
    rf"{_LETTER}(?:(?:\.{_LETTER}){{1,40}}\.|{_REST}*(?:['’-]{_REST}+|[\u0300-\u036f]+{_REST}*){{0,40}})"
    r"|\d+(?:[.,:]\d+){0,40}"
)
