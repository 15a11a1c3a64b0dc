"""English: numbers and days in words, and words that deny."""

from articlecli.languages._groups import Figures
from articlecli.languages._language import word_list

_UNITS = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen
"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

FIGURES = Figures(
    numbers={
        **{word: number for number, word in enumerate(_UNITS.split(), 1)},
        **{word: 10 * number for number, word in enumerate(_TENS.split(), 2)},
        "dozen": 12,
    },
    magnitudes={
        "hundred": 100,
        "thousand": 1e3,
        "million": 1e6,
        "m": 1e6,
        "billion": 1e9,
        "bn": 1e9,
        "trillion": 1e12,
    },
    percent=frozenset({"percent", "per cent"}),
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    relative_days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    negations=word_list("no not never none nobody nothing neither nor without cannot denied denies"),
)
