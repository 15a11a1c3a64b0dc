"""Spanish: its dates, and the lines of an article's head and foot."""

from articlecli.languages import _article_lines as lines
from articlecli.languages._groups import Articles
from articlecli.languages._language import any_of

_AGENCIES = r"europa press|agencia efe|servimedia|colpisa|notimex|télam|telam|agencias?|associated press|redacción"
_MONTHS = (
    r"ene(?:ro|\.)?",
    r"feb(?:rero|\.)?",
    r"mar(?:zo|\.)?",
    r"abr(?:il|\.)?",
    r"may(?:o|\.)?",
    r"jun(?:io|\.)?",
    r"jul(?:io|\.)?",
    r"ago(?:sto|\.)?",
    r"set(?:iembre|\.)?|sept?(?:iembre|\.)?",
    r"oct(?:ubre|\.)?",
    r"nov(?:iembre|\.)?",
    r"dic(?:iembre|\.)?",
)
_BLOCK_WORDS = {
    "site": """
        anuncio boletín boletines fotogalería patrocinado publicidad reservados registrarse suscribirse suscripción
        suscripciones suscriptor suscriptores suscríbete
    """,
    "page": """
        acceder aceptar anterior anunciantes anuncio anuncios añadir archivado avisos aviso ayuda boletín boletines
        buscar cancelar carrito cerrar clic comentar comentario comentarios compartir compartido comprar condiciones
        configuración contacto contenido contraseña copiar correo cuenta datos denunciar derechos descargar descubre
        descárgate donar editar electrónico enlace enlaces enviar enviado etiquetado etiquetas favoritos gratis guardar
        hemeroteca imprimir inicia iniciar inicio legal mapa me gusta normas notificaciones oferta ofertas opinar
        página participa perfil política portada privacidad publicado publicidad quiénes recibe recibir regístrate
        registrarse registro reservados responder seguir seguirnos servicios sesión siguiente síguenos somos
        suscribirse suscripción suscriptor suscriptores suscríbete tienda usuario valorar volver votar
    """,
    "pointer": """
        además anterior anteriores archivo artículo artículos aquí completa completo consulta continuar contenido
        descubre directo escucha leído leídas leídos lea leer lee más noticia noticias nuestras nuestro otras otros
        populares recomendada recomendadas recomendado recomendados reciente recientes relacionada relacionadas
        relacionado relacionados seguir siga siguiente sigue también te tema temas todas todos últimas últimos ver
        véase vea vídeos visto
    """,
    "photo": """
        archivo cortesía foto fotografía fotografías fotógrafa fotógrafo fotogalería fotos galería ilustración imagen
        imágenes infografía
    """,
    "picture": """
        abajo arriba captura centro crédito cuadro derecha dibujo figura fuente gráfico izquierda mapa pantalla retrato
        tabla vídeo video
    """,
    "agency": "agencia agencias europa gtres notimex press servimedia télam telam",
    "author": """
        autor autora catedrática catedrático colaborador colaboradora columnista corresponsal crítico director
        directora editor editora enviada enviado ensayista escribe escritor escritora especial historiador historiadora
        investigador investigadora periodista periodistas profesor profesora redacción redactor redactora reportero
        reportera vive
    """,
    "note": """
        adaptación advertencia agradecimientos edición editado editor isbn licencia nota originalmente pie prohibida
        redacción reproducción traducción traducido versión
    """,
    "credit": "colaborado contribuido fuente traducción",
    "amends": """
        aclaración corrección corregido corregida equivocada errata erróneamente errónea fe rectificación rectificado
    """,
    "by": "entrevista escrito por texto textos",
    "time": """
        abr abril actualizada actualizado ago agosto año años ayer actualización día días dic diciembre dom domingo ene
        enero feb febrero hace hora horas hoy h hrs jueves jue jul julio jun junio lectura lunes lun mar martes marzo
        may mayo mes meses mié miércoles min minuto minutos nov noviembre oct octubre publicado publicada sáb sábado
        semana semanas sep sept septiembre setiembre tiempo última vie viernes
    """,
    "section": """
        actualidad américa análisis arte artes blogs ciencia cine clima columna comunidad crítica cultura deporte
        deportes economía editorial educación ensayo entrevista españa espectáculos estilo europa exclusiva gastronomía
        gente historia internacional investigación latinoamérica libros local medio ambiente moda motor mundo música
        nacional negocios opinión perfil política provincia reportaje salud sanidad sociedad sucesos tecnología
        televisión tiempo tribuna viajes vida
    """,
    "points": "breve claves clave destacados hechos puntos resumen",
    "meeting": """
        abierto dirección entrada entradas horario horarios información inscripción lugar precio precios reserva
        reservas teléfono tel
    """,
}

