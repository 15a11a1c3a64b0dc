"""Italian: words that name nothing alone, such as times, parts and numbers."""

from articlecli.languages._groups import Topics
from articlecli.languages._language import word_list

TOPICS = Topics(
    empty_words=word_list("""
        anno anni mese mesi settimana settimane giorno giorni giornata ora ore minuto minuti secondo secondi mattina
        mattino pomeriggio sera serata notte tempo tempi momento momenti volta volte fine inizio parte parti caso
        casi cosa cose forma forme modo modi maniera tipo tipi numero numeri nome resto metà maggioranza insieme
        lato lati luogo luoghi posto fatto esempio occasione punto punti milione milioni miliardo miliardi mila
        migliaia centinaia decine euro dollaro dollari chilometro chilometri metro metri zero quattro cinque sei
        sette otto nove dieci undici dodici venti trenta quaranta cinquanta cento mille primo prima primi prime
        ultimo ultima ultimi ultime prossimo prossima nuovo nuova nuovi nuove grande grandi piccolo piccola gennaio
        febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì
        mercoledì giovedì venerdì sabato domenica
    """),
)
