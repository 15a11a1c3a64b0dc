"""The commonest words of each language, the commonest first, as they stand in running text without apostrophes.

Each language is a string of words in lower case by its ISO 639-1 code. Languages of one script are compared with each
other only. The order matters: `scores` takes the frequency of a word from its place.
"""

LATIN = {
    "en": """the of and to in a is that for was on with as it he by are be at from his this have not has they which
    but had were or an we will their been said who one its you would there all can more after about if when i she her
    him than other into so what up no them could only some time these two our then do out over also new how may most
    should where those because between very through even while being before during under against many""",
    "de": """der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
    hat dass daß sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
    mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines
    jahr zwei diese dieser wieder keine seiner worden will zwischen immer was sagte""",
    "fr": """de la le et les l des d à en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec s
    n qu ont son aux été cette mais comme ou on sa ses leur même y elle nous je c deux ces était tout si ans bien être
    fait après peut aussi entre sans où leurs dont contre avait depuis ils encore sous vous lui selon faire très moins
    avant ainsi notre chez j m t""",
    "es": """de la que el en y a los del se las por un para con no una su al es lo como más o pero sus le ha este sí
    porque esta son entre está cuando muy sin sobre ser también me hasta hay donde han quien desde todo nos durante
    estados todos uno les ni contra otros fue ese eso había ante ellos e esto mí antes algunos qué unos yo otro otras
    él tanto esa estos mucho nada años según dos fueron""",
    "it": """di e il la che in a un per è del non una con le i si della da dei al l sono alla nel come più lo ha delle
    dell gli anche ma ed nella su dal ad o se suo dalla sua all ai questo degli essere stato ci hanno tra o anni questa
    stata era alle quando quello tutti cui due prima dopo dall chi dove fra già sul loro solo senza ancora perché
    anno secondo sulla dalle nei nelle molto un' fatto""",
    "pt": """de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das à seu sua ou quando
    muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você essa
    num nem suas meu às minha numa foi ser são há está tem pelos pelas sobre ele era foram segundo anos dois após
    ainda ter disse onde porque""",
    "nl": """de van het een in en is dat op te zijn met voor die niet aan er om ook als dan maar bij door naar uit nog
    werd over hij wordt tot heeft hebben was of ze worden zich geen meer al kan deze wel zo dit jaar haar hun wat ik
    moet tegen veel waar zal onder zou had na moeten andere kunnen omdat twee mensen tussen zei toch gaat nu heel""",
    "pl": """w i na z się do nie że jest o to od po jak za przez dla co tym oraz ale przy ma ich był już czy jego tego
    ze są tak jej być może także było ten które jednak który która tylko we roku pod ten przed lat bardzo będzie ja go
    by gdy nas też być był została został sobie między nad podczas mu bez jako kiedy niż aby powiedział""",
    "sv": """och i att det som en på är av för med den till inte har de ett om var men sig från han så kan vi när jag
    eller nu man efter också vid under mot säger ut hade då blir andra vara år detta mycket sedan över här hon skulle
    upp kommer än där dem mellan vad nya denna alla många finns bara någon utan blev skall två oss sin sina ska
    varit""",
    "da": """og i at det er en til af på for med den der som de har et ikke fra var om han vi men sig kan blev jeg
    efter også så ved eller være over siger have mod ud når hvor hvad nu end da skal havde blevet år må op hans meget
    her to mange man hun andre vil sin dem mellem dette bliver skulle under alle kun noget dag uden jo lige siden mere
    hvis derfor mig blive""",
    "no": """og i det på er som en til for at med av den har de ikke et om var fra men han vi seg så jeg kan ble etter
    også ved eller være over sier mot ut når hvor hva nå enn da skal hadde blitt år må opp hans mye her to mange man
    hun andre vil sin dem mellom dette blir skulle under alle bare noe noen dag uten jo siden mer hvis derfor meg sa
    ein eit ikkje frå dei ho eg òg vart vere berre kva korleis nokre meir""",
    "fi": """ja on ei että se hän oli ovat mutta kun myös jos tai mukaan kuin joka sen ole vain niin nyt mitä jo sekä
    olla ne hänen ollut tämä voi jonka kanssa vielä jälkeen tämän siitä eivät olisi koska sitä näin jotka minä me
    kaikki ennen hyvin mikä ettei eikä sitten paljon enää noin kertoo sanoo minun siinä aikana vuoden vuonna oma
    he itse olivat voidaan tällä yli muun välillä""",
    "cs": """a v se na je že o s z do i to k ve by pro za ale si po jako podle od jsou které jeho který tak až už má
    jsem také nebo byl u co její byla však ze jen bylo než může před při být která ještě když jejich proti není kteří
    bude mezi i ho více aby kde jak tom této řekl toho nové své mu všech bez roku i dnes kdy pak""",
    "tr": """ve bir bu da de için ile olarak çok daha olan en gibi kadar sonra ne o ki değil var ama ise her olduğu
    şey ben önce göre yok tarafından iki dedi diye oldu olduğunu ya türkiye yeni zaman biz bunu büyük veya nasıl kendi
    mi onun ancak bile etti fakat hiç böyle şu sadece içinde bütün üzerinde ilgili arasında karşı neden eden
    yıl kez yer olacak""",
    "ro": """de și în a la cu că care din pe o un nu o pentru mai ce au este se sunt fi am al s au fost ale lui s sau
    dar după prin cei cele ca acest această între dacă când către sa său numai toate până ei el ea lor foarte fără
    iar unei unui într dintre cea cel era avea ar vor va doar despre spus acum sub astfel am care ani cum""",
    "hu": """a az és hogy nem is egy ez van meg csak de azt el már mint még vagy volt lesz ki minden kell most ha sem
    fel be után le pedig aki ezt volna szerint lehet között mert első amely magyar két több így majd mondta illetve
    ami itt ott során azonban akkor úgy miatt ne olyan közötti évben ezek voltak ők én te mi ön alatt""",
    "vi": """và của là có được trong cho không với các một những người này đã để khi đến từ về ra tại cũng như vào
    nhiều năm ông đó sẽ theo làm phải trên nhưng nước hai bị lại đang nhà sự còn việc sau mà bà nếu rất do vì chỉ
    tôi cùng nên đầu nhất thì anh chúng hơn qua ngày bằng""",
    "id": """yang dan di untuk dengan dari ini pada dalam tidak itu akan adalah juga ke oleh karena ada mereka sebagai
    telah saya bisa lebih dia atau kata tersebut sudah kami seperti kita anda orang tahun hari menjadi para bahwa
    secara harus saat dapat masih satu namun lain setelah serta hanya banyak ia antara sekitar belum bagi agar saja
    kepada merupakan memiliki sebuah namun tetapi sehingga yaitu berbagai wilayah menurut dimana ketika pemerintah
    kota""",
    "ms": """yang dan di untuk dengan dari ini pada dalam tidak itu akan adalah juga ke oleh kerana ada mereka sebagai
    telah saya boleh lebih beliau atau kata tersebut sudah kami seperti kita anda orang tahun hari menjadi para bahawa
    secara perlu turut apabila ialah kepada bagi iaitu daripada pihak berkata antara hanya manakala selepas ketika
    sahaja jika wang negara merupakan mempunyai sebuah tetapi sehingga pelbagai kawasan menurut di mana kerajaan bandar
    ahli seorang negeri""",
    "ca": """de la i el que a en els l d les un per una amb no del és més al es s com ha va dels seu seva aquest ser
    o però són han aquesta també pel ja quan entre fins sobre molt tot sense hi havia on des perquè fer pot ens anys
    qui estat altres tots si dos aquests tant van m t n ara""",
    "hr": """i u je na se da za su o od s a ne kao to što koji iz će bi do po koja koje nije ali samo ili već sve biti
    ima kako prema jer te još nakon bio sam pri dok prije više gdje ako tko svoje bez mogu može bila bilo kada ovo
    njegov između ove ovaj također godine preko zbog smo kod protiv vrijeme sada tijekom osim dio vrlo mjesto svijet
    dvije poslije ovdje cijeli cijelo europski kojeg no oko prvi siječnja veljače ožujka travnja svibnja lipnja srpnja
    kolovoza rujna listopada studenoga prosinca""",
    "sr": """i u je na se da za su o od s a ne kao to što koji iz će bi do po koja koje nije ali samo ili već sve biti
    ima kako prema jer još nakon bio sam pri dok pre više gde ako ko svoje bez mogu može bila bilo kada ovo šta
    njegov između ove ovaj takođe godine preko zbog smo kod protiv vreme sada posle ovde tokom osim deo veoma mesto
    svet dve ceo celo evropski kojeg oko prvi januara februara marta aprila juna jula avgusta septembra oktobra
    novembra decembra""",
    "sk": """a v sa na je že o s z do aj to k vo by pre za ale si po ako podľa od sú ktoré jeho ktorý tak až už má som
    tiež alebo bol u čo jej bola však zo len bolo než môže pred pri byť ktorá ešte keď ich proti nie ktorí bude medzi
    i ho viac aby kde tom tejto povedal svoje roku dnes pod len i všetky boli iba""",
    "sl": """in je v na se za da so ki pa z s tudi po o od ne bi kot bo iz ali ni še pri do sem ko le pred že ga
    kako bil ter lahko vse to ta svoje med bila kar pod več smo zaradi tako svojo če bilo samo bolj prav biti kjer
    leta sta jih bodo brez dve proti te bili""",
    "lt": """ir kad į iš yra su tai bei buvo ar ne jis apie kaip už po tik o bet dar ant nuo savo taip jau kuris
    iki gali labai prie pagal metų dėl jo jos kurie jie per yra būti mes aš nėra visi jei ši šis kai tačiau arba
    daugiau tarp metais pat turi buvo""",
    "lv": """un ir ka ar no par uz to kas arī tas bija bet tā nav lai gan pēc kā vai viņš jau kad gadā tikai viņa savu
    būs ne vēl es pie līdz tiek ļoti ja gada var bez tomēr šo kurā mēs sava šī kura pret šajā tie kuri vairāk būtu
    viņi starp""",
    "et": """ja on et ei oli ka see kui aga ta mis ning või oma seda selle välja ole kes siis nii ma veel pole sest
    juba mida saab olid ainult aasta tema kuid üle nende mitte peab pärast väga üks ütles kus tuleb enne kuni poolt
    eest vaid kohta ju ära ise vastu koos""",
    "af": """die van en in is nie het wat te dat sy vir op met ook aan ’n n om hy as deur kan word sal was ons maar
    wees so hulle daar by uit na ek sê nog een haar meer of moet jaar oor hierdie baie toe dit tot al self onder geen
    mense ander wil hom net""",
    "sw": """na ya wa kwa katika ni za la kuwa hiyo huo ambayo cha hii kama vya huyo pia lakini hata yake wake kutoka
    ili watu baada wakati hayo alisema kuhusu kila hivyo tu sasa mwaka zaidi bila au yao ambao ambaye hilo kufanya
    wengine serikali siku mimi sisi huku hali nchi""",
    "sq": """e të në dhe i që për me një nga së u është si nuk ka më ishte do por janë kjo tij se ky edhe kanë kishte
    nëse duke pas ose saj vetëm mund ai ajo deri tyre kur këtë vitit ndërsa pasi ku shumë prej midis kam jam ata
    ne""",
    "is": """og í að á sem er um til við en af með það fyrir ekki var hann var frá eru hefur eða þess því þar hún verið
    hafa upp eftir þeir þá þeirra þetta segir nú vera sé ég ár út hans undir hér verða þegar hafi mjög milli allt
    hefði yfir""",
    "ga": """an na agus a ar i is go le do ag bhí sé an tá ó atá sin sa de nach ní chun mar siad gur féin seo bheith
    nuair ach más raibh leis ann idir sí bhfuil faoi chuig é nó ba roimh gach aige den don acu""",
    "cy": """yn y a i o ar yr ei mae am ac wedi oedd gan fel i'r o'r gyda bod ond hefyd nid eu cael hyn neu mwy wrth
    rhwng un ddim cyn dros pan mewn sydd roedd ni iawn ein fod na yw r n gyfer ôl sy""",
    "eu": """eta da ez dira zen du bat izan egin den hori ere dute baina dela edo ziren zuen beste hau bere dituzte
    oso egiten behar baino gabe duen duten arte zituen baita gero izango honek dago hala esan urte bi esaterako
    lehen""",
    "gl": """de a o que e do da en un para con non unha os no se na por máis as dos como pero ao das á seu súa ou cando
    moi nos xa tamén só polo pola ata iso ela entre despois sen mesmo aos seus quen nas foi ser son hai está ten
    polos dende eles foron aínda onde porque segundo desde unhas""",
    "eo": """la de kaj en estas al kiu ke por ne estis li kun el ĝi kiel oni sed ili ankaŭ pri mi unu kiuj tiu pli ĉi
    sur nur laŭ plej ol inter tio dum ĉe post aŭ havas sia tre ĝis estas tiuj per se jam""",
    "la": """et in est ad non cum ut ex sed quod qui a ab de per esse sunt quae si enim autem se etiam nec quam hoc
    eius atque vel aut erat eo haec pro fuit quo quidem ne id ita tamen inter post apud ac sub nam ante""",
    "mt": """li ta il u f tal fil l biex dan ma mill minn din ghal għal kien huwa kienet hija wkoll jew dwar aktar se
    kif meta fuq wara mal lill qed iżda mhux dawn kull bil x d r n dak ċ ż""",
    "az": """və bu bir ilə üçün də da olan olaraq onun daha sonra kimi isə ki deyil çox o var hər edir olub olunub
    qədər bütün edən ən iki azərbaycan öz tərəfindən yeni haqqında bildirib həmin ancaq lakin sonra görə mən
    biz""",
    "uz": """va bu bilan uchun bir ham deb u da bo lgan o z edi esa shu qilish kerak bor emas ko p haqida lekin keyin
    qarshi ular mumkin yangi so ng yil hamda eng har kabi kim yoki ning ga qilib ekan""",
    "tl": """ng sa ang na mga ay at ni para ito kung hindi may si isang niya mula ko siya ako ayon naman din ka lang
    pa rin nang kay ating kanilang dahil kanyang upang mo nito wala sila ba kaya noong bilang nila ano po""",
    "ku": """û di ku de ji bi li jî ye bo wî ev bû yek ew wê ya ne ên re hatiye çi da ên dike kir hat lê yên ser me
    ez jê hemû an wek gelek pir piştî kurdî""",
    "so": """oo ka iyo ku in waxaa ee la uu ah ay soo u si ayaa waa ugu ma isaga aad waxay lagu ahaa badan kale wuxuu
    waxa wax hadda markii mid sida ama aan loo dadka isku""",
    "ha": """da a na ya ta ba cikin ne ce wannan shi su sun don wani ga kuma mai yi daga zuwa wata idan amma an ita
    za bayan har kan yana ake shekara cewa kasar masu wanda""",
    "yo": """ni ti o si ati awon awọn je fun pe a tí ó sì náà wọn fún pé kan gẹ́gẹ́ bí fi àwọn láti sí
    jẹ́ nínú rẹ̀ wọ́n tó àti kò yìí lórí àwọn gbogbo òun bá""",
    "zu": """ukuthi futhi uma kodwa noma ngoba lapho kanye yakhe wakhe njengoba manje nje khona lokhu lo le kuthi
    kakhulu abantu emva kwa ku ngo yena bonke konke nge""",
    "mg": """ny sy ny amin tamin no fa izy dia ho ao an ity ireo mba nefa na izay eto fotoana tsy koa misy araka ka
    noho raha tao ary teo""",
    "jv": """sing ing lan kanggo iki saka karo uga kang ora wis ana iku dadi marang utawa yaiku bisa nalika taun dening
    wong ya nanging minangka luwih""",
    "lb": """de d an a vun der den ass e fir mat och dat net op si eng sech zu um dem hien war awer hunn hat wéi sinn
    nach no beim vum ginn gouf huet bei iwwer déi dës keng gëtt ënner ech mir wann""",
    "fy": """de fan in en it yn is op foar mei te dat hy dy as troch ek oan net wie sy út by nei har syn har hat wurdt
    ta om noch binne mar hawwe waard wol der al ferline oer jier""",
    "oc": """de e la lo los las que en un una amb del a per es o dels son als dins coma pas aqueste mai èra tanben
    entre aquela foguèt an se sus mas sens l d fins""",
    "br": """ar an a ha da eus e en gant er ur evit o zo ma war un gwez int re deus pe met eo bet oa dre eveldañ
    gantañ evel ouzh hag hon ne etre""",
    "ht": """nan yo ak ki li pou a te sa yon pa se la gen nou ap mwen tout kap fè konsa lè moun men sou pi kote anpil
    avèk ou""",
}

