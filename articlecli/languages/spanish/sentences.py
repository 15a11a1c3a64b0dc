"""Spanish: abbreviations, and what else tells the ends of sentences."""

from articlecli.languages._groups import Sentences
from articlecli.languages._language import word_list

_OPENERS = word_list("""
    el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto
    eso aquello mi mis tu tus su sus nuestro nuestra nuestros nuestras yo tú él ella ello nosotros ellos ellas usted
    ustedes me te se nos le les quien quienes que qué cual cuál cuando cuándo como cómo donde dónde cuanto cuánto si
    sí no ni y e o u pero sino aunque porque pues mientras a al ante bajo con contra de del desde durante en entre
    hacia hasta para por según sin sobre tras mediante además también tampoco así entonces luego después antes ahora
    hoy ayer mañana aquí allí ahí ya aún todavía siempre nunca jamás más menos muy mucho mucha muchos muchas poco
    pocos todo toda todos todas otro otra otros otras algún alguno alguna algunos algunas ningún ninguna cada ambos
    varios varias es son era eran fue fueron ha han había está están hay tiene tienen incluso finalmente actualmente
    posteriormente igualmente asimismo embargo cabe debido dicho dicha gracias junto tal tales solo sólo
""")

SENTENCES = Sentences(
    abbreviations=word_list("""
        sr sra sres sras srta srtas dª dña dr dra dres dras prof profa lic licdo ing arq abg mtro mtra fr fray
        hno hna rvdo rev mons emmo excmo excma ilmo ilma s.m ss.mm s.s s.a.r uds vd vds gral tte cnel cap cmdte
        sgto alm dir gte pdte pte vicepdte secr admón admon adm afmo arts av avd avda c/ cta cte ctra cra dcha
        izda izq depto dpto dep dist ed eds edit ej entlo esq etc ext fasc fig gob hab hnos ib ibíd íd imp inc
        kg km lda ltda lám máx mín min mts ms núm núms nro nros obs ord pág págs párr párrf pl pza plza prov
        ptas ref s.a s.l s.r.l sdad sec sig sigs sta sto tel teléf tít tfno trad univ vol vols vs ap apdo caps
        cf cfr cía col coord cód doc docs p.ej p.e a.c d.c a.m p.m ee.uu ee uu rr.hh rr hh ff.aa ff aa jj.oo jj
        oo cc.aa cc cc.oo ene feb mar abr may jun jul ago sep sept set oct nov dic lun mié jue vie sáb mt st jr
        bros co corp ltd hs hrs aprox approx atte fdo vto bto bco n.º r.d ss s.e q.e.p.d d.f d.l u.s b.a
    """),
    abbreviations_before_numbers=word_list("n no n° nº núm pág págs p pp art arts vol cap fig tel ext av cra km v ley"),
    final_abbreviations=("etc", "a. C", "d. C", "a.C", "d.C", "EE. UU", "EE.UU"),
    openers=_OPENERS,
    lower_case_goes_on=True,
    marks_before_openers=";",
)
