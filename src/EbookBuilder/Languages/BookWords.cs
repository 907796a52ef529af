namespace EbookBuilder.Languages;

/// <summary>The few words that the book itself says, in the language of the book.</summary>
/// <param name="Contents">The heading of the contents page.</param>
/// <param name="TitlePage">The name of the title page, in menus.</param>
/// <param name="Chapter">The word before a chapter's number.</param>
/// <param name="Section">The word before a section's number.</param>
/// <param name="Figure">The word before a figure's number.</param>
/// <param name="Table">The word before a table's number.</param>
/// <param name="Part">The word before a part's number.</param>
/// <param name="Appendix">The word before an appendix's letter.</param>
/// <param name="Notes">The heading of gathered notes.</param>
/// <param name="Sources">The heading of the page of sources and rights.</param>
internal sealed record BookWords(string Contents, string TitlePage, string Chapter, string Section, string Figure, string Table, string Part, string Appendix, string Notes, string Sources)
{
    private static readonly BookWords English = new("Contents", "Title page", "Chapter", "Section", "Figure", "Table", "Part", "Appendix", "Notes", "Sources and rights");

    private static readonly Dictionary<string, BookWords> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = English,
        ["de"] = new("Inhalt", "Titelseite", "Kapitel", "Abschnitt", "Abbildung", "Tabelle", "Teil", "Anhang", "Anmerkungen", "Quellen und Rechte"),
        ["fr"] = new("Table des matières", "Page de titre", "Chapitre", "Section", "Figure", "Tableau", "Partie", "Annexe", "Notes", "Sources et droits"),
        ["es"] = new("Índice", "Portada", "Capítulo", "Sección", "Figura", "Tabla", "Parte", "Apéndice", "Notas", "Fuentes y derechos"),
        ["it"] = new("Indice", "Frontespizio", "Capitolo", "Sezione", "Figura", "Tabella", "Parte", "Appendice", "Note", "Fonti e diritti"),
        ["pt"] = new("Índice", "Folha de rosto", "Capítulo", "Seção", "Figura", "Tabela", "Parte", "Apêndice", "Notas", "Fontes e direitos"),
        ["nl"] = new("Inhoud", "Titelpagina", "Hoofdstuk", "Paragraaf", "Figuur", "Tabel", "Deel", "Bijlage", "Noten", "Bronnen en rechten"),
        ["sv"] = new("Innehåll", "Titelsida", "Kapitel", "Avsnitt", "Figur", "Tabell", "Del", "Bilaga", "Noter", "Källor och rättigheter"),
        ["da"] = new("Indhold", "Titelblad", "Kapitel", "Afsnit", "Figur", "Tabel", "Del", "Bilag", "Noter", "Kilder og rettigheder"),
        ["nb"] = new("Innhold", "Tittelside", "Kapittel", "Avsnitt", "Figur", "Tabell", "Del", "Vedlegg", "Noter", "Kilder og rettigheter"),
        ["fi"] = new("Sisällys", "Nimiösivu", "Luku", "Kohta", "Kuva", "Taulukko", "Osa", "Liite", "Viitteet", "Lähteet ja oikeudet"),
        ["pl"] = new("Spis treści", "Strona tytułowa", "Rozdział", "Sekcja", "Rysunek", "Tabela", "Część", "Dodatek", "Przypisy", "Źródła i prawa"),
        ["cs"] = new("Obsah", "Titulní strana", "Kapitola", "Oddíl", "Obrázek", "Tabulka", "Část", "Příloha", "Poznámky", "Zdroje a práva"),
        ["hu"] = new("Tartalom", "Címlap", "Fejezet", "Szakasz", "Ábra", "Táblázat", "Rész", "Függelék", "Jegyzetek", "Források és jogok"),
        ["ro"] = new("Cuprins", "Pagina de titlu", "Capitolul", "Secțiunea", "Figura", "Tabelul", "Partea", "Anexa", "Note", "Surse și drepturi"),
        ["tr"] = new("İçindekiler", "Başlık sayfası", "Bölüm", "Kısım", "Şekil", "Tablo", "Kitap", "Ek", "Notlar", "Kaynaklar ve haklar"),
        ["ru"] = new("Содержание", "Титульная страница", "Глава", "Раздел", "Рисунок", "Таблица", "Часть", "Приложение", "Примечания", "Источники и права"),
        ["uk"] = new("Зміст", "Титульна сторінка", "Розділ", "Підрозділ", "Рисунок", "Таблиця", "Частина", "Додаток", "Примітки", "Джерела та права"),
        ["el"] = new("Περιεχόμενα", "Σελίδα τίτλου", "Κεφάλαιο", "Ενότητα", "Σχήμα", "Πίνακας", "Μέρος", "Παράρτημα", "Σημειώσεις", "Πηγές και δικαιώματα"),
        ["ar"] = new("المحتويات", "صفحة العنوان", "الفصل", "القسم", "الشكل", "الجدول", "الجزء", "الملحق", "الحواشي", "المصادر والحقوق"),
        ["fa"] = new("فهرست", "صفحهٔ عنوان", "فصل", "بخش", "شکل", "جدول", "بخش", "پیوست", "یادداشت‌ها", "منابع و حقوق"),
        ["he"] = new("תוכן העניינים", "עמוד השער", "פרק", "סעיף", "איור", "טבלה", "חלק", "נספח", "הערות", "מקורות וזכויות"),
        ["hi"] = new("विषय-सूची", "शीर्षक पृष्ठ", "अध्याय", "खंड", "चित्र", "तालिका", "भाग", "परिशिष्ट", "टिप्पणियाँ", "स्रोत और अधिकार"),
        ["bn"] = new("সূচিপত্র", "শিরোনাম পাতা", "অধ্যায়", "অনুচ্ছেদ", "চিত্র", "সারণি", "খণ্ড", "পরিশিষ্ট", "টীকা", "উৎস ও স্বত্ব"),
        ["ja"] = new("目次", "扉", "第", "節", "図", "表", "部", "付録", "注", "出典と権利"),
        ["ko"] = new("차례", "표제지", "장", "절", "그림", "표", "부", "부록", "주", "출처와 권리"),
        ["zh"] = new("目录", "扉页", "章", "节", "图", "表", "部分", "附录", "注释", "来源与版权"),
        ["zh-Hant"] = new("目錄", "扉頁", "章", "節", "圖", "表", "部分", "附錄", "註釋", "來源與版權"),
    };

    private static readonly LanguageTable<BookWords> All = new(English, Known);

    /// <summary>The words of a language; the English ones where it is not known here.</summary>
    public static BookWords In(string language) => All.In(language);
}
