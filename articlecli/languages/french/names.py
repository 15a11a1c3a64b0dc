"""French: titles, roles and the other words around people's names."""

from articlecli.core import path_beside
from articlecli.languages._groups import Names
from articlecli.languages._language import word_list
from articlecli.languages.french import roles
from articlecli.languages.french.given_names import FEMININE, MASCULINE
from articlecli.languages.french.words import FUNCTION_WORDS, WORDS

_PARTICLES = word_list("""
    al ben bin d' d’ da de del della den der di dos du el ibn ould ten ter van von y zu
""")

# The first words of an institution's name as well: in French, they stand before what names it ("Université de Lyon").
_INSTITUTION_NOUNS = word_list("""
    académie administration aéroport agence airlines alliance ambassade amis armée assemblée association autorité
    avenue banque bibliothèque boulevard bourse bureau cabinet caisse cathédrale centrale centre chambre chapelle
    château cinéma clinique club collectif collège comité commission communauté compagnie confédération conférence
    congrès conseil constitution cour coupe département direction école éditions église entreprise état états
    européenne exposition fédération festival fondation fonds force forces forum front galerie gare gendarmerie
    gouvernement group groupe haute hôpital hôtel institut internationale journal justice laboratoire ligue lycée
    magazine mairie maison marché ministère mission mouvement musée nations observatoire office opéra orchestre ordre
    organisation palais parc parlement parquet parti place police pôle port préfecture présidence prison prix projet
    radio rassemblement région renaissance république réseau restaurant revue route rue santé sciences sénat service
    services société sport stade station syndicat télévision théâtre tour tribunal trésor tv union unies université
    usine ville
""")

_PLACES = word_list("""
    ain aisne allier alsace aquitaine ardèche ardennes ariège aube aude auvergne aveyron bouches-du-rhône bourgogne
    calvados cantal cévennes champagne charente charente-maritime cher corrèze côte-d'or côtes-d'armor creuse dordogne
    doubs drôme essonne eure eure-et-loir finistère franche-comté gard gers haute-garonne haute-loire haute-savoie
    hautes-pyrénées hauts-de-france hauts-de-seine ille-et-vilaine indre indre-et-loire jura landes limousin
    loir-et-cher loire-atlantique loiret lot lozère maine-et-loire manche marne mayenne meurthe-et-moselle meuse midi
    morbihan moselle nièvre nord oise orne pas-de-calais picardie poitou puy-de-dôme pyrénées pyrénées-atlantiques
    pyrénées-orientales rhône sarthe seine seine-et-marne seine-maritime seine-saint-denis somme tarn val-de-marne
    val-d'oise var vaucluse vosges yonne yvelines afghanistan afrique albanie algérie allemagne alpes-maritimes
    amérique angleterre ankara arabie argentine arménie asie athènes australie autriche bagdad bangladesh barcelone
    bastia beauvau belgique bénin berlin bercy berne besançon beyrouth biarritz biélorussie birmanie bolivie bordeaux
    bosnie brésil brest bretagne bruxelles bucarest budapest bulgarie burkina cambodge cameroun canada cannes catalogne
    centrafrique chili chine chypre colombie congo copenhague corée corse croatie cuba dakar danemark dijon ecosse
    écosse égypte egypte élysée elysée équateur erythrée espagne estonie etats-unis états-unis éthiopie europe finlande
    france gabon gaza genève géorgie gironde grande-bretagne grèce grenoble guadeloupe guatemala guinée guyane haïti
    havane hexagone hérault hongrie hong-kong ile-de-france île-de-france inde indonésie irak iran irlande islande
    isère israël istanbul italie ivoire jamaïque japon jérusalem jordanie kaboul kazakhstan kenya kiev koweït kremlin
    laos lausanne lettonie liban libye liège lille limoges lisbonne lituanie loire londres lorraine luxembourg lyon
    macédoine madagascar madrid maghreb malaisie mali malte marignan maroc marseille martinique matignon mauritanie
    mayotte metz mexico mexique milan moldavie monaco mongolie montpellier montréal moscou mozambique mulhouse munich
    nantes népal new-york nice nicaragua niger nigeria nîmes normandie norvège nouvelle-calédonie océanie orléans
    ottawa ouganda ouzbékistan pakistan palestine panama pantin paraguay paris pays-bas pékin perpignan pérou
    philippines poitiers pologne portugal prague provence qatar québec quimper reims rennes réunion rome rouen roumanie
    royaume-uni russie rwanda saint-denis saint-étienne sahel salvador savoie sénégal séoul serbie shanghai sibérie
    singapour slovaquie slovénie somalie soudan strasbourg suède suisse syrie tahiti taïwan tanzanie tchad tchéquie
    téhéran thaïlande tokyo toulon toulouse tours tunis tunisie turquie ukraine uruguay vatican vendée venezuela venise
    versailles vienne vietnam washington yémen zambie zimbabwe zurich
""")

