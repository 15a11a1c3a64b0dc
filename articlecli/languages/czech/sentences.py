"""Czech: abbreviations, ordinal numbers, and what else tells the ends of sentences."""

from articlecli.languages._groups import Sentences
from articlecli.languages._language import word_list

_OPENERS = word_list("""
    ten ta to ti ty tento tato toto tyto takový taková takové já on ona ono my vy oni ony kdo co který která které
    jaký jaká jaké kde kdy proč jak kolik čí jestli jestliže pokud když až ačkoli ačkoliv přestože protože neboť aby
    že a i ale nebo ani však také též jen pouze už již ještě ne ano v ve na z ze do od po před přes pro bez pod nad
    při o u za mezi během podle kvůli díky vůči kromě kolem místo vedle proti můj moje tvůj jeho její jejich náš
    naše váš svůj všichni všechno všechny každý každá jiný jiní někteří mnoho několik jeden jedna dva dnes včera
    zítra teď nyní tehdy pak potom poté později dříve nejprve tam tady zde tedy proto navíc zatímco může být byl
    byla bylo byli byly je jsou bude budou není nejsou má mají měl se si s k ke
""")

SENTENCES = Sentences(
    abbreviations=word_list("""
        pí sl dr mudr judr phdr rndr ing mgr bc prof doc csc drsc arch ak akad kpt mjr plk gen npor št ppor prap
        sv st ml s.r.o a.s spol v.o.s k.s o.p.s z.s apod atd atp aj tj tzn tzv např mj popř příp resp cca čl
        odst písm sb str obr tab tel fax ul nám tř nábř kč hal mil mld hod ročn díl kap pozn red vyd přel překl
        ilustr n.l př.n.l př.kr po.kr stol stř ún bře kvě čvn čvc srp zář říj út čt pá angl něm fr lat řec rus
        šp slov ang obv okr býv dř nar zemř zák vyhl event zn zvl zejm srov max prům souv u.s mr mrs jr t.č t.r
        v.r v.z j.m
    """),
    abbreviations_before_numbers=word_list("č čl odst str s obr tab tel ul r sb kap cca kč sv st"),
    final_abbreviations=(
        "atd",
        "apod",
        "aj",
        "atp",
        "př. n. l",
        "n. l",
        "s.r.o",
        "s. r. o",
        "a.s",
        "a. s",
        "tis",
        "Kč",
    ),
    openers=_OPENERS,
    opening_marks="»›",
    closing_marks="“‘«",
    lower_case_goes_on=True,
    has_ordinals=True,
)
