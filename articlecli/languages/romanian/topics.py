"""Romanian: words that name nothing alone, such as times, parts and numbers."""

from articlecli.languages._groups import Topics
from articlecli.languages._language import word_list

TOPICS = Topics(
    empty_words=word_list("""
        an anul anului ani anii anilor lună luna luni lunile săptămână săptămâna săptămâni zi ziua zile zilele oră
        ora ore orele minut minute secunde dimineața seara noaptea timp timpul moment momentul dată ori sfârșit
        sfârșitul început începutul parte partea părți caz cazul cazuri lucru lucruri mod modul fel felul formă
        forma tip număr numărul nume restul jumătate majoritatea loc locul exemplu punct fapt mie mii milion
        milioane miliard miliarde sute zeci euro leu lei dolari sută kilometri metri patru cinci șase șapte opt nouă
        zece primul prima ultimul ultima nou mare mari mic ianuarie februarie martie aprilie mai iunie iulie august
        septembrie octombrie noiembrie decembrie marți miercuri joi vineri sâmbătă duminică
    """),
)
