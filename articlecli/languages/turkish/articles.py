"""Turkish: its dates, and the lines of an article's head and foot."""

from articlecli.languages import _article_lines as lines
from articlecli.languages._groups import Articles
from articlecli.languages._language import any_of

_AGENCIES = r"anadolu ajansı|dha|iha|i̇ha|anka|ajanslar|haber merkezi"
_MONTHS = (
    r"oca(?:k|\.)?",
    r"şub(?:at|\.)?",
    r"mar(?:t|\.)?",
    r"nis(?:an|\.)?",
    r"may(?:ıs|\.)?",
    r"haz(?:iran|\.)?",
    r"tem(?:muz|\.)?",
    r"ağu(?:stos|\.)?",
    r"eyl(?:ül|\.)?",
    r"eki(?:m|\.)?",
    r"kas(?:ım|\.)?",
    r"ara(?:lık|\.)?",
)
_BLOCK_WORDS = {
    "site": "abone abonelik bülten bültene çerez çerezler galeri reklam reklamlar saklıdır sponsorlu üyelik",
    "page": """
        abone abonelik anasayfa arama arkadaşına ayarlar aydınlatma ara bağlantı beğen bildirim bildirimler bülten
        çerez çerezler çıkış destek düzenle ekle etiket etiketler favorilere giriş gizlilik gönder gönderin göster
        hakkımızda hakları hesap iletişim indir kabul kapat kaydet kayıt kopyala koşulları künye kullanıcı menü metni
        mail ol oku ödeme paylaş paylaşın politikası profil reklam saklıdır satın sayfa şifre şikayet takip tıkla
        tıklayın ücretsiz üye üyelik yanıtla yaz yazdır yorum yorumla yorumlar yukarı
    """,
    "pointer": """
        ayrıca bakınız burada çok da daha devam devamı diğer dinle en fazla fazlası gündem haber haberi haberler
        haberleri ilgili izle izleyin konu konular okuyun okunan okunanlar oku öneriler önceki önerilen popüler son
        sonraki tüm tümü yazılar yazı
    """,
    "photo": """
        arşiv foto fotoğraf fotoğraflar fotoğrafı galeri görsel görüntü grafik illüstrasyon infografik resim
    """,
    "picture": """
        altta grafik harita kaynak ortada portre sağda sağdan solda soldan tablo üstte video çizim
    """,
    "agency": "aa ajans ajansı ajanslar anadolu dha iha anka",
    "author": """
        akademisyen editör editörü eleştirmen gazeteci köşe muhabir muhabiri profesör redaktör serbest şair tarihçi
        yaşıyor yazan yazar yazarı yazıyor çevirmen genel yayın yönetmeni
    """,
    "note": """
        alıntı çeviren çeviri dipnot düzenlenmiş isbn kaynakça lisans orijinal özgün yayımlandı yayımlanan yayınevi
        yayınlandı
    """,
    "credit": "çeviri kaynak",
    "amends": "düzeltildi düzeltme hatalı sehven yanlışlıkla",
    "by": "haber haberi metin röportaj söyleşi yazan",
    "time": """
        ağustos ara aralık ay cuma cumartesi çarşamba dakika dakikalık dk dün eki ekim eylül gün güncelleme güncellendi
        güncellenme hafta haziran kasım mart mayıs nisan ocak oluşturulma okuma önce pazar pazartesi perşembe saat salı
        son süresi şubat tarih tarihi temmuz yayımlanma yayınlanma yıl bugün
    """,
    "section": """
        analiz bilim borsa çevre dünya eğitim ekonomi emlak finans futbol gündem güncel haber hayat iş kitap kültür
        köşe magazin medya moda müzik otomobil özel politika röportaj sağlık sanat seyahat sinema siyaset söyleşi spor
        teknoloji toplum türkiye yaşam yazarlar yemek yerel yorum görüş
    """,
    "points": "başlıkları başlıklar kısaca noktalar önemli özet özetle",
    "meeting": """
        adres adresi bilet biletler fiyat giriş kayıt rezervasyon saatleri tel telefon ücret yer
    """,
}

ARTICLES = Articles(
    block_words=lines.block_words(_BLOCK_WORDS),
    author=lines.author(),
    byline=lines.byline(
        by=r"yazan|yazar|haber(?:i yazan)?|muhabir|röportaj|söyleşi|metin|hazırlayan|yazı|editör",
        conjunctions=r"ve|&",
        behind=r"için|\(|güncelleme|yayınlanma",
        jobs=r"(?:\w{1,20} )?(?:muhabiri?|editörü?|yazarı?|gazeteci|temsilcisi)",
        agencies=_AGENCIES,
    ),
    correction=r"(?:düzeltme|tekzip|editörün notu|editör notu|açıklama)(?: \([^)]{1,40}\)| \d[\w. ]{3,30})? ?:"
    r"|(?:bu )?(?:haberin|yazının|makalenin) (?:önceki|ilk|daha önceki) (?:versiyonunda|sürümünde|halinde)\b"
    r"|(?:bu )?(?:haber|yazı|makale) (?:düzeltilmiştir|düzeltildi|güncellenmiştir)\b",
    credit=lines.credit(
        sources=r"kaynak(?:lar)?",
        contributed=r"(?:kaynak(?:lar)?|çeviri|çeviren|katkıda bulunan(?:lar)?|derleyen)",
        agencies=_AGENCIES,
    ),
    key_points_heading=any_of(
        r"(?:haberin |yazının )?özet[i]?|özetle|kısaca|ana (?:noktalar|başlıklar|hatlarıyla)|(?:öne çıkanlar"
        r"|öne çıkan başlıklar)",
        r"(?:önemli|kilit) (?:noktalar|başlıklar|bilgiler)|(?:neler biliniyor|bilmeniz gerekenler|ne oldu)"
        r"|satır başları",
    ),
    running_head=lines.running_head(r"sayfa|sf\.|s\.", "/"),
    updated=r"(?:son )?(?:güncelleme|güncellenme|güncellendi|değiştirilme)",
    date_prefix=lines.date_prefix(
        published=r"(?:(?:yayı[mn]lanma|yayın|oluşturulma|(?:son )?güncelle(?:n)?me|giriş)(?: tarihi| zamanı)?"
        r"|yayı[mn]landı|güncellendi|tarih)",
        days=r"pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
    ),
    months=_MONTHS,
    is_day_first=True,
    time_link="saat",
    reading_time=r"d(?:akika(?:lık)?|k\.?)(?: okuma(?: süresi)?)",
    dash_opens_speech=True,
    dateline=lines.dateline(months=_MONTHS, agencies=_AGENCIES),
)
