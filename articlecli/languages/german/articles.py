"""German: its dates, and the lines of an article's head and foot."""

from articlecli.languages import _article_lines as lines
from articlecli.languages._groups import Articles
from articlecli.languages._language import any_of

_AGENCIES = r"dapd|ddp|ots|red"
_MONTHS = (
    r"jan(?:uar|\.)?|jänner",
    r"feb(?:ruar|\.)?|feber",
    r"märz|mrz\.?|mär\.?",
    r"apr(?:il|\.)?",
    r"mai",
    r"juni?\.?",
    r"juli?\.?",
    r"aug(?:ust|\.)?",
    r"sept?(?:ember|\.)?",
    r"okt(?:ober|\.)?",
    r"nov(?:ember|\.)?",
    r"dez(?:ember|\.)?",
)
_DAYS = r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so"
_BLOCK_WORDS = {
    "site": """
        abo abonnement abonnements abonnent abonnenten abonnieren anmelden bildergalerie einloggen fotostrecke
        gesponsert impressum registrieren urheberrecht vorbehalten werbung
    """,
    "page": """
        abbestellen abmelden abo abonnement abonnieren abschicken agb akzeptieren anmelden anmeldung anzeige anzeigen
        anzeigenmarkt ausdrucken barrierefreiheit beitrag beiträge benachrichtigungen bewerten datenschutz
        datenschutzerklärung diskutieren download drucken einloggen einstellungen einwilligung empfehlen feedback
        folgen gefällt gewinnspiel gratis herunterladen hilfe impressum inhalt inhalte kaufen karriere klicken
        kommentar kommentare kommentieren konto kontakt kopieren kostenlos leserbrief leserbriefe löschen mediadaten
        melden merken merkliste mitglied mitgliedschaft navigation nutzungsbedingungen passwort posten profil rechte
        registrieren schlagwort schlagwörter schlagworte schließen seite senden shop speichern spenden springen
        startseite suche suchen teilen testen themen thema tipps verschicken versenden verlag vorbehalten vorlesen
        warenkorb weiterempfehlen weitersagen werben werbung zahlen zurück zustimmen
    """,
    "pointer": """
        aktuell aktuelle alle ältere angebote artikel archiv auch beiträge beliebt dazu empfehlung empfehlungen
        empfohlen entdecken erfahren folge folgen fortsetzung gelesen hier hören interessieren lesen lesetipp liveblog
        liveticker mehr meistgelesen meistgelesene nächste nachrichten neueste neu neuesten ressort rubrik sehen serie
        siehe themen thema übersicht verpassen verwandte vorherige vorheriger weiter weitere weiterlesen ähnliche
    """,
    "photo": """
        abbildung archivbild archivfoto aufnahme bild bilder bilderstrecke bildrechte bildquelle fotografin fotostrecke
        foto fotos fotograf galerie grafik illustration infografik symbolbild symbolfoto undatiert
    """,
    "picture": """
        archiv abb diagramm grafik karte legende links mitte oben porträt quelle rechts screenshot tabelle unten vorne
        hinten zeichnung zeigt zu zu-sehen
    """,
    "agency": """
        agentur agenturen alliance apa dapd ddp deutsche dts epd keystone kna nachrichtenagentur picture sda sid
    """,
    "author": """
        arbeitet autor autoren autorin berichtet blogger chefredakteur chefredakteurin dozent dozentin
        gastautor herausgeber historiker historikerin journalist journalistin kolumnist kolumnistin korrespondent
        korrespondentin lebt lehrt professor professorin redakteur redakteurin redaktion reporter
        reporterin ressortleiter schreibt schriftsteller schriftstellerin volontär volontärin
    """,
    "note": """
        anmerkung aufgezeichnet auflage bearbeitet disclaimer erschien erschienen erstmals fußnote fußnoten gekürzt
        gekürzte genehmigung haftung isbn lizenz nachdruck offenlegung quellenangabe transparenzhinweis übersetzt
        übersetzung ursprünglich version vorabdruck zuerst
    """,
    "credit": "ergänzend mitarbeit mitgearbeitet quelle quellen übersetzung zusammengestellt",
    "amends": """
        berichtigt berichtigung entschuldigen fälschlich fälschlicherweise fehlerhaft irrtümlich korrektur korrigiert
        korrigierte richtigstellung versehentlich
    """,
    "by": "aufgezeichnet bericht gastbeitrag geführt interview kommentar protokoll text texte von",
    "time": """
        aktualisiert apr april aug august dez dezember di dienstag do donnerstag feb februar fr freitag gestern heute
        jahr jahre jahren jan jänner januar juli juni lesedauer lesezeit letzte mai märz mi min minute minuten mittwoch
        mo monat monaten montag nov november okt oktober sa samstag sept september so sonnabend sonntag stand stunde
        stunden tag tage tagen uhr veröffentlicht vor woche wochen zuletzt
    """,
    "section": """
        ausland auto bücher digital essay feuilleton film gastbeitrag gesellschaft gesundheit glosse hintergrund
        immobilien inland interview kino kolumne kommentar kultur leben leitartikel literatur lokales medien meinung
        musik nachrichten netzwelt panorama politik porträt region regional reise reportage rezension sport technik
        theater umwelt unterhaltung wetter wirtschaft wissen wissenschaft wissenschaften
    """,
    "points": """
        auf blick einen fakten kürze kurz punkte überblick wichtigste wichtigsten zusammenfassung zusammengefasst
    """,
    "meeting": """
        abendkasse adresse anfahrt anmeldung ansprechpartner beginn einlass eintritt eintrittskarten fax geöffnet
        karten kontakt mail öffnungszeiten ort preise tel telefon telefonnummer tickets uhr veranstaltungsort
        vorverkauf
    """,
}

