"""English: given names of the people in English news, and the pronouns and titles that show a sex.

In most places a name in these lists shows a sex. Names of either sex (Robin, Kelly) are left out.
"""

from articlecli.languages._language import word_list

# Pronouns and titles of women, then given names.
FEMININE = word_list("""
    she her hers mrs ms miss lady dame queen princess madam mme sister aaliyah abby abigail ada adele adriana agatha
    agnes agnieszka aicha aida aiko aileen aisha akiko alejandra alessandra alexa alexandra alice alicia alina
    alison aliyah allison alma alyssa amal amanda amara amber amelia amina amira amparo amrita amy ana anastasia
    andrea angela anika anita anjali anjelica ann anna annabel annabelle anne anneke annette annie anouk antonia
    anya aoife ariana arianna arlene asha asma astrid athena audrey ava ayako ayesha barbara barbro beatrice beatriz
    becky berenice bernadette bertha beryl beth betty beverly bianca birgit blanca bonnie brenda brianna bridget
    brigitte britney brittany caitlin camila camille candace candice carina carla carly carmen carol carole caroline
    carolyn cassandra cassie catherine cecilia celeste celia celine chandra chantal charlene charlotte cheryl chiara
    chloe chrissy christa christie christina christine chrystia ciara cindy claire clara clarissa claudia clementine
    colette colleen connie constance consuelo cora corinne crystal cynthia dagmar daisy dalia daniela danielle
    daphne darlene debbie deborah debra deepa delia delphine denise desiree diana diane diya dolores donna dora
    doris dorothea dorothee dorothy ebony edith edna effie eileen ekaterina elaine eleanor elena eleni elif elisa
    elisabeth elise eliza elizabeth elke ella ellen elsa elsie elvira emilia emily emine emma emmanuelle erica erin
    erna ernestine esmeralda esperanza estella estelle esther ethel etta eugenia eunice eva evangeline eve evelyn
    fabiola faith farah fatima fatma fatou fernanda fiona flora florence frances freya frida gabriela gabrielle gail
    gemma genevieve georgia geraldine gertrude ghislaine gillian gina ginny giovanna gisela giulia gloria grace
    greta gretchen guadalupe gwen gwendolyn haley halima hana hannah harriet hayley heather hedwig heidi heike helen
    helena hester hilda hillary hira holly hortense ida ilse imani imelda imogen ines inez inga ingeborg ingrid
    irene irina isabel isabella isabelle isla isobel ivanka ivy jacinda jacqueline jamila jane janelle janet janice
    janine jasmine jaya jean jeanette jeanne jenna jenni jennifer jenny jessica jill jillian joan joann joanna
    joanne jocelyn jodie johanna jolene josefina josephine josie joy joyce juanita judith judy julia juliana julie
    juliet juliette june justine kamala karen karin karina karla katarina kate katharina katharine katherine
    kathleen kathryn kathy katie katja katrina kay kayla keiko keira kendra kiera kimberly kirsten kirstie kristen
    kristi kristin kristina kristine krystal ksenia kylie lakshmi lara larissa latisha latoya laura lauren laurie
    leah leanne leila lena lenore leonie leticia lidia lilian lillian lily linda linnea lisa liv livia liz liza
    lizzie lois lola lorena loretta lori lorraine lottie louise lourdes luana lucia lucille lucinda lucy ludmila
    luisa lupita luz lydia lydie lyn lynda lynne mabel madeleine madeline magda magdalena mahnaz maisie malala malin
    mandy manuela marcela marcella marcia margaret margarita margot marguerite maria mariam mariana marianne maribel
    marie marie-claude mariella marilyn marina marisa marisol marissa marjorie marjory marlene marta martha marthe
    martina mary maryam mathilde matilda maude maureen mavis maxine maya mayumi meera megan meghan mei melania
    melanie melinda melissa melody meredith mia michaela michelle mika mila mildred millie minerva miranda miriam
    mitzi moira molly mona monica muriel myra myrtle nadezhda nadia nadine najat nancie nancy nanette naomi nasreen
    natalia natalie natasha nathalie neha nell nellie nettie ngozi nia nicole nikki nina noelle nora noreen norma
    oksana olena olga olive olivia olympia oprah ottilie padma paloma pam pamela patrice patricia patsy patty paula
    paulette pauline pearl peggy penelope penny petra philippa phoebe phyllis polly portia prisca priscilla priya
    priyanka rachael rachel ramona raquel rashida rebecca regina reina rena renata renee rhiannon rhoda rhonda rita
    roberta robyn rochelle rosa rosalie rosalind rosanna rosario rose roseanne rosemarie rosemary rosie roxanne ruby
    ruth sabina sabine sabrina sadie saima sally salma samantha sandra saoirse sara sarah saskia selena selma serena
    shabnam shakira shanice sharon shauna sheena sheila shelley shelly sherri sherry shirin shirley shona shreya
    sigrid silke silvia simone sinead siobhan siv sofia solveig sonia sonja sophia sophie soraya staci stefanie
    steffi stella stephanie sue suki sunita sunniva susan susana susanna susanne susie suzanne svetlana swati sylvia
    tabitha tamara tammy tanya tara tasha tatiana tatyana teresa thea thelma theodora theresa therese tiffany tilda
    tina tonya tracey tracy trina trish trudy ulrike uma ursula usha uta valentina valeria valerie vanessa vera
    verena verna veronica vicki vicky victoria viktoria viola violet violeta virginia virginie vivian viviana
    vivienne wanda wangari wendi wendy wilhelmina wilma winifred xiomara yael yasmin yasmine yekaterina yelena
    yesenia yoko yolanda yuki yulia yumi yuna yvette yvonne zahra zainab zara zeinab zelda zeynep zoe zoya zuzana
""")

