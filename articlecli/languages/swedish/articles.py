"""Swedish: its dates, and the lines of an article's head and foot."""

from articlecli.languages import _article_lines as lines
from articlecli.languages._groups import Articles
from articlecli.languages._language import any_of

_AGENCIES = r"tt nyhetsbyrån|tt-ap|tt-afp|tt-reuters|direkt|siren|redaktionen"
_MONTHS = (
    r"jan(?:uari|\.)?",
    r"feb(?:ruari|\.)?",
    r"mars|mar\.?",
    r"apr(?:il|\.)?",
    r"maj",
    r"juni?\.?",
    r"juli?\.?",
    r"aug(?:usti|\.)?",
    r"sept?(?:ember|\.)?",
    r"okt(?:ober|\.)?",
    r"nov(?:ember|\.)?",
    r"dec(?:ember|\.)?",
)
_BLOCK_WORDS = {
    "site": """
        annons annonser bildspel nyhetsbrev nyhetsbrevet prenumerant prenumeranter prenumeration prenumerera sponsrat
    """,
    "page": """
        acceptera annons annonsera annonser avbryt avregistrera cookies dela delat erbjudande förbehållna följ gilla
        godkänn gratis hjälp innehåll inställningar integritetspolicy kakor klicka kommentar kommentarer kommentera
        konto kontakt kontakta kopiera kundservice köp ladda logga länk lösenord meny meddelande mejl medlem mejla ner
        nyhetsbrev nyhetsbrevet personuppgifter prenumerant prenumerera prova registrera rapportera rättelser
        rättigheter skicka skriv skriva spara stäng startsidan stöd sök söka taggar tillbaka tipsa tyck upphovsrätt
        villkor ämnen
    """,
    "pointer": """
        alla andra artikel artiklar fler fortsätt föregående hela lyssna läs läsa läst mer mest missa nu
        nyheter nyaste nästa också populärt rekommenderade relaterade relaterat sajten se senaste serie titta tidigare
        upptäck vidare
    """,
    "photo": """
        arkiv arkivbild bild bilden bilder bildspel foto fotograf fotografi genrebild grafik illustration montage
    """,
    "picture": """
        diagram karta källa mitten nedan ovan porträtt skärmdump tabell till höger vänster video
    """,
    "agency": "bildbyrån nyhetsbyrån scanpix tt",
    "author": """
        arbetar bor chefredaktör doktorand forskare frilans frilansjournalist författare författaren historiker
        journalist krönikör korrespondent kritiker ledarskribent medarbetare poet professor redaktionen redaktör
        reporter skribent skriver
    """,
    "note": """
        bearbetad fotnot isbn licens not redaktionen redigerad upplaga ursprungligen utgåva översatt översättning
    """,
    "credit": "källa medverkat översättning",
    "amends": "beklagar felaktig förtydligande korrigering rättad rättats rättelse",
    "by": "av intervju text",
    "time": """
        apr april aug augusti dag dagar dec december feb februari för fre fredag i idag igår jan januari jul juli jun
        juni kl klockan lästid lör lördag maj mars min minut minuter mån månad månader måndag nov november okt oktober
        ons onsdag publicerad publicerat sedan senast sep sept september sön söndag timmar timme tis tisdag tor torsdag
        uppdaterad uppdaterat vecka veckor år
    """,
    "section": """
        analys bostad böcker debatt ekonomi film fotboll granskning hälsa inrikes insändare intervju klimat krönika
        kultur ledare litteratur lokalt mat miljö motor musik nyheter nöje opinion politik porträtt recension reportage
        resor samhälle sport sverige teater teknik utbildning utrikes vetenskap väder världen
    """,
    "points": "fakta kort korthet nyckelpunkter punkter sammanfattning",
    "meeting": "adress anmälan biljetter entré inträde kontakt plats priser tel telefon öppettider",
}

ARTICLES = Articles(
    block_words=lines.block_words(_BLOCK_WORDS),
    author=lines.author(),
    byline=lines.byline(
        by=r"av|text(?: av)?|skriven av|publicerad av|intervju(?: av)?|(?:en )?(?:krönika|analys|recension|artikel"
        r"|intervju"
        r"|reportage) av|text och foto|text & foto|reporter",
        conjunctions=r"och|&",
        behind=r"i|från|för|publicerad|uppdaterad|\(",
        jobs=r"(?:\w{2,20})?reporter|(?:utrikes)?korrespondent|journalist|redaktör|krönikör|ledarskribent",
        agencies=_AGENCIES,
    ),
    correction=r"(?:rättelse|förtydligande|korrigering|redaktionens? (?:anmärkning|kommentar))"
    r"(?: \([^)]{1,40}\)|,? \d[\w. ]{3,30})? ?:"
    r"|i en tidigare version av (?:den |denna )?(?:artikeln?|texten?)\b"
    r"|(?:den |denna )?(?:artikeln?|texten?) har (?:rättats|korrigerats|uppdaterats)\b",
    credit=lines.credit(
        sources=r"källa|källor|av|från",
        contributed=r"(?:källor?|med (?:material|uppgifter) från|översättning|översatt av|medverkande|i samarbete med)",
        agencies=_AGENCIES,
    ),
    key_points_heading=any_of(
        r"(?:i )?kort(?:het)?|det viktigaste(?: i korthet)?|sammanfattning|kort sammanfattat|huvudpunkter(?:na)?",
        r"nyckelpunkter|det (?:vet vi|har hänt|behöver du veta)|detta (?:vet vi|har hänt)|viktigaste punkterna",
        r"fakta i korthet|artikeln i korthet|sammanfattat|snabbversionen",
    ),
    running_head=lines.running_head(r"sidan?|s\.", "av"),
    updated=r"(?:senast )?(?:uppdaterad|uppdaterat|ändrad|redigerad)",
    date_prefix=lines.date_prefix(
        published=r"(?:(?:senast )?(?:publicera[dt]|uppdatera[dt]|ändrad|skapad)|datum)(?: den)?",
        days=r"(?:mån|tis|ons|tors|fre|lör|sön)dag|mån|tis|ons|tors?|fre|lör|sön|den",
    ),
    months=_MONTHS,
    ordinal=r"(?::?e|:a)?",
    time_link=r"kl\.?|klockan",
    reading_time=r"min(?:uter|ut|\.)?(?: lästid| läsning| att läsa)",
    dash_opens_speech=True,
    dateline=lines.dateline(months=_MONTHS, agencies=_AGENCIES),
)
