"""Italian: given names of the people in Italian news, and the pronouns and titles that show a sex.

In most places a name in these lists shows a sex. Names of either sex (Celeste) are left out.
"""

from articlecli.languages._language import word_list

# Pronouns and titles of women, then given names.
FEMININE = word_list("""
    lei ella signora signorina dottoressa professoressa avvocatessa donna suor regina principessa ada adele adelaide
    adriana agata agnese aida alba alberta alda alessandra alessia alexandra alfonsina alice alida alina allegra alma
    amalia ambra amelia amina anastasia angela angelica angelina anita anna annabella annalisa annamaria annarita
    antonella antonia antonietta apollonia arianna asia assia assunta aurelia aurora azzurra barbara beatrice benedetta
    berenice bianca bice bruna brunella brigida camilla candida carla carlotta carmela carmen carola carolina caterina
    cecilia chiara cinzia clara clarissa claudia clelia clementina clotilde concetta consuelo cora cornelia corinna
    cosima costanza cristiana cristina dafne dalia daniela daria debora deborah delfina delia denise diana dina domenica
    donata donatella dora doriana edda edvige elda elena eleonora elettra eliana elide elisa elisabetta elly elodie elsa
    elvira emanuela emilia emma enrica erica erika erminia ernesta ersilia ester eugenia eva evelina fabiana fabiola
    fabrizia federica fedora felicia fernanda fiammetta filippa filomena fiona fiorella fiorenza flaminia flavia flora
    floriana franca francesca fulvia gabriella gaia gemma genoveffa geraldina gertrude giacinta giada gianna gilda gina
    ginevra gioconda giordana giorgia giovanna gisella giuditta giulia giuliana giulietta giuseppina giusi giusy gloria
    grazia graziella greta ida ilaria ilary imma immacolata ines ingrid iole iolanda ippolita irene iris irma isa
    isabella isotta ivana ivonne jessica jole katia lara laura lavinia lea leda lella lena leonora letizia lia liana
    licia lidia lilia liliana lina linda livia loredana lorella lorena lorenza loretta lori luana lucia luciana lucilla
    lucrezia ludovica luigia luigina luisa luisella mafalda maddalena mara marcella margherita margot maria mariagrazia
    mariangela marianna mariapia mariarosaria mariastella mariella marilena marina marinella mariolina marisa maristella
    marta martina marzia matilda matilde maura melania melissa mia michela milena milva mimma mina mirella miriam mirna
    moira monia monica morena nadia natalia natalina natascia nicoletta nella nerina nilde nina nives noemi nora norma
    novella nunzia olga olimpia olivia ondina orietta ornella orsola ortensia ottavia palma palmira pamela paola
    patrizia penelope perla petra pia piera pierina pina priscilla raffaella raquel rachele rebecca renata renza rina
    rita roberta romana romina rosa rosalba rosalia rosalinda rosamaria rosanna rosaria rosella rosetta rosina rossana
    rossella ruth sabina sabrina samantha samanta sandra sara savina selene selvaggia serena serenella silvana silvia
    simona simonetta sofia sonia sophia stefania stella susanna sveva tamara tania tatiana tea tecla teresa tina tiziana
    tosca tullia ursula valentina valeria valeriana vanda vanessa vera veronica vilma vincenza viola violetta virginia
    vita vittoria viviana wanda ylenia yvonne zaira zelda zita zoe
""")

# Pronouns and titles of men, then given names.
MASCULINE = word_list("""
    lui egli signor signore dottor dottore professor don fra frate padre re principe abramo achille adalberto adamo
    adelchi adelmo adolfo adriano agostino alan albano alberico alberto albino aldo alessandro alessio alex alfio
    alfonso alfredo alvaro alvise amadeo amato ambrogio amedeo amerigo amilcare amintore anacleto andrea angelo angelino
    aniello anselmo antonello antonino antonio arcangelo aristide armando arnaldo arrigo arturo attilio augusto aurelio
    azeglio baldassarre bartolomeo basilio battista beniamino benito benedetto beppe bernardino bernardo bettino biagio
    bonaventura boris brando bruno calogero camillo carlo carmelo carmine celestino cesare ciriaco cirino ciro claudio
    clemente corrado cosimo costantino costanzo cristian cristiano cristoforo damiano daniele danilo dante danny dario
    davide davis demetrio denis desiderio diego dino diodato domenico donato dorando duccio duilio edgardo edmondo
    edoardo efisio egidio egisto elia elio eliseo emanuele emidio emiliano emilio ennio enrico enzo ercole ermanno
    ermenegildo ermes ernesto eros ettore eugenio eusebio evaristo ezechiele ezio fabiano fabio fabrizio fausto federico
    felice ferdinando fernando ferruccio fiorenzo filiberto filippo flavio florindo fortunato francesco franco fulvio
    furio gabriele gaetano galeazzo gaspare gavino gennaro geremia gerardo germano gerolamo giacinto giacomo giampaolo
    giampiero giancarlo gianfilippo gianfranco gianluca gianluigi gianmarco gianmaria gianni gianpaolo gianpiero
    giannino gilberto gino gioacchino giordano giorgio giosuè giovambattista giovanni girolamo giuliano giulio giuseppe
    giustino glauco goffredo graziano gregorio gualtiero guerrino guglielmo guido guidobaldo gustavo iacopo igino
    ignazio igor ilario innocenzo ippolito isacco isidoro italo ivan ivano ivo jacopo kevin lamberto lando lanfranco
    lapo lauro lazzaro leandro leo leonardo leone leonida leopoldo liborio lino livio lorenzo loris luca luciano lucio
    ludovico luigi manfredi manlio manuel manuele marcello marco mariano marino mario martino marzio massimiliano
    massimo matteo mattia maurilio maurizio mauro max medardo melchiorre michelangelo michele mimmo mino mirko mirco
    modesto moreno nando narciso natale nazario nazzareno nello nereo nestore nichi nicola nicolò niccolò nino norberto
    nunzio oddone olindo oliviero omar omero onofrio orazio oreste orlando oronzo orso oscar osvaldo otello ottavio
    ottaviano ottone pancrazio paolo paride pascal pasquale pasqualino patrizio pellegrino peppe peppino pierangelo
    pierfrancesco pierferdinando piergiorgio pierluigi piermario piero pierpaolo piersilvio pietro pino pio pippo pompeo
    primo prospero quintino quinto quirino raffaele raffaello raimondo raniero raul remigio remo renato renzo riccardo
    rinaldo rino roberto robert rocco rodolfo rolando romano romeo romolo rosario rossano ruben rubens ruggero ruggiero
    sabato sabino salvatore salvo samuel samuele sandro sante santi santino santo saro saverio savino sebastiano secondo
    sergio settimio severino sigfrido silvano silverio silvestro silvio simone siro sisto stanislao stefano tancredi
    tarcisio teo teodoro terenzio tiberio tino tito tiziano tobia tommaso toni tonino tony torquato totò tullio ubaldo
    uberto ugo umberto urbano valdo valentino valerio vasco venanzio vieri vincenzo vinicio virgilio virginio vitale
    vito vittore vittorino vittorio vladimiro walter wolfango zaccaria zeno
""") - word_list("secondo quinto sabato natale santi santo modesto")
