"""Italian: roles of people: titles, offices, occupations, relations."""

from articlecli.languages._language import word_list

# Nouns for a woman.
FEMININE_NOUNS = word_list("""
    amica alunna allenatrice ambasciatrice assessora attrice attivista avvocata avvocatessa autrice bambina ballerina
    cantautrice capogruppo cittadina cognata collaboratrice compagna consigliera contessa coordinatrice cugina curatrice
    deputata direttrice donna dottoressa duchessa fidanzata figlia fondatrice funzionaria giocatrice gip infermiera
    ingegnera imprenditrice insegnante investigatrice madre maestra mamma magistrata ministra moglie nipote nonna nuora
    operaia organizzatrice padrona poetessa poliziotta prefetta preside presidentessa principessa procuratrice
    professoressa promotrice proprietaria psicologa ragazza regina rettrice ricercatrice scrittrice segretaria senatrice
    sindaca signora signorina socia sorella sottosegretaria sovrana stilista studentessa studiosa suocera suora titolare
    tennista testimone vedova vicepresidente vicina viceministra vigilessa volontaria zia
""")

MASCULINE_NOUNS = word_list("""
    amico alunno allenatore ambasciatore assessore attore avvocato autore bambino ballerino cantautore cittadino cognato
    collaboratore compagno consigliere conte coordinatore cugino curatore deputato direttore uomo dottore duca fidanzato
    figlio fondatore funzionario giocatore infermiere ingegnere imprenditore investigatore padre maestro papà magistrato
    ministro marito nonno operaio organizzatore padrone poeta poliziotto prefetto principe procuratore professore
    promotore proprietario psicologo ragazzo re rettore ricercatore scrittore segretario senatore sindaco signore socio
    fratello sottosegretario sovrano studente studioso suocero frate prete sacerdote parroco vescovo cardinale papa
    vedovo vicino viceministro volontario zio genero
""")

# Titles before a name, with the words of offices and parties.
TITLES = word_list("""
    sig sigg signor signora signore signorina dott dottor dottore dottoressa prof professor professore professoressa avv
    avvocato avvocata avvocatessa ing ingegner ingegnere ingegnera arch architetto geom geometra rag don donna padre
    madre fra frate fratel suor sir lord lady re regina principe principessa duca duchessa conte contessa marchese
    marchesa papa cardinale cardinal vescovo arcivescovo monsignor monsignore mons presidente presidentessa
    vicepresidente premier primo prima ministro ministra viceministro viceministra sottosegretario sottosegretaria
    segretario segretaria vicesegretario deputato deputata onorevole on senatore senatrice sen consigliere consigliera
    capogruppo sindaco sindaca vicesindaco vicesindaca assessore assessora governatore governatrice prefetto prefetta
    questore procuratore procuratrice pm gip giudice magistrato magistrata generale gen colonnello comandante capitano
    maggiore tenente maresciallo sergente brigadiere ammiraglio commissario commissaria ispettore ispettrice direttore
    direttrice leader portavoce ambasciatore ambasciatrice rettore rettrice cavaliere commendator cancelliere mister ct
""")

# Titles that tell nothing about a person's work.
HONORIFICS = word_list("""
    sig sigg signor signora signore signorina dott dottor dottore dottoressa avv ing arch geom rag don donna sir lord
    lady cavaliere mister
""")

# Ranks of armies and the police.
RANKS = word_list("""
    ammiraglio appuntato brigadiere capitano colonnello comandante commissario generale gen ispettore maggiore
    maresciallo sergente sottotenente tenente vicequestore
""")

# Nouns that tell only a sex or an age.
BARE_NOUNS = word_list("""
    adolescente adulto adulta anziano anziana bambina bambino donna giovane neonato persona ragazza ragazzo signora
    signore tizio uomo
""")

# More roles beside PERSON_NOUNS and SPEAKER_NOUNS. Some words are in several lists.
ROLE_NOUNS = word_list("""
    agricoltore agronomo allenatore alpinista amministratore amministratrice animatore animatrice antropologa
    antropologo apicoltore archeologa archeologo archivista artigiana artigiano artista assistente astronauta astronoma
    astronomo atleta autista avvocato bagnino banchiere barbiere barista biologa biologo botanica botanico calciatore
    calciatrice cameriera cameriere camionista cantante caporedattore cardiologa cardiologo carrozziere casalinga
    centravanti centrocampista chef chimica chimico chirurga chirurgo ciclista climatologo collega coltivatore comica
    comico commentatore commerciante commercialista commessa commesso conduttore conduttrice contadina contadino
    coreografo corrispondente critico cronista cuoca cuoco curatore curatrice custode demografo dentista designer
    difensore dirigente docente economista editore editrice editorialista elettricista epidemiologa epidemiologo esperta
    esperto esploratore etologo falegname farmacista filosofa filosofo fisica fisico fotografa fotografo fornaio
    gallerista geologa geologo gestore gestrice ginecologo giardiniere giornalista giurista grafico guardia guida
    idraulico illustratore immunologa immunologo impiegata impiegato inviata inviato legale libraia libraio linguista
    manager marinaio matematica matematico meccanico medico meteorologa meteorologo mezzosoprano militante musicista
    muratore nuotatrice nuotatore negoziante neurologo notaio nutrizionista oncologo operatore operatrice ostetrica
    panettiere parrucchiera parrucchiere pastore pediatra perito pescatore pianista pilota pittore pittrice pizzaiolo
    politologo pompiere portiere primario primaria produttore produttrice programmatore psichiatra psicoterapeuta
    redattore redattrice regista relatore relatrice restauratore revisore ristoratore ristoratrice sarta sarto
    sceneggiatore scienziata scienziato scultore scultrice sindacalista sociologa sociologo soccorritore soldato soprano
    sommelier storica storico stilista tassista tecnico tecnica tenore terapeuta traduttore traduttrice tuttofare
    urbanista veterinaria veterinario vicedirettore vignaiolo virologa virologo vulcanologo zoologo
""")

