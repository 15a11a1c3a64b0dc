"""German: words that name nothing alone, such as times, parts and numbers."""

from articlecli.languages._groups import Topics
from articlecli.languages._language import word_list

TOPICS = Topics(
    empty_words=word_list("""
        jahr jahre jahren jahres monat monate monaten monats woche wochen tag tage tagen tages stunde stunden minute
        minuten sekunde sekunden uhr morgen mittag abend nacht vormittag nachmittag zeit zeiten zeitpunkt moment mal
        ende anfang beginn teil teile teilen fall falle fälle fällen ding dinge dingen art arten weise form zahl
        anzahl reihe rest hälfte seite seiten stelle stellen ort platz beispiel grund gründe gründen rahmen bereich
        folge million millionen milliarde milliarden tausend tausende tausenden hundert hunderte hunderten dutzend
        prozent prozentpunkte euro dollar kilometer kilometern meter metern angaben angabe null vier fünf sechs
        sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig januar februar märz april mai juni juli
        august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend
        sonntag
    """),
)
