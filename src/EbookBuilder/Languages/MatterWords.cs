namespace EbookBuilder.Languages;

/// <summary>The words of the pages that stand around the text, in the language of the book.</summary>
/// <param name="Imprint">The name of the imprint page, in menus.</param>
/// <param name="Figures">The heading of the list of figures.</param>
/// <param name="Tables">The heading of the list of tables.</param>
/// <param name="Listings">The heading of the list of code listings.</param>
/// <param name="Authors">The heading of the index of authors.</param>
/// <param name="Tags">The heading of the index of tags.</param>
/// <param name="Timeline">The heading of the articles by date.</param>
/// <param name="Index">The heading of the index of terms.</param>
/// <param name="Glossary">The heading of a glossary that has none.</param>
/// <param name="Bibliography">The heading of the bibliography.</param>
/// <param name="See">Before the entry that an index entry stands for.</param>
/// <param name="SeeAlso">Before a related index entry.</param>
/// <param name="LinkedFrom">Before the titles of the chapters that link to this one.</param>
/// <param name="Licence">Before the name of a licence.</param>
/// <param name="Converted">What was changed in every article.</param>
/// <param name="FurnitureLeftOut">What was changed in an article out of a page.</param>
/// <param name="Minutes">A reading time, with <c>{0}</c> for the number of minutes.</param>
/// <param name="Other">The group of what belongs to no other one.</param>
internal sealed record MatterWords(
    string Imprint, string Figures, string Tables, string Listings, string Authors, string Tags, string Timeline, string Index, string Glossary, string Bibliography,
    string See, string SeeAlso, string LinkedFrom, string Licence, string Converted, string FurnitureLeftOut, string Minutes, string Other)
{
    private static readonly MatterWords English = new("Imprint", "Figures", "Tables", "Listings", "Authors", "Topics", "Timeline", "Index", "Glossary", "Bibliography",
        "see", "see also", "Linked from", "Licence", "The articles were converted for this book.", "What stood around the article on its pages was left out.", "{0} min", "Other");

    private static readonly LanguageTable<MatterWords> Table = new(English, new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = English,
        ["de"] = new("Impressum", "Abbildungen", "Tabellen", "Listings", "Autoren", "Themen", "Zeittafel", "Register", "Glossar", "Literatur",
            "siehe", "siehe auch", "Verweise von", "Lizenz", "Die Artikel wurden für dieses Buch umgewandelt.", "Was auf den Seiten um den Artikel stand, wurde weggelassen.", "{0} Min.", "Andere"),
        ["fr"] = new("Mentions légales", "Figures", "Tableaux", "Listings", "Auteurs", "Thèmes", "Chronologie", "Index", "Glossaire", "Bibliographie",
            "voir", "voir aussi", "Cité dans", "Licence", "Les articles ont été convertis pour ce livre.", "Ce qui entourait l’article sur ses pages a été omis.", "{0} min", "Autres"),
        ["es"] = new("Página de créditos", "Figuras", "Tablas", "Listados", "Autores", "Temas", "Cronología", "Índice alfabético", "Glosario", "Bibliografía",
            "véase", "véase también", "Enlazado desde", "Licencia", "Los artículos se han convertido para este libro.", "Se ha omitido lo que rodeaba al artículo en sus páginas.", "{0} min", "Otros"),
        ["it"] = new("Colofone", "Figure", "Tabelle", "Listati", "Autori", "Argomenti", "Cronologia", "Indice analitico", "Glossario", "Bibliografia",
            "vedi", "vedi anche", "Citato in", "Licenza", "Gli articoli sono stati convertiti per questo libro.", "È stato tralasciato ciò che circondava l’articolo nelle sue pagine.", "{0} min", "Altri"),
        ["pt"] = new("Ficha técnica", "Figuras", "Tabelas", "Listagens", "Autores", "Temas", "Cronologia", "Índice remissivo", "Glossário", "Bibliografia",
            "ver", "ver também", "Citado em", "Licença", "Os artigos foram convertidos para este livro.", "O que rodeava o artigo nas suas páginas foi omitido.", "{0} min", "Outros"),
        ["nl"] = new("Colofon", "Figuren", "Tabellen", "Listings", "Auteurs", "Onderwerpen", "Tijdlijn", "Register", "Begrippenlijst", "Literatuur",
            "zie", "zie ook", "Verwijzingen vanuit", "Licentie", "De artikelen zijn voor dit boek omgezet.", "Wat op de pagina’s om het artikel heen stond, is weggelaten.", "{0} min", "Overige"),
        ["sv"] = new("Tryckuppgifter", "Figurer", "Tabeller", "Kodlistor", "Författare", "Ämnen", "Tidslinje", "Register", "Ordlista", "Litteratur",
            "se", "se även", "Länkat från", "Licens", "Artiklarna har omvandlats för denna bok.", "Det som stod runt artikeln på dess sidor har utelämnats.", "{0} min", "Övriga"),
        ["da"] = new("Kolofon", "Figurer", "Tabeller", "Kodelister", "Forfattere", "Emner", "Tidslinje", "Register", "Ordliste", "Litteratur",
            "se", "se også", "Henvist til fra", "Licens", "Artiklerne er omdannet til denne bog.", "Det, der stod omkring artiklen på dens sider, er udeladt.", "{0} min.", "Andre"),
        ["nb"] = new("Kolofon", "Figurer", "Tabeller", "Kodelister", "Forfattere", "Emner", "Tidslinje", "Register", "Ordliste", "Litteratur",
            "se", "se også", "Lenket fra", "Lisens", "Artiklene er omformet til denne boken.", "Det som sto rundt artikkelen på sidene, er utelatt.", "{0} min", "Andre"),
        ["fi"] = new("Julkaisutiedot", "Kuvat", "Taulukot", "Koodiluettelot", "Kirjoittajat", "Aiheet", "Aikajana", "Hakemisto", "Sanasto", "Lähdeluettelo",
            "ks.", "ks. myös", "Viittaukset", "Lisenssi", "Artikkelit on muunnettu tätä kirjaa varten.", "Artikkelin ympärillä sivuilla ollut aines on jätetty pois.", "{0} min", "Muut"),
        ["pl"] = new("Strona redakcyjna", "Rysunki", "Tabele", "Listingi", "Autorzy", "Tematy", "Kalendarium", "Indeks", "Słownik", "Bibliografia",
            "zob.", "zob. też", "Odsyłają tu", "Licencja", "Artykuły przekształcono na potrzeby tej książki.", "Pominięto to, co otaczało artykuł na jego stronach.", "{0} min", "Inne"),
        ["cs"] = new("Tiráž", "Obrázky", "Tabulky", "Výpisy", "Autoři", "Témata", "Časová osa", "Rejstřík", "Slovníček", "Literatura",
            "viz", "viz též", "Odkazují sem", "Licence", "Články byly pro tuto knihu převedeny.", "To, co článek na jeho stránkách obklopovalo, bylo vynecháno.", "{0} min", "Ostatní"),
        ["hu"] = new("Impresszum", "Ábrák", "Táblázatok", "Kódlisták", "Szerzők", "Témák", "Időrend", "Mutató", "Szójegyzék", "Irodalom",
            "lásd", "lásd még", "Ide hivatkozik", "Licenc", "A cikkeket ehhez a könyvhöz átalakítottuk.", "Elhagytuk, ami az oldalain a cikket körülvette.", "{0} perc", "Egyéb"),
        ["ro"] = new("Casetă tehnică", "Figuri", "Tabele", "Listări", "Autori", "Teme", "Cronologie", "Indice", "Glosar", "Bibliografie",
            "vezi", "vezi și", "Citat în", "Licență", "Articolele au fost convertite pentru această carte.", "Ceea ce înconjura articolul în paginile sale a fost omis.", "{0} min", "Altele"),
        ["tr"] = new("Künye", "Şekiller", "Tablolar", "Kod listeleri", "Yazarlar", "Konular", "Zaman çizelgesi", "Dizin", "Sözlükçe", "Kaynakça",
            "bkz.", "ayrıca bkz.", "Buraya bağlanan yazılar", "Lisans", "Yazılar bu kitap için dönüştürüldü.", "Sayfalarında yazının çevresinde duranlar çıkarıldı.", "{0} dk", "Diğer"),
        ["ru"] = new("Выходные данные", "Рисунки", "Таблицы", "Листинги", "Авторы", "Темы", "Хронология", "Указатель", "Глоссарий", "Литература",
            "см.", "см. также", "Сюда ссылаются", "Лицензия", "Статьи преобразованы для этой книги.", "То, что окружало статью на её страницах, опущено.", "{0} мин", "Прочее"),
        ["uk"] = new("Вихідні дані", "Рисунки", "Таблиці", "Лістинги", "Автори", "Теми", "Хронологія", "Покажчик", "Глосарій", "Література",
            "див.", "див. також", "Сюди посилаються", "Ліцензія", "Статті перетворено для цієї книги.", "Те, що оточувало статтю на її сторінках, опущено.", "{0} хв", "Інше"),
        ["el"] = new("Στοιχεία έκδοσης", "Σχήματα", "Πίνακες", "Κώδικες", "Συγγραφείς", "Θέματα", "Χρονολόγιο", "Ευρετήριο", "Γλωσσάριο", "Βιβλιογραφία",
            "βλ.", "βλ. επίσης", "Παραπομπές από", "Άδεια", "Τα άρθρα μετατράπηκαν για αυτό το βιβλίο.", "Ό,τι περιέβαλλε το άρθρο στις σελίδες του παραλείφθηκε.", "{0} λεπτά", "Άλλα"),
        ["ar"] = new("بيانات النشر", "الأشكال", "الجداول", "قوائم الشيفرة", "المؤلفون", "الموضوعات", "التسلسل الزمني", "الفهرس الأبجدي", "مسرد المصطلحات", "المراجع",
            "انظر", "انظر أيضًا", "يشير إلى هذا الفصل", "الرخصة", "حُوِّلت المقالات من أجل هذا الكتاب.", "حُذف ما كان يحيط بالمقالة في صفحاتها.", "{0} دقيقة", "أخرى"),
        ["fa"] = new("شناسنامه", "شکل‌ها", "جدول‌ها", "فهرست کدها", "نویسندگان", "موضوع‌ها", "گاه‌شمار", "نمایه", "واژه‌نامه", "کتاب‌نامه",
            "نگاه کنید به", "نیز نگاه کنید به", "پیوند از", "مجوز", "مقاله‌ها برای این کتاب تبدیل شده‌اند.", "آنچه در صفحه‌ها گرداگرد مقاله بود کنار گذاشته شد.", "{0} دقیقه", "دیگر"),
        ["he"] = new("פרטי ההוצאה", "איורים", "טבלאות", "קטעי קוד", "מחברים", "נושאים", "ציר זמן", "מפתח", "מונחון", "ביבליוגרפיה",
            "ראו", "ראו גם", "מפנים לכאן", "רישיון", "המאמרים הומרו עבור ספר זה.", "מה שהקיף את המאמר בעמודיו הושמט.", "{0} דק׳", "אחר"),
        ["hi"] = new("प्रकाशन विवरण", "चित्र", "तालिकाएँ", "कोड सूचियाँ", "लेखक", "विषय", "कालक्रम", "अनुक्रमणिका", "शब्दावली", "संदर्भ ग्रंथ",
            "देखें", "यह भी देखें", "यहाँ से जुड़े", "लाइसेंस", "लेख इस पुस्तक के लिए रूपांतरित किए गए।", "पृष्ठों पर लेख के चारों ओर जो था वह छोड़ दिया गया।", "{0} मिनट", "अन्य"),
        ["bn"] = new("প্রকাশনা তথ্য", "চিত্রসমূহ", "সারণিসমূহ", "কোড তালিকা", "লেখক", "বিষয়", "কালপঞ্জি", "নির্ঘণ্ট", "শব্দকোষ", "গ্রন্থপঞ্জি",
            "দেখুন", "আরও দেখুন", "যেখান থেকে সংযুক্ত", "লাইসেন্স", "নিবন্ধগুলি এই বইয়ের জন্য রূপান্তরিত হয়েছে।", "পাতায় নিবন্ধের চারপাশে যা ছিল তা বাদ দেওয়া হয়েছে।", "{0} মিনিট", "অন্যান্য"),
        ["ja"] = new("書誌情報", "図一覧", "表一覧", "コード一覧", "著者索引", "主題索引", "年表", "索引", "用語集", "参考文献",
            "→", "→も見よ", "参照元", "ライセンス", "記事は本書のために変換された。", "元のページで記事の周囲にあったものは省いた。", "約{0}分", "その他"),
        ["ko"] = new("판권", "그림 목록", "표 목록", "코드 목록", "저자", "주제", "연표", "찾아보기", "용어집", "참고 문헌",
            "→", "함께 보기:", "이 장을 참조한 곳", "라이선스", "글은 이 책을 위해 변환되었다.", "원래 쪽에서 글 주위에 있던 것은 뺐다.", "약 {0}분", "기타"),
        ["zh"] = new("版权页", "图目录", "表目录", "代码目录", "作者索引", "主题索引", "时间线", "索引", "术语表", "参考文献",
            "见", "另见", "引用本章的篇目", "许可", "各篇文章均为本书而转换。", "原页面上文章周围的内容已略去。", "约 {0} 分钟", "其他"),
        ["zh-Hant"] = new("版權頁", "圖目錄", "表目錄", "程式碼目錄", "作者索引", "主題索引", "時間線", "索引", "術語表", "參考文獻",
            "見", "另見", "引用本章的篇目", "授權", "各篇文章均為本書而轉換。", "原頁面上文章周圍的內容已略去。", "約 {0} 分鐘", "其他"),
    });

    /// <summary>The words of a language; the English ones where it is not known here.</summary>
    public static MatterWords In(string language) => Table.In(language);
}
