"""Norwegian: its dates, and the lines of an article's head and foot."""

from articlecli.languages import _article_lines as lines
from articlecli.languages._groups import Articles
from articlecli.languages._language import any_of

_AGENCIES = r"nyhetsbyrået ntb|ntb-afp|redaksjonen|npk"
_MONTHS = (
    r"jan(?:uar|\.)?",
    r"feb(?:ruar|\.)?",
    r"mars|mar\.?",
    r"apr(?:il|\.)?",
    r"mai",
    r"juni?\.?",
    r"juli?\.?",
    r"aug(?:ust|\.)?",
    r"sept?(?:ember|\.)?",
    r"okt(?:ober|\.)?",
    r"nov(?:ember|\.)?",
    r"des(?:ember|\.)?",
)
_BLOCK_WORDS = {
    "site": """
        abonnement abonnent abonnenter abonner annonse annonser annonsørinnhold bildeserie nyhetsbrev nyhetsbrevet
        sponset
    """,
    "page": """
        abonnement abonnent abonner aksepter annonse annonser annonsere bli del dele delt emner forbeholdt forsiden
        følg gratis godta hjelp innhold innstillinger informasjonskapsler klikk kommentar kommentarer kommenter konto
        kontakt kopier kjøp kundesenter lagre leserbrev lenke logg lukk medlem meld meny motta nyhetsbrev nyhetsbrevet
        personvern personvernerklæring prøv rettigheter send skriv søk støtt stillinger tags tilbake tilbud tips
        utskrift varsler vilkår
    """,
    "pointer": """
        alle andre anbefalte artikkel artikler flere forrige fortsett her hør lest les lytt mer mest nyeste nyheter
        neste nå også populære relaterte saker sak se serie siste tema tidligere videre
    """,
    "photo": """
        arkivbilde arkivfoto bilde bilder bildet foto fotograf fotografi grafikk illustrasjon illustrasjonsfoto
    """,
    "picture": """
        diagram graf høyre kart kilde midten nederst portrett skjermbilde skjermdump tabell tegning venstre øverst
        video
    """,
    "agency": "nyhetsbyrået ntb scanpix npk",
    "author": """
        anmelder arbeider bor førsteamanuensis forfatter forsker frilans historiker journalist kommentator
        korrespondent kritiker redaksjonen redaktør reporter professor sjefredaktør skribent skriver spaltist
        stipendiat
    """,
    "note": """
        bearbeidet fotnote forkortet isbn lisens merknad note oversatt oversettelse redaksjonen redigert utdrag
    """,
    "credit": "bidratt kilde oversettelse medvirket",
    "amends": "beklager feilaktig korrigert presisering rettelse rettet",
    "by": "av intervju tekst",
    "time": """
        apr april aug august dag dager des desember feb februar fre fredag for går i jan januar jul juli jun juni kl
        klokken lesetid lør lørdag mai man mandag mars min minutt minutter måned måneder nov november okt oktober ons
        onsdag oppdatert publisert sep september siden sist søn søndag tid time timer tir tirsdag tor torsdag uke uker
        år
    """,
    "section": """
        analyse anmeldelse bolig bok bøker debatt film fotball forbruker forskning helse innenriks intervju klima
        kommentar kronikk kultur leder livsstil lokalt mat media meninger miljø musikk nyheter norge penger politikk
        portrett reise reportasje samfunn sport teknologi utdanning utenriks verden vitenskap vær økonomi
    """,
    "points": "fakta kort kortversjonen oppsummering oppsummert punkter sammendrag saken",
    "meeting": "adresse billetter inngang kontakt pris priser sted telefon tlf påmelding åpningstider",
}

ARTICLES = Articles(
    block_words=lines.block_words(_BLOCK_WORDS),
    author=lines.author(),
    byline=lines.byline(
        by=r"av|tekst(?: av)?|skrevet av|publisert av|intervju(?: av)?|(?:en )?(?:kronikk|analyse|anmeldelse|artikkel"
        r"|kommentar) av|tekst og foto|journalist",
        conjunctions=r"og|&",
        behind=r"i|fra|for|til|ved|publisert|oppdatert|\(",
        jobs=r"\w{0,20}korrespondent|journalist|redaktør|reporter|kommentator|\w{0,20}medarbeider",
        agencies=_AGENCIES,
    ),
    correction=r"(?:rettelse|presisering|korreksjon|redaksjonen (?:beklager|presiserer))(?: \([^)]{1,40}\)"
    r"| \d[\w. ]{3,30})? ?:"
    r"|i en tidligere versjon av (?:denne )?(?:artikkelen|saken|teksten)\b"
    r"|(?:denne )?(?:artikkelen|saken|teksten) er (?:blitt )?(?:rettet|korrigert|oppdatert)\b",
    credit=lines.credit(
        sources=r"kilder?|av|fra",
        contributed=r"(?:med (?:bidrag|opplysninger|stoff) fra|oversettelse|oversatt av|bidragsytere)",
        agencies=_AGENCIES,
    ),
    key_points_heading=any_of(
        r"kort (?:fortalt|oppsummert)|kortversjonen|i korte trekk|det viktigste|saken (?:kort )?oppsummert"
        r"|oppsummering|sammendrag",
        r"(?:de )?(?:viktigste (?:punktene|poengene)|hovedpunkter|hovedpunktene)|dette (?:vet vi|må du vite"
        r"|er saken)|saken i korte"
        r" trekk|fakta",
    ),
    running_head=lines.running_head(r"side|s\.", "av"),
    updated=r"(?:sist )?(?:oppdatert|endret|redigert)",
    date_prefix=lines.date_prefix(
        published=r"(?:(?:sist |først )?(?:publisert|oppdatert|endret)|dato)(?: den)?",
        days=r"(?:man|tirs|ons|tors|fre|lør|søn)dag|man|tirs?|ons|tors?|fre|lør|søn|den",
    ),
    months=_MONTHS,
    ordinal=r"\.?",
    is_day_first=True,
    time_link=r"kl\.?|klokken",
    reading_time=r"min(?:utter|utt|\.)?(?: lesetid| lesing| å lese)",
    dash_opens_speech=True,
    dateline=lines.dateline(months=_MONTHS, agencies=_AGENCIES),
)