# Nouns that can stand for a person without a name.
PERSON_NOUNS = (
    FEMININE_NOUNS
    | MASCULINE_NOUNS
    | word_list("""
        abitante accusato accusata adolescente agente aggressore alleato allenatore amministratore anziana anziano
        assassino attaccante autista automobilista bagnante calciatore campione campionessa candidata candidato cantante
        capitano capo carabiniere cliente collega comandante concorrente coniuge consulente coordinatore detenuta
        detenuto difensore dipendente dirigente erede esponente familiare fantasista fuggitivo giornalista giovane
        giudice guida imputata imputato indagata indagato interessata interessato inquilina inquilino interprete
        investitore ladro latitante lavoratore lavoratrice leader legale manifestante medico migrante militare minore
        minorenne motociclista negoziante neonato omicida ospite ostaggio pm parente parlamentare partner passante
        passeggera passeggero paziente pensionata pensionato pentito persona personaggio pilota politico portavoce
        portiere premier presidente prigioniero protagonista querelante questore religioso residente responsabile rivale
        sacerdote sospettata sospettato sopravvissuta sopravvissuto successore superstite tecnico tifosa tifoso titolare
        turista utente vicesindaco vincitore vincitrice vittima viaggiatore
    """)
)

# Nouns for those who speak, with groups and documents.
SPEAKER_NOUNS = word_list("""
    amministrazione agenzia agente ambasciata analista articolo associazione assemblea autorità azienda banca bollettino
    campagna capogruppo carabinieri coalizione collettivo comando comitato commissione compagnia comune comunicato
    confederazione consiglio consorzio consulente cooperativa corte delegazione difesa dipartimento direzione dirigente
    documento ente esperta esperto fabbrica famiglia federazione fonte fonti fondazione giornale giunta governo gruppo
    inchiesta informativa istituto legale lettera maggioranza magistrato manifesto media ministero movimento nota
    opposizione ordinanza organizzatore organizzazione ospedale osservatorio parlamento partito polizia portavoce
    prefettura presidenza procura provincia pubblico questura quotidiano rapporto regione relazione responsabile ricerca
    rivista scienziata scienziato sentenza settimanale sindacato sito società sondaggio squadra stampa studio testimone
    testo tribunale ufficio unione università
""")

# Nouns for groups and organisations.
GROUP_NOUNS = word_list("""
    accademia agenzia alleanza amministrazione associazione assemblea autorità azienda banca banda brigata camera
    campagna cancelleria casa centro chiesa circolo club coalizione collegio collettivo comando comitato commissione
    compagnia comune comunità confederazione congresso consiglio consorzio cooperativa coppia corpo corte delegazione
    difesa dipartimento direzione diocesi distretto ditta emittente ente esecutivo esercito fabbrica facoltà famiglia
    federazione festival fondazione fondo formazione forza fronte giornale giunta giuria governo gruppo impresa
    industria istituto istituzione laboratorio lega maggioranza marchio massa ministero minoranza movimento
    multinazionale museo nazionale nazione opposizione ordine organismo organizzazione orchestra osservatorio ospedale
    parlamento parrocchia partito polizia popolo portale prefettura presidenza procura provincia quotidiano questura
    radio regione rete rivista scuola senato settimanale sezione sindacato sito società squadra staff stampa stato team
    televisione testata tribunale trio ufficio unione università
""")

# Nouns for written and spoken texts that speak for somebody.
DOCUMENT_NOUNS = word_list("""
    accordo annuncio appello articolo atto autobiografia avviso bilancio biglietto bollettino carta cartello circolare
    comunicato contratto cronaca decreto delibera denuncia dichiarazione discorso documento dossier editoriale email
    esposto fascicolo indagine informativa inchiesta intervista lettera legge libro locandina manifesto memoria
    memoriale messaggio mozione notizia nota opuscolo ordinanza perizia petizione piano post programma progetto
    pubblicazione rapporto referto regolamento relazione reportage resoconto ricorso risoluzione saggio scritta scritto
    sentenza sondaggio statuto striscione studio telegramma testo tesi trattato tweet verbale video volantino
""")


def _plural(noun: str) -> str:
    """Returns the plural of a noun: "sindaci" for "sindaco", "colleghe" for "collega", "registi" for "regista"."""
    if noun.endswith(("co", "go")):
        return noun[:-1] + "i"
    if noun.endswith(("ca", "ga")):
        return noun[:-1] + "he"
    if noun.endswith(("io", "cia", "gia")):
        return noun[:-1] if noun.endswith("io") else noun[:-2] + "e"
    if noun.endswith(("ista", "eta")):
        return noun[:-1] + "i"
    return noun[:-1] + ("e" if noun[-1] == "a" else "i")


# Plurals that no rule makes, and nouns that have no singular.
_OTHER_PLURALS = word_list("""
    uomini carabinieri forze media genitori alleati colleghi tifosi cittadini vigili medici soccorritori inquirenti
    investigatori ricercatori scienziati esperti ambientalisti residenti analisti legali studenti docenti insegnanti
    sindacati organizzatori opposizioni pompieri autorità fonti
""")
PLURAL_NOUNS = _OTHER_PLURALS | {
    _plural(noun)
    for noun in PERSON_NOUNS | ROLE_NOUNS - word_list("critica fisica tecnica matematica chimica storica grafica")
    if noun[-1] in "aoe"
} - PERSON_NOUNS - ROLE_NOUNS - GROUP_NOUNS - DOCUMENT_NOUNS - word_list("storie guide voci cronache grafici critiche")