CYRILLIC = {
    "ru": """и в не на я что с он как а то это по но к из у за от так о же для бы был все его до только мы ещё еще
    было они или если когда уже при их после была может более были лет во со которые который она быть чтобы года где
    также этого том под себя время сказал через даже перед между том этом""",
    "uk": """і в на з у що не до та за про а від як це для його він є але й які по був той також із після було вже
    може її були якщо або час при щоб ми їх коли ще цього року через під який так вони яка буде була до все лише між
    навіть перед свої тому сказав""",
    "be": """і у на не што з да як а гэта для ад па яго быў але за ён яна яны таксама было каб мы ці ўжо калі вельмі
    толькі пра быць можа яе іх пасля якія які былі дзе года таго паміж яшчэ ў са была гэтага""",
    "bg": """на и да в се от за не са с е че по като ще до ли това той който но след при или те си го която които беше
    още му има към само през един така може бъде тя бил една между както ни защото ако над вече ги много около преди
    години г каза без""",
    "sr": """и у је на се да за су о од с а не као то што који из ће би до по која које није али само или већ све бити
    има како према јер још након био пре док више где ако ко своје без може била било када ово између такође године
    због смо код""",
    "mk": """на и во да се од за не со е дека по како ќе до ли ова тој кој но при или тие си го која кои беше уште му
    има кон само еден така може биде таа бил една меѓу ни бидејќи ако над веќе ги многу околу пред години рече без
    сите""",
    "kk": """және бұл мен бір деп үшін бойынша болды да де екі осы жаңа көп сол ол кейін ғана үлкен болып қазақстан
    оның бар жоқ туралы арқылы емес еді ең тағы бірақ керек жыл""",
    "ky": """жана бул менен бир деп үчүн боюнча болду да эле ошол жаңы көп ал кийин гана чоң болуп анын бар жок тууралуу
    аркылуу эмес эң дагы бирок керек жылы кыргызстан""",
    "mn": """нь юм энэ байна бол та тэр байгаа ба болон хийх гэж нэг их байсан шинэ олон дээр хүн монгол гэсэн би
    бид болно биш ч гэх байх мөн""",
    "tt": """һәм бу белән бер дип өчен буенча булды да дә ике шул яңа күп ул соң гына зур булып аның бар юк турында
    аша түгел иде иң тагын ләкин кирәк ел""",
    "tg": """ва дар аз ба ки ин бо барои аст он як ҳам мешавад шуд буд бар то тоҷикистон худ ё сол кард вале пас""",
    "ba": """һәм был менән бер тип өсөн буйынса булды ла ҙа шул яңы күп ул һуң ғына ҙур булып уның бар юҡ тураһында""",
}

