"""Dutch: numbers and days in words, and words that deny."""

from articlecli.languages._figures import Figures, lengths, numbered
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
    ordinals=numbered("tweede derde vierde vijfde zesde zevende achtste negende tiende", 2),
    ordinal_endings=word_list("e ste de"),
    shares={"helft": 1 / 2, "derde": 1 / 3, "kwart": 1 / 4, "vijfde": 1 / 5, "tiende": 1 / 10},
    articles=word_list("een de"),
    range_openers=word_list("tussen"),
    range_links=word_list("en"),
    bare_range_links=word_list("tot"),
    origins=word_list("van"),
    rough=word_list("ongeveer zo'n ruim bijna meer minstens circa dan"),
    time_units=lengths(
        "seconde seconden", "minuut minuten", "uur uren", "dag dagen", "week weken", "maand maanden", "jaar jaren"
    ),
    halves_of_day=word_list("uur"),
    seasons=numbered("lente zomer herfst winter") | {"voorjaar": 1, "najaar": 3},
    weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    coming=word_list("volgende komende zal zullen"),
    relative_days={"vandaag": 0, "gisteren": -1, "morgen": 1},
    negations=word_list("niet geen nooit niemand niets noch zonder"),
)
