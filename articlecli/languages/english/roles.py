"""English: roles of people: titles, offices, occupations, relations."""

from articlecli.languages._language import word_list

# Nouns for a woman.
FEMININE_NOUNS = word_list("""
    actress aunt baroness bride businesswoman chairwoman comedienne congresswoman councilwoman countess daughter
    duchess empress female fiancee girl girlfriend granddaughter grandmother heiress hostess midwife mom mother
    mother-in-law mum niece nun policewoman princess queen saleswoman sister sister-in-law spokeswoman sportswoman
    stepmother stewardess waitress widow wife woman
""")

MASCULINE_NOUNS = word_list("""
    baron boy boyfriend brother brother-in-law businessman chairman congressman councilman count dad duke emperor
    father father-in-law fiance fisherman gentleman grandfather grandson groom gunman guy husband king male man monk
    nephew policeman priest prince salesman son spokesman sportsman stepfather uncle widower
""")

# Titles before a name, with the words of offices and parties: "Secretary of State", "Republican".
TITLES = word_list("""
    adm admiral affairs agriculture ambassador archbishop attorney ayatollah bishop brother capt captain cardinal
    alderman assemblyman assemblywoman ceo cfo chairman chairwoman chancellor chief cmdr coach col colonel commander
    commerce commissioner comptroller congressman congresswoman
    conservative constable councillor councilman councilwoman dame defence defense democrat democratic deputy det
    detective director dr editor-in-chief education emperor energy father finance former gen general gov governor
    homeland imam inspector interior judge justice king labor lady lieutenant lord lt maj major mayor minister miss
    mp mr mrs ms officer organiser organizer pope premier president prime prince princess prof professor queen rabbi
    rep representative republican rev reverend secretary security sen senator sergeant sgt sheikh sheriff sir sister
    speaker spokesman spokesperson spokeswoman staff state superintendent transportation treasury undersecretary
    vice-president
""")

# Titles that tell nothing about a person's work.
HONORIFICS = word_list("""
    mr mrs ms miss dr sir dame lord lady madam mme hon rev
""")

# Ranks of armies and the police.
RANKS = word_list("""
    adm admiral brig brigadier capt captain cmdr col colonel commander commodore constable corporal cpl det detective
    ensign gen general insp inspector lieutenant lt maj major officer petty private pvt sergeant sgt staff
""")

# More roles beside PERSON_NOUNS and SPEAKER_NOUNS. Some words are in several lists.
ROLE_NOUNS = word_list("""
    academic accomplice activist advocate apprentice architect assistant associate bride ceo cfo chairperson
    chaplain chef chief clerk co-author co-chair co-founder co-owner cofounder columnist comic consul coo cook
    coroner counsel counselor cousin critic cto czar dean delegate dietitian diplomat dj expert father-of-two fellow
    graduate guru head heir hopeful host housewife intern judge kin laureate lawmaker lead lecturer legend linguist
    magistrate mep midwife mla mogul monk mother-in-law mother-of-two mp native negotiator nominee nun operative
    paramedic partner pathologist pharmacist principal prodigy provost psychic pundit pupil recruit rep reservist
    resident retiree rookie sage scholar senior sophomore specialist spokesperson spouse superintendent surrogate
    tenant treasurer trustee tsar tycoon undergraduate vet veteran vice-president volunteer whip youngster
""")

# Nouns that tell only a sex or an age.
BARE_NOUNS = word_list("""
    adult baby boy child female gentleman girl guy individual kid lady male man one person teen teenager toddler
    woman youngster youth
""")

# Nouns that can stand for a person without a name.
PERSON_NOUNS = word_list("""
    man woman boy girl guy kid child baby teen teenager youth person male female suspect victim gunman attacker
    shooter killer driver passenger pilot officer agent soldier spokesman spokeswoman spokesperson official
    minister president chairman chairwoman mayor governor senator congressman congresswoman lawmaker judge
    lawyer attorney prosecutor analyst expert critic resident witness source scientist researcher professor
    doctor physician surgeon teacher student pupil mother father mom mum dad parent brother sister wife husband
    son daughter uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter stepfather
    stepmother boyfriend girlfriend partner fiance fiancee friend neighbour neighbor leader manager coach
    captain player striker midfielder defender goalkeeper forward quarterback pitcher batsman bowler golfer
    rider boxer athlete champion winner teammate opponent rival star singer actor actress director producer
    musician rapper artist writer author editor reporter journalist correspondent anchor host presenter
    photographer cameraman comedian model designer chef owner founder executive chief boss head employee worker
    colleague assistant secretary adviser advisor aide candidate contender nominee successor predecessor
    incumbent counterpart deputy ambassador diplomat envoy negotiator commander general colonel major sergeant
    lieutenant farmer fisherman nurse patient inmate prisoner detainee defendant accused plaintiff hostage
    captive refugee migrant priest bishop pope cardinal rabbi imam cleric pastor king queen prince princess
    emperor duke duchess sheriff detective investigator inspector policeman policewoman firefighter guard
    bodyguard sniper militant rebel terrorist bomber hacker thief robber burglar survivor protester activist
    politician democrat republican tourist customer client buyer seller businessman businesswoman billionaire
    entrepreneur banker trader economist investor engineer mechanic janitor veteran hero legend roommate
    classmate sibling twin relative caller stranger passerby bystander newcomer veterinarian trainer jockey
    referee umpire skipper keeper marine sailor ranger trooper dictator tyrant monarch heir widow widower bride
    groom spouse lover mentor protege someone somebody anyone nobody everyone
""")

