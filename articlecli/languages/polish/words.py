"""Polish: words by their part in a sentence."""

from articlecli.languages._groups import Words
from articlecli.languages._language import word_list

_PRONOUNS = word_list("""
    ja ty on ona ono my wy oni one się siebie sobie sobą mnie mi mną ciebie cię ci tobą jego go jemu mu nim niego
    niemu jej ją niej nią nas nam nami was wam wami ich im nimi nich kto kogo komu kim co czego czemu czym nikt
    nikogo nikomu nic niczego ktoś kogoś coś czegoś
""")
_POSSESSIVES = word_list("""
    mój moja moje moi mojego mojej moim moich twój twoja twoje nasz nasza nasze naszego naszej naszych wasz swój
    swoja swoje swoją swojego swojej swoich swoim jego jej ich
""")
_DETERMINERS = word_list("""
    ten ta to ci te tego tej temu tą tym tych tymi tamten tamta tamto ów taki taka takie takich jakiś jakaś jakieś
    każdy każda każde każdego każdej wszystko wszystkie wszyscy wszystkich żaden żadna żadne inny inna inne innych
    sam sama samo sami który która które jeden jedna jedno dwa dwie dwóch trzy kilka kilku wiele wielu
""")
_PREPOSITIONS = word_list("""
    w we z ze na do od ode o u za po przez przed przy dla nad pod między pomiędzy bez obok wśród podczas wobec
    według oprócz poza mimo dzięki wzdłuż około koło zamiast wskutek ponad spod znad zza
""")
_CONJUNCTIONS = word_list("""
    i a oraz lub albo czy ani ale lecz jednak zaś natomiast więc zatem toteż bo ponieważ gdyż że żeby aby by jeśli
    jeżeli gdy kiedy gdyby choć chociaż dopóki zanim niż jak jakby
""")
_RELATIVES = word_list("który która które którzy którego której którym którą których którymi gdzie kto")
_CONNECTIVES = word_list("""
    jednak natomiast tymczasem ponadto poza również także zatem więc wtedy potem później następnie teraz
""")
_AUXILIARIES = word_list("""
    jest są był była było byli były być będzie będą będę został została zostało zostali zostały zostanie może mogą
    mógł mogła musi muszą ma mają miał miała mieli należy trzeba można jestem jesteśmy bądź
""")
_OTHERS = word_list("""
    nie tak już jeszcze tylko także też również bardzo bardziej najbardziej tu tutaj tam teraz wtedy potem zawsze
    nigdy często czasem dziś dzisiaj wczoraj jutro dlaczego skąd dokąd jako właśnie nawet niech tyle ile raczej
    prawie zbyt dość więcej mniej obecnie powiedział powiedziała
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
    pronouns=word_list("on ona ono oni one ja my"),
    possessive_pronouns=_POSSESSIVES,
    speaker_possessives=word_list("jego jej ich swój swoje swoją moje nasz"),
    first_person=word_list(
        """
        ja mnie mi mną my nas nam nami mój moja moje moi mojego mojej nasz nasza nasze naszego naszej naszych
        """
    ),
    relatives=_RELATIVES,
    determiners=_DETERMINERS | _POSSESSIVES,
    definite_determiners=word_list("ten ta to ci te tego tej tych tym jego jej ich"),
    prepositions=_PREPOSITIONS,
    prepositions_only=_PREPOSITIONS - _CONJUNCTIONS,
    conjunctions=word_list("i a oraz lub albo czy ani"),
    additive_conjunctions=word_list("i oraz"),
    connectives=_CONNECTIVES,
    auxiliaries=_AUXILIARIES,
    days=word_list(
        """
        poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę dziś wczoraj jutro
        """
    ),
)
