"""Portuguese: roles of people: titles, offices, occupations, relations."""

from articlecli.languages._language import word_list

# Nouns for a woman.
FEMININE_NOUNS = word_list("""
    advogada aluna amiga atriz actriz autarca autora avó bailarina cantora cientista cineasta colega companheira
    conselheira coordenadora criadora cunhada delegada deputada desembargadora diretora directora dona doutora editora
    embaixadora empregada empresária enfermeira engenheira escritora esposa estilista ex-ministra ex-mulher
    ex-presidente filha freira funcionária fundadora garota governadora historiadora irmã investigadora jogadora juíza
    líder madrasta madrinha mãe magistrada médica menina ministra moça moradora mulher namorada neta noiva nora operária
    pesquisadora policial prefeita presidenta prima princesa procuradora produtora professora promotora proprietária
    psicóloga rainha rapariga reitora repórter sargento secretária senadora senhora sobrinha sócia sogra subsecretária
    tia trabalhadora treinadora usuária vendedora vereadora vice-presidente viúva vizinha
""") - word_list(
    "autarca cientista cineasta colega estilista ex-presidente líder policial repórter sargento vice-presidente"
)

MASCULINE_NOUNS = word_list("""
    advogado aluno amigo ator actor autor avô bailarino cantor companheiro conselheiro coordenador criador cunhado
    delegado deputado desembargador diretor director dono doutor editor embaixador empregado empresário enfermeiro
    engenheiro escritor ex-marido ex-ministro filho frade funcionário fundador garoto governador historiador homem irmão
    investigador jogador juiz marido médico menino ministro moço morador namorado neto noivo operário padrasto padre
    padrinho pai pesquisador prefeito primo príncipe procurador produtor professor promotor proprietário psicólogo rapaz
    rei reitor sacerdote secretário senador senhor sobrinho sócio sogro subsecretário tio trabalhador treinador usuário
    vendedor vereador viúvo vizinho bispo arcebispo cardeal papa genro
""")

# Titles before a name, with the words of offices and parties.
TITLES = word_list("""
    sr sra srs sras dr dra doutor doutora senhor senhora dom dona d eng engenheiro engenheira prof profa professor
    professora mestre padre frei madre irmã irmão sir lord lorde lady rei rainha príncipe princesa duque duquesa conde
    condessa marquês papa cardeal bispo arcebispo monsenhor pastor presidente presidenta vice-presidente ex-presidente
    premiê primeiro-ministro primeira-ministra ministro ministra ex-ministro ex-ministra chanceler secretário secretária
    subsecretário subsecretária secretário-geral deputado deputada ex-deputado ex-deputada senador senadora ex-senador
    parlamentar congressista vereador vereadora prefeito prefeita ex-prefeito vice-prefeito governador governadora
    ex-governador autarca procurador procuradora promotor promotora delegado delegada juiz juíza desembargador
    desembargadora magistrado magistrada advogado advogada general coronel tenente-coronel comandante capitão tenente
    major sargento cabo soldado almirante brigadeiro comissário inspetor inspetora inspector inspectora diretor diretora
    director directora gerente chefe líder porta-voz embaixador embaixadora cônsul reitor reitora relator relatora
    técnico zagueiro atacante goleiro meia lateral volante treinador
""")

# Titles that tell nothing about a person's work.
HONORIFICS = word_list("""
    sr sra srs sras dr dra doutor doutora senhor senhora dom dona sir lord lorde lady
""")

# Ranks of armies and the police.
RANKS = word_list("""
    almirante brigadeiro cabo capitão comandante comissário coronel delegado general inspetor inspector major sargento
    subtenente tenente tenente-coronel
""")

# Nouns that tell only a sex or an age.
BARE_NOUNS = word_list("""
    adolescente adulto adulta bebê bebé criança garota garoto homem idosa idoso jovem menina menino moça moço mulher
    pessoa rapariga rapaz senhor senhora sujeito
""")

