"""German: numbers and days in words, and words that deny."""

from articlecli.languages._figures import Figures, lengths, numbered
from articlecli.languages._language import word_list

FIGURES = Figures(
    numbers={
        **numbered(
            """
            ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
            achtzehn neunzehn
            """
        ),
        **numbered("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10),
    },
    magnitudes={"hundert": 100, "tausend": 1e3, "million": 1e6, "millionen": 1e6, "milliarde": 1e9, "milliarden": 1e9},
    percent=frozenset({"prozent"}),
    ordinals=numbered("zweite dritte vierte fünfte sechste siebte achte neunte zehnte", 2),
    shares={"hälfte": 1 / 2, "drittel": 1 / 3, "viertel": 1 / 4, "fünftel": 1 / 5, "zehntel": 1 / 10},
    articles=word_list("ein eine einem einen einer die der das dem"),
    range_openers=word_list("zwischen"),
    range_links=word_list("und"),
    bare_range_links=word_list("bis"),
    origins=word_list("von"),
    rough=word_list("etwa rund über mehr knapp fast mindestens ungefähr gut circa als"),
    time_units=lengths(
        "sekunde sekunden",
        "minute minuten",
        "stunde stunden",
        "tag tage tagen",
        "woche wochen",
        "monat monate monaten",
        "jahr jahre jahren",
    ),
    halves_of_day=word_list("uhr"),
    seasons=numbered("frühling sommer herbst winter") | {"frühjahr": 1},
    months_have_capitals=True,
    weekdays=("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
    coming=word_list("nächsten kommenden nächster kommender wird werden"),
    relative_days={"heute": 0, "gestern": -1, "morgen": 1},
    negations=word_list("nicht kein keine keinen keinem keiner nie niemand nichts weder ohne dementierte bestritt"),
)
