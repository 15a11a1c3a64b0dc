"""Spanish: given names of the people in Spanish and Latin American news, and the pronouns and titles that show a sex.

In most places a name in these lists shows a sex. Names of either sex (Guadalupe, Trinidad) are left out.
"""

from articlecli.languages._language import word_list

# Pronouns and titles of women, then given names.
FEMININE = word_list("""
    ella ellas ésta sra srta dra doña señora señorita reina princesa hermana abril ada adela adelaida adriana agustina
    aída ainhoa aitana alba alejandra alexandra alicia alina alma almudena amaia amalia amanda amaya amelia amparo ana
    anabel anahí analía andrea ángela angélica angelina angie anita antonella antonia antonieta araceli aranzazu
    ariadna ariana asunción aurora ayelén azucena bárbara beatriz begoña belén berenice bernarda berta bertha bettina
    bianca blanca brenda brígida brisa brunella camila candela candelaria caridad carina carla carlota carmela carmen
    carola carolina catalina cayetana cecilia celeste celia charo chiara cinthia clara claudia clementina constanza
    consuelo cora corina cristina cynthia dalia dania daniela daría dayana débora delia delfina denise diana dina
    dolores dora edith elba elena eliana elisa elizabeth elsa elvira ema emilia emma encarnación erika esmeralda
    esperanza estefanía estela ester esther eugenia eulalia eva evelyn fabiana fabiola fátima felisa fernanda flavia
    flor florencia florinda francisca gabriela gema genoveva georgina gilda gimena gina gisela giselle gladys gloria
    graciela greta griselda haydée helena herminia hilda hortensia ida ileana ilse imelda inés ingrid inmaculada irene
    iris irma isabel isabela itziar ivana ivonne izkia jacinta jacqueline janet jaqueline jazmín jeanine jennifer
    jessica jimena jina johana josefa josefina juana judith julia juliana julieta justina karen karina karla katherine
    keiko lara laura leandra leila lena leonor leticia lidia lila liliana lilian lina lisa loida lola lorena lorenza
    loreto lourdes lucía luciana lucila lucrecia ludmila luisa luján lupita luz macarena magali magaly magdalena maía
    maite malena malva manuela marcela marcia margarita maría mariana marianela maribel maricarmen mariela marina
    marisa marisol marta martha martina maruja maya mayra melania melina melisa melissa mercedes micaela milagros
    mireia mireya miriam mirta mirtha mirna mónica montserrat morena nadia nancy natalia nataly natividad nélida nerea
    nicole nicolasa nieves nilda noelia noemí nora norma nuria ofelia olga olivia paloma pamela paola patricia paula
    paulina paz penélope perla pía pilar priscila purificación rafaela ramona raquel rebeca regina remedios renata
    reyes rigoberta rita roberta rocío romina rosa rosalía rosana rosario rosaura roxana ruth sabrina salomé samanta
    sandra sara sarah selena selva serena silvana silvia silvina simona sofía sol solange soledad sonia soraya stella
    susana susely tamara tania tatiana teodora teresa tomasa úrsula valentina valeria vanesa vanessa vanina verónica
    vicenta victoria vilma viola violeta virginia viviana wendy ximena yanina yasmín yenny yésica yolanda yuliana zoila
    zulema
""")

# Pronouns and titles of men, then given names.
MASCULINE = word_list("""
    él ellos éste sr sres dr don señor rey príncipe hermano fray aarón abel abelardo abraham adalberto adán adolfo
    adrián agustín aitor alán alberto aldo alejandro alejo alexander alexis alfonso alfredo álex álvaro amadeo amado
    ambrosio américo anastasio andrés andré ángel aníbal anselmo antonio apolinar ariel armando arnaldo aroldo arsenio
    artemio arturo asier augusto aurelio axel baldomero baltasar bartolomé basilio bautista belisario benedicto benigno
    benito benjamín bernabé bernardino bernardo blas bonifacio borja boris braulio brayan bruno byron calixto camilo
    carles carlos carmelo casimiro cayetano césar ciriaco cirilo ciro claudio clemente cosme cristian cristián
    cristóbal cruz dámaso damián daniel dario darío david delfín demetrio desiderio diego dionisio domingo donald edgar
    edgardo edmundo eduardo efraín efrén elder eleuterio elías eligio eliseo eloy elvis emanuel emiliano emilio
    emmanuel enrique enzo epifanio erick ernesto esteban eugenio eusebio evaristo evo exequiel ezequiel fabián fabio
    fabricio facundo faustino federico feliciano felipe félix fermín fernando ferran fidel filemón flavio florencio
    florentino francesc francisco franco freddy froilán gabriel gael gaspar gastón genaro gerardo germán gilberto ginés
    giovanni gonzalo gregorio guido guillermo gustavo héctor henry heriberto hermenegildo hernán hernando hilario
    hipólito homero honorio horacio hugo humberto ibai iker ignacio íñigo indalecio inocencio irineo isaac isaías
    isidoro isidro ismael iván jacinto jacobo jaime jair jairo javier jeremías jerónimo jesús jhonny joan joaquín joe
    joel john jonathan jordi jorge jose josé josep joshua josué juan julián julio justo kenji kevin lautaro lázaro
    leandro leo leonardo leonel leónidas leopoldo lionel lisandro lorenzo lucas luciano lucio luis macario manolo
    manuel marc marcelino marcelo marcial marco marcos mariano marino mario martín mateo matías mauricio mauro max
    maximiliano máximo melchor miguel mike mikel milton misael modesto moisés mohamed narciso natalio nazario nelson
    néstor nicanor nicolás nilo noé norberto octavio oliver omar onofre orlando oriol óscar osvaldo oswaldo otto pablo
    pancho pascual pastor patricio pau paul paulino pedro pere perfecto piero plácido porfirio primitivo próspero
    quintín quique rafael ramiro ramón randall raúl raymundo renato rené ricardo rick rigoberto roberto robinson
    rodolfo rodrigo rogelio roger rolando román romeo romualdo ronald roque rosendo rubén rufino ruperto salomón
    salvador samuel sancho santiago santos saturnino saúl sebastián segismundo sergi sergio servando severino sigfrido
    silverio silvestre silvio simón sixto teodoro teófilo tiago tiburcio timoteo tito tobías tomás ubaldo ulises
    ulpiano urbano valentín valerio vicente víctor victoriano vidal virgilio vladimir walter wálter washington
    wenceslao wilfredo william williams wilmer wilson xabier xavi xavier yago yamandú zacarías
""")
