"""Italian: its dates, and the lines of an article's head and foot."""

from articlecli.languages import _article_lines as lines
from articlecli.languages._groups import Articles
from articlecli.languages._language import any_of

_AGENCIES = r"adnkronos|askanews|agi|lapresse|italpress|dire|nova|radiocor|agenzie|redazione|redazione ansa|italpress"
_MONTHS = (
    r"gen(?:naio|\.)?",
    r"feb(?:braio|\.)?",
    r"mar(?:zo|\.)?",
    r"apr(?:ile|\.)?",
    r"mag(?:gio|\.)?",
    r"giu(?:gno|\.)?",
    r"lug(?:lio|\.)?",
    r"ago(?:sto|\.)?",
    r"set(?:tembre|t\.|\.)?",
    r"ott(?:obre|\.)?",
    r"nov(?:embre|\.)?",
    r"dic(?:embre|\.)?",
)
_BLOCK_WORDS = {
    "site": """
        abbonamenti abbonamento abbonarsi abbonati abbonato accedi fotogallery iscriviti pubblicità registrati
        riservata riservati sponsorizzato
    """,
    "page": """
        abbonamenti abbonamento abbonarsi abbonati abbonato accedi accetta accetto account aggiungi aiuto annunci
        archiviato avviso avvisi carrello cerca chi chiudi clicca collegamento commenta commenti commento condividi
        condividere condizioni consenso contattaci contatti contenuti copia copiato dati diritti disiscriviti esci
        entra etichette gratis gratuito impostazioni indietro invia iscriviti iscrizione legali link mappa mi piace
        necrologie notifiche offerta offerte pagina password preferenze preferiti privacy profilo pubblicità registrati
        registrazione rispondi ricevi ricerca riservata riservati riproduzione salva sconto scarica scrivi scopri
        seguici segui segnala servizi shop sito siamo sostieni sponsorizzato stampa termini torna utente vota
    """,
    "pointer": """
        abbonati altre altri altro anche approfondimenti approfondisci archivio argomenti articoli articolo ascolta
        consigliati continua correlate correlati correlato diretta guarda leggere leggi letti lette notizia notizie
        nostri potrebbe precedente prossimo qui recenti scopri segui speciale successivo tutte tutti ultima ultime
        ultimi vai vedi video più
    """,
    "photo": """
        archivio foto fotografa fotografia fotografie fotografo fotogallery galleria illustrazione immagine immagini
        infografica repertorio
    """,
    "picture": """
        alto basso centro credit crediti destra didascalia disegno fermo figura fonte grafico mappa ritratto sinistra
        tabella video
    """,
    "agency": "adnkronos agenzia agenzie agi ansa askanews fotogramma italpress lapresse",
    "author": """
        autore autrice collabora collaboratore collaboratrice corrispondente critico direttore direttrice docente
        editorialista giornalista giornalisti inviata inviato insegna professore professoressa redattore redattrice
        redazione ricercatore ricercatrice saggista scrive scrittore scrittrice storica storico vive
    """,
    "note": """
        adattamento avvertenza edizione estratto isbn licenza nota originariamente redazione riproduzione
        ringraziamenti traduzione tradotto versione
    """,
    "credit": "collaborato contribuito fonte traduzione",
    "amends": """
        corretta corretto correzione errata erroneamente errata-corrige precisazione rettifica rettificato scusiamo
    """,
    "by": "articolo cura di intervista servizio testo testi",
    "time": """
        aggiornamento aggiornata aggiornato ago agosto anni anno apr aprile dic dicembre dom domenica fa feb febbraio
        gen gennaio gio giorni giorno giovedì giu giugno ieri lettura lug luglio lun lunedì mag maggio mar martedì
        marzo mer mercoledì mese mesi min minuti minuto nov novembre oggi ora ore ott ottobre pubblicato pubblicata sab
        sabato set settembre settimana settimane tempo ultima ultimo ven venerdì
    """,
    "section": """
        ambiente analisi animali arte attualità calcio casa cinema commento costume cronaca cronache cucina cultura
        dossier economia editoriale editoriali esteri europa finanza inchiesta internazionale intervista italia libri
        lavoro media meteo moda mondo motori musica opinione opinioni politica reportage ritratto rubriche salute
        scienza scienze scuola società spettacoli spettacolo sport storie tecnologia televisione viaggi vita
    """,
    "points": "breve chiave essenziale l'essenziale punti riassunto sintesi",
    "meeting": """
        aperto apertura biglietti biglietto contatti indirizzo informazioni ingresso luogo orari orario prenotazioni
        prezzi prezzo tel telefono
    """,
}

