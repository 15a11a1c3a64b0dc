"""Portuguese: given names of the people in Brazilian and Portuguese news, and the pronouns and titles that show a sex.

In most places a name in these lists shows a sex. Names of either sex (Darci, Juraci) are left out.
"""

from articlecli.languages._language import word_list

# Pronouns and titles of women, then given names.
FEMININE = word_list("""
    ela elas sra sras dra dona senhora senhorita doutora professora rainha princesa irmã madre adelaide adélia adriana
    adriane agata ágata aida alana alba alberta alcina alda alessandra alexandra alice alícia alina aline alma alzira
    amália amanda amélia ana anabela anália anaís andrea andréa andreia andressa ângela angélica anita anna anne antônia
    antónia aparecida ariana ariane arlete armanda arminda assunção augusta áurea aurora bárbara beatriz bela benedita
    berenice bernadete bernarda bertha berta betânia bethânia bianca branca brenda bruna camila camille cândida carina
    carla carlota carmen carmem carolina caroline cássia catarina cecília celeste célia celina cibele cíntia clara
    clarice clarissa cláudia cleide clélia cleonice cleusa conceição constança cora cordélia corina cristiana cristiane
    cristina dalila dalva daniela daniele danielle daphne débora deise delfina denise diana dilma dina dinorá diva
    dolores domitila dora dorothea dulce edilene edite edith edna eduarda elaine elba eleonora elena eliana eliane elis
    elisa elisabete elisabeth elisângela elizabeth elizabete eloá eloísa elsa elvira elza ema emanuela emília emily emma
    érica erika ermelinda esmeralda estela ester esther etelvina eugênia eugénia eunice eva evelyn fabiana fabíola
    fátima fernanda filipa filomena flávia flora florbela florinda francisca frederica gabriela gabrielle geni georgina
    geovana geralda gertrudes gilda gina giovana giovanna gisela gisele giselle gislaine glaucia gláucia glória graça
    graciela graziela greice guilhermina guiomar helena heloisa heloísa henriqueta hermínia hilda hortência ilda inês
    ingrid iolanda iracema irene íris irma isa isabel isabela isabella isadora isaura ivana ivete ivone izabel izabella
    jacinta jacira jacqueline jamile jane janaína jandira janete janice jaqueline jéssica joana joanna joaquina jocelyn
    josefa josefina josiane jovelina joyce juçara judite júlia juliana juliane julieta jussara karen karina karine karla
    kátia kelly ketlyn laís lara larissa laura laurinda lavínia lea leila lena leni leonor leopoldina letícia lia lídia
    ligia lígia lilia lilian liliana liliane lina linda lívia lorena lourdes lúcia luciana luciane lucília lucinda
    ludmila luísa luiza lurdes luzia mafalda magali magda magnólia maíra maísa malu malvina manuela mara márcia marcela
    marcele margarete margarida maria mariana marianna mariane marielle marília marilda marilena marilene marilu marina
    marinês marisa maristela marlene marli marluce marta martina matilde maura mayara mayra meire melânia melina melissa
    mercedes micaela michele michelle milena mirela miriam mirian mirna mónica mônica morgana nádia nair nanci nancy
    natália natasha nathália nayara neide nélida nelma neusa neuza nicole nilza nina nívea noemi noémia norma núbia
    odete ofélia olga olinda olívia ondina otávia palmira paloma pâmela patrícia paula pauline penélope petra piedade
    pilar poliana priscila quitéria rachel rafaela raimunda raíssa raquel rayssa rebeca regiane regina renata rita
    roberta rosa rosália rosana rosane rosângela rosário rosaura rose roseana roseli rosemary rosilda rosinha rute ruth
    sabrina samanta samara samira sandra sara sarah sebastiana selma shirley silvana sílvia simone simony socorro sofia
    solange sônia sónia soraia soraya stefanie stela stella stephanie suely sueli susana suzana suzane tábata taís tainá
    talita tamara tânia tarsila tatiana tatiane telma teolinda teresa tereza terezinha thaís thaíssa thalita úrsula
    valdirene valentina valéria valquíria vanda vanessa vânia vera verônica verónica vicência vilma violeta virgínia
    vitória viviana viviane wanda yara yasmin yolanda zaida zélia zenaide zilda zoé zulmira
""")