# More roles beside PERSON_NOUNS and SPEAKER_NOUNS. Some words are in several lists.
ROLE_NOUNS = word_list("""
    acadêmica acadêmico académica académico acionista ativista activista administrador administradora agricultor
    agricultora agrônoma agrônomo analista anfitriã anfitrião antropóloga antropólogo apicultor apresentador
    apresentadora árbitro armador arqueóloga arqueólogo arquiteta arquiteto arquitecta arquitecto artesã artesão
    artilheiro artista assessor assessora assistente astronauta astrônomo atleta atacante auxiliar avançado banqueiro
    bibliotecária bibliotecário bióloga biólogo bombeiro botânica botânico boxeador cabeleireira cabeleireiro camareira
    caminhoneiro camionista cantora cardiologista carpinteiro carteiro centroavante chef cineasta cientista cirurgiã
    cirurgião climatologista colaborador colaboradora colunista comentarista comerciante comediante compositor
    compositora condutor condutora consultor consultora contador contadora coreógrafa coreógrafo corredor corretor
    correspondente cozinheira cozinheiro crítico cronista cuidadora curador curadora decano defesa demógrafo dentista
    desenhista designer dirigente diplomata docente economista educador educadora eletricista encenador enfermeiro
    epidemiologista especialista esportista estilista estudioso etnógrafo faxineira farmacêutica farmacêutico
    ferroviário filósofa filósofo físico fiscal fisioterapeuta florista fotógrafa fotógrafo fotojornalista garçom
    geógrafo geóloga geólogo gestor gestora ginecologista goleiro guarda guarda-redes guia guitarrista humorista
    infectologista influenciador informático inspetora jardineiro jornalista jurista lateral lavrador linguista livreiro
    locutor locutora lutador maestro maquinista marceneiro marinheiro matemática matemático mecânico meteorologista
    metalúrgico meia militante motorista músico músicos nadador nadadora narrador navegador neurologista notário
    nutricionista oceanógrafo oftalmologista operador operadora orador ortopedista paleontóloga paleontólogo pároco
    pastora pecuarista pedagoga pediatra pedreiro peixeira perito pescador pescadora pianista piloto pintor pintora
    poeta politóloga politólogo ponta porteiro preparador programador projectista psicanalista psiquiatra publicitário
    químico realizador realizadora redator redatora redactor relações-públicas repórter representante romancista
    roteirista sapateiro sambista sindicalista socióloga sociólogo soldado surfista taxista tenista terapeuta tesoureiro
    tradutor tradutora urbanista veterinária veterinário violinista virologista voluntária voluntário volante zagueiro
    zelador zoólogo
""")

# Nouns that can stand for a person without a name.
PERSON_NOUNS = (
    FEMININE_NOUNS
    | MASCULINE_NOUNS
    | word_list("""
        acusada acusado adolescente agente agressor aliado alvo amante arguida arguido assassino assessor atacante
        atirador atleta autarca bebê bebé banhista boxeador cabo campeã campeão candidata candidato capitão chefe cidadã
        cidadão ciclista cientista cineasta cliente colega comandante condenado cônjuge consumidor craque criança
        criminoso defensor defensora delator denunciante desembargador detento detida detido dirigente economista
        eleitor especialista estilista estrela estudante ex-deputado ex-diretor ex-governador ex-jogador ex-prefeito
        ex-presidente familiar fã fugitivo futebolista ganhador ganhadora goleiro guarda hóspede idosa idoso indiciado
        integrante inspetor inquilino internauta jornalista jovem jurado ladrão líder manifestante magistrado melhor
        menor migrante militar militante motociclista motorista músico oficial paciente parceira parceiro parente
        parlamentar passageira passageiro pastor pensionista piloto policial político porta-voz português premiê
        presidente preso presa professor refém reformada reformado relator religiosa religioso repórter representante
        residente responsável réu ré rival sem-terra sobrevivente sucessor superintendente surfista suspeita suspeito
        técnico tenente terrorista testemunha titular torcedor torcedora traficante turista utente veterano vice
        vice-presidente vice-prefeito viajante vítima vencedor vencedora voluntária voluntário zagueiro
    """)
) - word_list("alvo melhor português ponta")

