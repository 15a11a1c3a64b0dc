"""Portuguese: titles, roles and the other words around people's names."""

from articlecli.core import path_beside
from articlecli.languages._groups import Names
from articlecli.languages._language import word_list
from articlecli.languages.portuguese import roles
from articlecli.languages.portuguese.given_names import FEMININE, MASCULINE
from articlecli.languages.portuguese.words import FUNCTION_WORDS, WORDS

# "e" stands between two people far more often than inside a name, and is left out.
_PARTICLES = word_list("da das de do dos del den der di el bin ibn van von")

# They open an institution's name: "Universidade de Orla".
_INSTITUTION_NOUNS = word_list("""
    academia administração aeroporto agência aliança alto amigos arquivo armada assembleia associação autoridade avenida
    banco bairro biblioteca bolsa brigada bombeiros caixa câmara campus canal capitania casa catedral central centro
    cinema clínica clube colégio comando comarca comissão comité comitê companhia comunidade confederação congresso
    conselho consórcio constituição consulado controladoria convenção cooperativa copa corpo correios corte cúpula
    defesa defensoria delegacia departamento diário direção direcção diretoria editora embaixada empresa escola esquadra
    estação estádio estado estados exército faculdade federação ferroviária festa festival fórum força forças frente
    fundação fundo gabinete governo grêmio grupo guarda hospital hotel igreja ilha ilhas instituto inter jornal junta
    juizado justiça laboratório liga lei marinha mercado ministério montepio monte movimento município museu nações
    observatório ordem organização orquestra palácio parlamento parque partido plano plataforma polícia ponte porto
    praça praia prefeitura prêmio prémio presidência procuradoria programa projeto província rádio receita rede região
    reino república rio rua sala secretaria segurança seleção selecção senado serra serviço shopping sindicato sistema
    sociedade superintendência superior supremo teatro tesouro tratado tribunal união unidade unidos universidade usina
    vale vara via vila
""")

_PLACES = word_list("""
    acre afeganistão áfrica alagoas alemanha alentejo algarve amapá amazonas amazônia américa angola arábia argentina
    argélia aracaju ásia atenas austrália áustria aveiro açores bahia barcelona beja belém bélgica berlim bissau bolívia
    bosnia braga bragança brasil brasília bruxelas bulgária buenos cabo califórnia campinas canadá cascais ceará chile
    china coimbra colômbia copenhague coreia croácia cuba cuiabá curitiba dinamarca egito egipto équador equador escócia
    espanha estocolmo europa évora faro finlândia florianópolis fortaleza frança funchal genebra goiânia goiás grécia
    guarulhos guimarães guiné holanda honduras hungria índia indonésia inglaterra irã irão iraque irlanda israel itália
    jacarta japão jerusalém kiev kosovo leiria líbano líbia lisboa londres luanda luxemburgo macau maceió madeira madri
    madrid manaus maranhão maputo marrocos mato méxico miami milão minas moçambique moscou moscovo natal nicarágua
    niterói noruega nova osasco palestina palmas panamá pará paraguai paraíba paraná paris pequim pernambuco peru piauí
    polônia polónia portugal praga recife roma romênia roménia rondônia roraima rússia salvador santarém santos sergipe
    sérvia setúbal síria suécia suíça tailândia timor tocantins tóquio tunísia turquia ucrânia uruguai varsóvia vaticano
    venezuela viena vietnã vietname vitória washington
""")

# Words with a capital that are no part of a name: the first words of sentences; days and months in headings.
_NOT_NAMES = word_list("""
    olá adeus obrigado sim não oh ah claro bom segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira
    quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro
    novembro dezembro questionado questionada perguntado perguntada procurado procurada procurados ouvido ouvida
    contactado contactada contatado contatada nascido nascida acompanhado acompanhada formado formada convidado
    convidada finalmente posteriormente atualmente actualmente recentemente ultimamente igualmente precisamente além
    leia veja confira saiba assim enquanto entretanto embora ainda segundo após conforme hoje ontem amanhã mais folha
    público reconhecendo considerado condenado acusado apesar outro outra agora também já inquirido
""")

