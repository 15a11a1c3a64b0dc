"""French: given names of the people in French news, and the pronouns and titles that show a sex.

In most places a name in these lists shows a sex. Names of either sex (Claude, Dominique, Camille) are left out.
"""

from articlecli.languages._language import word_list

# Pronouns and titles of women, then given names.
FEMININE = word_list("""
    elle elles celle-ci celles-ci mme mmes madame mlle mademoiselle dame reine princesse sœur soeur adèle adrienne
    agathe agnès aicha aïcha aïssata albane alexandra alexia alice aline alix alma amandine amélie amina aminata anaïs
    andréa andrée angèle angela angélique anissa anita anna annabelle anne anne-laure anne-marie anne-sophie annette
    annick annie antoinette apolline ariane arlette assia assa astrid aude audrey aurélie aurore axelle barbara
    béatrice bérangère bérénice bernadette berthe betty blanche blandine brigitte bruna capucine carine carla carmen
    carole caroline cassandra catherine cathy cécile céleste célia céline chantal charlène charlotte chloé christel
    christelle christiane christine cindy claire clara clarisse claudette claudia claudie claudine clémence clémentine
    cléo clotilde colette coline constance coralie corinne cristina cynthia danièle danielle daphné deborah déborah
    delphine denise diana diane djamila dolorès donia dorothée édith edwige eléna eléonore éléonore eliane élisa
    elisabeth élisabeth élise ella ellen élodie éloïse elsa elvire emma emmanuelle émilie erika estelle esther eugénie
    eva ève evelyne évelyne fabienne fadela fanny farida fatima fatiha fatou fatoumata faustine fernande flavie fleur
    flora flore florence floriane france françoise frédérique gabrielle gaëlle geneviève georgette geraldine géraldine
    germaine ghislaine gilberte gisèle gladys gloria greta gwenaëlle gwendoline hafida hana hanna hawa hayat hélène
    héloïse henriette hermine houria huguette ida ilona inès ingrid irène iris isabelle isaure ivana jacqueline jade
    jana janine jasmine jeanine jeanne jeannine jennifer jessica joëlle johanna joséphine josette josiane judith julia
    julie juliette justine karima karin karine katia khadija khadidja laetitia laëtitia laila lara laure laurence
    laurène laurie léa leïla leila lena léna léonie leslie lila liliane lily lina linda line lise lisa lola lorraine
    lou louisa louise lucette lucia lucie lucienne lucile ludivine lydia lydie lyse mada madeleine mado magali maïa
    malika mallory manon manuela marceline margaret margaux margot marguerite maria mariam mariama marianne marie
    marie-anne marie-christine marie-claire marie-claude marie-france marie-hélène marie-jeanne marie-laure
    marie-louise marie-noëlle marie-pierre marie-thérèse marielle mariette marilyn marina marine marion marisol
    marjorie marlène marthe martine maryline maryse maryvonne mathilde maud mélanie mélina mélissa mercedes mia michèle
    micheline michelle mila mireille monique morgane muriel mylène myriam nabila nadège nadia nadine naïma nancy naomi
    natacha nathalie nelly nicole nina ninon noémie nora nour océane odette odile olga olivia olympe ophélie oriane
    paola pascale patricia paula paule pauline pénélope perrine philippine prune rachel rachida raymonde rebecca régine
    renée rita roberte rokhaya romane rosa rosalie rose roselyne roxane sabine sabrina safia saïda salima salma salomé
    samantha samia samira sandra sandrine sara sarah ségolène séverine shirley sibeth sidonie simone sofia solange
    solène sonia sophie stella stéphanie suzanne suzy svetlana sylviane sylvie tatiana tessa thérèse tiphaine ursula
    valentine valérie vanessa vera véra véronique victoire victoria violaine violette virginie vivian viviane wafa yael
    yaël yasmina yasmine yolande yvette yvonne zahia zahra zineb zoé zohra
""")

