"""French: words that name nothing alone, such as times, parts and numbers."""

from articlecli.core import path_beside
from articlecli.languages._groups import Topics
from articlecli.languages._language import word_list

TOPICS = Topics(
    word_counts=path_beside(__file__, "word_counts.json"),
    empty_words=word_list("""
        an ans année années mois semaine semaines jour jours journée heure heures minute minutes seconde secondes
        matin midi soir soirée nuit temps moment moments fois fin début part partie parties cas chose choses façon
        façons manière manières sorte genre type nombre nombres nom reste moitié plupart ensemble côté côtés lieu
        lieux place suite issue sein cours égard fait exemple occasion point points million millions milliard
        milliards millier milliers centaine centaines dizaine dizaines euro euros dollar dollars pourcent kilomètre
        kilomètres mètre mètres zéro quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
        vingt trente quarante cinquante soixante cent cents mille premier premiers première premières dernier
        derniers dernière dernières prochain prochaine prochains nouveau nouvel nouvelle nouveaux nouvelles grand
        grande grands grandes petit petite petits petites seul seule seuls seules janvier février mars avril mai
        juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
    """),
)
