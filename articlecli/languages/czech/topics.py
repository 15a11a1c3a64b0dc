"""Czech: words that name nothing alone, such as times, parts and numbers."""

from articlecli.languages._groups import Topics
from articlecli.languages._language import word_list

TOPICS = Topics(
    empty_words=word_list("""
        rok roku roce roky let letech měsíc měsíce měsíci měsíců týden týdne týdnu týdny den dne dni dny dní hodina
        hodiny hodin minut minuty sekund ráno večer noc noci čas času doba doby době chvíle chvíli konec konce konci
        začátek začátku část části případ případu případě věc věci způsob způsobem druh forma počet počtu číslo
        jméno zbytek polovina poloviny strana strany místo místa místě příklad fakt tisíc tisíce tisíců milion
        miliony milionů miliarda miliardy miliard procent procenta koruna koruny korun euro eur dolarů kilometrů
        metrů čtyři pět šest sedm osm devět deset ledna února března dubna května června července srpna září října
        listopadu prosince pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli
    """),
)
