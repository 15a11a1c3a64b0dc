"""Spanish: roles of people: titles, offices, occupations, relations."""

from articlecli.languages._language import word_list

# Nouns for a woman.
FEMININE_NOUNS = word_list("""
    abogada abuela actriz alcaldesa alumna amiga bailarina bisabuela cantautora científica compañera concejala
    consejera consultora coordinadora creadora cuñada dama defensora diputada directora diseñadora doctora dueña
    editora embajadora empleada empresaria enfermera escritora esposa exdiputada exministra exmujer expresidenta
    fiscala fundadora funcionaria gobernadora hermana hija historiadora ingeniera intendenta investigadora jefa jueza
    jugadora madrastra madre maestra mamá médica ministra monja mujer niña nieta novia nuera obrera pasajera
    presentadora presidenta princesa prima productora profesora propietaria psicóloga rectora reina secretaria senadora
    señora señorita sobrina socia suegra tía trabajadora tuitera usuaria vecina vendedora vicepresidenta viuda vocera
""")

MASCULINE_NOUNS = word_list("""
    abogado abuelo actor alcalde alumno amigo bailarín bisabuelo campesino cantautor científico compañero concejal
    consejero consultor coordinador creador cuñado defensor diputado director diseñador doctor dueño editor embajador
    empleado empresario enfermero escritor esposo exdiputado exmarido exministro expresidente fundador funcionario
    gobernador hermano hijo historiador hombre ingeniero intendente investigador jefe jugador maestro marido mecánico
    médico ministro niño nieto novio obispo obrero padrastro padre papá pasajero pescador presentador primo príncipe
    productor profesor propietario psicólogo rector rey sacerdote secretario senador señor sobrino socio suegro tío
    trabajador tuitero usuario vecino vendedor vicepresidente viudo vocero yerno
""")

# Titles before a name, with the words of offices and parties.
TITLES = word_list("""
    sr sra sres sras srta dr dra lic ing don doña señor señora señorita señores doctor doctora profesor profesora
    maestro maestra padre madre fray sor hermano hermana sir lord lady rey reina príncipe princesa infanta duque
    duquesa conde condesa papa cardenal obispo arzobispo monseñor presidente presidenta vicepresidente vicepresidenta
    expresidente expresidenta mandatario mandataria exmandatario primer primera ministro ministra exministro exministra
    viceministro viceministra canciller secretario secretaria subsecretario subsecretaria diputado diputada exdiputado
    senador senadora congresista excongresista legislador legisladora alcalde alcaldesa exalcalde intendente intendenta
    gobernador gobernadora concejal concejala consejero consejera fiscal juez jueza magistrado magistrada abogado
    abogada general coronel comandante capitán teniente mayor sargento almirante comisario inspector director directora
    gerente jefe jefa líder vocero vocera portavoz embajador embajadora comisionado procurador procuradora contralor
    contralora rector rectora ingeniero licenciado
""")

# Titles that tell nothing about a person's work.
HONORIFICS = word_list("""
    sr sra sres sras srta dr dra lic ing don doña señor señora señores señorita sir lord lady
""")

# Ranks of armies and the police.
RANKS = word_list("""
    almirante brigadier cabo capitán comandante comisario coronel general inspector mayor sargento subteniente teniente
""")

# Nouns that tell only a sex or an age.
BARE_NOUNS = word_list("""
    adolescente adulto adulta bebé chica chico dama hombre individuo joven mujer muchacha muchacho niña niño persona
    señor señora varón
""")

# More roles beside PERSON_NOUNS and SPEAKER_NOUNS. Some words are in several lists.
ROLE_NOUNS = word_list("""
    académica académico accionista activista administrador administradora agricultor agricultora albañil analista
    anfitrión anfitriona antropóloga antropólogo apicultor árbitro arqueóloga arqueólogo arquitecta arquitecto artesana
    artesano artista asambleísta asesor asesora asistente astronauta atleta autoridad auxiliar ayudante bailarín
    bailarina barrendero becario bibliotecaria bióloga biólogo bombero boxeador cajera cajero camarera camarero
    camionero cantante cardióloga cardiólogo carpintero catedrática catedrático ciclista cineasta cirujana cirujano
    cocinera cocinero cofundador cofundadora colaborador colaboradora columnista comediante comentarista comerciante
    comunicador comunicadora conductor conductora contador contadora coreógrafo corredor corresponsal creadora crítico
    cronista cuidadora curador decano defensor delegada delegado demógrafo dentista deportista desarrollador
    diplomática diplomático dirigente docente documentalista economista educador educadora electricista encargada
    encargado encuestador enóloga entrenador entrenadora epidemióloga epidemiólogo especialista estilista estudiosa
    estudioso exfutbolista exguerrillero experta experto extremista filósofa filósofo física físico florista fotógrafa
    fotógrafo ganadera ganadero geógrafa geóloga geólogo gerenta gestor gestora glaciólogo guardia guía guionista
    humorista infectóloga infectólogo influencer informática informático inmunóloga integrante interventor
    inversionista inversor jardinero jinete jubilada jubilado jurista lingüista locutor locutora logopeda manager
    maquilladora marinero matemático meteoróloga meteorólogo militante músico narrador narradora navegante neuróloga
    notaria notario novelista nutricionista oceanógrafo odontólogo oftalmólogo operador operaria operario orador pastor
    payaso pediatra peluquera peluquero perito piloto pintor pintora poeta politóloga politólogo portero preparador
    prelado productor promotor promotora psicóloga psicólogo psiquiatra química químico realizador recluso redactor
    redactora representante rescatista residente sacerdote sindicalista socióloga sociólogo soldado subdirector
    subdirectora suboficial tenista teóloga terapeuta tesorero traductor traductora transportista veterinaria
    veterinario viróloga virólogo visitante voluntaria voluntario youtuber zoóloga zoólogo
""")

