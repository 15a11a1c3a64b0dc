"""Romanian: words by their part in a sentence."""

from articlecli.languages._groups import Words
from articlecli.languages._language import word_list

_PRONOUNS = word_list("""
    eu tu el ea noi voi ei ele mine tine mă te îl o ne vă îi le mi ți i se își sine sieși lui lor dânsul dânsa cine
    cui ce nimeni nimic cineva ceva altcineva toți toate unul una unii unele altul alta alții fiecare acela aceea
    aceia acelea acesta aceasta aceștia acestea
""")
_POSSESSIVES = word_list("""
    meu mea mei mele tău ta tăi tale său sa săi sale nostru noastră noștri noastre vostru voastră voștri voastre lui
    lor
""")
_DETERMINERS = word_list("""
    un o unui unei niște unor cel cea cei cele celui celei celor al a ai ale acest această acești aceste acestui
    acestei acestor acel acea acei acele acelui acelei acelor fiecare orice oricare toți toate tot toată mulți multe
    puțini puține câțiva câteva alt altă alți alte altor același aceeași aceiași aceleași doi două trei patru ambii
    ambele
""")
_PREPOSITIONS = word_list("""
    în din la de pe cu prin pentru fără sub peste între spre către până după înainte lângă despre contra împotriva
    asupra dintre printre dinspre deasupra dedesubtul jurul potrivit conform datorită cauza față decât ca într dintr
    printr întru
""")
_CONJUNCTIONS = word_list("""
    și sau ori dar însă iar ci nici deci că să dacă când fiindcă deoarece pentru deși încât până cum precum decât
    căci ca fie
""")
_RELATIVES = word_list("care căruia căreia cărora ce cine unde când")
_CONNECTIVES = word_list("însă dar totuși astfel apoi ulterior acum atunci deci iar totodată")
_AUXILIARIES = word_list("""
    este e sunt ești suntem era erau fi fost fie fii au a am ai ați aș ar vor va voi vom veți avea are avem aveau
    avut poate pot putea putut trebuie trebuia urmează devine devenit
""")
_OTHERS = word_list("""
    nu da mai foarte prea tot doar numai chiar deja încă și aici acolo acum atunci apoi mereu niciodată adesea
    uneori azi astăzi ieri mâine cum de unde când cât câtă câți câte așa astfel aproape circa aproximativ cam mult
    puțin cel bine iarăși din nou spus declarat spune precizat s l n m v d
""")

WORDS = Words(
    function_words=_PRONOUNS
    | _POSSESSIVES
    | _DETERMINERS
    | _PREPOSITIONS
    | _CONJUNCTIONS
    | _RELATIVES
    | _CONNECTIVES
    | _AUXILIARIES
    | _OTHERS,
    pronouns=word_list("el ea ei ele eu noi"),
    possessive_pronouns=_POSSESSIVES,
    speaker_possessives=word_list("său sa săi sale lui lor meu nostru"),
    first_person=word_list("eu mine mă mi meu mea mei mele noi ne nostru noastră noștri noastre"),
    relatives=_RELATIVES,
    subject_relatives=word_list("care ce"),
    determiners=_DETERMINERS | _POSSESSIVES,
    definite_determiners=word_list("cel cea cei cele acest această acești aceste acel acea său sa lui lor"),
    prepositions=_PREPOSITIONS,
    prepositions_only=_PREPOSITIONS - _CONJUNCTIONS,
    conjunctions=word_list("și sau ori nici"),
    additive_conjunctions=word_list("și"),
    connectives=_CONNECTIVES,
    auxiliaries=_AUXILIARIES,
    days=word_list("luni marți miercuri joi vineri sâmbătă duminică azi ieri"),
)