# Words with a capital that are no part of a name: days and months have none in French, except in headings.
_NOT_NAMES = word_list("""
    bonjour bonsoir oui non merci bref certes pire mieux résultat reste exit quid place retour lundi mardi mercredi
    jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    interrogé interrogée interrogés contacté contactée sollicité sollicitée invité invitée questionné questionnée
    ancien ancienne originaire âgé âgée né née élu élue arrivé arrivée condamné condamnée accusé accusée face grâce
    difficile impossible inutile dommage preuve objectif problème autrement parallèlement finalement actuellement
    récemment dernièrement aujourd'hui hier demain
""")

# The English words whose weights stand for these words; see `weights_as`.
_WEIGHTS_AS = {
    "il": "he",
    "elle": "she",
    "lui": "him",
    "ils": "they",
    "elles": "they",
    "eux": "them",
    **dict.fromkeys(("le", "la", "l'", "les"), "the"),
    **dict.fromkeys(("un", "une"), "a"),
    **dict.fromkeys(("ce", "cet", "cette"), "this"),
    "ces": "these",
    **dict.fromkeys(("son", "sa", "ses"), "his"),
    **dict.fromkeys(("leur", "leurs"), "their"),
    **dict.fromkeys(("notre", "nos"), "our"),
    **dict.fromkeys(("mon", "ma", "mes"), "my"),
    **dict.fromkeys(("de", "d'", "du", "des"), "of"),
    **dict.fromkeys(("à", "au", "aux", "en", "dans"), "in"),
    **dict.fromkeys(("vers", "jusqu'"), "to"),
    "par": "by",
    "pour": "for",
    "avec": "with",
    "contre": "against",
    "sur": "on",
    "sous": "under",
    "entre": "between",
    "parmi": "among",
    "depuis": "from",
    "pendant": "during",
    "près": "near",
    "qui": "who",
    "et": "and",
}

NAMES = Names(
    feminine=FEMININE,
    masculine=MASCULINE,
    feminine_nouns=roles.FEMININE_NOUNS,
    masculine_nouns=roles.MASCULINE_NOUNS,
    titles=roles.TITLES,
    honorifics=roles.HONORIFICS,
    ambiguous_titles=word_list("premier première général"),
    abbreviations=word_list("m mm mme mmes mlle mgr dr pr me st ste gal col cdt"),
    pronouns_by_class={
        "masculine": word_list("il lui celui-ci"),
        "feminine": word_list("elle celle-ci"),
        "plural": word_list("ils elles eux ceux-ci celles-ci"),
    },
    names_as_words=word_list("france rose claire fleur"),
    thing_pronouns=frozenset(),
    speaking_pronouns=word_list("plural"),
    title_nouns={"dr": "docteur", "pr": "professeur", "me": "maître", "mgr": "monseigneur", "gal": "général"},
    sex_endings={
        # "Éloïse", "Léa", "Aurélie" and "Juliette", not "Gilles", "Hugo", "Didier" and "Antonin"
        "": -0.6,
        "-e": 1.2,
        "-a": 2.2,
        "-ie": 1.0,
        "-ne": 0.8,
        "-lle": 0.8,
        "-tte": 1.2,
        "-s": -0.8,
        "-o": -1.6,
        "-n": -1.0,
        "-r": -1.0,
        "-d": -1.2,
        "-c": -1.0,
        "-t": -0.8,
        "-l": -0.6,
        "-é": -0.6,
        "-i": -0.4,
    },
    naming_words=word_list("nommé nommée baptisé baptisée appelé appelée surnommé surnommée"),
    suffixes=word_list("jr fils ii iii iv xiv xvi"),
    particles=_PARTICLES,
    joins_given_names=True,
    genitive_particles=word_list("de du d' d’"),
    institution_nouns=_INSTITUTION_NOUNS,
    institution_openers=_INSTITUTION_NOUNS,
    origin_link="(?:de |du |d['’])",
    places=_PLACES,
    not_names=_NOT_NAMES | (FUNCTION_WORDS - WORDS.determiners - WORDS.pronouns - _PARTICLES),
    thing_openers=word_list("le la les l' à au aux en dans près vers depuis chez"),
    person_nouns=roles.PERSON_NOUNS,
    role_nouns=roles.ROLE_NOUNS,
    role_endings=(
        "eur",
        "euse",
        "trice",
        "iste",
        "ien",
        "ienne",
        "ier",
        "ière",
        "logue",
        "crate",
        "aire",
        "ant",
        "ante",
    ),
    bare_nouns=roles.BARE_NOUNS,
    ranks=roles.RANKS,
    past_roles=word_list("ancien ancienne anciens anciennes ex feu retraité retraitée"),
    speaker_nouns=roles.SPEAKER_NOUNS,
    group_nouns=roles.GROUP_NOUNS,
    document_nouns=roles.DOCUMENT_NOUNS,
    plural_nouns=word_list("gens autorités parents forces médias obsèques"),
    weights_as=_WEIGHTS_AS,
    link_weights=path_beside(__file__, "../english/people.json"),
)