# Nouns that can stand for a person without a name.
PERSON_NOUNS = word_list("""
    abogada abogado abuela abuelo actor actriz acusada acusado adolescente agente agresor aliado alcalde alcaldesa
    alumna alumno amiga amigo arquero asesino atacante autor autora bebé campeón campeona candidata candidato capitán
    cantante chica chico chofer ciudadana ciudadano cliente colega comandante compañera compañero concejal concejala
    cónyuge corporado cuñado defensor defensora delantero delincuente denunciante deportista detenida detenido diputada
    diputado director directora dirigente doctor doctora dueña dueño embajador embajadora empleada empleado empresaria
    empresario enfermera enfermero entrenador entrenadora escritor escritora esposa esposo estrella estudiante
    excandidata excandidato exministra exministro expresidenta expresidente familiar fiscal fundador fundadora
    funcionaria funcionario futbolista ganador ganadora gobernador gobernadora guardia guerrillero hermana hermano hija
    hijo hombre huésped imputada imputado ingeniera ingeniero inspector intendente internauta investigador
    investigadora jefa jefe joven juez jueza jugador jugadora ladrón legislador legisladora líder mandataria mandatario
    madre maestra maestro magistrada magistrado mamá manifestante marido médica médico menor migrante militar ministra
    ministro miembro muchacha muchacho mujer niña niño nieta nieto novia novio obispo oficial padre papá parlamentaria
    parlamentario pareja pasajera pasajero paciente panelista pastor periodista persona personaje piloto policía
    político portavoz presentador presentadora presidenta presidente presa preso prima primo primogénito príncipe
    princesa procesado productor productora profesor profesora propietaria propietario protagonista rector rectora
    refugiada refugiado rehén reina religiosa religioso responsable rey rival sacerdote secretaria secretario senador
    senadora señor señora sicario sobrina sobrino socia socio sospechosa sospechoso subsecretaria subsecretario sucesor
    superviviente terrorista testigo tía tío titular torero trabajador trabajadora turista uniformado usuaria usuario
    vecina vecino vicepresidenta vicepresidente víctima viuda viudo vocera vocero
""")

# Nouns for those who speak, with groups and documents.
SPEAKER_NOUNS = word_list("""
    administración agencia agencias agentes analistas artículo asociación asociaciones autoridad autoridades banco
    bancada bloque bomberos campaña cancillería candidatos carta científica científico científicos clínica club
    colectivo comisión comité compañía comunicado concejales concejo confederación congreso consejo consultora corte
    cuerpo defensa defensoría delegación departamento diario diputados dirección diplomático diplomáticos directiva
    directivos director dirigentes docentes documento ecologistas economistas ejecutivo ejército embajada empresa
    empresarios encuesta ente entidad equipo estudio estudiantes expertos experta experto familia familiares federación
    firma fiscales fiscalía fiscalías fuente fuentes fuerzas fundación gobierno gremio gremios grupo habitantes
    hospital informe instituto institución intendencia investigación investigadores jueces justicia juzgado
    legisladores libro madres manifestantes mayoría medio médicos medios ministerio ministros movimiento municipalidad
    municipio mandatarios observatorio oficialismo oposición opositores organismo organización organizaciones
    organizador organizadores padres pacientes parlamento parlamentarios partido periodistas periódico poder policía
    policías portavoces prensa presidencia productores profesionales profesores reporte representante representantes
    revista sala secretaría sector sectores senado senadores sentencia servicio sindicato sindicatos sitio sociedad
    socios técnicos testigos texto trabajadores tribunal tuit unión universidad usuarios vecinos víctimas voceros
    votantes resolución alcaldía corporado integrante integrantes oficial meteorólogo investigador dirigente
""")

# Nouns for groups and organisations.
GROUP_NOUNS = word_list("""
    academia administración aerolínea agencia alcaldía alianza asamblea asociación audiencia ayuntamiento banca bancada
    banco banda barrio bloque cámara campaña cancillería centro club coalición colectivo colegio comisaría comisión
    comité compañía comunidad concejo confederación congregación congreso consejo consorcio cooperativa corporación
    corte cuerpo defensa defensoría delegación departamento diario dictadura dirección directiva dirigencia distrito
    dúo editorial ejecutivo ejército embajada empresa ente entidad equipo escuadra escuela estado facultad familia
    federación fiscalía firma fondo fuerza fundación gabinete gobierno gremio grupo guerrilla hospital iglesia
    industria institución instituto intendencia junta juzgado justicia laboratorio legislatura liga marca mayoría medio
    ministerio minoría movimiento multitud municipalidad municipio museo observatorio oficialismo oficina oposición
    organismo organización orquesta pandilla parlamento partido patronal policía portal prensa presidencia provincia
    pueblo radio red régimen revista sala secretaría sector selección senado servicio sindicato sociedad tribunal trío
    unión universidad
""")

# Nouns for written and spoken texts that speak for somebody.
DOCUMENT_NOUNS = word_list("""
    acta acuerdo afiche alerta anuncio artículo auto autobiografía aviso balance boletín carta cartel circular columna
    comunicado contrato correo crónica declaración decreto demanda denuncia discurso dictamen documento editorial
    encuesta ensayo entrevista escrito estudio expediente fallo folleto guion informe investigación ley libro
    manifiesto memoria memorando mensaje nota noticia obra orden pancarta petición plan proclama proyecto publicación
    reglamento reporte resolución respuesta reportaje sentencia solicitud sondeo tesis testimonio texto tuit video
    vídeo
""")
