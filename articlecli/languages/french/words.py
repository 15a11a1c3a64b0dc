"""French: words by their part in a sentence, from pronouns to times.

A word that an apostrophe shortens keeps its apostrophe: "l'" and "ancien" in "l'ancien". The lists have it so.
"""

from articlecli.languages._groups import Words, word_pattern
from articlecli.languages._language import word_list

_ELIDED = r"(?:[cdjlmnst]|(?:(?:jus|lors|puis|quoi)?qu))['’]"
_INVERTED = "ils?|elles?|on|je|tu|nous|vous|ce"

FUNCTION_WORDS = word_list("""
    a à afin ai ainsi alors après as assez au aucun aucune auparavant auprès auquel aura aurait auraient auront aussi
    autant autour autre autres aux auxquelles auxquels avaient avait avant avec avez avoir avons ayant bas beaucoup
    bien bientôt c' ça car ce ceci cela celle celle-ci celle-là celles celui celui-ci celui-là cependant certain
    certaine certaines certains ces cet cette ceux ceux-ci chacun chacune chaque chez ci combien comme comment contre
    d' dans davantage de dehors déjà depuis derrière des dès désormais dessous dessus deux devant devrait doit doivent
    donc dont du duquel durant elle elle-même elles en encore enfin ensuite entre environ envers es est et étaient
    était étant été être eu eux eux-mêmes fait faire font faut fois grâce hier hors hormis ici il ils j' jamais je
    jusqu' jusque l' la là laquelle le lequel les lesquelles lesquels leur leurs loin lors lorsqu' lorsque lui lui-même
    m' ma maintenant mais malgré me même mêmes mes mien mieux moi moins mon n' ne néanmoins ni nos notamment notre nous
    nul on ont or ou où outre par parce parfois parmi partout pas pendant personne peu peut peuvent plus plusieurs
    plutôt pour pourquoi pourrait pourraient pourtant pouvait pouvoir près presqu' presque puis puisqu' puisque qu'
    quand quant que quel quelle quelles quelqu'un quelque quelques quels qui quoi quoiqu' quoique rien s' sa sans sauf
    se selon sera seraient serait seront ses seulement si sien sinon soi soient soit sommes son sont sous souvent suis
    sur surtout t' ta tandis tant te tel telle telles tels tes toi ton tôt toujours tous tout toute toutefois toutes
    très trop trois tu un une va vers voici voilà voire vont vos votre vous vu y aujourd'hui demain
""")

# Prepositions that open no clause.
_NO_CLAUSE = word_list("""
    à au aux avec chez contre dans de d' des du depuis derrière devant dès durant en entre envers hors jusqu' jusque
    malgré outre par parmi pendant pour sans sauf selon sous sur vers face grâce lors auprès autour près
""")

