"""Dutch: given names of the people in Dutch and Flemish news, and the pronouns and titles that show a sex.

In most places a name in these lists shows a sex. Names of either sex (Robin, Sascha) are left out.
"""

from articlecli.languages._language import word_list

# Pronouns and titles of women, then given names.
FEMININE = word_list("""
    zij ze haar mevrouw mevr mw vrouwe koningin prinses zuster juffrouw
    aafke aaltje adriana agnes agnetha ada aïcha alexandra alice alida alina amalia amber amina amira amy an ana andrea
    angela angelique anita anja anke ankie ann anna annabel anne anneke annelies annelieke annemarie annemiek annet
    annette annick annie anouk antje antoinette ariane arianne ariel astrid audrey aukje aurora barbara beatrice beatrix
    bea bep berdien bernadette berta bertha betsy betty bianca brenda brigitte britt britta carina carla carlijn
    carmen carola carolien caroline catharina catherine cato cecilia chaima chantal charlotte christa christel christien
    christina christine claire clara claudia coby conny cora corine corinne corrie cornelia dafne daniëlle danielle
    daphne debbie debora deborah denise desiree diana dieuwertje dina dirkje doortje dorien dorine dorothea doutzen
    edith eefje eline elena elif elisa elisabeth elise elke ella ellen els elsa elsbeth elsje elske elvira emilia emma
    emmy erica erika esmee esther eugenie eva evelien eveline evi fadima farah fatima femke fenna ferial fien fieke
    floor flora floortje francien francisca françoise frederike freya froukje geertje geertruida gerda gerdien gerrie
    gerry gina gisela gisèle greet greta griet grietje gudrun guusje hadewych hanna hannah hanne hanneke hannie harriët
    hedda hedy heidi heleen helena helga hélène helma hendrika hendrikje henny henriëtte hermien hester hetty hilda
    hilde hilgje hillie ida ieke iet ilona ilse imke ine ineke inez inge ingeborg ingrid irene irena iris irma isa
    isabel isabella isabelle ivonne jacoba jacobien jacqueline jana janine janke janna janneke jannie jantien jantine
    jasmijn jeanet jeanette jeanine jeannette jelena jennie jennifer jenny jessica jet jetske jetta jettie jikke jikkie
    jo-ann joan joanna jocelyn johanna jolanda jolande jolien jolijn joke josephine josien josje joyce judith julia
    julie juliette jule kaat karen karin karina karlijn karolien katarina kathleen katja katrien katrijn kelly khadija
    kim kirsten kirstin klaartje klara kristel kristien kristin laila lara laura laurien lea leen leonie leontien lian
    lianne lien lies liesbeth lieselot liesje lieve lilian lilianne lina linda linde lisa lisanne lisbeth lise lize
    lizzy loes lotte lottie louisa louise lucia lucie luna lydia maaike maartje machteld madelief madeleine magda
    maike maja malou mandy manon mara mareille maren margaretha margot margreet margriet maria mariam marian mariana
    marianne marieke mariëlle mariette marije marijke marijn marike marilyn marina marion marisa marit marja marjan
    marjanne marjolein marjolijn marjon marleen marlene marlies marlijn marloes martha martina martine maud maureen
    mechteld melanie melissa merel mia michelle mieke miep mies milou mina mineke minke mira miranda miriam mirjam
    mirte mirthe moniek monika monique myra myriam myrthe naima nadia nadine nancy naomi natalia natalie natasja nel
    nelie nelleke nelly nicole nicolette nicoline nienke nina noa noor noortje nora odette olga olivia paola paula
    paulien pauline petra pia pien priscilla rachel rachida ramona rebecca regina reina renate renée renske ria rianne
    rita roelie roos roosje rosa rosalie rosanne rosita rozemarijn ruth saar saartje sabina sabine samira sandra sanne
    sara sarah saskia savannah selma shirley silke silvia simone sietske sigrid silvie sofia sofie sonja sophia sophie
    stefanie stella stephanie stien susan susanne suzan suzanne svetlana sylvana sylvia sylvie tamara tanja tatiana
    tessa thea theodora therese thirza til tilly tina tineke tine tonny toos trees tineke trijntje trix trudy truus
    ursula valerie vanessa veerle vera verena veronica veronique victoria viktoria violet virginie wendy wil wilhelmina
    willeke willemien willemijn wilma wytske xandra yara yasmin yolanda yolanthe yvette yvonne zara zeynep zoë zohra
""")

