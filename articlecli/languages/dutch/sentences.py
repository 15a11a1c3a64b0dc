"""Dutch: abbreviations, and what else tells the ends of sentences."""

from articlecli.languages._groups import Sentences
from articlecli.languages._language import word_list

_OPENERS = word_list("""
    de het een dit dat deze die er hier daar ik jij je hij zij ze wij we jullie u hen hun haar zijn mijn ons onze
    wie wat waar wanneer waarom hoe welke welk als toen terwijl omdat doordat zodat hoewel ofschoon indien tenzij
    voordat nadat en of maar want dus toch ook nog al alleen in op aan bij met naar van voor na over onder door
    tegen zonder tot sinds tijdens volgens wegens ondanks tussen achter naast binnen buiten uit om te per rond vanaf
    vanwege dankzij behalve vandaag gisteren morgen nu dan daarna daarvoor daarom daardoor daarbij daarnaast
    bovendien echter immers inmiddels intussen later eerder eerst vervolgens ten tenslotte uiteindelijk misschien
    natuurlijk helaas zelfs zo zoals veel vele weinig alle alles iedereen iemand niemand niets iets elk elke ieder
    iedere sommige enkele andere beide is was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon
    moet moeten moest zal zullen zou mag wil ja nee niet geen eigenlijk sommigen anderen
""")

SENTENCES = Sentences(
    abbreviations=word_list("""
        dhr mevr mw mej dr drs prof ir ing mr mrs ds mgr pater st sr jr gen kol kap lt ltz sgt min pres dir secr
        burg a.d a.h.w a.u.b aanw vnw afb afd afz al alg apr aug bijl bijv bijz b.v blz bldz bv ca c.q c.s cf
        d.d d.i d.m.v d.w.z dec dept ed enz e.a e.d e.o e.v etc evt excl fa feb fig fr geb ged gem get h.c hfst
        i.c i.o i.p.v i.v.m i.z incl inl int jan jl jhr jkvr jun jul k.k m.a.w m.b.t m.b.v m.i.v m.m.v m.n m.u.v
        maj max mln mld mnd n.a.v n.b n.v nl nov nr nrs o.a o.b.v o.i.d o.l.v o.m okt opm p.a p.p pag pl plm plv
        red resp sept str t.a.v t.b.v t.e.m t.g.v t.h.v t.o.v t.w.v t.z.t tel temp u.s u.k v.a v.chr v.d v.h
        v.l.n.r v.u verg vgl vnl vol vs z.g z.i.h.a zgn zo zr zuidoost bn ww znw bw vz lidw mv ev onov overg
        tegenw verl deelw mann vrouw onz
    """),
    abbreviations_before_numbers=word_list("nr nrs no blz pag p art afb fig hfst ca tel vs jl par vol dl"),
    final_abbreviations=("enz", "etc", "e.d", "e.a", "v.Chr", "n.Chr", "c.s"),
    openers=_OPENERS,
    opening_marks="”’",
    lower_case_goes_on=True,
)
