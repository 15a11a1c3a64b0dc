"""German: the verbs of saying, and the other words beside quotations."""

from articlecli.core import path_beside
from articlecli.languages._groups import Quotations
from articlecli.languages._language import word_list


def _weak(stems: str) -> frozenset[str]:
    """Returns the finite forms of weak verbs: sagt, sagte, sagten, sagen, sage for "sag"; "meldet" for "meld"."""
    forms = set()
    for stem in stems.split():
        link = "e" if stem.endswith(("t", "d", "tm", "chn", "gn")) else ""
        forms |= {f"{stem}{link}t", f"{stem}{link}te", f"{stem}{link}ten", f"{stem}en", f"{stem}e"}
    return frozenset(forms)


def _participles(stems: str) -> frozenset[str]:
    """Returns the participles of weak verbs that begin with "ge-": gesagt for "sag"."""
    return frozenset(f"ge{stem}{'et' if stem.endswith(('t', 'd')) else 't'}" for stem in stems.split())


def _separable(verbs: str) -> frozenset[str]:
    """Returns the joined forms of weak verbs: mitteilte, mitteilt, mitteilten, mitteilen for "mit-teil"."""
    return frozenset(f"{prefix}{form}" for prefix, stem in _parts(verbs) for form in _weak(stem))


def _separable_participles(verbs: str) -> frozenset[str]:
    """Returns the participles and infinitives of weak verbs in two parts: mitgeteilt, mitzuteilen for "mit-teil"."""
    forms = {f"{prefix}{participle}" for prefix, stem in _parts(verbs) for participle in _participles(stem)}
    return frozenset(forms)


def _parts(verbs: str) -> list[list[str]]:
    return [verb.split("-") for verb in verbs.split()]


_WITH_GE = """
    sag frag antwort mein warn klag mahn forder lob red scherz twitter poltern dank wünsch hoff schilder folger
    schlussfolger urteil rechtfertig äußer tadel rüg spott höhn witzel murmel flüster jubel droh meld ahn glaub denk
    melk frohlock schwärm würdig wetter zweifel
"""
_WITHOUT_GE = """
    erklär erzähl erläuter erwider ergänz erinner bemerk bericht bestätig beton beteuer bekräftig begründ behaupt
    beklag bemängel bezeichn beurteil bewert befürcht beschuldig beantwort verkünd versicher vermut verlang vermeld
    verteidig verurteil überleg erwähn enthüll prophezei kritisier kommentier argumentier zitier informier formulier
    resümier konstatier prognostizier spekulier dementier signalisier appellier protestier attackier bilanzier plädier
    präzisier skizzier monier reagier analysier definier deklarier propagier paraphrasier philosophier versprach
    berief begrüß entgegn charakterisier skandier bezweifel vernein bejah unterstell
"""
_IN_TWO_PARTS = """
    mit-teil an-kündig ein-räum fest-stell klar-stell zusammen-fass aus-drück aus-sag aus-führ zu-sag zu-sicher
    auf-forder dar-leg vorher-sag voraus-sag nach-leg an-mahn nach-frag an-deut hinzu-füg vor-stell vor-leg vor-trag
    an-merk wieder-hol an-frag an-pranger aus-führ auf-zähl
"""
_FIRST_PARTS = "teil kündig räum füg mahn merk wiederhol deut führ pranger"
# Strong verbs, and single forms of others.
_STRONG = word_list("""
    schrieb schreibt schrieben schreibe schreiben sprach spricht sprachen spreche rief ruft riefen rufe schrie schreit
    hieß heißt hießen heiße nannte nennt nannten nenne empfahl empfiehlt empfahlen empfehle gestand gesteht gestanden
    versprach verspricht versprachen verspreche widersprach widerspricht widersprachen widerspreche bestritt
    bestreitet bestritten beschrieb beschreibt beschrieben beschreibe unterstrich unterstreicht unterstrichen verriet
    verrät verglich vergleicht verglichen verwies verweist verwiesen wies weist wiesen warf wirft warfen lud bat
    bittet baten betont meint meinte dachte denkt dachten las liest lautet lautete lauteten lautend gab angab angibt
    angaben angebe zugab zugibt zugaben bekanntgab ausrief ausruft aufrief aufruft hinwies hinweist hervorhob
    hervorhebt zurückwies zurückweist vorwarf vorwirft vorwarfen einwandte einwendet ausspricht aussprach fürchtet
    fürchtete glaubt glaubte schwor schwört sang singt verlautet verlautete verlas verliest zitiert zitierte titelte
    titelt textete riet rät rieten raten
""")
_STRONG_PARTICIPLES = word_list("""
    geschrieben gesprochen gerufen geheißen genannt empfohlen gestanden versprochen widersprochen unterstrichen
    verraten verglichen hingewiesen zurückgewiesen vorgeworfen angegeben zugegeben bekanntgegeben ausgerufen
    aufgerufen hervorgehoben gebeten gedacht gefunden gelesen eingewandt eingewendet ausgesprochen geschworen verlesen
    geraten
""")
_PARTICIPLES = (
    _participles(_WITH_GE)
    | frozenset(form for form in _weak(_WITHOUT_GE) if form.endswith("t") and not form.endswith("te"))
    | _separable_participles(_IN_TWO_PARTS)
    | _STRONG_PARTICIPLES
    | word_list("bestritten beschrieben verwiesen sagen erklären schreiben")
)

