"""English: the words of people's names, and words with a capital that aren't in a person's name."""

from articlecli.core import load_learned, path_beside
from articlecli.languages._groups import Names
from articlecli.languages._language import word_list
from articlecli.languages.english import roles
from articlecli.languages.english.given_names import FEMININE, MASCULINE

# Nouns for people, and the ends of given names that tell the sex; `make learn` writes the file.
_LEARNED = load_learned(path_beside(__file__, "person_words.json"))

_ABBREVIATIONS = word_list("""
    adm capt cmdr col det dr fr gen gov hon insp jr lt maj mme mr mrs ms pres prof rep rev sen sgt sr st supt
""")

# Words after a surname that are no part of it.
_SUFFIXES = word_list("""
    jr sr ii iii iv
""")

_PARTICLES = word_list("""
    af al ben bin da de del della den der di dos du el ibn la le ten ter van von y zu
""")

_INSTITUTION_NOUNS = word_list("""
    academy act administration affairs agency airlines airport airways alliance archdiocese army assembly
    association authorities authority avenue award awards bancorp bank bay bill bistro board boulevard brewery
    bridge broadcasting bureau cabinet cafe canyon casino cathedral cemetery center centre chamber championship
    channel chapel choir church cinema city clinic club coalition coast collective college commission committee
    commons company conference congress conservatory consortium convention cooperative corp corporation corps
    council county court cup department desert diocese district division east embassy empire enterprises exchange
    federation festival force forces foundation fund gallery games gardens gazette government group gulf harbor
    harbour healthcare herald high holdings hospital hotel house inc industries initiative institute international
    investments island islands isles jail journal junction kingdom laboratories laboratory lake lakes leafs league
    legislature library limited ltd magazine mail media ministry monument mosque mountain mountains movement museum
    nations network news north observatory ocean office opera orchestra organisation organization pacific palace
    park parliament partners party peninsula police post press prison prize productions program programme project
    province railroad railway region republic resort restaurant review river rivers road rockets school senate
    series services society south stadium stadiums state states station store stores street studios summit supreme
    survey systems team television territories territory theater theatre times tournament tower town treaty tribune
    trophy trust tunnel tv union united university utilities valley ventures veterans village west zoo
""")

# The last words of names of places without a word such as "City" or "Lake": "Saudi Arabia".
_PLACES = word_list("""
    afghanistan africa alabama alaska albania alberta algeria america angeles angola antarctica arabia argentina
    arizona arkansas armenia asia australia austria azerbaijan baghdad bahrain bangladesh beijing belarus belgium
    berlin birmingham bolivia boston botswana brazil britain brooklyn brunswick brussels bulgaria cairo calgary
    california cambodia cameroon canada chicago chile china colombia colorado connecticut croatia cuba cyprus dakota
    delaware delhi denmark ecuador edinburgh edmonton egypt emirates england estonia ethiopia europe finland florida
    france gaza germany ghana glasgow greece greenland guatemala guinea haiti hampshire hawaii honduras hungary
    iceland idaho illinois india indiana indonesia iowa iran iraq ireland istanbul italy jamaica japan jerusalem
    kabul kansas kazakhstan kentucky kenya korea kosovo kuwait lanka laos latvia lebanon liberia libya lithuania
    liverpool london louisiana luxembourg maine malaysia mali malta manhattan manitoba maryland massachusetts mexico
    michigan minnesota mississippi missouri moldova mongolia montana montreal morocco moscow mozambique mumbai
    myanmar nairobi namibia nebraska nepal netherlands nevada nicaragua niger nigeria norway ohio oklahoma oman
    ontario oregon orleans ottawa pakistan panama paraguay pennsylvania peru philippines poland portugal pyongyang
    qatar quebec queensland rica romania russia rwanda saskatchewan scotia scotland senegal seoul serbia shanghai
    singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania tehran
    tennessee texas thailand tokyo toronto tunisia turkey uganda ukraine uruguay utah uzbekistan vancouver vegas
    venezuela vermont vietnam wales washington winnipeg wisconsin wyoming yemen york yorkshire zambia zealand
    zimbabwe
""")

_NOT_NAMES = word_list("""
    a according after an and april as asked at august before but clicking continuing december february for friday
    hello hey hi however if in january july june march may meanwhile monday november october oh on saturday
    september signing since speaking subscribing sunday the thursday today tuesday unlike using wednesday when while
    yesterday
""")


NAMES = Names(
    feminine=FEMININE,
    masculine=MASCULINE,
    feminine_nouns=roles.FEMININE_NOUNS,
    masculine_nouns=roles.MASCULINE_NOUNS,
    titles=roles.TITLES,
    honorifics=roles.HONORIFICS,
    ambiguous_titles=word_list("""
        state defence defense homeland security treasury commerce labor education energy transportation affairs
        interior agriculture finance conservative republican democrat democratic general prime premier
    """),
    abbreviations=_ABBREVIATIONS,
    pronouns_by_class={
        "masculine": word_list("he him his himself"),
        "feminine": word_list("she her hers herself"),
        "plural": word_list("they them their theirs themselves"),
        "neuter": word_list("it its itself"),
    },
    names_as_words=word_list("will may april june august"),
    thing_pronouns=word_list("neuter"),
    speaking_pronouns=word_list("neuter plural"),
    title_nouns=roles.TITLE_NOUNS,
    sex_endings=_LEARNED["sex endings"],
    naming_words=word_list("called named"),
    suffixes=_SUFFIXES,
    particles=_PARTICLES,
    institution_nouns=_INSTITUTION_NOUNS,
    places=_PLACES,
    origin_link="of (?:the )?",
    not_names=_NOT_NAMES,
    thing_openers=word_list("the in at near across outside inside throughout toward towards around"),
    person_nouns=roles.PERSON_NOUNS,
    role_nouns=roles.ROLE_NOUNS | word_list(_LEARNED["nouns"]),
    role_endings=("er", "or", "ist", "ian", "man", "woman", "eer", "ier", "ant", "path", "crat"),
    bare_nouns=roles.BARE_NOUNS,
    ranks=roles.RANKS,
    past_roles=word_list("former ex late onetime retired"),
    speaker_nouns=roles.SPEAKER_NOUNS,
    group_nouns=roles.GROUP_NOUNS,
    document_nouns=roles.DOCUMENT_NOUNS,
    age_endings=("-year-old",),
    plural_nouns=word_list("people men women police children authorities media folk folks"),
    role_weights=path_beside(__file__, "person_roles.json"),
    link_weights=path_beside(__file__, "people.json"),
)
