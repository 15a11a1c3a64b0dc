"""Finnish: words that name nothing alone, such as times, parts and numbers."""

from articlecli.languages._groups import Topics
from articlecli.languages._language import word_list

TOPICS = Topics(
    empty_words=word_list("""
        vuosi vuoden vuonna vuotta vuodet vuosien kuukausi kuukauden kuukautta viikko viikon viikkoa päivä päivän
        päivää päivänä tunti tunnin tuntia minuutti minuuttia sekuntia kello aamu aamulla ilta illalla yö yöllä aika
        ajan aikaa aikana kerta kerran kertaa hetki hetken loppu lopussa alku alussa osa osan osaa tapaus
        tapauksessa asia asian asiaa tapa tavan muoto määrä määrän luku numero nimi puoli puolet paikka paikan
        esimerkki miljoona miljoonaa miljardi miljardia tuhat tuhatta tuhansia sata sataa satoja kymmeniä prosentti
        prosenttia euro euroa dollaria kilometriä metriä neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen
        ensimmäinen viimeinen seuraava uusi uuden suuri pieni tammikuuta helmikuuta maaliskuuta huhtikuuta
        toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta maanantaina tiistaina
        keskiviikkona torstaina perjantaina lauantaina sunnuntaina
    """),
)
