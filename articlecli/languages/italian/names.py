"""Italian: titles, roles and the other words around people's names."""

from articlecli.core import path_beside
from articlecli.languages._groups import Names
from articlecli.languages._language import word_list
from articlecli.languages.italian import roles
from articlecli.languages.italian.given_names import FEMININE, MASCULINE
from articlecli.languages.italian.words import FUNCTION_WORDS, WORDS

# Surnames have a capital on theirs ("De Carlis", "Di Orta"); "di" and "da" would join a name and a place.
_PARTICLES = word_list("de d' von van der den el bin ibn ben dos du")
# First words of surnames that open sentences as well.
_SURNAME_OPENERS = word_list("di de del della dello dei degli dal dalla lo la li")

# They open an institution's name: "Università di Orla".
_INSTITUTION_NOUNS = word_list("""
    abbazia accademia aeroporto agenzia alleanza alta amici archivio arma assemblea assessorato associazione authority
    autorità azienda banca biblioteca borsa brigata camera camere campus carabinieri casa caserma cassa castello
    cattedrale centro chiesa cinema circolo città club collegio comando comitato commissione compagnia comune comunità
    confederazione confcommercio confindustria congresso consiglio consorzio consulta consolato conservatorio
    cooperativa coppa corpo corte cortei croce curia dipartimento direzione diocesi duomo editrice ente esercito facoltà
    federazione ferrovie festival fiera fondazione fondo fronte galleria gazzetta giunta governo gruppo guardia hotel
    inter isola istituto juventus lago laboratorio lega legge liceo macchina marina mercato ministero monte movimento
    museo nazioni oratorio ordine organizzazione orchestra osservatorio ospedale palazzo parco parlamento parrocchia
    parte partito patto piano piazza piazzale policlinico polizia polo ponte porto prefettura premio procura protezione
    provincia questura radio rai regione regno repubblica rete rifugio san santa scuola senato sindacato società
    sovrintendenza stadio stati stato stazione teatro tempio torre tribunale ufficio unione unità università via viale
    vigili villa
""")

_PLACES = word_list("""
    abruzzo africa albania america amsterdam ancona arabia argentina asia atene australia austria bari basilicata belgio
    bergamo berlino bologna bolzano brasile brescia bruxelles bulgaria cagliari calabria campania canada catania cile
    cina colombia corea como copenaghen croazia cremona cuba danimarca egitto emilia europa ferrara finlandia firenze
    foggia francia friuli gaza genova germania giappone ginevra grecia inghilterra india iran iraq irlanda israele
    istanbul italia kiev lazio lecce libano libia liguria lisbona livorno lombardia londra lucca lussemburgo madrid
    malta mantova marche marocco messico messina milano modena molise monaco mosca napoli norvegia olanda padova palermo
    palestina parigi parma pechino perugia pescara piacenza piemonte pisa polonia portogallo potenza praga puglia
    ravenna rimini roma romagna romania russia salerno sardegna scozia serbia sicilia siena siria siracusa slovenia
    spagna stoccolma strasburgo svezia svizzera taranto tokyo torino toscana trento treviso trieste tunisi tunisia
    turchia ucraina udine umbria ungheria varsavia vaticano veneto venezia verona vicenza vienna washington york
""")

# Words with a capital that are no part of a name: the first words of sentences; days and months in headings.
_NOT_NAMES = word_list("""
    ciao grazie sì no oh beh ecco certo lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo
    aprile maggio giugno luglio agosto settembre ottobre novembre dicembre interpellato interpellata intervistato
    intervistata sentito sentita contattato contattata interrogato interrogata nato nata raggiunto raggiunta
    accompagnato accompagnata guidato guidata invitato invitata finalmente successivamente attualmente recentemente
    ultimamente intanto inoltre leggi vedi così mentre tuttavia benché sebbene anche secondo dopo prima oggi ieri domani
    stamattina stasera soddisfatto soddisfatta critico critica duro dura preoccupato preoccupata netto netta tra fra
    serve servono arriva arrivano parla parlano resta restano buono buona via
""")

