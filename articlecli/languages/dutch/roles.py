"""Dutch: roles of people: offices, occupations, relations, and nouns for groups and documents."""

from articlecli.languages._language import word_list

FEMININE_NOUNS = word_list("""
    vrouw moeder dochter zus zuster oma grootmoeder tante nicht echtgenote weduwe bruid koningin prinses dame meisje
    vriendin mevrouw woordvoerster voorzitster schrijfster zangeres actrice lerares onderwijzeres danseres kunstenares
    directrice medewerkster verpleegster bewoonster buurvrouw collega’s inwoonster deelneemster bezoekster speelster
    zakenvrouw politica wethoudster advocate onderzoekster presentatrice journaliste redactrice eigenaresse leidster
    vrijwilligster schaatsster wielrenster hardloopster zwemster turnster ecologe psychologe sociologe biologe
    historica juriste apothekeres studente leerlinge agente rechercheuse chauffeuse kapster winkelierster boerin non
    gravin hertogin keizerin heldin gastvrouw lijsttrekster kleindochter schoonmoeder stiefmoeder moeke mama
""")
MASCULINE_NOUNS = word_list("""
    man vader zoon broer opa grootvader oom neef echtgenoot weduwnaar bruidegom koning prins heer jongen vriend meneer
    woordvoerder politieman brandweerman zakenman staatsman vakman buurman keizer graaf hertog paus pastoor priester
    monnik bisschop kleinzoon schoonvader stiefvader papa timmerman visserman zeeman cameraman
""")
_OTHER_PERSONS = word_list("""
    aanhanger aanklager aannemer aanvaller aanvoerder acteur activist adviseur advocaat agent ambassadeur ambtenaar
    analist apotheker arbeider archeoloog architect archivaris artiest arts assistent astronaut astronoom atleet auteur
    automobilist baas baby bakker bankier bediende begeleider beheerder belegger beleidsmaker bemiddelaar beroemdheid
    bestuurder bestuurslid bestuursvoorzitter betoger betrokkene bewindsman bewindspersoon bewindsvrouw bewoner
    bezoeker bioloog blogger boekhouder boer boerenleider boswachter buschauffeur burger burgemeester campagneleider
    chauffeur chef chemicus chirurg coach collega columnist commandant commissaris componist consument conservator
    coördinator correspondent criticus curator dader danser deelnemer dealer decaan dealer dokter demonstrant
    deskundige detective dichter dienstplichtige dierenarts diplomaat directeur directielid dirigent docent dominee
    donateur dorpsbewoner drummer duider ecoloog econoom eigenaar eigenares eindredacteur ex-minister expert familielid
    fan fietser filosoof filmmaker financier forens fotograaf fractieleider fractievoorzitter functionaris gast
    gedetineerde gedeputeerde gemeenteraadslid generaal genomineerde geoloog getuige gids gitarist gouverneur
    grondlegger gynaecoloog handelaar havenmeester held historicus hoofdagent hoofdofficier hoofdredacteur
    hoofdinspecteur hoogleraar huisarts huisbaas huiseigenaar hulpverlener huurder imam immigrant informateur ingenieur
    inspecteur instructeur inwoner jager journalist jurist jurylid kabinetschef kampioen kandidaat kamerlid kanselier
    kapitein kapper kardinaal keeper kenner kiezer kind kijker klant klimatoloog klokkenluider kok korpschef kunstenaar
    kunsthandelaar kweker lid leerling leider leraar lezer lijsttrekker lobbyist loodgieter loodgieter luisteraar
    machinist makelaar manager mantelzorger marktmeester matroos medestudent medewerker mededinger melkveehouder mens
    meteoroloog middenvelder militair miljardair minister minister-president moordenaar muzikant natuurkundige
    nabestaande nazaat notaris officier omwonende ondernemer onderwijzer onderzoeker onderzoeksleider ontwerper
    oprichter opvolger organisator ouder ouderling oud-minister oud-voorzitter overlevende overvaller parlementariër
    partijgenoot partijleider partner passagier patiënt penningmeester persoon persvoorlichter pianist piloot
    ploeggenoot ploegleider politicoloog politicus politiechef politiewoordvoerder portier postbode predikant premier
    presentator president producent procureur prins-gemaal profeet programmamaker projectleider psychiater psycholoog
    raadslid rabbijn rapper rebel rechercheur rechter rector redacteur reder redder regisseur reiziger rekenmeester
    renner rentmeester restaurateur rijkaard rivaal rector-magnificus ruiter schaatser schaker schapenhouder
    scheidsrechter schilder schipper schrijver schutter secretaris secretaris-generaal senator sjeik slachtoffer slager
    socioloog soldaat speler spits sporter sprinter staatssecretaris stadsbewoner statenlid staker sterrenkundige ster
    stewardess strateeg strijder student surfer teamgenoot technicus tegenstander teler terrorist theoloog toerist
    toeschouwer topman topvrouw trainer tuinder turner tv-presentator uitbater uitgever uitvinder vakbondsleider
    vakbondsbestuurder veehouder veerman vennoot verdachte verdediger verkoper verloskundige veroordeelde
    verpleegkundige verslaggever vertegenwoordiger verzamelaar vervoerder veteraan vicepresident vicepremier viroloog
    visser vluchteling voetballer vogelaar voorganger voorlichter voorman voorstander voorzitter vrachtwagenchauffeur
    vrijwilliger waarnemer waarnemer wandelaar weerman weervrouw werkgever werknemer wethouder wielrenner winkelier
    winnaar wiskundige zanger zeiler zwemmer zaakwaarnemer ziekenverzorger zorgverlener medeoprichter mede-eigenaar
    leidinggevende teammanager gemeentesecretaris griffier kroonprins kroongetuige hulpofficier waterbouwkundige
""")
PERSON_NOUNS = FEMININE_NOUNS | MASCULINE_NOUNS | _OTHER_PERSONS