# Verbs, each with the separable parts, nouns and other words that make it a verb of saying or judging.
_PAIRS = {
    "stellt stellte stellten stellen": "fest klar heraus",
    "gibt gab gaben geben": "an zu bekannt bedenken verstehen protokoll preis",
    "sichert sicherte sicherten sichern sagt sagte": "zu",
    "drückt drückte drückten drücken": "aus",
    "fasst fasste fassten fassen": "zusammen",
    "legt legte legten legen": "dar nahe nach",
    "wendet wandte wandten wendete wendeten wenden": "ein",
    "hebt hob hoben heben": "hervor",
    "hält hielt hielten halten": "fest entgegen dagegen für",
    "setzt setzte setzten setzen": "hinzu entgegen nach",
    "geht ging gingen gehen": "aus",
    "trägt trug trugen tragen": "vor",
    "tritt trat traten treten": "entgegen",
    "schätzt schätzte schätzten stuft stufte stuften": "ein",
    "schließt schloss schlossen schließen": "aus",
    "lehnt lehnte lehnten lehnen tut tat taten": "ab",
    "macht machte machten machen": "klar deutlich geltend",
    "vertritt vertrat vertraten vertreten": "ansicht auffassung meinung these standpunkt position",
    "kommt kam kamen kommen gelangt gelangte gelangten": "schluss ergebnis fazit urteil",
    "zieht zog zogen ziehen": "fazit bilanz schluss",
    "sieht sah sahen sehen": "als darin hierin",
    "betrachtet betrachtete betrachteten wertet wertete werteten empfindet empfand feiert feierte feierten": "als",
}

