"""Norwegian: words that name nothing alone, such as times, parts and numbers."""

from articlecli.languages._groups import Topics
from articlecli.languages._language import word_list

TOPICS = Topics(
    empty_words=word_list("""
        år året årene måned måneden måneder uke uken uka uker dag dagen dager time timer minutt minutter sekunder
        klokken morgen morgenen kveld kvelden natt natten tid tiden gang gangen ganger øyeblikk slutten begynnelsen
        del delen deler tilfelle tilfeller ting måte måten form slags type antall antallet nummer navn resten
        halvparten side siden sted stedet eksempel punkt faktum million millioner milliard milliarder tusen tusenvis
        hundre hundrevis prosent kroner euro dollar kilometer meter fire fem seks sju åtte ni ti elleve tolv tjue
        første siste neste ny nye stor store liten januar februar mars april mai juni juli august september oktober
        november desember mandag tirsdag onsdag torsdag fredag lørdag søndag
    """),
)
