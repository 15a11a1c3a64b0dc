"""Dutch: words that name nothing alone, such as times, parts and numbers."""

from articlecli.languages._groups import Topics
from articlecli.languages._language import word_list

TOPICS = Topics(
    empty_words=word_list("""
        jaar jaren maand maanden week weken dag dagen uur uren minuut minuten seconde seconden ochtend middag avond
        nacht tijd moment momenten keer keren maal einde eind begin deel delen geval gevallen ding dingen manier
        manieren wijze vorm soort aantal nummer naam rest helft kant kanten plaats plek feit voorbeeld punt punten
        miljoen miljoenen miljard miljarden duizend duizenden honderd honderden tiental tientallen euro dollar
        procent kilometer meter nul vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig
        eerste laatste volgende nieuw nieuwe groot grote klein kleine januari februari maart april mei juni juli
        augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    """),
)
