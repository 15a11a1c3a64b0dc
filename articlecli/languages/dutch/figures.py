"""Dutch: numbers and days in words, and words that deny."""

from articlecli.languages._figures import Figures, numbered
from articlecli.languages._language import word_list

FIGURES = Figures(
    numbers={
        **numbered(
            """
            een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
            achttien negentien
            """
        ),
        **numbered("twintig dertig veertig vijftig zestig zeventig tachtig negentig", 20, 10),
    },
    magnitudes={"honderd": 100, "duizend": 1e3, "miljoen": 1e6, "miljard": 1e9},
    percent=frozenset({"procent"}),
    weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    coming=word_list("volgende komende zal zullen"),
    relative_days={"vandaag": 0, "gisteren": -1, "morgen": 1},
    negations=word_list("niet geen nooit niemand niets noch zonder"),
)
