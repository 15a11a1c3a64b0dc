"""German: numbers and days in words, and words that deny."""

from articlecli.languages._figures import Figures, numbered
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
    weekdays=("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
    coming=word_list("nächsten kommenden nächster kommender wird werden"),
    relative_days={"heute": 0, "gestern": -1, "morgen": 1},
    negations=word_list("nicht kein keine keinen keinem keiner nie niemand nichts weder ohne dementierte bestritt"),
)