# Pronouns and titles of men, then given names.
MASCULINE = word_list("""
    il ils lui celui-ci ceux-ci m mm mr monsieur messieurs roi prince frère père abbé abdel abdelkader abdou abdoulaye
    abel abraham achille adam adama adel adolphe adrien ahmed aimé alain albéric albert alberto aldo alec alessandro
    alex alexandre alexis alfred ali alpha alphonse amadou amaury amine amir anatole andré andrea andreas andrew ange
    anthony antoine antonin antonio antony aristide armand armel arnaud arsène arthur aubin augustin aurélien axel
    aymeric bachir baptiste barack barnabé barthélemy basile bastien benjamin benoît benoit bernard bertrand bilal bill
    boris boubacar brahim brice bruno carlos cédric célestin césar charles charles-henri charlie cheikh chris christian
    christophe clément clovis colin constant constantin corentin cyprien cyriaque cyril cyrille damien daniel david
    denis désiré didier diego dimitri djibril donald driss eddy édouard edouard edgar edmond edwy elie élie eloi éloi
    emil émile emmanuel enzo éric eric erik ernest erwan étienne etienne eugène fabian fabien fabio fabrice farid
    faustin félicien félix ferdinand fernand fernando fidel florent florian franck francis francisco franck-olivier
    françois françois-xavier frank fred frédéric gabin gabriel gaël gaëtan gaspard gaston gauthier gautier geoffrey
    geoffroy georges gérald gérard gerard germain ghislain gilbert gildas gilles giorgio giovanni giuseppe grégoire
    grégory guillaume gustave guy habib hadrien hakim hamid hamza harold harry hassan hector helmut henri hervé hicham
    hippolyte honoré hubert hugo hugues hugh ian ibrahim ibrahima idriss idrissa igor ilan ilyes ingmar isaac isidore
    ismaël ivan jack jacky jacob jacques jalil james jamel jason jawad jean jean-baptiste jean-bernard jean-charles
    jean-christophe jean-claude jean-daniel jean-david jean-françois jean-frédéric jean-jacques jean-louis jean-luc
    jean-marc jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-rené jean-robert jean-sébastien
    jean-yves jérémie jérémy jérôme jim jimmy joachim joan joe joël joffrey johan john johnny jonathan joris jordan
    josé joseph joshua juan jules julien julian juste justin kader kamel karim karl kevin kévin khaled laurent laurian
    lazare léo léon léonard leonardo léopold lilian lionel loïc loic lothaire louis louis-philippe luc luca lucas
    lucien ludovic luigi luis macky mahmoud malek malik mamadou manuel marc marc-antoine marcel marcello marco marcus
    marin mario marius mark martial martin marvin mathias mathieu mathis matteo matthias matthieu maurice max maxence
    maxime mehdi michaël michael michel mickaël miguel mikael mike mohamed mohammed moïse moncef moussa mourad
    moustapha mustapha mustafa nabil nadir nassim nasser nathan nathanaël nicolas nils noah noé noël norbert octave
    olaf olivier omar oscar otto ousmane pablo pascal patrice patrick paul paulin pedro peter philibert philippe pierre
    pierre-alain pierre-antoine pierre-louis pierre-yves quentin rachid rafael rafik raoul raphaël raymond réda régis
    rémi remi rémy renaud rené reynald ricardo richard robert roberto robin rodolphe rodrigue roger roland romain
    romaric roméo romuald ronald ruben rudy sacha saïd said salah salim salvador sam samir samuel samy sébastien serge
    sergio sidi siegfried silvio simon slimane sofiane stan stanislas stefan stéphane steeve steve steven sylvain
    sylvestre tanguy tarek tarik théo théodore thibaud thibault thibaut thierry thomas timothé timothée tidjane titouan
    tom tommy tony toussaint tristan ulysse urbain valentin valéry valère victor vincent virgile vladimir wallerand
    walid walter wilfried william willy wolfgang xavier yacine yanis yann yannick yassine yoann yohan youssef yvan yves
    yvon zacharie zinedine
""")