QUOTATIONS = Quotations(
    speaker_weights=path_beside(__file__, "../english/speakers.json"),
    cues=_weak(_WITH_GE)
    | _weak(_WITHOUT_GE)
    | _weak(_FIRST_PARTS)
    | _separable(_IN_TWO_PARTS)
    | _PARTICIPLES
    | _STRONG,
    participle_cues=_PARTICIPLES,
    paired_cues={verb: word_list(partners) for verbs, partners in _PAIRS.items() for verb in verbs.split()},
    citing_cues=word_list("zitiert zitierte zitierten zitieren"),
    speech_nouns=word_list("""
        aussage aussagen behauptung behauptungen äußerung äußerungen worte worten warnung vorwurf erklärung forderung
        motto parole slogan ansicht meinung auffassung antwort botschaft rede brief kommentar artikel buch beitrag
        stellungnahme kritik einschätzung satz sätze frage feststellung aufschrift schlagzeile hinweis zitat parolen
        slogans vorwürfe forderungen angabe angaben einschätzung begründung überzeugung formulierung bemerkung zitat
        ruf aufruf
    """),
    source_markers=(
        r"laut|(?:nach|gemäß)(?: den)? (?:eigenen )?(?:angaben|aussagen|worten|informationen|ansicht|auffassung|meinung"
        r"|einschätzung|überzeugung|darstellung|aussage|ankündigung|bewertung|erkenntnissen|schilderung|lesart|idee"
        r"|schätzung(?:en)?|prognosen?|berichten?|vorstellung(?:en)?|plänen|ergebnissen|mitteilung|wunsch"
        r"|willen)(?: von| vom)?"
        r"|(?:in|mit) den worten(?: von| vom)?"
    ),
    cue_particles=word_list("so"),
    impersonal_links=word_list("in im bei beim aus von vom seitens auf"),
    source_postpositions=word_list("zufolge"),
    view_openers=word_list("wie"),
    words_before_cue=word_list("""
        auch dann noch einmal wieder später weiter weiterhin dazu darauf daraufhin dabei hierzu heute gestern vorgestern
        zuvor zudem außerdem zunächst zuletzt schließlich abschließend anschließend jetzt nun ebenfalls ebenso bereits
        schon mehrfach wiederholt wörtlich selbst selber nur offen deutlich öffentlich allerdings jedoch hingegen
        dagegen indes unterdessen inzwischen nämlich etwa beispielsweise damals hier dort sich uns ihm ihr ihnen mir
        gegenüber danach kürzlich ferner so demnach stets immer nie überraschend ausdrücklich einst unlängst sogar
        aber doch erneut nachdrücklich
    """),
    comma_outside_marks=True,
    question_labels=word_list("frage"),
    answer_labels=word_list("antwort"),
    list_labels=word_list("""
        hinweis notiz stand uhrzeit datum tag ort wo wann was wer wie warum preis preise eintritt karten adresse telefon
        fax mail email internet info infos information kontakt foto fotos bild video quelle quellen mehr lesen siehe
        regie darsteller länge genre zutaten zubereitung tipp tipps schritt ergebnis ergebnisse tore zuschauer alter
        größe gewicht name beruf wohnort familie thema fazit beispiel fakt mythos urteil hintergrund update korrektur
        veranstaltung einlass beginn
    """),
    judging_words=word_list("""
        soll sollte sollten muss müssen darf dürfen nie niemals immer niemand nichts jeder alle kein keine nicht zu
        nur genug richtig falsch wahr wahrheit lüge lügen gut groß großartig beste besser schlecht schlimm schlimmste
        liebe lieben hasse hass hoffe hoffen wünsche will wollen brauche brauchen angst fürchte glaube vertrauen
        zweifel bedauere traurig stolz wütend glücklich froh müde krank schäme schande schuld furchtbar schrecklich
        entsetzlich wunderbar schön unglaublich katastrophe tragödie tragisch albtraum wunder schockiert inakzeptabel
        unerträglich skandal lächerlich absurd unsinn verrückt grausam brutal böse gefährlich verheerend herz gott
        leben tod tot sterben töten kampf kämpfen freiheit gerechtigkeit unfair fair unmöglich krise gescheitert
        versagen verraten verzeihen traum versprechen
    """),
    empty_answer=(
        r"(?:(?:ja|nein|doch|oh|ach|gut|okay|ok|klar|natürlich|genau|richtig|entschuldigung|hallo|hi|bitte"
        r"|danke(?: schön| sehr)?|vielen dank|guten (?:morgen|tag|abend)|gute nacht|auf wiedersehen|tschüss"
        r"|kein kommentar|ich weiß(?: es)? nicht|mag sein|sicher|herr|frau)(?:[,.!?]? |$)?){1,3}"
    ),
)