# Nouns for those who speak, with groups and documents.
SPEAKER_NOUNS = word_list("""
    administração agência agente analista artigo assessoria associação autarquia autoridade banco bancada bispo boletim
    bombeiro câmara campanha cartório carta científico clube coletivo colectivo comando comandante comissão comitê
    comité companhia comunicado comunidade confederação conselho consórcio consultoria corporação cúpula defensoria
    defesa delegacia delegado departamento diário diplomata direção direcção diretoria directoria dirigente documento
    embaixada emissora empresa empresário entidade equipe equipa escola especialista estudo executivo exército família
    federação fonte fundação gabinete governo grupo hospital inquérito instituição instituto investigador jornal junta
    justiça laudo legista líder livro maioria manifesto médico mesa ministério movimento município nota observatório
    oposição organismo organização organizador partido perícia pesquisa polícia policial população porta-voz prefeitura
    presidência procuradoria produtor promotoria relatório reportagem representante revista secretaria senado sentença
    sindicato site sítio sociedade texto tribunal universidade
""")

# Nouns for groups and organisations.
GROUP_NOUNS = word_list("""
    academia administração agência aliança assembleia associação autarquia autoridade banca bancada banco banda bloco
    brigada câmara campanha casa centro clube coalizão coligação coletivo colectivo comando comissão comitê comité
    companhia comunidade concelho confederação congregação congresso conselho consórcio construtora consultoria
    cooperativa corporação cúpula defensoria delegacia delegação departamento direção direcção diretoria dupla editora
    embaixada emissora empresa entidade equipe equipa escola estado executivo exército fábrica faculdade família
    federação firma fundação fundo gabinete gestão governo grêmio grupo hospital igreja indústria instituição instituto
    júri junta justiça laboratório legenda liga loja maioria marca ministério minoria movimento multidão multinacional
    município museu observatório oposição organismo organização orquestra parlamento partido pasta polícia população
    portal povo prefeitura presidência procuradoria promotoria rádio rede redação região revista secretaria seleção
    selecção senado serviço sindicato sociedade startup televisão time torcida tribunal trio universidade
""")

# Nouns for written and spoken texts that speak for somebody.
DOCUMENT_NOUNS = word_list("""
    abaixo-assinado acordo acórdão alerta anúncio artigo ata auto autobiografia aviso balanço bilhete boletim carta
    cartaz circular coluna comentário comunicado contrato crônica crónica declaração decreto denúncia depoimento
    despacho diário discurso documento dossiê dossier editorial edital ensaio entrevista estudo inquérito laudo lei
    livro manifesto memorando memória mensagem moção nota notícia ofício parecer perícia pesquisa petição plano post
    processo projeto publicação questionário regulamento relatório reportagem requerimento resolução resposta sentença
    sondagem tese texto tuíte tweet vídeo voto
""")


def _plural(noun: str) -> str:
    """Returns a plural that doesn't only add "-s": "jogadores", "policiais", "patrões", "jovens", "juízes"."""
    if noun.endswith("al"):
        return noun[:-1] + "is"
    if noun.endswith("el"):
        return noun[:-2] + "éis"
    if noun.endswith("ão"):
        return noun[:-2] + "ões"
    if noun.endswith("m"):
        return noun[:-1] + "ns"
    return noun + "es" if noun[-1] in "rz" else noun + "s"


# Plurals that no rule makes.
_OTHER_PLURALS = word_list("""
    pais autoridades forças cidadãos irmãos cirurgiões capitães juízes capelães artesãos ambientalistas moradores fontes
    cientistas especialistas ativistas bombeiros polícias porta-vozes cônsules responsáveis réus
""")
PLURAL_NOUNS = _OTHER_PLURALS | {
    _plural(noun)
    for noun in PERSON_NOUNS | ROLE_NOUNS | SPEAKER_NOUNS
    if noun.endswith(("al", "el", "ão", "m", "r", "z"))
}
