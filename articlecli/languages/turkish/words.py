"""Turkish: words by their part in a sentence."""

from articlecli.languages._groups import Words
from articlecli.languages._language import word_list

_PRONOUNS = word_list("""
    ben sen o biz siz onlar beni seni onu bizi sizi onları bana sana ona bize size onlara bende sende onda bizde
    sizde onlarda benden ondan bizden onlardan benim senin onun bizim sizin onların kim kimi kime kimin ne neyi neye
    neyin kendi kendisi kendini kendine kendisini kendilerini birbirini birbirine biri birisi bazıları hepsi herkes
    kimse hiçbiri bunlar şunlar
""")
_POSSESSIVES = word_list("benim senin onun bizim sizin onların kendi")
_DETERMINERS = word_list("""
    bir bu şu o bunun şunun bunu şunu buna şuna bunda bundan bunlar bunların bunları her bazı hiç hiçbir tüm bütün
    birçok pek çok birkaç aynı öteki diğer başka böyle öyle şöyle hangi iki üç dört
""")
_POSTPOSITIONS = word_list("""
    ile için gibi kadar göre sonra önce beri karşı rağmen dolayı ötürü üzere doğru dair ilişkin boyunca hakkında
    tarafından üzerinde üzerine üzerinden içinde içine içinden altında arasında arasındaki yanında karşısında önünde
    arkasında dışında yerine olarak itibaren dek değin ilgili nedeniyle
""")
_CONJUNCTIONS = word_list("""
    ve veya ya da ama fakat ancak lakin oysa çünkü eğer ki hem ne ise madem zira yoksa halde iken dahi
""")
_CONNECTIVES = word_list("ancak ama fakat ayrıca böylece bunun üzerine sonra daha ardından şimdi öte yandan")
_AUXILIARIES = word_list("""
    var yok değil idi imiş ise olan olarak oldu olduğu olduğunu olacak olmak olur olması olabilir olmuş olup olsa
    etti eden etmek ediyor edildi edilen yapan yaptı dedi diyor diye söyledi belirtti mi mı mu mü miydi
""")
_OTHERS = word_list("""
    de da çok daha en az biraz artık hâlâ hala henüz yine tekrar bile sadece yalnızca hemen şimdi bugün dün yarın
    burada orada şurada buraya oraya buradan nasıl neden niçin niye nerede nereye zaman evet hayır belki mutlaka
    asla hep genellikle bazen yaklaşık özellikle örneğin şekilde yani zaten pek fazla öyle böyle geçen gelen yeni
    büyük
""")

WORDS = Words(
    function_words=_PRONOUNS
    | _POSSESSIVES
    | _DETERMINERS
    | _POSTPOSITIONS
    | _CONJUNCTIONS
    | _CONNECTIVES
    | _AUXILIARIES
    | _OTHERS,
    pronouns=word_list("o onlar ben biz kendisi"),
    possessive_pronouns=_POSSESSIVES,
    speaker_possessives=word_list("onun onların benim bizim kendi"),
    first_person=word_list("ben beni bana bende benden benim biz bizi bize bizde bizden bizim"),
    determiners=_DETERMINERS | _POSSESSIVES,
    definite_determiners=word_list("bu şu o bunun bunlar"),
    conjunctions=word_list("ve veya ya ile"),
    additive_conjunctions=word_list("ve ile"),
    connectives=_CONNECTIVES,
    auxiliaries=_AUXILIARIES,
    days=word_list("pazartesi salı çarşamba perşembe cuma cumartesi pazar bugün dün"),
)