ARTICLES = Articles(
    abstract=r"riassunto|sommario|abstract",
    keywords=r"parole chiave",
    references=r"riferimenti(?: bibliografici)?|bibliografia|fonti",
    figure=r"fig(?:ura|\.)?|tab(?:ella|\.)?|grafico|riquadro|mappa",
    block_words=lines.block_words(_BLOCK_WORDS),
    author=lines.author(),
    byline=lines.byline(
        by=r"di|a cura di|testo|testi|autore|autrice|(?:scritto|pubblicato|postato|redatto) da|intervista"
        r"|(?:un['’ ]?)?(?:intervista|articolo|servizio|reportage|inchiesta|commento|analisi) di|d(?:al|alla) nostr[oa]"
        r" (?:inviat[oa]|corrispondente)(?: (?:a|da|in) [\w-]{2,30})?,?",
        conjunctions=r"e|ed|&",
        behind=r"a|da|in|per|con|aggiornato|pubblicato|\(",
        jobs=r"corrispondente|giornalista|inviat[oa](?: speciale)?|redat(?:tore|trice)|editorialista",
        agencies=_AGENCIES,
    ),
    correction=r"(?:correzione|rettifica|errata[ -]corrige|precisazione|nota (?:del direttore|della redazione"
    r"|redazionale)"
    r"|n\. ?d\. ?r\.)(?: \([^)]{1,40}\)| del [\w. ]{4,30})? ?:"
    r"|(?:in )?una (?:precedente versione|versione precedente) di quest['’o] ?(?:articolo|testo)\b"
    r"|quest['’o] ?(?:articolo|testo) è stato (?:corretto|modificato|rettificato)\b",
    credit=lines.credit(
        sources=r"fonti?|fonte|con|da",
        contributed=r"(?:con (?:la collaborazione|il contributo|informazioni)|in collaborazione con|ha collaborato"
        r"|hanno"
        r" collaborato|traduzione di|tradotto da|hanno contribuito)",
        agencies=_AGENCIES,
    ),
    key_points_heading=any_of(
        r"in (?:breve|sintesi|pillole|poche parole)|l['’]essenziale|(?:i )?punti (?:chiave|principali|salienti)",
        r"(?:le )?cose da sapere|(?:tutto )?(?:ciò|quello) che (?:c['’]è da|devi|bisogna|dovete|si deve"
        r"|sappiamo)(?: sapere)?",
        r"sintesi|riassunto|i fatti|i fatti principali|il punto|da ricordare|cosa sapere|le parole chiave",
    ),
    running_head=lines.running_head(r"pagina|pag\.|p\.", "di"),
    updated=r"(?:ultimo )?(?:aggiornat[oa]|aggiornamento|modificato|ultima modifica)",
    date_prefix=lines.date_prefix(
        published=r"(?:(?:pubblicat[oa]|aggiornat[oa]|creato|modificato|ultimo aggiornamento|ultima modifica|data)"
        r"(?: il| in data)?)",
        days=r"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom|il|del",
    ),
    months=_MONTHS,
    ordinal=r"[º°]?",
    is_day_first=True,
    time_link=r"alle(?: ore)?|ore|h",
    reading_time=r"min(?:ut[oi]|\.)?(?: di lettura)",
    halves_of_day="",
    dash_opens_speech=True,
    dateline=lines.dateline(months=_MONTHS, agencies=_AGENCIES),
)
