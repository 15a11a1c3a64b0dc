"""French: numbers and days in words, and words that deny."""

from articlecli.languages._figures import Figures, numbered
from articlecli.languages._language import word_list

FIGURES = Figures(
    numbers={
        **numbered(
            """
            un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
            dix-neuf
            """
        ),
        **numbered("vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix", 20, 10),
    },
    magnitudes={
        "cent": 100,
        "cents": 100,
        "mille": 1e3,
        "million": 1e6,
        "millions": 1e6,
        "milliard": 1e9,
        "milliards": 1e9,
    },
    percent=frozenset({"pour cent"}),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    coming=word_list("prochain prochaine sera seront"),
    relative_days={"hier": -1, "demain": 1},
    negations=word_list("ne n pas aucun aucune jamais rien personne ni sans"),
)
