"""Czech: words by their part in a sentence."""

from articlecli.languages._groups import Words
from articlecli.languages._language import word_list

_PRONOUNS = word_list("""
    já ty on ona ono my vy oni ony se si sebe sobě sebou mne mě mně mi mnou tebe tě tobě ti jeho ho jej jemu mu něm
    něho jí ji ní nás nám námi vás vám vámi jich jim jimi nich nim nimi kdo koho komu kým co čeho čemu čím nikdo
    nikoho nic ničeho někdo někoho něco něčeho
""")
_POSSESSIVES = word_list("""
    můj má moje mého mé mému mým moji tvůj náš naše našeho naší našich váš vaše jeho její jejího jejich svůj svá své
    svého svému svým svou svých
""")
_DETERMINERS = word_list("""
    ten ta to ti ty toho té tomu tu tom tím těch těm těmi tento tato toto tyto této tohoto těchto tomuto onen takový
    taková takové každý každá každé všechen všechno všechny všichni všech žádný žádná žádné jiný jiná jiné jiných
    sám sama samo samý stejný některý některé některých jeden jedna jedno dva dvě dvou tři čtyři několik mnoho málo
""")
_PREPOSITIONS = word_list("""
    v ve z ze na do od ode o u za po přes před při pro nad pod mezi bez kolem okolo vedle během podle kromě mimo
    díky vůči proti kvůli místo včetně k ke ku s se skrz uprostřed ohledně poblíž
""")
_CONJUNCTIONS = word_list("""
    a i nebo či ani ale avšak však tedy proto neboť protože že aby jestli jestliže pokud když kdyby ačkoli přestože
    dokud než jak jako zda
""")
_RELATIVES = word_list("""
    který která které kteří kterého kterému kterou kterým kterých kterými jenž jež jehož jejíž kde kdo
""")
_CONNECTIVES = word_list("však ale navíc mezitím také proto tedy pak potom poté později nyní přesto")
_AUXILIARIES = word_list("""
    je jsou byl byla bylo byli byly být bude budou budu jsem jsme jsi jste by bych bychom může mohou mohl mohla
    mohli musí museli má mají měl měla měli měly lze chce bývá není nejsou nebyl nebude nemá
""")
_OTHERS = word_list("""
    ne ano už již ještě jen jenom pouze také taky rovněž velmi více méně nejvíce tak zde tady tam nyní teď tehdy
    potom pak vždy nikdy často někdy dnes včera zítra proč kdy jak kde kam odkud asi možná právě například téměř
    skoro příliš dost opět znovu tolik kolik ať řekl řekla uvedl uvedla
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
    pronouns=word_list("on ona ono oni já my"),
    possessive_pronouns=_POSSESSIVES,
    speaker_possessives=word_list("jeho její jejich svůj své svou můj náš"),
    first_person=word_list(
        """
        já mne mě mně mi mnou my nás nám námi můj moje mého moji náš naše našeho naší našich
        """
    ),
    relatives=_RELATIVES,
    subject_relatives=word_list("který která které kteří jenž jež"),
    determiners=_DETERMINERS | _POSSESSIVES,
    definite_determiners=word_list("ten ta to ti ty tento tato toto tyto této tohoto jeho její jejich"),
    prepositions=_PREPOSITIONS,
    prepositions_only=_PREPOSITIONS - _CONJUNCTIONS,
    conjunctions=word_list("a i nebo či ani"),
    additive_conjunctions=word_list("a i"),
    connectives=_CONNECTIVES,
    auxiliaries=_AUXILIARIES,
    days=word_list(
        """
        pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli dnes včera
        """
    ),
)
