"""Dutch: its dates, and the lines of an article's head and foot."""

from articlecli.languages import _article_lines as lines
from articlecli.languages._groups import Articles
from articlecli.languages._language import any_of

_AGENCIES = r"novum|gpd|redactie|persbureaus?|bpa"
_MONTHS = (
    r"jan(?:uari|\.)?",
    r"feb(?:ruari|\.)?",
    r"maart|mrt\.?|mar\.?",
    r"apr(?:il|\.)?",
    r"mei",
    r"juni?\.?",
    r"juli?\.?",
    r"aug(?:ustus|\.)?",
    r"sept?(?:ember|\.)?",
    r"okt(?:ober|\.)?",
    r"nov(?:ember|\.)?",
    r"dec(?:ember|\.)?",
)
_BLOCK_WORDS = {
    "site": """
        abonnee abonnees abonnement abonnementen abonneren advertentie advertenties gesponsord inloggen nieuwsbrief
        nieuwsbrieven registreren voorbehouden
    """,
    "page": """
        aanbieding aanbiedingen aanmelden abonnee abonnees abonnement abonneren accepteren account adverteren
        advertentie advertenties afdrukken akkoord algemene bericht bewaar bewaren contact delen deel disclaimer
        downloaden gratis hulp inhoud inloggen instellingen kopen kopiëren klantenservice klik lid link mail meldingen
        menu mijn nieuwsbrief nieuwsbrieven ontvang opslaan over pagina plaatsen privacy privacybeleid
        privacyverklaring profiel reacties reactie reageer reageren rechten registreren reclame sluiten stem stuur tags
        tip toestemming terug uitloggen uitschrijven verwijderen verstuur voorbehouden voorkeuren voorwaarden vacatures
        volg volgen wachtwoord winkelwagen zoek zoeken
    """,
    "pointer": """
        aanbevolen alle andere archief artikel artikelen bekijk beluister berichten dossier dit gelezen gerelateerd
        gerelateerde hier hoofdpunten interessant kijk laatste lees liveblog luister meer meest meestgelezen nieuws
        nieuwste onderwerp onderwerpen ontdek ook ouder populair populaire series verder verhalen volgende vorige
        vervolg wij zie
    """,
    "photo": """
        afbeelding archieffoto beeld beelden foto fotograaf fotografie foto's fotoserie graphic illustratie infographic
        luchtfoto
    """,
    "picture": """
        archief boven bron grafiek kaart links midden onder portret rechts schermafbeelding tabel tekening video
    """,
    "agency": "anp belga hollandse hoogte novum persbureau persbureaus",
    "author": """
        auteur columnist correspondent criticus docent freelance geeft hoofdredacteur hoogleraar historicus journalist
        journalisten redacteur redactie redactrice onderzoeker schrijft schrijver schrijfster verslaggever
        verslaggeefster werkt woont
    """,
    "note": """
        bewerkt bewerking colofon dankwoord fragment isbn ingekort licentie noot noten oorspronkelijk redactie vertaald
        vertaling voetnoot voorpublicatie
    """,
    "credit": "bijgedragen bron medewerking meegewerkt vertaling",
    "amends": "abusievelijk correctie correcties foutief gecorrigeerd rectificatie",
    "by": "door interview opgetekend tekst van",
    "time": """
        aangepast apr april aug augustus bijgewerkt dagen dag dec december di dinsdag do donderdag feb februari geleden
        gepubliceerd geplaatst gewijzigd gisteren ja jan januari jaar jul juli jun juni leestijd laatst maa maandag
        maand maanden maart mei min minuten minuut mrt nov november okt oktober sep sept september uur vandaag vr
        vrijdag wo woensdag week weken za zaterdag zo zondag
    """,
    "section": """
        achtergrond analyse beurs binnenland boeken buitenland column columns commentaar cultuur digitaal economie
        essay film geld gezondheid hoofdartikel ingezonden interview koken kunst leven lifestyle media muziek natuur
        nieuws onderwijs onderzoek opinie politiek profiel recensie regio reizen reportage samenleving sport tech
        technologie theater vlaanderen voetbal weer wereld wetenschap wonen
    """,
    "points": "hoofdpunten kern kort korte kortom notendop punten samengevat samenvatting",
    "meeting": """
        aanmelden aanvang adres contact entree kaarten locatie openingstijden prijzen reserveren tel telefoon tickets
        toegang
    """,
}

