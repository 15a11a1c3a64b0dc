"""French: abbreviations, and what else tells the ends of sentences."""

from articlecli.languages._groups import Sentences
from articlecli.languages._language import word_list

_OPENERS = word_list("""
    le la les l' un une des du de au aux ce cet cette ces cela ceci ça mon ma mes ton son sa ses notre nos votre vos
    leur leurs je j' tu il elle on nous vous ils elles qui que quoi dont où quel quelle quels quelles quand comment
    pourquoi combien si comme lorsque puisque parce car mais ou et donc or ni à dans en par pour sur sous sans avec
    avant après pendant depuis durant contre entre vers chez selon d'après malgré sauf outre dès jusqu'à afin ainsi
    alors aussi autre autres aucun aucune bien bref ceux celle celles celui certains certaines chaque c'est c'était
    d'abord d'autres d'ailleurs déjà enfin ensuite cependant toutefois néanmoins pourtant puis quant quelques
    plusieurs plus moins très tout toute tous toutes même ici là hier aujourd'hui demain désormais maintenant
    souvent parfois jamais toujours encore notamment finalement non oui est sont était étaient sera a ont avait
    n'est s'il qu'il l'on lui moi toi eux y ne n' c' d' s' qu' auparavant parmi grâce face près loin lors
""")

SENTENCES = Sentences(
    abbreviations=word_list("""
        mm mme mmes mlle mlles mgr dr drs pr prof me mes st ste sts stes av ave bd boul bld pl rte imp tél fax
        cf env éd éds ed coll trad réf ref réimp rééd préf intr introd app approx apr arr vol chap fasc fig hab
        ill janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim j.-c s.a s.a.r.l c.-à-d p.-ex
        p.ex i.e e.g c.a.d ex min max tel gal col cdt cne lt cap adj sgt gén amb dép dir dép.-gén prés sén r.-v
        s.m s.s n.d n.b p.s q.g r.p f.f h.-g u.s u.k o.n.u jr sr mr mrs ms inc ltd co bros cie ets vs dict litt
        hist géogr philos psychol lat gr angl esp ital russ vx arg péj
    """),
    abbreviations_before_numbers=word_list("n no nos n° art p pp vol t chap fig env tél tel al § ch l v al av apr"),
    final_abbreviations=("etc", "J.-C"),
    openers=_OPENERS,
    marks_before_openers=";",
)
