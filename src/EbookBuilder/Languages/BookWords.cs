namespace EbookBuilder.Languages;

/// <summary>The few words that the book itself says, in the language of the book.</summary>
/// <param name="Contents">The heading of the contents page.</param>
/// <param name="TitlePage">The name of the title page, in menus.</param>
/// <param name="Chapter">The word before a chapter's number.</param>
/// <param name="Figure">The word before a figure's number.</param>
/// <param name="Table">The word before a table's number.</param>
/// <param name="Appendix">The word before an appendix's letter.</param>
/// <param name="Sources">The heading of the page of sources and rights.</param>
internal sealed record BookWords(string Contents, string TitlePage, string Chapter, string Figure, string Table, string Appendix, string Sources)
{
    private static readonly BookWords English = new("Contents", "Title page", "Chapter", "Figure", "Table", "Appendix", "Sources and rights");

    private static readonly Dictionary<string, BookWords> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = English,
        ["de"] = new("Inhalt", "Titelseite", "Kapitel", "Abbildung", "Tabelle", "Anhang", "Quellen und Rechte"),
        ["fr"] = new("Table des matières", "Page de titre", "Chapitre", "Figure", "Tableau", "Annexe", "Sources et droits"),
        ["es"] = new("Índice", "Portada", "Capítulo", "Figura", "Tabla", "Apéndice", "Fuentes y derechos"),
        ["it"] = new("Indice", "Frontespizio", "Capitolo", "Figura", "Tabella", "Appendice", "Fonti e diritti"),
        ["pt"] = new("Índice", "Folha de rosto", "Capítulo", "Figura", "Tabela", "Apêndice", "Fontes e direitos"),
        ["nl"] = new("Inhoud", "Titelpagina", "Hoofdstuk", "Figuur", "Tabel", "Bijlage", "Bronnen en rechten"),
        ["sv"] = new("Innehåll", "Titelsida", "Kapitel", "Figur", "Tabell", "Bilaga", "Källor och rättigheter"),
        ["da"] = new("Indhold", "Titelblad", "Kapitel", "Figur", "Tabel", "Bilag", "Kilder og rettigheder"),
        ["nb"] = new("Innhold", "Tittelside", "Kapittel", "Figur", "Tabell", "Vedlegg", "Kilder og rettigheter"),
        ["fi"] = new("Sisällys", "Nimiösivu", "Luku", "Kuva", "Taulukko", "Liite", "Lähteet ja oikeudet"),
        ["pl"] = new("Spis treści", "Strona tytułowa", "Rozdział", "Rysunek", "Tabela", "Dodatek", "Źródła i prawa"),
        ["cs"] = new("Obsah", "Titulní strana", "Kapitola", "Obrázek", "Tabulka", "Příloha", "Zdroje a práva"),
        ["hu"] = new("Tartalom", "Címlap", "Fejezet", "Ábra", "Táblázat", "Függelék", "Források és jogok"),
        ["ro"] = new("Cuprins", "Pagina de titlu", "Capitolul", "Figura", "Tabelul", "Anexa", "Surse și drepturi"),
        ["tr"] = new("İçindekiler", "Başlık sayfası", "Bölüm", "Şekil", "Tablo", "Ek", "Kaynaklar ve haklar"),
        ["ru"] = new("Содержание", "Титульная страница", "Глава", "Рисунок", "Таблица", "Приложение", "Источники и права"),
        ["uk"] = new("Зміст", "Титульна сторінка", "Розділ", "Рисунок", "Таблиця", "Додаток", "Джерела та права"),
        ["el"] = new("Περιεχόμενα", "Σελίδα τίτλου", "Κεφάλαιο", "Σχήμα", "Πίνακας", "Παράρτημα", "Πηγές και δικαιώματα"),
        ["ar"] = new("المحتويات", "صفحة العنوان", "الفصل", "الشكل", "الجدول", "الملحق", "المصادر والحقوق"),
        ["fa"] = new("فهرست", "صفحهٔ عنوان", "فصل", "شکل", "جدول", "پیوست", "منابع و حقوق"),
        ["he"] = new("תוכן העניינים", "עמוד השער", "פרק", "איור", "טבלה", "נספח", "מקורות וזכויות"),
        ["hi"] = new("विषय-सूची", "शीर्षक पृष्ठ", "अध्याय", "चित्र", "तालिका", "परिशिष्ट", "स्रोत और अधिकार"),
        ["bn"] = new("সূচিপত্র", "শিরোনাম পাতা", "অধ্যায়", "চিত্র", "সারণি", "পরিশিষ্ট", "উৎস ও স্বত্ব"),
        ["ja"] = new("目次", "扉", "第", "図", "表", "付録", "出典と権利"),
        ["ko"] = new("차례", "표제지", "장", "그림", "표", "부록", "출처와 권리"),
        ["zh"] = new("目录", "扉页", "章", "图", "表", "附录", "来源与版权"),
        ["zh-Hant"] = new("目錄", "扉頁", "章", "圖", "表", "附錄", "來源與版權"),
    };

    private static readonly LanguageTable<BookWords> All = new(English, Known);

    /// <summary>The words of every language.</summary>
    public static IEnumerable<BookWords> Every => Known.Values;

    /// <summary>The words of a language; the English ones where it is not known here.</summary>
    public static BookWords In(string language) => All.In(language);
}
