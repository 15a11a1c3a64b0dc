"""French: openings of sentences that need the sentence before them, and the exceptions.

The patterns are listed by a sentence's first word, and matched right after it. They ignore case. A blank in a pattern
stands for any white space. A first word ends before its apostrophe: "l" in "l'autre".
"""

from articlecli.languages._groups import ANY_CAPITAL, SentenceOpenings
from articlecli.languages._language import any_of, by_first_word, word_list

_TIMES = (
    "matin|matinée|midi|après-midi|soir|soirée|nuit|semaine|week-end|mois|année|saison|printemps|été|automne|hiver"
    "|fois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août"
    "|septembre|octobre|novembre|décembre|décennie|siècle|jours|heures|temps|dernier|dernière|derniers|dernières"
)
_TEXTS = "article|étude|livre|page|site|dossier|rapport|enquête|chronique|entretien|tribune|vidéo|podcast"

# "Sinon, " and "Dans ce cas, " are missing here: without them a sentence would claim more than the writer.
_CUTTABLE = by_first_word(
    # Cependant, le plan | En outre, le plan
    ("cependant toutefois néanmoins pourtant ainsi enfin ensuite puis aussi certes surtout finalement", ", "),
    ("parallèlement autrement notamment concrètement évidemment bref or mais globalement résultat", ", "),
    ("par", r" (?:ailleurs|conséquent|exemple|contre|la suite), "),
    ("en", r" (?:outre|effet|revanche|fait|conséquence|somme|clair|réalité|bref|parallèle|plus), "),
    ("de", r" (?:plus|même|son côté|fait), "),
    ("d", r"['’](?:ailleurs|autre part|un autre côté|une part|abord), "),
    ("à", r" (?:l['’]inverse|noter|ce sujet|cet égard), "),
    ("au", r" (?:contraire|passage|final|total), "),
    ("du", r" (?:coup|reste|moins), "),
    ("pour", r" (?:autant|finir|sa part), "),
    ("dans", r" (?:le même temps|l['’]ensemble|les faits), "),
    ("pendant", r" ce temps, "),
    ("quoi", r" qu['’]il en soit, "),
    ("malgré", r" tout, "),
    # Mais le plan; not "Mais aussi", "Mais pas"
    ("mais", r" (?!(?:aussi|pas|également|surtout|ce|celui|cela|non|pour)\b)"),
    ("or", r" (?!(?:et|ou|noir|massif)\b)"),
)

_JOINING = by_first_word(
    ("mais et ou ni or donc car puis ensuite aussi ainsi cependant toutefois néanmoins pourtant sinon", ""),
    ("parallèlement autrement inversement réciproquement également", ""),
    ("par", r" (?:ailleurs|conséquent|exemple|contre|la suite)\b"),
    ("en", r" (?:outre|effet|revanche|conséquence|parallèle|plus,)"),
    ("de", r" (?:plus|même|son côté)\b"),
    ("d", r"['’](?:ailleurs|autre part|un autre côté|où)\b"),
    ("à", r" (?:l['’]inverse|ce sujet|cet égard)\b"),
    ("au", r" contraire\b"),
    ("du", r" (?:coup|reste)\b"),
    ("pour", r" (?:autant|sa part)\b"),
    ("dans", r" (?:le même temps|ce cas)\b"),
    ("pendant", r" ce temps\b"),
    ("c", r"['’]est (?:pourquoi|ainsi|aussi|alors|dire|le cas|donc)\b"),
    ("non", r" seulement\b(?![^.!?]{1,400}\bmais\b)"),
    ("quant", r" à (?:lui|elle|eux|elles)\b"),
)

_POINTING_PRONOUNS = by_first_word(
    ("il elle ils elles celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là lui cela ça eux", r"(?!-)"),
    ("ce", r" (?:dernier|n['’]est|sont|qui|que|à quoi)\b"),
    ("c", r"['’](?:est|était|en est|eût)\b"),
    ("son sa ses leur leurs", " "),
    ("celui celle ceux celles", r"(?! (?:qui|que|de|du|des|dont|où)\b)"),
    ("tous toutes tout", r" (?:deux|trois|cela|ceci)\b"),
    ("y", " "),
)

