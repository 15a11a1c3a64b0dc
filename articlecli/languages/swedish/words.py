"""Swedish: words by their part in a sentence."""

from articlecli.languages._groups import Words
from articlecli.languages._language import word_list

_PRONOUNS = word_list("""
    jag du han hon hen den det vi ni de dem mig dig honom henne oss er sig man någon något några ingen inget inga
    vem vad vilken vilket vilka alla allt varandra
""")
_POSSESSIVES = word_list("""
    min mitt mina din ditt dina hans hennes dess vår vårt våra er ert era deras sin sitt sina vars
""")
_DETERMINERS = word_list("""
    en ett den det de denna detta dessa denne varje all allt alla båda bägge flera många få någon något några ingen
    inget inga samma sådan sådant sådana annan annat andra två tre fyra
""")
_PREPOSITIONS = word_list("""
    i på av för med till från om vid under över efter mot hos genom utan mellan bland enligt före sedan kring runt
    inom utanför bakom framför bredvid ur åt per trots förutom innan längs ovanför nedanför
""")
_CONJUNCTIONS = word_list("""
    och eller men utan samt för så både antingen varken att om när då medan eftersom därför fast fastän innan tills
    än som huruvida ifall
""")
_RELATIVES = word_list("som vilken vilket vilka vars där när")
_CONNECTIVES = word_list("""
    men dessutom däremot emellertid samtidigt sedan därefter senare nu då därför också ändå
""")
_AUXILIARIES = word_list("""
    är var vara varit blir blev bli blivit har hade ha haft kan kunde kunna ska skall skulle vill ville måste får
    fick bör borde lär kommer brukar gör gjorde göra
""")
_OTHERS = word_list("""
    inte ej ja nej också även bara endast redan ännu fortfarande mycket mer mest mindre minst lite här där dit hit
    nu då sedan alltid aldrig ofta ibland idag igår imorgon hur varför när var vart ju väl nog kanske dock så upp
    ner ut in bort fram tillbaka igen helt ganska säger sade sa nästan cirka enligt
""")

WORDS = Words(
    function_words=_PRONOUNS
    | _POSSESSIVES
    | _DETERMINERS
    | _PREPOSITIONS
    | _CONJUNCTIONS
    | _RELATIVES
    | _CONNECTIVES
    | _AUXILIARIES
    | _OTHERS,
    pronouns=word_list("jag han hon hen vi de man"),
    possessive_pronouns=_POSSESSIVES,
    speaker_possessives=word_list("hans hennes deras sin sitt sina min vår"),
    first_person=word_list("jag mig min mitt mina vi oss vår vårt våra"),
    relatives=_RELATIVES,
    subject_relatives=word_list("som vilken vilket vilka"),
    determiners=_DETERMINERS | _POSSESSIVES,
    definite_determiners=word_list("den det de denna detta dessa hans hennes deras"),
    definite_articles=word_list("den det de"),
    prepositions=_PREPOSITIONS,
    prepositions_only=_PREPOSITIONS - _CONJUNCTIONS,
    conjunctions=word_list("och eller samt"),
    additive_conjunctions=word_list("och samt"),
    connectives=_CONNECTIVES,
    auxiliaries=_AUXILIARIES,
    days=word_list(
        """
        måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag lördagen söndag
        söndagen idag igår
        """
    ),
)
