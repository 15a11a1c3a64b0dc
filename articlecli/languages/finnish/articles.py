"""Finnish: its dates, and the lines of an article's head and foot."""

from articlecli.languages import _article_lines as lines
from articlecli.languages._groups import Articles
from articlecli.languages._language import any_of

_AGENCIES = r"stt-(?:afp|reuters|dpa|ap|tt)|lännen media|startel|toimitus"
_MONTHS = (
    r"tammikuuta?|tammi",
    r"helmikuuta?|helmi",
    r"maaliskuuta?|maalis",
    r"huhtikuuta?|huhti",
    r"toukokuuta?|touko",
    r"kesäkuuta?|kesä",
    r"heinäkuuta?|heinä",
    r"elokuuta?|elo",
    r"syyskuuta?|syys",
    r"lokakuuta?|loka",
    r"marraskuuta?|marras",
    r"joulukuuta?|joulu",
)
_BLOCK_WORDS = {
    "site": """
        ilmoitus kirjaudu kuvagalleria mainos mainokset oikeudet tilaa tilaaja tilaajille tilaus uutiskirje
        uutiskirjeen
    """,
    "page": """
        aiheet anna apua asetukset asiakaspalvelu etusivu evästeet hae haku hyväksy ilmoitus jaa jaettu jätä kaikki
        kirjaudu kirjoita klikkaa kommentit kommentoi kopioi käyttöehdot linkki liity lisää lataa lähetä mainos
        mainosta mainokset maksuton mobiili muokkaa myynti oikeudet osta ota ostoskori palaute palaa pidätetään poista
        profiili rekisteröidy salasana seuraa sivu sivun sulje sähköposti takaisin tallenna tiedot tietosuoja
        tietosuojaseloste tilaa tilaaja tilaus tili tulosta tykkää tunnisteet uutiskirje valikko vastaa yhteystiedot
        yhteyttä
    """,
    "pointer": """
        aihe aiheesta artikkeli artikkelit edellinen jatka jutut juttu katso kuuntele lisää lue luetuimmat luetuin
        luettu muita muut myös ohita seuraava suosittelemme suosituimmat sarja tuoreimmat tästä uusimmat uutiset
        uutisia viimeisimmät kaikki
    """,
    "photo": """
        arkistokuva grafiikka kuva kuvaaja kuvassa kuvat kuvia kuvituskuva kuvitus piirros valokuva valokuvaaja
    """,
    "picture": """
        alhaalla keskellä kartta kaavio kuvakaappaus lähde oikealla taulukko vasemmalla video ylhäällä
    """,
    "agency": "lehtikuva stt uutistoimisto uutistoimistot",
    "author": """
        asuu dosentti freelancer historioitsija kirjailija kirjeenvaihtaja kirjoittaa kirjoittaja kolumnisti kriitikko
        päätoimittaja professori toimittaja toimitus toimittajat tutkija työskentelee
    """,
    "note": """
        alkuperäinen alaviite huomautus isbn katkelma kustantaja lisenssi lyhennetty toimituksen viite käännös
        kääntänyt
    """,
    "credit": "avustanut lähde käännös tekoon osallistui",
    "amends": "korjattu korjaus oikaisu pahoittelemme tarkennus täsmennys virheellisesti",
    "by": "haastattelu kirjoittanut teksti",
    "time": """
        elokuuta eilen heinäkuuta helmikuuta huhtikuuta joulukuuta julkaistu ke keskiviikko kesäkuuta klo kello
        kuukausi kuukautta la lauantai lokakuuta lukuaika ma maaliskuuta maanantai marraskuuta min minuutti minuuttia
        pe perjantai päivitetty päivä päivää sitten su sunnuntai syyskuuta tammikuuta ti tiistai to torstai toukokuuta
        tunti tuntia tänään viikko viikkoa viime vuosi vuotta
    """,
    "section": """
        analyysi arvio asuminen elokuvat essee haastattelu ihmiset jalkapallo kaupunki kirjat kolumni kotimaa koti
        kritiikki kulttuuri luonto matkailu media mielipide musiikki näkökulma paikalliset pääkirjoitus politiikka raha
        reportaasi ruoka sää talous taide teknologia terveys tiede ulkomaat urheilu uutiset viihde yhteiskunta
        ympäristö elämä
    """,
    "points": "lyhyesti pähkinänkuoressa tiivistelmä tiivistettynä ydinkohdat",
    "meeting": "aukioloajat hinta ilmoittautuminen liput osoite paikka puhelin puh yhteystiedot",
}

ARTICLES = Articles(
    block_words=lines.block_words(_BLOCK_WORDS),
    author=lines.author(),
    byline=lines.byline(
        by=r"kirjoittanut|kirjoittaja|teksti(?: ja kuvat?)?|toimittaja|haastattelu|julkaissut|teksti & kuvat?",
        conjunctions=r"ja|sekä|&",
        behind=r"\(|julkaistu|päivitetty",
        jobs=r"toimittaja|kirjeenvaihtaja|päätoimittaja|kolumnisti",
        agencies=_AGENCIES,
    ),
    correction=r"(?:oikaisu|korjaus|tarkennus|täsmennys|toimituksen huomautus)(?: \([^)]{1,40}\)| \d[\w.: ]{3,30})? ?:"
    r"|(?:jutussa|artikkelissa|jutun|artikkelin) (?:kerrottiin|luki|sanottiin|väitettiin) (?:aiemmin|aikaisemmin"
    r"|virheellisesti)\b"
    r"|(?:juttua|artikkelia|juttuun|artikkeliin) on (?:korjattu|oikaistu|päivitetty|muutettu)\b",
    credit=lines.credit(
        sources=r"lähde|lähteet",
        contributed=r"(?:lähteet?|juttuun (?:on|ovat) haastateltu|käännös|kääntänyt|suomentanut"
        r"|jutun tekoon (?:on osallistunut"
        r"|osallistui))",
        agencies=_AGENCIES,
    ),
    key_points_heading=any_of(
        r"(?:jutun |asian |uutinen )?(?:lyhyesti|tiivistelmä|tiivistettynä|pähkinänkuoressa|pähkinän kuoressa)",
        r"(?:tärkeimmät|keskeiset) (?:kohdat|asiat|tiedot|faktat|tiedot)|ydinkohdat|tästä on kyse|mistä on kyse"
        r"|tämä tiedetään",
    ),
    running_head=lines.running_head(r"sivu|s\.", "/"),
    updated=r"(?:viimeksi )?(?:päivitetty|muokattu|muutettu)",
    date_prefix=lines.date_prefix(
        published=r"(?:viimeksi )?(?:julkaistu|päivitetty|muokattu|muutettu)|päiväys",
        days=r"(?:maanan|tiis|tors|perjan|lauan|sunnun)tai(?:na)?|keskiviikko(?:na)?|ma|ti|ke|to|pe|la|su",
    ),
    months=_MONTHS,
    ordinal=r"\.?",
    is_day_first=True,
    time_link=r"klo|kello",
    reading_time=r"min(?:uuttia|uutti|\.)?(?: lukuaika| luku)",
    dash_opens_speech=True,
    dateline=lines.dateline(months=_MONTHS, agencies=_AGENCIES),
)
