"""English: numbers and days in words, and words that deny."""

from articlecli.languages._figures import Figures, lengths, numbered
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
    ordinals=numbered("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth", 2),
    ordinal_endings=word_list("st nd rd th"),
    shares={
        "half": 1 / 2,
        "quarter": 1 / 4,
        "quarters": 1 / 4,
        "third": 1 / 3,
        "thirds": 1 / 3,
        "fourth": 1 / 4,
        "fifth": 1 / 5,
        "fifths": 1 / 5,
        "sixth": 1 / 6,
        "eighth": 1 / 8,
        "tenth": 1 / 10,
    },
    articles=word_list("a an"),
    each=word_list("every each"),
    share_links=word_list("in"),
    range_openers=word_list("between"),
    range_links=word_list("and"),
    bare_range_links=word_list("to or"),
    origins=word_list("from"),
    rough=word_list("about around some roughly nearly almost approximately over above more least up than to"),
    multiples={"twice": 2, "thrice": 3},
    time_units=lengths(
        "second seconds", "minute minutes", "hour hours", "day days", "week weeks", "month months", "year years"
    ),
    halves_of_day=word_list("a.m p.m am pm o'clock"),
    seasons=numbered("spring summer autumn winter"),
    months_have_capitals=True,
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    coming=word_list("next coming will"),
    relative_days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    negations=word_list("no not never none nobody nothing neither nor without cannot denied denies"),
)