# The English words whose weights stand for these words; see `weights_as`.
_WEIGHTS_AS = {
    "ele": "he",
    "ela": "she",
    **dict.fromkeys(("eles", "elas"), "they"),
    **dict.fromkeys(("o", "a", "os", "as"), "the"),
    **dict.fromkeys(("um", "uma"), "a"),
    **dict.fromkeys(("este", "esta"), "this"),
    **dict.fromkeys(("esse", "essa", "aquele", "aquela"), "that"),
    **dict.fromkeys(("estes", "estas"), "these"),
    **dict.fromkeys(("seu", "sua", "seus", "suas"), "his"),
    **dict.fromkeys(("nosso", "nossa", "nossos", "nossas"), "our"),
    **dict.fromkeys(("meu", "minha", "meus", "minhas"), "my"),
    **dict.fromkeys(("de", "do", "da", "dos", "das", "d'"), "of"),
    **dict.fromkeys(("em", "no", "na", "nos", "nas", "num", "numa"), "in"),
    **dict.fromkeys(("ao", "à", "aos", "às", "até"), "to"),
    **dict.fromkeys(("por", "pelo", "pela", "pelos", "pelas"), "by"),
    "para": "for",
    "com": "with",
    "contra": "against",
    "sobre": "about",
    "sob": "under",
    "entre": "between",
    "desde": "from",
    "durante": "during",
    **dict.fromkeys(("que", "quem"), "who"),
    "e": "and",
}

NAMES = Names(
    feminine=FEMININE,
    masculine=MASCULINE,
    feminine_nouns=roles.FEMININE_NOUNS,
    masculine_nouns=roles.MASCULINE_NOUNS,
    titles=roles.TITLES,
    honorifics=roles.HONORIFICS,
    ambiguous_titles=word_list("primeiro primeira geral general major"),
    abbreviations=word_list("sr sra srs sras dr dra drs eng engª prof profa profª gen cel cap dep sen min d s sto sta"),
    pronouns_by_class={
        "masculine": word_list("ele"),
        "feminine": word_list("ela"),
        "plural": word_list("eles elas"),
    },
    names_as_words=word_list(
        "rosa luz clara vera branca socorro conceição glória vitória abril aurora salvador patrício"
    ),
    speaking_pronouns=word_list("plural"),
    title_nouns={
        "dr": "doutor",
        "dra": "doutora",
        "sr": "senhor",
        "sra": "senhora",
        "prof": "professor",
        "profa": "professora",
        "eng": "engenheiro",
        "dep": "deputado",
    },
    # "Otávia", not "Otávio"; "Edson", "Gilmar" and "Raul" are men
    sex_endings={"": -0.4, "-a": 2.6, "-o": -2.8, "-n": -0.8, "-s": -0.8, "-l": -0.6, "-r": -1.0, "-e": 0.2},
    naming_words=word_list("chamado chamada denominado denominada apelidado apelidada conhecido conhecida vulgo"),
    suffixes=word_list("jr júnior junior filho neto sobrinho ii iii iv xvi xxiii"),
    particles=_PARTICLES,
    genitive_particles=word_list("de do da dos das"),
    institution_nouns=_INSTITUTION_NOUNS,
    institution_openers=_INSTITUTION_NOUNS,
    origin_link="(?:de |do |da )",
    places=_PLACES,
    not_names=_NOT_NAMES | (FUNCTION_WORDS - WORDS.determiners - WORDS.pronouns - _PARTICLES),
    thing_openers=word_list("em no na nos nas num numa ao à aos às até desde perto"),
    person_nouns=roles.PERSON_NOUNS,
    role_nouns=roles.ROLE_NOUNS,
    role_endings=(
        "dor",
        "dora",
        "tor",
        "tora",
        "sor",
        "sora",
        "ista",
        "eiro",
        "eira",
        "ólogo",
        "óloga",
        "ário",
        "ária",
    ),
    bare_nouns=roles.BARE_NOUNS,
    ranks=roles.RANKS,
    past_roles=word_list("ex antigo antiga aposentado aposentada reformado reformada falecido falecida"),
    speaker_nouns=roles.SPEAKER_NOUNS,
    group_nouns=roles.GROUP_NOUNS,
    document_nouns=roles.DOCUMENT_NOUNS,
    plural_nouns=roles.PLURAL_NOUNS,
    weights_as=_WEIGHTS_AS,
    link_weights=path_beside(__file__, "../english/people.json"),
)
