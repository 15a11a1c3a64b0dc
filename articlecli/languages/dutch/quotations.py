"""Dutch: the verbs of saying, and the other words beside quotations."""

from articlecli.core import path_beside
from articlecli.languages._groups import Quotations
from articlecli.languages._language import word_list

_VOICELESS = ("t", "k", "f", "s", "ch", "p")  # behind them, a weak past tense ends in "-te"
_UNSTRESSED = ("be", "ver", "ont", "her", "er", "ge")  # behind them, a participle has no "ge-"


def _weak(infinitives: str) -> frozenset[str]:
    """Returns the finite forms of weak verbs: meldt, meldde, meldden, melden for "meld:melden".

    An infinitive stands behind its stem where the two aren't "-en" apart.
    """
    forms = set()
    for stem, infinitive in _stems(infinitives):
        past = stem + ("te" if stem.endswith(_VOICELESS) else "de")
        forms |= {stem if stem.endswith("t") else stem + "t", past, past + "n", infinitive}
    return frozenset(forms)


def _participles(infinitives: str) -> frozenset[str]:
    """Returns the participles of weak verbs: gemeld, bevestigd, getwitterd."""
    found = set()
    for stem, _ in _stems(infinitives):
        ending = "" if stem.endswith(("t", "d")) else "t" if stem.endswith(_VOICELESS) else "d"
        found.add(("" if stem.startswith(_UNSTRESSED) else "ge") + stem + ending)
    return frozenset(found)


def _stems(infinitives: str) -> list[tuple[str, str]]:
    pairs = (verb.partition(":") for verb in infinitives.split())
    return [(stem, infinitive or stem + "en") for stem, _, infinitive in pairs]


_WEAK = """
    adviseer:adviseren antwoord argumenteer:argumenteren beaam:beamen beantwoord bedank bekritiseer:bekritiseren
    beklemtoon:beklemtonen bekrachtig benadruk:benadrukken beoordeel:beoordelen bepleit beschuldig bevestig bestempel
    betoog:betogen betreur betwijfel beweer:beweren blik:blikken brul:brullen citeer:citeren claim
    concludeer:concluderen constateer:constateren corrigeer:corrigeren debiteer:debiteren droom:dromen erken:erkennen
    fluister fulmineer:fulmineren foeter geloof:geloven getuig grinnik grom:grommen herhaal:herhalen
    hoop:hopen hoon:honen huiver illustreer:illustreren jubel juich klaag:klagen klink lach licht meen:menen
    meld mijmer mopper motiveer:motiveren noteer:noteren nuanceer:nuanceren observeer:observeren oordeel:oordelen
    opper peins:peinzen pleit poneer:poneren preciseer:preciseren reageer:reageren realiseer:realiseren
    relativeer:relativeren rapporteer:rapporteren redeneer:redeneren resumeer:resumeren roem roddel schamper
    schat:schatten schets schreeuw signaleer:signaleren smaal:smalen sneer:sneren snauw snik:snikken
    speculeer:speculeren spot:spotten stamel stel:stellen suggereer:suggereren twitter tweet:tweeten twijfel
    veroordeel:veroordelen verduidelijk verklaar:verklaren verkondig vermeld vermoed verontschuldig verdedig
    vertel:vertellen vervolg verwacht verzeker verzucht voorspel:voorspellen vraag:vragen vrees:vrezen waarschuw wens
    zeg:zeggen zucht zwaai beken:bekennen juridiseer:juridiseren memoreer:memoreren onthul:onthullen
    onderstreep:onderstrepen opteer:opteren protesteer:protesteren prijs:prijzen dreig kondig mompel murmel
    appel:appelleren analyseer:analyseren bezweer:bezweren bluf:bluffen filosofeer:filosoferen formuleer:formuleren
    kritiseer:kritiseren moraliseer:moraliseren postuleer:postuleren profeteer:profeteren verhaal:verhalen
    verzin:verzinnen vloek
"""
# Verbs in two parts: their finite form stands apart from the first part, or is joined with it in an inner clause.
_IN_TWO_PARTS = word_list("""
    toelicht toelichtte toelichten toegelicht toelicht aankondigt aankondigde aangekondigd toevoegt toevoegde toegevoegd
    vaststelt vaststelde vastgesteld voorstelt voorstelde voorgesteld uitlegt uitlegde uitgelegd samenvat samenvatte
    samengevat aanvult aanvulde aangevuld opmerkt opmerkte opgemerkt aanvoert aanvoerde aangevoerd meedeelt meedeelde
    meegedeeld medegedeeld toegeeft toegaf toegegeven aangeeft aangaf aangegeven uitroept uitriep uitgeroepen inbrengt
    inbracht ingebracht tegenwerpt tegenwierp uitspreekt uitsprak uitgesproken voorleest voorlas voorgelezen doorgeeft
    aandringt aandrong aangedrongen oproept opriep opgeroepen afvraagt afvroeg afgevraagd laatkomen benoemt benoemde
""")
_PARTS = word_list("voegt voegde legt legde deelt deelde vult vulde merkt merkte vat vatte kondigt kondigde roept riep")
_STRONG = word_list("""
    zei zeiden zegt zeggen sprak spraken spreekt spreken schreef schreven schrijft schrijven riep riepen roept roepen
    vond vonden vindt vinden dacht denkt denken vroeg vroegen vraagt noemt noemde noemden noemen heet heette luidt
    luidde luidden luiden klinkt klonk klonken geeft gaf gaven wijst wees wezen verwijst verwees beschrijft beschreef
    blijkt stelt bezwoer bezweert zwoer zweert prees prijst verweet verwijt ontkent ontkende ontkenden bood begon
    begint besluit besloot las leest schrok weet wist wisten zag ziet hield houdt laat liet verzekert verzekerde sneert
    beveelt beval raadt raadde verried verraadt jammerde jammert vervolgde ging gaat biecht biechtte werpt wierp opende
    opent sloot sluit bracht brengt zong zingt
""") - word_list(
    "ging gaat bood hield houdt begon begint sloot sluit opende opent bracht brengt zag ziet gaf geeft gaven"
)
_STRONG_PARTICIPLES = word_list("""
    gezegd gesproken geschreven geroepen gevonden gedacht gevraagd genoemd gewezen verwezen beschreven gezworen verweten
    ontkend toegegeven gelezen weten
""")
_PARTICIPLE_FORMS = (
    _participles(_WEAK)
    | _STRONG_PARTICIPLES
    | word_list("toegelicht aangekondigd toegevoegd vastgesteld uitgelegd samengevat opgemerkt meegedeeld aangegeven")
    | word_list("uitgeroepen uitgesproken ingebracht aangevoerd laten bekendgemaakt")
) - word_list("gelach gevoel gevoerd")