# Pronouns and titles of men, then given names.
MASCULINE = word_list("""
    ele eles sr srs dr dom senhor doutor frei padre rei príncipe irmão abel abelardo abílio abraão acácio adalberto adão
    ademar ademir adérito adilson adolfo adriano afonso agenor agnaldo agostinho airton alan albano alberto albino alceu
    alcides alcino aldair aldo alessandro alex alexandre alfredo almir aloísio aloizio altair altino álvaro alvaro
    amadeu amâncio amaro américo amílcar ananias anderson andré andrei anselmo antenor antero antônio antonio antónio
    aparício aquiles ari aristides armando armínio arnaldo arno arthur artur ary augusto aureliano aurélio ayrton
    baltasar baptista bartolomeu basílio belchior benedito benjamim benjamin bernardino bernardo bento boaventura boris
    bráulio breno bruno caetano caio camilo cândido carlos cassiano cássio cauã celso césar charles cícero cid claudemir
    claudinei cláudio claudio clayton cleber clemente clodoaldo clóvis conrado cosme cristiano cristóvão custódio
    dagoberto damião daniel danilo dante dário davi david décio delfim denílson denis diego dimas dinarte dinis diniz
    diogo dionísio dirceu djalma domingos donato douglas duarte durval edgar edilson edinho edivaldo edmar edmilson
    edmundo edson eduardo egas egídio elano elder eleutério elias eliseu élio elton emanuel emerson emídio emílio enéas
    enio enzo epitácio erasmo eric érico erivaldo ernani ernesto estanislau estêvão eugênio eugénio eurico eusébio
    evaldo evandro evaristo everaldo ezequiel fabiano fábio fabio fabrício fausto feliciano felipe felisberto félix
    fernando fidélis filipe firmino flávio flavio florentino floriano francisco franco frederico gabriel gaspar gastão
    genival geraldo gerson getúlio geovane gil gilberto gildo gilmar gilson giovani glauber gonçalo gregório guálter
    guilherme guido gustavo haroldo hamilton heitor hélder hélio hênio henrique herberto herculano hermes hernâni
    hilário hipólito hugo humberto iago ibrahim ícaro igor ildefonso inácio ionut isaac isaías ismael israel itamar ivan
    ivo jacinto jaime jair jairo jânio januário jarbas jefferson jeremias jerônimo jerónimo jesus jô joão joaquim joel
    jonas jonatas jonathan jorge jordão josé josué jovino juarez júlio julio julião júnio juscelino kaká kauã kevin
    kléber lauro lázaro leandro leonardo leonel leônidas leopoldo levi lineu lindomar lourenço lorenzo luan lucas
    luciano lúcio ludovico luís luis luiz luizinho macário magno manfredo manoel manuel mão marcelino marcello marcelo
    márcio marco marcos marçal mariano marinho mário mario martim martinho mateus matheus matias maurício mauricio mauro
    max maximiano messias michel miguel milton misael moacir moacyr moisés murilo murillo narciso natanael nelson néstor
    newton nicolas nicolau nilo nilson nilton nivaldo noel norberto nuno octávio odair olavo olegário omar onofre
    orestes orlando oscar osmar osvaldo oswaldo otaviano otávio otto pablo pascoal patrick paulino paulo pedro péricles
    pietro pio plínio policarpo porfírio quirino quintino rafael raí raimundo ramalho ramiro ramon raphael raul
    reginaldo régis reinaldo renan renato ricardo richard roberto robson rodolfo rodrigo rogério rogerio romário romeu
    romildo romualdo ronaldinho ronaldo ronan roni roque ruben rubens rubem rui ruy salomão salvador samuel sancho
    sandro saulo sebastião serafim sérgio sergio severino sidney sidnei silas silvano silvério sílvio silvio simão
    sócrates tadeu tarcísio tasso telmo teodoro teotónio teófilo thiago thomas tiago tibério tito tobias tomás tomé
    tristão ubaldo ubirajara ulisses urbano valdemar valdir valdemir valdomiro valentim valério valter vanderlei vasco
    venâncio vicente victor vidal vinícius virgílio virgilio vital vitor vítor vitorino wagner waldemar waldir wallace
    walter wanderley washington wellington wesley wilson william xavier xisto yago yuri zacarias zeca zeferino zezé zico
""") - word_list("mão ionut ramalho")