# The ends of compounds that are nouns for people: "bankdirecteur".
ROLE_ENDINGS = (
    *("woordvoerder", "woordvoerster", "directeur", "voorzitter", "bestuurder", "minister", "hoogleraar", "leider"),
    *("houder", "deskundige", "meester", "redacteur", "onderzoeker", "trainer", "speler", "rechter", "advocaat"),
    *("loog", "ist", "loge", "kundige", "handelaar", "eigenaar", "chauffeur", "coach", "chef", "baas", "expert"),
)

BARE_NOUNS = word_list("man vrouw jongen meisje kind persoon mens tiener vrouwen mannen")

HONORIFICS = word_list("meneer mevrouw mevr mw dhr heer dr drs ir mr ing prof jhr ds sir lord lady ms mrs")

TITLES = HONORIFICS | word_list("""
    professor hoogleraar minister premier president vicepresident vicepremier minister-president kanselier
    staatssecretaris senator kamerlid burgemeester wethouder gedeputeerde commissaris gouverneur generaal admiraal
    kolonel majoor kapitein luitenant sergeant koning koningin prins prinses kroonprins keizer hertog graaf gravin paus
    kardinaal bisschop aartsbisschop pastoor pater zuster broeder dominee imam rabbijn sjeik ayatollah oud-minister
    ex-president oud-premier dokter directeur trainer bondscoach
""")

RANKS = word_list("generaal admiraal kolonel majoor kapitein luitenant sergeant hoofdagent inspecteur commissaris")

# Nouns for groups and organisations.
GROUP_NOUNS = word_list("""
    academie afdeling agentschap alliantie ambassade autoriteit band bank beweging bedrijf belangenvereniging bende
    bestuur bond brandweer brigade bureau burgerbeweging club coalitie college comité commissie communiteit concern
    consumentenbond coöperatie corporatie defensie delegatie departement dienst directie dorpsraad duo echtpaar eenheid
    elftal familie federatie firma fonds fractie gemeente gemeenteraad genootschap gerechtshof gezelschap gezin groep
    hof hogeschool hulporganisatie instantie instelling instituut inspectie jury justitie kabinet kamer kantoor kerk
    koepel koepelorganisatie krant kustwacht laboratorium leger leiding leverancier maatschappij magazine marine
    marechaussee meerderheid meldkamer menigte milieuclub milieuorganisatie minderheid ministerie museum netbeheerder
    netwerk nieuwsdienst omroep ondernemersvereniging onderneming oppositie orkest organisatie ombudsman overheid
    parket parlement partij persbureau ploeg politie provincie publiek raad recherche rechtbank redactie rederij
    regering regime regio rijk school selectie spoorbeheerder staat stad stadsbestuur staf stichting studio supermarkt
    syndicaat team toezichthouder top trio uitgeverij unie universiteit vakbond vakcentrale vereniging verbond
    vervoerder verzekeraar vloot voetbalbond voetbalclub waterschap werkgeversorganisatie werkgroep winkelketen
    ziekenhuis zorgbond reizigersvereniging vliegmaatschappij luchtvaartmaatschappij televisiezender zender actiegroep
""")

# Nouns for written and spoken texts that speak for somebody.
DOCUMENT_NOUNS = word_list("""
    aankondiging aanklacht advies affiche akte akkoord artikel bekendmaking bericht besluit biografie boek brief
    bulletin column communiqué contract dagboek document e-mail enquête essay folder handleiding hoofdartikel interview
    jaarverslag klacht krantenartikel mail manifest mededeling memo nota notitie notulen onderzoek oordeel
    opinieartikel overeenkomst pamflet peiling persbericht petitie plan poster proclamatie rapport rapportage reactie
    recensie regeerakkoord richtlijn studie speech statement tekst toespraak tweet uitspraak verdrag verklaring
    verordening verslag video voorstel vonnis website wet wetsvoorstel
""")

# Nouns for those who speak, with groups and documents.
SPEAKER_NOUNS = (
    GROUP_NOUNS
    | DOCUMENT_NOUNS
    | word_list("""
    woordvoerder woordvoerster politie bron bronnen analisten autoriteiten advocaten artsen bewoners boeren critici
    deskundigen economen experts ingewijden inwoners kenners media onderzoekers omwonenden ouders politici waarnemers
    wetenschappers
""")
)

# Nouns for many: those whose plural ends in "-en", and others without the usual ending.
PLURAL_NOUNS = word_list("""
    mensen ouders kinderen mannen vrouwen leden advocaten agenten artsen analisten activisten autoriteiten ambtenaren
    boeren critici deskundigen economen getuigen journalisten juristen klanten leraren media militairen nabestaanden
    omwonenden patiënten politici politieagenten politiemensen raadsleden kamerleden slachtoffers soldaten studenten
    toeristen verdachten vluchtelingen ingewijden hulpdiensten gasten docenten experts bronnen consumenten docenten
    toezichthouders vakbonden partijen kranten demonstranten verpleegkundigen wetenschappers bestuursleden
""")