ARTICLES = Articles(
    abstract=r"resumen|abstract",
    keywords=r"palabras clave",
    references=r"referencias(?: bibliográficas)?|bibliografía|fuentes",
    figure=r"fig(?:ura|\.)?|tabla|cuadro|gráfico|mapa",
    block_words=lines.block_words(_BLOCK_WORDS),
    author=lines.author(),
    byline=lines.byline(
        by=r"por|texto|autora?|(?:escrito|publicado|enviado|redactado) por|(?:una? )?(?:entrevista|reportaje|crónica"
        r"|análisis|columna|artículo) (?:de|por)|entrevista|redacción|(?:enviad[oa] especial|corresponsal)",
        conjunctions=r"y|e|&",
        behind=r"en|desde|para|con|actualizado|publicado|de|\(",
        jobs=r"corresponsal|periodista|enviad[oa] especial|redactora?|reporter[oa]|columnista|agencias",
        agencies=_AGENCIES,
    ),
    correction=r"(?:corrección|rectificación|fe de erratas?|fe de errores|aclaración|nota (?:del editor"
    r"|de (?:la )?redacción)"
    r"|n\. ?de ?(?:la )?r\.)(?: \([^)]{1,40}\)| del? [\w. ]{4,30})? ?:"
    r"|(?:en )?una versión (?:anterior|previa) de est[ea] (?:artículo|texto|noticia|información|nota)\b"
    r"|est[ea] (?:artículo|texto|noticia|información|nota) ha sido (?:corregid|rectificad|modificad)[oa]\b",
    credit=lines.credit(
        sources=r"fuentes?|con|por|de",
        contributed=r"con (?:información|informaciones|la colaboración|datos|aportes|material) de|traducción de"
        r"|traducido (?:por|del)|han? (?:contribuido|colaborado) (?:a|en)|con reportajes? de",
        agencies=_AGENCIES,
    ),
    key_points_heading=any_of(
        r"(?:las |los )?(?:\w{3,7} )?(?:claves|puntos clave|puntos principales|datos clave|hechos clave)"
        r"(?: de la (?:noticia|información)| del (?:artículo|día))?",
        r"lo (?:más importante|esencial|que (?:debes|hay que|tienes que|se sabe|sabemos) ?(?:saber)?)|en (?:breve"
        r"|resumen)",
        r"resumen|lo más destacado|(?:puntos )?destacados|de un vistazo|en pocas palabras|en síntesis",
    ),
    running_head=lines.running_head(r"página|pág\.|p\.", "de"),
    updated=r"(?:última )?(?:actualizad[oa]|actualización|modificado)",
    date_prefix=lines.date_prefix(
        published=r"(?:(?:publicad[oa]|actualizad[oa]|creado|modificado|última (?:actualización|modificación)|fecha)"
        r"(?: el| en)?)",
        days=r"lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mar|mié|jue|vie|sáb|dom|el|del?",
    ),
    months=_MONTHS,
    ordinal=r"[º°]?",
    date_link="del? ",
    is_day_first=True,
    time_link=r"a las?|a la|las",
    reading_time=r"min(?:utos?|\.)?(?: de lectura| de lectura estimado)",
    halves_of_day=r"(?: ?h(?:oras|rs)?\.?| ?[ap]\. ?m\.?)?",
    dash_opens_speech=True,
    dateline=lines.dateline(months=_MONTHS, agencies=_AGENCIES),
)
