"""Italian: abbreviations, and what else tells the ends of sentences."""

from articlecli.languages._groups import Sentences
from articlecli.languages._language import word_list

_OPENERS = word_list("""
    il lo la i gli le l' un uno una un' questo questa questi queste quello quella quelli quelle quel quei mio mia
    tuo suo sua suoi sue nostro nostra nostri loro io tu lui lei noi voi essi esse egli ella mi ti si ci vi ne chi
    che cosa quale quali quando come dove quanto quanti perché se ma e ed o oppure però anche ancora pure né non a
    ad al allo alla ai agli alle di del dello della dei degli delle da dal dallo dalla dai dagli dalle in nel nello
    nella nei negli nelle con su sul sullo sulla sui sugli sulle per tra fra contro dopo prima durante secondo senza
    sotto sopra verso oltre presso mentre poiché affinché sebbene benché dunque quindi così allora poi infine
    inoltre invece tuttavia infatti intanto già mai sempre spesso ora oggi ieri domani qui qua lì là tutto tutta
    tutti tutte ogni ognuno alcuni alcune molti molte molto più meno altri altre altro entrambi è era erano sono fu
    furono ha hanno aveva avevano sarà c'è c'era dall' dell' nell' sull' all' sì no forse solo soltanto proprio ecco
    eppure nonostante grazie
""")

SENTENCES = Sentences(
    abbreviations=word_list("""
        sig sigg sig.ra sig.na sigra dott dott.ssa dottssa dr prof prof.ssa proff ing avv arch geom rag comm cav
        on sen mons rev ss.mm gen col ten cap magg serg mar dir amm pres segr min ass cons prefetto ecc ill
        ill.mo egr gent gent.ma spett chiar.mo artt capp cfr cit ca circ co cod comp cpv dis ed edd es ad.es fig
        figg fasc fraz id ibid lett lib max nn num nr pag pagg parr pos prec prov racc rif sec segg sez sogg
        succ suppl tab tav tel trad vv vol voll vs v.le p.zza p.za c.so l.go v.co loc str st s.p.a s.r.l s.n.c
        s.a.s s.p a.c d.c a.m p.m u.s feb apr mag giu lug ago set sett ott nov dic lun mart merc giov ven sab
        f.lli flli ditta jr sr mr mrs ltd inc corp bros econ az meteor idraul psicol distr lat gr ingl fr ted
        ant dipl lic onor amb uff brig maresc app d.l d.lgs d.p.r l.r c.c c.p c.p.c c.p.p r.d d.m
    """),
    abbreviations_before_numbers=word_list(
        "n nn nr art artt p pp pag pagg cap fig vol tel l v c ca circa ex lit par sez"
    ),
    final_abbreviations=("ecc", "etc", "a.C", "d.C", "S.p.A", "s.r.l"),
    openers=_OPENERS,
    marks_before_openers=";",
)
