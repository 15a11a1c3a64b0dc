"""Portuguese: the verbs of saying, and the other words beside quotations."""

from articlecli.core import path_beside
from articlecli.languages._groups import Quotations
from articlecli.languages._language import word_list

_ENDINGS = {
    "ar": word_list("a am ava avam ou aram ara ado ada ados adas ando ar"),
    "er": word_list("e em ia iam eu eram era ido ida idos idas endo er"),
    "ir": word_list("e em ia iam iu iram ira ido ida idos idas indo ir"),
}


def _verbs(infinitives: str) -> frozenset[str]:
    """Returns the forms of regular verbs that stand beside a quotation: explica, explicou, explicava, explicado …

    The third persons of the present and past tenses, participles, gerund infinitive.
    """
    return frozenset(verb[:-2] + ending for verb in infinitives.split() for ending in _ENDINGS[verb[-2:]])


QUOTATIONS = Quotations(
    speaker_weights=path_beside(__file__, "../english/speakers.json"),
    cues=_verbs("""
        acrescentar acusar adiantar admitir adicionar afiançar afirmar alegar alertar alfinetar alinhar analisar anotar
        anunciar apelar apontar ameaçar argumentar articular assegurar asseverar assinalar assumir atacar atestar atirar
        avaliar avisar berrar brincar calcular celebrar citar clamar classificar cobrar comemorar comentar comparar
        complementar completar comunicar concluir concordar confessar confiar confidenciar confirmar constatar contar
        contestar corrigir corroborar cravar criticar cutucar debochar declarar decretar defender definir denunciar
        desabafar desafiar descartar descrever desculpar desmentir destacar detalhar determinar dirigir discordar
        disparar divulgar elogiar emendar encerrar enfatizar ensinar entender enumerar esclarecer escrever especificar
        especular estimar exaltar exclamar exemplificar exigir explicar explicitar expressar finalizar formular frisar
        garantir gritar ilustrar imaginar implorar indagar indicar informar insinuar insistir interpelar interrogar
        ironizar julgar jurar justificar lamentar lançar lembrar manifestar mencionar minimizar murmurar narrar negar
        notar observar opinar ordenar pedir pensar perguntar ponderar pontuar postar pregar prever prevenir proclamar
        profetizar prometer prosseguir protestar provocar queixar questionar ralhar ratificar reafirmar reagir realçar
        rebater recear reclamar recomendar reconhecer recordar recusar referir refletir reflectir reforçar registar
        registrar reiterar reivindicar rejeitar relatar relembrar rematar repetir replicar reportar repreender resmungar
        responder ressaltar ressalvar resumir retorquir retrucar revelar rezar rogar saudar sentenciar sintetizar
        sinalizar soltar suspirar sublinhar sugerir suplicar sussurrar sustentar testemunhar teorizar tuitar usar
        vaticinar zombar inflamar salientar prognosticar aconselhar adverter advertir
    """)
    | word_list("""
        diz dizem disse disseram dissera dito dita ditos dizia diziam dizendo dizer dirá diria diga contrapõe contrapôs
        propõe propôs propuseram proposto expõe expôs exposto supõe supôs prevê previu viu crê creem vê vem pede adverte
        advertem advertiu repete sugere refere referiu reflete confere considera considerou conclui concluem concluiu
        insiste mente desmente sente sentiu sorri sorriu ri riu ironiza prossegue prosseguiu corrige dirige reage reagiu
        intervém interveio mantém manteve contradiz contradisse predisse acha acham achou achava acredita acreditam
        acreditou fala falou falava escrito escrita reza lê-se ouve-se esbraveja esbravejou pergunta preconiza tuitou
        publica publicou continua continuou contou chama chamou denomina resume
    """)
    - word_list("nota"),  # "em nota"
    noun_cues=word_list("""
        pergunta conta queixa dito dita ditos pedido pedida escrito escrita referido referida usada usado usar
        usando cita publica chama reza ri vê viu vem entende sente encerra encerrado apela apontado
        lança lançado lançada
    """),
    speech_nouns=word_list("""
        afirmação alegação acusação advertência alerta sugestão declaração declarações palavras palavra frase lema
        slogan descrição opinião convicção resposta mensagem carta discurso tuíte tweet artigo ensaio coluna expressão
        depoimento testemunho comunicado promessa apelo nota recado desabafo comentário
    """),
    source_markers=(
        r"(?:(?:segundo|conforme)(?: (?:explic|afirm|inform|revel|divulg|relat|adiant|apur|apont|declar)(?:a|ou)"
        r"| (?:diz|disse))?|de acordo com|na opinião d(?:e|o|a|os|as)|no entender d(?:e|o|a|os|as)"
        r"|nas palavras d(?:e|o|a|os|as)|na avaliação d(?:e|o|a|os|as)|na visão d(?:e|o|a|os|as)|(?-i:Para))"
    ),
    view_openers=word_list("como"),
    words_before_cue=word_list("""
        também assim logo depois então além inclusive sempre nunca jamais já ainda porém contudo todavia recentemente
        hoje ontem anteontem não se lhe
    """),
    needs_cues=True,
    incises_inside=True,
    comma_outside_marks=True,
    question_labels=word_list("p pergunta"),
    answer_labels=word_list("r resposta"),
    list_labels=word_list("""
        nota notas lugar local data datas hora horário horários preço preços entrada ingresso ingressos endereço contato
        contacto telefone site web fonte fontes foto fotos imagem vídeo ingredientes preparo preparação dica dicas
        resultado resultados duração gênero género elenco direção realização editora páginas total exemplo árbitro
        público gols golos estádio escalação escalações tema objetivo objectivo pergunta resposta leia veja também texto
        título
    """),
    judging_words=word_list("""
        deve devem devemos precisamos nunca jamais sempre ninguém nada todos tudo demais basta só apenas justo falso
        verdade mentira mentiras bom boa melhor mau má pior ruim amo odeio espero quero queremos preciso medo temo creio
        confiança dúvida sinto triste orgulhoso orgulhosa feliz cansado doente vergonha culpa terrível horrível
        espantoso maravilhoso lindo incrível desastre tragédia trágico pesadelo milagre inaceitável inadmissível
        escândalo vergonhoso nojo ridículo absurdo loucura louco cruel brutal perigoso perigo devastador coração deus
        vida vidas morte morto mortos matar lutar luta liberdade justiça injusto impossível crise fracasso traição
        perdão desculpa sonho promessa urgente grave golpe dor
    """),
    empty_answer=(
        r"(?:(?:sim|não|oh|ah|bem|ok|tá|está bem|claro|certo|com certeza|obrigado|obrigada|muito obrigad[oa]|desculpe"
        r"|olá|oi|bom dia|boa (?:tarde|noite)|tchau|adeus|parabéns|sem comentários|não sei|senhor|senhora)"
        r"(?:[,.!?]? |$)?){1,3}"
    ),
)
