"""Spanish: words that name nothing alone, such as times, parts and numbers."""

from articlecli.languages._groups import Topics
from articlecli.languages._language import word_list

TOPICS = Topics(
    empty_words=word_list("""
        año años mes meses semana semanas día días hora horas minuto minutos segundo segundos mañana tarde noche
        tiempo tiempos momento momentos vez veces fin final principio inicio parte partes caso casos cosa cosas
        forma formas manera maneras modo tipo tipos número números nombre resto mitad mayoría conjunto lado lados
        lugar lugares hecho ejemplo ocasión punto puntos millón millones mil miles cientos decenas euro euros dólar
        dólares ciento kilómetro kilómetros metro metros cero cuatro cinco seis siete ocho nueve diez once doce
        veinte treinta cuarenta cincuenta sesenta cien primer primero primera primeros primeras último última
        últimos últimas próximo próxima nuevo nueva nuevos nuevas gran grande grandes pequeño pequeña único única
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes
        miércoles jueves viernes sábado domingo
    """),
)
