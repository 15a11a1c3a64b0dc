"""Portuguese: words that name nothing alone, such as times, parts and numbers."""

from articlecli.languages._groups import Topics
from articlecli.languages._language import word_list

TOPICS = Topics(
    empty_words=word_list("""
        ano anos mês meses semana semanas dia dias hora horas minuto minutos segundo segundos manhã tarde noite
        tempo tempos momento momentos vez vezes fim final início começo parte partes caso casos coisa coisas forma
        formas maneira modo tipo tipos número números nome resto metade maioria conjunto lado lados lugar lugares
        fato facto exemplo ocasião ponto pontos milhão milhões mil bilhão bilhões milhares centenas dezenas euro
        euros dólar dólares real reais cento quilômetro quilômetros quilómetros metro metros zero quatro cinco seis
        sete oito nove dez onze doze vinte trinta quarenta cinquenta cem primeiro primeira primeiros primeiras
        último última últimos últimas próximo próxima novo nova novos novas grande grandes pequeno pequena janeiro
        fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira
        quarta-feira quinta-feira sexta-feira sábado domingo
    """),
)
