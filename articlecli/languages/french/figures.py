"""French: numbers and days in words, and words that deny."""

from articlecli.languages._figures import Figures, lengths, numbered
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
    ordinals=numbered("deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième", 2),
    shares={"moitié": 1 / 2, "tiers": 1 / 3, "quart": 1 / 4, "cinquième": 1 / 5, "dixième": 1 / 10},
    articles=word_list("un une la le"),
    range_openers=word_list("entre"),
    range_links=word_list("et"),
    bare_range_links=word_list("à"),
    origins=word_list("de"),
    rough=word_list("environ quelque près plus presque moins autour que de"),
    time_units=lengths(
        "seconde secondes",
        "minute minutes",
        "heure heures",
        "jour jours",
        "semaine semaines",
        "mois",
        "an ans année années",
    ),
    halves_of_day=word_list("heures"),
    seasons=numbered("printemps été automne hiver"),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    coming=word_list("prochain prochaine sera seront"),
    relative_days={"hier": -1, "demain": 1},
    negations=word_list("ne n pas aucun aucune jamais rien personne ni sans"),
)
