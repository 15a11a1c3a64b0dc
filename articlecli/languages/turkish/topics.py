"""Turkish: words that name nothing alone, such as times, parts and numbers."""

from articlecli.languages._groups import Topics
from articlecli.languages._language import word_list

TOPICS = Topics(
    empty_words=word_list("""
        yıl yılı yılda yılında yıllar yıllarda ay ayı ayda ayında hafta haftada gün günü günde günler saat saatte
        saatler dakika saniye sabah akşam gece zaman zamanda kez kere defa an sonu sonunda başı başında başlangıç
        kısım bölüm durum durumda şey şeyler şekil şekilde biçim biçimde tür tane sayı sayısı isim ad geri yarısı
        taraf tarafı yer yerde örnek nokta bin binlerce milyon milyar yüz yüzlerce yüzde lira euro dolar kilometre
        metre dört beş altı yedi sekiz dokuz on ilk son yeni büyük küçük ocak şubat mart nisan mayıs haziran temmuz
        ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar
    """),
)