# The English words whose weights stand for these words; see `weights_as`.
_WEIGHTS_AS = {
    **dict.fromkeys(("lui", "egli"), "he"),
    **dict.fromkeys(("lei", "ella"), "she"),
    **dict.fromkeys(("essi", "esse", "loro"), "they"),
    **dict.fromkeys(("il", "lo", "l'", "la", "i", "gli", "le"), "the"),
    **dict.fromkeys(("un", "uno", "una", "un'"), "a"),
    **dict.fromkeys(("questo", "questa", "quest'"), "this"),
    **dict.fromkeys(("quel", "quello", "quella", "quell'"), "that"),
    **dict.fromkeys(("questi", "queste"), "these"),
    **dict.fromkeys(("suo", "sua", "suoi", "sue"), "his"),
    **dict.fromkeys(("nostro", "nostra", "nostri", "nostre"), "our"),
    **dict.fromkeys(("mio", "mia", "miei", "mie"), "my"),
    **dict.fromkeys(("di", "del", "dello", "dell'", "della", "dei", "degli", "delle", "d'"), "of"),
    **dict.fromkeys(("in", "nel", "nello", "nell'", "nella", "nei", "negli", "nelle"), "in"),
    **dict.fromkeys(("a", "ad", "al", "allo", "all'", "alla", "ai", "agli", "alle", "verso"), "to"),
    **dict.fromkeys(("da", "dal", "dallo", "dall'", "dalla", "dai", "dagli", "dalle"), "by"),
    **dict.fromkeys(("su", "sul", "sullo", "sull'", "sulla", "sui", "sugli", "sulle"), "on"),
    "per": "for",
    "con": "with",
    "contro": "against",
    "sotto": "under",
    "tra": "between",
    "fra": "between",
    "durante": "during",
    **dict.fromkeys(("che", "chi"), "who"),
    **dict.fromkeys(("e", "ed"), "and"),
}

NAMES = Names(
    feminine=FEMININE,
    masculine=MASCULINE,
    feminine_nouns=roles.FEMININE_NOUNS,
    masculine_nouns=roles.MASCULINE_NOUNS,
    titles=roles.TITLES,
    honorifics=roles.HONORIFICS,
    ambiguous_titles=word_list("primo prima generale maggiore"),
    abbreviations=word_list("sig sigg dott prof avv ing arch geom rag mons gen col cap on sen s ss"),
    pronouns_by_class={
        "masculine": word_list("lui egli"),
        "feminine": word_list("lei ella"),
        "plural": word_list("essi esse"),
    },
    names_as_words=word_list(
        "rosa gioia serena chiara bruno franco primo vera libero felice fausto letizia marina luce"
    ),
    speaking_pronouns=word_list("plural"),
    title_nouns={
        "dott": "dottore",
        "prof": "professore",
        "avv": "avvocato",
        "ing": "ingegnere",
        "gen": "generale",
        "on": "onorevole",
        "sen": "senatore",
        "mons": "monsignore",
    },
    # "Ottavia", not "Ottavio"; "Luca" and "Andrea" are listed
    sex_endings={"": -0.4, "-a": 2.4, "-o": -2.8, "-e": -0.4, "-i": -0.6, "-n": -0.8},
    naming_words=word_list("chiamato chiamata denominato denominata soprannominato soprannominata detto detta alias"),
    suffixes=word_list("jr ii iii iv xiv xvi xxiii"),
    particles=_PARTICLES,
    genitive_particles=word_list("di d'"),
    institution_nouns=_INSTITUTION_NOUNS,
    institution_openers=_INSTITUTION_NOUNS,
    origin_link="(?:di |del |d['’])",
    places=_PLACES,
    not_names=_NOT_NAMES | (FUNCTION_WORDS - WORDS.determiners - WORDS.pronouns - _PARTICLES - _SURNAME_OPENERS),
    thing_openers=word_list("""
        il lo l' la i gli le in nel nell' nella nei nelle a ad al all' alla verso vicino fino da dal dall' dalla
    """),
    person_nouns=roles.PERSON_NOUNS,
    role_nouns=roles.ROLE_NOUNS,
    role_endings=("tore", "trice", "ista", "aio", "aia", "iere", "iera", "ologo", "ologa", "ario", "aria"),
    bare_nouns=roles.BARE_NOUNS,
    ranks=roles.RANKS,
    past_roles=word_list("ex già defunto defunta compianto compianta"),
    speaker_nouns=roles.SPEAKER_NOUNS | roles.PLURAL_NOUNS,
    group_nouns=roles.GROUP_NOUNS,
    document_nouns=roles.DOCUMENT_NOUNS,
    plural_nouns=roles.PLURAL_NOUNS,
    weights_as=_WEIGHTS_AS,
    link_weights=path_beside(__file__, "../english/people.json"),
)
