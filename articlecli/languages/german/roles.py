"""German: roles of people: offices, occupations, relations, and nouns for groups and documents.

A compound counts as its last part: "Polizeisprecherin" is in no list, since "sprecherin" is.
"""

from articlecli.languages._language import word_list

# Nouns for men, from which "-in" makes nouns for women.
_WITH_FEMININE = word_list("""
    minister präsident kanzler sprecher politiker senator bürgermeister gouverneur botschafter diplomat konsul
    außenminister sekretär berater vertreter leiter direktor chef manager vorstand unternehmer inhaber gründer
    besitzer geschäftsführer händler verkäufer käufer kunde bankier banker investor ökonom analyst forscher
    wissenschaftler professor dozent lehrer schüler student arzt mediziner therapeut psychologe soziologe historiker
    physiker chemiker biologe informatiker mathematiker meteorologe geologe archäologe astronom astronaut ingenieur
    techniker mechaniker architekt anwalt jurist richter ankläger verteidiger notar kommissar inspektor ermittler
    polizist soldat offizier kommandeur kommandant major kapitän pilot fahrer lenker kontrolleur schaffner passagier
    journalist reporter redakteur korrespondent moderator autor schriftsteller dichter verleger herausgeber kritiker
    experte beobachter kommentator blogger fotograf regisseur schauspieler darsteller sänger musiker komponist
    dirigent künstler maler bildhauer kurator designer tänzer produzent kabarettist komiker trainer spieler torwart
    stürmer kicker sportler athlet läufer springer schwimmer fahrer rennfahrer radprofi boxer schiedsrichter
    weltmeister meister sieger gewinner verlierer favorit gegner anhänger fan kandidat bewerber wähler bürger
    einwohner bewohner anwohner nachbar mieter vermieter verbraucher tourist urlauber zuschauer besucher gast
    teilnehmer veranstalter organisator aktivist demonstrant gewerkschafter funktionär pfarrer priester bischof papst
    pastor rabbiner imam theologe mönch könig kaiser prinz fürst graf herzog täter mörder attentäter terrorist rebell
    kämpfer dieb räuber betrüger entführer zeuge augenzeuge retter helfer bauer landwirt winzer gärtner jäger fischer
    förster bäcker koch kellner wirt arbeiter mitarbeiter kollege praktikant assistent referent bote freund partner
    begleiter gefährte enkel cousin schwager patient pfleger krankenpfleger häftling insasse flüchtling einwanderer
    pionier erfinder entwickler programmierer nutzer schatzmeister stellvertreter nachfolger vorgänger amtsinhaber
    parlamentarier demokrat republikaner kommunist sozialist nationalist verwalter statistiker statiker stratege
    dirigent erzieher vermittler unterhändler veteran rentner pensionär jugendleiter matrose retter schützer aufseher
    wächter wärter zöllner sammler übersetzer dolmetscher heiler coach
""")

_FEMININE_BY_HAND = word_list("""
    frau mutter tochter schwester oma großmutter tante nichte ehefrau witwe braut königin dame mädchen freundin ärztin
    anwältin bäuerin köchin beamtin landrätin stadträtin hebamme kauffrau fachfrau ratsfrau kundin psychologin
    soziologin biologin meteorologin geologin archäologin expertin zeugin augenzeugin kollegin botin gefährtin
    strategin theologin äbtissin nonne prinzessin gräfin herzogin kaiserin päpstin sportlerin schützin schwägerin
    enkelin französin türkin
""")
_MASCULINE_BY_HAND = word_list("""
    mann vater sohn bruder opa großvater onkel neffe ehemann witwer bräutigam herr junge bube bub feuerwehrmann seemann
    ratsherr landrat stadtrat kaufmann fachmann staatsmann geschäftsmann amtmann hauptmann obmann schirmherr vormund
    general admiral oberst leutnant feldwebel rektor dekan doktor beamter vorsitzender abgeordneter beauftragter
    delegierter bevollmächtigter verantwortlicher angestellter verdächtiger angeklagter gefangener überlebender
    reisender jugendlicher erwachsener kranker verletzter liberaler konservativer grüner linker
""")

