"""Portuguese, of Brazil and of Portugal: words by their part in a sentence, from pronouns to times."""

from articlecli.languages._groups import Words, word_pattern
from articlecli.languages._language import word_list

# Pronouns behind their verb, which are no subjects: "perguntou-lhe", "queixa-se".
_TIED = "(?:se|lhes?|me|te|nos|vos|[ln]?[oa]s?)(?!-)"

FUNCTION_WORDS = word_list("""
    a à acaso acerca agora aí ainda além algo alguém algum alguma algumas alguns ali aliás ambas ambos ante antes ao
    aonde aos apenas após aquela aquelas aquele aqueles àquela àquele aquilo aqui as às assim até através bastante bem
    breve cada cá caso cerca certa certas certo certos com comigo como conforme conosco connosco consigo contigo contra
    contudo cuja cujas cujo cujos d' da daí dali daquela daquelas daquele daqueles daquilo daqui das de debaixo dela
    delas dele deles demais dentro depois desde dessa dessas desse desses desta destas deste destes deve devem deveria
    deverá devia diante disso disto do dois donde dos duas dum duma durante e é eis ela elas ele eles em embora enfim
    enquanto então entre entretanto era eram éramos és essa essas esse esses esta está estamos estão estar estas estava
    estavam este esteja esteve estes estou etc eu fica fez foi fomos for fora foram fosse fossem graças há haja havia
    houve inclusive isso isto já jamais junto la lá lhe lhes lo logo longe mais mal mas me mediante mesma mesmas mesmo
    mesmos meu meus mim minha minhas muita muitas muito muitos na nada não naquela naquele naqueles nas nela nelas nele
    neles nem nenhum nenhuma ninguém nessa nessas nesse nesses nesta nestas neste nestes nisso nisto no nos nós nossa
    nossas nosso nossos num numa nunca o onde ora os ou outra outras outro outros outrora outrem para pela pelas pelo
    pelos per perante perto pode podem poderá poderia podia pois por porém porquanto porque porquê portanto porventura
    possa possam pouca poucas pouco poucos pra próprio própria qual quais qualquer quaisquer quando quanta quantas
    quanto quantos quão quase que quê quem quer quiçá se sê seja sejam sem sempre senão ser será serão seria seriam seu
    seus si sido sim sob sobre sobretudo só somente somos sou sua suas são tal tais talvez também tampouco tanta tantas
    tanto tantos tão te tem têm temos tenha tenho ter teria teriam teu teus teve ti tinha tinham tive toda todas todavia
    todo todos trás três tu tua tuas tudo um uma umas uns vai vão vários várias vez vezes visto você vocês vós vossa
    vosso
""")

# Prepositions that open no clause, also with the article they hold. "a" is an article far more often.
_NO_CLAUSE = word_list("""
    à às ao aos ante até com contra de do da dos das dum duma desde durante em no na nos nas num numa entre para pra per
    perante por pelo pela pelos pelas sem sob sobre neste nesta nestes nestas nesse nessa nesses nessas naquele naquela
    deste desta destes destas desse dessa desses dessas daquele daquela mediante dentro àquele àquela
""")
_ARTICLES = word_list("o a os as")
_LINKS = word_list("de do da dos das d'")

