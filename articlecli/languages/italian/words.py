"""Italian: words by their part in a sentence, from pronouns to times.

A word that an apostrophe shortens keeps its apostrophe: "l'" and "ex" in "l'ex". The lists have it so. Surnames keep
theirs: "Dell'Orto", "D'Orta".
"""

from articlecli.languages._groups import Words, word_pattern
from articlecli.languages._language import word_list

# "d'", "dell'" and "dall'" have a capital before another one only in surnames: "D'Orta", but "D'altra parte".
_ELIDED = (
    r"(?:l|un|all|nell|sull|coll|gl|c|s|m|t|v|n|ch|quest|quell|anch|com|dov|cos|nient|qualcos|tutt|mezz|nessun|ciascun"
    r"|quand|(?-i:d|dell|dall)|(?-i:(?:D|Dell|Dall)(?=['’][a-zà-ú])))['’]"
)

# The last line has them without the apostrophe that they are written with.
FUNCTION_WORDS = word_list("""
    a abbastanza abbia abbiamo abbiano accanto ad adesso affinché agli ahimè ai al alcuna alcune alcuni alcuno all' alla
    alle allo allora almeno altra altre altresì altri altrimenti altro altrui ambedue ambo anch' anche ancora anzi
    anziché appena appunto assai attorno attraverso avanti aveva avevano avendo avere avesse avessero avete avrà avranno
    avrebbe avrebbero avuto bene bensì benché bisogna c' ce certa certe certi certo ch' che chi chiunque ci ciascun
    ciascuna ciascuno ciò cioè circa ciononostante co' coi col coll' come com' comunque con contro cos' cosa così cui d'
    da dagli dai dal dall' dalla dalle dallo dapprima davanti davvero degli dei del dell' della delle dello dentro deve
    devono di dietro dinanzi diversa diverse diversi dopo doppio doveva dovevano dovrà dovranno dovrebbe dovrebbero dov'
    dove dovunque due dunque durante e è ecc ecco ed egli ella entrambe entrambi eppure era erano eravamo ero essa esse
    essendo essere essi esso fa fanno fino finché fintanto fosse fossero fra fu fuori furono già gl' gli grazie ha hai
    hanno ho i ieri il in infatti infine inoltre insieme insomma intanto intorno invece io l' la là laddove le lei li lì
    lo loro lui lungo m' ma magari mai malgrado me medesima medesimo meglio meno mentre mezz' mi mia mie miei mio molta
    molte molti molto n' ne né neanche negli nei nel nell' nella nelle nello nemmeno neppure nessun nessun' nessuna
    nessuno nient' niente no noi non nonché nondimeno nonostante nostra nostre nostri nostro nulla o od oggi ogni ognuna
    ognuno oltre oppure ora ormai ovunque ovvero parecchi parecchie peggio per perché perciò perfino pero però persino
    piuttosto più poca poche pochi poco poi poiché possa possano possono poteva potevano potrà potranno potrebbe
    potrebbero presso prima proprio può pur purché pure purtroppo qua qual qualche qualcos' qualcosa qualcuna qualcuno
    quale quali qualora qualsiasi qualunque quand' quando quanta quante quanti quanto quasi quel quell' quella quelle
    quelli quello quest' questa queste questi questo qui quindi quegli quei s' saranno sarà sarebbe sarebbero se sé
    sebbene secondo sei sembra sembrano semmai sempre sennò senza si sì sia siamo siano siccome siete sono sopra
    soprattutto sotto sta stanno stata state stati stato stava stavano stessa stesse stessi stesso su sua sue sugli sui
    sul sull' sulla sulle sullo suo suoi t' tale tali talvolta tanta tante tanti tanto te ti tra tranne tre troppa
    troppe troppi troppo tu tua tue tuo tuoi tutt' tutta tuttavia tutte tutti tutto uguale un un' una uno v' va vai
    vanno verso vi via voi vostra vostre vostri vostro vuole vogliono
    all anch coll com cos d dall dell dov l nell nient quell quest sull tutt un
""")

# Prepositions that open no clause, also with the article they hold.
_NO_CLAUSE = word_list("""
    a ad al allo all' alla ai agli alle di del dello dell' della dei degli delle d' da dal dallo dall' dalla dai dagli
    dalle in nel nello nell' nella nei negli nelle su sul sullo sull' sulla sui sugli sulle con col coi per tra fra
    contro verso durante presso entro oltre sotto sopra senza attraverso mediante lungo tramite davanti
""")
_ARTICLES = word_list("il lo l' la i gli le")
_LINKS = word_list("di del dello dell' della dei degli delle d'")