ARABIC = {
    "ar": """في من على أن إلى التي الذي عن مع لا ما هذا هذه كان ذلك بين كما بعد قد لم أو كل قال هو هي كانت إن حيث
    عند قبل غير خلال منذ ثم وقد عام أي حتى فيه وفي ومن""",
    "fa": """و در به از که این است را با برای آن یک خود تا کرد بر هم نیز گفت می شود شده ها های بود اما باید شد ما او
    کند وی دارد اند یا هر اگر پس همه من کشور سال دو""",
    "ur": """کے میں کی ہے اور سے کا کو کہ اس نے پر ہیں کر یہ بھی ایک نہیں ان تو لیے تھا ہو گیا جو اپنے تھے کیا تھی وہ
    ہوئے رہا ساتھ بعد کہا تک""",
    "ps": """د په او چې ته له دا کې هم نه یې سره خو شي دی وي لپاره کړی کړې ده هغه نو یو شوی وو به څخه""",
    "ug": """بۇ ۋە بىلەن بىر ئۈچۈن دەپ ئۇ كېيىن قىلىپ بولغان ھەم يەنە ئىدى""",
    "ku": """و له به كه ئه لە بۆ بە کە ئەو ئەم هەر کرد بوو دەکات نییە هەموو لەگەڵ یان وەک پاش""",
    "sd": """جي ۾ ۽ کي جو آهي ته جا سان نه تي هن به ان آهن کان هو ڪري""",
}

HEBREW = {
    "he": """של את על לא הוא כי גם זה עם אל או היא אם יש כל אני מה אבל היה בין אך רק יותר לפי אשר אחרי כך כדי עד
    זאת אמר לו הם הזה""",
    "yi": """און די אין צו איז פון מיט דער דאס אויף ער ניט האט זיך פאר אויך האבן איר""",
}

DEVANAGARI = {
    "hi": """के में की है और से को का ने पर कि यह हैं भी एक नहीं इस लिए हो कर था जो तो गया साथ अपने कहा रहा वह थे बाद
    या कुछ थी किया ही""",
    "mr": """आहे आणि या च्या ते हे तो ही व मध्ये आहेत होते नाही असे केले त्या म्हणून एक करण्यात तर होती झाली पण त्यांच्या
    होता साठी काही""",
    "ne": """छ र को मा हो यो पनि लागि एक भएको छन् गरेको तर थियो गर्न भने हुन्छ उनले नेपाल त्यो बताए रहेको यस
    गरी""",
    "sa": """च न तु एव अस्ति इति अपि सः तत् वा हि तस्य तथा भवति यत्""",
}