# Nouns for those who speak, with groups and documents.
SPEAKER_NOUNS = word_list("""
        spokesman spokeswoman spokesperson spokespeople official officials police officer officers statement
        report minister ministers president chairman chairwoman chair director mayor governor senator judge
        court lawyer lawyers attorney attorneys prosecutor prosecutors analyst analysts expert experts critic
        critics resident residents witness witnesses source sources company group organisation organization
        agency authorities government ministry department committee council union party campaign bank firm study
        researchers scientists professor doctor doctors teacher teachers student students woman man mother
        father brother sister wife husband son daughter friend friends neighbour neighbor neighbours neighbors
        leader leaders manager coach captain player economist economists author authors editor letter memo email
        tweet post document indictment lawsuit complaint filing newspaper magazine website diplomat diplomats
        soldier soldiers farmer farmers owner founder executive chief head representative representatives
        secretary adviser advisor aide aides candidate candidates voter voters priest bishop pope king queen
        prince princess general colonel commander sheriff detective investigator investigators crowd protesters
        protester activist activists campaigners survivor survivors victim victims driver pilot worker workers
        nurse nurses patient patients poll polls survey surveys supporter supporters opponents advisers ally allies
        member members team administration groups organizations organisations strategist strategists pollster
        columnist commentator pundit lawmakers politicians advocate advocates campaigners rivals colleagues delegate
        delegates donor donors insiders moderator narrator staffer staffers consultant counsel historian organizer
        organizers volunteer volunteers observers users fans employees journalists reporters politicians conservatives
        liberals progressives senators governors executives hosts editors citizens parents families editorial ad video
        transcript article book headline sign placard banner billboard memoir affidavit petition filings documents
        emails study studies review board audience people men women others lobbyist lobbyists physicist biologist
        sociologist psychologist negotiators envoys hikers tourists passengers commuters shoppers villagers survivors
    """)

# The nouns that short titles stand for.
TITLE_NOUNS = {
    "adm": "admiral",
    "capt": "captain",
    "cmdr": "commander",
    "col": "colonel",
    "det": "detective",
    "dr": "doctor",
    "gen": "general",
    "gov": "governor",
    "insp": "inspector",
    "lt": "lieutenant",
    "maj": "major",
    "pres": "president",
    "prof": "professor",
    "rep": "congressman",
    "rev": "reverend",
    "sen": "senator",
    "sgt": "sergeant",
    "supt": "superintendent",
}

# Nouns for groups and organisations.
GROUP_NOUNS = word_list("""
    administration agency airline alliance army association audience authority band bank board body brand broadcaster
    cabinet camp campaign charity church choir city club coalition college commission committee community company
    congregation congress consortium contractor cooperative corporation council county court couple crew crowd
    delegation department developer directorate district duo employer enterprise establishment faction faculty
    family federation firm force foundation gang government group hospital household institute institution
    jury laboratory lab leadership league legislature lobby majority manufacturer media military ministry minority
    movement museum nation network newspaper nonprofit office operator opposition orchestra organisation organization
    outlet panel pair parliament partnership party patrol police practice provider public publisher regime regulator
    retailer school secretariat senate service side society squad staff startup state station studio supplier team
    theatre theater trade trio troupe trust union unit university utility watchdog
""")

# Nouns for written and spoken texts that speak for somebody.
DOCUMENT_NOUNS = word_list("""
    account ad advertisement advisory affidavit agreement analysis announcement article audit banner bill book briefing
    bulletin complaint contract decision decree document editorial email e-mail entry essay filing finding forecast
    guideline headline indictment interview judgment lawsuit leaflet letter manifesto memo memoir memorandum message
    motion newsletter note notice obituary opinion order paper petition placard plan plea poll post poster
    presentation recording release report resolution review ruling script sign song speech statement story study
    submission suit summary survey testimony text transcript tweet verdict video voicemail warning website
""")
