"""Romanian: abbreviations, and what else tells the ends of sentences."""

from articlecli.languages._groups import Sentences
from articlecli.languages._language import word_list

_OPENERS = word_list("""
    un o unul una niște acest această acești aceste acel acea acei acele asta ăsta aceasta acesta acestea aceștia eu
    tu el ea noi voi ei ele mă te se ne vă le îl îi își cine ce care când unde cum cât câți câte de dacă deși
    fiindcă pentru că deoarece întrucât ca să și sau ori dar însă iar ci nici totuși la în din pe cu fără prin spre
    către până după înainte între printre despre sub peste contra conform potrivit datorită asupra împotriva lângă
    față a ai al ale meu mea tău sa său lui lor nostru noastră toți toate tot toată fiecare alt altă alți alte unii
    unele câțiva mulți multe mult doi două azi astăzi ieri mâine acum atunci apoi ulterior aici acolo astfel așa
    deci urmare asemenea mai foarte doar numai încă deja chiar nu da este e sunt era erau fost au are avea va vor
    poate trebuie există totodată într dintre cea cel cei cele
""")

SENTENCES = Sentences(
    abbreviations=word_list("""
        dl dna d-na d-l d-ra dlui dr prof univ conf lect asist ing arh av jr sr sf pr pf acad gen col lt cpt mr
        plt amb dir pres sec str bdul sc ap nr jud mun tel fax alin pct cap vol pag fig tab edit trad red coord
        îngr ex etc ș.a ș.a.m.d ș.cl d.hr î.hr e.n î.e.n a.c a.m p.m s.a s.r.l s.n.c s.c r.a p.s n.b n.r n.n m.o
        cca aprox max mil mld ian feb febr apr iun iul aug sept sep oct nov dec sâm engl fr germ lat gr rus resp
        u.s s.u.a u.e mrs st
    """),
    abbreviations_before_numbers=word_list("nr art alin lit pct cap vol pag p fig tel str bl sc ap et cca legea"),
    final_abbreviations=("etc", "ș.a", "ș. a", "ș.a.m.d", "d.Hr", "î.Hr", "S.A", "S.R.L"),
    openers=_OPENERS,
    opening_marks="”»",
    lower_case_goes_on=True,
)
