"""Finnish: words by their part in a sentence."""

from articlecli.languages._groups import Words
from articlecli.languages._language import word_list

_PRONOUNS = word_list("""
    minä sinä hän se me te he ne minun sinun hänen sen meidän teidän heidän niiden minua sinua häntä sitä meitä
    teitä heitä niitä minut sinut hänet meidät heidät minulle hänelle sille meille heille niille minulla hänellä
    sillä meillä heillä hänestä siitä niistä siinä niissä siihen niihin kuka kenen ketä mikä minkä mitä mihin missä
    mistä mitkä joku jonkun jokin jotain kukaan ketään mikään mitään itse itsensä toisensa
""")
_POSSESSIVES = word_list("minun sinun hänen meidän teidän heidän sen niiden oma oman omaa omat")
_DETERMINERS = word_list("""
    tämä tämän tätä tässä tästä tähän tällä tälle nämä näiden näitä näissä näistä tuo tuon tuota nuo se sen ne
    jokainen jokaisen joka kaikki kaikkien kaikkia moni monet monta monien muutama usea useat useita eräs eräät sama
    saman samat muu muut muun muiden toinen toisen molemmat kumpikin yksi kaksi kolme neljä sellainen sellaisen
    tällainen
""")
_POSTPOSITIONS = word_list("""
    kanssa mukaan jälkeen ennen ilman varten vastaan kohti pitkin yli ali alla alle alta päällä päälle edessä eteen
    takana taakse välillä välissä vieressä luona luo kautta aikana lisäksi sijaan takia vuoksi keskellä ympäri
    ympärillä perusteella osalta suhteen mukaisesti saakka asti lähellä
""")
_CONJUNCTIONS = word_list("""
    ja sekä tai eli vai mutta vaan sillä joten että jotta jos vaikka kun koska kuin kunnes ellei joskin eikä
""")
_RELATIVES = word_list("""
    joka jonka jota jossa josta johon jolla jolle jolta jotka joiden joita joissa joista joihin joille mikä missä
""")
_CONNECTIVES = word_list("""
    mutta lisäksi kuitenkin sitten silti siis näin nyt samalla myöhemmin toisaalta silloin
""")
_AUXILIARIES = word_list("""
    on ovat oli olivat ole olla ollut olleet olisi olisivat olen olemme en et ei emme ette eivät älä voi voivat
    voisi voida voidaan voitiin pitää pitäisi täytyy saa saavat sai tulee tulevat tuli
""")
_OTHERS = word_list("""
    myös vain jo vielä nyt sitten silloin aina usein koskaan joskus tänään eilen huomenna täällä siellä tuolla tänne
    sinne täältä sieltä hyvin erittäin paljon vähän enemmän vähemmän eniten noin lähes melko liian niin näin miten
    miksi milloin ehkä juuri muun muassa esimerkiksi jopa edes kertoo kertoi sanoo sanoi mukaan kyllä enää taas
    kuitenkin siis kai
""")

WORDS = Words(
    function_words=_PRONOUNS
    | _POSSESSIVES
    | _DETERMINERS
    | _POSTPOSITIONS
    | _CONJUNCTIONS
    | _RELATIVES
    | _CONNECTIVES
    | _AUXILIARIES
    | _OTHERS,
    pronouns=word_list("hän he minä me"),
    possessive_pronouns=_POSSESSIVES,
    speaker_possessives=word_list("hänen heidän minun meidän"),
    first_person=word_list(
        """
        minä minun minua minut minulle minulla me meidän meitä meidät meille meillä
        """
    ),
    relatives=_RELATIVES,
    subject_relatives=word_list("joka jotka mikä"),
    determiners=_DETERMINERS | _POSSESSIVES,
    definite_determiners=word_list("tämä tämän nämä näiden se sen ne hänen heidän"),
    prepositions=word_list("ennen ilman kohti pitkin yli ali lähellä keskellä vastaan ympäri"),
    conjunctions=word_list("ja sekä tai eli eikä"),
    additive_conjunctions=word_list("ja sekä"),
    connectives=_CONNECTIVES,
    auxiliaries=_AUXILIARIES,
    days=word_list(
        """
        maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina tänään eilen
        """
    ),
)