WORDS = Words(
    pattern=word_pattern(inverted=_TIED),
    inverted=_TIED,
    function_words=FUNCTION_WORDS,
    pronouns=word_list("ele ela eles elas eu nós quem você vocês"),
    object_pronouns=word_list("o a os as"),
    possessive_pronouns=word_list("seu sua seus suas cujo cuja cujos cujas"),
    speaker_possessives=word_list("meu minha meus minhas nosso nossa nossos nossas"),
    first_person=word_list("eu me mim meu minha meus minhas comigo nós nos nosso nossa nossos nossas conosco connosco"),
    second_person=r"\b(?:tu|te|ti|teu|tua|você|vocês|vos|vosso|vossa|senhor|senhora)\b",
    narrators=word_list("eu nós"),
    determiners=_ARTICLES
    | word_list("""
        um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas seu sua seus suas
        nosso nossa nossos nossas meu minha meus minhas alguns algumas vários várias muitos muitas dois duas três cada
        outro outra outros outras ambos ambas diversos diversas
    """),
    definite_determiners=_ARTICLES | word_list("este esta estes estas esse essa esses essas seu sua seus suas"),
    definite_articles=_ARTICLES,
    pronominal_determiners=word_list(
        "outro outra outros outras ambos ambas alguns algumas vários várias muitos muitas"
    ),
    prepositions=_NO_CLAUSE,
    prepositions_only=_NO_CLAUSE,
    name_links=_LINKS,
    noun_links=_LINKS | _ARTICLES | word_list("e um uma"),
    conjunctions=word_list("e ou mas nem senão"),
    additive_conjunctions=word_list("e"),
    coordinators=word_list("e ou"),
    subordinators=word_list("""
        segundo embora como porque antes depois se enquanto quando desde até pois após conforme apesar caso
    """),
    clause_introducers=_NO_CLAUSE
    | word_list("""
        embora como porque antes depois se enquanto quando pois onde após segundo além questionado questionada
        questionados perguntado perguntada procurado procurada ouvido ouvida contactado contactada contatado contatada
        interrogado inquirido devido quanto logo conforme apesar
    """),
    clause_joiners=word_list("""
        e ou mas nem que quem cujo cuja onde quando como porque antes depois desde se embora enquanto pois
    """),
    subject_relatives=word_list("que quem"),
    relatives_of_people=word_list("quem"),
    relatives=word_list("que quem cujo cuja onde"),
    connectives=word_list("""
        assim além também então depois agora aqui ali hoje ontem já porém contudo entretanto finalmente posteriormente
    """),
    agents=word_list("por pelo pela pelos pelas"),
    auxiliaries=word_list("""
        tem têm tinha tinham terá terão teria teriam tenha tenham ter tendo teve há havia haviam houve é são era eram
        foi foram fora será serão seria seriam seja sejam ser sendo sido está estão estava estavam esteve estiveram
        estar vai vão ia iam deve devem devia deveria pode podem podia poderá poderia pôde quer querem quis
    """),
    participle_auxiliaries=word_list("é são foi foram está estão sendo sido"),
    passive=word_list("foi foram sido sendo"),
    past_verbs=word_list("""
        fez fizeram faz fazem fazia teve tiveram pôs puseram põe quis quiseram quer veio vieram vem vêm soube sabe sabem
        trouxe trouxeram traz deu deram dá dão viu viram vê veem chega chegam leva levam sai saem saiu entra entram
        segue seguem pede pedem sente sentem morre morreu vive vivem trabalha trabalham conhece conhecem parece parecem
        busca buscam espera esperam precisa precisam permite permitem oferece oferecem recebe recebem começa começam
        termina terminam ocorre existem existe fica ficam ficou deixa deixam ganha ganham perde perdem cresce crescem
        cai caem caiu sobe sobem paga pagam inclui incluem representa representam forma formam participa participam
        apresenta apresentam mantém mantêm produz produzem custa custam venceu perdeu
    """),
    days=word_list("""
        segunda segunda-feira terça terça-feira quarta quarta-feira quinta quinta-feira sexta sexta-feira sábado domingo
        hoje ontem anteontem amanhã
    """),
    time_nouns=word_list("""
        segundos minuto minutos hora horas dia dias noite manhã meio-dia tarde madrugada semana semanas mês meses ano
        anos década décadas século tempo momento momentos outono primavera verão inverno hoje janeiro fevereiro março
        abril maio junho julho agosto setembro outubro novembro dezembro passado passada próximo próxima último última
    """),
    inverts_groups=True,
    needs_articles=True,
    genders_things=True,
    drops_pronouns=True,
    follows_commas=True,
    adverb_endings=("mente",),
    participle_endings=("ando", "endo", "indo"),
    attributive_endings=("al", "ico", "ica", "ivo", "iva", "ês", "ense", "ário", "ária"),
    past_endings=("ou", "aram", "eram", "iram", "eu", "iu"),
    plural_ending="s",
)
