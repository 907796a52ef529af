namespace EbookBuilder.Languages;

/// <summary>The words before numbers that only cross references say, in the language of the text.</summary>
/// <param name="Section">The word before a section's number.</param>
/// <param name="Equation">The word before a formula's number.</param>
/// <param name="Listing">The word before a listing's number.</param>
/// <param name="Appendices">The title of the part that holds the appendices.</param>
internal sealed record ReferenceWords(string Section, string Equation, string Listing, string Appendices)
{
    private static readonly ReferenceWords English = new("Section", "Equation", "Listing", "Appendices");

    private static readonly LanguageTable<ReferenceWords> Table = new(English, new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = English,
        ["de"] = new("Abschnitt", "Gleichung", "Listing", "Anhang"),
        ["fr"] = new("Section", "Équation", "Listing", "Annexes"),
        ["es"] = new("Sección", "Ecuación", "Listado", "Apéndices"),
        ["it"] = new("Sezione", "Equazione", "Listato", "Appendici"),
        ["pt"] = new("Secção", "Equação", "Listagem", "Apêndices"),
        ["nl"] = new("Paragraaf", "Vergelijking", "Listing", "Bijlagen"),
        ["sv"] = new("Avsnitt", "Ekvation", "Kodlista", "Bilagor"),
        ["da"] = new("Afsnit", "Ligning", "Kodeliste", "Bilag"),
        ["nb"] = new("Avsnitt", "Ligning", "Kodeliste", "Vedlegg"),
        ["fi"] = new("Osio", "Yhtälö", "Koodilistaus", "Liitteet"),
        ["pl"] = new("Podrozdział", "Równanie", "Listing", "Dodatki"),
        ["cs"] = new("Oddíl", "Rovnice", "Výpis", "Přílohy"),
        ["hu"] = new("Szakasz", "Egyenlet", "Kódlista", "Függelékek"),
        ["ro"] = new("Secțiunea", "Ecuația", "Listarea", "Anexe"),
        ["tr"] = new("Kısım", "Denklem", "Kod", "Ekler"),
        ["ru"] = new("Раздел", "Уравнение", "Листинг", "Приложения"),
        ["uk"] = new("Підрозділ", "Рівняння", "Лістинг", "Додатки"),
        ["el"] = new("Ενότητα", "Εξίσωση", "Κώδικας", "Παραρτήματα"),
        ["ar"] = new("القسم", "المعادلة", "الشيفرة", "الملاحق"),
        ["fa"] = new("بخش", "معادلهٔ", "کد", "پیوست‌ها"),
        ["he"] = new("סעיף", "משוואה", "קטע קוד", "נספחים"),
        ["hi"] = new("अनुभाग", "समीकरण", "कोड", "परिशिष्ट"),
        ["bn"] = new("অনুচ্ছেদ", "সমীকরণ", "কোড", "পরিশিষ্টসমূহ"),
        ["ja"] = new("節", "式", "コード", "付録"),
        ["ko"] = new("절", "식", "코드", "부록"),
        ["zh"] = new("节", "式", "代码", "附录"),
        ["zh-Hant"] = new("節", "式", "程式碼", "附錄"),
    });

    /// <summary>The words of a language; the English ones where it is not known here.</summary>
    public static ReferenceWords In(string language) => Table.In(language);
}
