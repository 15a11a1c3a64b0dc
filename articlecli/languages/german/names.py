"""German: titles, roles and the other words around people's names."""

from articlecli.core import path_beside
from articlecli.languages._groups import Names
from articlecli.languages._language import word_list
from articlecli.languages.german import given_names, roles
from articlecli.languages.german.words import DAYS, MONTHS

_ABBREVIATIONS = word_list("dr prof dipl ing st jr sr frhr hl mag")

_PARTICLES = word_list("von van de del della di da dos du le la el al bin ibn ben ten ter zu") | {
    *("von der", "von den", "von dem", "van der", "van den", "de la"),
}

# Last words of institutions' names: "Deutsche Bank".
_INSTITUTION_NOUNS = word_list("""
    ag agentur akademie amt arena association bahn bahnhof bank bibliothek brücke bund bundesamt bündnis büro center
    club co company corporation division e.v eishalle festival film firma flughafen forum fußballclub gallery gebirge
    gericht gesellschaft gmbh group gruppe hafen halle haus hochschule holding hospital hotel institut insel inseln
    islands kg kirche klinik klub kreuz krankenhaus land liga medien museum news oper orchester partei park
    philharmonie platz post preis presse project records rundfunk schule see sender stadion stadt stiftung straße team
    theater times tribune tunnel turm union united universität university verband verein verlag volksrepublik weg
    werke zeitung zentrum zoo republik allee gasse ring tor berg tal fluss meer ozean
""")

_PLACES = word_list("""
    afghanistan afrika ägypten albanien algerien amerika argentinien armenien aserbaidschan asien athen äthiopien
    augsburg australien baden bagdad bangkok basel bayern belgien belgrad berlin bern bielefeld bochum bolivien bonn
    bosnien boston brandenburg brasilien braunschweig bremen brüssel budapest bulgarien chemnitz chicago chile china
    dänemark darmstadt deutschland dortmund dresden dubai duisburg düsseldorf england erfurt essen estland europa
    finnland florenz frankfurt frankreich freiburg gaza genf georgien görlitz griechenland guatemala haiti halle
    hamburg hannover heidelberg hessen hongkong indien indonesien irak iran irland island israel istanbul italien
    japan jemen jena jerusalem johannesburg jordanien jugoslawien kabul kairo kalifornien kanada karlsruhe kassel
    kenia kiel kiew koblenz köln kolumbien kongo kopenhagen korea kosovo kroatien kuba leipzig lettland libanon libyen
    liechtenstein linz lissabon litauen london luxemburg lyon madrid magdeburg mailand mainz malaysia mali mannheim
    marokko mecklenburg mexiko minsk moldawien mongolei montenegro moskau mumbai münchen münster myanmar namibia
    neapel nepal neuseeland niederlande niedersachsen nigeria nordkorea nordrhein norwegen nürnberg oldenburg oslo
    osnabrück österreich pakistan palästina paris peking peru pfalz philippinen polen portugal potsdam prag regensburg
    rom rostock ruanda rumänien russland saarbrücken saarland sachsen salzburg schlesien schleswig schottland schwaben
    schweden schweiz schwerin serbien shanghai sibirien singapur slowakei slowenien somalia spanien stockholm
    straßburg stuttgart südafrika sudan südkorea syrien taiwan teheran texas thailand thüringen tibet tirol tokio
    trier tschad tschechien tschetschenien tunesien türkei uganda ukraine ulm ungarn uruguay usa vatikan venedig
    venezuela vietnam warschau washington weimar weißrussland wien wiesbaden wolfsburg wuppertal würzburg zürich
    zypern york angeles
""")

# Frequent nouns that are neither for people nor for groups or documents, beside days, months and times.
_NOUNS = word_list("""
    absicht abstimmung aktion amt änderung anfrage angabe angaben angebot angriff angst anlass anschlag ansicht
    anspruch anteil antwort arbeit art aufgabe auftrag auge augen ausdruck ausland auto auffassung bahn bau bedarf
    bedenken bedeutung bedingung begriff begründung beispiel bereich berufung besuch betrag beweis bild bilder blick
    boden brand brücke computer daten debatte demokratie demonstration dinge dollar dorf druck ebene ecke ehre
    einfluss einsatz einwohner ende energie entscheidung entwicklung erde erfolg ergebnis erinnerung euro fahrt
    fahrzeug fall fälle fehler feier feld fenster fernsehen feuer film firma flug flugzeug flughafen folge folgen form
    forderung frage fragen freiheit frieden fund fuß fußball gebäude gebiet geburt gefahr gefühl gegend gegenteil geld
    gelegenheit geschäft geschichte gesicht gesetz gespräch gespräche gesundheit gewalt gewinn glück gott grenze grund
    gründe hafen hälfte hand handel haus hause heimat herz hilfe himmel hintergrund hinweis hoffnung höhe hotel idee
    industrie information informationen inhalt inland insel interesse internet jahrhundert kampf kapital katastrophe
    kilometer klasse konflikt kontakt kontrolle kopf körper kosten kraft kreis krieg krise kritik kultur kunst lage
    land länder landes leben leistung liebe liga linie liste lösung luft macht markt maßnahme maßnahmen menge meinung
    meter milliarde milliarden million millionen mittel möglichkeit musik nähe name namen natur netz niederlage not
    nummer ort paket pause phase plan pläne platz politik position preis preise prinzip problem probleme produkt
    produktion programm projekt prozent prozess punkt punkte quelle rahmen raum reaktion recht rechte regel reihe
    reise religion rennen respekt richtung risiko rolle rücktritt ruhe runde sache saison schaden schäden schiff
    schritt schuld schutz see seite seiten sendung sicht sieg sinn situation skandal sommer sonne sorge sorgen spiel
    spiele sport sprache staat staaten staates stand start stein stimme stimmen stoff straße straßen strafe strecke
    streik streit strom stück sturm summe system tatsache teil teile termin test thema themen titel tod ton tonnen tor
    tore tradition treffen tür umgang umwelt unfall unterschied unterstützung urlaub ursache verbot verbrechen
    verfahren vergleich verhalten verhältnis verhandlungen verkehr verlauf verlust verständnis versuch vertrag
    vertrauen volk vorfall vorgehen vorschlag vorwurf vorwürfe waffe waffen wahl wahlen wahlkampf wahrheit wald wand
    wasser weg wege weise welt werk wert wetter wettbewerb widerstand wind wirkung wirtschaft wissen wohnung wort
    worte wunsch zahl zahlen zeichen zeug ziel ziele zimmer zug züge zukunft zusammenhang zustand zustimmung zweck
    zweifel
""")
_TIMES = word_list("""
    sekunden minuten stunde stunden tag tage tagen tages nacht vormittag mittag nachmittag abend woche wochen wochenende
    monat monate monaten jahr jahre jahren jahres zeit zeiten mal uhr frühjahr sommer herbst winter ostern weihnachten
    pfingsten silvester neujahr
""")
_GREETINGS = word_list("hallo guten danke bitte ja nein ach oh liebe lieber sehr")