# Pronouns and titles of men, then given names.
MASCULINE = word_list("""
    hij hem meneer heer dhr sir lord koning prins keizer paus pater broeder aad aart abdel abdelkader abdullah abe abel
    abraham achmed achraf ad adam adnan adri adriaan adrian adriaen ahmed alain albert alberto alef alex alexander
    alfons alfred ali allard alphons alwin amin amir andré andreas andries anno anton antoine antonio antoon appie ard
    arend arie aris arjan arjen arjo armand arne arnold arnoud arnout arthur auke axel ayoub badr barend barry bart bas
    bastiaan bastian bauke ben benjamin benno bernard bernd bernhard bert berend bob bobby boris boudewijn bouke bram
    brian bruno camiel cas casper cees chiel chris christiaan christian christophe claas claude co coen constant
    constantijn cor cornelis daan damian dan daniel daniël danny dave david davy dennis dick diederik diego dimitri
    dirk dirk-jan dolf dominique donald driss dries ed eddy edgar edwin eelco eelke egbert eldert emiel emile emre eric
    erik ernst erwin evert evert-jan ewout fabian faisal farid felix ferdi ferdinand ferry fons frank frans fred freddy
    frederik freek frits fritz gabriel geert geert-jan georg george gerard gerben gerhard gerlof germ gerrit gerrit-jan
    gert gert-jan gideon gijs gijsbert gilles giel glenn govert guido gustaaf guus hamid hamza hans harald harm harmen
    harold harrie harry hasan hassan hein heinz hendrik hendrik-jan henk henri herbert herman hessel hicham huib hubert
    hugo huub ibrahim igor ilias imad isaac ismail ivan ivo jaap jack jacco jacob jacques jakob jan jan-peter
    jan-willem janus jari jasper jean jean-marie jean-pierre jef jelle jelmer jeremy jeroen jerry jesse jim jimmy jo
    job jochem joep joeri joey johan johann johannes john johnny jonas jonathan joop joost jordi jordy joris jos josé
    josef joseph joshua jozef juan jules julian julien jurgen jurre jurriaan jurriën kaj kamal karel karim kasper kees
    kevin khalid kjeld klaas klaas-jan koen koenraad koert konrad koos kurt lambert lammert lars laurens leen leendert
    lennart leo leon leonard leopold levi lex lieven lode lodewijk loek lorenzo lou louis luc luca lucas ludo luigi
    luis lukas luuk maarten mahmoud marc marcel marco marcus mario marius mark marko markus marnix mart marten martien
    martijn martin marvin mathieu mathijs matthias matthijs matthew maurice maurits max maxim maxime medhi mehdi mehmet
    melvin menno merijn merlijn michael michaël michel michiel mick miguel mike milan milko mo mohamed mohammed morris
    mounir mourad murat mustafa nabil nathan nick nicky nico nicolaas nicolas niek niels nils noah noud olaf oliver
    olivier omar onno oscar otto paolo pascal patrick paul pepijn peter peter-jan philip philippe pier piet pieter
    pieter-jan pim pjotr quinten quintijn rachid ralf ralph ramon raoul raymond rein reinder reinier reinout remco
    remko remy rené reinoud rens reza rick rico rik rinus rob robbert robbie robert roberto roel roeland roelof roger
    rogier roland rolf romeo ron ronald ronnie roy ruben rudi rudolf rudy rutger ruud sam sami samir samuel sander
    sebastiaan sebastian sem serge shane siebe siebren siem siemen sieb sietse sije simon sinan sjaak sjef sjoerd sjors
    soufiane stan stef stefan steffen stephan stephen steve steven stijn sven sybrand sybren syb tarik ted teun teunis
    theo theodoor thierry thijmen thijs thom thomas thorben tiemen tijmen tijn tijs tim timo timothy tjalling tjeerd
    tjerk tobias tom tommy ton toon tristan tygo udo uwe valentijn victor viktor vincent vladimir volkert wiebe wiebren
    wieger wim willem willem-jan wilfred wilco wilbert wessel walter wouter wout wubbo xander xavier yannick yassin
    yassine yoeri youri younes youssef yusuf yves zakaria
""")