# Nouns made from adjectives, which end alike for women and men, and nouns that don't tell a sex.
_ADJECTIVAL = word_list("""
    vorsitzende abgeordnete beauftragte delegierte bevollmächtigte verantwortliche angestellte verdächtige angeklagte
    gefangene überlebende reisende jugendliche erwachsene kranke verletzte tote beamte verwandte angehörige bekannte
    betroffene beschäftigte geistliche geschädigte vermisste auszubildende studierende liberale konservative grüne
    person mensch kind baby opfer mitglied star vorbild elternteil geisel waise lehrkraft fachkraft oberhaupt
    jemand niemand teenager leute eltern geschwister
""")

FEMININE_NOUNS = _FEMININE_BY_HAND | frozenset(
    (noun[:-1] if noun.endswith("e") else noun) + "in" for noun in _WITH_FEMININE
)
MASCULINE_NOUNS = _MASCULINE_BY_HAND | _WITH_FEMININE
PERSON_NOUNS = FEMININE_NOUNS | MASCULINE_NOUNS | _ADJECTIVAL

HONORIFICS = word_list("herr herrn frau dr prof doktor sir lord lady dame mr mrs ms")

# Before a name; any noun of PERSON_NOUNS may stand there, too.
TITLES = HONORIFICS | word_list("""
    professor professorin minister ministerin präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin
    senator senatorin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin general admiral oberst major
    leutnant hauptmann kapitän kommissar kommissarin könig königin kaiser kaiserin prinz prinzessin fürst fürstin graf
    gräfin herzog herzogin papst bischof erzbischof kardinal pfarrer pfarrerin pastor pastorin pater bruder schwester
    scheich ajatollah imam rabbiner premier ex
""")

RANKS = word_list("general admiral oberst oberstleutnant major leutnant hauptmann kapitän feldwebel kommissar")

GROUP_NOUNS = word_list("""
    firma hersteller anbieter betreiber abteilung agentur akademie aktionsbündnis allianz amt anstalt armee aufsicht
    ausschuss band bande bank behörde belegschaft betrieb bewegung bund bündnis brigade büro bundesrat bundestag club
    delegation dienst dienststelle direktion duo ehepaar einheit expertengruppe fabrik fakultät familie feuerwehr
    filiale firma forum fraktion führung gemeinde gemeinschaft genossenschaft gericht gerichtshof gesellschaft
    gewerkschaft gremium gruppe gruppierung handelskammer hilfsorganisation hochschule initiative innung institut
    institution jury kabinett kammer kanzlei kirche klinik koalition kollegium komitee kommission kommune konferenz
    kongress konsortium konzern krankenhaus kreis küstenwache labor landkreis landtag leitung leitstelle magistrat
    mannschaft marine mehrheit militär minderheit ministerium miliz museum nachrichtenagentur netzwerk opposition
    orchester organisation paar parlament partei partnerschaft polizei präsidium presse presseagentur presseamt
    redaktion regierung regime reederei rat rundfunk schule sekretariat senat sender spitze staatsanwaltschaft
    anwaltschaft stab stadt stadtrat stadtverwaltung station stelle stiftung studio team teile theater truppe trio
    union universität unternehmen verband verein vereinigung verlag versammlung versicherer versicherung verwaltung
    vorstand wache wehr werk werkstatt zentrale zentrum zentralrat zeitung zeitschrift zoo zunft aufsichtsrat
    betriebsrat sicherheitsrat zentralrat europarat bundesrat weltrat wahlkreis landkreis bundeswehr feuerwehr
    tageszeitung
""")

DOCUMENT_NOUNS = word_list("""
    anklage anklageschrift antrag anzeige artikel aufruf aufschrift ausgabe aushang aussage beitrag bekanntmachung
    bericht bescheid beschluss bilanz blatt blog brief buch communiqué dokument eintrag erklärung entwurf erlass
    flugblatt gesetz gutachten grußwort homepage inschrift interview internetseite kommentar kommuniqué leitartikel
    mail manifest medienbericht meldung memorandum mitteilung nachricht nachruf notiz petition plakat pressemitteilung
    presseerklärung protokoll rede referat report richtlinie schild schreiben statement stellungnahme studie tagebuch
    telegramm text transparent tweet umfrage untersuchung urteil verfassung verlautbarung veröffentlichung verordnung
    vertrag video vorlage vorwort webseite website zitat fazit appell warnung vorwurf kritik forderung begründung
    ankündigung behauptung botschaft einschätzung analyse prognose auskunft broschüre dementi depesche
""")

# Nouns for the plural only, or for many.
PLURAL_NOUNS = word_list("leute eltern geschwister medien behörden menschen polizisten beamten experten ärzte")
