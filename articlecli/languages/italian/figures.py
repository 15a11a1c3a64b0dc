"""Italian: numbers and days in words, and words that deny."""

from articlecli.languages._figures import Figures, lengths, numbered
from articlecli.languages._language import word_list

FIGURES = Figures(
    numbers={
        **numbered(
            """
            uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
            diciassette diciotto diciannove
            """
        ),
        **numbered("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", 20, 10),
    },
    magnitudes={"cento": 100, "mila": 1e3, "milione": 1e6, "milioni": 1e6, "miliardo": 1e9, "miliardi": 1e9},
    percent=frozenset({"per cento"}),
    ordinals=numbered("seconda terza quarta quinta sesta settima ottava nona decima", 2),
    shares={"metà": 1 / 2, "terzo": 1 / 3, "terzi": 1 / 3, "quarto": 1 / 4, "quinto": 1 / 5},
    articles=word_list("un una la"),
    range_openers=word_list("tra fra"),
    range_links=word_list("e"),
    bare_range_links=word_list("a"),
    origins=word_list("da"),
    rough=word_list("circa oltre più quasi almeno intorno di"),
    time_units=lengths(
        "secondo secondi", "minuto minuti", "ora ore", "giorno giorni", "settimana settimane", "mese mesi", "anno anni"
    ),
    seasons=numbered("primavera estate autunno inverno"),
    weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    coming=word_list("prossimo prossima sarà saranno"),
    relative_days={"oggi": 0, "ieri": -1, "domani": 1},
    negations=word_list("non no mai nessuno nessuna nulla niente né senza"),
)