ARTICLES = Articles(
    abstract=r"samenvatting|abstract",
    keywords=r"trefwoorden|sleutelwoorden",
    references=r"referenties|literatuur(?:lijst)?|bronnen",
    figure=r"fig(?:uur|\.)?|tabel|grafiek|kaart|kader",
    block_words=lines.block_words(_BLOCK_WORDS),
    author=lines.author(),
    byline=lines.byline(
        by=r"(?:(?:een )?(?:interview|column|commentaar|analyse|essay|reportage|recensie|opinie|bijdrage|artikel)"
        r" (?:van|door)|door(?: onze (?:correspondent|redacteur|verslaggever)(?:e|s)?)?|tekst|auteurs?|interview"
        r"|geschreven door|geplaatst door|opgetekend door|van onze (?:correspondent|redacteur|verslaggever))",
        conjunctions=r"en|&",
        behind=r"in|uit|voor|bij|van|gepubliceerd|bijgewerkt|\(",
        jobs=r"correspondent|redacteur|verslaggever|columnist|journalist|redactie",
        agencies=_AGENCIES,
    ),
    correction=r"(?:correcties?(?: (?:&|en) aanvullingen?)?|rectificatie|verbetering|aanvulling|noot van de redactie"
    r"|redactionele noot)(?: \([^)]{1,40}\)| van [\w. ]{4,30})? ?:"
    r"|(?:in )?een eerdere versie van dit (?:artikel|stuk|bericht|verhaal)\b"
    r"|(?:in )?dit (?:artikel|stuk|bericht) (?:is|werd) (?:gecorrigeerd|aangepast|gerectificeerd)\b",
    credit=lines.credit(
        sources=r"bron(?:nen)?|door|met|van",
        contributed=r"(?:met (?:medewerking|bijdragen?|informatie|dank) (?:van|aan)|m\.m\.v\.|vertaling"
        r"|vertaald (?:door|uit)"
        r"|aan dit (?:artikel|verhaal|stuk) werkten?|mede op basis van)",
        agencies=_AGENCIES,
    ),
    key_points_heading=any_of(
        r"(?:in het )?kort|in (?:het )?kort|kort samengevat|samenvatting|samengevat|in een notendop|de kern",
        r"(?:de )?(?:hoofdpunten|kernpunten|belangrijkste (?:punten|feiten))|(?:dit|wat) (?:moet je|we) weten"
        r"|in één oogopslag",
        r"het belangrijkste(?: (?:nieuws|in het kort))?|de feiten(?: op een rij)?|op een rij",
    ),
    running_head=lines.running_head(r"pagina|blz\.|p\.", "van"),
    updated=r"(?:laatste |laatst |voor het laatst )?(?:bijgewerkt|update|gewijzigd|aangepast|geüpdatet)",
    date_prefix=lines.date_prefix(
        published=r"(?:(?:(?:laatst )?(?:gepubliceerd|geplaatst|bijgewerkt|gewijzigd|aangepast|geüpdatet)"
        r"|laatste update"
        r"|datum)(?: op| om)?)",
        days=r"(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo|op",
    ),
    months=_MONTHS,
    ordinal=r"(?:e|ste|de)?",
    is_day_first=True,
    time_link="om",
    reading_time=r"min(?:uten|uut|\.)?(?: leestijd| lezen| leestijd)",
    halves_of_day=r"(?: uur)?",
    dateline=lines.dateline(months=_MONTHS, agencies=_AGENCIES),
)
