"""Portuguese: abbreviations, and what else tells the ends of sentences."""

from articlecli.languages._groups import Sentences
from articlecli.languages._language import word_list

_OPENERS = word_list("""
    o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso
    aquilo meu minha seu sua seus suas nosso nossa nossos nossas eu tu ele ela nós eles elas você vocês me te se lhe
    quem que quê qual quais quando como onde quanto quantos porque por não sim nem e ou mas porém contudo todavia
    entretanto embora enquanto pois ao aos à às de do da dos das em no na nos nas num numa com contra até para pelo
    pela pelos pelas perante segundo sem sob sobre entre desde durante após antes depois também ainda já agora hoje
    ontem amanhã aqui ali lá então assim além apesar conforme mesmo muito muitos muitas mais menos todo toda todos
    todas outro outra outros outras algum alguma alguns algumas nenhum nenhuma cada ambos vários várias é são era
    eram foi foram está estão há tem têm teve havia ser só apenas quase sempre nunca talvez finalmente enfim nesse
    nessa neste nesta nisso dessa deste
""")

SENTENCES = Sentences(
    abbreviations=word_list("""
        sr sra srs sras srta dr dra drs dras prof profa profª eng engº arq adv pe fr frei exmo exma ilmo ilma
        v.exa v.sa gen cel cap ten maj sgt alm brig dep sen gov pres min séc sécs arts av al tv pç pça trav lgo
        rod est apto ap bl ed eds caps cf cia coord dept depto dir ex fl fls fig gde hab ib id inc ltda mín máx
        nº núm obs pág págs ref s.a sta sto st tel trad univ vol vols vs a.c d.c a.m p.m p.ex e.g i.e jan fev
        mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb jr mr mrs ltd corp bros r.m r.j s.p
        aprox resp cód doc tít tb
    """),
    abbreviations_before_numbers=word_list(
        "n no nº n° nr art arts p pp pág págs vol cap fig tel av r km lei séc v fls"
    ),
    final_abbreviations=("etc", "a.C", "d.C", "S.A", "Ltda"),
    openers=_OPENERS,
    lower_case_goes_on=True,
    marks_before_openers=";",
)
