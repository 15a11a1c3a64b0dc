"""Turkish: abbreviations, ordinal numbers, and what else tells the ends of sentences."""

from articlecli.languages._groups import Sentences
from articlecli.languages._language import word_list

_OPENERS = word_list("""
    bu şu o bunlar şunlar onlar ben sen biz siz bir her bütün tüm bazı birçok çok pek hiç kim ne nasıl neden niçin
    niye nerede nereye nereden kadar hangi kaç eğer çünkü ama fakat ancak ise ve veya ya da ki de ile için gibi göre
    sonra önce beri karşı rağmen böyle şöyle öyle böylece bunun onun buna ona bunu onu burada orada şimdi bugün dün
    yarın artık hâlâ hala daha en bile sadece yalnız yalnızca hem ayrıca üstelik oysa oysaki halbuki yine gene zaten
    belki evet hayır değil var yok oldu olan olarak olduğu son ilk iki üç diğer başka kendi özellikle nihayet
    sonunda öte ardından önceki benim senin bizim sizin onların
""")

SENTENCES = Sentences(
    abbreviations=word_list("""
        sn dr prof doç yrd öğr gör arş av müh mim ecz uzm op alb albay yb bnb yzb ütğm tğm gen org korg tümg
        tuğg hz st bkz bk vb vs vd yy m.ö m.s mö ms örn ör çev yay der cilt sf sy nu tel faks cad sok sk mah blv
        apt blok ltd şti a.ş t.c a.b.d fak böl bşk gn md müd çvş onb kur tic inş oca şub nis ağu eyl pzt çar cmt
        alm ing fr lat mat fiz biy tıp dak sa mr mrs jr vol yak yakl mad
    """),
    abbreviations_before_numbers=word_list("no nu s sf tel cad sok md bkz cilt sy yak kat"),
    final_abbreviations=("vb", "vs", "vd", "A.Ş"),
    openers=_OPENERS,
    opening_marks="”",
    lower_case_goes_on=True,
    has_ordinals=True,
    after_ordinals=word_list("""
        dünya ordu kolordu cadde sokak ulusal uluslararası ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim
        kasım aralık yüzyıl kat lig bölge dönem asliye ağır ceza hukuk daire olağan cumhurbaşkanı
    """),
)
