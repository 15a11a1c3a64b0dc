"""English: numbers and days in words, and words that deny."""

from articlecli.languages._figures import Figures, numbered
from articlecli.languages._language import word_list

FIGURES = Figures(
    numbers={
        **numbered(
            """
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen
            """
        ),
        **numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
        "dozen": 12,
    },
    magnitudes={"million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12, "hundred": 100, "thousand": 1e3},
    percent=frozenset({"percent", "per cent"}),
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    coming=word_list("next coming will"),
    relative_days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    negations=word_list("no not never none nobody nothing neither nor without cannot denied denies"),
)
