"""Swedish: words that name nothing alone, such as times, parts and numbers."""

from articlecli.languages._groups import Topics
from articlecli.languages._language import word_list

TOPICS = Topics(
    empty_words=word_list("""
        år året åren månad månaden månader vecka veckan veckor dag dagen dagar timme timmar minut minuter sekunder
        klockan morgon morgonen kväll kvällen natt natten tid tiden gång gången gånger tillfälle ögonblick slutet
        början del delen delar fall fallet sak saker sätt sättet form typ antal antalet nummer namn resten hälften
        sida sidan plats platsen exempel punkt faktum miljon miljoner miljard miljarder tusen tusentals hundra
        hundratals tiotal procent kronor euro dollar kilometer meter fyra fem sex sju åtta nio tio elva tolv tjugo
        första sista nästa ny nya stor stora liten lilla januari februari mars april maj juni juli augusti september
        oktober november december måndag tisdag onsdag torsdag fredag lördag söndag
    """),
)