WORDS = Words(
    pattern=word_pattern(_ELIDED),
    elided=_ELIDED,
    function_words=FUNCTION_WORDS,
    pronouns=word_list("lui lei egli ella essi esse io noi chi quest'ultimo quest'ultima"),
    object_pronouns=word_list("lo la l' li le gli"),
    possessive_pronouns=word_list("suo sua suoi sue loro cui"),
    speaker_possessives=word_list("mio mia miei mie nostro nostra nostri nostre"),
    first_person=word_list("io me mi m' mio mia miei mie noi ci nostro nostra nostri nostre"),
    second_person=r"\b(?:tu|te|ti|tuo|tua|tuoi|tue|voi|vi|vostro|vostra|vostri|vostre|lei)\b",
    narrators=word_list("io noi"),
    determiners=_ARTICLES
    | word_list("""
        un uno una un' questo questa questi queste quest' quel quello quella quei quegli quelle quell' suo sua suoi sue
        nostro nostra nostri nostre mio mia miei mie alcuni alcune diversi diverse molti molte tanti tante parecchi
        parecchie due tre qualche ogni altri altre entrambi entrambe
    """),
    definite_determiners=_ARTICLES
    | word_list("questo questa questi queste quest' quel quello quella quei quegli quelle quell' suo sua suoi sue"),
    definite_articles=_ARTICLES,
    pronominal_determiners=word_list("altri altre entrambi entrambe alcuni alcune molti molte diversi diverse"),
    prepositions=_NO_CLAUSE,
    prepositions_only=_NO_CLAUSE,
    name_links=_LINKS,
    noun_links=_LINKS | _ARTICLES | word_list("e ed un una"),
    conjunctions=word_list("e ed o od ma né oppure bensì"),
    additive_conjunctions=word_list("e ed"),
    coordinators=word_list("e ed o"),
    subordinators=word_list("""
        benché sebbene nonostante come perché poiché prima dopo se mentre quando finché secondo anche
    """),
    clause_introducers=_NO_CLAUSE
    | word_list("""
        benché sebbene nonostante come perché poiché prima dopo se mentre quando dove secondo inoltre interpellato
        interpellata interpellati intervistato intervistata sentito sentita contattato contattata interrogato
        interrogata raggiunto raggiunta infine poi
    """),
    clause_joiners=word_list("""
        e ed o ma né che chi cui quale quali dove quando come perché poiché prima dopo se benché sebbene mentre
    """),
    subject_relatives=word_list("che chi"),
    relatives_of_people=word_list("chi"),
    relatives=word_list("che chi cui dove quale quali"),
    connectives=word_list("""
        così inoltre anche allora poi dopo ora adesso qui oggi ieri infine intanto invece quindi infatti successivamente
    """),
    agents=word_list("da dal dallo dall' dalla dai dagli dalle"),
    auxiliaries=word_list("""
        ha hanno aveva avevano avrà avranno avrebbe avrebbero abbia abbiano avere avendo ebbe è sono era erano fu furono
        sarà saranno sarebbe sarebbero sia siano essere essendo stato stata stati state sta stanno stava stavano va
        vanno viene vengono veniva venivano venne deve devono doveva dovrebbe può possono poteva potrà potrebbe vuole
        vogliono voleva fa fanno faceva fatto
    """),
    participle_auxiliaries=word_list("è sono era erano fu furono stato stata stati state viene vengono venne"),
    passive=word_list("fu furono stato stata stati state viene vengono veniva venne venivano"),
    past_verbs=word_list("""
        fece fecero fa fanno faceva mise misero mette mettono prese presero prende prendono vide videro vede vedono
        venne vennero viene vengono diede diedero dà danno seppe sa sanno volle vuole vogliono tenne tengono tiene
        rimase rimane rimangono resta restano arriva arrivano arrivò parte partono entra entrano esce escono uscì porta
        portano portò trova trovano trovò lascia lasciano perde perdono perse vince vincono vinse gioca giocano cresce
        crescono cade cadono cadde sale salgono scende scendono scese vive vivono visse muore morì lavora lavorano
        conosce conoscono sembra sembrano pare paiono cerca cercano aspetta aspettano permette permettono offre offrono
        riceve ricevono comincia cominciano inizia iniziano finisce finiscono succede esiste esistono paga pagano
        comprende comprendono rappresenta rappresentano forma formano partecipa partecipano presenta presentano mantiene
        mantengono ottiene ottengono produce producono segue seguono costa costano
    """),
    days=word_list("lunedì martedì mercoledì giovedì venerdì sabato domenica oggi ieri domani stamattina stasera"),
    time_nouns=word_list("""
        secondo secondi minuto minuti ora ore giorno giorni notte mattina mattino mattinata mezzogiorno pomeriggio sera
        serata settimana settimane mese mesi anno anni decennio secolo tempo momento momenti autunno primavera estate
        inverno oggi gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
        scorso scorsa scorsi scorse prossimo prossima ultimo ultima
    """),
    inverts_groups=True,
    needs_articles=True,
    genders_things=True,
    drops_pronouns=True,
    follows_commas=True,
    adverb_endings=("mente",),
    participle_endings=("ando", "endo"),
    attributive_endings=("ale", "ico", "ica", "ivo", "iva", "ese", "ario", "aria"),
    past_endings=("ò", "arono", "irono", "erono"),
)