# The English words whose weights stand for these words; see `weights_as`.
_WEIGHTS_AS = {
    "er": "he",
    "sie": "she",
    "ihn": "him",
    "ihm": "him",
    "es": "it",
    "ihnen": "them",
    **dict.fromkeys(("sein", "seine", "seiner", "seines", "seinem", "seinen"), "his"),
    **dict.fromkeys(("ihr", "ihre", "ihrer", "ihres", "ihrem", "ihren"), "her"),
    **dict.fromkeys(("der", "die", "das", "den", "dem", "des"), "the"),
    **dict.fromkeys(("ein", "eine", "einen", "einem", "einer", "eines"), "a"),
    **dict.fromkeys(("im", "in", "ins", "aus"), "in"),
    **dict.fromkeys(("am", "bei", "beim"), "at"),
    **dict.fromkeys(("nach", "zu", "zum", "zur"), "to"),
    **dict.fromkeys(("von", "vom"), "of"),
    **dict.fromkeys(("durch",), "by"),
    **dict.fromkeys(("mit",), "with"),
    **dict.fromkeys(("für",), "for"),
    **dict.fromkeys(("gegen",), "against"),
    **dict.fromkeys(("über",), "about"),
    **dict.fromkeys(("auf",), "on"),
    **dict.fromkeys(("zwischen",), "between"),
    **dict.fromkeys(("unter",), "under"),
}

NAMES = Names(
    feminine=given_names.FEMININE | word_list("frau lady mrs ms sie ihr ihre ihrer ihres ihrem ihren"),
    masculine=given_names.MASCULINE
    | word_list("herr herrn sir lord mr er ihn ihm sein seine seiner seines seinem seinen papst könig kaiser prinz"),
    feminine_nouns=roles.FEMININE_NOUNS,
    masculine_nouns=roles.MASCULINE_NOUNS,
    titles=roles.TITLES,
    honorifics=roles.HONORIFICS,
    abbreviations=_ABBREVIATIONS,
    pronouns_by_class={
        "masculine": word_list("er ihn ihm sein seine seiner seines seinem seinen"),
        "feminine": word_list("sie ihr ihre ihrer ihres ihrem ihren"),
        "plural": word_list("ihnen"),
        "neuter": word_list("es"),
    },
    thing_pronouns=word_list("neuter"),
    speaking_pronouns=word_list("neuter plural"),
    naming_words=word_list("namens"),
    suffixes=word_list("jr sr ii iii iv"),
    particles=_PARTICLES,
    institution_nouns=_INSTITUTION_NOUNS,
    places=_PLACES,
    origin_link="(?:aus|von) (?:der |dem )?",
    not_names=DAYS | MONTHS | _NOUNS | _TIMES | _GREETINGS,
    thing_openers=word_list("der die das den dem des im am zum zur vom beim ins ans in an"),
    person_nouns=roles.PERSON_NOUNS,
    bare_nouns=word_list("mann frau junge mädchen person mensch kind jugendlicher"),
    ranks=roles.RANKS,
    past_roles=word_list("früherer frühere früheren ehemaliger ehemalige ehemaligen ex damaliger damalige damaligen"),
    speaker_nouns=word_list("sprecher sprecherin"),
    group_nouns=roles.GROUP_NOUNS,
    document_nouns=roles.DOCUMENT_NOUNS,
    age_endings=("-jährige", "-jähriger", "-jährigen"),
    plural_nouns=roles.PLURAL_NOUNS,
    noun_inflections=("nen", "en", "ern", "er", "es", "n", "e", "s"),
    compound_ends=word_list("""
        amt arzt ärztin bank blatt brief bund büro chef chefin firma frau leute opfer pilot profi rede senat union wehr
        zeuge zeugin
    """),
    weights_as=_WEIGHTS_AS,
    link_weights=path_beside(__file__, "../english/people.json"),
)
