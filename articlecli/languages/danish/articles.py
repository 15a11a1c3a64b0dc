"""Danish: its dates, and the lines of an article's head and foot."""

from articlecli.languages import _article_lines as lines
from articlecli.languages._groups import Articles
from articlecli.languages._language import any_of

_AGENCIES = r"ritzaus bureau|redaktionen"
_MONTHS = (
    r"jan(?:uar|\.)?",
    r"feb(?:ruar|\.)?",
    r"marts|mar\.?",
    r"apr(?:il|\.)?",
    r"maj",
    r"juni?\.?",
    r"juli?\.?",
    r"aug(?:ust|\.)?",
    r"sept?(?:ember|\.)?",
    r"okt(?:ober|\.)?",
    r"nov(?:ember|\.)?",
    r"dec(?:ember|\.)?",
)
_BLOCK_WORDS = {
    "site": """
        abonnement abonnementer abonnent abonnenter abonner annonce annoncer billedserie nyhedsbrev nyhedsbreve
        sponsoreret
    """,
    "page": """
        abonnement abonnent abonner accepter afmeld annonce annoncer annoncører betingelser bliv copyright
        cookiepolitik del dele download emner følg forbeholdt forside gem gratis handelsbetingelser hjælp indhold
        indstillinger klik kommentar kommentarer kommenter konto kontakt kopier køb kundeservice kurv læserbrev log luk
        medlem menu mere modtag nyhedsbrev nyhedsbreve persondatapolitik privatliv privatlivspolitik print prøv
        rettigheder send skift skriv søg støt tags tilbage tilmeld tip tilbud udskriv vilkår
    """,
    "pointer": """
        alle andre artikel artikler endnu flere forrige fortsæt her hør interesseret lige læs læst lyt mere mest nu
        nyeste nyheder næste også populære relaterede se seneste serie sidste tema tidligere vi videre anbefalede
    """,
    "photo": """
        arkivfoto billede billeder billedet foto fotograf fotografi grafik illustration pressefoto
    """,
    "picture": """
        diagram graf højre kilde kort midten nederst portræt skærmbillede tabel tegning venstre øverst video
    """,
    "agency": "bureau ritzau scanpix",
    "author": """
        anmelder arbejder bor chefredaktør forfatter forsker freelance historiker journalist klummeskribent
        korrespondent kommentator kritiker lektor redaktionen redaktør reporter professor skribent skriver
    """,
    "note": """
        bearbejdet fodnote forkortet isbn licens note oversat oversættelse redaktionen redigeret udgivet uddrag
    """,
    "credit": "bidraget kilde oversættelse medvirken",
    "amends": "beklager fejlagtigt korrektion præcisering rettelse rettet ukorrekt",
    "by": "af interview tekst",
    "time": """
        apr april aug august dag dage dec december feb februar fre fredag i igår jan januar jul juli jun juni kl
        klokken læsetid lør lørdag maj man mandag marts min minut minutter måned måneder nov november okt oktober ons
        onsdag opdateret publiceret sep september sekunder siden sidst søn søndag tid time timer tir tirsdag tor
        torsdag udgivet uge uger år
    """,
    "section": """
        analyse anmeldelse bolig bøger danmark debat erhverv film fodbold forbrug indland interview klima klumme kronik
        kultur leder liv livsstil lokalt mad medier mening miljø musik nyheder penge politik portræt rejser reportage
        samfund sport sundhed teknologi udland uddannelse verden videnskab vejr økonomi
    """,
    "points": "fakta kort korte overblik punkter resumé sammenfatning vigtigste",
    "meeting": "adresse billetter entré kontakt pris priser sted telefon tlf tilmelding åbningstider",
}

ARTICLES = Articles(
    block_words=lines.block_words(_BLOCK_WORDS),
    author=lines.author(),
    byline=lines.byline(
        by=r"af|tekst(?: af)?|skrevet af|udgivet af|interview(?: af)?|(?:en )?(?:klumme|analyse|anmeldelse|artikel"
        r"|kronik"
        r"|kommentar) af|tekst og foto",
        conjunctions=r"og|&",
        behind=r"i|fra|for|til|ved|publiceret|opdateret|\(",
        jobs=r"\w{0,20}korrespondent|journalist|redaktør|reporter|kommentator|\w{0,20}medarbejder",
        agencies=_AGENCIES,
    ),
    correction=r"(?:rettelse|præcisering|korrektion|redaktionens (?:bemærkning|note))(?: \([^)]{1,40}\)"
    r"| \d[\w. ]{3,30})? ?:"
    r"|i en tidligere (?:version|udgave) af (?:denne )?(?:artiklen?|teksten?)\b"
    r"|(?:denne )?(?:artiklen?|teksten?) er (?:blevet )?(?:rettet|korrigeret|opdateret)\b",
    credit=lines.credit(
        sources=r"kilder?|af|fra",
        contributed=r"(?:med (?:bidrag|oplysninger|materiale) fra|oversættelse|oversat af|medvirken)",
        agencies=_AGENCIES,
    ),
    key_points_heading=any_of(
        r"(?:kort )?(?:fortalt|sagt)|i korte træk|det vigtigste(?: i korte træk)?|overblik|resumé|sammenfatning",
        r"(?:de )?(?:vigtigste (?:punkter|pointer)|hovedpunkter|hovedpointer)|det (?:ved vi|skal du vide"
        r"|handler det om)|fakta",
    ),
    running_head=lines.running_head(r"side|s\.", "af"),
    updated=r"(?:sidst |senest )?(?:opdateret|ændret|redigeret)",
    date_prefix=lines.date_prefix(
        published=r"(?:(?:sidst |senest )?(?:publiceret|udgivet|opdateret|ændret|offentliggjort)|dato)(?: den| d\.)?",
        days=r"(?:man|tirs|ons|tors|fre|lør|søn)dag|man|tirs?|ons|tors?|fre|lør|søn|den|d\.",
    ),
    months=_MONTHS,
    ordinal=r"\.?",
    is_day_first=True,
    time_link=r"kl\.?|klokken",
    reading_time=r"min(?:utter|ut|\.)?(?: læsetid| læsning| at læse)",
    dash_opens_speech=True,
    dateline=lines.dateline(months=_MONTHS, agencies=_AGENCIES),
)
