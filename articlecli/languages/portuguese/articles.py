"""Portuguese: its dates, and the lines of an article's head and foot."""

from articlecli.languages import _article_lines as lines
from articlecli.languages._groups import Articles
from articlecli.languages._language import any_of

_AGENCIES = r"agência (?:lusa|brasil|estado|o globo)|folhapress|estadão conteúdo|rfi|agências?|redação|redacção"
_MONTHS = (
    r"jan(?:eiro|\.)?",
    r"fev(?:ereiro|\.)?",
    r"mar(?:ço|\.)?",
    r"abr(?:il|\.)?",
    r"mai(?:o|\.)?",
    r"jun(?:ho|\.)?",
    r"jul(?:ho|\.)?",
    r"ago(?:sto|\.)?",
    r"set(?:embro|\.)?",
    r"out(?:ubro|\.)?",
    r"nov(?:embro|\.)?",
    r"dez(?:embro|\.)?",
)
_BLOCK_WORDS = {
    "site": """
        anúncio assinante assinantes assinatura assinaturas assine boletim fotogaleria galeria patrocinado publicidade
        reservados subscrever subscrição
    """,
    "page": """
        aceitar acessar adicionar ajuda anunciantes anuncie anúncio anúncios apoie assinante assinantes assinatura
        assine aviso baixar boletim boletins buscar cadastrar cadastre cadastro cancelar carrinho classificados clique
        clicar comentar comentário comentários compartilhar compartilhe comprar condições configurações conta contato
        contacto conteúdo copiar curtir dados denunciar direitos digite doar editar entrar enviar envie etiquetas
        expediente fale favoritos fechar gostar gratuito grátis guardar imprimir iniciar início legal ligações loja
        mapa me notificações oferta ofertas ouvidoria página partilhar partilhe pesquisa pesquisar perfil política
        portal privacidade publicidade quem receba receber registar registrar reportar reservados responder sair salvar
        seguir senha serviços sessão siga site somos subscrever subscreva subscrição termos topo uso utilizador usuário
        voltar votar
    """,
    "pointer": """
        acompanhe ainda anterior aqui artigo artigos completa completo confira conheça continue continuar destaques
        descubra direto leia ler lidas lidos mais matéria matérias nossa nossas nosso notícia notícias outras outros
        ouça próxima próximo populares recentes recomendadas recomendados relacionada relacionadas relacionado
        relacionados saiba siga seguinte tema temas também todas todos tópicos últimas últimos veja ver vídeos
    """,
    "photo": """
        arquivo cortesia divulgação foto fotografia fotografias fotógrafa fotógrafo fotogaleria fotos galeria
        ilustração imagem imagens infografia infográfico reprodução
    """,
    "picture": """
        abaixo acima centro crédito créditos desenho direita esquerda figura fonte gráfico legenda mapa quadro retrato
        tabela vídeo
    """,
    "agency": "agência agências brasil estadão folhapress lusa",
    "author": """
        autor autora articulista colaborador colaboradora colunista correspondente crítico diretor diretora editor
        editora enviada enviado ensaísta escreve escritor escritora especial historiador historiadora investigador
        investigadora jornalista jornalistas pesquisador pesquisadora professor professora redação redator redatora
        repórter vive
    """,
    "note": """
        adaptação advertência agradecimentos edição editado editor excerto isbn licença nota originalmente proibida
        redação reprodução tradução traduzido trecho versão
    """,
    "credit": "colaborou colaboraram contribuiu fonte tradução",
    "amends": "correção corrigida corrigido errata erradamente erramos incorretamente retificação",
    "by": "entrevista escrito por reportagem texto textos",
    "time": """
        abr abril ago agosto ano anos atrás atualizada atualizado atualização dez dezembro dia dias dom domingo fev
        fevereiro há hoje hora horas h jan janeiro jul julho jun junho leitura mai maio mar março mês meses min minuto
        minutos nov novembro ontem out outubro publicada publicado qua quarta quarta-feira qui quinta quinta-feira sáb
        sábado seg segunda segunda-feira semana semanas set setembro sex sexta sexta-feira tempo ter terça terça-feira
        última
    """,
    "section": """
        análise artes ambiente blogs brasil carreira cidades ciência cinema coluna colunas cotidiano crítica cultura
        desporto economia editorial educação ensaio entrevista especial esporte esportes europa exclusivo futebol geral
        internacional investigação livros local lusofonia media meteorologia moda mundo música nacional negócios
        opinião país perfil política portugal reportagem saúde sociedade tecnologia televisão turismo vida
    """,
    "points": "chave destaques principais pontos resumo síntese",
    "meeting": """
        aberto bilhetes bilheteria endereço entrada horário horários informações ingressos inscrições local morada
        preço preços reservas tel telefone
    """,
}

