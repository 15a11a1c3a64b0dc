"""Finnish: abbreviations, ordinal numbers, and what else tells the ends of sentences."""

from articlecli.languages._groups import Sentences
from articlecli.languages._language import word_list

_OPENERS = word_list("""
    se ne tämä nämä tuo nuo hän he minä sinä me te joka jotka mikä mitkä mitä kuka ketkä missä mistä mihin milloin
    miksi miten kuinka kun koska jos vaikka että jotta ennen jälkeen aikana mukaan ja tai vai mutta sekä vaan eli
    kuitenkin myös vain vielä jo nyt sitten silloin siellä täällä siitä siinä siihen sen sitä niiden niitä tämän
    tätä tässä tästä tähän näin noin niin tänään eilen huomenna myöhemmin aiemmin ensin lopuksi lisäksi siksi
    toisaalta kaikki kaikkien moni monet monta muutama muut toinen ei eivät ollut on oli ovat olivat oma hänen
    heidän meidän minun yksi kaksi kolme ehkä kyllä ainakin silti sillä samalla samaan tosin toki nykyisin usein
    aina
""")

SENTENCES = Sentences(
    abbreviations=word_list("""
        hra rva nti tri prof dos fil maist toht ins arkk joht ks vrt esim mm ym yms ns s.o ao jne jkr ekr eaa
        jaa kpl klo kk vk vko puh sähk nro tel alk ent evl kapt luutn kenr toim suom engl ruots saks ransk lat
        kr lääk huom sis vas oik pohj mrd mrk kert tms jms ml mukl väh enint vrk v:n pj vpj siht rouv kirj mr
        mrs dr st jr vs yht pnä mvs
    """),
    abbreviations_before_numbers=word_list("n nro no s ks klo puh tel os v art kpl"),
    final_abbreviations=("jne", "yms", "ym", "tms", "eKr", "jKr", "eaa", "jaa"),
    openers=_OPENERS,
    opening_marks="”’»",
    closing_marks="»",
    lower_case_goes_on=True,
    has_ordinals=True,
)
