"""Italian: the verbs of saying, and the other words beside quotations."""

from articlecli.core import path_beside
from articlecli.languages._groups import Quotations
from articlecli.languages._language import word_list

_ENDINGS = {
    "are": word_list("a ano ava avano ò arono ato ata ati ate ando are erà"),
    "ere": word_list("e ono eva evano é erono endo ere"),
    "ire": word_list("isce iscono iva ivano ì irono ito ita iti ite endo ire"),
}


def _verbs(infinitives: str) -> frozenset[str]:
    """Returns the forms of regular verbs that stand beside a quotation: spiega, spiegò, spiegava, spiegato …

    The third persons of the present, imperfect and past, participles, gerund infinitive.
    """
    return frozenset(verb[:-3] + ending for verb in infinitives.split() for ending in _ENDINGS[verb[-3:]])


QUOTATIONS = Quotations(
    speaker_weights=path_beside(__file__, "../english/speakers.json"),
    cues=_verbs("""
        accennare accusare affermare allertare ammonire analizzare annotare annunciare anticipare argomentare assicurare
        attaccare attestare augurare auspicare avvertire avvisare azzardare bacchettare biasimare bisbigliare bocciare
        borbottare bollare brontolare calcolare celebrare chiarire chiosare citare comandare commentare comunicare
        confermare confessare confidare confutare consigliare constatare contestare controbattere criticare declamare
        definire denunciare descrivere dettagliare dichiarare difendere domandare dubitare elencare elogiare enfatizzare
        enunciare esclamare esemplificare esigere esordire esortare esternare esultare evidenziare evocare fantasticare
        farfugliare garantire gioire giudicare giurare giustificare gridare illustrare immaginare incalzare incoraggiare
        indicare informare ingiungere insinuare insorgere ipotizzare ironizzare invitare invocare lamentare lanciare
        mentire menzionare minacciare minimizzare mormorare motivare narrare negare notare obiettare obbiettare ordinare
        osservare parlare pensare perorare pontificare postare precisare predicare pregare preannunciare preconizzare
        proclamare profetizzare pronosticare pronunciare protestare provocare puntare puntualizzare raccomandare
        raccontare ragionare rassicurare recitare reclamare reiterare relazionare replicare ribadire ribattere ricordare
        rilanciare rilevare rimarcare rimproverare rincarare ringraziare rimpiangere riepilogare riferire riflettere
        rispondere rivelare rivendicare sbottare salutare scandire scherzare scongiurare segnalare sentenziare sibilare
        sintetizzare sospirare specificare spiegare spronare stigmatizzare sottolineare stimare suggerire supplicare
        sussurrare sperare svelare teorizzare testimoniare tuonare twittare urlare valutare vantare vaticinare
    """)
    | word_list("""
        dice dicono diceva dicevano disse dissero detto detta detti dette dicendo dire dirà direbbe aggiunge aggiungono
        aggiungeva aggiunse aggiunsero aggiunto aggiungendo aggiungere risponde rispondono rispose risposero risposto
        chiede chiedono chiedeva chiese chiesero chiesto chiedendo scrive scrivono scriveva scrisse scrissero scritto
        scritta scrivendo legge leggeva sostiene sostengono sosteneva sostennero sostenne sostenuto sostenendo ammette
        ammettono ammise ammesso ammetteva ammettendo promette promettono promise promesso prometteva conclude
        concludono concluse conclusero concluso conclusa concludeva concludendo prosegue proseguono proseguiva proseguì
        proseguito continua continuano continuava continuò continuato riprende riprese interviene intervenne intervenuto
        intervenuta crede credono credeva ritiene ritengono riteneva ritenne suggerisce avverte avvertono avvertito
        avvertì riassume riassunse riassunto propone propongono propose proposto espone espose esposto smentisce
        smentiscono smentì smentito contraddice contraddisse ribatte ribattono ribatté ribattuto riconosce riconoscono
        riconobbe riconosciuto riconosceva deduce dedusse predice predisse predetto promulga descrive descrisse
        descritto descritta descritti definisce definiscono definì definito definita difende difese difeso decide decise
        deciso esige ripete ripetono ripeteva ripeté ripetuto ripetendo insiste insistono insisteva insistette insistito
        obietta replica controbatte riflette riflettono rifletteva sorride sorrise sorridono ride ridacchia piange
        gioisce esordisce esordì esordito esplode esplose sbotta corregge corresse corretto sottoscrive sottoscritto
        racchiude discute discusse sospetta intima intimato teme temono temeva assicura attacca incalza affonda taglia
        rincara rimanda chiude chiuse chiosa giudica interroga interrogò apostrofa apostrofò chiama paragona ironizza
        esulta schermisce infierisce ammonisce ammonì ammonito annuisce annuì stupisce lamenta lamentano precisa sapere
        afferma spera sperano sfoga confessa parla trapela emerge recita
    """),
    noun_cues=word_list("""
        accusa denuncia nota domanda critica lancia minaccia provoca punta scritta predica protesta
        stima ordina legge teme taglia detto ride emerge trapela chiama chiude
    """),
    speech_nouns=word_list("""
        affermazione accusa avvertimento suggerimento dichiarazione dichiarazioni parole frase motto slogan descrizione
        opinione convinzione risposta messaggio lettera discorso tweet post articolo saggio editoriale espressione
        testimonianza comunicato promessa appello commento commenti
    """),
    source_markers=(
        r"(?:secondo(?: quanto (?:riferi|dichiara|afferma|riporta|spiega|racconta|comunica|rivela)to"
        r" d(?:a|al|allo|alla|ai|agli|alle|all['’]))?|stando a(?:l|llo|lla|i|gli|lle|d|ll['’])?"
        r"|a (?:detta|giudizio|avviso|parere) d(?:i|el|ello|ella|ei|egli|elle|ell['’])"
        r"|nelle parole d(?:i|el|ella|ei|ell['’])|(?-i:Per))"
    ),
    view_openers=word_list("come"),
    words_before_cue=word_list("""
        anche così poi dopo allora inoltre infine invece sempre mai già ancora tuttavia però recentemente oggi ieri non
        si ci ne infatti subito
    """),
    needs_cues=True,
    incises_inside=True,
    comma_outside_marks=True,
    question_labels=word_list("d domanda"),
    answer_labels=word_list("r risposta"),
    list_labels=word_list("""
        nota note luogo data date ora orario orari prezzo prezzi biglietto biglietti ingresso indirizzo contatti
        telefono sito web fonte fonti foto immagine video ingredienti preparazione consiglio consigli risultato
        risultati durata genere cast regia regista editore pagine totale esempio arbitro spettatori reti marcatori
        stadio formazioni tema obiettivo domanda risposta leggi anche allenatore info
    """),
    judging_words=word_list("""
        deve devono dobbiamo bisogna mai sempre nessuno niente nulla tutti tutto troppo basta solo soltanto giusto falso
        vero verità bugia bugie buono buona meglio male cattivo peggio amo odio spero voglio vogliamo paura temo credo
        fiducia dubbio triste orgoglioso orgogliosa felice stanco malato vergogna colpa terribile orribile spaventoso
        meraviglioso bello bellissimo incredibile disastro tragedia tragico incubo miracolo inaccettabile scandalo
        vergognoso ridicolo assurdo follia pazzo crudele brutale pericoloso pericolo devastante cuore dio vita vite
        morte morto morti uccidere combattere lotta libertà giustizia ingiusto impossibile crisi fallimento tradimento
        scusa sogno urgente grave gravissimo dolore
    """),
    empty_answer=(
        r"(?:(?:sì|si|no|oh|ah|beh|bene|ok|okay|certo|certamente|d['’]accordo|grazie|grazie mille|prego|scusi|ciao"
        r"|buongiorno|buonasera|arrivederci|auguri|nessun commento|no comment|non lo so|non so|signore|signora)"
        r"(?:[,.!?]? |$)?){1,3}"
    ),
)