ARTICLES = Articles(
    abstract=r"resumo|abstract",
    keywords=r"palavras[ -]chave",
    references=r"referências(?: bibliográficas)?|bibliografia|fontes",
    figure=r"fig(?:ura|\.)?|tab(?:ela|\.)?|quadro|gráfico|mapa",
    block_words=lines.block_words(_BLOCK_WORDS),
    author=lines.author(),
    byline=lines.byline(
        by=r"por|textos?|autora?|(?:escrito|publicado|postado|redigido) por|(?:uma? )?(?:entrevista|reportagem|crónica"
        r"|crônica|análise|coluna|artigo) (?:de|por)|entrevista|reportagem",
        conjunctions=r"e|&",
        behind=r"em|de|do|da|para|com|no|na|atualizado|publicado|\(",
        jobs=r"correspondente|jornalista|enviad[oa] especial|redatora?|repórter|colunista|da redação",
        agencies=_AGENCIES,
    ),
    correction=r"(?:correção|retificação|errata|erramos|esclarecimento|nota (?:do editor|da redação|de redação))"
    r"(?: \([^)]{1,40}\)| de [\w. ]{4,30})? ?:"
    r"|(?:em |n)?uma versão (?:anterior|prévia) dest[ea] (?:artigo|texto|notícia|reportagem)\b"
    r"|est[ea] (?:artigo|texto|notícia|reportagem|matéria) foi (?:corrigid|retificad|modificad|alterad)[oa]\b",
    credit=lines.credit(
        sources=r"fontes?|com|por|da|de",
        contributed=r"com (?:informações|a colaboração|reportagem|dados|material) (?:de|da|do|das|dos)"
        r"|tradução (?:de|por)"
        r"|traduzido (?:por|do)|colabor(?:ou|aram)|contribu(?:iu|íram) para|edição de",
        agencies=_AGENCIES,
    ),
    key_points_heading=any_of(
        r"em (?:resumo|síntese|poucas palavras|destaque|breve)|resumo(?: da (?:notícia|matéria))?|síntese|destaques",
        r"(?:os )?(?:pontos|principais)[- ](?:chave|principais|essenciais|pontos)|o (?:essencial|que (?:precisa"
        r"|você precisa"
        r"|se sabe|sabemos|é preciso) ?(?:de |saber)?(?:saber)?)|o mais importante",
        r"(?:as )?principais informações|(?:os )?factos principais|(?:os )?fatos principais|leia o resumo",
    ),
    running_head=lines.running_head(r"página|pág\.|p\.", "de"),
    updated=r"(?:última )?(?:atualizad[oa]|actualizad[oa]|atualização|modificado)",
    date_prefix=lines.date_prefix(
        published=r"(?:(?:publicad[oa]|atualizad[oa]|actualizad[oa]|criado|modificado|última atualização|postado|data)"
        r"(?: em| a| no dia)?)",
        days=r"(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo|seg|ter|qua|qui|sex|sáb|dom|em|a"
        r"|no dia|dia",
    ),
    months=_MONTHS,
    ordinal=r"[º°]?",
    date_link="de ",
    is_day_first=True,
    time_link=r"às|pelas|à",
    reading_time=r"min(?:utos?|\.)?(?: de leitura)",
    halves_of_day=r"(?: ?h(?:oras)?)?",
    dash_opens_speech=True,
    dateline=lines.dateline(months=_MONTHS, agencies=_AGENCIES),
)