# Pronouns and titles of men, then given names.
MASCULINE = word_list("""
    he him his mr sir lord king prince brother father pope aaron abdallah abdel abdi abdirahman abdul abdulaziz
    abdullah abel abhishek abraham adam adel adolfo adrian ahmad ahmed akio akira alain alan albert alec alejandro
    alessandro alessio alex alexander alexandre alexei alexey alfonso alfred alfredo ali alistair allan allen alonzo
    alvaro alvin ambrose amir amit amos anand anders andre andreas andrei andres andrew andrzej andy angelo angus
    anil ansel anthony antoine anton antonio antony anwar archie ari arjun armando armin arnaud arne arnold arthur
    arturo arun arvind asad ashok ashraf asif atul augusto aurelio avi axel ayman aziz baltasar barack barry bart
    bartholomew bashar basil bassam bastian ben benedict benito benjamin benny bernard bernardo bernie bernt bert
    bilal bill billy bjorn blake bob bogdan boris boyd brad bradley brandon brendan brett brian brock bruce bruno
    bryan burak byron caleb calvin cameron carl carlo carlos carlton carmine cecil cedric cesar chad charles charlie
    chester chidi chris christian christophe christopher chuck clarence claude claus clay clayton clement cliff
    clifford clifton clint clive clyde cody colin colm connor conor conrad constantin corey cornelius cory craig
    cristian cristobal curt curtis cyril cyrus dale damian damien damon dan daniel danny dante darius darrel darrell
    darren darryl daryl dave david davide dean deepak demetrius denis dennis denys derek derrick desmond devin dick
    didier diego dieter dimitri dinesh dirk djibril dmitry domingo dominic don donald donnie doug douglas drew duane
    duncan dustin dwayne dwight dylan eamon earl earnest eddie edgar edmund eduard eduardo edward edwin efrain egon
    einar eli elias elijah elliot elliott ellis elmer elon elvis emanuel emil emile emiliano emilio emmanuel emmett
    enrico enrique ephraim erdem eriberto eric erich erik ernest ernesto ernie erwin esteban ethan etienne eugene
    evan evgeny ezekiel ezra fabian fabio fadi faisal fareed farhad farid faruk fausto felix ferdinand fernando
    fidel filip finn floyd francesco francis francisco franco francois frank frankie franklin franz fred frederick
    fritz gabriel gael gareth garrett garth gary gaston gaurav gavin geoff geoffrey george gerald gerard gerardo
    gerhard gerry ghassan giacomo gianni gilbert giles gino giorgio giovanni giuseppe glenn gopal gordie gordon
    graham greg gregory grigory guenther guido guillaume guillermo gunnar gunther gus gustav gustavo guus guy habib
    hakan hakeem hamid hamish hamza hani hank hans hari harish harold harrison harry haruki harvey hasan hashim
    hassan heath hector heinrich heinz helmut hendrik henri henrik henrique henry herb herbert herman hernan hideo
    hiram hiroshi homer horace horacio horst hosni howard hubert hugh hugo humberto humphrey hussain hussein ian
    ibrahim ichiro idris ignacio igor ilya imran isaac isaiah ishaan ishmael ismael ismail issa ivan ivo jaap jacek
    jack jacob jacques jaime jake jakob jakub jamal james janusz jared jarvis jason jasper javad javier jay
    jean-claude jean-luc jean-pierre jeb jed jeff jeffrey jens jeremy jermaine jerome jerry jerzy jesse jesus jim
    jimmy jiri joachim joao joaquin jochen joe joel joey johan johann johannes john johnathan johnny jon jonah jonas
    jonathan jonny jordi jorge jorgen jose josef joseph josh joshua joss jozef juan juergen jules julian julio
    jurgen justin kai kamal kareem karim karl karsten kaspar keir keith kelvin ken kenji kenneth kenny kenta kerem
    kevin khaled khalid khalil kirk kofi konstantin krishna kristian kristof kumar kurt kurtis kwame kyle kyriakos
    lamar lance larry lars laszlo laurence laurent lawrence lawrie lazaro leandro leif leland leo leon leonard
    leopold leroy lester levi lewis liam lindsey lionel lloyd logan lorenzo lothar lou louie louis luc luca lucas
    luciano ludwig luigi luis lukas lukasz luke luther lyle magnus mahmood mahmoud malcolm malik manfred manmohan
    manny manoj manuel marc marcel marcelo marcin marco marcus marek mariano mario mark marlon marshall martijn
    martin marty marvin massimo mat mateo mathew mathieu matt matteo matthew matthias maurice mauricio maurizio max
    mehdi mehmet melvin melvyn micah michael michal mick mickey miguel mikael mike mikhail mikko miles milo milton
    minh mitch mitchell mitt mladen mohamad mohamed mohammad mohammed mohan mohit mohsen monte morris moses moussa
    muhammad muhammed mukesh murad murray mustafa nabil naoki narendra naseem nasir nate nathan nathaniel naveen
    neal ned neil nelson newt nicholas nick nico nicolas nigel nikhil nikita niklas nikolai nikolaus nikos nils noah
    noam noel nolan norbert norman obadiah octavio olaf ole oleg oleksandr oliver omar omari osama oscar osman
    oswald otis otto ousmane owen pablo paddy paolo pascal patrick paul pavel pawel pedro percy pete peter petr
    petros phil philip philippe phillip pierre piers piet pieter pietro piotr pradeep prakash pranav preston quentin
    quincy rachid radoslav rafa rafael raheem rahim rahul raj rajesh rajiv raju rakesh ralph ramesh ramiro ramon
    ramzan rand randal randall randy rasheed rashid rasmus raul ravi ray raymond reggie reginald reid reinhard
    reinhold rene reuben rex reza rhys ricardo riccardo richard rick ricky rikard rishi roald rob robbie robert
    roberto rocco rod roderick rodney rodolfo rodrigo rogelio roger rohan rohit roland rolf roman romano romeo ron
    ronald ronnie rory ross roy ruben rudolf rudolph rudy rufus rune rupert russell rustam ryan saad saeed sajid
    salem salim salman salvador salvatore sam sami samir samson samuel sandeep sandro sanjay saul sayed scot scott
    sean sebastian selim serge sergei sergey sergio seth shane shaun sid sidney sigmund silvio simeon simon slobodan
    solomon stan stanley stefan stefano stefanos steffen stephane stephen steve steven stewart stig stuart subhash
    sundar sunil suresh sven syed tadeusz taha takashi takeshi talal tamir tanner tarek tariq tayyip ted teddy
    terence terrence terry thabo theo theodor theodore thiago thierry thomas thorsten tim timothy tobias toby todd
    tom tomas tomasz tommy tony toshiro travis trent trevor tristan troy truman tudor tyler tyrone tyson udo ugo
    ulrich umar umberto usain uwe vaclav valentin valery vasily vaughn vernon vic vicente victor vijay vikram viktor
    vinay vince vincent vincenzo virgil vito vivek vlad vladimir volker volodymyr wade waldo walid wally walt walter
    warner warren wasim wayne werner wes wesley wilbur wilfred wilfried wilhelm willem william willie willis wim
    winston witold wladyslaw wolfgang woodrow woody wyatt xavier yahya yanis yannick yasser yevgeny yitzhak youssef
    yuri yusuf yves zach zachary zack zakir zane zayn zeke zeljko ziad zoltan zubair
""")