WORDS = Words(
    elided=_ELIDED,
    inverted=_INVERTED,
    pattern=word_pattern(_ELIDED, _INVERTED),
    function_words=FUNCTION_WORDS,
    pronouns=word_list("il elle ils elles on je j' nous qui lui eux celui-ci celle-ci ceux-ci celles-ci"),
    possessive_pronouns=word_list("son sa ses leur leurs dont"),
    speaker_possessives=word_list("mon ma mes notre nos"),
    first_person=word_list("je j' me m' moi mon ma mes nous notre nos"),
    second_person=r"\b(?:vous|votre|vos)\b",
    narrators=word_list("je j' nous"),
    determiners=word_list("""
        le la les l' un une ce cet cette ces son sa ses leur leurs notre nos mon ma mes quelques plusieurs certains
        certaines deux trois chaque
    """),
    definite_determiners=word_list("le la les l' ce cet cette ces son sa ses leur leurs"),
    definite_articles=word_list("le la les l'"),
    pronominal_determiners=word_list("certains certaines plusieurs beaucoup chacun chacune deux trois d'autres"),
    prepositions=_NO_CLAUSE,
    prepositions_only=_NO_CLAUSE,
    name_links=word_list("de d' du des"),
    noun_links=word_list("de d' du des et le la les l' un une"),
    conjunctions=word_list("et ou mais ni"),
    additive_conjunctions=word_list("et"),
    coordinators=word_list("et ou"),
    subordinators=word_list("""
        après alors avant bien comme depuis lorsque lorsqu' malgré parce pendant puisque puisqu' quand quoique quoiqu'
        selon si tandis
    """),
    clause_introducers=_NO_CLAUSE
    | word_list("""
        après alors avant bien car comme lorsque lorsqu' parce puisque puisqu' quand quoique quoiqu' si tandis où
        interrogé interrogée interrogés contacté contactée contactés invité invitée sollicité sollicitée joint jointe
        contrairement concernant suite
    """),
    clause_joiners=word_list("""
        et ou mais ni or donc car que qu' qui dont où quand lorsque lorsqu' comme parce puisque puisqu' si tandis alors
        après avant depuis pourquoi comment
    """),
    subject_relatives=word_list("qui"),
    relatives_of_people=word_list("qui"),
    relatives=word_list("qui dont où"),
    connectives=word_list("""
        ainsi alors aussi cependant donc enfin ensuite pourtant puis toutefois néanmoins ici là désormais aujourd'hui
        hier
    """),
    participle_prepositions=frozenset(),
    agents=word_list("par"),
    auxiliaries=word_list("""
        a ai ont avait avaient aura auront aurait auraient ayant eu est sont était étaient sera seront serait seraient
        étant été fut furent eut eurent soit soient ait aient va vont doit doivent devait devrait peut peuvent pouvait
        pourrait pourraient veut veulent voulait fait font faisait vient viennent
    """),
    participle_auxiliaries=word_list("a ont avait avaient est sont était étaient été"),
    passive=word_list("été"),
    past_verbs=word_list("""
        abandonne abandonné accueille accueilli achève achevé adopte adopté apparaît appelle appartient apporte apporté
        apprend appris arrive arrivé arrivée assiste attend attendait attire aurait bénéficie cesse change changé
        commence commencé comprend compris comptait compte conduit connaît connu consacre conserve consiste constitue
        continue contribue coûte crée créé décide décidé découvre découvert demeure démissionne dépose déposé devait
        devient devenu devenue dirige dispose disposait donne donné dort effectue élu élue empêche entend entraîne
        entre entré entrée espère essaie existe faisait faut figure finit fixe fonde fondé forme gagne garde gère
        grandit ignore incarne inquiète installe intervient joue joué lance lancé laisse lit livre manque marche marque
        mène menait met mis mise monte meurt mort naît né née occupe offre ouvre ouvert paie paraît part parti partie
        parvient passe passé perd perdu permet permis porte possède pousse prend pris prépare présente présenté prévoit
        prévu procède produit profite propose provoque quitte quitté reçoit reçu refuse regarde rejoint remet remis
        remplace remporte rencontre rend rendu rentre représente reprend repris reste resté restée retourne retrouve
        réussit réussi revient s'agit sait savait sert signe signé sort sorti sortie souffre souhaite soutient subit
        suit suivi survient tente tenté tient tire tombe tombé touche tourne travaille travaillait traverse trouve tue
        tué utilise vaut vend vendu venait venu venue veut veulent vise visite vit vivait voit voyait vote voté voulait
    """),
    infinitive_marker=None,
    days=word_list("lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui matin soir"),
    time_nouns=word_list("""
        seconde secondes minute minutes heure heures jour jours journée nuit matin matinée après-midi soir soirée
        semaine semaines week-end mois an ans année années décennie décennies temps moment moments automne printemps
        été hiver saison aujourd'hui tard janvier février mars avril mai juin juillet août septembre octobre novembre
        décembre dernier dernière derniers dernières prochain prochaine
    """),
    adverb_endings=(
        "ellement",
        "alement",
        "ivement",
        "eusement",
        "amment",
        "emment",
        "iquement",
        "ièrement",
        "ablement",
        "iblement",
    ),
    participle_endings=("ant",),
    past_endings=("é", "ée", "és", "ées"),
    inverts_groups=True,
    needs_articles=True,
    genders_things=True,
    plural_ending="s",
)