ARTICLES = Articles(
    abstract=r"zusammenfassung|kurzfassung|abstract",
    keywords=r"schl(?:ü|ue)sselw(?:ö|oe)rter|stichw(?:ö|oe)rter|schlagw(?:ö|oe)rter|key ?words",
    references=r"literatur(?:verzeichnis)?|quellen(?:verzeichnis)?|referenzen",
    figure=r"abb(?:ildung|\.)?|tab(?:elle|\.)?|bild|grafik|schaubild|karte|kasten|fig\.?",
    block_words=lines.block_words(_BLOCK_WORDS),
    author=lines.author(),
    byline=lines.byline(
        by=r"(?:(?:ein |eine )?(?:interview|kommentar|gastbeitrag|analyse|essay|kolumne|reportage|bericht|porträt"
        r"|protokoll|rezension|text|glosse|leitartikel|gastkommentar) )?von(?: unsere[rm] \w{4,30})?"
        r"|autor(?:in|en)?|text|interview|protokoll|aufgezeichnet von|das interview führten?|es schreibt"
        r"|geschrieben von|veröffentlicht von|aus \w{3,30} berichtet",
        conjunctions=r"und|&|sowie",
        behind=r"in|aus|für|bei|am|zuletzt|aktualisiert|veröffentlicht",
        jobs=r"(?:\w{2,20}-)?(?:korrespondent|redakteur|reporter|autor|volontär)(?:in|en)?",
        agencies=_AGENCIES,
    ),
    correction=r"(?:korrektur(?:hinweis)?|berichtigung|richtigstellung)(?: \([^)]{1,40}\)| vom [\w. ]{4,30})?:"
    r"|(?:anmerkung|hinweis) der redaktion:"
    r"|in einer (?:früheren|ersten|vorherigen|älteren) (?:version|fassung)\b"
    r"|(?:in )?dieser (?:artikel|text|beitrag) wurde (?:korrigiert|berichtigt|nachträglich|aktualisiert)\b",
    credit=lines.credit(
        sources=r"quellen?|von|mit|aus",
        contributed=r"mit (?:material|informationen|agenturmaterial|angaben|inhalten) (?:von|der|des|aus)|mitarbeit"
        r"|unter mitarbeit von|(?:zusätzliche )?recherche|aus dem \w{4,20} (?:übersetzt )?von|übersetzung"
        r"|mitgearbeitet ha(?:t|ben)",
        agencies=_AGENCIES + "|agenturen",
    ),
    key_points_heading=any_of(
        r"(?:das|die) wichtigste[n]?(?: punkte| fakten| erkenntnisse)?(?: in kürze| im überblick| auf einen blick"
        r"| zum thema| kurz zusammengefasst)?",
        r"in kürze|kurz (?:und knapp|zusammengefasst|gesagt)|auf einen blick|im überblick|darum geht(?:['’]s| es)",
        r"(?:kern|haupt|eck)punkte|(?:kurz)?zusammenfassung|kernaussagen|die fakten|worum es geht|was wir wissen",
    ),
    running_head=lines.running_head(r"seite|s\.", "von"),
    updated=r"(?:zuletzt |letzte |letztes )?(?:aktualisiert|aktualisierung|update|geändert|bearbeitet)|stand",
    date_prefix=lines.date_prefix(
        published=r"(?:(?:zuletzt |letzte )?(?:veröffentlicht|erstellt|erschienen|aktualisiert|aktualisierung"
        r"|publiziert"
        r"|geändert|gepostet)|stand|vom|am|datum)(?: am| vom)?",
        days=_DAYS + r"|den|der",
    ),
    months=_MONTHS,
    ordinal=r"\.?",
    is_day_first=True,
    time_link=r"um|gegen",
    reading_time=r"min(?:uten?|\.)?(?: lesezeit| lesedauer| zum lesen)",
    halves_of_day=r"(?: uhr)?",
    dateline=lines.dateline(months=_MONTHS, agencies=_AGENCIES),
)
