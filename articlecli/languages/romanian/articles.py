"""Romanian: its dates, and the lines of an article's head and foot."""

from articlecli.languages import _article_lines as lines
from articlecli.languages._groups import Articles
from articlecli.languages._language import any_of

_AGENCIES = r"agerpres|mediafax|news\.ro|rador|redacția|redacţia|agenții"
_MONTHS = (
    r"ian(?:uarie|\.)?",
    r"feb(?:ruarie|\.)?",
    r"mar(?:tie|\.)?",
    r"apr(?:ilie|\.)?",
    r"mai",
    r"iun(?:ie|\.)?",
    r"iul(?:ie|\.)?",
    r"aug(?:ust|\.)?",
    r"sept?(?:embrie|\.)?",
    r"oct(?:ombrie|\.)?",
    r"noi(?:embrie|\.)?|nov\.?",
    r"dec(?:embrie|\.)?",
)
_BLOCK_WORDS = {
    "site": """
        abonament abonamente abonare abonează-te autentificare foto-galerie publicitate rezervate sponsorizat
    """,
    "page": """
        abonament abonare abonează-te abonați-vă accept acceptă acasă adaugă ajutor anunțuri autentificare caută
        căutare coș cont contact condiții comentarii comentariu comentează confidențialitate conectare copiază
        cookie-uri cumpără date despre descarcă distribuie donează drepturile etichete gratuit iași intră închide
        înapoi înregistrare înscrie-te link meniu notificări ofertă oferte pagina pagină parolă politica printează
        profil promoții publicitate răspunde redacția reclamă redirecționează rezervate salvează scrie setări sus
        susține termeni tipărește trimite urmărește urmărește-ne utilizare
    """,
    "pointer": """
        aici alte altele anterior articol articole articolul ascultă cele citește citite citiți continuare continuă
        descoperă detalii integral mai multe noi noutăți noutățile populare recomandate recomandări recomandăm similare
        subiect știri știrile toate tot ultimele urmărește următorul urmare vezi video și
    """,
    "photo": """
        arhivă foto fotografie fotografii fotograf galerie grafică ilustrativ ilustrație imagine imagini infografic
        poza poze
    """,
    "picture": """
        arhiva captură centru desen diagramă dreapta figura grafic hartă jos portret stânga sursa sursă sus tabel video
    """,
    "agency": "agenția agenții agerpres inquam mediafax news.ro rador",
    "author": """
        autor autoare cercetător colaborator corespondent critic director editor editorialist eseist istoric jurnalist
        jurnalistă poet predă profesor publicist redactor redactor-șef redacția reporter scrie scriitor scriitoare
        trăiește
    """,
    "note": """
        adaptare ediție editura extras fragment isbn licență nota notă preluare redacției reproducere tradus traducere
        versiune
    """,
    "credit": "contribuția sursa sursă traducere",
    "amends": "corectat corectură corecție eronat eronată erată precizare rectificare",
    "by": "autor de interviu scris text",
    "time": """
        acum actualizat actualizare an ani apr aprilie aug august azi citire dec decembrie duminică feb februarie ian
        ianuarie ieri iul iulie iun iunie joi lectură luna luni lună mai mar marți martie miercuri min minut minute noi
        noiembrie oct octombrie ora ore oră publicat săptămâni săptămână sâmbătă sept septembrie timp ultima vineri zi
        zile
    """,
    "section": """
        actualitate analiză analize auto business călătorii carte cărți cinema comentariu cronică cultură dosare
        economie economic editorial educație esential eveniment externe film finanțe fotbal interne internațional
        interviu investigații istorie justiție life locale lume media mediu meteo monden muzică opinie opinii politic
        politică reportaj sănătate social societate sport stil știință știri tehnologie viață
    """,
    "points": "esențial principale puncte pe rezumat scurt sinteză",
    "meeting": """
        adresa adresă bilete contact intrare înscrieri loc orar preț prețuri program rezervări tel telefon
    """,
}

ARTICLES = Articles(
    block_words=lines.block_words(_BLOCK_WORDS),
    author=lines.author(),
    byline=lines.byline(
        by=r"de|autor(?:i)?|autoare|text|scris de|publicat de|postat de|(?:un )?(?:interviu|articol|reportaj"
        r"|editorial) de"
        r"|interviu(?: realizat de)?|a consemnat|redactor|reporter",
        conjunctions=r"și|şi|&",
        behind=r"din|în|pentru|la|actualizat|publicat|\(",
        jobs=r"corespondent(?:ă)?|jurnalist(?:ă)?|redactor|reporter|editorialist",
        agencies=_AGENCIES,
    ),
    correction=r"(?:erat[ăa]|rectificare|corectură|corecție|precizare|nota (?:redacției|redacţiei))"
    r"(?: \([^)]{1,40}\)| din [\w. ]{4,30})? ?:"
    r"|într-o versiune anterioară a (?:acestui )?(?:articol(?:ului)?|text(?:ului)?)\b"
    r"|(?:acest )?(?:articol(?:ul)?|text(?:ul)?) a fost (?:corectat|modificat|rectificat)\b",
    credit=lines.credit(
        sources=r"surs[ăae]|conform|prin",
        contributed=r"(?:cu (?:informații|contribuția|sprijinul)|traducere(?: de)?|tradus de|a(?:u)? (?:contribuit"
        r"|colaborat)"
        r"(?: la)?)",
        agencies=_AGENCIES,
    ),
    key_points_heading=any_of(
        r"pe scurt|în (?:rezumat|câteva cuvinte|esență)|rezumat(?:ul (?:știrii|articolului))?|esențialul?|sinteză",
        r"(?:principalele|cele mai importante) (?:informații|puncte|idei|fapte)|puncte(?:le)? (?:cheie|principale)"
        r"|(?:ce|tot ce) (?:trebuie să știi|știm|s-a întâmplat)|ideile principale",
    ),
    running_head=lines.running_head(r"pagina|pag\.|p\.", "din"),
    updated=r"(?:ultima )?(?:actualizat[ăa]?|actualizare|modificat)",
    date_prefix=lines.date_prefix(
        published=r"(?:(?:publicat|postat|actualizat|modificat)[ăa]?|(?:ultima )?actualizare|data(?: publicării)?)"
        r"(?: pe| la| în data de)?",
        days=r"luni|marți|marţi|miercuri|joi|vineri|sâmbătă|duminică|lu|ma|mi|jo|vi|sâ|du|pe",
    ),
    months=_MONTHS,
    is_day_first=True,
    time_link=r"ora|la|la ora",
    reading_time=r"min(?:ute|ut|\.)?(?: de citit| de citire| de lectură| citire)",
    dash_opens_speech=True,
    dateline=lines.dateline(months=_MONTHS, agencies=_AGENCIES),
)
