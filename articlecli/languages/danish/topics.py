"""Danish: words that name nothing alone, such as times, parts and numbers."""

from articlecli.languages._groups import Topics
from articlecli.languages._language import word_list

TOPICS = Topics(
    empty_words=word_list("""
        år året årene måned måneden måneder uge ugen uger dag dagen dage time timer minut minutter sekunder klokken
        morgen morgenen aften aftenen nat natten tid tiden gang gangen gange øjeblik slutningen begyndelsen del
        delen dele tilfælde ting måde måden form slags type antal antallet nummer navn resten halvdelen side siden
        sted stedet eksempel punkt faktum million millioner milliard milliarder tusind tusinde tusinder hundrede
        hundreder procent kroner euro dollar kilometer meter fire fem seks syv otte ni ti elleve tolv tyve første
        sidste næste ny nye stor store lille januar februar marts april maj juni juli august september oktober
        november december mandag tirsdag onsdag torsdag fredag lørdag søndag
    """),
)