_POINTING_DETERMINERS = by_first_word(
    ("ce cet cette ces", rf" (?!(?:{_TIMES}|{_TEXTS})\b)"),
    ("de", r" (?:tels|telles)\b"),
    ("un une", r" (?:tel|telle)\b"),
    ("l", r"['’](?:un|une|autre|intéressée?|édile)\b"),
    ("les", r" (?:deux|trois|quatre|cinq|autres|intéressés|mêmes)\b"),
    ("le la", r" (?:même|premier|première|second|seconde|dernier|dernière|quadragénaire|trentenaire|jeune homme)\b"),
    ("ces", r" (?:derniers|dernières)\b"),
    ("d", r"['’]autres\b"),
    (
        "aucun aucune certains certaines plusieurs chacun chacune beaucoup l",
        r"(?:['’]un)? d['’](?:entre )?(?:eux|elles)\b",
    ),
)

_SAID = any_of(
    # Il est difficile de dire | Il est probable que
    r" (?:n['’])?(?:est|était|serait|semble|reste|paraît|sera)(?: \w+){0,3} (?:de|d['’]\w+|que|qu['’]\w+)\b",
    # Il faut | Il y a | Il s'agit de
    r" (?:ne )?(?:faut|fallait|faudra|faudrait|suffit|pleut|neige|pleuvait|convient|arrive|vaut mieux)\b",
    r" (?:n['’])?y (?:a|avait|aura|aurait|eut)\b",
    r" s['’]agi(?:t|ssait)\b",
    r" aura fallu\b",
)
_STANDALONE = by_first_word(
    ("il", _SAID),
    # C'est Ann Lee qui | C'est à Orla que
    (
        "c",
        rf"['’]est (?:(?:à|en|dans|le|la|un|une) )?[^.!?]{{0,20}}(?-i:{ANY_CAPITAL})[^.!?,]{{0,80}} (?:qui|que|qu['’])",
    ),
    ("ce", rf" (?:{_TIMES})\b"),
    ("cette ces cet", rf" (?:{_TIMES})\b"),
    ("ce", r" (?:qui|que) [^.!?]{1,80}\b(?:est|sont|était)\b"),
    ("celui celle ceux celles", r" (?:qui|que|de|du|des|dont)\b"),
)

_POINTING = rf" (?:ce|cet|cette|ces) (?!(?:{_TIMES}|{_TEXTS})\b)"
_LED = r" (?P<pronoun>il|elle|son|sa|ses)\b"
_SMALL_WORD = rf"(?!(?-i:{ANY_CAPITAL}))[^\s.,;:!?\"“”()]+"
_PHRASES = by_first_word(
    # Lundi, il | À Orla, elle
    (
        "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui désormais",
        rf"(?: {_SMALL_WORD}){{0,6}},{_LED}",
    ),
    ("à en dans depuis pendant après avant lors pour sur selon avec dès au", rf"(?: [^\s.,;:!?\"“”()]+){{1,8}},{_LED}"),
    ("selon pour d'après", r" (?:lui|elle|eux|elles)\b"),
    ("depuis dès", r" (?:lors|ce jour)\b"),
    ("à en dans pour avec malgré après avant depuis pendant sous par sur lors face selon", _POINTING),
    ("à", r" (?:l['’]époque|ses yeux|son tour|leur tour)\b"),
    ("parmi chez entre", r" (?:eux|elles)\b"),
)

_POINTING_INSIDE = any_of(
    rf"\b(?:ce|cet|cette|ces) (?!(?:{_TIMES}|{_TEXTS}|qui|que|n|sont|dernier)\b)[^\W\d_]",
    r"\b(?:celui|celle|ceux|celles)-ci\b",
)

OPENINGS = SentenceOpenings(
    contrasts=word_list("mais cependant pourtant toutefois néanmoins"),
    cuttable=_CUTTABLE,
    joining=_JOINING,
    standalone=_STANDALONE,
    pronouns=_POINTING_PRONOUNS,
    determiners=_POINTING_DETERMINERS,
    phrases=_PHRASES,
    inside=_POINTING_INSIDE,
)
