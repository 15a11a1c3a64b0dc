"""Czech: its dates, and the lines of an article's head and foot."""

from articlecli.languages import _article_lines as lines
from articlecli.languages._groups import Articles
from articlecli.languages._language import any_of

_AGENCIES = r"čtk|tasr|mediafax|red|redakce"
_MONTHS = (
    r"led(?:en|na|\.)",
    r"únor(?:a|\.)?",
    r"březen|března|bře\.?",
    r"duben|dubna|dub\.?",
    r"květen|května|kvě\.?",
    r"červen|června|čvn\.?",
    r"červenec|července|čvc\.?",
    r"srpen|srpna|srp\.?",
    r"září|zář\.?",
    r"říjen|října|říj\.?",
    r"listopadu?|lis\.?",
    r"prosinec|prosince|pro\.?",
)
_BLOCK_WORDS = {
    "site": """
        fotogalerie inzerce newsletteru odběr předplatit předplatitele předplatné přihlásit reklama sponzorováno
        vyhrazena
    """,
    "page": """
        diskuse diskutovat diskuze domů fórum hesla heslo hledat inzerce informace kalendář klikněte komentář komentáře
        komentovat kontakt kontakty kopírovat košík koupit líbí mapa menu nahlásit nahoru napište nápověda nastavení
        nabídka obsah ochrana odběr odeslat odhlásit odkaz odpovědět osobních podmínky podpořte pošlete práva
        předplatit předplatné přejít přidat přihlásit profil registrace registrovat reklama rubriky sdílejte sdílet
        sdílení seznam sledujte soubory souhlas stáhnout stránka štítky tagy témata tisk účet uložit upozornění
        vyhledávání vyhrazena vložit vytisknout zadejte zásady zavřít zpět zobrazit zdarma
    """,
    "pointer": """
        aktuality archiv celý číst čtenější čtěte další dále doporučujeme hlavní jiné nejčtenější nejnovější
        následující novinky odkazy podívejte podobné pokračování poslechněte poslední předchozí přečtěte seriál
        sledujte související starší také téma témata tématu tipy více všechny zde zobrazit článek články zprávy
    """,
    "photo": """
        archivní foto fotka fotky fotograf fotografie galerie grafika ilustrace ilustrační infografika obrázek snímek
        snímku
    """,
    "picture": """
        archiv dole graf kresba mapa nahoře portrét profimedia tabulka uprostřed video vlevo vpravo zdroj
    """,
    "agency": "agentura agentury čtk profimedia tasr",
    "author": """
        autor autorka básník dopisovatel editor historik komentátor komentátorka kritik novinář novinářka pedagog píše
        profesor publicista publicistka redaktor redaktorka redakce reportér reportérka spisovatel spisovatelka
        šéfredaktor vědec zpravodaj zpravodajka žije
    """,
    "note": """
        isbn kráceno licence poznámka poznámky přeložil přeložila překlad redakce redakčně text úryvek upraveno
    """,
    "credit": "přispěl přispěla překlad zdroj",
    "amends": "chybně mylně omlouváme oprava opraveno upřesnění",
    "by": "autor rozhovor text připravil připravila ptal ptala",
    "time": """
        aktualizace aktualizováno březen března čas červen června červenec července čt čtení čtvrtek dnes dne dní dnů
        duben dubna hod hodin hodina hodinami hodiny květen května leden ledna listopad listopadu měsíc měsíců minut
        minuta minutami minuty min ne neděle pá pátek po poslední pondělí prosinec prosince před publikováno rok roku
        let říjen října sobota so srpen srpna st středa týden týdny út úterý únor února včera vydáno zveřejněno září
    """,
    "section": """
        auto byznys bydlení cestování česko domácí ekonomika film finance fotbal historie hudba investice kino knihy
        komentář komentáře krimi kultura lidé literatura média móda názor názory počasí podcast politika profil recenze
        regiony reportáž rozhovor rozhovory společnost sport svět technologie umění věda vzdělání zahraničí zábava
        zdraví zprávy životní životní-styl ekologie esej
    """,
    "points": "bodech fakta hlavní kostce krátce shrnutí stručně souhrn",
    "meeting": """
        adresa cena ceny kontakt místo otevírací otevřeno rezervace tel telefon vstup vstupenky vstupné
    """,
}

ARTICLES = Articles(
    block_words=lines.block_words(_BLOCK_WORDS),
    author=lines.author(),
    byline=lines.byline(
        by=r"autor(?:ka|ři)?|text|napsal(?:a)?|píše|rozhovor(?: vedl(?:a)?)?|připravil(?:a)?|ptal(?:a)? se"
        r"|zveřejnil(?:a)?|od",
        conjunctions=r"a|&",
        behind=r"z|v|pro|aktualizováno|publikováno|zveřejněno|\(",
        jobs=r"redaktor(?:ka)?|novinář(?:ka)?|zpravodaj(?:ka)?|reportér(?:ka)?|komentátor(?:ka)?|dopisovatel(?:ka)?",
        agencies=_AGENCIES,
    ),
    correction=r"(?:oprava|upřesnění|omluva|poznámka redakce|pozn\. red\.)(?: \([^)]{1,40}\)| ze? [\w. ]{4,30})? ?:"
    r"|v (?:předchozí|původní|první|dřívější) verzi (?:tohoto )?(?:článku|textu)\b"
    r"|(?:tento )?(?:článek|text) byl (?:opraven|upraven|aktualizován)\b",
    credit=lines.credit(
        sources=r"zdroje?|podle",
        contributed=r"(?:na (?:článku|textu) (?:se podílel|spolupracoval)\w{0,2}|s využitím|přeložil(?:a)?|překlad"
        r"|přispěl(?:a)?)",
        agencies=_AGENCIES,
    ),
    key_points_heading=any_of(
        r"(?:stručné )?(?:shrnutí|souhrn)(?: článku)?|v kostce|stručně|ve zkratce|v bodech|hlavní (?:body|zprávy"
        r"|fakta|zjištění)",
        r"(?:to )?nejdůležitější(?: (?:informace|body|fakta))?|co (?:víme|je důležité|se stalo)|o co jde"
        r"|klíčové (?:body|informace)",
    ),
    running_head=lines.running_head(r"strana|str\.|s\.", "z"),
    updated=r"(?:poslední )?(?:aktualizováno|aktualizace|upraveno|změněno)",
    date_prefix=lines.date_prefix(
        published=r"publikováno|vydáno|zveřejněno|(?:poslední )?aktualizac?e|aktualizováno|upraveno|vloženo|datum|dne",
        days=r"pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|po|út|st|čt|pá|so|ne",
    ),
    months=_MONTHS,
    ordinal=r"\.?",
    is_day_first=True,
    time_link=r"v|ve",
    reading_time=r"min(?:uta|uty|ut|\.)?(?: čtení)",
    halves_of_day=r"(?: ?h(?:od)?\.?)?",
    dateline=lines.dateline(months=_MONTHS, agencies=_AGENCIES),
)