QUOTATIONS = Quotations(
    speaker_weights=path_beside(__file__, "../english/speakers.json"),
    cues=_weak(_WEAK) | _PARTICIPLE_FORMS | _IN_TWO_PARTS | _PARTS | _STRONG,
    participle_cues=_PARTICIPLE_FORMS - word_list("laten weten"),
    noun_cues=word_list("antwoord vraag klacht verhalen lach licht tweet prijs oordeel stelt vermoed droom hoop wens"),
    speech_nouns=word_list("""
        uitspraak uitspraken bewering beweringen opmerking opmerkingen woorden waarschuwing verwijt verklaring oproep
        motto slogan leus mening opvatting antwoord boodschap toespraak brief commentaar artikel boek bijdrage reactie
        kritiek zin zinnen vraag constatering opschrift kop verwijzing citaat leuzen eis eisen kreet
    """),
    source_markers=(
        r"volgens|aldus|naar de mening van|naar het oordeel van|in de woorden van|(?:de )?(?:ogen|visie) van"
        r"|(?:laat|liet)(?= [^.!?]{1,40} weten)"
    ),
    cue_particles=word_list("aldus"),
    impersonal_links=word_list("in bij van uit vanuit op"),
    view_openers=word_list("zoals"),
    words_before_cue=word_list("""
        ook dan nog eens weer later verder daarop daarna vervolgens vandaag gisteren eerder bovendien eerst uiteindelijk
        tenslotte nu eveneens al meermaals herhaaldelijk letterlijk zelf alleen open duidelijk openlijk echter nochtans
        toen hier daar zich ons hem haar hun hen mij me onlangs zo altijd nooit nadrukkelijk ooit zelfs maar toch
        opnieuw zuinig schamper opgelucht lachend grinnikend stug fel spottend trots tevreden nuchter cynisch
        enthousiast verontwaardigd stellig voorzichtig kort resoluut vol droog bezorgd geëmotioneerd hardop zachtjes
        boos blij inmiddels tegelijkertijd ondertussen desgevraagd vanochtend vanmiddag vanavond gisteravond
        gistermiddag gisterochtend daarbij hierover daarover
    """),
    elided_words=r"s|t|n|m|k|r|ie|em",
    comma_outside_marks=True,
    fragments_in_lower_case=True,
    question_labels=word_list("vraag v"),
    answer_labels=word_list("antwoord a"),
    list_labels=word_list("""
        noot let tijd datum dag plaats waar wanneer wie wat hoe waarom prijs prijzen toegang kaarten adres telefoon
        mail email website internet info informatie contact foto foto's beeld video bron bronnen lees kijk zie regie
        cast genre duur ingrediënten bereiding tip tips stap uitslag uitslagen doelpunten scheidsrechter toeschouwers
        leeftijd lengte gewicht naam beroep woonplaats gezin thema conclusie voorbeeld feit mythe oordeel achtergrond
        update correctie aanvang resultaat stand opstelling opstellingen
    """),
    judging_words=word_list("""
        moet moeten moest mogen mag nooit altijd niemand niets iedereen alles geen niet genoeg juist fout waar waarheid
        leugen leugens goed geweldig beste beter slecht erg ergste liefde haat hoop hopen wens wil willen nodig angst
        bang vrees geloof vertrouwen twijfel spijt verdrietig trots boos blij gelukkig moe ziek schande schuld schaamte
        verschrikkelijk vreselijk afschuwelijk prachtig mooi ongelooflijk ramp tragedie tragisch nachtmerrie wonder
        onacceptabel onaanvaardbaar schandaal belachelijk absurd onzin gek wreed gevaarlijk verwoestend hart god leven
        levens dood sterven doden vechten strijd vrijheid rechtvaardigheid oneerlijk eerlijk onmogelijk crisis mislukt
        falen verraad vergeven droom belofte
    """),
    empty_answer=(
        r"(?:(?:ja|nee|jawel|oh|ach|goed|oké|ok|duidelijk|natuurlijk|precies|klopt|sorry|hallo|hoi|alstublieft"
        r"|dank (?:u|je)(?: wel)?|bedankt|goede(?:morgen|middag|navond)|tot ziens|geen commentaar|ik weet het niet"
        r"|zeker|meneer|mevrouw)(?:[,.!?]? |$)?){1,3}"
    ),
)
