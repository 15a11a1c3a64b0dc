"""German: given names, by the sex of those who have them; common ones, and those of other countries in the news."""

from articlecli.languages._language import word_list

FEMININE = word_list("""
    adele agnes aisha alexandra alice alina aljona amelie amina amy ana anastasia andrea angela angelika angelina anika
    anita anja anke ann anna annalena anne annegret annelie anneliese annemarie annette annika antje antonia astrid aung
    barbara beate beatrice beatrix bettina birgit birgitta birte brigitte britta brunhilde carina carla carmen carola
    carolin caroline carolina catherine cathrin charlotte christa christiane christina christine clara claudia constanze
    cordula cornelia corinna dagmar daniela diana dietlinde dilma dora doris dorothea dorothee edda edeltraud edith
    eleonore elena elfriede elisabeth elise elizabeth elke ella ellen elsa elvira emilia emily emma erika erna esther
    eva evelyn fatima felicitas franziska frauke frederike frieda friederike gabriele gabriella gerda gerlinde gertraud
    gertrud gesine gisela gitta gloria greta gudrun hanna hannah hannelore heather hedwig heide heidemarie heidi heike
    helen helena helene helga henriette herta hertha hilde hildegard hillary ida ilona ilse imke ina ines inga inge
    ingeborg ingrid irene iris irina irmgard isabel isabell isabella isabelle iwona jacqueline jana janina janine
    jasmin jeanette jeanne jelena jennifer jenny jessica joanna johanna josefine josephine judith julia juliane julie
    julija jutta karen karin karina karla karola karoline katarina katharina kathrin katja katrin kerstin kim kirsten
    klara konstanze kristin kristina lara larissa laura lea lena leonie liane lilli linda lisa liselotte lotte louise
    lucia lucie ludmila luisa luise lydia lina madeleine magdalena maja malala manuela mara mareike margaret margarete
    margarethe margit margot margret margrit maria marianne marie marina marine marion marlene marlies marta martha
    martina mary mathilde mechthild melanie melissa meike mia michelle michaela michele miriam mona monica monika nadine
    nadja nancy natalia natalie natalja natascha nele nicole nina nora nuria olga olivia ottilie patricia patrizia paula
    pauline petra pia rachel ramona rebecca rebekka regina regine renate rita romy ronja rosa rosemarie roswitha ruth
    sabine sabrina sahra sandra sara sarah saskia selma sibylle sigrid silke silvia simone sina sofia sofie sonja
    sophia sophie stefanie steffi stella stephanie susan susanna susanne suse svenja sylvia sybille swetlana tamara
    tanja tatjana teresa thea theresa therese theresia tina traudl trude ulla ulrike ursel ursula uschi ute valentina
    valerie vanessa vera verena veronika victoria viktoria viola waltraud wiebke wilhelmine wilma xenia yasmin yvonne
    zoe
""")

MASCULINE = word_list("""
    aaron abdul abdullah abu achim adam adolf adrian ahmad ahmed alain albert albrecht alejandro alexander alexandre
    alexei alexej alexis alfons alfred ali alois álvaro andré andreas andrej andrew andrzej anders andy angelo anthony
    anton antonio armin arne arnold arno arthur artur asif august axel baptiste barack bashar bastian ben benedikt
    benjamin benito bernard bernd bernhard berthold bertram bill björn bob bodo boris brian bruno burkhard carl carlo
    carlos carsten cem charles chris christian christoph christopher claas claude claudio claus clemens colin cornelius
    cristian daniel dave david denis dennis detlef detlev diego dieter dietmar dietrich dimitri dirk dmitri dmitrij
    dominik dominique donald douglas eberhard eckart eckhard edgar edmund eduard edward edwin egon ehud elias emil
    emmanuel enrico eric erich erik ernst erwin eugen evo ewald fabian felipe felix ferdinand fernando fidel florian
    frank franck francis francisco francois françois franz frederic fred friedbert friedhelm friedrich fritz gabriel
    georg george georges gerald gerd gerhard gernot gert giorgio giovanni giulio gordon götz gregor gregory guido
    guillermo günter günther gustav guy hamid hannes hanno hans harald hardy harry hartmut hasan hassan heiko heiner
    heinrich heinz helge helmut helmuth hendrik henning henri henrik henry herbert heribert hermann hermine hinrich
    holger horst hubert hugo hussein ian ibrahim ignaz igor ingo ismail iwan jack jacob jacques jakob james jan jannik
    jean jens jerome jérôme jim jimmy joachim jochen joe joel johann johannes john jon jonas jonathan jordi jörg jorge
    josé josef joseph joschka josip juan jules julian julien julio julius jürgen juri justin kai karl karlheinz
    karsten kaspar kay ken kevin klaas klaus knut kofi konrad konstantin kurt lars larry laurent lech leif leo leon
    leonard leonhard leonid leopold lewis lorenz lothar louis luc lucas luciano ludger ludwig luigi luis luiz lukas
    lutz mahmud mahmoud malte manfred manuel marc marcel marcello marco marcus mario mark marko markus martin marvin
    massimo mathias mats matthew matthias matteo maurice mauricio max maximilian mehmet michael michail michel mikael
    mike mikhail milan miguel mirko mohamed mohammad mohammed moritz murat mustafa nelson nicholas nick nico nicolas
    niels niklas nikola nikolai nikolaj nikolas nikolaus nils norbert olaf ole oleg oliver olivier omar oskar osama
    oscar oswald otmar ottmar otto pascal patrick paul pavel pawel pedro peer per pervez peter petr philip philipp
    phillip pierre pietro rafael raimund rainer ralf ralph ramon raphael raul recep reiner reinhard reinhold rené
    ricardo richard rico robert roberto robin rodrigo roger roland rolf roman ron ronald rudi rüdiger rudolf rupert
    saad saddam salvador sam samuel sandro scott sean sebastian sepp serge sergei sergej sergio severin siegfried
    siegmar sigmar sigmund silvio simon stanislaw stefan steffen stephan stephen steve steven sven tariq tayyip ted
    theo theodor thilo thomas thorsten tilo tim timo tino tobias tom tomas tony torben torsten tony udo ulf uli ullrich
    ulrich uwe valentin valéry veit viktor victor vincent vinzenz vitali vladimir volker volkmar waldemar walter walther
    werner wieland wilfried wilhelm willi william willy winfried wladimir wolf wolfgang wolfram xaver yann yannick yves
    yusuf zlatan
""")
